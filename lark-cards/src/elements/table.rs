//! Tables.

use serde_core::Serialize;

use crate::generated;
use crate::node::{Node, Object};
use crate::{DataType, HeaderTextSize, HorizontalAlign, RowHeight, TableColumnWidth, VerticalAlign};

element! {
    /// A table, with pages if it has more rows than fit. A card may have 5.
    ///
    /// ```
    /// use lark_cards::{Table, TableColumn};
    ///
    /// #[derive(serde::Serialize)]
    /// struct Sale {
    ///     city: &'static str,
    ///     amount: f64,
    /// }
    ///
    /// let table = Table::new()
    ///     .column(TableColumn::text("city").display_name("City"))
    ///     .column(TableColumn::number("amount").display_name("Amount"))
    ///     .row(Sale { city: "Berlin", amount: 12.5 });
    /// ```
    Table = table(BodyElement);
    shared {}
    /// Rows per page, 1 to 10; 5 unless set.
    set page_size: u32;
    /// How high rows are; low unless set.
    into row_height: RowHeight;
    /// How high rows become with [`RowHeight::Auto`]; 124 pixels unless set.
    into row_max_height: crate::values::Pixels;
    /// Whether the first column stays while the others move; false unless set.
    set freeze_first_column: bool;
    /// How the header looks.
    into header_style: TableHeader;
    /// Adds a column; at most 50.
    push columns as column: TableColumn;
}

impl Table {
    /// Without columns and rows.
    #[must_use]
    pub fn new() -> Self {
        let mut table = Self::tagged();
        table.0.list(&generated::table::columns);
        table.0.list(&generated::table::rows);
        table
    }

    /// Adds a row: an object whose members are named as columns.
    #[must_use]
    pub fn row(mut self, row: impl Serialize) -> Self {
        self.0.append(&generated::table::rows, Node::serialized(&row));
        self
    }

    /// Adds rows.
    #[must_use]
    pub fn rows(self, rows: impl IntoIterator<Item = impl Serialize>) -> Self {
        rows.into_iter().fold(self, Self::row)
    }
}

impl Default for Table {
    fn default() -> Self {
        Self::new()
    }
}

object! {
    /// A column of a [`Table`].
    TableColumn = table_columns;
    shared {}
    /// What the header says; nothing unless set.
    into display_name: String;
    /// How wide it is; as its content unless set.
    into width: TableColumnWidth;
    /// Where cells have their content from top to bottom; in the middle unless set.
    set vertical_align: VerticalAlign;
    /// Where cells have their content from left to right.
    set horizontal_align: HorizontalAlign;
    /// How numbers are written.
    into format: NumberFormat;
    /// How dates are written, such as `YYYY-MM-DD HH:mm`.
    into date_format: String;
}

impl TableColumn {
    /// With the name that rows have its cells under.
    #[must_use]
    pub fn new(name: impl Into<String>, data_type: DataType) -> Self {
        let mut column = Self(Object::default());
        column.0.push(&generated::table_columns::name, name.into());
        column.0.push(&generated::table_columns::data_type, data_type);
        column
    }

    /// Of texts.
    #[must_use]
    pub fn text(name: impl Into<String>) -> Self {
        Self::new(name, DataType::Text)
    }

    /// Of numbers.
    #[must_use]
    pub fn number(name: impl Into<String>) -> Self {
        Self::new(name, DataType::Number)
    }
}

object! {
    /// How the numbers of a column are written.
    NumberFormat = table_columns_format;
    shared {}
    /// Digits behind the point; as many as the number has unless set.
    set precision: u32;
    /// What is before the number, such as `€`.
    into symbol: String;
    /// Whether thousands are separated; false unless set.
    set separator: bool;
}

impl NumberFormat {
    /// As numbers are.
    #[must_use]
    pub fn new() -> Self {
        Self(Object::default())
    }
}

impl Default for NumberFormat {
    fn default() -> Self {
        Self::new()
    }
}

object! {
    /// How the header of a table looks.
    TableHeader = table_header_style;
    shared {}
    /// Where texts begin; at the left unless set.
    set text_align: HorizontalAlign;
    /// How large texts are; normal unless set.
    set text_size: HeaderTextSize;
    /// Whether texts are bold; true unless set.
    set bold: bool;
    /// Lines of a text; 1 unless set.
    set lines: u32;
}

impl TableHeader {
    /// As the platform draws it: no background, bold.
    #[must_use]
    pub fn new() -> Self {
        Self(Object::default())
    }

    /// With a grey background.
    #[must_use]
    pub fn grey(mut self) -> Self {
        self.0.set(&generated::table_header_style::background_style, "grey".into());
        self
    }

    /// With grey texts.
    #[must_use]
    pub fn grey_text(mut self) -> Self {
        self.0.set(&generated::table_header_style::text_color, "grey".into());
        self
    }
}

impl Default for TableHeader {
    fn default() -> Self {
        Self::new()
    }
}
