// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `approval`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod id;
pub mod message;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <id::TransformApprovalUserId as lark_runtime::Endpoint>::META,
    <message::SendApprovalMessage as lark_runtime::Endpoint>::META,
    <message::UpdateApprovalMessage as lark_runtime::Endpoint>::META,
];
