//! Slots: how one shared piece of code reads and writes the fields of any model or request.
//!
//! serde's derives compile a parser per model, and there are thousands of models. Here a struct only lends its fields,
//! all at once ([`Fields`], [`Object`]), and every type says what it is ([`Slot::view`], [`Slot::view_mut`]). The loops
//! over `&mut dyn Slot` do the rest; they are compiled once, in `walk` and in [`model`](crate::model):
//!
//! | a field is | to be read | to be filled |
//! |---|---|---|
//! | a model | lends its names and fields | lends its names and fields: [`Object`] |
//! | an option | its value, if there is one | inserts a default and lends it, or drops it: [`Optional`] |
//! | an option of a text | its value, if there is one | lends itself: [`ViewMut::Text`] |
//! | a list or map that may be unset or `null` | which of these, and the value: [`Presence`] | reads itself |
//! | a list | its elements by index | appends a default and lends it, or drops the last ones: [`List`] |
//! | a map | its members | reads a member of a given key: [`Map`] |
//! | an enum of texts or integers | the text or number it holds | reads itself |
//! | anything else | knows its own JSON: [`Leaf`] | reads itself: [`LeafMut`] |
//!
//! What has a type parameter, so is compiled again for every model in the programs of users, is kept to a few lines that
//! only borrow, push or drop.

mod clearable;
mod containers;
mod nullable;
mod scalars;
#[cfg(feature = "dynamic")]
mod shape;
mod texts;
mod unknown;
mod walk;

use std::any::Any;
use std::fmt;

use crate::json::{Malformed, Reader, Writer};
use crate::model::Schema;

pub use clearable::{Clear, Clearable};
pub use containers::Json;
pub use nullable::Nullable;
pub(crate) use scalars::{deserialize_integer, integral};
#[cfg(feature = "dynamic")]
pub(crate) use shape::Of;
#[cfg(feature = "dynamic")]
pub use shape::Shape;
pub use texts::Text;
pub use unknown::Unknown;
pub(crate) use walk::{Shown, file, is_empty, is_harmless, is_unset, length, same, text};

impl Reader<'_> {
    /// Takes the next value into a slot, be it a model or anything else; `false` if the slot took nothing.
    ///
    /// # Errors
    /// When the text is not JSON.
    pub fn value(&mut self, slot: &mut dyn Slot) -> Result<bool, Malformed> {
        walk::read(slot, self)
    }
}

impl Writer {
    /// Writes a slot, be it a model or anything else.
    pub fn slot(&mut self, slot: &dyn Slot) {
        walk::write(slot, self);
    }
}

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
    /// An integer with known values, which have names; others are kept.
    IntegerEnum(&'static [(i64, &'static str)]),
    /// The content of a file.
    File,
    /// Nothing: any value is accepted and dropped.
    Nothing,
}

impl Kind {
    /// Its name in messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::String | Self::Enum(_) => "string",
            Self::Integer | Self::IntegerEnum(_) => "integer",
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

/// A value that can be a field. Implement it for a field type of your own, most often as a [`Leaf`]; for a text,
/// [`Text`] is enough.
///
/// It is read from JSON, written as JSON, and, where it has one, as plain text.
///
/// Implemented for texts, numbers, booleans, lists, maps, [`Option`], [`serde_json::Value`], every
/// [`Model`](derive@crate::Model), [`StringEnum`](derive@crate::StringEnum) and [`IntegerEnum`](derive@crate::IntegerEnum);
/// [`Json`] lets any serde type in, [`Text`] any type that is [`Display`](fmt::Display) and
/// [`FromStr`](std::str::FromStr).
/// [`Reader::value`] fills one, [`Writer::slot`] writes one.
///
/// The methods without `where Self: Sized` are compiled for every type that a program touches, so they are few.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent or read as JSON",
    label = "not a type of the wire",
    note = "derive `Model` for a struct or `StringEnum` for an enum of texts, or wrap the type: `lark_runtime::Json<{Self}>` if it has serde's traits, `lark_runtime::wire::Text<{Self}>` if it is a text"
)]
pub trait Slot: Send + Sync + 'static {
    /// A view of what it is, for reading.
    fn view(&self) -> View<'_>;

    /// A view of what it is, for filling.
    fn view_mut(&mut self) -> ViewMut<'_>;

    /// A view of what an option of it is, for filling. A leaf makes its options leaves, so that they are filled in one
    /// step.
    fn option_mut(this: &mut Option<Self>) -> ViewMut<'_>
    where
        Self: Sized + Blank,
    {
        ViewMut::Optional(this)
    }

    /// What the type is, known without a value.
    #[cfg(feature = "dynamic")]
    #[doc(hidden)]
    fn shape() -> Shape
    where
        Self: Sized + Blank,
    {
        Shape::Leaf(|| Box::new(Self::blank()))
    }
}

/// A type with a value that nothing is set in: what an element of a list, or the value of an option, is filled from.
/// Sealed: it is [`Default`] for what has one, and [`derive@Body`](crate::Body) implements it for what must not be made
/// without its required fields.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `Default`",
    label = "no `Default`",
    note = "derive `Default` for it, or `Body` in place of `Model` for a part of a request with required fields"
)]
pub trait Blank: Sized {
    /// The value.
    fn blank() -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Default> Blank for T {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

/// A view of a [`Slot`], for reading.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'s> {
    /// A model.
    Model(&'s dyn Object),
    /// A value that may be missing.
    Optional(Option<&'s dyn Slot>),
    /// A list.
    List(&'s dyn List),
    /// An object with free keys.
    Map(&'s dyn Map),
    /// A list or a map that may also be left out, or be `null`.
    Clearable(Presence, &'s dyn Slot),
    /// An enum of texts: the texts it knows, and the one it holds.
    Enum(&'static [&'static str], &'s str),
    /// An enum of integers: the numbers it knows with their names, and the one it holds.
    IntegerEnum(&'static [(i64, &'static str)], i64),
    /// A value that no slot is part of.
    Leaf(&'s dyn Leaf),
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Model(_) => "Model",
            Self::Optional(_) => "Optional",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Clearable(..) => "Clearable",
            Self::Enum(..) => "Enum",
            Self::IntegerEnum(..) => "IntegerEnum",
            Self::Leaf(_) => "Leaf",
        })
    }
}

/// Whether a value is sent, and as what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Left out.
    #[default]
    Unset,
    /// As `null`.
    Null,
    /// As what it is, empty or not.
    Set,
}

/// A view of a [`Slot`], for filling.
#[non_exhaustive]
pub enum ViewMut<'s> {
    /// A model.
    Model(&'s mut dyn Object),
    /// A value that may be missing.
    Optional(&'s mut dyn Optional),
    /// A text that may be missing. Most fields are one, so these are read without another call through a table.
    Text(&'s mut Option<String>),
    /// A list.
    List(&'s mut dyn List),
    /// An object with free keys.
    Map(&'s mut dyn Map),
    /// A value that reads itself, such as a text, a number, or an enum.
    Leaf(&'s mut dyn LeafMut),
}

impl fmt::Debug for ViewMut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Model(_) => "Model",
            Self::Optional(_) => "Optional",
            Self::Text(_) => "Text",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Leaf(_) => "Leaf",
        })
    }
}

/// Receives the borrowed fields of a request.
///
/// A struct and not a closure, since the compiler checks the signature of every model and request that takes one.
#[expect(missing_debug_implementations, reason = "it holds a closure")]
pub struct Borrow<'b>(pub(crate) &'b mut dyn FnMut(&[&dyn Slot]));

impl Borrow<'_> {
    /// Takes the fields.
    #[inline]
    pub fn fields(self, fields: &[&dyn Slot]) {
        (self.0)(fields);
    }
}

/// Receives the borrowed fields of a model, with their names.
#[expect(missing_debug_implementations, reason = "it holds a closure")]
pub struct BorrowNamed<'b>(pub(crate) &'b mut dyn FnMut(&'static str, &[&dyn Slot]));

impl BorrowNamed<'_> {
    /// Takes the fields.
    #[inline]
    pub fn fields(self, names: &'static str, fields: &[&dyn Slot]) {
        (self.0)(names, fields);
    }
}

/// Receives the fields of a model, borrowed to be filled, with their names.
#[expect(missing_debug_implementations, reason = "it holds a closure")]
pub struct BorrowNamedMut<'b>(pub(crate) &'b mut dyn FnMut(&'static str, &mut [&mut dyn Slot]));

impl BorrowNamedMut<'_> {
    /// Takes the fields.
    #[inline]
    pub fn fields(self, names: &'static str, fields: &mut [&mut dyn Slot]) {
        (self.0)(names, fields);
    }
}

/// The fields of a request; [`lark_api`](crate::lark_api) implements it. Their names are in the request's
/// [`Meta`](crate::meta::Meta).
pub trait Fields: Send + Sync + 'static {
    /// Lends all fields, in the order of [`Meta::fields`](crate::meta::Meta::fields).
    fn lend(&self, to: Borrow<'_>);

    /// Lends the field that leads to the next page, to be filled; `None` where there are no pages.
    fn page_field(&mut self) -> Option<&mut dyn Slot> {
        None
    }
}

/// The fields of a model with their names; [`Model`](derive@crate::Model) implements it.
///
/// The names are those of the struct and of the fields in one text, each after its length in bytes, at most 127, as a
/// character. If the first of the fields has an empty name, it is a map that takes the members without a field.
pub trait Object {
    /// Lends all fields, in the order of their names.
    fn lend(&self, to: BorrowNamed<'_>);

    /// Lends all fields, to be filled.
    fn lend_mut(&mut self, to: BorrowNamedMut<'_>);

    /// The names of the fields that are written even if they hold nothing, such as an empty list.
    fn required(&self) -> &'static [&'static str] {
        &[]
    }
}

/// The value of an option. Implemented for [`Option`]; implement it for a type of your own that may be empty.
pub trait Optional {
    /// Puts a default in, and lends it to be filled.
    fn insert(&mut self) -> &mut dyn Slot;

    /// Drops the value.
    fn clear(&mut self);
}

/// The elements of a list. Implemented for [`Vec`]; implement it for a list type of your own.
pub trait List {
    /// The number of elements.
    fn length(&self) -> usize;

    /// The element at `index`; `None` past the end.
    fn item(&self, index: usize) -> Option<&dyn Slot>;

    /// Appends a default, and lends it to be filled.
    fn push(&mut self) -> &mut dyn Slot;

    /// Drops the elements from `length` on.
    fn truncate(&mut self, length: usize);
}

/// A value that no slot is part of, such as a text or a number. Implement it for a field type of your own.
pub trait Leaf: Any {
    /// What it holds.
    fn kind(&self) -> Kind {
        Kind::Any
    }

    /// Writes itself as one JSON value.
    fn write(&self, to: &mut Writer);

    /// Whether a field that holds it is left out.
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

/// A value that reads itself. Implement it beside [`Leaf`] for a field type of your own.
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

/// An object with free keys. Implemented for maps with `String` keys; implement it for a map type of your own.
pub trait Map {
    /// The number of members.
    fn length(&self) -> usize;

    /// Drops all members.
    fn clear(&mut self);

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

/// A type that can fill a placeholder of a path. Implement it for a field type of your own that can.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a path segment",
    label = "neither a text nor an integer",
    note = "write `String`, an integer type, an enum that derives `StringEnum`, or `lark_runtime::wire::Text` around a type of your own"
)]
pub trait PathValue: Slot {}

/// A type that can be a query parameter; a list repeats it. Implement it for a field type of your own that can.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a query parameter",
    label = "neither a text, a number, a boolean nor a list of these",
    note = "to send it in the JSON body instead, mark the field `#[lark(json)]`"
)]
pub trait QueryValue: Slot {}

/// A list that can be one text in the query, with commas between its elements: a [`Vec`] of what can be a header, and an
/// [`Option`] of it. Implement it for a list type of your own that can.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a comma list",
    label = "not a list of texts, numbers or booleans",
    note = "write `Vec<String>` or `Option<Vec<String>>`; a parameter that is one text has no mark `comma`"
)]
pub trait ListValue: Slot {}

/// A type that can be the value of a header. Implement it for a field type of your own that can.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header",
    label = "neither a text, a number nor a boolean",
    note = "write `String`, a number, `bool`, or an enum that derives `StringEnum`"
)]
pub trait HeaderField: Slot {}

/// A type that can be a text part of a multipart body. Implement it for a field type of your own that can.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a text part of a multipart body",
    label = "neither a text, a number nor a boolean",
    note = "write `String`; where the platform documents a JSON text, serialize it first"
)]
pub trait TextValue: Slot {}

/// A type that can be a file part of a multipart body: [`File`](crate::File) and an [`Option`] of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a file part",
    label = "not a file",
    note = "write `lark_runtime::File` or `Option<lark_runtime::File>`"
)]
pub trait FileValue: Slot {}
