//! The tree that builders fill. A member is named by its row in the tables, so that neither writing nor checking looks
//! it up.

use std::ptr;

use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::table::{Kind, Member, Spec, member};

/// A value in a card.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Bool(bool),
    Int(i64),
    Number(f64),
    /// One to four numbers of pixels.
    Px(Px),
    Word(&'static str),
    Text(String),
    List(Vec<Node>),
    Object(Object),
    /// An object whose author names the members.
    Map(Vec<(String, Node)>),
    /// JSON as its author has it.
    Raw(Box<Value>),
    /// The text of such JSON, where nothing needs to look into it.
    Json(String),
    /// What could not become JSON, and why.
    Invalid(Box<str>),
}

/// One to four numbers of pixels: all sides; top and bottom, left and right; each side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Px {
    pub(crate) values: [i16; 4],
    pub(crate) count: u8,
}

/// An object, an element among them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub(crate) members: Vec<(&'static Member, Node)>,
}

/// The row of members that the tables do not have; they are in a `Map`.
pub(crate) static EXTRA: Member = member!(Optional, "", Kind::Json);

impl Object {
    /// An element starts with its tag.
    pub(crate) fn tagged(tag: &'static Member, text: &'static str) -> Self {
        let mut members = Vec::with_capacity(8);
        members.push((tag, Node::Word(text)));
        Self { members }
    }

    /// A member that is not set yet.
    pub(crate) fn push(&mut self, member: &'static Member, node: impl Into<Node>) {
        self.members.push((member, node.into()));
    }

    /// The last value of a member counts.
    pub(crate) fn set(&mut self, member: &'static Member, node: Node) {
        match self.find(member) {
            Some(old) => *old = node,
            None => self.members.push((member, node)),
        }
    }

    /// Adds to a list.
    pub(crate) fn append(&mut self, member: &'static Member, node: Node) {
        match self.find(member) {
            Some(Node::List(list)) => list.push(node),
            Some(other) => *other = Node::List(vec![node]),
            None => {
                let mut list = Vec::with_capacity(4);
                list.push(node);
                self.members.push((member, Node::List(list)));
            }
        }
    }

    /// Adds to an object whose author names the members.
    pub(crate) fn insert(&mut self, member: &'static Member, name: String, node: Node) {
        match self.find(member) {
            Some(Node::Map(map)) => match map.iter_mut().find(|(old, _)| *old == name) {
                Some((_, old)) => *old = node,
                None => map.push((name, node)),
            },
            Some(other) => *other = Node::Map(vec![(name, node)]),
            None => self.members.push((member, Node::Map(vec![(name, node)]))),
        }
    }

    /// JSON for a member that may be missing in the tables.
    pub(crate) fn raw(&mut self, spec: &'static Spec, name: String, json: Value) {
        let node = Node::Raw(Box::new(json));
        match spec.member(&name) {
            Some(member) => self.set(member, node),
            None => self.insert(&EXTRA, name, node),
        }
    }

    pub(crate) fn get(&self, member: &'static Member) -> Option<&Node> {
        self.members.iter().find(|(known, _)| ptr::eq(*known, member)).map(|(_, node)| node)
    }

    fn find(&mut self, member: &'static Member) -> Option<&mut Node> {
        self.members.iter_mut().find(|(known, _)| ptr::eq(*known, member)).map(|(_, node)| node)
    }
}

impl Node {
    /// What a type of the caller becomes, as text.
    pub(crate) fn text_of(value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_string(value) {
            Ok(text) => Self::Json(text),
            Err(error) => Self::Invalid(error.to_string().into()),
        }
    }

    /// What a type of the caller becomes, to be looked into.
    pub(crate) fn serialized(value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => Self::Raw(Box::new(value)),
            Err(error) => Self::Invalid(error.to_string().into()),
        }
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u32> for Node {
    fn from(value: u32) -> Self {
        Self::Int(value.into())
    }
}

impl From<i32> for Node {
    fn from(value: i32) -> Self {
        Self::Int(value.into())
    }
}

impl From<f64> for Node {
    fn from(value: f64) -> Self {
        if value.is_finite() { Self::Number(value) } else { Self::Invalid("JSON has no such number".into()) }
    }
}

impl From<String> for Node {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&'static str> for Node {
    fn from(value: &'static str) -> Self {
        Self::Word(value)
    }
}

impl From<Object> for Node {
    fn from(value: Object) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Node>> for Node {
    fn from(value: Vec<Node>) -> Self {
        Self::List(value)
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (member, node) in &self.members {
            match node {
                Node::Map(extra) if ptr::eq(*member, &raw const EXTRA) => {
                    for (name, node) in extra {
                        map.serialize_entry(name, node)?;
                    }
                }
                _ => map.serialize_entry(member.name, node)?,
            }
        }
        map.end()
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Px(px) => serializer.collect_str(px),
            Self::Word(text) => serializer.serialize_str(text),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(object) => object.serialize(serializer),
            Self::Map(map) => serializer.collect_map(map.iter().map(|(name, node)| (name, node))),
            Self::Raw(value) => value.serialize(serializer),
            Self::Json(text) => {
                let value: Value = serde_json::from_str(text).map_err(serde_core::ser::Error::custom)?;
                value.serialize(serializer)
            }
            Self::Invalid(why) => Err(serde_core::ser::Error::custom(why)),
        }
    }
}
