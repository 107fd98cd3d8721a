// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation reports.
//!
//! `payroll.v1.cost_allocation_report` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CompensationCostItem, CostAllocationListResponse, DataSummaryDimension};

/// `payroll.v1.cost_allocation_report.list`.
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
    response = CostAllocationListResponse,
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
    /// One of `0` (default), `1` (accrual), `2` (paid).
    pub report_type: i64,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostAllocationReportData {
    pub data_summary_dimensions: Vec<DataSummaryDimension>,
    pub compensation_cost_item: Option<CompensationCostItem>,
    pub employment_id: Option<String>,
}
