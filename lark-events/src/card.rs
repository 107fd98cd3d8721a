//! Clicks on cards as types. Feature `cards`.
//!
//! A form is a struct, what buttons carry is an enum, and a handler says with its argument which clicks it gets:
//!
//! ```
//! use lark_cards::{Button, Card, CardProblems, Form, Markdown};
//! use lark_events::Events;
//! use lark_events::card::{CardAction, CardForm, CardOptions, Click, Date, Reply, Toast};
//!
//! #[derive(CardOptions)]
//! enum Kind {
//!     #[lark(text = "Holiday")]
//!     Holiday,
//!     #[lark(text = "Illness")]
//!     Illness,
//! }
//!
//! /// The inputs of the form, and what was filled in.
//! #[derive(CardForm)]
//! #[lark(name = "leave")]
//! struct Leave {
//!     #[lark(label = "First day")]
//!     from: Date,
//!     #[lark(label = "Last day, if it is another")]
//!     to: Option<Date>,
//!     #[lark(label = "Kind")]
//!     kind: Kind,
//!     #[lark(label = "Reason", max_length = 200, multiline)]
//!     reason: Option<String>,
//! }
//!
//! /// What the buttons below a request carry.
//! #[derive(CardAction)]
//! #[lark(name = "approval")]
//! enum Approval {
//!     Approve { request: u64 },
//!     Reject { request: u64 },
//! }
//!
//! fn question() -> Result<lark_cards::CardJson, CardProblems> {
//!     Card::new().element(Leave::form().element(Leave::submit("Send"))).build()
//! }
//!
//! async fn asked(click: Click<(), Leave>) -> Result<Reply, CardProblems> {
//!     let card = Card::new()
//!         .element(Markdown::new(format!("Leave from {}", click.form.from)))
//!         .element(Button::new("Approve").callback(Approval::Approve { request: 7 }))
//!         .element(Button::new("Reject").callback(Approval::Reject { request: 7 }));
//!     Ok(Reply::toast(Toast::success("Sent")).with_card(card.build()?))
//! }
//!
//! async fn decided(click: Click<Approval>) -> Reply {
//!     match click.value {
//!         Approval::Approve { request } => Reply::toast(format!("{request} is approved")),
//!         Approval::Reject { .. } => Reply::none(),
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let client = lark_runtime::Client::builder("cli_a1b2c3", "secret").build()?;
//! # question()?;
//! let events = Events::new(&client).on(asked).on(decided).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Which handler gets a click
//! 1. The one whose [`CardAction`] has the name that the value of the button begins with.
//! 2. The one whose [`CardForm`] the button submits.
//! 3. The one that takes any click, such as `Click` alone, or else a handler of the event `card.action.trigger`.
//!
//! If there is none, the click is answered with `{}`. Two handlers for one action are an error of
//! [`build`](crate::EventsBuilder::build).
//!
//! # Cards outlive programs
//! A card can be clicked for 14 days. A variant or field that gets another name keeps its old one with `#[lark(alias =
//! "old")]` or `#[lark(rename = "old")]`; a field that is new is an `Option` or has `#[lark(default)]`. What then cannot be
//! read is answered with a toast that says so.
//!
//! # Slow work
//! A handler that takes longer than 2.5 s has been answered for with `{}`; its reply is lost. [`Click::later`] changes the card
//! when the work is done.

mod action;
mod click;
mod error;
mod field;
mod form;
mod later;
mod moment;
mod preview;
pub(crate) mod reply;
pub(crate) mod route;

pub use action::{ActionData, ActionError, CardAction, Members};
pub use click::{Click, Operator};
pub use error::card_error;
pub use field::{CardOption, CardOptions, FormField, OpenId, TextField};
pub use form::{CardForm, Field, FieldProblem, FormData, FormError, Values};
pub use later::{Later, LaterError};
pub use moment::{Date, DateTime, MomentError, Time};
pub use preview::{LinkContext, LinkOperator, LinkPreview, Preview, PreviewLinks};
pub use reply::{CardTemplate, Reply, ReplyCard, Toast, ToastKind};

/// Makes an enum or a struct what buttons carry: [`trait@CardAction`], and `Serialize`, by which
/// `Button::callback` takes it.
///
/// | mark | where | meaning |
/// |---|---|---|
/// | `name = "approval"` | the type | the name of the action; needed, and other than that of all other actions of the app |
/// | `rename = "old"` | a variant, a field | its name in the card, where it is not its own in snake case |
/// | `alias = "old"` | a variant | another name by which it is read |
/// | `default` | a field | where the card does not have it, it is its default |
///
/// Fields are of types that serde reads and writes. Those whose card has no such member are missing unless they are
/// `Option`s.
pub use lark_macros::CardAction;

/// Makes a struct the form of a card: [`trait@CardForm`]. Its fields are [`FormField`]s; those that are neither an `Option`
/// nor a list nor a `bool` have to be filled in.
///
/// | mark | where | meaning |
/// |---|---|---|
/// | `name = "leave"` | the struct | the name of the form; needed, and once in the app |
/// | `label = "Reason"` | a field | what it is for |
/// | `placeholder = "Why?"` | a field | what is shown in it while it is empty |
/// | `max_length = 200` | a text, a number | the most characters, 1 to 1000 |
/// | `multiline` | a text | several lines |
/// | `rename = "why"` | a field | its name in the card, once in a card |
pub use lark_macros::CardForm;

/// Makes an enum without fields the options of a select in a form: [`trait@CardOptions`].
///
/// `#[lark(text = "Illness")]` is what users read; without it, the name of the variant. `rename` is the value in the card, where
/// it is not the name of the variant in snake case.
pub use lark_macros::CardOptions;

/// What the output of the derives names. Not part of the public interface.
#[doc(hidden)]
pub mod private {
    use serde_json::Map;

    pub use serde_core::de::DeserializeOwned;
    pub use serde_core::{Serialize, Serializer};
    pub use serde_json::Value;

    use super::{ActionError, CardAction, CardForm, FormError, FormField, TextField};

    /// The value of an action in the making.
    #[derive(Debug)]
    pub struct Written(Map<String, Value>);

    impl Written {
        #[must_use]
        pub fn new(action: &str) -> Self {
            Self(Map::from_iter([(super::action::ACTION.to_owned(), action.into())]))
        }

        /// What cannot become JSON is `null`, and so missing to who reads it.
        #[must_use]
        pub fn with(mut self, name: &str, value: &impl Serialize) -> Self {
            self.0.insert(name.to_owned(), serde_json::to_value(value).unwrap_or_default());
            self
        }

        #[must_use]
        pub fn end(self) -> Value {
            self.0.into()
        }
    }

    pub trait SealedAction {}
    impl<A: CardAction> SealedAction for A {}
    impl<A: CardAction> SealedAction for Result<A, ActionError> {}
    impl SealedAction for Value {}
    impl SealedAction for () {}

    pub trait SealedForm {}
    impl<F: CardForm> SealedForm for F {}
    impl<F: CardForm> SealedForm for Result<F, FormError> {}
    impl SealedForm for Map<String, Value> {}
    impl SealedForm for () {}

    pub trait SealedText: FormField {}
    impl SealedText for String {}
    impl SealedText for i32 {}
    impl SealedText for i64 {}
    impl SealedText for u32 {}
    impl SealedText for u64 {}
    impl SealedText for f64 {}
    impl<T: TextField> SealedText for Option<T> {}
}
