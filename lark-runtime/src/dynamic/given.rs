//! Given values against the types of fields: what fits is sent as it was given, what does not is refused.
//!
//! Answers are read leniently, since the platform has executed the call by then. A request is still to be sent, and
//! whoever gives its values cannot see what was made of them; so nothing here converts, fills in or leaves out.

use std::fmt::Write as _;

use serde_json::Value;

use crate::json::Reader;
use crate::model::Schema;
use crate::near::nearest;
use crate::slot::{self, Kind, Shape, Slot, View};

/// Why a value is refused; the path that was handed in leads to it.
pub(super) enum Refused {
    /// Another kind of value is due there.
    Kind { expected: &'static str, found: &'static str },
    /// The type has no such member; perhaps this one was meant.
    Member { near: Option<&'static str> },
}

impl Refused {
    fn kind(expected: &'static str, value: &Value) -> Self {
        Self::Kind { expected, found: kind(value) }
    }

    /// The message for a value with this name.
    pub(super) fn message(&self, named: &str) -> String {
        match self {
            Self::Kind { expected, found } => format!("{named}: expected {expected}, found {found}"),
            Self::Member { near: None } => format!("no field takes {named}"),
            Self::Member { near: Some(near) } => format!("no field takes {named}; did you mean `{near}`?"),
        }
    }
}

/// Whether a value can be sent as JSON where a type of this shape is.
pub(super) fn json(shape: Shape, value: &Value, path: &mut String) -> Result<(), Refused> {
    match (shape, value) {
        (Shape::Optional(_) | Shape::Nullable(_) | Shape::Clearable(_), Value::Null)
        | (Shape::Enum(_), Value::String(_)) => Ok(()),
        (Shape::IntegerEnum(_), number) if number.is_i64() => Ok(()),
        (Shape::Optional(of) | Shape::Nullable(of) | Shape::Clearable(of), _) => json(of(), value, path),
        (Shape::List(of), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                let length = path.len();
                push_index(path, index);
                json(of(), item, path)?;
                path.truncate(length);
            }
            Ok(())
        }
        (Shape::Map(of), Value::Object(members)) => {
            members.iter().try_for_each(|(name, value)| member(of(), name, value, path))
        }
        (Shape::Model(table), Value::Object(members)) => {
            let schema = Schema::of(table);
            for (name, value) in members {
                match schema.shape(name) {
                    // A list or map that may be left out has no option around it, so `null` is not out of place.
                    Some(Shape::List(_) | Shape::Map(_)) if value.is_null() => {}
                    Some(shape) => member(shape, name, value, path)?,
                    None => {
                        push_name(path, name);
                        return Err(Refused::Member { near: nearest(name, schema.fields()) });
                    }
                }
            }
            Ok(())
        }
        (Shape::Leaf(make), _) => leaf(make, value),
        (Shape::Enum(_), _) => Err(Refused::kind("string", value)),
        (Shape::IntegerEnum(_), _) => Err(Refused::kind("integer", value)),
        (Shape::List(_), _) => Err(Refused::kind("list", value)),
        (Shape::Map(_) | Shape::Model(_), _) => Err(Refused::kind("object", value)),
    }
}

fn member(shape: Shape, name: &str, value: &Value, path: &mut String) -> Result<(), Refused> {
    let length = path.len();
    push_name(path, name);
    json(shape, value, path)?;
    path.truncate(length);
    Ok(())
}

fn push_index(path: &mut String, index: usize) {
    // Writing to a `String` cannot fail.
    let _ = write!(path, "[{index}]");
}

fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// A leaf reads the value and writes it again. What it writes must be of the same kind, so that a text for a number is
/// noticed, and of an integer the same number.
fn leaf(make: fn() -> Box<dyn Slot>, value: &Value) -> Result<(), Refused> {
    let (kind, read) = read(make, value);
    match kind {
        // What is more than a text in Rust, such as a time, may be any text for the platform: empty, or `-`.
        Kind::String if value.is_string() => return Ok(()),
        Kind::Any => return if read.is_some() { Ok(()) } else { Err(Refused::kind(kind.name(), value)) },
        Kind::Float if value.is_number() && read.is_some() => return Ok(()),
        _ => {}
    }
    let fits = read.is_some_and(|slot| match (&kind, super::written(&*slot)) {
        (Kind::Integer, written) => written == *value,
        (_, written) => self::kind(&written) == self::kind(value),
    });
    if fits { Ok(()) } else { Err(Refused::kind(kind.name(), value)) }
}

/// What a leaf holds, and the leaf with the value in it if it took that.
fn read(make: fn() -> Box<dyn Slot>, value: &Value) -> (Kind, Option<Box<dyn Slot>>) {
    let mut slot = make();
    let kind = match slot.view() {
        View::Leaf(leaf) => leaf.kind(),
        _ => Kind::Any,
    };
    let text = value.to_string();
    let mut reader = Reader::new(&text);
    let taken = reader.value(&mut *slot).is_ok_and(|taken| taken) && reader.misfit_count() == 0;
    (kind, taken.then_some(slot))
}

/// The plain texts of a value for a path, query, header or text part. A number and its text are the same there.
pub(super) fn texts(shape: Shape, value: &Value, path: &mut String) -> Result<Vec<String>, Refused> {
    match (shape, value) {
        (Shape::Optional(of) | Shape::Nullable(of) | Shape::Clearable(of), _) => texts(of(), value, path),
        (Shape::IntegerEnum(_), _) => {
            let number = text(value).filter(|text| text.parse::<i64>().is_ok());
            number.map(|text| vec![text]).ok_or_else(|| Refused::kind("integer", value))
        }
        (Shape::List(_), Value::Array(items)) if items.is_empty() => {
            Err(Refused::Kind { expected: "list with an element", found: "empty list" })
        }
        (Shape::List(of), Value::Array(items)) => {
            let mut all = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                let length = path.len();
                push_index(path, index);
                all.extend(texts(of(), item, path)?);
                path.truncate(length);
            }
            Ok(all)
        }
        (Shape::Enum(_), _) => text(value).map(|text| vec![text]).ok_or_else(|| Refused::kind("string", value)),
        (Shape::Leaf(make), _) => {
            let (kind, read) = read(make, value);
            let mut same = false;
            let fits = |text: &String| match (&kind, &read) {
                (Kind::String, _) if value.is_string() => true,
                (Kind::Float, Some(_)) => true,
                (_, Some(slot)) => slot::text(&**slot, &mut |read| same = read == text) && same,
                (_, None) => false,
            };
            text(value).filter(fits).map(|text| vec![text]).ok_or_else(|| Refused::kind(kind.name(), value))
        }
        (shape, _) => Err(Refused::kind(shape.kind().name(), value)),
    }
}

/// The text of a scalar.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}
