//! The call as people write it by hand with serde: every field that the models of lark-apis have, so that the floors
//! decode the same.

use serde::{Deserialize, Serialize};

use crate::{CONTENT, ITEMS, MESSAGE_ID, RECEIVER, Result};

/// The body of a call that sends a message.
#[derive(Debug, Serialize)]
pub struct CreateMessage<'m> {
    /// Who gets it.
    pub receive_id: &'m str,
    /// Its kind.
    pub msg_type: &'m str,
    /// What it says.
    pub content: &'m str,
}

impl CreateMessage<'static> {
    /// The message that every program sends.
    #[must_use]
    pub fn new() -> Self {
        Self { receive_id: RECEIVER, msg_type: "text", content: CONTENT }
    }
}

impl Default for CreateMessage<'static> {
    fn default() -> Self {
        Self::new()
    }
}

/// The envelope of every answer.
#[derive(Debug, Deserialize)]
#[allow(missing_docs, reason = "names of the platform")]
pub struct Answer<T> {
    pub code: i64,
    pub msg: String,
    pub data: Option<T>,
}

impl Answer<Message> {
    /// Whether it is what the server answers.
    ///
    /// # Errors
    /// When it is not.
    pub fn check(&self) -> Result<()> {
        let id = self.data.as_ref().and_then(|data| data.message_id.as_deref());
        if self.code == 0 && id == Some(MESSAGE_ID) { Ok(()) } else { Err(format!("unexpected: {self:?}").into()) }
    }
}

impl Answer<Messages> {
    /// Whether it is what the server answers.
    ///
    /// # Errors
    /// When it is not.
    pub fn check(&self) -> Result<()> {
        let items = self.data.as_ref().map_or(0, |data| data.items.len());
        if self.code == 0 && items == ITEMS { Ok(()) } else { Err(format!("{items} messages").into()) }
    }
}

/// A page of messages.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "names of the platform")]
pub struct Messages {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Message>,
}

/// A message.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "names of the platform")]
pub struct Message {
    pub message_id: Option<String>,
    pub root_id: Option<String>,
    pub parent_id: Option<String>,
    pub thread_id: Option<String>,
    pub msg_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub deleted: Option<bool>,
    pub updated: Option<bool>,
    pub chat_id: Option<String>,
    pub sender: Option<Sender>,
    pub body: Option<Body>,
    pub mentions: Vec<Mention>,
    pub upper_message_id: Option<String>,
    pub message_app_link: Option<String>,
    pub message_position: Option<String>,
    pub thread_message_position: Option<String>,
}

/// Who sent a message.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "names of the platform")]
pub struct Sender {
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub sender_type: Option<String>,
    pub tenant_key: Option<String>,
    pub sender_name: Option<String>,
    pub open_bot_id: Option<String>,
    pub sender_i18n_names: Option<Names>,
}

/// Names by language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "names of the platform")]
pub struct Names {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

/// What a message says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "names of the platform")]
pub struct Body {
    pub content: Option<String>,
}

/// A mentioned user or bot.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "names of the platform")]
pub struct Mention {
    pub key: Option<String>,
    pub id: Option<String>,
    pub id_type: Option<String>,
    pub name: Option<String>,
    pub tenant_key: Option<String>,
}
