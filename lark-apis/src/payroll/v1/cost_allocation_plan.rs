// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation plans.
//!
//! `payroll.v1.cost_allocation_plan` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// `payroll.v1.cost_allocation_plan.list`.
///
/// - `GET /open-apis/payroll/v1/cost_allocation_plans` with a tenant token, for custom and store apps
/// - Scope: `payroll:cost_allocation_plan:read`
/// - Rate limit: 5 a second
/// - Error codes: 2500001, 2500002, 2500003
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/cost_allocation_plan/list)
#[lark_api(
    id = "payroll.v1.cost_allocation_plan.list",
    method = "GET",
    path = "/open-apis/payroll/v1/cost_allocation_plans",
    token = "tenant",
    response = ListCostAllocationPlanResponse,
    paging(items = CostAllocationPlan),
    scopes = "payroll:cost_allocation_plan:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCostAllocationPlan {
    /// At most 100 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub pay_period: String,
}

/// The answer to [`ListCostAllocationPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCostAllocationPlanResponse {
    pub items: Vec<CostAllocationPlan>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostAllocationPlan {
    pub id: Option<String>,
    pub names: Vec<I18nContent>,
    pub applicable_country_region: Option<String>,
    pub dimensions: Vec<Dimension>,
    pub cost_items: Vec<CostItem>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostItem {
    pub id: Option<String>,
    pub name: Vec<I18nContent>,
    pub enable_correct: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Dimension {
    pub i18n_names: Vec<I18nContent>,
    pub api_name: Option<String>,
    pub obj_api_name: Option<String>,
}
