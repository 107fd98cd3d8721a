//! What received messages say: the 21 documented forms of `content`, read into one enum.
//!
//! ```no_run
//! # fn f(message: &lark_apis::im::v1::Message) -> lark_runtime::Result<()> {
//! use lark_apis::im::v1::ReceivedContent;
//!
//! match message.content()? {
//!     ReceivedContent::Location { name, .. } => println!("is at {name}"),
//!     content if content.mentions("ou_bot") => println!("asks: {}", content.text_without("ou_bot")),
//!     content => println!("says: {}", content.text()),
//! }
//! # Ok(())
//! # }
//! ```

mod json;
#[cfg(feature = "testing")]
mod sent;
mod text;

use std::time::Duration;

use lark_runtime::serde_json::{self, Map, Value};
use lark_runtime::{Error, Result, UnixMillis};

#[cfg(feature = "events")]
use super::events::{EventMessage, MentionEvent};
use super::message::{Message, MessageType};
use super::models::Mention;
use super::received_post::ReceivedPost;
use crate::ids::UserIdType;

pub(super) use json::{Json, Object};
#[cfg(feature = "testing")]
pub use sent::{MessageCall, SentMessage};
pub(super) use text::Words;

/// The content of a received message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReceivedContent {
    /// A text, split at its mentions.
    #[non_exhaustive]
    Text { nodes: Vec<TextNode> },
    /// A post.
    Post(ReceivedPost),
    /// An image.
    #[non_exhaustive]
    Image { image_key: String },
    /// A file.
    #[non_exhaustive]
    File { file_key: String, file_name: String },
    /// A folder, which cannot be downloaded.
    #[non_exhaustive]
    Folder { file_key: String, file_name: String },
    /// A recording.
    #[non_exhaustive]
    Audio { file_key: String, duration: Option<Duration> },
    /// A video; `image_key` is its cover.
    #[non_exhaustive]
    Media { file_key: String, image_key: Option<String>, file_name: String, duration: Option<Duration> },
    /// A sticker, which cannot be downloaded, but sent.
    #[non_exhaustive]
    Sticker { file_key: String },
    /// A card, as the platform simplifies it.
    #[non_exhaustive]
    Interactive { title: String, card: Map<String, Value> },
    /// A red packet.
    #[non_exhaustive]
    Hongbao { text: String },
    /// A shared event of a calendar.
    ShareCalendarEvent(CalendarEntry),
    /// An invitation to an event.
    Calendar(CalendarEntry),
    /// An event in a group.
    GeneralCalendar(CalendarEntry),
    /// The name card of a group.
    #[non_exhaustive]
    ShareChat { chat_id: String },
    /// The name card of a user, by their `open_id`.
    #[non_exhaustive]
    ShareUser { user_id: String },
    /// What the platform says of a chat: a template with `{from_user}` and `{to_chatters}`, or a divider.
    #[non_exhaustive]
    System { template: String, from_user: Vec<String>, to_chatters: Vec<String>, divider_text: Option<String> },
    /// A place; longitude and latitude in degrees.
    #[non_exhaustive]
    Location { name: String, longitude: Option<f64>, latitude: Option<f64> },
    /// A video call.
    #[non_exhaustive]
    VideoChat { topic: String, start_time: Option<UnixMillis> },
    /// A task.
    #[non_exhaustive]
    Todo { task_id: String, summary: ReceivedPost, due_time: Option<UnixMillis> },
    /// A poll.
    #[non_exhaustive]
    Vote { topic: String, options: Vec<String> },
    /// Messages forwarded as one. [`ForwardedMessage::fetch`](super::ForwardedMessage::fetch) fetches them as a tree.
    MergeForward,
    /// A type that is newer than this crate.
    #[non_exhaustive]
    Unknown { message_type: String, content: String },
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextNode {
    /// Words.
    Text(String),
    /// A mention of somebody.
    At(Mentioned),
    /// A mention of everybody in the group.
    AtAll,
}

/// Somebody who is mentioned in a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mentioned {
    /// Their name, which may be empty.
    pub name: String,
    /// The id as this app knows them.
    pub open_id: Option<String>,
    /// The id as their tenant knows them.
    pub user_id: Option<String>,
    /// The id as all apps of one developer know them.
    pub union_id: Option<String>,
}

impl Mentioned {
    /// Somebody of whom only an id is known, whose prefix tells its kind.
    pub(super) fn by_id(id: String, name: String) -> Self {
        let mut mentioned = Self { name, ..Self::default() };
        match id.get(..3) {
            Some("ou_") => mentioned.open_id = Some(id),
            Some("on_") => mentioned.union_id = Some(id),
            // What stands for a mention in a content is no id.
            _ if id.is_empty() || id.starts_with('@') => {}
            _ => mentioned.user_id = Some(id),
        }
        mentioned
    }

    /// Whether they have this id, of any kind.
    #[must_use]
    pub fn is(&self, id: &str) -> bool {
        [&self.open_id, &self.user_id, &self.union_id].into_iter().any(|own| own.as_deref() == Some(id))
    }
}

/// An event of a calendar in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CalendarEntry {
    /// What it is called.
    pub summary: String,
    /// When it begins.
    pub start_time: Option<UnixMillis>,
    /// When it ends.
    pub end_time: Option<UnixMillis>,
}

/// The mentions of a message, by what stands for them in its content.
#[derive(Clone, Copy)]
pub(super) enum Mentions<'m> {
    Answer(&'m [Mention]),
    #[cfg(feature = "events")]
    Event(&'m [MentionEvent]),
}

impl Mentions<'_> {
    pub(super) fn get(&self, key: &str) -> Option<Mentioned> {
        match self {
            Self::Answer(all) => all.iter().find(|mention| mention.key.as_deref() == Some(key)).map(of_answer),
            #[cfg(feature = "events")]
            Self::Event(all) => all.iter().find(|mention| mention.key.as_deref() == Some(key)).map(of_event),
        }
    }
}

impl Message {
    /// What the message says.
    ///
    /// # Errors
    /// A message that was recalled; a content that has not the form of its type.
    pub fn content(&self) -> Result<ReceivedContent> {
        if self.deleted == Some(true) {
            return Err(Error::invalid("the message was recalled, it has no content any more"));
        }
        let content = self.body.as_ref().and_then(|body| body.content.as_deref());
        read(self.msg_type.as_ref(), content, Mentions::Answer(&self.mentions))
    }
}

#[cfg(feature = "events")]
impl EventMessage {
    /// What the message says.
    ///
    /// # Errors
    /// A content that has not the form of its type.
    pub fn content(&self) -> Result<ReceivedContent> {
        read(self.message_type.as_ref(), self.content.as_deref(), Mentions::Event(&self.mentions))
    }
}

fn of_answer(mention: &Mention) -> Mentioned {
    let mut mentioned = Mentioned { name: mention.name.clone().unwrap_or_default(), ..Mentioned::default() };
    let id = mention.id.clone();
    match mention.id_type {
        Some(UserIdType::UserId) => mentioned.user_id = id,
        Some(UserIdType::UnionId) => mentioned.union_id = id,
        _ => mentioned.open_id = id,
    }
    mentioned
}

#[cfg(feature = "events")]
fn of_event(mention: &MentionEvent) -> Mentioned {
    let id = mention.id.clone().unwrap_or_default();
    let name = mention.name.clone().unwrap_or_default();
    Mentioned { name, open_id: id.open_id, user_id: id.user_id, union_id: id.union_id }
}

fn read(message_type: Option<&MessageType>, content: Option<&str>, mentions: Mentions<'_>) -> Result<ReceivedContent> {
    let message_type = message_type.ok_or_else(|| Error::invalid("the message has no type"))?;
    // The content of a merged forward is a sentence, bare or in an object.
    if let MessageType::MergeForward = message_type {
        return Ok(ReceivedContent::MergeForward);
    }
    let content = content.unwrap_or_default();
    if let MessageType::Other(message_type) = message_type {
        return Ok(ReceivedContent::Unknown { message_type: message_type.clone(), content: content.to_owned() });
    }
    let wrong = |what: String| {
        Error::invalid(format!("the content of the message, of the type `{}`, {what}", message_type.as_str()))
    };
    let no_json = |error| wrong(format!("is not JSON: {error}"));
    if let MessageType::Interactive = message_type {
        return match serde_json::from_str(content).map_err(no_json)? {
            Value::Object(card) => {
                let title = card.get("title").and_then(as_text).unwrap_or_default();
                Ok(ReceivedContent::Interactive { title, card })
            }
            _ => Err(wrong("is not a JSON object".into())),
        };
    }
    let fields = match serde_json::from_str(content) {
        Ok(Json::Object(fields)) => Fields(fields),
        Ok(_) => return Err(wrong("is not a JSON object".into())),
        Err(error) => return Err(no_json(error)),
    };
    fields.read(message_type, mentions).map_err(|member| wrong(format!("has no `{member}`")))
}

/// The members of a content. What makes a form has to be there; the rest may be missing, or of another type.
struct Fields<'j>(Object<'j>);

impl Fields<'_> {
    fn read(mut self, message_type: &MessageType, mentions: Mentions<'_>) -> Result<ReceivedContent, &'static str> {
        use ReceivedContent as C;
        Ok(match message_type {
            MessageType::Text => C::Text { nodes: nodes(self.required("text")?, mentions) },
            MessageType::Post => C::Post(ReceivedPost::read(self.0, mentions).ok_or("content")?),
            MessageType::Image => C::Image { image_key: self.required("image_key")? },
            MessageType::File => C::File { file_key: self.required("file_key")?, file_name: self.text("file_name") },
            MessageType::Folder => {
                C::Folder { file_key: self.required("file_key")?, file_name: self.text("file_name") }
            }
            MessageType::Audio => C::Audio { file_key: self.required("file_key")?, duration: self.duration() },
            MessageType::Media => C::Media {
                file_key: self.required("file_key")?,
                image_key: self.optional("image_key"),
                file_name: self.text("file_name"),
                duration: self.duration(),
            },
            MessageType::Sticker => C::Sticker { file_key: self.required("file_key")? },
            MessageType::Hongbao => C::Hongbao { text: self.required("text")? },
            MessageType::ShareCalendarEvent => C::ShareCalendarEvent(self.entry()?),
            MessageType::Calendar => C::Calendar(self.entry()?),
            MessageType::GeneralCalendar => C::GeneralCalendar(self.entry()?),
            MessageType::ShareChat => C::ShareChat { chat_id: self.required("chat_id")? },
            MessageType::ShareUser => C::ShareUser { user_id: self.required("user_id")? },
            MessageType::System => C::System {
                template: self.text("template"),
                from_user: self.texts("from_user"),
                to_chatters: self.texts("to_chatters"),
                divider_text: self
                    .0
                    .take("divider_text")
                    .and_then(Json::into_object)
                    .and_then(|mut divider| divider.text("text")),
            },
            MessageType::Location => C::Location {
                name: self.text("name"),
                longitude: self.degrees("longitude"),
                latitude: self.degrees("latitude"),
            },
            MessageType::VideoChat => C::VideoChat { topic: self.text("topic"), start_time: self.time("start_time") },
            MessageType::Todo => C::Todo {
                task_id: self.required("task_id")?,
                summary: self
                    .0
                    .take("summary")
                    .and_then(Json::into_object)
                    .and_then(|summary| ReceivedPost::read(summary, mentions))
                    .unwrap_or_default(),
                due_time: self.time("due_time"),
            },
            MessageType::Vote => C::Vote { topic: self.text("topic"), options: self.texts("options") },
            // These were read already.
            MessageType::MergeForward | MessageType::Interactive | MessageType::Other(_) => C::MergeForward,
        })
    }

    fn optional(&mut self, member: &str) -> Option<String> {
        self.0.text(member)
    }

    fn text(&mut self, member: &str) -> String {
        self.optional(member).unwrap_or_default()
    }

    fn required(&mut self, member: &'static str) -> Result<String, &'static str> {
        self.optional(member).ok_or(member)
    }

    fn texts(&mut self, member: &str) -> Vec<String> {
        self.0.take(member).map(Json::into_texts).unwrap_or_default()
    }

    /// Milliseconds, as a text or a number.
    fn millis(&mut self, member: &str) -> Option<i64> {
        self.optional(member)?.parse().ok()
    }

    fn degrees(&mut self, member: &str) -> Option<f64> {
        self.optional(member)?.parse().ok().filter(|degrees: &f64| degrees.is_finite())
    }

    fn time(&mut self, member: &str) -> Option<UnixMillis> {
        self.millis(member).map(UnixMillis)
    }

    fn duration(&mut self) -> Option<Duration> {
        self.millis("duration").and_then(|millis| u64::try_from(millis).ok()).map(Duration::from_millis)
    }

    fn entry(&mut self) -> Result<CalendarEntry, &'static str> {
        let summary = self.required("summary")?;
        Ok(CalendarEntry { summary, start_time: self.time("start_time"), end_time: self.time("end_time") })
    }
}

/// A text, or a number as one.
fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What the keys of people begin with, before their number.
const USER: &str = "@_user_";

/// More digits than this no number of a mention has.
const DIGITS: usize = 8;

/// Splits a text at `@_user_1`, `@_user_2` and `@_all`. A key that is not among the mentions stays a text.
fn nodes(text: String, mentions: Mentions<'_>) -> Vec<TextNode> {
    if find_key(&text).is_none() {
        return if text.is_empty() { Vec::new() } else { vec![TextNode::Text(text)] };
    }
    let mut nodes = Vec::new();
    let (mut words, mut rest) = (String::new(), text.as_str());
    while let Some(at) = find_key(rest) {
        let (before, here) = rest.split_at(at);
        words.push_str(before);
        let end = here
            .strip_prefix(USER)
            .map_or(2, |number| here.len() - number.trim_start_matches(|char: char| char.is_ascii_digit()).len());
        let (end, mentioned) = known(here, end, mentions).map_or((end, None), |(end, who)| (end, Some(who)));
        let (key, after) = here.split_at(end);
        let all = here
            .strip_prefix("@_all")
            .filter(|after| !after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'));
        let (node, after) = match (mentioned, all) {
            (Some(mentioned), _) => (TextNode::At(mentioned), after),
            (None, Some(after)) => (TextNode::AtAll, after),
            (None, None) => {
                words.push_str(key);
                rest = after;
                continue;
            }
        };
        if !words.is_empty() {
            nodes.push(TextNode::Text(std::mem::take(&mut words)));
        }
        nodes.push(node);
        rest = after;
    }
    words.push_str(rest);
    if !words.is_empty() {
        nodes.push(TextNode::Text(words));
    }
    nodes
}

/// Who is mentioned by the key that a text begins with, and where it ends: at `end` or before, since what is written right after a
/// mention may begin with digits.
fn known(text: &str, end: usize, mentions: Mentions<'_>) -> Option<(usize, Mentioned)> {
    let shorter = (USER.len() + 1..end.min(USER.len() + 1 + DIGITS)).rev();
    let mut ends = [end].into_iter().chain(shorter);
    ends.find_map(|end| Some((end, mentions.get(text.get(..end)?)?)))
}

/// Where the next `@_` is. A search for one byte is faster than one for two.
fn find_key(text: &str) -> Option<usize> {
    text.match_indices('@').map(|(at, _)| at).find(|at| text.as_bytes().get(at + 1) == Some(&b'_'))
}
