//! What goes over the wire and how: for tools that encode without sending, and for field types of your own.
//!
//! - [`encode`](crate::encode) makes an [`Encoded`] of a request, without a client.
//! - [`Answer`] is what an endpoint can answer.
//! - Every type of a field is a [`Slot`]: it says what it is, to be read ([`View`]) and to be filled ([`ViewMut`]), and one
//!   shared piece of code does the rest. The bounds [`PathValue`], [`QueryValue`], [`ListValue`], [`HeaderField`],
//!   [`TextValue`] and [`FileValue`] say where a type can travel.
//! - A type of your own that is a text, such as an id, becomes a field in [`Text`]; one with serde's traits in
//!   [`Json`](crate::Json). Only what is neither needs a hand-written [`Slot`], most often as a [`Leaf`].

pub use crate::answer::Answer;
pub use crate::json::{JsonText, Malformed, Misfit, Peek, Reader, Writer};
pub use crate::model::Schema;
pub use crate::parts::{Encoded, RequestBody};
pub use crate::slot::{
    Borrow, BorrowNamed, BorrowNamedMut, Clear, Fields, FileValue, HeaderField, Kind, Leaf, LeafMut, List, ListValue,
    Map, Object, Optional, PathValue, Presence, QueryValue, Slot, Text, TextValue, View, ViewMut,
};
