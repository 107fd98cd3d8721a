// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `bot`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod add;
pub mod bot;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] =
    &[<add::AddBotToChat as lark_runtime::Endpoint>::META, <bot::SearchBot as lark_runtime::Endpoint>::META];
