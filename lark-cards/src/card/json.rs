//! A card that was checked.

use std::fmt;

use serde_core::{Serialize, Serializer};
use serde_json::Value;

use crate::node::Node;

/// A card that the platform takes, as [`Card::build`](crate::Card::build) returns it.
///
/// As a text it is the content of a message and the data of a card entity; serialized it is the object that answers to
/// callbacks have.
#[derive(Clone, Debug)]
pub struct CardJson {
    text: String,
    tree: Node,
}

impl CardJson {
    pub(crate) fn new(text: String, tree: Node) -> Self {
        Self { text, tree }
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
        serde_json::to_value(&self.tree).unwrap_or_default()
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

impl Serialize for CardJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.tree.serialize(serializer)
    }
}
