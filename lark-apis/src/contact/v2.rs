// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `contact`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod department;
pub mod role;
pub mod task;
pub mod user;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <department::BatchAddContactV2Department as lark_runtime::Endpoint>::META,
    <role::ListContactV2Role as lark_runtime::Endpoint>::META,
    <task::GetContactV2Task as lark_runtime::Endpoint>::META,
    <user::BatchAddContactV2User as lark_runtime::Endpoint>::META,
];
