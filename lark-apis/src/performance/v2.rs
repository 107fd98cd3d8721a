// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `performance`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod activity;
pub mod additional_information;
pub mod additional_informations_batch;
pub mod indicator;
pub mod metric_detail;
pub mod metric_field;
pub mod metric_lib;
pub mod metric_tag;
pub mod metric_template;
pub mod models;
pub mod question;
pub mod review_data;
pub mod review_template;
pub mod reviewee;
pub mod user_group_user_rel;
pub mod user_info;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <activity::QueryActivity as lark_runtime::Endpoint>::META,
    <additional_information::ImportAdditionalInformation as lark_runtime::Endpoint>::META,
    <additional_information::QueryAdditionalInformation as lark_runtime::Endpoint>::META,
    <additional_informations_batch::DeleteAdditionalInformationsBatch as lark_runtime::Endpoint>::META,
    <indicator::QueryIndicator as lark_runtime::Endpoint>::META,
    <metric_detail::ImportMetricDetail as lark_runtime::Endpoint>::META,
    <metric_detail::QueryMetricDetail as lark_runtime::Endpoint>::META,
    <metric_field::QueryMetricField as lark_runtime::Endpoint>::META,
    <metric_lib::QueryMetricLib as lark_runtime::Endpoint>::META,
    <metric_tag::ListMetricTag as lark_runtime::Endpoint>::META,
    <metric_template::QueryMetricTemplate as lark_runtime::Endpoint>::META,
    <question::QueryQuestion as lark_runtime::Endpoint>::META,
    <review_data::QueryReviewData as lark_runtime::Endpoint>::META,
    <review_template::QueryReviewTemplate as lark_runtime::Endpoint>::META,
    <reviewee::QueryReviewee as lark_runtime::Endpoint>::META,
    <user_group_user_rel::WriteUserGroupUserRel as lark_runtime::Endpoint>::META,
    <user_info::QueryUserInfo as lark_runtime::Endpoint>::META,
];
