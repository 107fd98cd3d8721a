//! The whole: header, configuration, body.

mod config;
mod header;
mod json;

pub use self::config::{Config, StreamingConfig, StreamingPace, Summary};
pub use self::header::{Header, TextTag};
pub use self::json::CardJson;

use serde_json::Value;

use crate::node::Object;
use crate::{BodyElement, CardProblems, Link, check, generated};

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
        let mut root = Object::with_room(256);
        root.push(&generated::card::schema, "2.0");
        Self { root, body: Body(Object::with_room(4096)) }
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

    /// How the body places its elements: `.body(|body| body.padding(8))`.
    #[must_use]
    pub fn body(mut self, layout: impl FnOnce(Body) -> Body) -> Self {
        self.body = layout(self.body);
        self
    }

    /// Adds an element to the body.
    #[must_use]
    pub fn element(mut self, element: impl BodyElement) -> Self {
        self.body.0.append(&generated::body::elements, element.into_part().0);
        self
    }

    /// Adds elements of one type to the body; an `Option`, or a list of [`AnyElement`](crate::AnyElement)s too.
    #[must_use]
    pub fn elements(self, elements: impl IntoIterator<Item = impl BodyElement>) -> Self {
        elements.into_iter().fold(self, Self::element)
    }

    /// A member of the card that this crate does not have. It is written as it is.
    #[must_use]
    pub fn raw(mut self, member: impl AsRef<str>, json: impl Into<Value>) -> Self {
        self.root.raw(&generated::card::SPEC, member.as_ref(), json.into());
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
        // JSON of the user's own may be in its place.
        if !body.0.is_empty() && !root.has(&generated::card::body) {
            root.push(&generated::card::body, body);
        }
        let (text, facts) = root.finish();
        let problems = check::built(&text, &facts);
        if problems.is_empty() { Ok(CardJson::new(text)) } else { Err(CardProblems(problems)) }
    }
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

object! {
    /// How the body of a card places its elements: [`Card::body`].
    Body = body;
    shared { direction padding horizontal_spacing horizontal_align vertical_spacing vertical_align }
}
