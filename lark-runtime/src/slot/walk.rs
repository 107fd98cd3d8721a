//! The loops over slots: reading, writing, showing, comparing whatever a [`View`] says they are.

use std::any::Any;
use std::fmt;

use super::{Kind, Leaf, LeafMut as _, List, Map, Optional, Presence, Slot, View, ViewMut};
use crate::file::File;
use crate::integer_enum;
use crate::json::{Malformed, Peek, Reader, Writer};
use crate::{model, secrets};

/// Takes the next value into a slot; `false` if the slot took nothing.
pub(crate) fn read(slot: &mut dyn Slot, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    read_view(slot.view_mut(), from)
}

#[inline]
pub(super) fn read_view(view: ViewMut<'_>, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    match view {
        ViewMut::Leaf(leaf) => leaf.read(from),
        ViewMut::Model(model) => model::read(model, from),
        ViewMut::Text(text) => read_text(text, from),
        ViewMut::Optional(option) => read_option(option, from),
        ViewMut::List(items) => read_list(items, from),
        ViewMut::Map(map) => read_map(map, from),
    }
}

fn read_text(text: &mut Option<String>, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    match from.plain_string() {
        Some(plain) => {
            *text = Some(plain.to_owned());
            Ok(true)
        }
        None => text.read(from),
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

/// An object is a list of one. An element that does not fit is its default and noted, so that the others keep their
/// places.
fn read_list(items: &mut dyn List, from: &mut Reader<'_>) -> Result<bool, Malformed> {
    items.truncate(0);
    match from.peek()? {
        Peek::List => {
            from.list(|from| {
                let item = items.push();
                from.spend(size_of_val(item))?;
                read(item, from).map(drop)
            })?;
            Ok(true)
        }
        // Some services write an empty list like an empty object.
        Peek::Object if from.is_at_empty_object() => from.skip().map(|()| false),
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
        View::Optional(None) | View::Clearable(Presence::Null, _) => to.null(),
        View::Optional(Some(value)) | View::Clearable(_, value) => write(value, to),
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
        View::IntegerEnum(_, number) => to.integer(number),
        View::Leaf(leaf) => leaf.write(to),
    }
}

/// Whether a field that holds it is left out: the types that say so can be; anything else is always written.
pub(crate) fn is_unset(slot: &dyn Slot) -> bool {
    match slot.view() {
        View::Optional(value) => value.is_none(),
        View::Clearable(presence, _) => presence == Presence::Unset,
        View::Leaf(leaf) => leaf.is_unset(),
        View::Model(_) | View::List(_) | View::Map(_) | View::Enum(..) | View::IntegerEnum(..) => false,
    }
}

/// Whether it is a plain list or map with nothing in it, as where an answer lacks it.
pub(crate) fn is_empty(slot: &dyn Slot) -> bool {
    match slot.view() {
        View::List(items) => items.length() == 0,
        View::Map(map) => map.length() == 0,
        View::Model(_)
        | View::Optional(_)
        | View::Clearable(..)
        | View::Enum(..)
        | View::IntegerEnum(..)
        | View::Leaf(_) => false,
    }
}

/// Calls `each` with the plain texts of the value: one of a scalar, one per element of a list. `false` when the
/// value has no plain text.
pub(crate) fn text(slot: &dyn Slot, each: &mut dyn FnMut(&str)) -> bool {
    match slot.view() {
        View::Optional(value) => value.is_none_or(|value| text(value, each)),
        View::Clearable(_, value) => text(value, each),
        View::List(items) => self::each(items).all(|item| text(item, each)),
        View::Enum(_, text) => {
            each(text);
            true
        }
        View::IntegerEnum(_, number) => {
            each(&number.to_string());
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
        View::Clearable(_, value) => length(value),
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

/// Whether it is no secret by any name: there is nothing, or a mere `true` or `false`.
pub(crate) fn is_harmless(slot: &dyn Slot) -> bool {
    is_unset(slot) || is_empty(slot) || is_boolean(slot)
}

fn is_boolean(slot: &dyn Slot) -> bool {
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
                    if secrets::is_secret(key, expires) && !is_harmless(value) {
                        shown.entry(&key, &format_args!("{}", secrets::REDACTED));
                    } else {
                        shown.entry(&key, &Shown(value));
                    }
                });
                shown.finish()
            }
            View::Clearable(Presence::Unset, _) => formatter.write_str("unset"),
            View::Clearable(Presence::Null, _) => formatter.write_str("null"),
            View::Clearable(Presence::Set, value) => Self(value).fmt(formatter),
            View::Enum(_, text) => fmt::Debug::fmt(text, formatter),
            View::IntegerEnum(known, number) => integer_enum::debug(known, number, formatter),
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
        (View::Clearable(presence, value), View::Clearable(other_presence, other)) => {
            presence == other_presence && same(value, other)
        }
        (View::Enum(_, text), View::Enum(_, other)) => text == other,
        (View::IntegerEnum(_, number), View::IntegerEnum(_, other)) => number == other,
        (View::Leaf(leaf), View::Leaf(other)) => leaf.same(other),
        _ => false,
    }
}
