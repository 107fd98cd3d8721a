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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <archive::CreateArchive as lark_runtime::Endpoint>::META,
    <archive::QueryArchive as lark_runtime::Endpoint>::META,
    <change_reason::ListChangeReason as lark_runtime::Endpoint>::META,
    <indicator::ListIndicator as lark_runtime::Endpoint>::META,
    <item::ListItem as lark_runtime::Endpoint>::META,
    <item_category::ListItemCategory as lark_runtime::Endpoint>::META,
    <lump_sum_payment::BatchCreateLumpSumPayment as lark_runtime::Endpoint>::META,
    <lump_sum_payment::BatchRemoveLumpSumPayment as lark_runtime::Endpoint>::META,
    <lump_sum_payment::BatchUpdateLumpSumPayment as lark_runtime::Endpoint>::META,
    <lump_sum_payment::QueryLumpSumPayment as lark_runtime::Endpoint>::META,
    <lump_sum_payment::QueryDetailLumpSumPayment as lark_runtime::Endpoint>::META,
    <plan::ListPlan as lark_runtime::Endpoint>::META,
    <recurring_payment::BatchCreateRecurringPayment as lark_runtime::Endpoint>::META,
    <recurring_payment::BatchRemoveRecurringPayment as lark_runtime::Endpoint>::META,
    <recurring_payment::BatchUpdateRecurringPayment as lark_runtime::Endpoint>::META,
    <recurring_payment::QueryRecurringPayment as lark_runtime::Endpoint>::META,
    <social_archive::QuerySocialArchive as lark_runtime::Endpoint>::META,
    <social_archive_adjust_record::QuerySocialArchiveAdjustRecord as lark_runtime::Endpoint>::META,
    <social_insurance::ListSocialInsurance as lark_runtime::Endpoint>::META,
    <social_plan::ListSocialPlan as lark_runtime::Endpoint>::META,
    <social_plan::QuerySocialPlan as lark_runtime::Endpoint>::META,
];
