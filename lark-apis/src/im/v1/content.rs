//! What a message says and where it goes, as types: a content fixes `msg_type`, a target fixes `receive_id_type`.
//!
//! ```no_run
//! # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
//! use lark_apis::im::v1::{ChatId, CreateMessage, Line, Post};
//!
//! let post = Post::new("Deploy").line(Line::new().text("Done by ").at("ou_1").text(": ").link("the build", "https://ci.example"));
//! CreateMessage::to(ChatId("oc_1"), post)?.send(client, ()).await?;
//! # Ok(())
//! # }
//! ```
//!
//! What the platform is sure to refuse is an error before anything is sent: a content that is empty or too long, an id that
//! cannot be one. Sizes are those of the content; the platform counts more (230025), such as the parts of a card's template.

use lark_runtime::{Error, Result};

use super::message::{CreateMessage, MessageType, PatchMessage, ReplyMessage, UpdateMessage};
use super::models::ReceiveIdType;

/// The content of a message, which fixes its type.
///
/// Nothing else gives the type of a message, so no content is sent as another:
///
/// ```compile_fail,E0277
/// use lark_apis::im::v1::{CreateMessage, Text};
///
/// CreateMessage::builder().msg_type("image").content(Text::new("Hello"));
/// ```
///
/// Implement it for what the platform has and this crate does not have yet.
pub trait MessageContent {
    /// The `msg_type` of a message with this content.
    const MESSAGE_TYPE: MessageType;

    /// The `content` of the message, a JSON text.
    ///
    /// # Errors
    /// A content that the platform is sure to refuse, except for its size, which [`CreateMessage::to`] and the others check.
    fn to_json(&self) -> Result<String>;
}

impl<C: MessageContent + ?Sized> MessageContent for &C {
    const MESSAGE_TYPE: MessageType = C::MESSAGE_TYPE;

    fn to_json(&self) -> Result<String> {
        (**self).to_json()
    }
}

/// A content that a sent message can be edited to: a text or a post.
pub trait EditableContent: MessageContent {}

impl<C: EditableContent + ?Sized> EditableContent for &C {}

/// A content that a sent card can be changed to: card JSON or a template.
pub trait CardContent: MessageContent {}

impl<C: CardContent + ?Sized> CardContent for &C {}

/// Who gets a message. The kind of the id follows from the type: [`ChatId`], [`OpenId`], [`UserId`], [`UnionId`] or [`Email`].
pub trait MessageTarget {
    /// What kind of id it is.
    const ID_TYPE: ReceiveIdType;

    /// The id.
    fn into_id(self) -> String;
}

/// A group, or a chat with one user, `oc_...`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChatId<T>(pub T);

/// A user as this app knows them, `ou_...`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenId<T>(pub T);

/// A user as their tenant knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserId<T>(pub T);

/// A user as all apps of one developer know them, `on_...`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnionId<T>(pub T);

/// A user by their mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Email<T>(pub T);

macro_rules! target {
    ($($target:ident)*) => {$(
        impl<T: Into<String>> MessageTarget for $target<T> {
            const ID_TYPE: ReceiveIdType = ReceiveIdType::$target;

            fn into_id(self) -> String {
                self.0.into()
            }
        }
    )*};
}
target!(ChatId OpenId UserId UnionId Email);

impl CreateMessage {
    /// A message with this content to this user or group.
    ///
    /// Set `uuid` for a key of your own against sending it twice; without one the client makes one for each call.
    ///
    /// ```no_run
    /// # async fn f(client: &lark_runtime::Client) -> lark_runtime::Result<()> {
    /// use lark_apis::im::v1::{CreateMessage, Email, Text};
    ///
    /// let sent = CreateMessage::to(Email("ann@example.com"), Text::new("Hello"))?.send(client, ()).await?;
    /// println!("{:?}", sent.data.message_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// An id that is empty or of another kind, such as an `open_id` as a [`ChatId`]; a content that the platform is sure to refuse, or one of more than 150 KB, or of more than 30 KB if it is a
    /// post or a card.
    pub fn to<T: MessageTarget, C: MessageContent>(target: T, content: C) -> Result<Self> {
        let receive_id = id(target.into_id(), "the id of who gets the message")?;
        is_of_kind(&receive_id, &T::ID_TYPE)?;
        let content = checked(&content)?;
        Ok(Self { receive_id_type: T::ID_TYPE, receive_id, msg_type: C::MESSAGE_TYPE, content, uuid: None })
    }
}

impl ReplyMessage {
    /// A reply with this content to a message, `om_...`. Set `reply_in_thread` for one in a thread of the message.
    ///
    /// # Errors
    /// As for [`CreateMessage::to`]; also a [`System`](super::System) message, which cannot be a reply.
    pub fn to<C: MessageContent>(message_id: impl Into<String>, content: C) -> Result<Self> {
        if C::MESSAGE_TYPE == MessageType::System {
            return Err(Error::invalid("a system message cannot be a reply; send it with `CreateMessage::to`"));
        }
        let message_id = id(message_id.into(), MESSAGE)?;
        let content = checked(&content)?;
        Ok(Self { message_id, content, msg_type: C::MESSAGE_TYPE, reply_in_thread: None, uuid: None })
    }
}

impl UpdateMessage {
    /// Edits a text or a post that the app sent, at most 20 times; a card is changed by [`PatchMessage::new`].
    ///
    /// ```compile_fail,E0277
    /// use lark_apis::im::v1::{CardTemplate, UpdateMessage};
    ///
    /// UpdateMessage::new("om_1", CardTemplate::new("AAq1"));
    /// ```
    ///
    /// # Errors
    /// As for [`CreateMessage::to`].
    pub fn new<C: EditableContent>(message_id: impl Into<String>, content: C) -> Result<Self> {
        let message_id = id(message_id.into(), MESSAGE)?;
        Ok(Self { message_id, msg_type: C::MESSAGE_TYPE, content: checked(&content)? })
    }
}

impl PatchMessage {
    /// Changes a card that the app sent, up to 14 days later; texts and posts are edited by [`UpdateMessage::new`].
    ///
    /// ```compile_fail,E0277
    /// use lark_apis::im::v1::{PatchMessage, Text};
    ///
    /// PatchMessage::new("om_1", Text::new("Hello"));
    /// ```
    ///
    /// A card entity is changed through `CardKit`:
    ///
    /// ```compile_fail,E0277
    /// use lark_apis::im::v1::{CardId, PatchMessage};
    ///
    /// PatchMessage::new("om_1", CardId::new("735"));
    /// ```
    ///
    /// # Errors
    /// As for [`CreateMessage::to`].
    pub fn new<C: CardContent>(message_id: impl Into<String>, card: C) -> Result<Self> {
        Ok(Self { message_id: id(message_id.into(), MESSAGE)?, content: checked(&card)? })
    }
}

const MESSAGE: &str = "the id of the message";

fn id(id: String, what: &str) -> Result<String> {
    if id.trim().is_empty() { Err(Error::invalid(format!("{what} is empty"))) } else { Ok(id) }
}

/// Fails for an id that tells by its form that it is of another kind. A `user_id` may look like anything.
fn is_of_kind(id: &str, kind: &ReceiveIdType) -> Result<()> {
    let (found, target) = match id.get(..3) {
        Some("oc_") => (ReceiveIdType::ChatId, "ChatId"),
        Some("ou_") => (ReceiveIdType::OpenId, "OpenId"),
        Some("on_") => (ReceiveIdType::UnionId, "UnionId"),
        _ if id.contains('@') => (ReceiveIdType::Email, "Email"),
        _ => return Ok(()),
    };
    if found == *kind || *kind == ReceiveIdType::UserId || (*kind == ReceiveIdType::Email && id.contains('@')) {
        return Ok(());
    }
    let (found, kind) = (found.as_str(), kind.as_str());
    Err(Error::invalid(format!("who gets the message is given by a `{found}`, not by a `{kind}`: use `{target}`")))
}

/// The JSON of a content that is not too long for its type.
fn checked<C: MessageContent>(content: &C) -> Result<String> {
    let (limit, advice) = match C::MESSAGE_TYPE {
        MessageType::Post => (30 << 10, "send it as several posts, or as a file"),
        MessageType::Interactive => (30 << 10, "show less, or put long texts into a document and link it"),
        _ => (150 << 10, "send it as several messages, or as a file"),
    };
    let json = content.to_json()?;
    if json.len() > limit {
        let (kind, length) = (C::MESSAGE_TYPE, json.len());
        return Err(Error::invalid(format!(
            "the content of the message, of the type `{}`, has {length} bytes; the platform takes {limit}: {advice}",
            kind.as_str()
        )));
    }
    Ok(json)
}

/// Whether a mention of this id cannot be anything else. `all` has a method of its own, so that nobody's id mentions everybody.
pub(super) fn is_person(id: &str) -> bool {
    !id.is_empty()
        // `@_all` stands for everybody in what is received.
        && !id.trim_start_matches(['@', '_']).eq_ignore_ascii_case("all")
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'@'))
}

/// Bytes that a JSON string cannot hold as they are.
const ESCAPED: [bool; 256] = {
    let mut escaped = [false; 256];
    let mut byte = 0;
    while byte < 32 {
        escaped[byte] = true;
        byte += 1;
    }
    escaped[b'"' as usize] = true;
    escaped[b'\\' as usize] = true;
    escaped
};

/// Appends a text as a JSON string.
pub(super) fn push_json(out: &mut String, text: &str) {
    out.reserve(text.len() + 2);
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.as_bytes().iter().position(|byte| ESCAPED[usize::from(*byte)]) {
        let (clean, special) = rest.split_at(at);
        out.push_str(clean);
        let mut chars = special.chars();
        match chars.next() {
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(quoted @ ('"' | '\\')) => out.extend(['\\', quoted]),
            Some(control) => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// Appends members to a JSON object that is open. Their names are the platform's, which need no escapes.
pub(super) fn push_members(out: &mut String, members: &[(&'static str, &str)]) {
    for (name, value) in members {
        out.push_str(if out.as_bytes().last() == Some(&b'{') { "\"" } else { ",\"" });
        out.push_str(name);
        out.push_str("\":");
        push_json(out, value);
    }
}
