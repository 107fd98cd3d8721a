//! What handlers take: an event with its type, or the JSON of any.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use bytes::Bytes;
use lark_runtime::event::{self, Decoded};
use lark_runtime::wire::{JsonText, Malformed, Misfit, Peek, Reader};
use serde_json::Value;

use crate::envelope::{Header, text_or_digits};

/// An event of one type: its header and its body. As the first argument of a handler it says which events the handler
/// gets.
///
/// It reads like the body: `event.message` is a field of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event<T> {
    /// Its type, id, time, tenant and app.
    pub header: Arc<Header>,
    /// The members of the object `event`.
    pub body: T,
    /// The values of the body that did not fit their fields.
    pub misfits: Vec<Misfit>,
}

impl<T: lark_runtime::Event> Event<T> {
    pub(crate) fn read(header: Arc<Header>, json: &[u8]) -> Result<Self, Malformed> {
        let Decoded { event, misfits, .. } = event::decode(json)?;
        Ok(Self { header, body: event, misfits })
    }
}

impl<T> Event<T> {
    /// The body alone.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T> Deref for Event<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> DerefMut for Event<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.body
    }
}

impl<T: fmt::Debug> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { header, body, misfits } = self;
        f.debug_struct("Event").field("header", header).field("body", body).field("misfits", misfits).finish()
    }
}

/// An event of any type as JSON, for handlers of types that no struct declares, and beside [`Event`] for what the struct does
/// not have.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawEvent {
    /// Its type, id, time, tenant and app.
    pub header: Arc<Header>,
    /// The whole delivery as the platform sent it, decrypted: the envelope too, with its verification token.
    pub json: Bytes,
}

impl RawEvent {
    /// The object `event` of the delivery; of the old callback of cards, which has none, the whole. As lenient as typed events:
    /// a number that no `f64` holds is `null`, and what is no Unicode is U+FFFD.
    #[must_use]
    pub fn body(&self) -> Value {
        let mut whole = JsonText::new(&self.json).reader().any().unwrap_or_default();
        match whole.get_mut("event") {
            Some(body) => body.take(),
            None => whole,
        }
    }

    /// The event as a declared type.
    ///
    /// # Errors
    /// The delivery is not JSON, which a router would not have taken.
    pub fn read<T: lark_runtime::Event>(&self) -> Result<Event<T>, Malformed> {
        Event::read(Arc::clone(&self.header), &self.json)
    }

    /// The text or number of a member of the body, by its path with dots: `message.chat_id`.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<String> {
        let text = JsonText::new(&self.json);
        let mut found = None;
        let whole = format!("event.{path}");
        find(&mut text.reader(), &whole, &mut found).ok()?;
        if found.is_none() {
            find(&mut text.reader(), path, &mut found).ok()?;
        }
        found.filter(|text| !text.is_empty())
    }
}

fn find(reader: &mut Reader<'_>, path: &str, found: &mut Option<String>) -> Result<(), Malformed> {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    if reader.peek()? != Peek::Object {
        return reader.skip();
    }
    reader.object(|reader, key| match (key == name, rest) {
        (true, Some(rest)) => find(reader, rest, found),
        (true, None) => {
            if let Some(text) = text_or_digits(reader)? {
                *found = Some(text);
            }
            Ok(())
        }
        (false, _) => reader.skip(),
    })
}

/// Shows the header: bodies are people's messages, and the envelope has the verification token.
impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent").field("header", &self.header).finish_non_exhaustive()
    }
}
