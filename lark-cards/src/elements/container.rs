//! Elements with others in them.

use super::private::Element;
use crate::generated;
use crate::{BoxWidth, Color, ColumnWidth, CornerRadius, FlexMode, Height, Icon, IconPosition, PanelTitle, PanelWidth};

element! {
    /// Columns beside each other.
    #[doc(alias = "column_set")]
    ColumnSet = column_set(BodyElement ContainerElement);
    shared { horizontal_spacing horizontal_align background_style action }
    /// How the columns share a narrow screen; they shrink unless set.
    set flex_mode: FlexMode;
}

impl ColumnSet {
    /// Without columns.
    #[must_use]
    pub fn new() -> Self {
        let mut set = Self::tagged();
        set.0.list(&generated::column_set::columns);
        set
    }

    /// Adds a column.
    #[must_use]
    pub fn column(mut self, column: Column) -> Self {
        self.0.append(&generated::column_set::columns, column.into_part().0);
        self
    }

    /// Adds columns.
    #[must_use]
    pub fn columns(self, columns: impl IntoIterator<Item = Column>) -> Self {
        columns.into_iter().fold(self, Self::column)
    }
}

impl Default for ColumnSet {
    fn default() -> Self {
        Self::new()
    }
}

element! {
    /// A column of a [`ColumnSet`].
    Column = column();
    shared {
        background_style horizontal_spacing horizontal_align vertical_align vertical_spacing direction padding action
    }
    /// How wide it is; as wide as its content unless set.
    into width: ColumnWidth;
    /// Its share of the room beside other weighted columns, 1 to 5; 1 unless set. Needs [`ColumnWidth::Weighted`].
    set weight: u32;
}

impl Column {
    /// Without elements.
    #[must_use]
    pub fn new() -> Self {
        Self::tagged()
    }

    setter! { column
    /// Adds an element: any but a form and a table.
    children ContainerElement }
}

impl Default for Column {
    fn default() -> Self {
        Self::new()
    }
}

element! {
    /// Inputs that are sent together when a [`Button::submit`](crate::Button::submit) is pressed.
    ///
    /// What is filled in comes as `form_value`, by the name of each input.
    Form = form(BodyElement);
    shared { direction padding horizontal_spacing horizontal_align vertical_align vertical_spacing }
}

impl Form {
    /// With a name that no other form or input of the card has.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut form = Self::tagged();
        form.0.push(&generated::form::name, name.into());
        form.0.list(&generated::form::elements);
        form
    }

    setter! { form
    /// Adds an element: any but a form and a table.
    children ContainerElement }
}

element! {
    /// An area that can be clicked, with a border and a background of its own.
    #[doc(alias = "interactive_container")]
    InteractiveContainer = interactive_container(BodyElement ContainerElement);
    shared {
        direction horizontal_spacing horizontal_align vertical_spacing vertical_align background_style padding
        hover_tips disabled disabled_tips confirm behaviors
    }
    /// How wide it is; all the room there is unless set.
    into width: BoxWidth;
    /// How high it is, 10 to 999 pixels; as its content needs unless set.
    into height: Height;
    /// Whether it has a border; false unless set.
    set has_border: bool;
    /// The colour of the border; grey unless set.
    into border_color: Color;
    /// How round its corners are; 0 pixels unless set.
    into corner_radius: CornerRadius;
}

impl InteractiveContainer {
    /// Without elements. Add what happens on a click: `callback`, `open_url` or `behavior`.
    #[must_use]
    pub fn new() -> Self {
        let mut container = Self::tagged();
        container.0.list(&generated::interactive_container::behaviors);
        container.0.list(&generated::interactive_container::elements);
        container
    }

    setter! { interactive_container
    /// Adds an element: any but a form and a table.
    children ContainerElement }
}

impl Default for InteractiveContainer {
    fn default() -> Self {
        Self::new()
    }
}

element! {
    /// Elements below a header that opens and closes them.
    #[doc(alias = "collapsible_panel")]
    CollapsiblePanel = collapsible_panel(BodyElement ContainerElement);
    shared { horizontal_spacing horizontal_align vertical_spacing vertical_align direction padding }
    /// Whether it is open at first; false unless set.
    set expanded: bool;
    /// The colour behind its elements; transparent unless set.
    into background_color: Color;
    /// A border around it; none unless set.
    into border: Border;
}

impl CollapsiblePanel {
    /// With a header, or the text of one.
    #[must_use]
    pub fn new(header: impl Into<PanelHeader>) -> Self {
        let mut panel = Self::tagged();
        panel.0.push(&generated::collapsible_panel::header, header.into());
        panel
    }

    setter! { collapsible_panel
    /// Adds an element: any but a form and a table.
    children ContainerElement }
}

object! {
    /// The header of a [`CollapsiblePanel`].
    PanelHeader = collapsible_panel_header;
    shared { vertical_align padding }
    /// The colour behind it; transparent unless set.
    into background_color: Color;
    /// How wide it is; all the room there is unless set.
    set width: PanelWidth;
    /// The icon that turns when the panel opens.
    into icon: Icon;
    /// Where the icon is; at the right unless set.
    set icon_position: IconPosition;
    /// By how many degrees the icon turns, clockwise; 180 unless set.
    set icon_expanded_angle: i32;
}

impl PanelHeader {
    /// With a title.
    #[must_use]
    pub fn new(title: impl Into<PanelTitle>) -> Self {
        let mut header = Self(crate::node::Object::default());
        header.0.push(&generated::collapsible_panel_header::title, title.into());
        header
    }
}

impl<T: Into<PanelTitle>> From<T> for PanelHeader {
    fn from(title: T) -> Self {
        Self::new(title)
    }
}

object! {
    /// A border.
    Border = collapsible_panel_border;
    shared {}
    /// Its colour; grey unless set.
    into color: Color;
    /// How round its corners are; 5 pixels around panels, 8 around audio unless set.
    into corner_radius: CornerRadius;
}

impl Border {
    /// As the platform draws it.
    #[must_use]
    pub fn new() -> Self {
        Self(crate::node::Object::default())
    }
}

impl Default for Border {
    fn default() -> Self {
        Self::new()
    }
}
