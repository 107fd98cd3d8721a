// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `base`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app_role;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app_role::CreateAppRole as lark_runtime::Endpoint>::META,
    <app_role::ListAppRole as lark_runtime::Endpoint>::META,
    <app_role::UpdateAppRole as lark_runtime::Endpoint>::META,
];
