// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `okr`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod image;
pub mod metric_sources;
pub mod models;
pub mod okr;
pub mod period;
pub mod period_rule;
pub mod progress_record;
pub mod review;
pub mod user_okr;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <image::UploadImage as lark_runtime::Endpoint>::META,
    <metric_sources::BatchUpdateOkrMetricSourceTableItem as lark_runtime::Endpoint>::META,
    <metric_sources::GetOkrMetricSourceList as lark_runtime::Endpoint>::META,
    <metric_sources::GetOkrMetricSourceTableItem as lark_runtime::Endpoint>::META,
    <metric_sources::GetOkrMetricSourceTableItemList as lark_runtime::Endpoint>::META,
    <metric_sources::GetOkrMetricSourceTableList as lark_runtime::Endpoint>::META,
    <metric_sources::UpdateOkrMetricSourceTableItem as lark_runtime::Endpoint>::META,
    <okr::BatchGetOkr as lark_runtime::Endpoint>::META,
    <period::CreatePeriod as lark_runtime::Endpoint>::META,
    <period::ListPeriod as lark_runtime::Endpoint>::META,
    <period::PatchPeriod as lark_runtime::Endpoint>::META,
    <period_rule::ListPeriodRule as lark_runtime::Endpoint>::META,
    <progress_record::CreateProgressRecord as lark_runtime::Endpoint>::META,
    <progress_record::DeleteProgressRecord as lark_runtime::Endpoint>::META,
    <progress_record::GetProgressRecord as lark_runtime::Endpoint>::META,
    <progress_record::UpdateProgressRecord as lark_runtime::Endpoint>::META,
    <review::QueryReview as lark_runtime::Endpoint>::META,
    <user_okr::ListUserOkr as lark_runtime::Endpoint>::META,
];
