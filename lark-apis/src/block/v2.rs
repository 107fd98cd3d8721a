// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `block`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod entity;
pub mod message;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <entity::CreateEntity as lark_runtime::Endpoint>::META,
    <entity::UpdateEntity as lark_runtime::Endpoint>::META,
    <message::CreateMessage as lark_runtime::Endpoint>::META,
];
