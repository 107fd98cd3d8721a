//! Slots: how one shared piece of code reads and writes the fields of any model or request.
//!
//! serde's derives compile a parser per model, and there are thousands of models. Here a struct only says *where*
//! its fields are ([`Slot::slot`] and [`Slot::slot_mut`], two `match`es), a field type says *how* it is read and
//! written ([`Slot::read`] and [`Slot::write`], once per field type, in this crate), and loops over `&mut dyn Slot`
//! do the rest. [`Reader::value`] and [`Writer::slot`] are where the two meet.

mod containers;
mod nullable;
mod scalars;

use std::any::Any;
use std::fmt;

use crate::file::File;
use crate::json::{Malformed, Reader, Writer};
use crate::model::{self, Schema};

pub use containers::Json;
pub use nullable::Nullable;

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A text.
    String,
    /// An integer.
    Integer,
    /// A floating-point number.
    Float,
    /// `true` or `false`.
    Boolean,
    /// Any JSON value.
    Any,
    /// A list.
    List(Box<Kind>),
    /// An object with free keys.
    Map(Box<Kind>),
    /// A model.
    Object(&'static Schema),
    /// A text with known values; others are kept.
    Enum(&'static [&'static str]),
    /// The content of a file.
    File,
    /// Nothing: any value is accepted and dropped.
    Nothing,
}

impl Kind {
    /// The word for it in messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::String | Self::Enum(_) => "string",
            Self::Integer => "integer",
            Self::Float => "number",
            Self::Boolean => "boolean",
            Self::Any => "any value",
            Self::List(_) => "list",
            Self::Map(_) | Self::Object(_) => "object",
            Self::File => "file",
            Self::Nothing => "nothing",
        }
    }
}

/// A value that can stand in a field: read from JSON, written as JSON, and, where it has one, as plain text.
///
/// Implemented for texts, numbers, booleans, lists, maps, [`Option`], [`serde_json::Value`], every
/// [`Model`](derive@crate::Model) and [`StringEnum`](derive@crate::StringEnum); [`Json`] lets any serde type in.
/// The provided methods are those of models and enums.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent or read as JSON",
    label = "not a type of the wire",
    note = "derive `Model` for a struct or `StringEnum` for an enum of texts, or wrap a serde type: `lark_runtime::Json<{Self}>`"
)]
pub trait Slot {
    /// The names of the fields, if it is a model.
    fn schema(&self) -> Option<&'static Schema> {
        None
    }

    /// The field at `index` of a model or request, in the order of the declaration.
    fn slot(&self, _index: usize) -> &dyn Slot {
        &()
    }

    /// The field at `index`, to be filled.
    fn slot_mut(&mut self, _index: usize) -> &mut dyn Slot {
        crate::private::no_slot()
    }

    /// The known texts of an enum and the one it holds.
    fn as_string_enum(&self) -> Option<(&'static [&'static str], &str)> {
        None
    }

    /// Sets an enum.
    fn set_string_enum(&mut self, _text: &str) {}

    /// The file, if it is one.
    fn as_file(&self) -> Option<&File> {
        None
    }

    /// What it holds.
    fn kind(&self) -> Kind {
        match (self.schema(), self.as_string_enum()) {
            (Some(schema), _) => Kind::Object(schema),
            (_, Some((known, _))) => Kind::Enum(known),
            _ => Kind::Any,
        }
    }

    /// Takes the next JSON value, if it is not a model; [`Reader::value`] takes any.
    ///
    /// Exactly that value is consumed; one that does not fit is noted with [`Reader::misfit`], leaves the default,
    /// and gives `false`.
    ///
    /// # Errors
    /// When the text is not JSON.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        let mut text = String::new();
        let taken = text.read(from)?;
        self.set_string_enum(&text);
        Ok(taken)
    }

    /// Writes itself as one JSON value, if it is not a model; [`Writer::slot`] writes any.
    fn write(&self, to: &mut Writer) {
        match self.as_string_enum() {
            Some((_, text)) => to.string(text),
            None => to.null(),
        }
    }

    /// Whether an optional field is left out of the request.
    fn is_unset(&self) -> bool {
        false
    }

    /// The number of elements of a list.
    fn length(&self) -> Option<usize> {
        None
    }

    /// Calls `each` with the plain texts of the value: one of a scalar, one per element of a list. `false`
    /// when the value has no plain text.
    fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
        match self.as_string_enum() {
            Some((_, text)) => {
                each(text);
                true
            }
            None => false,
        }
    }

    /// Shows the value for [`fmt::Debug`], if it is not a model.
    ///
    /// # Errors
    /// Those of the formatter.
    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_string_enum() {
            Some((_, text)) => fmt::Debug::fmt(text, formatter),
            None => formatter.write_str("_"),
        }
    }

    /// Whether both hold the same value, if they are no models.
    fn same(&self, other: &dyn Slot) -> bool {
        self.as_string_enum() == other.as_string_enum()
    }

    /// The value itself, for [`Slot::same`] of scalars and containers.
    fn as_any(&self) -> &dyn Any {
        &()
    }
}

/// A slot for `{:?}`.
pub(crate) struct Shown<'s>(pub(crate) &'s dyn Slot);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.schema() {
            Some(schema) => model::debug(schema, self.0, formatter),
            None => self.0.debug(formatter),
        }
    }
}

/// Whether two slots of one type hold the same value.
pub(crate) fn same(slot: &dyn Slot, other: &dyn Slot) -> bool {
    match slot.schema() {
        Some(schema) => model::same(schema, slot, other),
        None => slot.same(other),
    }
}

/// A type that can fill a placeholder of a path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a path segment",
    label = "neither a text nor an integer",
    note = "write `String`, an integer type, or an enum that derives `StringEnum`"
)]
pub trait PathValue: Slot {}

/// A type that can be a query parameter; a list repeats the parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a query parameter",
    label = "neither a text, a number, a boolean nor a list of these",
    note = "to send it in the JSON body instead, mark the field `#[lark(json)]`"
)]
pub trait QueryValue: Slot {}

/// A type that can be the value of a header.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header",
    label = "neither a text, a number nor a boolean",
    note = "write `String`, a number, `bool`, or an enum that derives `StringEnum`"
)]
pub trait HeaderField: Slot {}

/// A type that can be a text part of a multipart body.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a text part of a multipart body",
    label = "neither a text, a number nor a boolean",
    note = "write `String`; where the platform documents a JSON text, serialize it first"
)]
pub trait TextValue: Slot {}

/// A type that can be a file part of a multipart body.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a file part",
    label = "not a file",
    note = "write `lark_runtime::File` or `Option<lark_runtime::File>`"
)]
pub trait FileValue: Slot {}
