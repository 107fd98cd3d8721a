//! Members of a mocked answer that the endpoint's type does not have: mistakes of the test.

use serde_json::Value;

use crate::answer::{self, Target};
use crate::json::Reader;
use crate::meta::Envelope;
use crate::model;
use crate::slot::{Slot, View};

/// What an endpoint answers: the envelope, and the type, where it is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    pub(super) envelope: Envelope,
    pub(super) target: Option<fn() -> Target>,
}

impl Form {
    /// Names the members of an answer that no field takes, each with the nearest field. `None` if there are none.
    pub(super) fn unknown_members(&self, whole: &Value) -> Option<String> {
        let mut holder = match self.target?() {
            Target::Json(holder) => holder,
            Target::Nothing => Box::new(()),
            Target::Bytes | Target::Download => return None,
        };
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
        let mut near = None;
        descend(answer, parent, &mut |parent| near = nearest(parent, name));
        match near {
            Some(near) => format!("`{path}` (did you mean `{near}`?)"),
            None => format!("`{path}`"),
        }
    }
}

/// Calls `found` with the part of an answer at a path such as `items[3].sender`, if there is one.
fn descend(slot: &dyn Slot, path: &str, found: &mut dyn FnMut(&dyn Slot)) {
    if let View::Optional(value) = slot.view() {
        if let Some(value) = value {
            descend(value, path, found);
        }
        return;
    }
    if let View::Clearable(_, value) = slot.view() {
        return descend(value, path, found);
    }
    if path.is_empty() {
        return found(slot);
    }
    if let View::List(list) = slot.view() {
        // Without an index, an object was read as a list of one.
        let indexed = path.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (index, rest) = indexed.unwrap_or(("0", path));
        if let Some(item) = index.parse().ok().and_then(|index| list.item(index)) {
            descend(item, rest.trim_start_matches('.'), found);
        }
        return;
    }
    let end = path.find(['.', '[']).unwrap_or(path.len());
    let (name, rest) = path.split_at(end);
    let rest = rest.trim_start_matches('.');
    match slot.view() {
        View::Map(map) => {
            if let Some(member) = map.member(name) {
                descend(member, rest, found);
            }
        }
        _ => model::field(slot, name, &mut |field| descend(field, rest, found)),
    }
}

/// The field of a model whose name is so like this that it was meant.
fn nearest(model: &dyn Slot, name: &str) -> Option<&'static str> {
    let View::Model(model) = model.view() else { return None };
    let mut names = Vec::new();
    model::each_field(model, &mut |field, _| names.push(field));
    crate::near::nearest(name, names)
}
