//! What is above the body.

use crate::generated;
use crate::node::{Node, Object};
use crate::{Icon, Locale, PlainText, TagColor, Template, Text};

object! {
    /// The header of a card. A `&str` becomes one with this title.
    Header = header;
    shared { padding }
    /// A line below the title.
    into subtitle: Text;
    /// Its colours; the card's own unless set.
    set template: Template;
    /// The icon before the title.
    into icon: Icon;
    /// Adds a tag behind the title; at most 3.
    #[doc(alias = "text_tag_list")]
    push text_tag_list as tag: TextTag;
}

impl Header {
    /// With a title.
    #[must_use]
    pub fn new(title: impl Into<Text>) -> Self {
        let mut header = Self(Object::default());
        header.0.push(&generated::header::title, title.into());
        header
    }

    /// The tags for readers in this language; at most 3. The card then has no others.
    #[must_use]
    pub fn i18n_tags(mut self, locale: Locale, tags: impl IntoIterator<Item = TextTag>) -> Self {
        let tags: Vec<Node> = tags.into_iter().map(Node::from).collect();
        self.0.insert(&generated::header::i18n_text_tag_list, locale.as_str(), tags.into());
        self
    }
}

impl<T: Into<Text>> From<T> for Header {
    fn from(title: T) -> Self {
        Self::new(title)
    }
}

object! {
    /// A tag behind the title.
    #[doc(alias = "text_tag")]
    TextTag = header_text_tag_list;
    shared {}
    /// Its colour; blue unless set.
    set color: TagColor;
    /// How calls that change the card name it.
    into element_id: String;
}

impl TextTag {
    /// With a text.
    #[must_use]
    pub fn new(text: impl Into<PlainText>) -> Self {
        let mut tag = Self(Object::default());
        tag.0.push(&generated::header_text_tag_list::tag, "text_tag");
        tag.0.push(&generated::header_text_tag_list::text, text.into());
        tag
    }
}
