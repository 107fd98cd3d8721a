//! Messages that are cards: JSON, a template of the card builder, or a card entity.

use lark_runtime::serde_json::{self, Map, Value, json};
use lark_runtime::{Error, Result};

use super::content::{CardContent, MessageContent};
use super::message::MessageType;

/// A card as JSON, up to 30 KB, such as `lark_cards` builds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardMessage {
    json: String,
}

impl CardMessage {
    /// This card JSON: the card itself, not a template or a card entity, which are [`CardTemplate`] and [`CardId`].
    #[must_use]
    pub fn new(json: impl Into<String>) -> Self {
        Self { json: json.into() }
    }
}

impl From<Value> for CardMessage {
    fn from(card: Value) -> Self {
        Self { json: card.to_string() }
    }
}

impl MessageContent for CardMessage {
    const MESSAGE_TYPE: MessageType = MessageType::Interactive;

    fn to_json(&self) -> Result<String> {
        match serde_json::from_str(&self.json) {
            Ok(Value::Object(card)) if !card.is_empty() => Ok(self.json.clone()),
            Ok(_) => Err(Error::invalid("the card is not a JSON object with members")),
            Err(error) => Err(Error::invalid(format!("the card is not JSON: {error}"))),
        }
    }
}

impl CardContent for CardMessage {}

/// A card from a template that was published in the card builder.
#[derive(Clone, Debug, PartialEq)]
pub struct CardTemplate {
    id: String,
    version: Option<String>,
    variables: Map<String, Value>,
}

impl CardTemplate {
    /// The newest version of the template with this id.
    #[must_use]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { id: template_id.into(), version: None, variables: Map::new() }
    }

    /// A version of it, such as `1.0.0`.
    #[must_use]
    pub fn version(mut self, version_name: impl Into<String>) -> Self {
        self.version = Some(version_name.into());
        self
    }

    /// The value of a variable of the template.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.variables.insert(name.into(), value.into());
        self
    }
}

impl MessageContent for CardTemplate {
    const MESSAGE_TYPE: MessageType = MessageType::Interactive;

    fn to_json(&self) -> Result<String> {
        if self.id.is_empty() {
            return Err(Error::invalid("the id of the card's template is empty"));
        }
        let mut data = Map::new();
        data.insert("template_id".into(), json!(self.id));
        if let Some(version) = &self.version {
            data.insert("template_version_name".into(), json!(version));
        }
        if !self.variables.is_empty() {
            data.insert("template_variable".into(), Value::Object(self.variables.clone()));
        }
        Ok(json!({"type": "template", "data": data}).to_string())
    }
}

impl CardContent for CardTemplate {}

/// A card entity of `CardKit`. It can be sent once, within 14 days; later changes go through `CardKit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CardId {
    id: String,
}

impl CardId {
    /// The card entity with this id.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self { id: card_id.into() }
    }
}

impl MessageContent for CardId {
    const MESSAGE_TYPE: MessageType = MessageType::Interactive;

    fn to_json(&self) -> Result<String> {
        if self.id.is_empty() {
            return Err(Error::invalid("the id of the card is empty"));
        }
        Ok(json!({"type": "card", "data": {"card_id": self.id}}).to_string())
    }
}
