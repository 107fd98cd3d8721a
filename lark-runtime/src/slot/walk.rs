//! The loops over slots: reading, writing, showing, comparing whatever a [`View`] says they are.

use std::any::Any;
use std::fmt;

use super::{Map, Slot, View, ViewMut};
use crate::file::File;
use crate::json::{Malformed, Peek, Reader, Writer};
use crate::model::{self, Schema};

/// Takes the next value into a slot; `false` if the slot took nothing.
pub(crate) fn read(slot: &mut dyn Slot, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    match slot.view_mut() {
        ViewMut::Leaf(leaf) => leaf.read(from),
        ViewMut::Map(_) => read_map(slot, from),
        ViewMut::Slots => match slot.view() {
            View::Model(schema) => model::read(&schema, slot, from),
            View::Optional(_) => read_option(slot, from),
            View::List(_) => read_list(slot, from),
            View::Map(_) | View::Enum(..) | View::Leaf(_) | View::Names(_) => from.skip().map(|()| true),
        },
    }
}

/// `null`, and whatever the value does not take, is `None`.
fn read_option(slot: &mut dyn Slot, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    if from.peek()? == Peek::Null {
        slot.truncate(0);
        from.null()?;
        return Ok(false);
    }
    let taken = read(slot.slot_mut(0), from)?;
    if !taken {
        slot.truncate(0);
    }
    Ok(taken)
}

/// An object is a list of one; an element that does not fit is left out and noted.
fn read_list(slot: &mut dyn Slot, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    slot.truncate(0);
    match from.peek()? {
        Peek::List => {
            let mut length = 0;
            from.list(|from| {
                let null = from.peek()? == Peek::Null;
                if read(slot.slot_mut(length), from)? || null {
                    length += 1;
                } else {
                    slot.truncate(length);
                }
                Ok(())
            })?;
            Ok(true)
        }
        Peek::Object => {
            let taken = read(slot.slot_mut(0), from)?;
            if !taken {
                slot.truncate(0);
            }
            Ok(taken)
        }
        Peek::Null => {
            from.null()?;
            Ok(false)
        }
        _ => from.misfit("list"),
    }
}

/// `""` and `[]`, which some services send for an empty object, are empty maps.
fn read_map(slot: &mut dyn Slot, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    slot.truncate(0);
    let ViewMut::Map(map) = slot.view_mut() else { return from.skip().map(|()| false) };
    if !model::object_ahead(from, "object")? {
        return Ok(false);
    }
    if from.peek()? == Peek::List {
        from.list(|from| read_members(map, from))?;
    } else {
        read_members(map, from)?;
    }
    Ok(true)
}

fn read_members(map: &mut dyn Map, from: &mut Reader<'_>) -> Result<(), Malformed> {
    from.object(|from, key| map.read_member(&key, from))
}

/// Writes a slot as one JSON value.
pub(crate) fn write(slot: &dyn Slot, to: &mut Writer) {
    match slot.view() {
        View::Model(schema) => model::write(&schema, slot, to),
        View::Optional(Some(value)) => write(value, to),
        View::Optional(None) | View::Names(_) => to.null(),
        View::List(length) => {
            to.begin_list();
            for index in 0..length {
                write(slot.slot(index), to);
            }
            to.end_list();
        }
        View::Map(map) => {
            to.begin_object();
            map.each(&mut |key, value| {
                to.key(key);
                write(value, to);
            });
            to.end_object();
        }
        View::Enum(_, text) => to.string(text),
        View::Leaf(leaf) => leaf.write(to),
    }
}

/// Whether an optional field is left out of the request.
pub(crate) fn is_unset(slot: &dyn Slot) -> bool {
    match slot.view() {
        View::Optional(value) => value.is_none(),
        View::List(length) => length == 0,
        View::Map(map) => map.length() == 0,
        View::Leaf(leaf) => leaf.is_unset(),
        View::Model(_) | View::Enum(..) | View::Names(_) => false,
    }
}

/// Calls `each` with the plain texts of the value: one of a scalar, one per element of a list. `false` when the
/// value has no plain text.
pub(crate) fn text(slot: &dyn Slot, each: &mut dyn FnMut(&str)) -> bool {
    match slot.view() {
        View::Optional(value) => value.is_none_or(|value| text(value, each)),
        View::List(length) => (0..length).all(|index| text(slot.slot(index), each)),
        View::Enum(_, text) => {
            each(text);
            true
        }
        View::Leaf(leaf) => leaf.text(each),
        View::Model(_) | View::Map(_) | View::Names(_) => false,
    }
}

/// The names of the fields, if it is a model.
pub(crate) fn schema(slot: &dyn Slot) -> Option<Schema> {
    match slot.view() {
        View::Model(schema) => Some(schema),
        _ => None,
    }
}

/// The number of elements, if it is a list.
pub(crate) fn length(slot: &dyn Slot) -> Option<usize> {
    match slot.view() {
        View::List(length) => Some(length),
        View::Optional(value) => value.and_then(length),
        _ => None,
    }
}

/// The file, if it is one.
pub(crate) fn file(slot: &dyn Slot) -> Option<&File> {
    match slot.view() {
        View::Leaf(leaf) => (leaf as &dyn Any).downcast_ref(),
        View::Optional(value) => value.and_then(file),
        _ => None,
    }
}

/// A slot for `{:?}`.
pub(crate) struct Shown<'s>(pub(crate) &'s dyn Slot);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Model(schema) => model::debug(&schema, self.0, formatter),
            View::Names(_) => Ok(()),
            View::Optional(Some(value)) => formatter.debug_tuple("Some").field(&Shown(value)).finish(),
            View::Optional(None) => formatter.write_str("None"),
            View::List(length) => {
                formatter.debug_list().entries((0..length).map(|index| Shown(self.0.slot(index)))).finish()
            }
            View::Map(map) => {
                let mut shown = formatter.debug_map();
                map.each(&mut |key, value| {
                    shown.entry(&key, &Shown(value));
                });
                shown.finish()
            }
            View::Enum(_, text) => fmt::Debug::fmt(text, formatter),
            View::Leaf(leaf) => leaf.debug(formatter),
        }
    }
}

/// Whether two slots of one type hold the same value.
pub(crate) fn same(slot: &dyn Slot, other: &dyn Slot) -> bool {
    match (slot.view(), other.view()) {
        (View::Model(schema), View::Model(_)) => {
            schema.names().enumerate().all(|(index, _)| same(slot.slot(index), other.slot(index)))
        }
        (View::Optional(value), View::Optional(other)) => match (value, other) {
            (Some(value), Some(other)) => same(value, other),
            (None, None) => true,
            _ => false,
        },
        (View::List(length), View::List(others)) => {
            length == others && (0..length).all(|index| same(slot.slot(index), other.slot(index)))
        }
        (View::Map(map), View::Map(other)) => {
            let mut all = map.length() == other.length();
            map.each(&mut |key, value| all = all && other.member(key).is_some_and(|other| same(value, other)));
            all
        }
        (View::Enum(_, text), View::Enum(_, other)) => text == other,
        (View::Leaf(leaf), View::Leaf(other)) => leaf.same(other),
        _ => false,
    }
}
