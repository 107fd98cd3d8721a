//! Values of members: words, sizes, colours.

mod color;
mod element;
mod size;
mod text_size;
mod word;

pub use self::color::{Color, Hue};
pub use self::element::{
    AspectRatio, AudioStyle, ButtonDisplay, ButtonKind, ButtonSize, ChartTheme, CombinationMode, DataType,
    HeaderTextSize, ImageAspectRatio, ImageLayout, InputType, LabelPosition, PersonSize, PersonStyle, ScaleType,
    SelectKind, TimeDisplay, TimePosition,
};
pub use self::size::{
    BoxWidth, ColumnWidth, CornerRadius, Height, ImageSize, Pixels, RowHeight, Sides, Spacing, TableColumnWidth, Width,
};
pub use self::text_size::TextSize;
pub use self::word::{
    Direction, FlexMode, HorizontalAlign, IconPosition, Locale, PanelWidth, PrintStrategy, TagColor, Template,
    VerticalAlign, WidthMode,
};

/// What does not fit is out of every range, so `build` refuses it.
pub(crate) fn narrow(pixels: i32) -> i16 {
    i16::try_from(pixels).unwrap_or(if pixels < 0 { i16::MIN } else { i16::MAX })
}
