//! What elements have in common: texts, icons, addresses, what happens on a click.

use serde_core::Serialize;

use crate::generated;
use crate::node::{Node, Object};
use crate::{Color, HorizontalAlign, Sides, TextSize};

object! {
    /// A text without marks. A `&str` becomes one.
    #[doc(alias = "plain_text")]
    PlainText = text;
    shared {}
    /// The text for readers in this language.
    i18n i18n_content: String;
    /// How calls that change the card name it.
    into element_id: String;
}

impl PlainText {
    /// With the text for readers in a language that has no other.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self(tagged("plain_text", content.into()))
    }
}

impl<T: Into<String>> From<T> for PlainText {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

object! {
    /// A text without marks, or with those of `lark_md`, which are a few of Markdown's. A `&str` becomes one without.
    #[doc(alias = "lark_md")]
    Text = text;
    shared {}
    /// The text for readers in this language.
    i18n i18n_content: String;
    /// How calls that change the card name it.
    into element_id: String;
    /// How large it is; normal unless set.
    into text_size: TextSize;
    /// Its colour. Without marks only.
    into text_color: Color;
    /// Where lines begin; at the left unless set.
    set text_align: HorizontalAlign;
    /// After how many lines it is cut; never unless set.
    set lines: u32;
}

impl Text {
    /// Without marks.
    #[must_use]
    pub fn plain(content: impl Into<String>) -> Self {
        Self(tagged("plain_text", content.into()))
    }

    /// With the marks of `lark_md`.
    #[must_use]
    pub fn lark_md(content: impl Into<String>) -> Self {
        Self(tagged("lark_md", content.into()))
    }
}

impl<T: Into<PlainText>> From<T> for Text {
    fn from(content: T) -> Self {
        Self(content.into().0)
    }
}

object! {
    /// The title of a panel: text, or [`markdown`](Self::markdown). A `&str` becomes a text without marks.
    PanelTitle = text;
    shared {}
    /// The title for readers in this language.
    i18n i18n_content: String;
    /// How calls that change the card name it.
    into element_id: String;
    /// How large it is; normal unless set.
    into text_size: TextSize;
    /// Its colour.
    into text_color: Color;
}

impl PanelTitle {
    /// In Markdown.
    #[must_use]
    pub fn markdown(content: impl Into<String>) -> Self {
        Self(tagged("markdown", content.into()))
    }
}

impl<T: Into<PlainText>> From<T> for PanelTitle {
    fn from(content: T) -> Self {
        Self(content.into().0)
    }
}

fn tagged(tag: &'static str, content: String) -> Object {
    let mut object = Object::with_room(content.len() + 96);
    object.push(&generated::text::tag, tag);
    object.push(&generated::text::content, content);
    object
}

object! {
    /// An icon.
    Icon = icon;
    shared {}
    /// Its colour. Outlined and filled icons of the platform only.
    into color: Color;
    /// Width and height. In the header of a panel only; 10 pixels unless set.
    into size: Sides;
}

impl Icon {
    /// One of the platform's, such as `chat_outlined`.
    #[must_use]
    pub fn standard(token: impl Into<String>) -> Self {
        let mut icon = Self(Object::default());
        icon.0.push(&generated::icon::tag, "standard_icon");
        icon.0.push(&generated::icon::token, token.into());
        icon
    }

    /// An image, by the key that an upload gave.
    #[must_use]
    pub fn custom(img_key: impl Into<String>) -> Self {
        let mut icon = Self(Object::default());
        icon.0.push(&generated::icon::tag, "custom_icon");
        icon.0.push(&generated::icon::img_key, img_key.into());
        icon
    }
}

object! {
    /// Asks whether something is meant.
    Confirm = confirm;
    shared {}
}

impl Confirm {
    /// With the question and its explanation.
    #[must_use]
    pub fn new(title: impl Into<PlainText>, text: impl Into<PlainText>) -> Self {
        let mut confirm = Self(Object::default());
        confirm.0.push(&generated::confirm::title, title.into());
        confirm.0.push(&generated::confirm::text, text.into());
        confirm
    }
}

object! {
    /// An address, and others for some platforms. A `&str` becomes one.
    ///
    /// `lark://msgcard/unsupported_action` as the address of a platform makes it do nothing there.
    #[doc(alias = "multi_url")]
    #[doc(alias = "card_link")]
    Link = link;
    shared {}
    /// The address on Android.
    into android_url: String;
    /// The address on iOS.
    into ios_url: String;
    /// The address on computers.
    into pc_url: String;
}

impl Link {
    /// With the address on platforms that have no other.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        let mut link = Self(Object::default());
        link.0.push(&generated::link::url, url.into());
        link
    }
}

impl<T: Into<String>> From<T> for Link {
    fn from(url: T) -> Self {
        Self::new(url)
    }
}

/// What happens on a click.
#[derive(Clone, Debug)]
pub struct Behavior(Node);

impl Behavior {
    /// Opens an address; a [`Link`] has others for some platforms.
    #[must_use]
    pub fn open_url(url: impl Into<Link>) -> Self {
        let mut object = url.into().0.renamed("url", &generated::open_url::default_url);
        object.push(&generated::open_url::r#type, "open_url");
        Self(Node::Object(object))
    }

    /// Sends `value`, an object or a text, to the program.
    #[must_use]
    pub fn callback(value: impl Serialize) -> Self {
        let mut object = Object::with_room(192);
        object.push(&generated::callback::r#type, "callback");
        object.push(&generated::callback::value, Node::serialized(&value));
        Self(Node::Object(object))
    }

    /// JSON, for a behaviour that this crate does not have.
    #[must_use]
    pub fn raw(json: impl Into<serde_json::Value>) -> Self {
        Self(Node::Raw(json.into()))
    }
}

impl From<Behavior> for Node {
    fn from(behavior: Behavior) -> Self {
        behavior.0
    }
}
