//! A card that was checked.

use std::fmt;

use serde_core::{Serialize, Serializer};
use serde_json::Value;

/// A card that the platform takes, as [`Card::build`](crate::Card::build) returns it.
///
/// As a text it is the content of a message and the data of a card entity; serialized it is the object that answers to
/// callbacks have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardJson {
    text: String,
}

impl CardJson {
    pub(crate) fn new(text: String) -> Self {
        Self { text }
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The JSON text, to keep.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// The JSON as a value.
    #[must_use]
    pub fn to_value(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }
}

impl fmt::Display for CardJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl AsRef<str> for CardJson {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl From<CardJson> for String {
    fn from(card: CardJson) -> Self {
        card.text
    }
}

impl From<CardJson> for Value {
    fn from(card: CardJson) -> Self {
        card.to_value()
    }
}

impl Serialize for CardJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}
