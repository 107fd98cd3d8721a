//! What a mock received, as the message that it is.

use lark_runtime::serde_json::{self, Map, Value};
use lark_runtime::testing::ReceivedCall;
use lark_runtime::{Error, Result};

use super::super::message::MessageType;
use super::super::models::ReceiveIdType;
use super::{Mentioned, Mentions, ReceivedContent, TextNode};

/// Reads a call that a mock received as a message. Feature `testing`.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> lark_runtime::Result<()> {
/// use lark_apis::im::v1::{ChatId, CreateMessage, MessageCall as _, Text};
/// use lark_runtime::serde_json::json;
/// use lark_runtime::testing::Mock;
///
/// let mock = Mock::new();
/// mock.on::<CreateMessage>().reply(json!({"message_id": "om_1"}));
///
/// // The code under test.
/// CreateMessage::to(ChatId("oc_1"), Text::new("Build 7 is done, ").at("ou_ann"))?.send(&mock.client(), ()).await?;
///
/// let sent = mock.calls::<CreateMessage>()[0].message()?;
/// assert_eq!((sent.to(), sent.text()), ("oc_1", "Build 7 is done, @ou_ann".to_owned()));
/// assert!(sent.content.mentions("ou_ann"));
/// # Ok(())
/// # }
/// ```
pub trait MessageCall {
    /// The message of a call that sends one, replies with one or changes one: those of `im.v1.message`, a batch, or a custom bot.
    ///
    /// # Errors
    /// A call without a message; a content that has not the form of its type.
    fn message(&self) -> Result<SentMessage>;
}

/// A message as a program has sent it; from [`MessageCall::message`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentMessage {
    /// The kind of [`receive_id`](Self::receive_id).
    pub receive_id_type: Option<ReceiveIdType>,
    /// Who gets the message; a reply, a change and a custom bot do not say it.
    pub receive_id: Option<String>,
    /// The message that this one answers or changes.
    pub message_id: Option<String>,
    /// Whether a reply is to be in a thread.
    pub in_thread: bool,
    /// The type of the message.
    pub message_type: MessageType,
    /// What it says, where mentions have the ids as names. A post is in the first of its languages, its Markdown an unknown
    /// node; a card is as it was sent.
    pub content: ReceivedContent,
}

impl SentMessage {
    /// The id of who gets the message, or of the message that it answers or changes; empty if there is neither.
    #[must_use]
    pub fn to(&self) -> &str {
        self.receive_id.as_deref().or(self.message_id.as_deref()).unwrap_or_default()
    }

    /// What can be read of it: [`ReceivedContent::text`].
    #[must_use]
    pub fn text(&self) -> String {
        self.content.text()
    }
}

impl MessageCall for ReceivedCall {
    fn message(&self) -> Result<SentMessage> {
        let body = self.json();
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        // A change of a card has no type.
        let message_type = text("msg_type").map_or(MessageType::Interactive, MessageType::from);
        let content = body.get("content").filter(|content| !content.is_null()).or_else(|| body.get("card"));
        let wrong = |what: &str| {
            Error::invalid(format!("the call {} {what}", self.path().rsplit('/').next().unwrap_or_default()))
        };
        let content = match content {
            Some(Value::String(content)) => serde_json::from_str(content)
                .map_err(|error| wrong(&format!("has a content that is not JSON: {error}")))?,
            Some(content) => content.clone(),
            None => return Err(wrong("has no content of a message")),
        };
        let Value::Object(content) = content else { return Err(wrong("has a content that is not an object")) };
        let segments: Vec<&str> = self.path().split('/').collect();
        let after_messages =
            segments.iter().position(|segment| *segment == "messages").and_then(|at| segments.get(at + 1));
        Ok(SentMessage {
            receive_id_type: self.query("receive_id_type").map(ReceiveIdType::from),
            receive_id: text("receive_id").map(str::to_owned),
            message_id: self.param("message_id").or_else(|| after_messages.map(|id| (*id).to_owned())),
            in_thread: body.get("reply_in_thread") == Some(&Value::Bool(true)),
            content: read(&message_type, content)?,
            message_type,
        })
    }
}

/// Reads a content in the form that is sent.
fn read(message_type: &MessageType, mut sent: Map<String, Value>) -> Result<ReceivedContent> {
    match message_type {
        MessageType::Text => {
            let text = sent.get("text").and_then(Value::as_str);
            let text =
                text.ok_or_else(|| Error::invalid("the content of the message, of the type `text`, has no `text`"))?;
            return Ok(ReceivedContent::Text { nodes: nodes(text) });
        }
        // Custom bots and batches have a level more, and another name for a group.
        MessageType::Post => {
            if let Some(Value::Object(post)) = sent.remove("post") {
                sent = post;
            }
            sent.values_mut().for_each(name_mentions);
        }
        MessageType::ShareChat => {
            if let Some(id) = sent.remove("share_chat_id") {
                sent.insert("chat_id".to_owned(), id);
            }
        }
        MessageType::System => {
            if let Some(divider) = sent.get_mut("params").and_then(|params| params.get_mut("divider_text")) {
                let divider = divider.take();
                sent.insert("divider_text".to_owned(), divider);
            }
        }
        MessageType::Interactive => {
            let title =
                sent.get("header").and_then(|header| header.get("title")).and_then(|title| title.get("content"));
            let title = title.and_then(Value::as_str).unwrap_or_default().to_owned();
            return Ok(ReceivedContent::Interactive { title, card: sent });
        }
        _ => {}
    }
    let received = Value::Object(sent).to_string();
    super::read(Some(message_type), Some(&received), Mentions::Answer(&[]))
}

/// Gives those who are mentioned in a post without a name their id for one.
fn name_mentions(post: &mut Value) {
    let paragraphs = post.get_mut("content").and_then(Value::as_array_mut);
    for node in paragraphs.into_iter().flatten().filter_map(Value::as_array_mut).flatten() {
        let Some(node) = node.as_object_mut().filter(|node| node.get("tag").is_some_and(|tag| tag == "at")) else {
            continue;
        };
        if let Some(id) = node.get("user_id").cloned() {
            node.entry("user_name").or_insert(id);
        }
    }
}

/// Splits a text at its mentions, and takes away styles and what keeps the words of strangers from being markup.
fn nodes(text: &str) -> Vec<TextNode> {
    let mut nodes = Vec::new();
    let words = |words: &str| {
        let mut plain = words.to_owned();
        for style in ["b", "i", "u", "s"] {
            plain = plain.replace(&format!("<{style}>"), "").replace(&format!("</{style}>"), "");
        }
        plain.replace("<\u{2060}", "<").replace("]\u{2060}(", "](")
    };
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once("<at user_id=\"") {
        let Some((id, (name, after))) =
            tag.split_once("\">").and_then(|(id, inner)| Some((id, inner.split_once("</at>")?)))
        else {
            break;
        };
        nodes.push(TextNode::Text(words(before)));
        nodes.push(if id == "all" {
            TextNode::AtAll
        } else {
            TextNode::At(Mentioned::by_id(id.to_owned(), (if name.is_empty() { id } else { name }).to_owned()))
        });
        rest = after;
    }
    nodes.push(TextNode::Text(words(rest)));
    nodes.retain(|node| *node != TextNode::Text(String::new()));
    nodes
}
