//! Answers against their types.

use std::fmt;

use serde_json::Value;

use super::check::{is_integers, name_of};
use super::endpoint::Endpoint;
use super::kind::Kind;
use crate::facts::Calls;

/// The most misfits that are told of one answer.
const MOST: usize = 100;

/// A value of an answer that does not fit the type that is known of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Misfit {
    /// The path of the value in the data.
    pub path: String,
    /// The type that is due there.
    pub expected: &'static str,
    /// The type that is there.
    pub found: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: expected {}, found {}", self.path, self.expected, self.found)
    }
}

impl Endpoint {
    /// The values of an answer's data that do not fit their types, at most 100. As in a typed call a number and its text,
    /// a list of one and its element, and `null` for anything are no misfits.
    #[must_use]
    pub fn misfits(&self, data: &Value) -> Vec<Misfit> {
        let mut look = Look { types: self.types(), path: String::new(), misfits: Vec::new() };
        if !data.is_null() {
            look.at(&self.call().answer, data);
        }
        look.misfits
    }
}

struct Look<'c> {
    types: &'c Calls,
    path: String,
    misfits: Vec<Misfit>,
}

impl Look<'_> {
    fn at(&mut self, kind: &str, value: &Value) {
        if self.misfits.len() >= MOST {
            return;
        }
        let kind = Kind::of(kind);
        match (kind, value) {
            (_, Value::Null) | (Kind::Any | Kind::Nothing | Kind::Download | Kind::File, _) => {}
            (Kind::List(of), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.step(&format!("[{index}]"), of, item);
                }
            }
            // Some services write an empty list like an empty object.
            (Kind::List(_), Value::Object(members)) if members.is_empty() => {}
            (Kind::Optional(of), _) | (Kind::List(of), Value::Object(_)) => self.at(of, value),
            (Kind::Map(of), Value::Object(members)) => {
                for (name, value) in members {
                    self.step(&self.under(name), of, value);
                }
            }
            (Kind::Named(name), _) => self.named(name, value),
            (kind, _) => {
                let fits = match kind {
                    Kind::String | Kind::Text(_) => value.is_string() || value.is_number(),
                    Kind::Integer | Kind::Number(_) => is_number(value, |number| number.fract() == 0.0),
                    Kind::Float => is_number(value, f64::is_finite),
                    Kind::Boolean => match value {
                        Value::Bool(_) => true,
                        Value::Number(number) => matches!(number.as_u64(), Some(0 | 1)),
                        Value::String(text) => {
                            matches!(text.to_ascii_lowercase().as_str(), "0" | "1" | "true" | "false" | "")
                        }
                        _ => false,
                    },
                    _ => false,
                };
                if !fits {
                    self.misfit(kind.name(), value);
                }
            }
        }
    }

    fn named(&mut self, name: &str, value: &Value) {
        let types = self.types;
        match (types.enums.get(name), types.models.get(name), value) {
            (Some(values), ..) if is_integers(values) => {
                if !is_number(value, |number| number.fract() == 0.0) {
                    self.misfit("integer", value);
                }
            }
            (Some(_), ..) => {
                if !value.is_string() && !value.is_number() {
                    self.misfit("string", value);
                }
            }
            (None, Some(known), Value::Object(members)) => {
                for member in known {
                    if let Some(value) = members.get(&member.wire) {
                        self.step(&self.under(&member.wire), &member.kind, value);
                    }
                }
            }
            (None, None, _) => {}
            (None, Some(_), _) => self.misfit("object", value),
        }
    }

    fn under(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!(".{name}") }
    }

    fn step(&mut self, step: &str, kind: &str, value: &Value) {
        let length = self.path.len();
        self.path.push_str(step);
        self.at(kind, value);
        self.path.truncate(length);
    }

    fn misfit(&mut self, expected: &'static str, value: &Value) {
        self.misfits.push(Misfit { path: self.path.clone(), expected, found: name_of(value) });
    }
}

/// Whether a value is a number of this sort, or the text of one; the empty text is often what is not there.
fn is_number(value: &Value, of_sort: impl Fn(f64) -> bool) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(of_sort),
        Value::String(text) => text.is_empty() || text.parse().is_ok_and(of_sort),
        _ => false,
    }
}
