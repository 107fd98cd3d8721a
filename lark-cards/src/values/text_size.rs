//! Sizes of texts.

use crate::node::Node;

/// The size of a text: the platform's, or a name that [`Config::text_size`](crate::Config::text_size) defines.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextSize {
    /// 30 pixels.
    Heading0,
    /// 24 pixels.
    Heading1,
    /// 20 pixels.
    Heading2,
    /// 18 pixels.
    Heading3,
    /// 16 pixels.
    Heading4,
    /// 16 pixels.
    Heading,
    /// 14 pixels.
    Normal,
    /// 12 pixels.
    Notation,
    /// 30 pixels.
    XxxxLarge,
    /// 24 pixels.
    XxxLarge,
    /// 20 pixels.
    XxLarge,
    /// 18 pixels.
    XLarge,
    /// 16 pixels.
    Large,
    /// 14 pixels.
    Medium,
    /// 12 pixels.
    Small,
    /// 10 pixels.
    XSmall,
    /// A name that the card's configuration defines.
    Named(String),
}

impl From<&str> for TextSize {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

impl From<TextSize> for Node {
    fn from(size: TextSize) -> Self {
        Self::from(match size {
            TextSize::Heading0 => "heading-0",
            TextSize::Heading1 => "heading-1",
            TextSize::Heading2 => "heading-2",
            TextSize::Heading3 => "heading-3",
            TextSize::Heading4 => "heading-4",
            TextSize::Heading => "heading",
            TextSize::Normal => "normal",
            TextSize::Notation => "notation",
            TextSize::XxxxLarge => "xxxx-large",
            TextSize::XxxLarge => "xxx-large",
            TextSize::XxLarge => "xx-large",
            TextSize::XLarge => "x-large",
            TextSize::Large => "large",
            TextSize::Medium => "medium",
            TextSize::Small => "small",
            TextSize::XSmall => "x-small",
            TextSize::Named(name) => return Self::from(name),
        })
    }
}
