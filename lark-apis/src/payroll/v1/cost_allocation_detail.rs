// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation detail.
//!
//! `payroll.v1.cost_allocation_detail` in the platform's terms.

use lark_runtime::lark_api;

use super::models::CostAllocationListResponse;

/// `payroll.v1.cost_allocation_detail.list`.
///
/// - `GET /open-apis/payroll/v1/cost_allocation_details` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:cost_allocation_details:read`
/// - Rate limit: 5 a second
/// - Error codes: 2500001, 2500002, 2500003, 2500004, 2500005, 2500006, 2500007
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
    /// At most 100 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub cost_allocation_plan_id: String,
    pub pay_period: String,
    /// One of `0` (default), `1` (accrual), `2` (paid).
    pub report_type: i64,
}
