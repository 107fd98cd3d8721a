//! Types as values: what a type is, known without a value of it, and values that are made from that.
//!
//! A typed value brings code of its own for every container it is in. What is put together while the program runs
//! would need that code for every type that might come up, thousands for the whole platform. A [`Made`] value is
//! the same to the loops over slots, and needs one small table per model.

use std::collections::BTreeMap;
use std::fmt;

use super::containers::member;
use super::{
    BorrowNamed, BorrowNamedMut, Kind, LeafMut, List, Map, Nullable, Object, Optional, Presence, Slot, Unknown, View,
    ViewMut, clearable, nullable,
};
use crate::json::{Malformed, Reader};
use crate::model::{Schema, Table, keeps_unknown};

/// What a type is.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// A type that no other type is part of: what makes a value of it.
    Leaf(fn() -> Box<dyn Slot>),
    /// An enum of texts that knows these.
    Enum(&'static [&'static str]),
    /// An enum of integers that knows these.
    IntegerEnum(&'static [(i64, &'static str)]),
    /// An [`Option`] of this.
    Optional(Of),
    /// A [`Nullable`] of this.
    Nullable(Of),
    /// A [`Clearable`](super::Clearable) list or map.
    Clearable(Of),
    /// A list of these.
    List(Of),
    /// A map to these.
    Map(Of),
    /// A model with this table.
    Model(&'static Table),
}

/// The shape of a type inside another. A function, because a model can hold itself.
pub(crate) type Of = fn() -> Shape;

impl Shape {
    /// What a value of it holds, if there is one.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Leaf(make) => match make().view() {
                View::Leaf(leaf) => leaf.kind(),
                // A type with a hand-written slot.
                _ => Kind::Any,
            },
            Self::Enum(known) => Kind::Enum(known),
            Self::Optional(of) | Self::Nullable(of) | Self::Clearable(of) => of().kind(),
            Self::IntegerEnum(known) => Kind::IntegerEnum(known),
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
            Self::IntegerEnum(known) => Held::IntegerEnum(known, 0),
            Self::Optional(of) => Held::Optional(MadeOption { of, value: None }),
            Self::Nullable(of) => Held::Nullable(Box::new(MadeNullable { of, value: Nullable::Unset })),
            Self::Clearable(of) => match of().make().0 {
                Held::Several(several) => Held::Several(Box::new(MadeSeveral { clearable: true, ..*several })),
                other => other,
            },
            Self::List(of) => several(Several::List(MadeList { of, items: Vec::new() })),
            Self::Map(of) => several(Several::Map(MadeMap { of, members: BTreeMap::new() })),
            Self::Model(table) => {
                let (names, shapes) = *table;
                let mut fields: Vec<Made> = shapes.iter().map(|shape| shape().make()).collect();
                if let Some(unknown) = fields.first_mut().filter(|_| keeps_unknown(names)) {
                    *unknown = Made(Held::Leaf(Box::new(Unknown::default())));
                }
                Held::Model(MadeModel { names, fields })
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
    IntegerEnum(&'static [(i64, &'static str)], i64),
    Optional(MadeOption),
    Nullable(Box<MadeNullable>),
    Several(Box<MadeSeveral>),
    Model(MadeModel),
}

/// A list or a map.
struct MadeSeveral {
    value: Several,
    /// What it is while there is nothing in `value`. What is put together by name is sent as it was given, so a plain
    /// list that is not there stays so.
    empty: Presence,
    clearable: bool,
}

enum Several {
    List(MadeList),
    Map(MadeMap),
}

fn several(value: Several) -> Held {
    Held::Several(Box::new(MadeSeveral { value, empty: Presence::Unset, clearable: false }))
}

struct MadeOption {
    of: Of,
    value: Option<Box<Made>>,
}

struct MadeNullable {
    of: Of,
    value: Nullable<Made>,
}

struct MadeList {
    of: Of,
    items: Vec<Made>,
}

struct MadeMap {
    of: Of,
    members: BTreeMap<String, Made>,
}

struct MadeModel {
    names: &'static str,
    fields: Vec<Made>,
}

impl Slot for Made {
    fn view(&self) -> View<'_> {
        match &self.0 {
            Held::Leaf(leaf) => leaf.view(),
            Held::Enum(known, text) => View::Enum(known, text),
            Held::IntegerEnum(known, number) => View::IntegerEnum(known, *number),
            Held::Optional(option) => View::Optional(option.value.as_deref().map(|value| value as &dyn Slot)),
            Held::Nullable(nullable) => View::Leaf(&nullable.value),
            Held::Several(several) => several.view(),
            Held::Model(model) => View::Model(model),
        }
    }

    fn view_mut(&mut self) -> ViewMut<'_> {
        match &mut self.0 {
            Held::Leaf(leaf) => leaf.view_mut(),
            Held::Enum(_, text) => {
                text.clear();
                ViewMut::Leaf(text)
            }
            Held::IntegerEnum(_, number) => {
                *number = 0;
                ViewMut::Leaf(number)
            }
            Held::Optional(option) => ViewMut::Optional(option),
            Held::Nullable(nullable) => ViewMut::Leaf(&mut **nullable),
            Held::Several(several) => ViewMut::Leaf(&mut **several),
            Held::Model(model) => ViewMut::Model(model),
        }
    }
}

impl MadeSeveral {
    fn view(&self) -> View<'_> {
        let length = match &self.value {
            Several::List(list) => list.length(),
            Several::Map(map) => map.length(),
        };
        match (if length == 0 { self.empty } else { Presence::Set }, self.clearable) {
            (Presence::Set, false) => self.value.view(),
            (_, false) => View::Clearable(Presence::Unset, &self.value),
            (presence, true) => View::Clearable(presence, &self.value),
        }
    }
}

impl Slot for Several {
    fn view(&self) -> View<'_> {
        match self {
            Self::List(list) => View::List(list),
            Self::Map(map) => View::Map(map),
        }
    }

    fn view_mut(&mut self) -> ViewMut<'_> {
        match self {
            Self::List(list) => ViewMut::List(list),
            Self::Map(map) => ViewMut::Map(map),
        }
    }
}

impl Optional for MadeOption {
    fn insert(&mut self) -> &mut dyn Slot {
        &mut **self.value.insert(Box::new((self.of)().make()))
    }

    fn clear(&mut self) {
        self.value = None;
    }
}

impl List for MadeList {
    fn length(&self) -> usize {
        self.items.len()
    }

    fn item(&self, index: usize) -> Option<&dyn Slot> {
        self.items.get(index).map(|item| item as &dyn Slot)
    }

    fn push(&mut self) -> &mut dyn Slot {
        let index = self.items.len();
        self.items.push((self.of)().make());
        &mut self.items[index]
    }

    fn truncate(&mut self, length: usize) {
        self.items.truncate(length);
    }
}

impl Object for MadeModel {
    fn lend(&self, to: BorrowNamed<'_>) {
        let fields: Vec<&dyn Slot> = self.fields.iter().map(|field| field as &dyn Slot).collect();
        to.fields(self.names, &fields);
    }

    fn lend_mut(&mut self, to: BorrowNamedMut<'_>) {
        let mut fields: Vec<&mut dyn Slot> = self.fields.iter_mut().map(|field| field as &mut dyn Slot).collect();
        to.fields(self.names, &mut fields);
    }
}

impl LeafMut for MadeNullable {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        let of = self.of;
        nullable::read(&mut self.value, || of().make(), from)
    }
}

impl LeafMut for MadeSeveral {
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        let taken = clearable::read(&mut self.empty, self.value.view_mut(), from)?;
        Ok(taken && (self.clearable || self.empty != Presence::Null))
    }
}

impl Map for MadeMap {
    fn length(&self) -> usize {
        self.members.len()
    }

    fn clear(&mut self) {
        self.members.clear();
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
