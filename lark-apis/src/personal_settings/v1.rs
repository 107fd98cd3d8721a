// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `personal_settings`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod system_status;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <system_status::BatchCloseSystemStatus as lark_runtime::Endpoint>::META,
    <system_status::BatchOpenSystemStatus as lark_runtime::Endpoint>::META,
    <system_status::CreateSystemStatus as lark_runtime::Endpoint>::META,
    <system_status::DeleteSystemStatus as lark_runtime::Endpoint>::META,
    <system_status::ListSystemStatus as lark_runtime::Endpoint>::META,
    <system_status::PatchSystemStatus as lark_runtime::Endpoint>::META,
];
