//! A local stand-in for the Lark/Feishu open platform: examples and tests run against it without an account.
//!
//! It answers on `http://127.0.0.1:PORT` as the platform does on the wire: the same envelope, error codes, HTTP
//! statuses and log ids, tenant tokens that are issued, reused, revoked and expire, and a small memory of what was
//! created. What it cannot know is listed under [Limits](#limits).
//!
//! ```
//! use lark_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = Sandbox::start().await?;
//! assert!(sandbox.url().starts_with("http://127.0.0.1:"));
//!
//! // Give `sandbox.url()`, `sandbox.app_id()` and `sandbox.app_secret()` to the client under test, then look:
//! assert_eq!(sandbox.count("/open-apis/docx/v1/documents"), 0);
//!
//! drop(sandbox); // stops the server
//! # Ok(())
//! # }
//! ```
//!
//! # As a program
//!
//! `cargo run -p lark-sandbox -- --port 8080` prints the settings to paste into a shell and serves until Ctrl-C.
//!
//! # Endpoints
//!
//! | locator | call |
//! |---|---|
//! | `auth.v3.tenant_access_token.internal` | `POST /open-apis/auth/v3/tenant_access_token/internal` |
//! | `auth.v3.app_access_token.internal` | `POST /open-apis/auth/v3/app_access_token/internal` |
//! | `docx.v1.document.create` | `POST /open-apis/docx/v1/documents` |
//! | `docx.v1.document.get` | `GET /open-apis/docx/v1/documents/:document_id` |
//! | `docx.v1.document.raw_content` | `GET /open-apis/docx/v1/documents/:document_id/raw_content` |
//! | `im.v1.message.create` | `POST /open-apis/im/v1/messages` |
//! | `im.v1.message.list` | `GET /open-apis/im/v1/messages` |
//! | `im.v1.message.get` | `GET /open-apis/im/v1/messages/:message_id` |
//! | `contact.v3.user.get` | `GET /open-apis/contact/v3/users/:user_id` |
//!
//! # Limits
//!
//! - One tenant, one app; the user token [`USER_TOKEN`] belongs to the first of [`USERS`].
//! - A message may go to any receiver whose id has the right shape. A chat exists from its first message on.
//! - Rate limits are not simulated.

#![forbid(unsafe_code)]

mod auth;
mod blob;
mod call;
mod check;
mod clock;
mod control;
#[cfg(feature = "data")]
mod disk;
mod envelope;
mod facts;
mod fault;
mod gateway;
mod oauth;
mod page;
mod receive;
mod record;
mod reply;
mod route;
mod sample;
mod scopes;
mod server;
mod services;
mod store;
mod ticket;
mod wire;
mod world;

pub use crate::{
    fault::{Fault, UnknownFault},
    record::Recorded,
    scopes::UnknownEndpoint,
    server::{APP_ID, APP_SECRET, Sandbox, SandboxBuilder},
    services::{
        contact::{USER_TOKEN, USERS, User},
        im::TENANT_KEY,
    },
    ticket::VERIFICATION_TOKEN,
};
