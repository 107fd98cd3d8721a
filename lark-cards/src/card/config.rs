//! How a card behaves.

use serde_json::{Map, Value};

use crate::generated;
use crate::node::{Node, Object};
use crate::{Color, Locale, PrintStrategy, TextSize, WidthMode};

object! {
    /// How a card behaves.
    Config = config;
    shared {}
    /// Whether the text of the card is being written; false unless set. Such a card cannot be forwarded.
    set streaming_mode: bool;
    /// How fast text appears while it is being written.
    into streaming_config: StreamingConfig;
    /// What lists of chats show of the card.
    into summary: Summary;
    /// Whether the card may be forwarded; true unless set.
    set enable_forward: bool;
    /// How wide it is; at most 600 pixels unless set.
    set width_mode: WidthMode;
    /// Whether translations in the card are preferred to the client's; false unless set.
    set use_custom_translation: bool;
    /// Whether the card can be used where it was forwarded to; false unless set.
    set enable_forward_interaction: bool;
}

impl Config {
    /// As the platform has it.
    #[must_use]
    pub fn new() -> Self {
        Self(Object::default())
    }

    /// All who see the card see its changes. Card JSON 2.0 has no other way, so that this need not be said.
    #[must_use]
    pub fn update_multi(mut self) -> Self {
        self.0.set(&generated::config::update_multi, true.into());
        self
    }

    /// The languages that the card has texts for.
    #[must_use]
    pub fn locales(mut self, locales: impl IntoIterator<Item = Locale>) -> Self {
        let locales: Vec<Node> = locales.into_iter().map(Node::from).collect();
        self.0.set(&generated::config::locales, locales.into());
        self
    }

    /// Defines a size of texts, for computers and for phones.
    #[must_use]
    pub fn text_size(mut self, name: impl Into<String>, pc: TextSize, mobile: TextSize) -> Self {
        let mut sizes = Object::default();
        sizes.push(&generated::named_text_size::default, pc.clone());
        sizes.push(&generated::named_text_size::pc, pc);
        sizes.push(&generated::named_text_size::mobile, mobile);
        self.style("text_size", name.into(), sizes);
        self
    }

    /// Defines a colour, for light and for dark screens.
    #[must_use]
    pub fn color(mut self, name: impl Into<String>, light: impl Into<Color>, dark: impl Into<Color>) -> Self {
        let mut modes = Object::default();
        modes.push(&generated::named_color::light_mode, light.into());
        modes.push(&generated::named_color::dark_mode, dark.into());
        self.style("color", name.into(), modes);
        self
    }

    /// A name in one of the two parts of `style`, which is read and written anew.
    fn style(&mut self, part: &str, name: String, defined: Object) {
        let style = self.0.value(&generated::config::style).and_then(|style| serde_json::from_str(style).ok());
        let mut style: Value = style.unwrap_or_else(|| Value::Object(Map::new()));
        style[part][name] = serde_json::from_str(&defined.finish().0).unwrap_or_default();
        self.0.set(&generated::config::style, Node::Json(style.to_string()));
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::new()
    }
}

object! {
    /// How fast text appears while it is being written. Needs client 7.23.
    StreamingConfig = config_streaming_config;
    shared {}
    /// Milliseconds between two steps; 70 unless set.
    into print_frequency_ms: StreamingPace;
    /// Characters of a step; 1 unless set.
    into print_step: StreamingPace;
    /// What happens when new text comes before the old one is shown; that is shown at once unless set.
    set print_strategy: PrintStrategy;
}

impl StreamingConfig {
    /// As the platform has it.
    #[must_use]
    pub fn new() -> Self {
        Self(Object::default())
    }
}

impl Default for StreamingConfig {
    fn default() -> Self {
        Self::new()
    }
}

object! {
    /// A number, and others for some platforms. A `u32` becomes one.
    StreamingPace = pace;
    shared {}
    /// On Android.
    set android: u32;
    /// On iOS.
    set ios: u32;
    /// On computers.
    set pc: u32;
}

impl From<u32> for StreamingPace {
    fn from(default: u32) -> Self {
        let mut pace = Self(Object::default());
        pace.0.push(&generated::pace::default, default);
        pace
    }
}

object! {
    /// What lists of chats show of a card. A `&str` becomes one.
    Summary = config_summary;
    shared {}
    /// What they show to readers in this language.
    i18n i18n_content: String;
}

impl Summary {
    /// With a text.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        let mut summary = Self(Object::default());
        summary.0.push(&generated::config_summary::content, content.into());
        summary
    }
}

impl<T: Into<String>> From<T> for Summary {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}
