//! Types of users' own that are texts.

use std::any::{Any, type_name};
use std::fmt::{self, Display};
use std::ops::Deref;
use std::str::FromStr;

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::{HeaderField, Kind, Leaf, LeafMut, PathValue, QueryValue, Slot, TextValue, optional_leaf};
use crate::json::{Malformed, Peek, Reader, Writer};

/// Lets a type of your own that is a text into requests and models: whatever has [`Display`], [`FromStr`] and [`Default`].
///
/// It can be a path segment, a query parameter, a header, or part of a body. A number in an answer is taken like its text;
/// a text that cannot be parsed is a [misfit](crate::Response::misfits), and the field keeps its default; of these the
/// empty text, which the platform often sends for "none", counts as missing. For a type that is not one text see
/// [`Json`](crate::Json).
///
/// ```
/// use lark_runtime::{Model, encode, lark_api};
/// use lark_runtime::wire::Text;
///
/// /// Seconds since 1970, which the platform writes as a text.
/// #[derive(Clone, Copy, Debug, Default, PartialEq)]
/// pub struct Seconds(pub u64);
///
/// impl std::fmt::Display for Seconds {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         self.0.fmt(f)
///     }
/// }
///
/// impl std::str::FromStr for Seconds {
///     type Err = std::num::ParseIntError;
///
///     fn from_str(text: &str) -> Result<Self, Self::Err> {
///         text.parse().map(Self)
///     }
/// }
///
/// #[lark_api(method = "GET", path = "/open-apis/im/v1/messages", token = "tenant", response = Messages)]
/// pub struct ListMessage {
///     pub start_time: Option<Text<Seconds>>,
/// }
///
/// #[derive(Clone, Default, Model)]
/// pub struct Messages {
///     pub latest: Option<Text<Seconds>>,
/// }
///
/// let request = ListMessage::builder().start_time(Text(Seconds(1_700_000_000))).build();
/// assert_eq!(encode(&request)?.target, "/open-apis/im/v1/messages?start_time=1700000000");
/// let messages: Messages = serde_json::from_str(r#"{"latest": "1700000001"}"#)?;
/// assert_eq!(messages.latest, Some(Text(Seconds(1_700_000_001))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<T>(pub T);

impl<T> From<T> for Text<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Display> Display for Text<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> Deref for Text<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Display + FromStr + Default + Send + Sync + 'static> Slot for Text<T> {
    optional_leaf!();
}

impl<T: Display + 'static> Leaf for Text<T> {
    fn kind(&self) -> Kind {
        Kind::String
    }

    fn write(&self, to: &mut Writer) {
        to.string(&self.0.to_string());
    }

    fn text(&self, each: &mut dyn FnMut(&str)) -> bool {
        each(&self.0.to_string());
        true
    }

    fn debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0.to_string(), formatter)
    }

    fn same(&self, other: &dyn Leaf) -> bool {
        (other as &dyn Any).downcast_ref::<Self>().is_some_and(|other| self.0.to_string() == other.0.to_string())
    }
}

impl<T: FromStr + Default> LeafMut for Text<T> {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        let position = from.position();
        let value = match from.peek()? {
            Peek::String => {
                let text = from.string()?;
                let value = text.parse().ok();
                if value.is_none() && text.is_empty() {
                    self.0 = T::default();
                    return Ok(false);
                }
                value
            }
            Peek::Number => from.number()?.parse().ok(),
            Peek::Null => {
                self.0 = T::default();
                from.null()?;
                return Ok(false);
            }
            _ => None,
        };
        match value {
            Some(value) => {
                self.0 = value;
                Ok(true)
            }
            None => {
                from.back(position);
                from.misfit(type_name::<T>())
            }
        }
    }
}

impl<T: Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A number is taken like its text.
impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parse = |text: &str| text.parse().map(Self).map_err(D::Error::custom);
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(text) => parse(&text),
            serde_json::Value::Number(number) => parse(&number.to_string()),
            _ => Err(D::Error::custom("expected a text")),
        }
    }
}

impl<T: Display + FromStr + Default + Send + Sync + 'static> PathValue for Text<T> {}
impl<T: Display + FromStr + Default + Send + Sync + 'static> QueryValue for Text<T> {}
impl<T: Display + FromStr + Default + Send + Sync + 'static> HeaderField for Text<T> {}
impl<T: Display + FromStr + Default + Send + Sync + 'static> TextValue for Text<T> {}
