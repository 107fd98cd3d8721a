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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<activity::QueryActivity>();
    visitor.visit::<additional_information::ImportAdditionalInformation>();
    visitor.visit::<additional_information::QueryAdditionalInformation>();
    visitor.visit::<additional_informations_batch::DeleteAdditionalInformationsBatch>();
    visitor.visit::<indicator::QueryIndicator>();
    visitor.visit::<metric_detail::ImportMetricDetail>();
    visitor.visit::<metric_detail::QueryMetricDetail>();
    visitor.visit::<metric_field::QueryMetricField>();
    visitor.visit::<metric_lib::QueryMetricLib>();
    visitor.visit::<metric_tag::ListMetricTag>();
    visitor.visit::<metric_template::QueryMetricTemplate>();
    visitor.visit::<question::QueryQuestion>();
    visitor.visit::<review_data::QueryReviewData>();
    visitor.visit::<review_template::QueryReviewTemplate>();
    visitor.visit::<reviewee::QueryReviewee>();
    visitor.visit::<user_group_user_rel::WriteUserGroupUserRel>();
    visitor.visit::<user_info::QueryUserInfo>();
}
