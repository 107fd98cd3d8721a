// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `passport`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod password;
pub mod session;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <password::UpdatePassword as lark_runtime::Endpoint>::META,
    <session::LogoutSession as lark_runtime::Endpoint>::META,
    <session::QuerySession as lark_runtime::Endpoint>::META,
];
