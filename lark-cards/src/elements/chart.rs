//! Charts.

use serde_core::Serialize;

use crate::generated;
use crate::node::Node;
use crate::{AspectRatio, ChartTheme, Height};

element! {
    /// A chart that [VChart](https://www.visactor.io/vchart) draws. More than five make a card slow.
    Chart = chart(BodyElement ContainerElement);
    shared {}
    /// Width to height; 16:9 on computers and 1:1 on phones unless set.
    set aspect_ratio: AspectRatio;
    /// Its colours; the platform's unless set.
    set color_theme: ChartTheme;
    /// Whether a click shows it large; true unless set.
    set preview: bool;
    /// How high it is, 1 to 999 pixels; by `aspect_ratio` unless set.
    into height: Height;
}

impl Chart {
    /// From a specification of `VChart`, an object.
    #[must_use]
    pub fn new(chart_spec: impl Serialize) -> Self {
        let mut chart = Self::tagged();
        chart.0.push(&generated::chart::chart_spec, Node::serialized(&chart_spec));
        chart
    }
}
