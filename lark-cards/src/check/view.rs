//! One view of what builders make and of JSON that people have.

use std::ptr;

use serde_json::Value;

use crate::node::{EXTRA, Node, Px};
use crate::table::{Kind, Member, Spec};

/// A value of either.
#[derive(Clone, Copy)]
pub(super) enum View<'a> {
    Built(&'a Node),
    Json(&'a Value),
}

/// What a value is.
pub(super) enum Shape<'a> {
    Null,
    Bool,
    Int(i64),
    Number(f64),
    /// From an enum of this crate: right by its type.
    Word(&'a str),
    Text(&'a str),
    Px(Px),
    List,
    Object,
    Invalid(&'a str),
}

impl Shape<'_> {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Int(_) | Self::Number(_) => "a number",
            Self::Word(_) | Self::Text(_) | Self::Px(_) => "a text",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Invalid(_) => "nothing",
        }
    }
}

impl<'a> View<'a> {
    pub(super) fn new(node: &'a Node) -> Self {
        match node {
            Node::Raw(value) => Self::Json(value),
            node => Self::Built(node),
        }
    }

    pub(super) fn shape(self) -> Shape<'a> {
        match self {
            Self::Built(node) => match node {
                Node::Bool(_) => Shape::Bool,
                Node::Int(value) => Shape::Int(*value),
                Node::Number(value) => Shape::Number(*value),
                Node::Px(px) => Shape::Px(*px),
                Node::Word(word) => Shape::Word(word),
                Node::Text(text) => Shape::Text(text),
                Node::List(_) => Shape::List,
                Node::Object(_) | Node::Map(_) => Shape::Object,
                Node::Invalid(why) => Shape::Invalid(why),
                Node::Raw(value) => Self::Json(value).shape(),
                Node::Json(text) => match text.as_bytes().first() {
                    Some(b'{') => Shape::Object,
                    Some(b'[') => Shape::List,
                    Some(b'"') => Shape::Word(text),
                    Some(b't' | b'f') => Shape::Bool,
                    Some(b'n') => Shape::Null,
                    _ => Shape::Int(0),
                },
            },
            Self::Json(value) => match value {
                Value::Null => Shape::Null,
                Value::Bool(_) => Shape::Bool,
                Value::Number(number) => match number.as_i64() {
                    Some(int) => Shape::Int(int),
                    None => Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
                },
                Value::String(text) => Shape::Text(text),
                Value::Array(_) => Shape::List,
                Value::Object(_) => Shape::Object,
            },
        }
    }

    pub(super) fn text(self) -> Option<&'a str> {
        match self.shape() {
            Shape::Text(text) | Shape::Word(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn is_true(self) -> bool {
        matches!(self, Self::Built(Node::Bool(true)) | Self::Json(Value::Bool(true)))
    }

    pub(super) fn is_false(self) -> bool {
        matches!(self, Self::Built(Node::Bool(false)) | Self::Json(Value::Bool(false)))
    }

    /// The row in the tables of an element that a builder made.
    pub(super) fn built_spec(self) -> Option<&'static Spec> {
        match self {
            Self::Built(Node::Object(object)) => match object.members.first()?.0.kind {
                Kind::Element(spec) => Some(spec),
                _ => None,
            },
            _ => None,
        }
    }

    /// A member by its name.
    pub(super) fn get(self, name: &str) -> Option<Self> {
        match self {
            Self::Json(value) => value.get(name).map(Self::Json),
            Self::Built(Node::Object(object)) => {
                let known = object.members.iter().find(|(member, _)| member.name == name);
                known.map(|(_, node)| node).or_else(|| extra(object.members.last(), name)).map(Self::new)
            }
            Self::Built(Node::Map(map)) => map.iter().find(|(key, _)| key == name).map(|(_, node)| Self::new(node)),
            Self::Built(_) => None,
        }
    }

    /// Calls `visit` with every item of a list.
    pub(super) fn items(self, mut visit: impl FnMut(usize, Self)) {
        match self {
            Self::Built(Node::List(items)) => {
                items.iter().enumerate().for_each(|(place, node)| visit(place, Self::new(node)));
            }
            Self::Json(Value::Array(items)) => {
                items.iter().enumerate().for_each(|(place, value)| visit(place, Self::Json(value)));
            }
            _ => {}
        }
    }

    pub(super) fn len(self) -> usize {
        match self {
            Self::Built(Node::List(items)) => items.len(),
            Self::Built(Node::Object(object)) => object.members.len(),
            Self::Json(Value::Array(items)) => items.len(),
            Self::Json(Value::Object(map)) => map.len(),
            _ => 0,
        }
    }

    /// Calls `visit` with every member of an object: its row in the tables if there is one, its name, its value.
    pub(super) fn members(self, spec: Option<&Spec>, mut visit: impl FnMut(Option<&'static Member>, &'a str, Self)) {
        match self {
            Self::Built(Node::Object(object)) => {
                for (member, node) in &object.members {
                    match node {
                        Node::Map(map) if ptr::eq(*member, &raw const EXTRA) => {
                            map.iter().for_each(|(name, node)| visit(None, name, Self::new(node)));
                        }
                        node => visit(Some(member), member.name, Self::new(node)),
                    }
                }
            }
            Self::Built(Node::Map(map)) => map.iter().for_each(|(name, node)| visit(None, name, Self::new(node))),
            Self::Json(Value::Object(map)) => {
                map.iter().for_each(|(name, value)| {
                    visit(spec.and_then(|spec| spec.member(name)), name, Self::Json(value));
                });
            }
            _ => {}
        }
    }
}

fn extra<'a>(last: Option<&'a (&'static Member, Node)>, name: &str) -> Option<&'a Node> {
    match last {
        Some((member, Node::Map(map))) if ptr::eq(*member, &raw const EXTRA) => {
            map.iter().find(|(key, _)| key == name).map(|(_, node)| node)
        }
        _ => None,
    }
}
