//! Texts, numbers, booleans.

use std::any::Any;
use std::fmt;

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer};

use super::{HeaderField, Kind, Leaf, LeafMut, PathValue, QueryValue, Slot, TextValue, ViewMut, leaf, optional_leaf};
use crate::json::{Malformed, Peek, Reader, Writer};

/// What every scalar has in common: a leaf that is shown and compared by its own traits.
macro_rules! common {
    ($kind:expr) => {
        fn kind(&self) -> Kind {
            $kind
        }

        fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            fmt::Debug::fmt(self, formatter)
        }

        fn same(&self, other: &dyn Leaf) -> bool {
            (other as &dyn Any).downcast_ref::<Self>() == Some(self)
        }
    };
}

impl Slot for String {
    leaf!();

    fn option_mut(this: &mut Option<Self>) -> ViewMut<'_> {
        ViewMut::Text(this)
    }
}

impl Leaf for String {
    common!(Kind::String);

    fn write(&self, to: &mut Writer) {
        to.string(self);
    }

    fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
        each(self);
        true
    }
}

impl LeafMut for String {
    /// A number is taken exactly as written.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        match from.peek()? {
            Peek::String => *self = from.string()?.into_owned(),
            Peek::Number => from.number()?.clone_into(self),
            Peek::Null => {
                self.clear();
                from.null()?;
                return Ok(false);
            }
            _ => return from.misfit("string"),
        }
        Ok(true)
    }
}

impl Slot for bool {
    optional_leaf!();
}

impl Leaf for bool {
    common!(Kind::Boolean);

    fn write(&self, to: &mut Writer) {
        to.bool(*self);
    }

    fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
        each(if *self { "true" } else { "false" });
        true
    }
}

impl LeafMut for bool {
    /// `0`, `1` and the texts of both forms are taken too.
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        let position = from.position();
        let value = match from.peek()? {
            Peek::Bool => Some(from.bool()?),
            Peek::Number => as_bool(from.number()?),
            Peek::String => as_bool(&from.string()?),
            Peek::Null => {
                *self = false;
                from.null()?;
                return Ok(false);
            }
            _ => None,
        };
        match value {
            Some(value) => {
                *self = value;
                Ok(true)
            }
            None => {
                from.back(position);
                from.misfit("boolean")
            }
        }
    }
}

fn as_bool(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Reads a number, or a text that is one, with `parse`.
fn read_number<T: Default>(
    target: &mut T,
    from: &mut Reader<'_>,
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
) -> Result<bool, Malformed> {
    let position = from.position();
    let value = match from.peek()? {
        Peek::Number => parse(from.number()?),
        Peek::String => parse(&from.string()?),
        Peek::Null => {
            *target = T::default();
            from.null()?;
            return Ok(false);
        }
        _ => None,
    };
    match value {
        Some(value) => {
            *target = value;
            Ok(true)
        }
        None => {
            from.back(position);
            from.misfit(expected)
        }
    }
}

/// An integer that is written as a float, such as `12.0` or `1.2e3`; exactly, for as many digits as it has.
pub(crate) fn integral(text: &str) -> Option<i128> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}");
    let value: i128 = digits.parse().ok()?;
    // By how many places the point is to the right of the digits.
    let zeros = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let scale = 10_i128.checked_pow(zeros.unsigned_abs());
    match scale {
        _ if value == 0 => Some(0),
        Some(scale) if zeros >= 0 => value.checked_mul(scale),
        Some(scale) => (value % scale == 0).then_some(value / scale),
        None => None,
    }
}

/// serde's way in for what holds an integer: a number, or a text of one.
pub(crate) fn deserialize_integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let json = serde_json::Value::deserialize(deserializer)?.to_string();
    let mut number = 0;
    match i64::read(&mut number, &mut Reader::new(&json)) {
        Ok(true) => Ok(number),
        Ok(false) => Err(D::Error::custom("expected an integer")),
        Err(malformed) => Err(D::Error::custom(malformed)),
    }
}

macro_rules! integers {
    ($($ty:ty)*) => {$(
        impl Slot for $ty {
            optional_leaf!();
        }

        impl Leaf for $ty {
            common!(Kind::Integer);

            fn write(&self, to: &mut Writer) {
                to.integer(*self);
            }

            fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
                each(&self.to_string());
                true
            }
        }

        impl LeafMut for $ty {
            /// A numeric text and an integral float are taken too.
            fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
                read_number(self, from, "integer", |text| {
                    text.parse().ok().or_else(|| <$ty>::try_from(integral(text)?).ok())
                })
            }
        }
        impl PathValue for $ty {}
        impl QueryValue for $ty {}
        impl HeaderField for $ty {}
        impl TextValue for $ty {}
    )*};
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! floats {
    ($($ty:ty)*) => {$(
        impl Slot for $ty {
            optional_leaf!();
        }

        impl Leaf for $ty {
            common!(Kind::Float);

            fn write(&self, to: &mut Writer) {
                to.float(f64::from(*self));
            }

            fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
                each(&self.to_string());
                true
            }
        }

        impl LeafMut for $ty {
            /// A numeric text is taken too.
            fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
                read_number(self, from, "number", |text| {
                    text.parse().ok().filter(|value: &$ty| value.is_finite())
                })
            }
        }
        impl QueryValue for $ty {}
        impl HeaderField for $ty {}
        impl TextValue for $ty {}
    )*};
}

floats!(f32 f64);

impl PathValue for String {}
impl QueryValue for String {}
impl HeaderField for String {}
impl TextValue for String {}
impl QueryValue for bool {}
impl HeaderField for bool {}
impl TextValue for bool {}
