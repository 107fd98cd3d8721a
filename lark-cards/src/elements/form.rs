//! Buttons and what is filled in with them.

use serde_core::Serialize;

use super::private::Element;
use crate::generated;
use crate::node::{Node, Object};
use crate::{ButtonDisplay, ButtonKind, ButtonSize, InputType, LabelPosition, Link, PlainText, Sides, Text};

element! {
    /// A button.
    Button = button(BodyElement ContainerElement);
    shared { width icon hover_tips disabled disabled_tips confirm behaviors }
    /// How it looks; black text in a frame unless set.
    #[doc(alias = "type")]
    set r#type as kind: ButtonKind;
    /// How large it is; medium unless set.
    set size: ButtonSize;
    /// What the callback of a form calls the button that was pressed; once in a card.
    into name: String;
}

impl Button {
    /// With a text, at most 100 characters. Add what happens on a click: `callback`, `open_url` or `behavior`.
    #[must_use]
    pub fn new(text: impl Into<PlainText>) -> Self {
        let mut button = Self::tagged();
        button.0.push(&generated::button::text, text.into());
        button
    }

    /// Submits the form that it is in. Its name is `submit`; a card with two forms needs a [`name`](Self::name) for each.
    #[must_use]
    pub fn submit(text: impl Into<PlainText>) -> Self {
        Self::of_form(text.into(), "submit")
    }

    /// Empties the form that it is in. Its name is `reset`; a card with two forms needs a [`name`](Self::name) for each.
    #[must_use]
    pub fn reset(text: impl Into<PlainText>) -> Self {
        Self::of_form(text.into(), "reset")
    }

    fn of_form(text: PlainText, action: &'static str) -> Self {
        let mut button = Self::new(text);
        button.0.push(&generated::button::form_action_type, action);
        button.0.facts().submits = action == "submit";
        button.0.push(&generated::button::name, action.to_owned());
        button
    }
}

element! {
    /// A text to write. Outside of a form it is sent when it is left.
    Input = input(BodyElement ContainerElement);
    shared { name required disabled disabled_tips placeholder width behaviors confirm }
    /// What is written in it at first.
    into default_value: String;
    /// What is written in it at first for readers in this language.
    i18n i18n_default_value: String;
    /// The most characters, 1 to 1000; 1000 unless set.
    set max_length: u32;
    /// What is written; a line unless set.
    set input_type: InputType;
    /// Whether a password has an icon before it; true unless set.
    set show_icon: bool;
    /// How many lines several lines have at first; 5 unless set.
    set rows: u32;
    /// Whether it grows with the text; false unless set. On computers only.
    set auto_resize: bool;
    /// To how many lines it grows.
    set max_rows: u32;
    /// What it is for.
    into label: PlainText;
    /// Where the label is; above it unless set.
    set label_position: LabelPosition;
}

impl Input {
    /// With the name of its value in `form_value`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut input = Self::tagged();
        input.0.push(&generated::input::name, name.into());
        input
    }

    /// What the callback has with the text, an object or a text. A callback of its own does the same.
    #[must_use]
    pub fn value(mut self, value: impl Serialize) -> Self {
        self.0.set(&generated::input::value, Node::serialized(&value));
        self
    }
}

element! {
    /// A button that opens a list of further actions.
    Overflow = overflow(BodyElement ContainerElement);
    shared { width behaviors confirm }
    /// Adds an action.
    push options as option: OverflowOption;
}

impl Overflow {
    /// Without actions.
    #[must_use]
    pub fn new() -> Self {
        let mut overflow = Self::tagged();
        overflow.0.list(&generated::overflow::options);
        overflow
    }
}

impl Default for Overflow {
    fn default() -> Self {
        Self::new()
    }
}

object! {
    /// An action of an [`Overflow`].
    OverflowOption = overflow_options;
    shared {}
    /// What the callback calls it.
    into value: String;
    /// The address that it opens.
    #[doc(alias = "multi_url")]
    into multi_url as link: Link;
}

impl OverflowOption {
    /// With a text.
    #[must_use]
    pub fn new(text: impl Into<PlainText>) -> Self {
        let mut option = Self(Object::default());
        option.0.push(&generated::overflow_options::text, text.into());
        option
    }
}

element! {
    /// A task to tick off.
    Checker = checker(BodyElement ContainerElement);
    shared { name confirm behaviors hover_tips disabled disabled_tips }
    /// Whether it is ticked at first; false unless set.
    set checked: bool;
    /// Whether a click anywhere on it ticks it; true unless set. Otherwise on its box only.
    set overall_checkable: bool;
    /// Room between its edge and what is in it, 0 to 99 pixels; 0 unless set.
    into padding: Sides;
}

impl Checker {
    /// With the name of its value in `form_value`, and what is to do.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<Text>) -> Self {
        let mut checker = Self::tagged();
        checker.0.push(&generated::checker::name, name.into());
        checker.0.push(&generated::checker::text, text.into());
        checker
    }

    /// Buttons at its right, at most 3, and when a computer shows them.
    #[must_use]
    pub fn buttons(mut self, display: ButtonDisplay, buttons: impl IntoIterator<Item = Button>) -> Self {
        let mut area = Object::default();
        area.push(&generated::checker_button_area::pc_display_rule, display);
        let buttons: Vec<Node> = buttons.into_iter().map(|button| button.into_part().0).collect();
        area.push(&generated::checker_button_area::buttons, buttons);
        self.0.set(&generated::checker::button_area, area.into());
        self
    }

    /// How it looks when it is ticked: whether it is struck through, and how opaque it is, from 0 to 1.
    #[must_use]
    pub fn checked_style(mut self, show_strikethrough: bool, opacity: f64) -> Self {
        let mut style = Object::default();
        style.push(&generated::checker_checked_style::show_strikethrough, show_strikethrough);
        style.push(&generated::checker_checked_style::opacity, opacity);
        self.0.set(&generated::checker::checked_style, style.into());
        self
    }
}
