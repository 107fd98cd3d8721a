// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `compensation`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod archive;
pub mod change_reason;
#[cfg(feature = "events")]
pub mod events;
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

pub use self::{
    archive::*, change_reason::*, indicator::*, item::*, item_category::*, lump_sum_payment::*, models::*, plan::*,
    recurring_payment::*, social_archive::*, social_archive_adjust_record::*, social_insurance::*, social_plan::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateArchive>();
    visitor.visit::<QueryArchive>();
    visitor.visit::<ListChangeReason>();
    visitor.visit::<ListIndicator>();
    visitor.visit::<ListItem>();
    visitor.visit::<ListItemCategory>();
    visitor.visit::<BatchCreateLumpSumPayment>();
    visitor.visit::<BatchRemoveLumpSumPayment>();
    visitor.visit::<BatchUpdateLumpSumPayment>();
    visitor.visit::<QueryLumpSumPayment>();
    visitor.visit::<QueryLumpSumPaymentDetail>();
    visitor.visit::<ListPlan>();
    visitor.visit::<BatchCreateRecurringPayment>();
    visitor.visit::<BatchRemoveRecurringPayment>();
    visitor.visit::<BatchUpdateRecurringPayment>();
    visitor.visit::<QueryRecurringPayment>();
    visitor.visit::<QuerySocialArchive>();
    visitor.visit::<QuerySocialArchiveAdjustRecord>();
    visitor.visit::<ListSocialInsurance>();
    visitor.visit::<ListSocialPlan>();
    visitor.visit::<QuerySocialPlan>();
}
