//! Texts, people and lines.

use crate::generated;
use crate::node::{Node, Object};
use crate::{BoxWidth, Color, HorizontalAlign, PersonSize, PersonStyle, Text, TextSize};

element! {
    /// Text without marks, or with few, that can be cut after some lines.
    Div = div(BodyElement ContainerElement);
    shared { icon }
    /// How wide it is; all the room there is unless set.
    into width: BoxWidth;
    /// Texts in two columns.
    push fields as field: Field;
}

impl Div {
    /// With a text.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Self {
        let mut div = Self::tagged();
        div.0.push(&generated::div::text, text.into());
        div
    }
}

object! {
    /// One of the texts that a [`Div`] has below its own.
    Field = field;
    shared {}
    /// Whether it shares a line with the next; false unless set.
    set is_short: bool;
}

impl Field {
    /// With a text.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Self {
        let mut field = Self(Object::default());
        field.0.push(&generated::field::text, text.into());
        field
    }
}

element! {
    /// Text in Markdown: links, lists, code, tables (at most 4), mentions such as `<at id=ou_1></at>`.
    ///
    /// Text of others may have marks of its own; [`escape_markdown`](crate::escape_markdown) shows them as they are.
    Markdown = markdown(BodyElement ContainerElement);
    shared { icon }
    /// Where lines begin; at the left unless set.
    set text_align: HorizontalAlign;
    /// How large the text is; normal unless set.
    into text_size: TextSize;
    /// The text for readers in this language.
    i18n i18n_content: String;
}

impl Markdown {
    /// With a text.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        let mut markdown = Self::tagged();
        let content = content.into();
        // It may have too many tables.
        markdown.0.facts().unsure = content.contains('|');
        markdown.0.push(&generated::markdown::content, content);
        markdown
    }
}

element! {
    /// A line across the card.
    #[doc(alias = "hr")]
    Divider = hr(BodyElement ContainerElement);
    shared {}
}

impl Divider {
    /// A line.
    #[must_use]
    pub fn new() -> Self {
        Self::tagged()
    }
}

impl Default for Divider {
    fn default() -> Self {
        Self::new()
    }
}

element! {
    /// A person.
    Person = person(BodyElement ContainerElement);
    shared {}
    /// How large the picture is; medium unless set.
    set size: PersonSize;
    /// Whether the picture is shown; true unless set.
    set show_avatar: bool;
    /// Whether the name is shown; false unless set.
    set show_name: bool;
    /// How the person is shown; plain unless set.
    set style: PersonStyle;
}

impl Person {
    /// By `open_id`, `union_id` or `user_id`.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        let mut person = Self::tagged();
        person.0.push(&generated::person::user_id, user_id.into());
        person
    }
}

element! {
    /// Several people.
    #[doc(alias = "person_list")]
    PersonList = person_list(BodyElement ContainerElement);
    shared { icon }
    /// Whether ids that nobody has are left out, instead of the card being refused; false unless set.
    set drop_invalid_user_id: bool;
    /// After how many lines people are left out; never unless set.
    set lines: u32;
    /// Whether names are shown; true unless set.
    set show_name: bool;
    /// Whether pictures are shown; false unless set.
    set show_avatar: bool;
    /// How large pictures are; medium unless set.
    set size: PersonSize;
}

impl PersonList {
    /// By `open_id`, `union_id` or `user_id`.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut list = Self::tagged();
        let persons = ids.into_iter().map(|id| {
            let mut person = Object::default();
            person.push(&generated::person_list_persons::id, id.into());
            Node::Object(person)
        });
        list.0.push(&generated::person_list::persons, persons.collect::<Vec<_>>());
        list
    }

    /// An icon of the platform's before the people, in a colour.
    #[must_use]
    pub fn ud_icon(mut self, token: impl Into<String>, color: impl Into<Color>) -> Self {
        let (mut icon, mut style) = (Object::default(), Object::default());
        style.push(&generated::person_list_ud_icon_style::color, color.into());
        icon.push(&generated::person_list_ud_icon::token, token.into());
        icon.push(&generated::person_list_ud_icon::style, style);
        self.0.set(&generated::person_list::ud_icon, icon.into());
        self
    }
}
