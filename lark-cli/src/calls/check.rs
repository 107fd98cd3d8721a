//! Values against types. What fits is sent as it was given; nothing is converted, filled in or left out.
//!
//! The rules are those of `AnyRequest` in lark-runtime, with tables of facts instead of the types; a test over all
//! endpoints holds the two together.

use serde_json::Value;

use super::kind::Kind;
use super::problem::Problem;
use crate::facts::Calls;
use crate::find;

/// Looks at one value, and notes all that is wrong with it.
pub(super) struct Check<'c> {
    pub(super) types: &'c Calls,
    pub(super) place: &'static str,
    pub(super) path: String,
    pub(super) problems: Vec<Problem>,
}

impl Check<'_> {
    /// Whether a value can be sent as JSON where `kind` is due.
    pub(super) fn json(&mut self, kind: &str, value: &Value) {
        match (Kind::of(kind), value) {
            (Kind::Optional(_), Value::Null) | (Kind::Any, _) => {}
            (Kind::Optional(of), _) => self.json(of, value),
            (Kind::List(of), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.at(&format!("[{index}]"), |check| check.json(of, item));
                }
            }
            (Kind::Map(of), Value::Object(members)) => {
                for (name, value) in members {
                    self.at_member(name, |check| check.json(of, value));
                }
            }
            (Kind::Named(name), _) => self.named(name, value),
            (kind, _) => {
                let fits = match kind {
                    Kind::String | Kind::Text(_) => value.is_string(),
                    Kind::Integer | Kind::Number(_) => value.is_i64(),
                    Kind::Float => value.is_number(),
                    Kind::Boolean => value.is_boolean(),
                    _ => false,
                };
                if !fits {
                    self.wrong(kind.name(), value);
                }
            }
        }
    }

    fn named(&mut self, name: &str, value: &Value) {
        let types = self.types;
        if let Some(values) = types.enums.get(name) {
            let (fits, expected) =
                if is_integers(values) { (value.is_i64(), "integer") } else { (value.is_string(), "string") };
            if !fits {
                self.wrong(expected, value);
            }
            return;
        }
        let Value::Object(members) = value else { return self.wrong("object", value) };
        let known = types.models.get(name).map(Vec::as_slice).unwrap_or_default();
        for (name, value) in members {
            let Some(member) = known.iter().find(|member| member.wire == *name) else {
                let near = find::nearest(name, known.iter().map(|member| member.wire.as_str()));
                self.at_member(name, |check| {
                    check.problems.push(Problem::Unknown {
                        path: check.path.clone(),
                        place: Some(check.place),
                        near: near.map(str::to_owned),
                    });
                });
                continue;
            };
            // Any member may be left out, and `null` is how some are.
            if !value.is_null() {
                self.at_member(name, |check| check.json(&member.kind, value));
            }
        }
    }

    /// The plain texts of a value for a path, query, header or text part. A number and its text are the same there.
    pub(super) fn texts(&mut self, kind: &str, value: &Value, texts: &mut Vec<String>) {
        let found = match (Kind::of(kind), value) {
            (Kind::Optional(of), _) => return self.texts(of, value, texts),
            (Kind::List(_), Value::Array(items)) if items.is_empty() => {
                return self.found("list with an element", "empty list");
            }
            (Kind::List(of), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.at(&format!("[{index}]"), |check| check.texts(of, item, texts));
                }
                return;
            }
            (Kind::Named(name), _) => match self.types.enums.get(name) {
                Some(values) if is_integers(values) => {
                    text(value).filter(|text| text.parse::<i64>().is_ok()).ok_or("integer")
                }
                Some(_) => text(value).ok_or("string"),
                None => Err("object"),
            },
            (kind, _) => {
                let fits = |text: &String| match kind {
                    Kind::String => !value.is_boolean(),
                    Kind::Text(_) => value.is_string() || is_integer(text),
                    Kind::Integer | Kind::Number(_) => is_integer(text),
                    Kind::Float => text.parse().is_ok_and(f64::is_finite),
                    Kind::Boolean => matches!(text.as_str(), "true" | "false"),
                    Kind::Any => true,
                    _ => false,
                };
                text(value).filter(fits).ok_or(kind.name())
            }
        };
        match found {
            Ok(text) => texts.push(text),
            Err(expected) => self.wrong(expected, value),
        }
    }

    fn at(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(step);
        look(self);
        self.path.truncate(length);
    }

    fn at_member(&mut self, name: &str, look: impl FnOnce(&mut Self)) {
        self.at(&format!(".{name}"), look);
    }

    fn wrong(&mut self, expected: &'static str, value: &Value) {
        self.found(expected, name_of(value));
    }

    fn found(&mut self, expected: &'static str, found: &'static str) {
        self.problems.push(Problem::Wrong { path: self.path.clone(), place: self.place, expected, found });
    }
}

/// Whether the values of an enum are numbers.
pub(super) fn is_integers(values: &[(Value, Option<String>)]) -> bool {
    values.first().is_some_and(|(value, _)| value.is_i64())
}

/// Whether a text is how an integer is written.
fn is_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == *text)
}

/// The text of a scalar.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// What a value is, in messages.
pub(crate) fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}
