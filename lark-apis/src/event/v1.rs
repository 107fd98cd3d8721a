// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `event`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod connection;
pub mod outbound_ip;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <connection::GetConnection as lark_runtime::Endpoint>::META,
    <outbound_ip::ListOutboundIp as lark_runtime::Endpoint>::META,
];
