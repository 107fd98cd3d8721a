// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation detail.
//!
//! `payroll.v1.cost_allocation_detail` in the platform's terms.

use lark_runtime::lark_api;

use super::models::CostAllocationListResponse;

/// Lists how the labour costs of a month were allocated, employee by employee.
///
/// Posting to finance must be turned on, and the cost allocation report published.
///
/// - `GET /open-apis/payroll/v1/cost_allocation_details` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:cost_allocation_details:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/cost_allocation_detail/list)
#[lark_api(
    id = "payroll.v1.cost_allocation_detail.list",
    method = "GET",
    path = "/open-apis/payroll/v1/cost_allocation_details",
    token = "tenant|user",
    response = CostAllocationListResponse,
    paging,
    scopes = "payroll:cost_allocation_details:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCostAllocationDetail {
    /// How many rows a page has; 1 to 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Id of the plan, from `payroll.v1.cost_allocation_plan.list`.
    pub cost_allocation_plan_id: String,
    /// Month of the report, such as `2024-06`.
    pub pay_period: String,
    /// Kind of report: `0` the standard one, `1` accrued, `2` actually paid.
    pub report_type: i64,
}
