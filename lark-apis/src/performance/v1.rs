// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `performance`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod models;
pub mod review_data;
pub mod semester;
pub mod stage_task;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <review_data::QueryReviewData as lark_runtime::Endpoint>::META,
    <semester::ListSemester as lark_runtime::Endpoint>::META,
    <stage_task::FindByPageStageTask as lark_runtime::Endpoint>::META,
    <stage_task::FindByUserListStageTask as lark_runtime::Endpoint>::META,
];
