// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `okr`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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

pub use self::{
    image::*, metric_sources::*, models::*, okr::*, period::*, period_rule::*, progress_record::*, review::*,
    user_okr::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<UploadImage>();
    visitor.visit::<BatchUpdateMetricSourceTableItem>();
    visitor.visit::<ListMetricSource>();
    visitor.visit::<GetMetricSourceTableItem>();
    visitor.visit::<ListMetricSourceTableItem>();
    visitor.visit::<ListMetricSourceTable>();
    visitor.visit::<UpdateMetricSourceTableItem>();
    visitor.visit::<BatchGetOkr>();
    visitor.visit::<CreatePeriod>();
    visitor.visit::<ListPeriod>();
    visitor.visit::<PatchPeriod>();
    visitor.visit::<ListPeriodRule>();
    visitor.visit::<CreateProgressRecord>();
    visitor.visit::<DeleteProgressRecord>();
    visitor.visit::<GetProgressRecord>();
    visitor.visit::<UpdateProgressRecord>();
    visitor.visit::<QueryReview>();
    visitor.visit::<ListUserOkr>();
}
