//! What builders fill: the text of an object, and what has to be known of it to say that a card is right.
//!
//! Nearly all of a card is right by its types. So members become text at once, their values are looked at on the way, and
//! only where something may be wrong is the card read again and checked by the tables.

mod facts;
mod scan;

pub(crate) use self::facts::Facts;

use std::ptr;

use serde_core::ser::{Error, Serialize, Serializer};
use serde_json::Value;

use crate::check::leaf;
use crate::table::{Kind, Member, Spec};
use crate::write;

/// A value for a member.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Bool(bool),
    Int(i64),
    Number(f64),
    Px(Px),
    Word(&'static str),
    Text(String),
    List(Vec<Node>),
    Object(Object),
    /// JSON as its author has it, which may be newer than the tables.
    Raw(Value),
    /// The text of what a type of the author's became.
    Json(String),
    /// What could not become JSON, and why.
    Invalid(String),
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
    /// The members, each with a comma before it.
    text: String,
    /// The members that are there, by their place in the tables.
    set: u32,
    /// The last member, if it is a list or an object with names, and can take more.
    open: Option<(&'static Member, char)>,
    facts: Facts,
}

impl Object {
    /// With room for so many bytes, so that it seldom has to move.
    pub(crate) fn with_room(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), ..Self::default() }
    }

    /// An element starts with its tag.
    pub(crate) fn tagged(tag: &'static Member, spec: &'static Spec) -> Self {
        let mut object = Self::with_room(if spec.is_container { 768 } else { 256 });
        object.push(tag, spec.tag);
        object
    }

    /// A member that is not set yet.
    pub(crate) fn push(&mut self, member: &'static Member, node: impl Into<Node>) {
        self.close();
        self.set |= 1 << member.place;
        self.text.push_str(member.key);
        place(&mut self.text, &mut self.facts, &member.kind, node.into());
    }

    /// The last value of a member counts.
    pub(crate) fn set(&mut self, member: &'static Member, node: Node) {
        if self.set & (1 << member.place) != 0 {
            self.remove(member.name);
        }
        self.push(member, node);
    }

    /// A list that takes items; empty so far.
    pub(crate) fn list(&mut self, member: &'static Member) {
        self.reopen(member, '[');
    }

    /// Adds to a list.
    pub(crate) fn append(&mut self, member: &'static Member, node: Node) {
        self.reopen(member, '[');
        if !self.text.ends_with('[') {
            self.text.push(',');
        }
        // Tags of a header are elements. Others are taken for some, too: the whole check knows better.
        self.facts.elements += u32::from(matches!(member.kind, Kind::List(..)));
        place(&mut self.text, &mut self.facts, member.kind.item(), node);
    }

    /// Adds to an object whose author names the members.
    pub(crate) fn insert(&mut self, member: &'static Member, name: &str, node: Node) {
        self.reopen(member, '{');
        let start = self.opened(member);
        if let Some(found) = scan::member(&self.text[start..], name) {
            self.cut(start + found.start, start + found.end);
        }
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.name(name);
        place(&mut self.text, &mut self.facts, member.kind.item(), node);
    }

    /// JSON for a member that may be missing in the tables.
    pub(crate) fn raw(&mut self, spec: &'static Spec, name: &str, json: Value) {
        if let Some(member) = spec.member(name) {
            return self.set(member, Node::Raw(json));
        }
        self.close();
        self.remove(name);
        self.text.push(',');
        self.name(name);
        place(&mut self.text, &mut self.facts, &Kind::Json, Node::Raw(json));
    }

    /// The same with another name for a member.
    pub(crate) fn renamed(mut self, from: &str, to: &'static Member) -> Self {
        self.close();
        if let Some(found) = scan::member(&self.text, from) {
            let value = self.text[found.value..found.end].to_owned();
            self.cut(found.start, found.end);
            self.text.push_str(to.key);
            self.text.push_str(&value);
        }
        self
    }

    /// The text of a member's value.
    pub(crate) fn value(&mut self, member: &'static Member) -> Option<&str> {
        self.close();
        scan::member(&self.text, member.name).map(|found| &self.text[found.value..found.end])
    }

    pub(crate) fn has(&self, member: &'static Member) -> bool {
        self.set & (1 << member.place) != 0
    }

    pub(crate) fn facts(&mut self) -> &mut Facts {
        &mut self.facts
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The object as an element.
    pub(crate) fn into_element(mut self, spec: &Spec) -> Node {
        self.facts.element(spec);
        Node::Object(self)
    }

    /// The text of the object, and what is known of it.
    pub(crate) fn finish(mut self) -> (String, Facts) {
        self.close();
        if self.text.is_empty() {
            self.text.push(',');
        }
        self.text.replace_range(..1, "{");
        self.text.push('}');
        (self.text, self.facts)
    }

    fn name(&mut self, name: &str) {
        write::text(&mut self.text, name);
        self.text.push(':');
    }

    /// Ends a list or an object with names.
    fn close(&mut self) {
        if let Some((_, bracket)) = self.open.take() {
            self.text.push(if bracket == '[' { ']' } else { '}' });
        }
    }

    /// Makes a list or an object with names the last member, without its end.
    fn reopen(&mut self, member: &'static Member, bracket: char) {
        if self.open.is_some_and(|(open, _)| ptr::eq(open, member)) {
            return;
        }
        self.close();
        let found = if self.has(member) { scan::member(&self.text, member.name) } else { None };
        match found {
            Some(found) if self.text[found.value..].starts_with(bracket) => {
                let member = self.text[found.start..found.end].to_owned();
                self.facts.moved(found.start, found.end, self.text.len());
                self.text.replace_range(found.start..found.end, "");
                self.text.push_str(&member);
                self.text.pop();
            }
            found => {
                // JSON of the user's own was there.
                if let Some(found) = found {
                    self.cut(found.start, found.end);
                }
                self.set |= 1 << member.place;
                self.text.push_str(member.key);
                self.text.push(bracket);
            }
        }
        self.open = Some((member, bracket));
    }

    /// What is in the open object with names.
    fn opened(&self, member: &'static Member) -> usize {
        scan::member(&self.text, member.name).map_or(self.text.len(), |found| found.value + 1)
    }

    fn remove(&mut self, name: &str) {
        self.close();
        if let Some(found) = scan::member(&self.text, name) {
            self.cut(found.start, found.end);
        }
    }

    fn cut(&mut self, start: usize, end: usize) {
        self.facts.cut(start, end);
        self.text.replace_range(start..end, "");
    }
}

/// Appends a value, and notes what has to be known of it.
fn place(text: &mut String, facts: &mut Facts, kind: &'static Kind, node: Node) {
    match node {
        Node::Bool(value) => text.push_str(if value { "true" } else { "false" }),
        Node::Int(value) => {
            write::int(text, value);
            facts.unsure |= !matches!(kind, Kind::Int(from, to) if (from..=to).contains(&&value))
                && !matches!(kind, Kind::Number(from, to) if (*from..=*to).contains(&(value as f64)));
        }
        Node::Number(value) => {
            write::display(text, &Value::from(value));
            facts.unsure |= !matches!(kind, Kind::Number(from, to) if (from..=to).contains(&&value));
        }
        Node::Px(px) => {
            write::px(text, px);
            facts.unsure |= !matches!(kind, Kind::Size(size) if leaf::is_px(size, px));
        }
        // Words are of the tables, without anything to escape.
        Node::Word(word) => {
            text.push('"');
            text.push_str(word);
            text.push('"');
        }
        Node::Text(value) => {
            write::text(text, &value);
            facts.text(kind, value);
        }
        Node::List(items) => {
            text.push('[');
            for (at, item) in items.into_iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                facts.elements += u32::from(matches!(kind, Kind::List(..)));
                place(text, facts, kind.item(), item);
            }
            text.push(']');
        }
        Node::Object(mut object) => {
            object.close();
            let start = text.len();
            text.push('{');
            text.push_str(object.text.get(1..).unwrap_or_default());
            text.push('}');
            if let Kind::Label(label) = kind {
                facts.elements += 1;
                facts.unsure |= object.facts.longest > label.max_chars as usize;
            }
            facts.merge(object.facts, start);
        }
        Node::Raw(json) => {
            facts.raw(text.len());
            write::display(text, &json);
        }
        Node::Json(json) => {
            facts.unsure |= match kind {
                Kind::TextOrObject => !json.starts_with(['{', '"']),
                Kind::JsonObject => !json.starts_with('{'),
                Kind::Json => false,
                _ => true,
            };
            text.push_str(&json);
        }
        Node::Invalid(why) => {
            facts.invalid(text.len(), why);
            text.push_str("null");
        }
    }
}

impl Kind {
    /// What the items of a list hold, and the members of an object with names.
    fn item(&'static self) -> &'static Self {
        match self {
            Self::Many(kind) | Self::Locales(kind) | Self::Named(kind) => kind,
            _ => &Self::Json,
        }
    }
}

impl Node {
    /// What a type of the caller becomes.
    pub(crate) fn serialized(value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_string(value) {
            Ok(text) => Self::Json(text),
            Err(error) => Self::Invalid(error.to_string()),
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
        if value.is_finite() { Self::Number(value) } else { Self::Invalid("JSON has no such number".to_owned()) }
    }
}

impl From<Px> for Node {
    fn from(value: Px) -> Self {
        Self::Px(value)
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
        let (text, facts) = self.clone().finish();
        if let Some(why) = facts.why_invalid() {
            return Err(S::Error::custom(why));
        }
        serde_json::from_str::<Value>(&text).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(object) => object.serialize(serializer),
            Self::Raw(json) => json.serialize(serializer),
            // Elements are one or the other.
            _ => serializer.serialize_unit(),
        }
    }
}
