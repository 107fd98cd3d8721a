//! The elements, and where each may be placed.

mod chart;
mod choice;
mod container;
mod content;
mod form;
mod media;
mod table;

pub use self::chart::Chart;
pub use self::choice::{
    DatePicker, DateTimePicker, ImageOption, MultiSelectPerson, MultiSelectStatic, SelectImage, SelectOption,
    SelectPerson, SelectStatic, TimePicker,
};
pub use self::container::{Border, CollapsiblePanel, Column, ColumnSet, Form, InteractiveContainer, PanelHeader};
pub use self::content::{Div, Divider, Field, Markdown, Person, PersonList};
pub use self::form::{Button, Checker, Input, Overflow, OverflowOption};
pub use self::media::{Audio, Image, ImageCombination};
pub use self::table::{NumberFormat, Table, TableColumn, TableHeader};

use serde_core::{Serialize, Serializer};
use serde_json::Value;

use crate::node::Node;

pub(crate) mod private {
    /// An element of this crate.
    pub trait Element {
        #[doc(hidden)]
        fn into_part(self) -> Part;
    }

    /// An element as the card keeps it.
    #[derive(Debug)]
    pub struct Part(pub(crate) crate::node::Node);
}

/// Sealed: what may be in the body of a card, which is every element but [`Column`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be placed in the body of a card",
    label = "not an element for the body",
    note = "a `Column` goes into a `ColumnSet`; JSON of your own is a `RawElement`"
)]
pub trait BodyElement: private::Element {}

/// Sealed: what may be in a form, a column, an interactive container or a panel, which is every element but [`Form`],
/// [`Table`] and [`Column`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be placed in a form, a column, an interactive container or a panel",
    label = "not an element for a container",
    note = "a `Form` and a `Table` are placed in the body of the card, a `Column` in a `ColumnSet`"
)]
pub trait ContainerElement: BodyElement {}

/// Any element that containers take: for lists of elements of different types.
///
/// ```
/// use lark_cards::{AnyElement, Column, Divider, Markdown};
///
/// let elements = vec![AnyElement::new(Markdown::new("above")), AnyElement::new(Divider::new())];
/// let column = Column::new().elements(elements);
/// ```
#[derive(Clone, Debug)]
pub struct AnyElement(Node);

impl AnyElement {
    /// From an element.
    #[must_use]
    pub fn new(element: impl ContainerElement) -> Self {
        Self(element.into_part().0)
    }
}

impl private::Element for AnyElement {
    fn into_part(self) -> private::Part {
        private::Part(self.0)
    }
}

impl BodyElement for AnyElement {}
impl ContainerElement for AnyElement {}

impl Serialize for AnyElement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// An element as JSON, for one that this crate does not have yet. Only its limits and its ids are checked.
///
/// ```
/// use lark_cards::{Card, RawElement};
///
/// let card = Card::new().element(RawElement::new(serde_json::json!({"tag": "hologram", "depth": 3}))).build()?;
/// # Ok::<(), lark_cards::CardProblems>(())
/// ```
#[derive(Clone, Debug)]
pub struct RawElement(Value);

impl RawElement {
    /// From an object with a `tag`.
    #[must_use]
    pub fn new(json: impl Into<Value>) -> Self {
        Self(json.into())
    }
}

impl private::Element for RawElement {
    fn into_part(self) -> private::Part {
        private::Part(Node::Raw(self.0))
    }
}

impl BodyElement for RawElement {}
impl ContainerElement for RawElement {}
