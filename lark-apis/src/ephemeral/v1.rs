// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `ephemeral`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod delete;
pub mod send;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <delete::DeleteEphemeralMessage as lark_runtime::Endpoint>::META,
    <send::SendEphemeralMessage as lark_runtime::Endpoint>::META,
];
