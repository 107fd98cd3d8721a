//! Sizes and distances. Numbers are pixels; `build` checks their ranges.

use crate::node::{Node, Px};

sizes! {
    /// Room between elements: words, or 0 to 99 pixels.
    Spacing {
        /// 4 pixels.
        Small = "small",
        /// 8 pixels.
        Medium = "medium",
        /// 12 pixels.
        Large = "large",
        /// 16 pixels.
        ExtraLarge = "extra_large",
    }
}

sizes! {
    /// How wide a button, an input or a player is; 100 pixels or more.
    Width {
        /// As wide as its content.
        Default = "default",
        /// All the room there is.
        Fill = "fill",
    }
}

sizes! {
    /// How wide a column is; 16 to 600 pixels.
    ColumnWidth {
        /// As wide as its content.
        Auto = "auto",
        /// A share of the room, by [`Column::weight`](crate::Column::weight).
        Weighted = "weighted",
    }
}

sizes! {
    /// How wide a text or an interactive container is; 16 to 999 pixels.
    BoxWidth {
        /// All the room there is.
        Fill = "fill",
        /// As wide as its content.
        Auto = "auto",
    }
}

sizes! {
    /// How high an interactive container (10 to 999 pixels) or a chart (1 to 999) is.
    Height {
        /// As its content needs.
        Auto = "auto",
    }
}

sizes! {
    /// How high the rows of a table are; 32 to 124 pixels.
    RowHeight {
        /// Low.
        Low = "low",
        /// Middle.
        Middle = "middle",
        /// High.
        High = "high",
        /// As the content needs, up to [`Table::row_max_height`](crate::Table::row_max_height).
        Auto = "auto",
    }
}

/// A number of pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pixels(i16);

impl From<i32> for Pixels {
    fn from(pixels: i32) -> Self {
        Self(super::narrow(pixels))
    }
}

impl From<Pixels> for Node {
    fn from(pixels: Pixels) -> Self {
        Self::from(Px { values: [pixels.0, 0, 0, 0], count: 1 })
    }
}

/// How wide a column of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableColumnWidth {
    /// As wide as its content.
    Auto,
    /// 80 to 600 pixels.
    Px(i16),
    /// A share of the table, 1 to 100.
    Percent(u8),
}

impl From<i32> for TableColumnWidth {
    fn from(pixels: i32) -> Self {
        Self::Px(super::narrow(pixels))
    }
}

impl From<TableColumnWidth> for Node {
    fn from(width: TableColumnWidth) -> Self {
        match width {
            TableColumnWidth::Auto => Self::from("auto"),
            TableColumnWidth::Px(pixels) => Self::from(Px { values: [pixels, 0, 0, 0], count: 1 }),
            TableColumnWidth::Percent(share) => Self::from(format!("{share}%")),
        }
    }
}

/// How round corners are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CornerRadius {
    /// Pixels, 0 or more.
    Px(i16),
    /// A share of the side, 0 to 100.
    Percent(u8),
}

impl From<i32> for CornerRadius {
    fn from(pixels: i32) -> Self {
        Self::Px(super::narrow(pixels))
    }
}

impl From<CornerRadius> for Node {
    fn from(radius: CornerRadius) -> Self {
        match radius {
            CornerRadius::Px(pixels) => Self::from(Px { values: [pixels, 0, 0, 0], count: 1 }),
            CornerRadius::Percent(share) => Self::from(format!("{share}%")),
        }
    }
}

/// How large an image is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageSize {
    /// As wide as the card permits.
    Stretch,
    /// 160 pixels wide and high.
    Large,
    /// 80 pixels wide and high.
    Medium,
    /// 40 pixels wide and high.
    Small,
    /// 16 pixels wide and high.
    Tiny,
    /// Width and height, 1 to 1000 pixels.
    Px(i16, i16),
}

impl From<(i32, i32)> for ImageSize {
    fn from((width, height): (i32, i32)) -> Self {
        Self::Px(super::narrow(width), super::narrow(height))
    }
}

impl From<ImageSize> for Node {
    fn from(size: ImageSize) -> Self {
        Self::from(match size {
            ImageSize::Stretch => "stretch",
            ImageSize::Large => "large",
            ImageSize::Medium => "medium",
            ImageSize::Small => "small",
            ImageSize::Tiny => "tiny",
            ImageSize::Px(width, height) => return Self::from(Px { values: [width, height, 0, 0], count: 2 }),
        })
    }
}

/// Pixels at the four sides: `8`; `(4, 12)` for top and bottom, left and right; `(1, 2, 3, 4)` for top, right, bottom, left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides(Px);

impl From<i32> for Sides {
    fn from(all: i32) -> Self {
        Self(Px { values: [super::narrow(all), 0, 0, 0], count: 1 })
    }
}

impl From<(i32, i32)> for Sides {
    fn from((vertical, horizontal): (i32, i32)) -> Self {
        Self(Px { values: [super::narrow(vertical), super::narrow(horizontal), 0, 0], count: 2 })
    }
}

impl From<(i32, i32, i32, i32)> for Sides {
    fn from((top, right, bottom, left): (i32, i32, i32, i32)) -> Self {
        Self(Px { values: [top, right, bottom, left].map(super::narrow), count: 4 })
    }
}

impl From<Sides> for Node {
    fn from(sides: Sides) -> Self {
        Self::from(sides.0)
    }
}
