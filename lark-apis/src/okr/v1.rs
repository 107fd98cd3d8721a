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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<image::UploadImage>();
    visitor.visit::<metric_sources::BatchUpdateOkrMetricSourceTableItem>();
    visitor.visit::<metric_sources::GetOkrMetricSourceList>();
    visitor.visit::<metric_sources::GetOkrMetricSourceTableItem>();
    visitor.visit::<metric_sources::GetOkrMetricSourceTableItemList>();
    visitor.visit::<metric_sources::GetOkrMetricSourceTableList>();
    visitor.visit::<metric_sources::UpdateOkrMetricSourceTableItem>();
    visitor.visit::<okr::BatchGetOkr>();
    visitor.visit::<period::CreatePeriod>();
    visitor.visit::<period::ListPeriod>();
    visitor.visit::<period::PatchPeriod>();
    visitor.visit::<period_rule::ListPeriodRule>();
    visitor.visit::<progress_record::CreateProgressRecord>();
    visitor.visit::<progress_record::DeleteProgressRecord>();
    visitor.visit::<progress_record::GetProgressRecord>();
    visitor.visit::<progress_record::UpdateProgressRecord>();
    visitor.visit::<review::QueryReview>();
    visitor.visit::<user_okr::ListUserOkr>();
}
