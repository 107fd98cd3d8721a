// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workforce plans.
//!
//! `corehr.v2.workforce_plan` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Lists the headcount plans of the tenant, filtered if need be.
///
/// Needs the data range for departments. Filters combine with AND.
///
/// - `GET /open-apis/corehr/v2/workforce_plans` with a tenant token (official SDKs name user too), for custom apps only
/// - Scope: `corehr:workforce_plan:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/workforce_plan/list)
#[lark_api(
    id = "corehr.v2.workforce_plan.list",
    method = "GET",
    path = "/open-apis/corehr/v2/workforce_plans",
    token = "tenant",
    undocumented_token = "user",
    response = ListWorkforcePlanResponse,
    paging(items = WorkforcePlan),
    scopes = "corehr:workforce_plan:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWorkforcePlan {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    /// Whether all plans are listed rather than only those in force. Default: `false`.
    pub get_all_plan: Option<bool>,
    /// Whether only enabled plans are listed; `false` lists all. Default: `true`.
    pub active: Option<bool>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: Option<f64>,
}

/// The answer to [`ListWorkforcePlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkforcePlanResponse {
    /// Workforce plans that were found.
    pub items: Vec<WorkforcePlan>,
    /// Number of plans that meet the conditions.
    pub total: Option<i64>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A workforce plan.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkforcePlan {
    /// Id of the plan, with which its details are listed.
    pub workforce_plan_id: Option<String>,
    /// Name of the plan by language.
    pub workforce_plan_name: Vec<I18n>,
    /// First day of the plan, `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// Last day of the plan, `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Whether the plan is enabled.
    pub active: Option<bool>,
    /// Dimensions of the plan.
    pub dimension_lists: Vec<WorkforcePlanDimension>,
}

/// A dimension of a workforce plan.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkforcePlanDimension {
    /// Key of the dimension, such as `department` or `job_level`.
    pub key: Option<String>,
    /// Name of the dimension by language.
    pub name: Vec<I18n>,
}
