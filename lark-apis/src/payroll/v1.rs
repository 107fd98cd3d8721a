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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <acct_item::ListAcctItem as lark_runtime::Endpoint>::META,
    <cost_allocation_detail::ListCostAllocationDetail as lark_runtime::Endpoint>::META,
    <cost_allocation_plan::ListCostAllocationPlan as lark_runtime::Endpoint>::META,
    <cost_allocation_report::ListCostAllocationReport as lark_runtime::Endpoint>::META,
    <datasource::ListDatasource as lark_runtime::Endpoint>::META,
    <datasource_record::QueryDatasourceRecord as lark_runtime::Endpoint>::META,
    <datasource_record::SaveDatasourceRecord as lark_runtime::Endpoint>::META,
    <paygroup::ListPaygroup as lark_runtime::Endpoint>::META,
    <payment_activity::ArchivePaymentActivity as lark_runtime::Endpoint>::META,
    <payment_activity::ListPaymentActivity as lark_runtime::Endpoint>::META,
    <payment_activity_detail::ListPaymentActivityDetail as lark_runtime::Endpoint>::META,
    <payment_detail::QueryPaymentDetail as lark_runtime::Endpoint>::META,
];
