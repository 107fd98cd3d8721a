// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `hire`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod interview_record;
pub mod models;
pub mod talent;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <interview_record::GetInterviewRecord as lark_runtime::Endpoint>::META,
    <interview_record::ListInterviewRecord as lark_runtime::Endpoint>::META,
    <talent::GetTalent as lark_runtime::Endpoint>::META,
];
