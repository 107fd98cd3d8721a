//! What a person has said, and what the app has sent back.

use std::time::Duration;

use serde_json::Value;

use crate::{
    events::deliver::NotDelivered,
    services::im,
    world::{Shared, World},
};

/// How long [`Said::reply`] waits.
const REPLY: Duration = Duration::from_secs(5);

/// A message that a person has sent.
#[derive(Clone, Debug)]
pub struct Said {
    shared: Shared,
    message_id: String,
    chat_id: String,
}

/// A message that the app has sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    row: Value,
}

/// Whether an answer belongs to the app.
fn is_of_app(message: &Value) -> bool {
    message["sender"]["sender_type"] == "app"
}

impl Said {
    pub(super) fn new(shared: &Shared, message_id: String, chat_id: String) -> Self {
        Self { shared: shared.clone(), message_id, chat_id }
    }

    /// Id of the message.
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// Id of the chat.
    pub fn chat_id(&self) -> &str {
        &self.chat_id
    }

    /// What the app has sent into the chat since, the oldest first. It does not wait: a handler that answers for its event
    /// when it is done has sent everything by then.
    pub async fn replies(&self) -> Vec<Reply> {
        self.replies_in(&self.shared.lock())
    }

    /// The first of [`replies`](Self::replies), also of a handler that is still at work: waits for it up to 5 s.
    ///
    /// # Errors
    ///
    /// When the app has sent nothing by then.
    pub async fn reply(&self) -> Result<Reply, NotDelivered> {
        let there = self.shared.until_true(|world| !self.replies_in(world).is_empty());
        let _ = tokio::time::timeout(REPLY, there).await;
        let reason = || format!("the app has sent nothing into {} within 5 s", self.chat_id);
        let replies = self.replies_in(&self.shared.lock());
        replies.into_iter().next().ok_or_else(|| NotDelivered { code: 0, reason: reason() })
    }

    fn replies_in(&self, world: &World) -> Vec<Reply> {
        let after = im::after(world, &self.chat_id, &self.message_id);
        after.into_iter().filter(is_of_app).map(|row| Reply { row }).collect()
    }
}

impl AsRef<str> for Said {
    fn as_ref(&self) -> &str {
        &self.message_id
    }
}

impl Reply {
    /// Id of the message.
    pub fn message_id(&self) -> &str {
        self.row["message_id"].as_str().unwrap_or_default()
    }

    /// Type of the message, such as `text` or `interactive`.
    pub fn message_type(&self) -> &str {
        self.row["msg_type"].as_str().unwrap_or_default()
    }

    /// The content, parsed; of a card, its JSON.
    pub fn content(&self) -> Value {
        let content = self.row["body"]["content"].as_str().unwrap_or_default();
        serde_json::from_str(content).unwrap_or_default()
    }

    /// The text of a text message; empty of others.
    pub fn text(&self) -> String {
        self.content()["text"].as_str().unwrap_or_default().to_owned()
    }

    /// The message as the platform shows it to the app.
    pub fn row(&self) -> &Value {
        &self.row
    }
}

impl AsRef<str> for Reply {
    fn as_ref(&self) -> &str {
        self.message_id()
    }
}

impl std::fmt::Display for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self.text();
        f.write_str(if text.is_empty() { self.message_type() } else { &text })
    }
}
