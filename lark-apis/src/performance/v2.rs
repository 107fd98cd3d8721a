// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `performance`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod activity;
pub mod additional_information;
pub mod additional_informations_batch;
#[cfg(feature = "events")]
pub mod events;
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

pub use self::{
    activity::*, additional_information::*, additional_informations_batch::*, indicator::*, metric_detail::*,
    metric_field::*, metric_lib::*, metric_tag::*, metric_template::*, models::*, question::*, review_data::*,
    review_template::*, reviewee::*, user_group_user_rel::*, user_info::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<QueryActivity>();
    visitor.visit::<ImportAdditionalInformation>();
    visitor.visit::<QueryAdditionalInformation>();
    visitor.visit::<BatchDeleteAdditionalInformation>();
    visitor.visit::<QueryIndicator>();
    visitor.visit::<ImportMetricDetail>();
    visitor.visit::<QueryMetricDetail>();
    visitor.visit::<QueryMetricField>();
    visitor.visit::<QueryMetricLib>();
    visitor.visit::<ListMetricTag>();
    visitor.visit::<QueryMetricTemplate>();
    visitor.visit::<QueryQuestion>();
    visitor.visit::<QueryReviewData>();
    visitor.visit::<QueryReviewTemplate>();
    visitor.visit::<QueryReviewee>();
    visitor.visit::<WriteUserGroupUserRel>();
    visitor.visit::<QueryUserInfo>();
}
