//! What an answer lacks: the fields that it leaves unset, by their paths.

use std::fmt::Write as _;
use std::panic::Location;

use super::Head;
use crate::answer::{self, Target};
use crate::error::Error;
use crate::json::JsonText;
use crate::meta::Envelope;
use crate::model;
use crate::slot::{self, Slot, View};

/// The most unset fields to name; a person looks for one of them.
const NAMED: usize = 8;

impl Head {
    /// The error of an answer without a value that the program at `place` requires.
    ///
    /// The data has been moved out, so the body is read once more, into `target`.
    pub(super) fn lacks(&self, target: Target, place: &Location<'_>) -> Error {
        let mut reason = format!("it lacks what is required at {place}");
        // Writing to a `String` cannot fail.
        if let Some(misfit) = self.misfits.first() {
            let _ = write!(reason, "; {misfit}");
        }
        let unset = self.unset(target);
        let named = unset.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        if !named.is_empty() {
            let _ = write!(reason, "; unset: {named}");
        }
        if unset.len() > NAMED {
            let _ = write!(reason, " and {} more", unset.len() - NAMED);
        }
        self.unusable(&reason)
    }

    fn unset(&self, target: Target) -> Vec<String> {
        let mut paths = Vec::new();
        if let Target::Json(mut holder) = target
            && answer::decode(&mut JsonText::new(&self.bytes).reader().bounded(), self.envelope, holder.target())
                .is_ok()
        {
            let mut path = match self.envelope {
                Envelope::Data => "data".to_owned(),
                Envelope::Flat => String::new(),
            };
            each_unset(holder.target(), &mut path, &mut |path| paths.push(path.to_owned()));
        }
        paths
    }
}

/// Calls `each` with the paths of the fields that are unset; of a list, those of its first element.
fn each_unset(slot: &dyn Slot, path: &mut String, each: &mut dyn FnMut(&str)) {
    let length = path.len();
    match slot.view() {
        View::Model(model) => model::each_field(model, &mut |name, field| {
            if length > 0 {
                path.push('.');
            }
            path.push_str(name);
            if slot::is_unset(field) || slot::is_empty(field) {
                each(path);
            } else {
                each_unset(field, path, each);
            }
            path.truncate(length);
        }),
        View::Optional(Some(value)) | View::Clearable(_, value) => each_unset(value, path, each),
        View::List(list) => match list.item(0) {
            Some(first) => {
                path.push_str("[0]");
                each_unset(first, path, each);
                path.truncate(length);
            }
            None => each(path),
        },
        View::Map(map) if map.length() == 0 => each(path),
        _ => {}
    }
}
