//! Members of a mocked answer that the endpoint's type does not have: mistakes of the test.

use serde_json::Value;

use crate::answer::{self, Target};
use crate::endpoint::Envelope;
use crate::json::Reader;
use crate::slot::{self, Slot, View};

/// What an endpoint answers: the envelope, and the type, where it is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) envelope: Envelope,
    pub(super) target: Option<fn() -> Target>,
}

impl Form {
    /// Names the members of an answer that no field takes, each with the nearest field. `None` if there are none.
    pub(super) fn unknown_members(&self, whole: &Value) -> Option<String> {
        let Target::Json(mut holder) = self.target?() else { return None };
        let text = whole.to_string();
        let mut reader = Reader::new(&text).noting_unknown();
        answer::decode(&mut reader, self.envelope, holder.target()).ok()?;
        let unknown = reader.unknown();
        let named: Vec<String> = unknown.iter().map(|path| self.named(holder.target(), path)).collect();
        (!named.is_empty()).then(|| {
            format!(
                "the answer's type has no member {}; to answer it all the same, use `reply_json`",
                named.join(", and no member ")
            )
        })
    }

    /// An unknown member, with the field that was meant, perhaps.
    fn named(&self, answer: &dyn Slot, path: &str) -> String {
        let inside = match self.envelope {
            Envelope::Data => path.strip_prefix("data").map(|rest| rest.trim_start_matches('.')),
            Envelope::Flat => Some(path),
        };
        let (parent, name) = inside.and_then(|path| path.rsplit_once('.')).unwrap_or(("", inside.unwrap_or(path)));
        match descend(answer, parent).and_then(|parent| nearest(parent, name)) {
            Some(near) => format!("`{path}` (did you mean `{near}`?)"),
            None => format!("`{path}`"),
        }
    }
}

/// The part of an answer at a path such as `items[3].sender`.
fn descend<'s>(slot: &'s dyn Slot, path: &str) -> Option<&'s dyn Slot> {
    if let View::Optional(value) = slot.view() {
        return descend(value?, path);
    }
    if path.is_empty() {
        return Some(slot);
    }
    if let View::List(_) = slot.view() {
        // Without an index, an object was read as a list of one.
        let indexed = path.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (index, rest) = indexed.unwrap_or(("0", path));
        return descend(slot.slot(index.parse().ok()?), rest.trim_start_matches('.'));
    }
    let end = path.find(['.', '[']).unwrap_or(path.len());
    let (name, rest) = path.split_at(end);
    let inside = match slot.view() {
        View::Model(schema) => slot.slot(schema.names().position(|field| field == name)?),
        View::Map(map) => map.member(name)?,
        _ => return None,
    };
    descend(inside, rest.trim_start_matches('.'))
}

/// The field of a model whose name is so like this that it was meant.
fn nearest(model: &dyn Slot, name: &str) -> Option<&'static str> {
    slot::schema(model)?
        .names()
        .map(|field| (strsim::damerau_levenshtein(field, name), field))
        .filter(|(distance, field)| *distance <= field.len().max(name.len()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, field)| field)
}
