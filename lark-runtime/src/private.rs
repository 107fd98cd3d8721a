//! What the output of the macros names. Not part of the public interface: it changes without notice.

pub use std::cmp::PartialEq;
pub use std::fmt::{Debug, Formatter, Result as FmtResult};

pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::endpoint::FieldType;
use crate::model::{self, Model};
use crate::slot::{self, FileValue, HeaderField, PathValue, QueryValue, Shown, Slot, TextValue, View};
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

/// What is known of a field's type at each place; the bound says what a type there must be able to do.
macro_rules! places {
    ($($place:ident: $bound:path;)*) => {$(
        #[must_use]
        #[inline]
        pub fn $place<T: $bound + Default>() -> FieldType {
            FieldType::of::<T>()
        }
    )*};
}

places! {
    path: PathValue;
    query: QueryValue;
    header: HeaderField;
    json: Slot;
    text: TextValue;
    file: FileValue;
}

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

/// The shape of an enum of texts.
#[cfg(feature = "any")]
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_shape {
    () => {
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
    () => {};
}

#[cfg(feature = "any")]
pub use crate::model::Table;
#[cfg(feature = "any")]
pub use crate::slot::Shape;
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
