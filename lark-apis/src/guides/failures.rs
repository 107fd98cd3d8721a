//! What to do when a call fails.
//!
//! The line of an error has it all: endpoint, the platform's words, code, HTTP status, log id, and often what to do. What may be
//! repeated was repeated before.
//!
//! | question | answer |
//! |---|---|
//! | what does the code mean here | [`DocumentedError::documented`](crate::error_codes::DocumentedError::documented) |
//! | which codes can come | [`of_endpoint`](crate::error_codes::of_endpoint) |
//! | is a scope missing, and which | `error.is_permission_denied()`, `error.as_api()?.missing_scopes()` |
//! | must the user log in again | `error.needs_reauthorization()` |
//! | too fast | `error.is_rate_limited()`; `Pace::documented()` of the client keeps below the limits |
//! | may it have happened all the same | `error.may_have_been_executed()` |
//!
//! ```no_run
//! use lark_apis::error_codes::DocumentedError;
//! use lark_apis::im::v1::{ChatId, CreateMessage, Text};
//! use lark_runtime::Client;
//!
//! # async fn f(client: &Client) -> lark_runtime::Result<()> {
//! match CreateMessage::to(ChatId("oc_1"), Text::new("Hello"))?.send(client, ()).await {
//!     Ok(_) => {}
//!     Err(error) if error.code() == Some(230_002) => println!("invite the bot first"),
//!     Err(error) => println!("{error}: {:?}", error.documented().map(|known| known.meaning())),
//! }
//! # Ok(())
//! # }
//! ```
