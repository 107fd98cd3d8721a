//! The loops over slots: reading, writing, showing, comparing whatever a [`View`] says they are.

use std::any::Any;
use std::fmt;

use super::{Kind, Leaf, List, Map, Optional, Slot, View, ViewMut};
use crate::file::File;
use crate::json::{Malformed, Peek, Reader, Writer};
use crate::{model, secrets};

/// Takes the next value into a slot; `false` if the slot took nothing.
pub(crate) fn read(slot: &mut dyn Slot, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    match slot.view_mut() {
        ViewMut::Leaf(leaf) => leaf.read(from),
        ViewMut::Model(model) => model::read(model, from),
        ViewMut::Optional(option) => read_option(option, from),
        ViewMut::List(items) => read_list(items, from),
        ViewMut::Map(map) => read_map(map, from),
    }
}

/// `null`, and whatever the value does not take, is `None`.
fn read_option(option: &mut dyn Optional, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    if from.peek()? == Peek::Null {
        option.clear();
        from.null()?;
        return Ok(false);
    }
    let taken = read(option.insert(), from)?;
    if !taken {
        option.clear();
    }
    Ok(taken)
}

/// An object is a list of one; an element that does not fit is left out and noted.
fn read_list(items: &mut dyn List, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    items.truncate(0);
    match from.peek()? {
        Peek::List => {
            let mut length = 0;
            from.list(|from| {
                let null = from.peek()? == Peek::Null;
                if read(items.push(), from)? || null {
                    length += 1;
                } else {
                    items.truncate(length);
                }
                Ok(())
            })?;
            Ok(true)
        }
        Peek::Object => {
            let taken = read(items.push(), from)?;
            if !taken {
                items.truncate(0);
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
fn read_map(map: &mut dyn Map, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    map.clear();
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
        View::Model(model) => model::write(model, to),
        View::Optional(Some(value)) => write(value, to),
        View::Optional(None) => to.null(),
        View::List(items) => {
            to.begin_list();
            for item in each(items) {
                write(item, to);
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
        View::List(items) => items.length() == 0,
        View::Map(map) => map.length() == 0,
        View::Leaf(leaf) => leaf.is_unset(),
        View::Model(_) | View::Enum(..) => false,
    }
}

/// Calls `each` with the plain texts of the value: one of a scalar, one per element of a list. `false` when the
/// value has no plain text.
pub(crate) fn text(slot: &dyn Slot, each: &mut dyn FnMut(&str)) -> bool {
    match slot.view() {
        View::Optional(value) => value.is_none_or(|value| text(value, each)),
        View::List(items) => self::each(items).all(|item| text(item, each)),
        View::Enum(_, text) => {
            each(text);
            true
        }
        View::Leaf(leaf) => leaf.text(each),
        View::Model(_) | View::Map(_) => false,
    }
}

/// The elements of a list.
fn each(items: &dyn List) -> impl Iterator<Item = &dyn Slot> {
    (0..items.length()).map_while(|index| items.item(index))
}

/// The number of elements, if it is a list.
pub(crate) fn length(slot: &dyn Slot) -> Option<usize> {
    match slot.view() {
        View::List(items) => Some(items.length()),
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

/// Whether it is `true` or `false`, which say nothing of a secret.
pub(crate) fn is_boolean(slot: &dyn Slot) -> bool {
    match slot.view() {
        View::Optional(Some(value)) => is_boolean(value),
        View::Leaf(leaf) => matches!(leaf.kind(), Kind::Boolean),
        _ => false,
    }
}

/// A slot for `{:?}`, without secrets.
pub(crate) struct Shown<'s>(pub(crate) &'s dyn Slot);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Model(model) => model::debug(model, formatter),
            View::Optional(Some(value)) => formatter.debug_tuple("Some").field(&Shown(value)).finish(),
            View::Optional(None) => formatter.write_str("None"),
            View::List(items) => formatter.debug_list().entries(each(items).map(Shown)).finish(),
            View::Map(map) => {
                let mut shown = formatter.debug_map();
                let mut expires = false;
                map.each(&mut |key, _| expires |= secrets::says_expiry(key));
                map.each(&mut |key, value| {
                    if secrets::is_secret(key, expires) && !is_unset(value) && !is_boolean(value) {
                        shown.entry(&key, &format_args!("{}", secrets::REDACTED));
                    } else {
                        shown.entry(&key, &Shown(value));
                    }
                });
                shown.finish()
            }
            View::Enum(_, text) => fmt::Debug::fmt(text, formatter),
            View::Leaf(leaf) => match leaf.kind() {
                Kind::String | Kind::Any => secrets::debug(&ShownLeaf(leaf), formatter),
                _ => leaf.debug(formatter),
            },
        }
    }
}

struct ShownLeaf<'s>(&'s dyn Leaf);

impl fmt::Debug for ShownLeaf<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug(formatter)
    }
}

/// Whether two slots of one type hold the same value.
pub(crate) fn same(slot: &dyn Slot, other: &dyn Slot) -> bool {
    match (slot.view(), other.view()) {
        (View::Model(model), View::Model(other)) => model::same(model, other),
        (View::Optional(value), View::Optional(other)) => match (value, other) {
            (Some(value), Some(other)) => same(value, other),
            (None, None) => true,
            _ => false,
        },
        (View::List(items), View::List(others)) => {
            items.length() == others.length() && each(items).zip(each(others)).all(|(item, other)| same(item, other))
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
