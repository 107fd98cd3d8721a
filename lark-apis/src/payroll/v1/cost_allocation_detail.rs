// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation detail.
//!
//! `payroll.v1.cost_allocation_detail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::cost_allocation_report::CostAllocationReportData;
use super::models::I18nContent;

/// Lists cost allocation detail.
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
    response = ListCostAllocationDetailResponse,
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
    pub report_type: i64,
}

/// The answer to [`ListCostAllocationDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCostAllocationDetailResponse {
    pub cost_allocation_report_datas: Vec<CostAllocationReportData>,
    pub cost_allocation_report_names: Vec<I18nContent>,
    pub pay_period: Option<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}
