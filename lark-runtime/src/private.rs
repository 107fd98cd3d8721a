//! What the output of the macros names. Not part of the public interface: it changes without notice.
//!
//! A request, a model and an enum become calls of macros by example, which say what depends on the declaration; everything
//! else is in these macros, since the compiler expands them faster than it takes tokens from a derive. `builder`, `endpoint`,
//! `event`, `model`, `string_enum` and `integer_enum` tell what the calls look like. A builder has the states [`Missing`] or
//! [`Set`], and its setters take what `setters` says of each kind of field. A request lends one array of its borrowed fields
//! and has a table of them; both ask the same trait of `places` what a type at that place must be able to do.
//!
//! The compiler's note about a trait that is derived twice names these macros, and nothing else of ours. So they are
//! called what the reader of that note needs to know.

mod builder;
mod endpoint;
mod event;
mod integer_enum;
mod model;
mod places;
mod request;
mod setters;
mod string_enum;

pub use std::clone::Clone;
pub use std::cmp::{Eq, PartialEq};
pub use std::convert::{From, Into};
pub use std::default::Default;
pub use std::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use std::hash::{Hash, Hasher};
pub use std::marker::Copy;

pub use http::Method;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::client::{Call, Client, RequestOptions};
pub use crate::endpoint::Endpoint;
pub use crate::event::{Event, EventMeta, EventSchema, NoAnswer};
pub use crate::json::Reader;
pub use crate::meta::{Field, Meta, MetaBuilder, Paging, Place, RateLimit, Step, TokenTypes};
pub use crate::model::Loan;
#[cfg(feature = "dynamic")]
pub use crate::model::Table;
pub use crate::page::{Items, Paged, Pages};
#[cfg(feature = "dynamic")]
pub use crate::slot::Shape;
pub use crate::slot::{
    Blank, Borrow, Fields, HeaderField, LeafMut, PathValue, QueryValue, Slot, TextValue, View, ViewMut,
};
pub use builder::{builder, own_builder, typed_builder};
pub use endpoint::{endpoint, fields};
pub use event::event;
#[cfg(feature = "serde")]
pub use integer_enum::deserialize_integer_enum;
pub use integer_enum::{
    Read, debug_integer_enum, display_integer_enum, hash_integer_enum,
    integer_enum_brings_clone_copy_debug_display_default_eq_hash_and_by_feature_serde, integer_enum_serde,
    integer_enum_shape, read_integer_enum, view_integer_enum,
};
#[cfg(feature = "dynamic")]
pub use model::{NoShape, ShapeOf};
pub use model::{debug, model_brings_debug_partial_eq_and_by_feature_serde, model_serde, same, table};
#[cfg(feature = "serde")]
pub use model::{deserialize, serialize};
pub use places::{CommaList, FilePart, Header, JsonMember, PathSegment, QueryParameter, TextPart};
pub use request::debug_request;
pub use setters::{
    ClearableListOf, Each, IntoClearableList, IntoField, IntoList, IntoOption, IntoOptionalList, IntoSome, Itself,
    ListOf, Maybe, OptionOf, OptionalListOf, Plain, Within,
};
#[cfg(feature = "serde")]
pub use string_enum::deserialize_enum;
pub use string_enum::{enum_serde, enum_shape, string_enum_brings_default_display_from_str_and_by_feature_serde};

/// The state of a required field that is not set yet.
#[derive(Debug)]
pub struct Missing;

/// The state of a required field that is set.
#[derive(Debug)]
pub struct Set;

/// A required field that may still be set.
#[diagnostic::on_unimplemented(
    message = "this required field is set twice",
    label = "was called before",
    note = "each required field of a request is set exactly once; remove one of the two calls"
)]
pub trait Unset {}

impl Unset for Missing {}

/// What `Serialize` returns.
pub type Serialized<S> = Result<<S as Serializer>::Ok, <S as Serializer>::Error>;

/// What `Deserialize` returns.
pub type Deserialized<'de, T, D> = Result<T, <D as Deserializer<'de>>::Error>;
