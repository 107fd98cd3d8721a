//! Events and callbacks of the Lark/Feishu open platform: functions that say with their arguments what they want, one
//! router for them, and the two ways in which the platform delivers.
//!
//! ```
//! use lark_events::{Event, Events, State};
//! use lark_runtime::{Client, lark_event};
//!
//! /// The body of an event. `lark_apis` has those of the platform, behind its feature `events`; one of your own is a struct.
//! #[lark_event(type = "contact.user.deleted_v3")]
//! struct UserDeleted {
//!     open_id: Option<String>,
//! }
//!
//! /// A handler: its first argument says which events it gets.
//! async fn lock_account(event: Event<UserDeleted>, client: Client, State(db): State<Database>) -> lark_runtime::Result<()> {
//!     println!("{} lost {:?}", event.header.tenant_key, event.open_id);
//!     # let _ = (client, db);
//!     Ok(())
//! }
//! # #[derive(Clone)] struct Database;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let database = Database;
//!
//! let client = Client::builder("cli_a1b2c3", "the app secret").build()?;
//! let events = Events::new(&client).state(database).on(lock_account).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! The router is served as a [webhook](Events::webhook), by any server that takes tower services, or over the platform's
//! long connection, for which no public address is needed.
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

#[cfg(feature = "cards")]
pub mod card;
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
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "webhook")]
mod webhook;

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
#[cfg(feature = "webhook")]
pub use webhook::{Keys, Webhook};
