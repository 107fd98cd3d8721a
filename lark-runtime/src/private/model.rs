//! What `#[derive(Model)]` leaves to a macro by example.
//!
//! The derive writes
//! ```text
//! model_brings_debug_partial_eq_and_by_feature_serde! {
//!     #[allow(deprecated)]                // if a field is
//!     struct Document                     // its name
//!     names "\u{8}Document\u{2}id"        // the same and the names of the fields on the wire; see `Object`. A field that is
//!                                         // `unknown` comes first, with an empty name
//!     fields this [&this.id]              // what borrows begin with, and the borrowed fields, with the spans of their types
//!     answer []                           // of a `Model`
//!     default [id]                        // of a `Body` without required fields, its fields
//!     blank [id] required ["id"]          // of another `Body`, its fields, and the required ones on the wire
//!     types [Option<String>]              // with the feature `dynamic`
//! }
//! ```
//! and the macro writes `Model`, `Debug`, `PartialEq` and, with the feature `serde`, `Serialize` and `Deserialize`. It takes a borrow apart to put
//! `mut` into it, so that the derive, which runs unoptimised, says the fields once.

use std::fmt::Debug;
#[cfg(feature = "dynamic")]
use std::marker::PhantomData;

#[cfg(feature = "serde")]
use serde_core::{Deserializer, Serializer};
#[cfg(feature = "dynamic")]
use serde_json::Value;

#[cfg(feature = "serde")]
use super::Serialized;
use super::{FmtResult, Formatter};
#[cfg(feature = "serde")]
use crate::model;
use crate::model::Body;
use crate::slot::{self, Shown};
#[cfg(feature = "dynamic")]
use crate::slot::{Blank, Of, Slot};

/// What every model implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_brings_debug_partial_eq_and_by_feature_serde {
    (
        $(#[$allow:meta])?
        struct $model:ident
        names $names:literal
        fields $this:ident [$($and:tt $self:tt $dot:tt $field:tt),*]
        $(answer [$($nothing:tt)*])?
        $(default [$($empty:ident),*])?
        $(blank [$($start:ident),*] required [$($required:literal),*])?
        $(types [$($ty:tt)*])?
    ) => {
        $(#[$allow])?
        #[automatically_derived]
        impl $crate::Body for $model {
            $(const REQUIRED: &'static [&'static str] = &[$($required),*];)?
            $crate::private::table! { $names $([$($ty)*])? }
            #[inline]
            fn lend(loan: $crate::private::Loan<'_, '_, Self>) {
                match loan {
                    $crate::private::Loan::Fields($this, to) => to.fields($names, &[$($and $self $dot $field),*]),
                    $crate::private::Loan::FieldsMut($this, to) => {
                        to.fields($names, &mut [$($and mut $self $dot $field),*])
                    }
                }
            }
        }
        $(
            $($nothing)*
            impl $crate::Model for $model {}
        )?
        $(
            #[allow(deprecated)]
            impl ::core::default::Default for $model {
                #[inline]
                fn default() -> Self {
                    Self { $($empty: ::core::default::Default::default()),* }
                }
            }
        )?
        $(
            #[allow(deprecated)]
            impl $crate::private::Blank for $model {
                #[inline]
                fn blank() -> Self {
                    Self { $($start: $crate::private::Blank::blank()),* }
                }
            }
            impl $crate::private::Blank for ::std::boxed::Box<$model> {
                #[inline]
                fn blank() -> Self {
                    ::std::boxed::Box::new($crate::private::Blank::blank())
                }
            }
        )?
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
        $crate::private::model_serde! { $model }
    };
}

pub use __model_brings_debug_partial_eq_and_by_feature_serde as model_brings_debug_partial_eq_and_by_feature_serde;

/// serde's traits of a model.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __model_serde {
    ($model:ident) => {
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

/// Nothing: two more bodies for each of thousands of models are much for what few programs use.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __model_serde {
    ($model:ident) => {};
}

pub use __model_serde as model_serde;

/// What a model knows of its fields without an instance.
#[cfg(feature = "dynamic")]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($names:literal [$($field:ty),*]) => {
        const TABLE: $crate::private::Table = {
            #[allow(unused_imports)]
            use $crate::private::NoShape as _;
            ($names, &[$(<$crate::private::ShapeOf<$field>>::SHAPE),*])
        };
    };
}

/// A program of which another part asked for the tables, such as its build script, need not have them.
#[cfg(not(feature = "dynamic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($($nothing:tt)*) => {};
}

pub use __table as table;

/// The shape of the field's type, if it is a slot.
#[cfg(feature = "dynamic")]
#[expect(missing_debug_implementations, reason = "only its constants are used")]
pub struct ShapeOf<T>(PhantomData<T>);

#[cfg(feature = "dynamic")]
impl<T: Slot + Blank> ShapeOf<T> {
    pub const SHAPE: Of = T::shape;
}

/// What stands in for the shape of another type: any value. That a type is no slot, the compiler says where the field is
/// borrowed, and once is enough.
#[cfg(feature = "dynamic")]
pub trait NoShape {
    const SHAPE: Of = <Value as Slot>::shape;
}

#[cfg(feature = "dynamic")]
impl<T> NoShape for ShapeOf<T> {}

/// # Errors
/// Those of the formatter.
#[inline]
pub fn debug<B: Body>(slot: &B, formatter: &mut Formatter<'_>) -> FmtResult {
    Debug::fmt(&Shown(slot), formatter)
}

#[must_use]
#[inline]
pub fn same<B: Body>(slot: &B, other: &B) -> bool {
    slot::same(slot, other)
}

/// # Errors
/// Those of the serializer.
#[cfg(feature = "serde")]
#[inline]
pub fn serialize<B: Body, S: Serializer>(slot: &B, serializer: S) -> Serialized<S> {
    model::serialize(slot, serializer)
}

/// # Errors
/// Those of the deserializer.
#[cfg(feature = "serde")]
pub fn deserialize<'de, B: Body, D: Deserializer<'de>>(deserializer: D) -> Result<B, D::Error> {
    let mut value = B::blank();
    model::deserialize(&mut value, B::REQUIRED, deserializer)?;
    Ok(value)
}
