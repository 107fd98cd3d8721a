//! Typed endpoints of the Lark/Feishu open platform.
//!
//! Service and version in a path are those of the platform's own locator: what the documentation calls
//! `docx.v1.document.create` is [`docx::v1::CreateDocument`]. Searching these pages for the locator, or for the URL of
//! an endpoint, finds it too. Each service is a Cargo feature; `full` turns on all of them, and `catalog` adds `endpoints`, the list
//! of what is known of every enabled endpoint, with which programs can also call an endpoint by name.
//!
//! ```no_run
//! use lark_apis::docx::v1::CreateDocument;
//! use lark_runtime::Client;
//!
//! # async fn f() -> lark_runtime::Result<()> {
//! let client = Client::builder("cli_xxx", "secret").build()?;
//! let created = CreateDocument::builder().title("Weekly plan").build().send(&client, ()).await?;
//! println!("{:?} (log id {:?})", created.data.document, created.log_id());
//! # Ok(())
//! # }
//! ```
//!
//! Which endpoints a task takes, and in which order, is in the [`guides`]: messages, documents, files, bases,
//! people, failures.
//!
//! # What to expect where
//! - Everything of a version is at the version, `docx::v1::CreateDocument`; no name occurs twice there. To browse, it
//!   is also in the module of its resource, [`docx::v1::document`], beside its answer and the other requests.
//! - A request is called after its locator, verb first: `im.v1.message.list` is `ListMessage`; where the verb already
//!   says it all, it is used alone: `sheets.v2.spreadsheets.get_sheet_value` is `GetSheetValue`.
//! - The fields of a body are fields of the request. Only a body that is used elsewhere too, by another endpoint or in
//!   an answer, stays one value: a single field of the request, called after its type.
//! - A name that is in two places of one request is qualified by its place: `type` and `type_in_body`.
//! - Fields that are always required must be set; all others are optional. That holds for the types inside a request too,
//!   unless they are in answers as well: every type that a request holds has a `builder()`.
//! - Structs and enums grow: they are `#[non_exhaustive]`. An answer for a test is made with `default()` and its fields, or
//!   from JSON; a text that an enum does not know is in its `as_str()`.
//! - The module of a model or an enum is that of the one resource that uses it, or that it is named after; `models` has
//!   the rest of a version, [`ids`] what all services share.
//! - Lists and maps of an answer are empty when they are missing. In what is only sent they are `Option`s, since an
//!   empty list says something there.
//! - Events are in the module `events` of their version, with the feature `events`: `im.message.receive_v1` is
//!   `im::v1::events::MessageReceived`. Callbacks are in `callback`, and events without a version in `events_v1`.
//! - Tokens are those of the documentation. Kinds that only official SDKs name are taken when a call carries one, and
//!   never chosen; where no source says, tenant and user tokens are both taken.
//!
//! A program that uses only this crate reaches the client and the macros through [`lark_runtime`].
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "catalog")]
mod catalog;
pub mod error_codes;
#[cfg(any(doc, doctest))]
pub mod guides;
pub mod ids;

// The services, generated: `cargo run -p xtask -- generate`.
#[cfg(feature = "acs")]
pub mod acs;
#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "aily")]
pub mod aily;
#[cfg(feature = "apaas")]
pub mod apaas;
#[cfg(feature = "application")]
pub mod application;
#[cfg(feature = "approval")]
pub mod approval;
#[cfg(feature = "attendance")]
pub mod attendance;
#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "authen")]
pub mod authen;
#[cfg(feature = "baike")]
pub mod baike;
#[cfg(feature = "base")]
pub mod base;
#[cfg(feature = "bitable")]
pub mod bitable;
#[cfg(feature = "block")]
pub mod block;
#[cfg(feature = "board")]
pub mod board;
#[cfg(feature = "bot")]
pub mod bot;
#[cfg(feature = "calendar")]
pub mod calendar;
#[cfg(feature = "events")]
pub mod callback;
#[cfg(feature = "cardkit")]
pub mod cardkit;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "compensation")]
pub mod compensation;
#[cfg(feature = "contact")]
pub mod contact;
#[cfg(feature = "corehr")]
pub mod corehr;
#[cfg(feature = "directory")]
pub mod directory;
#[cfg(feature = "doc")]
pub mod doc;
#[cfg(feature = "docs")]
pub mod docs;
#[cfg(feature = "document_ai")]
pub mod document_ai;
#[cfg(feature = "docx")]
pub mod docx;
#[cfg(feature = "drive")]
pub mod drive;
#[cfg(feature = "drive_explorer")]
pub mod drive_explorer;
#[cfg(feature = "drive_permission")]
pub mod drive_permission;
#[cfg(feature = "ehr")]
pub mod ehr;
#[cfg(feature = "elearning")]
pub mod elearning;
#[cfg(feature = "ephemeral")]
pub mod ephemeral;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "events")]
pub mod events_v1;
#[cfg(feature = "face_detection")]
pub mod face_detection;
#[cfg(feature = "face_verify")]
pub mod face_verify;
#[cfg(feature = "helpdesk")]
pub mod helpdesk;
#[cfg(feature = "hire")]
pub mod hire;
#[cfg(feature = "human_authentication")]
pub mod human_authentication;
#[cfg(feature = "im")]
pub mod im;
#[cfg(feature = "interactive")]
pub mod interactive;
#[cfg(feature = "jssdk")]
pub mod jssdk;
#[cfg(feature = "lingo")]
pub mod lingo;
#[cfg(feature = "mail")]
pub mod mail;
#[cfg(feature = "mdm")]
pub mod mdm;
#[cfg(feature = "meeting_room")]
pub mod meeting_room;
#[cfg(feature = "message")]
pub mod message;
#[cfg(feature = "mina")]
pub mod mina;
#[cfg(feature = "minutes")]
pub mod minutes;
#[cfg(feature = "moments")]
pub mod moments;
#[cfg(feature = "okr")]
pub mod okr;
#[cfg(feature = "optical_char_recognition")]
pub mod optical_char_recognition;
#[cfg(feature = "passport")]
pub mod passport;
#[cfg(feature = "pay")]
pub mod pay;
#[cfg(feature = "payroll")]
pub mod payroll;
#[cfg(feature = "performance")]
pub mod performance;
#[cfg(feature = "personal_settings")]
pub mod personal_settings;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "security_and_compliance")]
pub mod security_and_compliance;
#[cfg(feature = "sheets")]
pub mod sheets;
#[cfg(feature = "spark")]
pub mod spark;
#[cfg(feature = "speech_to_text")]
pub mod speech_to_text;
#[cfg(feature = "suite")]
pub mod suite;
#[cfg(feature = "task")]
pub mod task;
#[cfg(feature = "tenant")]
pub mod tenant;
#[cfg(feature = "translation")]
pub mod translation;
#[cfg(feature = "trust_party")]
pub mod trust_party;
#[cfg(feature = "unified_kms")]
pub mod unified_kms;
#[cfg(feature = "user")]
pub mod user;
#[cfg(feature = "vc")]
pub mod vc;
#[cfg(feature = "verification")]
pub mod verification;
#[cfg(feature = "wiki")]
pub mod wiki;
#[cfg(feature = "workplace")]
pub mod workplace;
// end of generated

#[cfg(all(feature = "catalog", feature = "events"))]
pub use catalog::visit_events;
#[cfg(feature = "catalog")]
pub use catalog::{endpoints, visit_endpoints};
pub use lark_runtime;
