// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `compensation`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod archive;
pub mod change_reason;
pub mod indicator;
pub mod item;
pub mod item_category;
pub mod lump_sum_payment;
pub mod models;
pub mod plan;
pub mod recurring_payment;
pub mod social_archive;
pub mod social_archive_adjust_record;
pub mod social_insurance;
pub mod social_plan;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<archive::CreateArchive>();
    visitor.visit::<archive::QueryArchive>();
    visitor.visit::<change_reason::ListChangeReason>();
    visitor.visit::<indicator::ListIndicator>();
    visitor.visit::<item::ListItem>();
    visitor.visit::<item_category::ListItemCategory>();
    visitor.visit::<lump_sum_payment::BatchCreateLumpSumPayment>();
    visitor.visit::<lump_sum_payment::BatchRemoveLumpSumPayment>();
    visitor.visit::<lump_sum_payment::BatchUpdateLumpSumPayment>();
    visitor.visit::<lump_sum_payment::QueryLumpSumPayment>();
    visitor.visit::<lump_sum_payment::QueryDetailLumpSumPayment>();
    visitor.visit::<plan::ListPlan>();
    visitor.visit::<recurring_payment::BatchCreateRecurringPayment>();
    visitor.visit::<recurring_payment::BatchRemoveRecurringPayment>();
    visitor.visit::<recurring_payment::BatchUpdateRecurringPayment>();
    visitor.visit::<recurring_payment::QueryRecurringPayment>();
    visitor.visit::<social_archive::QuerySocialArchive>();
    visitor.visit::<social_archive_adjust_record::QuerySocialArchiveAdjustRecord>();
    visitor.visit::<social_insurance::ListSocialInsurance>();
    visitor.visit::<social_plan::ListSocialPlan>();
    visitor.visit::<social_plan::QuerySocialPlan>();
}
