//! The whole: header, configuration, body.

mod config;
mod header;
mod json;

pub use self::config::{Config, StreamingConfig, StreamingPace, Summary};
pub use self::header::{Header, TextTag};
pub use self::json::CardJson;

use serde_json::Value;

use crate::node::{Node, Object};
use crate::{CardProblems, Link, check, generated, write};

/// A card in the making.
#[derive(Clone, Debug)]
pub struct Card {
    root: Object,
    body: Body,
}

impl Card {
    /// An empty card.
    #[must_use]
    pub fn new() -> Self {
        let mut root = Object { members: Vec::with_capacity(6) };
        root.push(&generated::card::schema, "2.0");
        Self { root, body: Body(Object::default()) }
    }

    /// What is above the body.
    #[must_use]
    pub fn header(mut self, header: impl Into<Header>) -> Self {
        self.root.set(&generated::card::header, header.into().into());
        self
    }

    /// How the card behaves.
    #[must_use]
    pub fn config(mut self, config: Config) -> Self {
        self.root.set(&generated::card::config, config.into());
        self
    }

    /// Opens an address on a click on the card.
    #[must_use]
    pub fn card_link(mut self, card_link: impl Into<Link>) -> Self {
        self.root.set(&generated::card::card_link, card_link.into().into());
        self
    }

    /// How the body places its elements.
    #[must_use]
    pub fn body(mut self, layout: impl FnOnce(Body) -> Body) -> Self {
        self.body = layout(self.body);
        self
    }

    /// Adds an element to the body.
    #[must_use]
    pub fn element(mut self, element: impl crate::BodyElement) -> Self {
        self.body = self.body.element(element);
        self
    }

    /// Adds elements of one type to the body; an `Option`, or a list of [`AnyElement`](crate::AnyElement)s too.
    #[must_use]
    pub fn elements(mut self, elements: impl IntoIterator<Item = impl crate::BodyElement>) -> Self {
        self.body = self.body.elements(elements);
        self
    }

    /// A member of the card that this crate does not have. It is written as it is.
    #[must_use]
    pub fn raw(mut self, member: impl Into<String>, json: impl Into<Value>) -> Self {
        self.root.raw(&generated::card::SPEC, member.into(), json.into());
        self
    }

    /// Checks and writes the card.
    ///
    /// # Errors
    ///
    /// What the platform would refuse, each with its path: more than 200 elements, 5 tables, 5 levels of containers or
    /// 30 KB; ids and names that are there twice; forms that cannot be submitted; colours that are not defined; numbers out
    /// of their range.
    pub fn build(self) -> Result<CardJson, CardProblems> {
        let Self { mut root, body } = self;
        if !body.0.members.is_empty() && root.get(&generated::card::body).is_none() {
            root.push(&generated::card::body, body);
        }
        let mut text = String::with_capacity(4096);
        write::object(&mut text, &root);
        let root = Node::Object(root);
        let problems = check::built(&root, text.len());
        if problems.is_empty() { Ok(CardJson::new(text, root)) } else { Err(CardProblems(problems)) }
    }
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

object! {
    /// The body of a card: [`Card::body`] sets how it places its elements.
    Body = body;
    shared { direction padding horizontal_spacing horizontal_align vertical_spacing vertical_align }
}

impl Body {
    setter! { body
    /// Adds an element.
    children BodyElement }
}
