//! What `#[derive(IntegerEnum)]` leaves to a macro by example.
//!
//! The derive writes
//! ```text
//! integer_enum_brings_clone_copy_debug_display_default_eq_hash_and_by_feature_serde! {
//!     pub enum Level                      // its visibility and name
//!     known [Low = 1, High = 2]           // the variants with their numbers
//!     other Other                         // the variant of an `i64`
//!     functions(shape)                    // with the feature `dynamic`
//! }
//! ```
//! Every body is checked again for every enum of the platform. So there are few of them, each calls what is compiled once,
//! and the usual traits are here and not derived, which would cost twice as much.

use std::fmt;
use std::hash::{Hash, Hasher};

#[cfg(feature = "serde")]
use serde_core::Deserializer;

use crate::integer_enum::{self, IntegerEnum};
use crate::slot;

/// What every enum of integers implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum_brings_clone_copy_debug_display_default_eq_hash_and_by_feature_serde {
    (
        $vis:vis enum $name:ident
        known [$($variant:ident = $number:literal),*]
        other $other:ident
        $(functions($shape:ident))?
    ) => {
        impl $name {
            /// The number on the wire.
            #[inline]
            #[must_use]
            $vis fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$other(number) => number,
                }
            }
        }
        impl $crate::private::From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::$other(number),
                }
            }
        }
        impl $crate::private::From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> i64 {
                value.as_i64()
            }
        }
        #[automatically_derived]
        #[allow(clippy::expl_impl_clone_on_copy)] // no derive: the enum itself is not at hand
        impl $crate::private::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }
        impl $crate::private::Copy for $name {}
        impl $crate::private::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_i64() == other.as_i64()
            }
        }
        impl $crate::private::Eq for $name {}
        impl $crate::private::Hash for $name {
            #[inline]
            fn hash<H: $crate::private::Hasher>(&self, state: &mut H) {
                $crate::private::hash_integer_enum(self, state)
            }
        }
        impl $crate::private::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut $crate::private::Formatter<'_>) -> $crate::private::FmtResult {
                $crate::private::debug_integer_enum(self, f)
            }
        }
        impl $crate::private::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut $crate::private::Formatter<'_>) -> $crate::private::FmtResult {
                $crate::private::display_integer_enum(self, f)
            }
        }
        impl $crate::private::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::private::From::from(0)
            }
        }
        impl $crate::IntegerEnum for $name {
            const KNOWN: &'static [(i64, &'static str)] = &[$(($number, ::core::stringify!($variant))),*];
        }
        impl $crate::private::Slot for $name {
            #[inline]
            fn view(&self) -> $crate::private::View<'_> {
                $crate::private::view_integer_enum(self)
            }
            #[inline]
            fn view_mut(&mut self) -> $crate::private::ViewMut<'_> {
                $crate::private::ViewMut::Leaf(self)
            }
            $($crate::private::integer_enum_shape! { $shape })?
        }
        impl $crate::private::LeafMut for $name {
            #[inline]
            fn read(&mut self, from: &mut $crate::private::Reader<'_>) -> $crate::private::Read {
                $crate::private::read_integer_enum(self, from)
            }
        }
        impl $crate::private::PathValue for $name {}
        impl $crate::private::QueryValue for $name {}
        impl $crate::private::HeaderField for $name {}
        impl $crate::private::TextValue for $name {}
        $crate::private::integer_enum_serde! { $name }
    };
}

pub use __integer_enum_brings_clone_copy_debug_display_default_eq_hash_and_by_feature_serde as integer_enum_brings_clone_copy_debug_display_default_eq_hash_and_by_feature_serde;

/// serde's traits of an enum of integers.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum_serde {
    ($name:ident) => {
        impl $crate::private::Serialize for $name {
            fn serialize<S: $crate::private::Serializer>(&self, serializer: S) -> $crate::private::Serialized<S> {
                $crate::private::Serializer::serialize_i64(serializer, self.as_i64())
            }
        }
        impl<'de> $crate::private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::private::Deserialized<'de, Self, D> {
                $crate::private::deserialize_integer_enum(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum_serde {
    ($name:ident) => {};
}

pub use __integer_enum_serde as integer_enum_serde;

/// The shape of an enum of integers.
#[cfg(feature = "dynamic")]
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum_shape {
    (shape) => {
        #[inline]
        fn shape() -> $crate::private::Shape {
            $crate::private::Shape::IntegerEnum(<Self as $crate::IntegerEnum>::KNOWN)
        }
    };
}

#[cfg(not(feature = "dynamic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum_shape {
    (shape) => {};
}

pub use __integer_enum_shape as integer_enum_shape;

/// What `LeafMut::read` returns.
pub type Read = Result<bool, crate::json::Malformed>;

#[must_use]
#[inline]
pub fn view_integer_enum<E: IntegerEnum>(value: &E) -> slot::View<'_> {
    slot::View::IntegerEnum(E::KNOWN, (*value).into())
}

/// # Errors
/// When the text is not JSON.
pub fn read_integer_enum<E: IntegerEnum>(value: &mut E, from: &mut crate::json::Reader<'_>) -> Read {
    integer_enum::read(value, from)
}

/// Equal values have equal hashes, however they were made.
#[inline]
pub fn hash_integer_enum<E: IntegerEnum, H: Hasher>(value: &E, state: &mut H) {
    let number: i64 = (*value).into();
    number.hash(state);
}

/// # Errors
/// Those of the formatter.
pub fn debug_integer_enum<E: IntegerEnum>(value: &E, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    integer_enum::debug(E::KNOWN, (*value).into(), formatter)
}

/// # Errors
/// Those of the formatter.
pub fn display_integer_enum<E: IntegerEnum>(value: &E, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let number: i64 = (*value).into();
    fmt::Display::fmt(&number, formatter)
}

/// # Errors
/// Those of the deserializer, and a value that is neither an integer nor a text of one.
#[cfg(feature = "serde")]
pub fn deserialize_integer_enum<'de, E: IntegerEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    slot::deserialize_integer(deserializer).map(E::from)
}
