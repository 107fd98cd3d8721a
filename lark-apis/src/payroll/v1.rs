// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `payroll`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod acct_item;
pub mod cost_allocation_detail;
pub mod cost_allocation_plan;
pub mod cost_allocation_report;
pub mod datasource;
pub mod datasource_record;
pub mod models;
pub mod paygroup;
pub mod payment_activity;
pub mod payment_activity_detail;
pub mod payment_detail;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<acct_item::ListAcctItem>();
    visitor.visit::<cost_allocation_detail::ListCostAllocationDetail>();
    visitor.visit::<cost_allocation_plan::ListCostAllocationPlan>();
    visitor.visit::<cost_allocation_report::ListCostAllocationReport>();
    visitor.visit::<datasource::ListDatasource>();
    visitor.visit::<datasource_record::QueryDatasourceRecord>();
    visitor.visit::<datasource_record::SaveDatasourceRecord>();
    visitor.visit::<paygroup::ListPaygroup>();
    visitor.visit::<payment_activity::ArchivePaymentActivity>();
    visitor.visit::<payment_activity::ListPaymentActivity>();
    visitor.visit::<payment_activity_detail::ListPaymentActivityDetail>();
    visitor.visit::<payment_detail::QueryPaymentDetail>();
}
