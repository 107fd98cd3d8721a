//! What `#[derive(Model)]` leaves to a macro by example.
//!
//! The derive writes
//! ```text
//! model_brings_debug_partial_eq_and_serde! {
//!     #[allow(deprecated)]                // if a field is
//!     struct Document                     // its name
//!     names "\u{8}Document\u{2}id"        // the same and the names of the fields on the wire; see `Object`. A field that is
//!                                         // `unknown` comes first, with an empty name
//!     fields this [&this.id]              // what borrows begin with, and the borrowed fields, with the spans of their types
//!     types [Option<String>]              // with the feature `dynamic`
//! }
//! ```
//! and the macro writes `Model`, `Debug`, `PartialEq`, `Serialize` and `Deserialize`. It takes a borrow apart to put
//! `mut` into it, so that the derive, which runs unoptimised, says the fields once.

use std::fmt::Debug;

use serde_core::{Deserializer, Serializer};

use super::{FmtResult, Formatter, Serialized};
use crate::model::{self, Model};
use crate::slot::{self, Shown};

/// What every model implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_brings_debug_partial_eq_and_serde {
    (
        $(#[$allow:meta])?
        struct $model:ident
        names $names:literal
        fields $this:ident [$($and:tt $self:tt $dot:tt $field:tt),*]
        $(types [$($ty:tt)*])?
    ) => {
        $(#[$allow])?
        #[automatically_derived]
        impl $crate::Model for $model {
            #[inline]
            fn lend(loan: $crate::private::Loan<'_, '_, Self>) {
                match loan {
                    $crate::private::Loan::Fields($this, to) => to.fields($names, &[$($and $self $dot $field),*]),
                    $crate::private::Loan::FieldsMut($this, to) => {
                        to.fields($names, &mut [$($and mut $self $dot $field),*])
                    }
                    #[allow(unreachable_patterns)]
                    other => $crate::private::table! { other $names $([$($ty)*])? },
                }
            }
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

pub use __model_brings_debug_partial_eq_and_serde as model_brings_debug_partial_eq_and_serde;

/// What a model knows of its fields without an instance.
#[cfg(feature = "dynamic")]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($loan:ident $names:literal [$($field:ty),*]) => {
        if let $crate::private::Loan::Table(table) = $loan {
            *table = ($names, &[$(<$field as $crate::private::Slot>::shape),*]);
        }
    };
}

/// Nothing: a program of which another part asked for the tables, such as its build script, need not have them.
#[cfg(not(feature = "dynamic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($($all:tt)*) => {{}};
}

pub use __table as table;

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
