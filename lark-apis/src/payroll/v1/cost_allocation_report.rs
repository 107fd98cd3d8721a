// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation reports.
//!
//! `payroll.v1.cost_allocation_report` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CompensationCostItem, CostAllocationListResponse, DataSummaryDimension};

/// Lists the totals of the labour costs of a month by cost allocation plan.
///
/// Posting to finance must be turned on, and the cost allocation report published.
///
/// - `GET /open-apis/payroll/v1/cost_allocation_reports` with a tenant token, for custom and store apps
/// - Scope: `payroll:cost_allocation_report:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/cost_allocation_report/list)
#[lark_api(
    id = "payroll.v1.cost_allocation_report.list",
    method = "GET",
    path = "/open-apis/payroll/v1/cost_allocation_reports",
    token = "tenant",
    response = CostAllocationListResponse,
    paging,
    scopes = "payroll:cost_allocation_report:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCostAllocationReport {
    /// How many rows a page has; 1 to 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Id of the plan, from `payroll.v1.cost_allocation_plan.list`.
    pub cost_allocation_plan_id: String,
    /// Month of the report, as `yyyy-MM`.
    pub pay_period: String,
    /// Kind of report: `0` the only one where accrual is not turned on, `1` accrued, `2` actually paid.
    pub report_type: i64,
}

/// A row of a cost allocation report.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostAllocationReportData {
    /// What the row is about, dimension by dimension.
    pub data_summary_dimensions: Vec<DataSummaryDimension>,
    /// Amounts of the row.
    pub compensation_cost_item: Option<CompensationCostItem>,
    /// Id of the employee the row is about.
    pub employment_id: Option<String>,
}
