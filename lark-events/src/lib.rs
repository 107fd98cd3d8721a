//! Events and callbacks of the Lark/Feishu open platform: functions that say with their arguments what they want, one
//! router for them, and the two ways in which the platform delivers.
//!
//! ```
//! use lark_events::{Event, Events, State};
//! use lark_runtime::{Client, Model, lark_event};
//!
//! # #[cfg(any())]
//! /// The body of an event; `lark_apis` has those of the platform behind its feature `events`.
//! #[lark_event(type = "im.message.receive_v1", dedupe = "message.message_id")]
//! pub struct MessageReceived {
//!     pub message: Option<Message>,
//! }
//! ```
//!
//! # Handlers
//! A handler is an `async fn`. Its first argument, [`Event<T>`], is the subscription; the others are [extractors](Extract):
//! `Client`, which acts in the tenant of the event, [`State<S>`], [`RawEvent`]. It returns `()`, for a callback its answer, or
//! a `Result` of either.
//!
//! # What the platform is told
//! A handler that ends within 2.5 seconds decides: the event is acknowledged, or, after an error or a panic, refused, and
//! the platform delivers it again. A slower one is acknowledged then and goes on.
//!
//! # Once, in order, bounded
//! The platform delivers at least once. A [store](SeenStore) remembers what was handled; an event counts as handled only
//! after its handler succeeded. Messages of one chat are handled one after the other, in the order of their arrival; see
//! [`EventsBuilder::order_by_chat`]. [`EventsBuilder::workers`] handlers run at a time, and [`EventsBuilder::queue`] events
//! wait.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "connection")]
pub mod connection;
mod delivery;
mod dispatch;
pub mod doctor;
mod envelope;
mod event;
mod extract;
mod handler;
mod order;
mod router;
pub mod seen;
mod subscribe;

#[cfg(feature = "connection")]
#[doc(inline)]
pub use connection::{Connection, ConnectionError, Status};
pub use delivery::Delivery;
pub use dispatch::Told;
pub use envelope::{CARD_ACTION_V1, Header};
pub use event::{Event, RawEvent};
pub use extract::{Extract, State};
pub use handler::{Handler, Incoming, IntoOutcome, RawHandler};
#[doc(hidden)]
pub use handler::{Route, marker};
pub use router::{BuildError, Events, EventsBuilder};
#[doc(inline)]
pub use seen::SeenStore;
pub use subscribe::SubscribeError;
