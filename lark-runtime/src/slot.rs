//! Slots: how one shared piece of code reads and writes the fields of any model or request.
//!
//! serde's derives compile a parser per model, and there are thousands of models. Here a struct only says *where*
//! its fields are ([`Slot::slot`] and [`Slot::slot_mut`], two `match`es), and every type says what it is
//! ([`Slot::view`]): a model, an option, a list, a map, an enum, or a leaf, which alone knows its own JSON ([`Leaf`],
//! [`LeafMut`]). The loops over `&mut dyn Slot` do the rest; they are compiled once, in `walk` and in
//! [`model`]. What has a type parameter, so is compiled again for every model in the programs of users, is kept
//! to a few lines that only borrow, push or drop.

mod containers;
mod nullable;
mod scalars;
#[cfg(feature = "any")]
mod shape;
mod walk;

use std::any::Any;
use std::fmt;

use crate::json::{Malformed, Reader, Writer};
use crate::model::Schema;

pub use containers::Json;
pub use nullable::Nullable;
#[cfg(feature = "any")]
pub(crate) use shape::Of;
#[cfg(feature = "any")]
pub use shape::Shape;
pub(crate) use walk::{Shown, file, is_unset, length, read, same, schema, text, write};

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
    Object(Schema),
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
/// [`Reader::value`] fills one, [`Writer::slot`] writes one.
///
/// The methods without `where Self: Sized` are compiled for every model that a program touches, so they are few.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent or read as JSON",
    label = "not a type of the wire",
    note = "derive `Model` for a struct or `StringEnum` for an enum of texts, or wrap a serde type: `lark_runtime::Json<{Self}>`"
)]
pub trait Slot: Send + Sync + 'static {
    /// What it is, and what it holds.
    fn view(&self) -> View<'_> {
        View::Leaf(&())
    }

    /// The same, to be filled.
    fn view_mut(&mut self) -> ViewMut<'_> {
        ViewMut::Slots
    }

    /// The field at `index` of a model or request, in the order of the declaration; the element of a list.
    fn slot(&self, _index: usize) -> &dyn Slot {
        &()
    }

    /// The field at `index`, to be filled. An option takes a default and gives that; a list gets a default as its
    /// last element and gives that, whatever the index.
    fn slot_mut(&mut self, _index: usize) -> &mut dyn Slot {
        crate::private::no_slot()
    }

    /// Drops the elements of a list from `length` on, and with 0 the value of an option and the members of a map.
    fn truncate(&mut self, _length: usize) {}

    /// [`Slot::view_mut`] of an option of it. A leaf makes its options leaves, so that they are filled in one step.
    fn option_mut(_this: &mut Option<Self>) -> ViewMut<'_>
    where
        Self: Sized,
    {
        ViewMut::Slots
    }

    /// What the type is, known without a value.
    #[cfg(feature = "any")]
    #[doc(hidden)]
    fn shape() -> Shape
    where
        Self: Sized + Default,
    {
        Shape::Leaf(|| Box::new(Self::default()))
    }
}

/// What a [`Slot`] is.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'s> {
    /// A model; [`Slot::slot`] gives its fields.
    Model(Schema),
    /// What a model gives for its names.
    #[doc(hidden)]
    Names(&'static str),
    /// A value that may be missing.
    Optional(Option<&'s dyn Slot>),
    /// A list of so many elements; [`Slot::slot`] gives them.
    List(usize),
    /// An object with free keys.
    Map(&'s dyn Map),
    /// An enum of texts: the texts it knows, and the one it holds.
    Enum(&'static [&'static str], &'s str),
    /// A value that no slot is part of.
    Leaf(&'s dyn Leaf),
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Model(schema) => schema.name(),
            Self::Names(_) => "Names",
            Self::Optional(_) => "Optional",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Enum(..) => "Enum",
            Self::Leaf(_) => "Leaf",
        })
    }
}

/// How a [`Slot`] is filled.
#[non_exhaustive]
pub enum ViewMut<'s> {
    /// Through [`Slot::slot_mut`] and [`Slot::truncate`], as [`Slot::view`] says.
    Slots,
    /// Member by member.
    Map(&'s mut dyn Map),
    /// By itself.
    Leaf(&'s mut dyn LeafMut),
}

impl fmt::Debug for ViewMut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Slots => "Slots",
            Self::Map(_) => "Map",
            Self::Leaf(_) => "Leaf",
        })
    }
}

/// A value that no slot is part of, such as a text or a number.
pub trait Leaf: Any {
    /// What it holds.
    fn kind(&self) -> Kind {
        Kind::Any
    }

    /// Writes itself as one JSON value.
    fn write(&self, to: &mut Writer);

    /// Whether an optional field is left out of the request.
    fn is_unset(&self) -> bool {
        false
    }

    /// Calls `each` with the plain text of the value; `false` when it has none.
    fn text(&self, _each: &mut dyn FnMut(&str)) -> bool {
        false
    }

    /// Shows the value for [`fmt::Debug`].
    ///
    /// # Errors
    /// Those of the formatter.
    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Whether both are of one type and hold the same value.
    fn same(&self, other: &dyn Leaf) -> bool;
}

/// A value that reads itself.
pub trait LeafMut {
    /// Takes the next JSON value.
    ///
    /// Exactly that value is consumed; one that does not fit is noted with [`Reader::misfit`], leaves the default,
    /// and gives `false`.
    ///
    /// # Errors
    /// When the text is not JSON.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed>;
}

/// An object with free keys.
pub trait Map {
    /// The number of members.
    fn length(&self) -> usize;

    /// Calls `each` with every member.
    fn each(&self, each: &mut dyn FnMut(&str, &dyn Slot));

    /// The member of this name.
    fn member(&self, key: &str) -> Option<&dyn Slot>;

    /// Reads the next value as the member `key`; one that does not fit is left out.
    ///
    /// # Errors
    /// When the text is not JSON.
    fn read_member(&mut self, key: &str, from: &mut Reader<'_>) -> Result<(), Malformed>;
}

/// The views of a type that is a leaf, as methods of its `impl Slot`.
macro_rules! leaf {
    () => {
        fn view(&self) -> $crate::slot::View<'_> {
            $crate::slot::View::Leaf(self)
        }

        fn view_mut(&mut self) -> $crate::slot::ViewMut<'_> {
            $crate::slot::ViewMut::Leaf(self)
        }
    };
}

/// The same, and the options of the type are leaves too.
macro_rules! optional_leaf {
    () => {
        $crate::slot::leaf!();

        fn option_mut(this: &mut Option<Self>) -> $crate::slot::ViewMut<'_> {
            $crate::slot::ViewMut::Leaf(this)
        }
    };
}

pub(crate) use {leaf, optional_leaf};

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
