//! What `#[derive(Model)]` and `#[derive(StringEnum)]` become, written out: for readers of the macros, and checked against
//! the derives. The macros by example that do the work are in `src/private`.
#![allow(clippy::unwrap_used, unreachable_pub, reason = "tests, of items as in a library")]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use lark_runtime::wire::{Slot, View};
use lark_runtime::{Endpoint, Model, StringEnum, lark_api, private};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod derived {
    use super::{Model, StringEnum};

    #[derive(Clone, Default, Model)]
    pub struct Document {
        pub document_id: Option<String>,
        pub r#type: Option<i64>,
        #[lark(rename = "odd-name")]
        pub parts: Vec<Document>,
    }

    #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
    pub enum Color {
        DarkRed,
        #[lark(rename = "BLUE")]
        Blue,
        Other(String),
    }
}

mod written {
    use super::*;

    #[derive(Clone, Default)]
    pub struct Document {
        pub document_id: Option<String>,
        pub r#type: Option<i64>,
        pub parts: Vec<Document>,
    }

    const NAMES: &str = "\u{8}Document\u{b}document_id\u{4}type\u{8}odd-name";

    impl Model for Document {
        fn lend(loan: private::Loan<'_, '_, Self>) {
            match loan {
                private::Loan::Fields(this, to) => to.fields(NAMES, &[&this.document_id, &this.r#type, &this.parts]),
                private::Loan::FieldsMut(this, to) => {
                    to.fields(NAMES, &mut [&mut this.document_id, &mut this.r#type, &mut this.parts]);
                }
                // With the feature `dynamic`.
                private::Loan::Table(table) => {
                    *table = (
                        NAMES,
                        &[
                            <Option<String> as Slot>::shape,
                            <Option<i64> as Slot>::shape,
                            <Vec<Document> as Slot>::shape,
                        ],
                    );
                }
            }
        }
    }

    impl Debug for Document {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            private::debug(self, f)
        }
    }

    impl PartialEq for Document {
        fn eq(&self, other: &Self) -> bool {
            private::same(self, other)
        }
    }

    impl Serialize for Document {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            private::serialize(self, serializer)
        }
    }

    impl<'de> Deserialize<'de> for Document {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            private::deserialize(deserializer)
        }
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Color {
        DarkRed,
        Blue,
        Other(String),
    }

    impl Color {
        pub const KNOWN: &'static [&'static str] = &["dark_red", "BLUE"];

        pub fn as_str(&self) -> &str {
            match self {
                Self::DarkRed => "dark_red",
                Self::Blue => "BLUE",
                Self::Other(text) => text,
            }
        }
    }

    impl From<&str> for Color {
        fn from(text: &str) -> Self {
            match text {
                "dark_red" => Self::DarkRed,
                "BLUE" => Self::Blue,
                _ => Self::Other(text.into()),
            }
        }
    }

    impl From<String> for Color {
        fn from(text: String) -> Self {
            (&*text).into()
        }
    }

    impl FromStr for Color {
        type Err = std::convert::Infallible;

        fn from_str(text: &str) -> Result<Self, Self::Err> {
            Ok(text.into())
        }
    }

    impl Display for Color {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.pad(self.as_str())
        }
    }

    impl Default for Color {
        fn default() -> Self {
            "".into()
        }
    }

    impl StringEnum for Color {
        const KNOWN: &'static [&'static str] = Self::KNOWN;

        fn text(&self) -> &str {
            self.as_str()
        }
    }

    impl Slot for Color {
        fn view(&self) -> View<'_> {
            View::Enum(Self::KNOWN, self.as_str())
        }

        fn view_mut(&mut self) -> lark_runtime::wire::ViewMut<'_> {
            lark_runtime::wire::ViewMut::Leaf(self)
        }

        // With the feature `dynamic`.
        fn shape() -> private::Shape {
            private::Shape::Enum(Self::KNOWN)
        }
    }

    impl lark_runtime::wire::PathValue for Color {}
    impl lark_runtime::wire::QueryValue for Color {}
    impl lark_runtime::wire::HeaderField for Color {}
    impl lark_runtime::wire::TextValue for Color {}

    impl Serialize for Color {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }

    impl<'de> Deserialize<'de> for Color {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            private::deserialize_enum(deserializer)
        }
    }
}

/// Everything that can be seen of a value that was read from `json`.
fn seen<T: DeserializeOwned + Serialize + Debug + PartialEq + Clone + Slot + Default>(json: &str) -> String {
    let value: T = serde_json::from_str(json).unwrap();
    assert!(value == value.clone());
    let differs = value != T::default();
    format!("{value:?} {} {differs} {:?}", serde_json::to_string(&value).unwrap(), value.view())
}

#[test]
fn a_model_written_out_is_the_derived_one() {
    for json in [
        "{}",
        r#"{"document_id": "d", "type": "7", "odd-name": [{"type": 1}, {"document_id": 5, "new": []}]}"#,
        r#"{"odd-name": {"document_id": null}, "parts": [1]}"#,
    ] {
        assert_eq!(seen::<written::Document>(json), seen::<derived::Document>(json), "{json}");
    }

    #[lark_api(method = "GET", path = "/open-apis/test", token = "none", response = written::Document)]
    struct Written {}
    #[lark_api(method = "GET", path = "/open-apis/test", token = "none", response = derived::Document)]
    struct Derived {}
    assert_eq!(Written::META.response(), Derived::META.response());
}

#[test]
fn an_enum_written_out_is_the_derived_one() {
    for text in ["dark_red", "BLUE", "new", ""] {
        let json = format!("{text:?}");
        assert_eq!(seen::<written::Color>(&json), seen::<derived::Color>(&json), "{text}");
        let (written, derived) = (written::Color::from(text), derived::Color::from(text));
        assert_eq!(format!("{written:>9}"), format!("{derived:>9}"));
        assert_eq!(written, text.parse().unwrap());
        assert_eq!(written, written::Color::from(text.to_owned()));
    }
    assert_eq!(written::Color::KNOWN, derived::Color::KNOWN);
}

#[test]
fn the_text_of_an_enum_is_read_as_it_is() {
    let mut read = written::Color::DarkRed;
    assert!(lark_runtime::wire::Reader::new(r#""BLUE""#).value(&mut read).unwrap());
    assert_eq!(read, written::Color::Blue);
}
