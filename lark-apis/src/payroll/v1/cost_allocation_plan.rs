// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocation plans.
//!
//! `payroll.v1.cost_allocation_plan` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Lists the cost allocation plans that are in force in a month.
///
/// - `GET /open-apis/payroll/v1/cost_allocation_plans` with a tenant token, for custom and store apps
/// - Scope: `payroll:cost_allocation_plan:read`
/// - Rate limit: 5 a second
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
    /// How many plans a page has; 1 to 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Month of the report, as `yyyy-MM`.
    pub pay_period: String,
}

/// The answer to [`ListCostAllocationPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCostAllocationPlanResponse {
    /// Plans of this page.
    pub items: Vec<CostAllocationPlan>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A plan that says how labour costs are allocated.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostAllocationPlan {
    /// Id of the plan, as reports refer to it.
    pub id: Option<String>,
    /// Name of the plan, by language.
    pub names: Vec<I18nContent>,
    /// Id of the country or region the plan is for.
    pub applicable_country_region: Option<String>,
    /// By what the costs are summed up, such as department.
    pub dimensions: Vec<Dimension>,
    /// Cost items the plan has.
    pub cost_items: Vec<CostItem>,
}

/// A cost item of a plan.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CostItem {
    /// Id of the cost item.
    pub id: Option<String>,
    /// Name of the cost item, by language.
    pub name: Vec<I18nContent>,
    /// Whether its amounts may be corrected.
    pub enable_correct: Option<bool>,
}

/// Something costs are summed up by.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Dimension {
    /// Name of the dimension, by language.
    pub i18n_names: Vec<I18nContent>,
    /// Name of its field in programs.
    pub api_name: Option<String>,
    /// Name of its object in programs.
    pub obj_api_name: Option<String>,
}
