//! What `#[derive(Model)]`, `#[derive(Body)]` and `#[derive(StringEnum)]` become, written out: for readers of the macros, and checked against
//! the derives. The macros by example that do the work are in `src/private`.
#![allow(clippy::unwrap_used, unreachable_pub, reason = "tests, of items as in a library")]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use lark_runtime::wire::{Slot, View};
use lark_runtime::{Body, Endpoint, Model, StringEnum, lark_api, private};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod derived {
    use super::{Body, Model, StringEnum};

    #[derive(Clone, Default, Model)]
    pub struct Document {
        pub document_id: Option<String>,
        pub r#type: Option<i64>,
        #[lark(rename = "odd-name")]
        pub parts: Vec<Document>,
    }

    #[derive(Clone, Body)]
    pub struct Note {
        pub text: String,
        pub size: Option<i64>,
        pub tags: Option<Vec<String>>,
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

    impl Model for Document {}

    impl Body for Document {
        // With the feature `dynamic`.
        const TABLE: private::Table =
            (NAMES, &[<Option<String> as Slot>::shape, <Option<i64> as Slot>::shape, <Vec<Document> as Slot>::shape]);

        fn lend(loan: private::Loan<'_, '_, Self>) {
            match loan {
                private::Loan::Fields(this, to) => to.fields(NAMES, &[&this.document_id, &this.r#type, &this.parts]),
                private::Loan::FieldsMut(this, to) => {
                    to.fields(NAMES, &mut [&mut this.document_id, &mut this.r#type, &mut this.parts]);
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

    #[derive(Clone)]
    pub struct Note {
        pub text: String,
        pub size: Option<i64>,
        pub tags: Option<Vec<String>>,
    }

    const NOTE: &str = "\u{4}Note\u{4}text\u{4}size\u{4}tags";

    impl Body for Note {
        const REQUIRED: &'static [&'static str] = &["text"];

        // What is put together by name may lack what is required.
        const TABLE: private::Table = (
            NOTE,
            &[<Option<String> as Slot>::shape, <Option<i64> as Slot>::shape, <Option<Vec<String>> as Slot>::shape],
        );

        fn lend(loan: private::Loan<'_, '_, Self>) {
            match loan {
                private::Loan::Fields(this, to) => to.fields(NOTE, &[&this.text, &this.size, &this.tags]),
                private::Loan::FieldsMut(this, to) => {
                    to.fields(NOTE, &mut [&mut this.text, &mut this.size, &mut this.tags]);
                }
            }
        }
    }

    impl private::Blank for Note {
        fn blank() -> Self {
            Self { text: private::Blank::blank(), size: private::Blank::blank(), tags: private::Blank::blank() }
        }
    }

    impl private::Blank for Box<Note> {
        fn blank() -> Self {
            Self::new(private::Blank::blank())
        }
    }

    impl Debug for Note {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            private::debug(self, f)
        }
    }

    impl PartialEq for Note {
        fn eq(&self, other: &Self) -> bool {
            private::same(self, other)
        }
    }

    impl Serialize for Note {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            private::serialize(self, serializer)
        }
    }

    impl<'de> Deserialize<'de> for Note {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            private::deserialize(deserializer)
        }
    }

    #[derive(Debug)]
    pub struct NoteBuilder<TextState>(Note, std::marker::PhantomData<(TextState,)>);

    impl Note {
        pub fn builder() -> NoteBuilder<private::Missing> {
            NoteBuilder(private::Blank::blank(), std::marker::PhantomData)
        }
    }

    // With a message that names the field, and a label that says what to call.
    #[allow(non_camel_case_types, reason = "as the macro writes it")]
    trait given_text {}
    impl given_text for private::Set {}

    #[allow(private_bounds, reason = "in the macro's output the trait is public in a private place")]
    impl<TextState> NoteBuilder<TextState> {
        pub fn text(mut self, value: impl private::IntoField<String>) -> NoteBuilder<private::Set>
        where
            TextState: private::Unset,
        {
            self.0.text = private::IntoField::into_field(value);
            NoteBuilder(self.0, std::marker::PhantomData)
        }

        pub fn size(mut self, value: impl private::OptionOf<i64>) -> Self {
            self.0.size = private::OptionOf::option_of(value);
            self
        }

        pub fn tags<Form>(mut self, value: impl private::IntoOptionalList<String, Form>) -> Self {
            self.0.tags = private::IntoOptionalList::into_optional_list(value);
            self
        }

        pub fn build(self) -> Note
        where
            TextState: given_text,
        {
            self.0
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
fn seen<T: DeserializeOwned + Serialize + Debug + PartialEq + Clone + Slot + private::Blank>(json: &str) -> String {
    let value: T = serde_json::from_str(json).unwrap();
    assert!(value == value.clone());
    let differs = value != T::blank();
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
fn a_body_written_out_is_the_derived_one() {
    for json in
        [r#"{"text": "a"}"#, r#"{"text": "a", "size": "7", "tags": ["x"], "more": 1}"#, r#"{"text": "a", "tags": []}"#]
    {
        assert_eq!(seen::<written::Note>(json), seen::<derived::Note>(json), "{json}");
    }
    assert_eq!(written::Note::REQUIRED, derived::Note::REQUIRED);
    let built = written::Note::builder().size(7).text("a").tags(["x"]).build();
    let derived = derived::Note::builder().size(7).text("a").tags(["x"]).build();
    assert_eq!(format!("{built:?}"), format!("{derived:?}"));

    #[lark_api(method = "POST", path = "/open-apis/test", token = "none")]
    struct Written {
        #[lark(body)]
        note: written::Note,
    }
    #[lark_api(method = "POST", path = "/open-apis/test", token = "none")]
    struct Derived {
        #[lark(body)]
        note: derived::Note,
    }
    assert_eq!(Written::META.fields()[0].kind(), Derived::META.fields()[0].kind());
    let written = lark_runtime::encode(&Written::builder().note(built).build()).unwrap();
    let derived = lark_runtime::encode(&Derived::builder().note(derived).build()).unwrap();
    assert_eq!(written.body.to_bytes(), derived.body.to_bytes());
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
