//! Moments as the platform writes them: numbers of seconds or milliseconds since 1970.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;

use std::any::Any;
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{Malformed, Peek, Reader, Writer};
use crate::slot::{
    HeaderField, Kind, Leaf, LeafMut, PathValue, QueryValue, Slot, Text, TextValue, deserialize_integer, integral,
    optional_leaf,
};

const NANOS_PER_SECOND: i128 = 1_000_000_000;

/// A moment that another type of time cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the moment is out of range")]
#[non_exhaustive]
pub struct TimeOutOfRange;

/// A moment by its distance from 1970 in nanoseconds, as a number of `unit` nanoseconds: the last one that is not later.
/// What does not fit is the first or last moment that does.
fn counted(nanos: i128, unit: i128) -> i64 {
    let count = nanos.div_euclid(unit);
    i64::try_from(count).unwrap_or(if count < 0 { i64::MIN } else { i64::MAX })
}

/// The distance from 1970 in nanoseconds.
fn nanos(time: SystemTime) -> i128 {
    let nanos = |distance: Duration| i128::try_from(distance.as_nanos()).unwrap_or(i128::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => nanos(after),
        Err(before) => -nanos(before.duration()),
    }
}

/// The moment at this distance from 1970 in nanoseconds.
fn system_time(nanos: i128) -> Option<SystemTime> {
    let (seconds, rest) = (nanos.div_euclid(NANOS_PER_SECOND), nanos.rem_euclid(NANOS_PER_SECOND));
    let distance = Duration::from_secs(u64::try_from(seconds.unsigned_abs()).ok()?);
    let second = if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
    second?.checked_add(Duration::from_nanos(u64::try_from(rest).ok()?))
}

macro_rules! unix_time {
    ($(#[$docs:meta])* $name:ident of $nanos:literal nanoseconds) => {
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl $name {
            /// The nanoseconds in one.
            const UNIT: i128 = $nanos;

            /// The number on the wire.
            #[inline]
            #[must_use]
            pub const fn as_i64(self) -> i64 {
                self.0
            }

            /// The moment; `None` if the system's type cannot hold it.
            #[must_use]
            pub fn to_system_time(self) -> Option<SystemTime> {
                system_time(self.nanos())
            }

            /// The distance from 1970 in nanoseconds.
            fn nanos(self) -> i128 {
                i128::from(self.0) * Self::UNIT
            }

            /// The moment at this distance from 1970 in nanoseconds.
            fn at(nanos: i128) -> Self {
                Self(counted(nanos, Self::UNIT))
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<$name> for i64 {
            #[inline]
            fn from(time: $name) -> Self {
                time.0
            }
        }

        impl From<i64> for Text<$name> {
            #[inline]
            fn from(number: i64) -> Self {
                Self($name(number))
            }
        }

        impl From<Text<$name>> for $name {
            #[inline]
            fn from(text: Text<$name>) -> Self {
                text.0
            }
        }

        from!($name: SystemTime, |time| nanos(time));

        impl TryFrom<$name> for SystemTime {
            type Error = TimeOutOfRange;

            fn try_from(time: $name) -> Result<Self, TimeOutOfRange> {
                time.to_system_time().ok_or(TimeOutOfRange)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, ParseIntError> {
                text.parse().or_else(|error| integral(text).and_then(|seconds| i64::try_from(seconds).ok()).ok_or(error)).map(Self)
            }
        }

        impl Slot for $name {
            optional_leaf!();
        }

        impl Leaf for $name {
            fn kind(&self) -> Kind {
                Kind::Integer
            }

            fn write(&self, to: &mut Writer) {
                to.integer(self.0);
            }

            fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
                each(&self.to_string());
                true
            }

            fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, formatter)
            }

            fn same(&self, other: &dyn Leaf) -> bool {
                (other as &dyn Any).downcast_ref::<Self>() == Some(self)
            }
        }

        impl LeafMut for $name {
            /// A numeric text is taken too, and `""` is nothing.
            fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
                let position = from.position();
                if from.peek()? == Peek::String && from.string()?.is_empty() {
                    self.0 = 0;
                    return Ok(false);
                }
                from.back(position);
                self.0.read(from)
            }
        }

        impl PathValue for $name {}
        impl QueryValue for $name {}
        impl HeaderField for $name {}
        impl TextValue for $name {}

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize_integer(deserializer).map(Self)
            }
        }
    };
}

/// Conversions from another type of time, to a time and to one that is a text on the wire.
macro_rules! from {
    ($name:ty: $($other:ty $([$generic:ident: $bound:path])?),+, |$time:ident| $nanos:expr) => {$(
        impl $(<$generic: $bound>)? From<$other> for $name {
            /// Rounded down; beyond the range of `i64` the first or last moment of that.
            fn from($time: $other) -> Self {
                Self::at($nanos)
            }
        }

        impl $(<$generic: $bound>)? From<$other> for Text<$name> {
            /// Rounded down; beyond the range of `i64` the first or last moment of that.
            fn from($time: $other) -> Self {
                Self(<$name>::at($nanos))
            }
        }
    )+};
}

#[cfg(any(feature = "chrono", feature = "jiff"))]
use from;

unix_time! {
    /// A moment: seconds since 1970-01-01 00:00 UTC, without leap seconds, as most of the platform's requests want it.
    ///
    /// A number on the wire, and [`Text<UnixSeconds>`](crate::wire::Text) a text of its digits; both read either. Where the
    /// platform means "never" or "not set" it often sends `0`, which stays 0; `""` is the same as a missing value.
    ///
    /// It is made from an `i64`, from [`SystemTime`], from [`UnixMillis`], and with the features `jiff` and `chrono` from
    /// `jiff::Timestamp` and `chrono::DateTime`, rounded down; the setters of requests take all of these. Back to those
    /// types it is `TryFrom`, since they hold fewer moments.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use lark_runtime::wire::Text;
    /// use lark_runtime::{UnixMillis, UnixSeconds, encode, lark_api};
    ///
    /// #[lark_api(method = "GET", path = "/open-apis/im/v1/messages", token = "tenant")]
    /// pub struct ListMessage {
    ///     pub start_time: Option<Text<UnixSeconds>>,
    /// }
    ///
    /// let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_500);
    /// let request = ListMessage::builder().start_time(time).build();
    /// assert_eq!(encode(&request)?.target, "/open-apis/im/v1/messages?start_time=1700000000");
    ///
    /// assert_eq!(UnixMillis::from(time), UnixMillis(1_700_000_000_500));
    /// assert_eq!(SystemTime::try_from(UnixMillis(1_700_000_000_500)), Ok(time));
    /// # Ok::<(), lark_runtime::Error>(())
    /// ```
    UnixSeconds of 1_000_000_000 nanoseconds
}

unix_time! {
    /// A moment: milliseconds since 1970-01-01 00:00 UTC, without leap seconds, as most of the platform's answers have it.
    ///
    /// Like [`UnixSeconds`] in everything else.
    UnixMillis of 1_000_000 nanoseconds
}

from!(UnixSeconds: UnixMillis, Text<UnixMillis>, |time| time.nanos());
from!(UnixMillis: UnixSeconds, Text<UnixSeconds>, |time| time.nanos());
