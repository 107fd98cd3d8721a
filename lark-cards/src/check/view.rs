//! JSON as the walk sees it.

use serde_json::Value;

/// A value.
#[derive(Clone, Copy)]
pub(super) struct View<'a>(pub(super) &'a Value);

/// What a value is.
pub(super) enum Shape<'a> {
    Null,
    Bool,
    Int(i64),
    Number(f64),
    Text(&'a str),
    List,
    Object,
}

impl Shape<'_> {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Int(_) | Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

impl<'a> View<'a> {
    pub(super) fn shape(self) -> Shape<'a> {
        match self.0 {
            Value::Null => Shape::Null,
            Value::Bool(_) => Shape::Bool,
            Value::Number(number) => match number.as_i64() {
                Some(int) => Shape::Int(int),
                None => Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Shape::Text(text),
            Value::Array(_) => Shape::List,
            Value::Object(_) => Shape::Object,
        }
    }

    pub(super) fn text(self) -> Option<&'a str> {
        self.0.as_str()
    }

    pub(super) fn is(self, expected: bool) -> bool {
        *self.0 == Value::Bool(expected)
    }

    /// A member by its name.
    pub(super) fn get(self, name: &str) -> Option<Self> {
        self.0.get(name).map(Self)
    }

    pub(super) fn len(self) -> usize {
        match self.0 {
            Value::Array(items) => items.len(),
            Value::Object(map) => map.len(),
            _ => 0,
        }
    }

    /// Calls `visit` with every item of a list.
    pub(super) fn items(self, mut visit: impl FnMut(usize, Self)) {
        self.0.as_array().into_iter().flatten().enumerate().for_each(|(place, value)| visit(place, Self(value)));
    }

    /// Calls `visit` with every member of an object.
    pub(super) fn members(self, mut visit: impl FnMut(&'a str, Self)) {
        self.0.as_object().into_iter().flatten().for_each(|(name, value)| visit(name, Self(value)));
    }
}
