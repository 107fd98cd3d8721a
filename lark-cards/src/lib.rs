//! Cards of the [Lark](https://open.larksuite.com) / [Feishu](https://open.feishu.cn) open platform, card JSON 2.0.
//!
//! A form that asks for leave:
//!
//! ```
//! use lark_cards::{Button, ButtonKind, Card, DatePicker, Form, Header, Input, InputType, Markdown, Template};
//!
//! let card = Card::new()
//!     .header(Header::new("Leave").template(Template::Blue))
//!     .element(Markdown::new("How long will you be away?"))
//!     .element(
//!         Form::new("leave")
//!             .element(DatePicker::new("from").required().placeholder("First day"))
//!             .element(DatePicker::new("to").required().placeholder("Last day"))
//!             .element(Input::new("reason").label("Reason").input_type(InputType::MultilineText).max_length(200))
//!             .element(Button::submit("Send").kind(ButtonKind::Primary)),
//!     )
//!     .build()?;
//! let content = card.as_str(); // of a message of the type `interactive`
//! # Ok::<(), lark_cards::CardProblems>(())
//! ```
//!
//! A report with a table and a chart:
//!
//! ```
//! use lark_cards::{AspectRatio, Card, Chart, NumberFormat, Table, TableColumn, TextTag, Header};
//! use serde_json::json;
//!
//! let card = Card::new()
//!     .header(Header::new("Sales").subtitle("May").tag(TextTag::new("final")))
//!     .element(
//!         Table::new()
//!             .column(TableColumn::text("city").display_name("City"))
//!             .column(TableColumn::number("amount").format(NumberFormat::new().symbol("€").precision(2)))
//!             .row(json!({"city": "Berlin", "amount": 12.5}))
//!             .row(json!({"city": "Lyon", "amount": 9.0})),
//!     )
//!     .element(
//!         Chart::new(json!({
//!             "type": "bar",
//!             "data": {"values": [{"city": "Berlin", "amount": 12.5}, {"city": "Lyon", "amount": 9.0}]},
//!             "xField": "city",
//!             "yField": "amount",
//!         }))
//!         .aspect_ratio(AspectRatio::TwoToOne),
//!     )
//!     .build()?;
//! # Ok::<(), lark_cards::CardProblems>(())
//! ```
//!
//! The answer of a model, with its sources folded away and buttons below:
//!
//! ```
//! use lark_cards::{Button, Card, CollapsiblePanel, Column, ColumnSet, Config, Hue, Icon, Markdown};
//!
//! #[derive(serde::Serialize)]
//! struct Vote {
//!     answer: u64,
//!     good: bool,
//! }
//!
//! let vote = |text: &str, good| Column::new().element(Button::new(text).callback(Vote { answer: 7, good }));
//! let card = Card::new()
//!     .config(Config::new().streaming_mode(true).summary("Thinking"))
//!     .element(Markdown::new("").element_id("answer").icon(Icon::standard("robot_outlined").color(Hue::Blue)))
//!     .element(CollapsiblePanel::new("Sources").element(Markdown::new("1. [Handbook](https://example.com)")))
//!     .element(ColumnSet::new().column(vote("Helpful", true)).column(vote("Wrong", false)))
//!     .build()?;
//! # Ok::<(), lark_cards::CardProblems>(())
//! ```
//!
//! What may be placed where is known to the compiler: a table in a column, or a form in a form, does not compile.
//!
//! ```compile_fail,E0277
//! use lark_cards::{Column, Table};
//!
//! Column::new().element(Table::new());
//! ```
//!
//! ```compile_fail,E0277
//! use lark_cards::{Button, Form};
//!
//! Form::new("outer").element(Form::new("inner").element(Button::submit("Send")));
//! ```
//!
//! ```compile_fail,E0277
//! use lark_cards::{Card, Column};
//!
//! Card::new().element(Column::new());
//! ```
//!
//! The rest is checked by [`Card::build`]: numbers and sizes, ids, names in forms. Each [`Problem`] has its path. [`check`] does the
//! same for JSON that you already have, which may have members and elements that do not exist, too.
//!
//! What this crate does not have yet is JSON: [`RawElement`], and `raw` on everything.

#[macro_use]
mod macros;

mod card;
mod check;
mod elements;
mod error;
mod escape;
mod generated;
mod node;
mod parts;
mod problem;
mod table;
mod values;
mod write;

pub use self::card::{Body, Card, CardJson, Config, Header, StreamingConfig, StreamingPace, Summary, TextTag};
pub use self::check::{check, check_text};
pub use self::elements::{
    AnyElement, Audio, BodyElement, Border, Button, Chart, Checker, CollapsiblePanel, Column, ColumnSet,
    ContainerElement, DatePicker, DateTimePicker, Div, Divider, Field, Form, Image, ImageCombination, ImageOption,
    Input, InteractiveContainer, Markdown, MultiSelectPerson, MultiSelectStatic, NumberFormat, Overflow,
    OverflowOption, PanelHeader, Person, PersonList, RawElement, SelectImage, SelectOption, SelectPerson, SelectStatic,
    Table, TableColumn, TableHeader, TimePicker,
};
pub use self::error::CardError;
pub use self::escape::escape_markdown;
pub use self::parts::{Behavior, Confirm, Icon, Link, PanelTitle, PlainText, Text};
pub use self::problem::{CardProblems, Problem, Rule};
pub use self::values::{
    AspectRatio, AudioStyle, BoxWidth, ButtonDisplay, ButtonKind, ButtonSize, ChartTheme, Color, ColumnWidth,
    CombinationMode, CornerRadius, DataType, Direction, FlexMode, HeaderTextSize, Height, HorizontalAlign, Hue,
    IconPosition, ImageAspectRatio, ImageLayout, ImageSize, InputType, LabelPosition, Locale, PanelWidth, PersonSize,
    PersonStyle, Pixels, PrintStrategy, RowHeight, ScaleType, SelectKind, Sides, Spacing, TableColumnWidth, TagColor,
    Template, TextSize, TimeDisplay, TimePosition, VerticalAlign, Width, WidthMode,
};
