//! What `#[derive(StringEnum)]` leaves to a macro by example.
//!
//! The derive writes
//! ```text
//! string_enum_brings_default_display_from_str_and_by_feature_serde! {
//!     pub enum Color                      // its visibility and name
//!     texts ["red"]                       // on the wire, in the order of the variants
//!     as_str(self) { match self { .. } }  // body of the method
//!     from(text) { match text { .. } }    // body of a function that gives `Self`
//!     generics [<T>] [<T>] [where ..]     // only after the message that there must be none
//!     traits(serde)                       // without parameters; the feature `serde` decides
//!     functions(shape)                    // with the feature `dynamic`
//! }
//! ```

#[cfg(feature = "serde")]
use serde_core::{Deserialize, Deserializer};

#[cfg(feature = "serde")]
use crate::string_enum::StringEnum;

/// What every enum of texts implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_enum_brings_default_display_from_str_and_by_feature_serde {
    (
        $vis:vis enum $name:ident
        texts [$($texts:literal),*]
        as_str($this:ident) { $($as_str:tt)* }
        from($text:ident) { $($from:tt)* }
        $(generics [$($generics:tt)*] [$($of:tt)*] [$($bounds:tt)*])?
        $(traits($serde:ident))?
        $(functions($shape:ident))?
    ) => {
        impl $($($generics)*)? $name $($($of)*)? $($($bounds)*)? {
            /// The texts that have a variant of their own.
            $vis const KNOWN: &'static [&'static str] = &[$($texts),*];

            /// The text on the wire.
            #[inline]
            #[must_use]
            $vis fn as_str(&$this) -> &str {
                $($as_str)*
            }
        }
        #[automatically_derived]
        impl $($($generics)*)? ::core::convert::From<&str> for $name $($($of)*)? $($($bounds)*)? {
            #[inline]
            fn from($text: &str) -> Self {
                $($from)*
            }
        }
        #[automatically_derived]
        impl $($($generics)*)? ::core::convert::From<::std::string::String> for $name $($($of)*)? $($($bounds)*)? {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                ::core::convert::From::from(&*text)
            }
        }
        #[automatically_derived]
        impl $($($generics)*)? ::core::str::FromStr for $name $($($of)*)? $($($bounds)*)? {
            type Err = ::core::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }
        #[automatically_derived]
        impl $($($generics)*)? ::core::fmt::Display for $name $($($of)*)? $($($bounds)*)? {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
        #[automatically_derived]
        impl $($($generics)*)? ::core::default::Default for $name $($($of)*)? $($($bounds)*)? {
            /// The empty text.
            #[inline]
            fn default() -> Self {
                ::core::convert::From::from("")
            }
        }
        #[automatically_derived]
        impl $($($generics)*)? $crate::StringEnum for $name $($($of)*)? $($($bounds)*)? {
            const KNOWN: &'static [&'static str] = Self::KNOWN;
            #[inline]
            fn text(&self) -> &str {
                self.as_str()
            }
        }
        #[automatically_derived]
        impl $($($generics)*)? $crate::private::Slot for $name $($($of)*)? $($($bounds)*)? {
            #[inline]
            fn view(&self) -> $crate::private::View<'_> {
                $crate::private::View::Enum(Self::KNOWN, self.as_str())
            }
            #[inline]
            fn view_mut(&mut self) -> $crate::private::ViewMut<'_> {
                $crate::private::ViewMut::Leaf(self)
            }
            $($crate::private::enum_shape! { $shape })?
        }
        #[automatically_derived]
        impl $($($generics)*)? $crate::private::PathValue for $name $($($of)*)? $($($bounds)*)? {}
        #[automatically_derived]
        impl $($($generics)*)? $crate::private::QueryValue for $name $($($of)*)? $($($bounds)*)? {}
        #[automatically_derived]
        impl $($($generics)*)? $crate::private::HeaderField for $name $($($of)*)? $($($bounds)*)? {}
        #[automatically_derived]
        impl $($($generics)*)? $crate::private::TextValue for $name $($($of)*)? $($($bounds)*)? {}
        $($crate::private::enum_serde! { $serde $name })?
    };
}

pub use __string_enum_brings_default_display_from_str_and_by_feature_serde as string_enum_brings_default_display_from_str_and_by_feature_serde;

/// serde's traits of an enum of texts without parameters.
#[cfg(feature = "serde")]
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

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_serde {
    (serde $name:ident) => {};
}

pub use __enum_serde as enum_serde;

/// The shape of an enum of texts.
#[cfg(feature = "dynamic")]
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

#[cfg(not(feature = "dynamic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_shape {
    (shape) => {};
}

pub use __enum_shape as enum_shape;

/// # Errors
/// Those of the deserializer.
#[cfg(feature = "serde")]
pub fn deserialize_enum<'de, E: StringEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    String::deserialize(deserializer).map(|text| E::from_text(&text))
}
