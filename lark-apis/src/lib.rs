//! Typed endpoints of the Lark/Feishu open platform.
//!
//! A path here is the platform's own locator: what the documentation calls `docx.v1.document.create` is
//! [`docx::v1::document::CreateDocument`]. Searching these pages for the locator, or for the URL of an endpoint,
//! finds it too. Each service is a Cargo feature.
//!
//! ```no_run
//! use lark_apis::docx::v1::document::CreateDocument;
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
//! A program that uses only this crate reaches the client and the macros through [`lark_runtime`].
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "contact")]
pub mod contact;
#[cfg(feature = "docx")]
pub mod docx;
#[cfg(feature = "im")]
pub mod im;

pub use lark_runtime;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
