//! Types as values: what a type is, known without a value of it, and values that are made by that.
//!
//! A typed value brings code of its own for every container it is in. What is put together while the program runs
//! would need that code for every type that might come up, thousands for the whole platform. A [`Made`] value is
//! the same to the loops over slots, and needs one small table per model.

use std::collections::BTreeMap;
use std::fmt;

use super::containers::member;
use super::{Kind, LeafMut, Map, Nullable, Slot, View, ViewMut, nullable};
use crate::json::{Malformed, Reader};
use crate::model::{Schema, Table};

/// What a type is.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// A type that no other type is part of: what makes a value of it.
    Leaf(fn() -> Box<dyn Slot>),
    /// An enum of texts that knows these.
    Enum(&'static [&'static str]),
    /// An [`Option`] of this.
    Optional(Of),
    /// A [`Nullable`] of this.
    Nullable(Of),
    /// A list of these.
    List(Of),
    /// A map to these.
    Map(Of),
    /// A model with this table.
    Model(fn() -> Table),
}

/// The shape of a type inside another. A function, because a model can hold itself.
pub(crate) type Of = fn() -> Shape;

impl Shape {
    /// What a value of it holds, if there is one.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Leaf(make) => match make().view() {
                View::Leaf(leaf) => leaf.kind(),
                // A type that somebody made a slot by hand.
                _ => Kind::Any,
            },
            Self::Enum(known) => Kind::Enum(known),
            Self::Optional(of) | Self::Nullable(of) => of().kind(),
            Self::List(of) => Kind::List(Box::new(of().kind())),
            Self::Map(of) => Kind::Map(Box::new(of().kind())),
            Self::Model(table) => Kind::Object(Schema::of(table)),
        }
    }

    /// A value of it with nothing in it.
    pub(crate) fn make(self) -> Made {
        Made(match self {
            Self::Leaf(make) => Held::Leaf(make()),
            Self::Enum(known) => Held::Enum(known, String::new()),
            Self::Optional(of) => Held::Optional(of, None),
            Self::Nullable(of) => Held::Nullable(Box::new(MadeNullable { of, value: Nullable::Unset })),
            Self::List(of) => Held::List(of, Vec::new()),
            Self::Map(of) => Held::Map(MadeMap { of, members: BTreeMap::new() }),
            Self::Model(table) => {
                let schema = Schema::of(table);
                Held::Model(schema, schema.shapes().map(Self::make).collect())
            }
        })
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Shape").field(&self.kind()).finish()
    }
}

/// A value that was made by a [`Shape`].
pub(crate) struct Made(Held);

enum Held {
    Leaf(Box<dyn Slot>),
    Enum(&'static [&'static str], String),
    Optional(Of, Option<Box<Made>>),
    Nullable(Box<MadeNullable>),
    List(Of, Vec<Made>),
    Map(MadeMap),
    Model(Schema, Vec<Made>),
}

struct MadeNullable {
    of: Of,
    value: Nullable<Made>,
}

struct MadeMap {
    of: Of,
    members: BTreeMap<String, Made>,
}

impl Slot for Made {
    fn view(&self) -> View<'_> {
        match &self.0 {
            Held::Leaf(leaf) => leaf.view(),
            Held::Enum(known, text) => View::Enum(known, text),
            Held::Optional(_, value) => View::Optional(value.as_deref().map(|value| value as &dyn Slot)),
            Held::Nullable(nullable) => View::Leaf(&nullable.value),
            Held::List(_, items) => View::List(items.len()),
            Held::Map(map) => View::Map(map),
            Held::Model(schema, _) => View::Model(*schema),
        }
    }

    fn view_mut(&mut self) -> ViewMut<'_> {
        match &mut self.0 {
            Held::Leaf(leaf) => leaf.view_mut(),
            Held::Enum(_, text) => {
                text.clear();
                ViewMut::Leaf(text)
            }
            Held::Nullable(nullable) => ViewMut::Leaf(&mut **nullable),
            Held::Map(map) => ViewMut::Map(map),
            Held::Optional(..) | Held::List(..) | Held::Model(..) => ViewMut::Slots,
        }
    }

    fn slot(&self, index: usize) -> &dyn Slot {
        let found = match &self.0 {
            Held::Leaf(leaf) => return leaf.slot(index),
            Held::List(_, slots) | Held::Model(_, slots) => slots.get(index),
            _ => None,
        };
        match found {
            Some(slot) => slot,
            None => &(),
        }
    }

    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot {
        let found = match &mut self.0 {
            Held::Leaf(leaf) => return leaf.slot_mut(index),
            Held::Optional(of, value) => Some(&mut **value.insert(Box::new(of().make()))),
            Held::List(of, items) => {
                items.push(of().make());
                items.last_mut()
            }
            Held::Model(_, fields) => fields.get_mut(index),
            Held::Enum(..) | Held::Nullable(_) | Held::Map(_) => None,
        };
        match found {
            Some(slot) => slot,
            None => crate::private::no_slot(),
        }
    }

    fn truncate(&mut self, length: usize) {
        match &mut self.0 {
            Held::Leaf(leaf) => leaf.truncate(length),
            Held::Optional(_, value) => *value = None,
            Held::List(_, items) => items.truncate(length),
            Held::Map(map) => map.members.clear(),
            Held::Enum(..) | Held::Nullable(_) | Held::Model(..) => {}
        }
    }
}

impl LeafMut for MadeNullable {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        let of = self.of;
        nullable::read(&mut self.value, || of().make(), from)
    }
}

impl Map for MadeMap {
    fn length(&self) -> usize {
        self.members.len()
    }

    fn each(&self, each: &mut dyn FnMut(&str, &dyn Slot)) {
        for (key, value) in &self.members {
            each(key, value);
        }
    }

    fn member(&self, key: &str) -> Option<&dyn Slot> {
        self.members.get(key).map(|value| value as &dyn Slot)
    }

    fn read_member(&mut self, key: &str, from: &mut Reader<'_>) -> Result<(), Malformed> {
        let of = self.of;
        if let Some(value) = member(|| of().make(), from)? {
            self.members.insert(key.to_owned(), value);
        }
        Ok(())
    }
}
