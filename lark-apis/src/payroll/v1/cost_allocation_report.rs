// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation reports.
//!
//! `payroll.v1.cost_allocation_report` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CompensationCostItem, DataSummaryDimension, I18nContent};

/// Lists cost allocation reports.
///
/// - `GET /open-apis/payroll/v1/cost_allocation_reports` with a tenant token, for custom and store apps
/// - Scope: `payroll:cost_allocation_report:read`
/// - Rate limit: 5 a second
/// - Error codes: 2500001, 2500002, 2500003, 2500004, 2500005, 2500006, 2500007
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/cost_allocation_report/list)
#[lark_api(
    id = "payroll.v1.cost_allocation_report.list",
    method = "GET",
    path = "/open-apis/payroll/v1/cost_allocation_reports",
    token = "tenant",
    response = ListCostAllocationReportResponse,
    paging,
    scopes = "payroll:cost_allocation_report:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCostAllocationReport {
    /// At most 100 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub cost_allocation_plan_id: String,
    pub pay_period: String,
    pub report_type: i64,
}

/// The answer to [`ListCostAllocationReport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCostAllocationReportResponse {
    pub pay_period: Option<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub cost_allocation_report_names: Vec<I18nContent>,
    pub cost_allocation_report_datas: Vec<CostAllocationReportData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostAllocationReportData {
    pub data_summary_dimensions: Vec<DataSummaryDimension>,
    pub compensation_cost_item: Option<CompensationCostItem>,
    pub employment_id: Option<String>,
}
