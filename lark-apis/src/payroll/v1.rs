// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `payroll`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod acct_item;
pub mod cost_allocation_detail;
pub mod cost_allocation_plan;
pub mod cost_allocation_report;
pub mod datasource;
pub mod datasource_record;
#[cfg(feature = "events")]
pub mod events;
pub mod models;
pub mod paygroup;
pub mod payment_activity;
pub mod payment_activity_detail;
pub mod payment_detail;

pub use self::{
    acct_item::*, cost_allocation_detail::*, cost_allocation_plan::*, cost_allocation_report::*, datasource::*,
    datasource_record::*, models::*, paygroup::*, payment_activity::*, payment_activity_detail::*, payment_detail::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListAcctItem>();
    visitor.visit::<ListCostAllocationDetail>();
    visitor.visit::<ListCostAllocationPlan>();
    visitor.visit::<ListCostAllocationReport>();
    visitor.visit::<ListDatasource>();
    visitor.visit::<QueryDatasourceRecord>();
    visitor.visit::<SaveDatasourceRecord>();
    visitor.visit::<ListPaygroup>();
    visitor.visit::<ArchivePaymentActivity>();
    visitor.visit::<ListPaymentActivity>();
    visitor.visit::<ListPaymentActivityDetail>();
    visitor.visit::<QueryPaymentDetail>();
}
