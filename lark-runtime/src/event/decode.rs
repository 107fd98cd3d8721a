//! From the JSON of a delivery to the body of the event.

use super::{Event, EventSchema};
use crate::json::{JsonText, Malformed, Misfit, Peek, Reader};
use crate::model::{self, Members};
use crate::slot::{BorrowNamedMut, Object, Slot, View};

/// An event and what did not fit it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<E> {
    /// The body.
    pub event: E,
    /// The values that no field took, as in an answer; their paths begin at the delivery: `event.message.chat_id`.
    pub misfits: Vec<Misfit>,
}

/// What tools want to know of an event besides.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Inspected<E> {
    pub event: E,
    pub misfits: Vec<Misfit>,
    /// The members that have no field and are kept nowhere.
    pub lost: Vec<String>,
}

/// Reads the body of an event from the whole JSON of its delivery, decrypted, as lenient as answers are read: what does not
/// fit is a [`Misfit`], and bytes that are not UTF-8 are U+FFFD. `""` is nothing, whatever is due.
///
/// A member of the body that the platform put at the root of the delivery, as it does with `host` and `context` of card
/// callbacks, is read from there if the body does not have it.
///
/// # Errors
/// What is not JSON.
pub fn decode<E: Event>(delivery: &[u8]) -> Result<Decoded<E>, Malformed> {
    let mut event = E::default();
    let text = JsonText::new(delivery);
    let mut reader = text.reader().bounded();
    read(&mut event, E::META.schema(), &mut reader)?;
    Ok(Decoded { event, misfits: told(&reader) })
}

/// [`decode`], with the paths of what is lost.
///
/// # Errors
/// What is not JSON.
#[doc(hidden)]
pub fn inspect<E: Event>(delivery: &[u8]) -> Result<Inspected<E>, Malformed> {
    let mut event = E::default();
    let text = JsonText::new(delivery);
    let mut reader = text.reader().bounded().noting_unknown();
    read(&mut event, E::META.schema(), &mut reader)?;
    let envelope = |path: &String| match E::META.schema() {
        EventSchema::V1 => matches!(&**path, "event.type" | "event.app_id" | "event.tenant_key"),
        EventSchema::V2 => false,
        EventSchema::Flat => matches!(&**path, "type" | "schema" | "uuid" | "ts"),
    };
    let mut lost = reader.lost();
    lost.retain(|path| !envelope(path));
    Ok(Inspected { event, misfits: told(&reader), lost })
}

/// The misfits, but for `""` where a number, a boolean or a list is due: events leave nothing out, and say so instead.
fn told(reader: &Reader<'_>) -> Vec<Misfit> {
    let mut misfits = reader.misfits();
    misfits.retain(|misfit| misfit.value() != Some("\"\""));
    misfits
}

/// The text or number of a member of the body, by its path with dots.
#[doc(hidden)]
#[must_use]
pub fn text_at(event: &dyn Slot, path: &str) -> Option<String> {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let mut found = None;
    model::field(event, name, &mut |field| {
        let field = match field.view() {
            View::Optional(Some(inside)) => inside,
            _ => field,
        };
        found = match rest {
            Some(rest) => text_at(field, rest),
            None => text_of(field),
        };
    });
    found
}

fn text_of(field: &dyn Slot) -> Option<String> {
    match field.view() {
        View::Enum(_, text) => Some(text.to_owned()),
        View::IntegerEnum(_, number) => Some(number.to_string()),
        View::Leaf(leaf) => {
            let mut text = None;
            leaf.text(&mut |found| text = Some(found.to_owned()));
            text
        }
        _ => None,
    }
    .filter(|text| !text.is_empty())
}

fn read(body: &mut dyn Object, schema: EventSchema, reader: &mut Reader<'_>) -> Result<(), Malformed> {
    if reader.peek()? != Peek::Object {
        reader.misfit("object")?;
        return reader.end();
    }
    let mut result = Ok(());
    body.lend_mut(BorrowNamedMut(&mut |names, fields| {
        let mut members = Members::new(names, fields);
        result = match schema {
            EventSchema::Flat => reader.object(|reader, key| members.read(reader, &key)),
            EventSchema::V1 | EventSchema::V2 => wrapped(&mut members, schema, reader),
        };
    }));
    result?;
    reader.end()
}

/// The members of a header, which one page shows beside the members of the body.
const FLAT: [&str; 5] = ["event_id", "event_type", "create_time", "app_id", "tenant_key"];

/// The body is the member `event`; what it lacks may stand beside it.
fn wrapped(members: &mut Members<'_, '_>, schema: EventSchema, reader: &mut Reader<'_>) -> Result<(), Malformed> {
    let envelope: &[&str] = match schema {
        EventSchema::V1 => &["uuid", "token", "ts", "type"],
        _ => &["schema", "header"],
    };
    let again = reader.again();
    let mut body_was_read = false;
    // A member that comes a thousand times must not be looked for as often: that reads the whole delivery.
    let mut looked_for: Vec<(Box<str>, bool)> = Vec::new();
    reader.object(|reader, key| match &*key {
        "event" => {
            body_was_read = true;
            if !model::object_ahead(reader, "object")? {
                return Ok(());
            }
            if reader.peek()? == Peek::List {
                return reader.list(|reader| reader.object(|reader, key| members.read(reader, &key)));
            }
            reader.object(|reader, key| members.read(reader, &key))
        }
        key if envelope.contains(&key) => reader.skip(),
        key if !members.contains(key) && FLAT.contains(&key) => reader.skip(),
        key if !members.contains(key) => reader.skip_unknown(),
        key if body_was_read => {
            let is_known = match looked_for.iter().find(|(name, _)| **name == *key) {
                Some((_, is_known)) => *is_known,
                None => {
                    let is_known = has(again.again(), key)?;
                    looked_for.push((key.into(), is_known));
                    is_known
                }
            };
            if is_known { reader.skip() } else { members.read(reader, key) }
        }
        key => members.read(reader, key),
    })
}

/// Whether the body has this member.
fn has(mut delivery: Reader<'_>, member: &str) -> Result<bool, Malformed> {
    let mut has = false;
    delivery.object(|reader, key| match &*key {
        "event" if reader.peek()? == Peek::Object => reader.object(|reader, key| {
            has |= key == member;
            reader.skip()
        }),
        _ => reader.skip(),
    })?;
    Ok(has)
}
