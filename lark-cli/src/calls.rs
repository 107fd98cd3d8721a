//! Calls of endpoints that are chosen while the program runs, over tables instead of compiled types.
//!
//! ```no_run
//! # async fn f(client: &lark_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use lark_cli::calls::{self, Catalog};
//! use serde_json::json;
//!
//! let catalog = Catalog::new();
//! let send = catalog.get("im.v1.message.create")?;
//! println!("{}", send.describe()); // the JSON Schemas of request and answer
//! let values = json!({"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"});
//! let request = send.request(values.as_object().ok_or("an object")?, [])?;
//! let answer = calls::run(client, &request, ()).await?;
//! println!("{}", answer.data["message_id"]);
//! # Ok(())
//! # }
//! ```

mod check;
mod draft;
mod endpoint;
mod failure;
mod kind;
mod misfits;
mod pages;
mod place;
mod problem;
mod request;
mod run;
mod schema;
#[cfg(test)]
mod tests;

#[cfg(feature = "mcp")]
pub(crate) use check::name_of;
pub use draft::Draft;
pub use endpoint::{Catalog, Endpoint, UnknownId};
pub use failure::{Category, Failure};
pub use misfits::Misfit;
pub use place::Place;
pub use problem::{Problem, Problems};
pub use request::Request;
pub use run::{Answer, download, run};
