//! What the output of the macros names. Not part of the public interface: it changes without notice.

mod places;
mod setters;

pub use std::cmp::PartialEq;
pub use std::fmt::{Debug, Formatter, Result as FmtResult};

pub use http::Method;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::client::{Call, Client, RequestOptions};
pub use crate::endpoint::Endpoint;
pub use crate::meta::{Field, Meta, MetaBuilder, Paging, Place, RateLimit, Step, TokenTypes};
#[cfg(feature = "any")]
pub use crate::model::Table;
pub use crate::page::{Items, Paged, Pages};
#[cfg(feature = "any")]
pub use crate::slot::Shape;
pub use crate::slot::Slot;
pub use places::{FilePart, Header, JsonMember, PathSegment, QueryParameter, TextPart};
pub use setters::{IntoField, IntoList, IntoOption, IntoOptionalList, ListOf, Maybe, OptionOf, OptionalListOf, Plain};

use crate::model::{self, Model};
use crate::slot::{self, Shown, View};
use crate::string_enum::StringEnum;

/// The state of a required field that is not set yet.
#[derive(Debug)]
pub struct Missing;

/// A required field that is set: its state is its value.
pub trait Given<T> {
    /// The value.
    fn take(self) -> T;
}

impl<T> Given<T> for T {
    #[inline]
    fn take(self) -> T {
        self
    }
}

/// A required field that may still be set.
#[diagnostic::on_unimplemented(
    message = "this required field is set twice",
    label = "was called before",
    note = "each required field of a request is set exactly once; remove one of the two calls"
)]
pub trait Unset {}

impl Unset for Missing {}

/// The slot of a struct without fields.
#[must_use]
pub fn no_slot() -> &'static mut dyn Slot {
    // A box of a zero-sized value allocates nothing, so nothing leaks.
    Box::leak(Box::new(()))
}

/// What `Serialize` returns.
pub type Serialized<S> = Result<<S as Serializer>::Ok, <S as Serializer>::Error>;

/// What `Deserialize` returns.
pub type Deserialized<'de, T, D> = Result<T, <D as Deserializer<'de>>::Error>;

/// What every model implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_model {
    (
        $(#[$allow:meta])?
        $([$($table:tt)*])?
        $model:ident $this:ident $names:literal [$($slots:tt)*] [$($slots_mut:tt)*]
    ) => {
        $(#[$allow])?
        #[automatically_derived]
        impl $crate::Model for $model {
            #[inline]
            fn slot(&$this, index: usize) -> &dyn $crate::Slot {
                match index {
                    $($slots)*
                    _ => &$crate::private::Names($names),
                }
            }
            #[inline]
            fn slot_mut(&mut $this, index: usize) -> &mut dyn $crate::Slot {
                match index {
                    $($slots_mut)*
                }
            }
            $($crate::private::table! { $names [$($table)*] })?
        }
        impl $crate::private::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut $crate::private::Formatter<'_>) -> $crate::private::FmtResult {
                $crate::private::debug(self, f)
            }
        }
        impl $crate::private::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::private::same(self, other)
            }
        }
        impl $crate::private::Serialize for $model {
            fn serialize<S: $crate::private::Serializer>(&self, serializer: S) -> $crate::private::Serialized<S> {
                $crate::private::serialize(self, serializer)
            }
        }
        impl<'de> $crate::private::Deserialize<'de> for $model {
            fn deserialize<D: $crate::private::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::private::Deserialized<'de, Self, D> {
                $crate::private::deserialize(deserializer)
            }
        }
    };
}

pub use __impl_model as impl_model;

/// What a model knows of its fields without an instance.
#[cfg(feature = "any")]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($names:literal [$($field:ty),*]) => {
        #[inline]
        fn table() -> $crate::private::Table {
            ($names, &[$(<$field as $crate::Slot>::shape),*])
        }
    };
}

/// Nothing: a program of which another part asked for the tables, such as its build script, need not have them.
#[cfg(not(feature = "any"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($($all:tt)*) => {};
}

pub use __table as table;

/// What every enum of texts implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_string_enum {
    (
        $vis:vis $name:ident $this:ident $text:ident [$($texts:literal),*]
        [$($as_str:tt)*] [$($known:tt)*] [$($from:tt)*]
        [$($generics:tt)*] [$($of:tt)*] [$($bounds:tt)*] [$($serde:ident)?] [$($shape:ident)?]
    ) => {
        const _: () = {
            impl $($generics)* $name $($of)* $($bounds)* {
                /// The texts that have a variant of their own.
                $vis const KNOWN: &'static [&'static str] = &[$($texts),*];

                /// The text on the wire.
                #[inline]
                #[must_use]
                $vis fn as_str(&$this) -> &str {
                    $($as_str)*
                }

                #[inline]
                fn known($text: &str) -> ::core::option::Option<Self> {
                    $($known)*
                }
            }
            #[automatically_derived]
            impl $($generics)* ::core::convert::From<&str> for $name $($of)* $($bounds)* {
                #[inline]
                fn from(text: &str) -> Self {
                    match Self::known(text) {
                        ::core::option::Option::Some(variant) => variant,
                        ::core::option::Option::None => $($from)*(::core::convert::From::from(text)),
                    }
                }
            }
            #[automatically_derived]
            impl $($generics)* ::core::convert::From<::std::string::String> for $name $($of)* $($bounds)* {
                #[inline]
                fn from(text: ::std::string::String) -> Self {
                    match Self::known(&text) {
                        ::core::option::Option::Some(variant) => variant,
                        ::core::option::Option::None => $($from)*(text),
                    }
                }
            }
            #[automatically_derived]
            impl $($generics)* ::core::str::FromStr for $name $($of)* $($bounds)* {
                type Err = ::core::convert::Infallible;
                #[inline]
                fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                    ::core::result::Result::Ok(::core::convert::From::from(text))
                }
            }
            #[automatically_derived]
            impl $($generics)* ::core::fmt::Display for $name $($of)* $($bounds)* {
                #[inline]
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    formatter.pad(self.as_str())
                }
            }
            #[automatically_derived]
            impl $($generics)* ::core::default::Default for $name $($of)* $($bounds)* {
                /// The empty text.
                #[inline]
                fn default() -> Self {
                    ::core::convert::From::from("")
                }
            }
            #[automatically_derived]
            impl $($generics)* $crate::StringEnum for $name $($of)* $($bounds)* {
                const KNOWN: &'static [&'static str] = Self::KNOWN;
                #[inline]
                fn text(&self) -> &str {
                    self.as_str()
                }
                #[inline]
                fn from_text(text: &str) -> Self {
                    ::core::convert::From::from(text)
                }
            }
            #[automatically_derived]
            impl $($generics)* $crate::Slot for $name $($of)* $($bounds)* {
                #[inline]
                fn view(&self) -> $crate::View<'_> {
                    $crate::View::Enum(Self::KNOWN, self.as_str())
                }
                #[inline]
                fn view_mut(&mut self) -> $crate::ViewMut<'_> {
                    $crate::ViewMut::Leaf(self)
                }
                $($crate::private::enum_shape! { $shape })?
            }
            #[automatically_derived]
            impl $($generics)* $crate::PathValue for $name $($of)* $($bounds)* {}
            #[automatically_derived]
            impl $($generics)* $crate::QueryValue for $name $($of)* $($bounds)* {}
            #[automatically_derived]
            impl $($generics)* $crate::HeaderField for $name $($of)* $($bounds)* {}
            #[automatically_derived]
            impl $($generics)* $crate::TextValue for $name $($of)* $($bounds)* {}
            $($crate::private::enum_serde! { $serde $name })?
        };
    };
}

pub use __impl_string_enum as impl_string_enum;

/// serde's traits of an enum of texts without parameters.
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_serde {
    (serde $name:ident) => {
        #[automatically_derived]
        impl $crate::private::Serialize for $name {
            fn serialize<S: $crate::private::Serializer>(&self, serializer: S) -> $crate::private::Serialized<S> {
                $crate::private::Serializer::serialize_str(serializer, self.as_str())
            }
        }
        #[automatically_derived]
        impl<'de> $crate::private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::private::Deserialized<'de, Self, D> {
                $crate::private::deserialize_enum(deserializer)
            }
        }
    };
}

pub use __enum_serde as enum_serde;

/// The shape of an enum of texts.
#[cfg(feature = "any")]
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_shape {
    (shape) => {
        #[inline]
        fn shape() -> $crate::private::Shape {
            $crate::private::Shape::Enum(Self::KNOWN)
        }
    };
}

#[cfg(not(feature = "any"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_shape {
    (shape) => {};
}

pub use __enum_shape as enum_shape;

/// What a model gives for an index that no field has: its name and those of its fields, each after its length.
#[derive(Debug)]
pub struct Names(pub &'static str);

impl Slot for Names {
    fn view(&self) -> View<'_> {
        View::Names(self.0)
    }
}

/// # Errors
/// Those of the formatter.
#[inline]
pub fn debug<M: Model>(slot: &M, formatter: &mut Formatter<'_>) -> FmtResult {
    Debug::fmt(&Shown(slot), formatter)
}

#[must_use]
#[inline]
pub fn same<M: Model>(slot: &M, other: &M) -> bool {
    slot::same(slot, other)
}

/// # Errors
/// Those of the serializer.
#[inline]
pub fn serialize<M: Model, S: Serializer>(slot: &M, serializer: S) -> Serialized<S> {
    model::serialize(slot, serializer)
}

/// # Errors
/// Those of the deserializer.
pub fn deserialize<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    let mut value = M::default();
    model::deserialize(&mut value, deserializer)?;
    Ok(value)
}

/// # Errors
/// Those of the deserializer.
pub fn deserialize_enum<'de, E: StringEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    String::deserialize(deserializer).map(|text| E::from_text(&text))
}
