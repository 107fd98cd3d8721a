//! Events as types: a body that knows its type and its facts.
//!
//! The crate `lark-events` receives what the platform sends and hands it to functions; this module is what both it and
//! the event types of `lark-apis` stand on. Nothing here makes a call.

mod decode;
mod meta;

use crate::json::Writer;
use crate::model::Model;
use crate::slot::Slot;

pub use decode::{Decoded, decode};
#[doc(hidden)]
pub use decode::{Inspected, inspect, text_at};
pub use meta::{EventMeta, EventSchema};

/// The body of an event of the platform: what its pages show as the object `event`. Sealed:
/// [`lark_event`](crate::lark_event) implements it, since only its output can make an [`EventMeta`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "not declared as the body of an event",
    note = "declare it with `#[lark_event(type = \"...\")]`"
)]
pub trait Event: Model + Default {
    /// What the platform wants as answer: [`NoAnswer`] of an event, the type of its JSON of a callback.
    type Answer: EventAnswer;

    /// Everything known of the event without one.
    const META: &'static EventMeta;
}

/// A visitor over event types. Implement it to do something with each of many; `lark_apis` has a function that calls it
/// with all of its own.
pub trait EventVisitor {
    /// Called once for each event type.
    fn visit<E: Event>(&mut self);
}

/// What the platform wants as answer to a callback. Every model and `serde_json::Value` is one; sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the answer to a callback",
    label = "not a model",
    note = "derive `Model` for it"
)]
pub trait EventAnswer: Send + 'static {
    /// The JSON of it; `None` if there is nothing to say.
    fn to_json(&self) -> Option<String>;
}

impl<S: Slot> EventAnswer for S {
    fn to_json(&self) -> Option<String> {
        let mut writer = Writer::new();
        writer.slot(self);
        writer.finish().ok().and_then(|json| String::from_utf8(json).ok())
    }
}

/// The answer to what is only told: none. It has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {}

impl EventAnswer for NoAnswer {
    fn to_json(&self) -> Option<String> {
        None
    }
}
