//! Colours of the palette, of the card, and free ones.

use std::borrow::Cow;

use crate::node::Node;

/// A colour: a [`Hue`] or a step of one, [`rgba`](Self::rgba), or a name that
/// [`Config::color`](crate::Config::color) defines. `"blue-50"` and such names become colours too; `build` refuses those
/// that do not exist.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Color(Cow<'static, str>);

impl Color {
    /// What the platform chooses at this place.
    pub const DEFAULT: Self = Self(Cow::Borrowed("default"));
    /// White, whether the screen is light or dark.
    pub const WHITE: Self = Self(Cow::Borrowed("white"));
    /// The background of cards: white, dark on a dark screen.
    pub const BG_WHITE: Self = Self(Cow::Borrowed("bg-white"));

    /// Shimmering. Behind an interactive container only.
    pub const LASER: Self = Self(Cow::Borrowed("laser"));

    /// Red, green and blue, and how opaque, from 0 to 1. The same on light and dark screens.
    #[must_use]
    pub fn rgba(red: u8, green: u8, blue: u8, alpha: f32) -> Self {
        Self(format!("rgba({red},{green},{blue},{alpha})").into())
    }
}

impl From<&str> for Color {
    fn from(name: &str) -> Self {
        Self(name.to_owned().into())
    }
}

impl From<String> for Color {
    fn from(name: String) -> Self {
        Self(name.into())
    }
}

impl From<Hue> for Color {
    fn from(hue: Hue) -> Self {
        Self(hue.as_str().into())
    }
}

impl From<Color> for Node {
    fn from(color: Color) -> Self {
        match color.0 {
            Cow::Borrowed(name) => Self::from(name),
            Cow::Owned(name) => Self::from(name),
        }
    }
}

words! {
    /// A hue of the palette.
    Hue {
        /// Blue.
        Blue = "blue",
        /// Carmine.
        Carmine = "carmine",
        /// Green.
        Green = "green",
        /// Grey, with more steps than the others.
        Grey = "grey",
        /// Indigo.
        Indigo = "indigo",
        /// Lime.
        Lime = "lime",
        /// Orange.
        Orange = "orange",
        /// Purple.
        Purple = "purple",
        /// Red.
        Red = "red",
        /// Sunflower, a deep yellow.
        Sunflower = "sunflower",
        /// Turquoise.
        Turquoise = "turquoise",
        /// Violet.
        Violet = "violet",
        /// Wathet, a light blue.
        Wathet = "wathet",
        /// Yellow.
        Yellow = "yellow",
    }
}

impl Hue {
    /// A step from light to dark: 50, 100, 200, 300, 350, 400, 500, 600, 700, 800, 900; of grey also 0, 650, 950, 1000.
    #[must_use]
    pub fn step(self, step: u16) -> Color {
        // The lightest grey is written with two digits.
        Color(format!("{}-{step:02}", self.as_str()).into())
    }
}
