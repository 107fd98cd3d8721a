// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social plans.
//!
//! `compensation.v1.social_plan` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, InsuranceType, PaymentFrequency, PaymentRoundingRule};

/// Lists the social insurance plans that apply on a date.
///
/// - `GET /open-apis/compensation/v1/social_plans` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_plan:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/social_plan/list)
#[lark_api(
    id = "compensation.v1.social_plan.list",
    method = "GET",
    path = "/open-apis/compensation/v1/social_plans",
    token = "tenant",
    response = ListSocialPlanResponse,
    paging(items = SocialPlan, list = "plans"),
    scopes = "corehr:compensation.social_plan:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSocialPlan {
    /// Day on which the plans apply, `YYYY-mm-dd`.
    pub effective_date: String,
    /// How many plans a page has; 10 to 200. Default: 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Lists only plans of social insurance, or only those of the housing fund.
    pub insurance_type: Option<InsuranceType>,
}

/// The answer to [`ListSocialPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSocialPlanResponse {
    /// The plans of this page.
    pub plans: Vec<SocialPlan>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// Fetches social insurance plans by their ids, as they apply on a date.
///
/// - `POST /open-apis/compensation/v1/social_plans/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_plan:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/social_plan/query)
#[lark_api(
    id = "compensation.v1.social_plan.query",
    method = "POST",
    path = "/open-apis/compensation/v1/social_plans/query",
    token = "tenant",
    response = QuerySocialPlanResponse,
    scopes = "corehr:compensation.social_plan:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySocialPlan {
    /// Ids of the plans, as insurance records of employees name them; 1 to 200.
    pub plan_ids: Vec<String>,
    /// Day on which the plans apply, `YYYY-mm-dd`.
    pub effective_date: String,
}

/// The answer to [`QuerySocialPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySocialPlanResponse {
    /// The plans as they apply on that day.
    pub plans: Vec<SocialPlan>,
}

/// A plan of social insurance or of the housing fund.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlan {
    /// Id of the plan, the same in all its versions.
    pub plan_id: Option<String>,
    /// Id of this version of the plan.
    pub plan_tid: Option<String>,
    /// Name of the plan, by language.
    pub name: Option<I18n>,
    /// Day from which the version applies, `yyyy-MM-dd`.
    pub effective_date: Option<String>,
    /// Whether the plan is enabled.
    pub active: Option<bool>,
    /// Whether it is social insurance or the housing fund.
    pub insurance_type: Option<InsuranceType>,
    /// Whom the plan is for.
    pub scope: Option<SocialPlanScope>,
    /// The insurances of the plan.
    pub item_detail: Vec<SocialPlanItemDetail>,
    /// Remarks on the plan, by language.
    pub remark: Option<I18n>,
}

/// A condition of whom a plan is for, such as a city.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanCondition {
    /// What is looked at: `1` the city of the insurance, `2` the company that pays.
    pub left_type: Option<i64>,
    /// How it is compared; `1`: it must be among the values.
    pub operator: Option<i64>,
    /// Ids of cities or companies, after `left_type`.
    pub right_values: Vec<String>,
}

/// One insurance of a plan.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanItemDetail {
    /// Id of the insurance, see `compensation.v1.social_insurance.list`.
    pub item_id: Option<String>,
    /// Name of the insurance, by language.
    pub item_name: Option<I18n>,
    /// How the employee's part is calculated.
    pub item_setting_of_person: Option<SocialPlanItemSetting>,
    /// How the company's part is calculated.
    pub item_setting_of_company: Option<SocialPlanItemSetting>,
    /// Whether it is paid by year, quarter or month.
    pub payment_frequency: Option<PaymentFrequency>,
    /// Months in which it is paid; 1 to 12.
    pub payment_months: Vec<i64>,
}

/// How a contribution is calculated.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanItemSetting {
    /// Lowest base it is calculated from, in yuan with two decimals.
    pub lower_limit: Option<String>,
    /// Highest base it is calculated from, in yuan with two decimals.
    pub upper_limit: Option<String>,
    /// Share of the base, in per cent with two to four decimals.
    pub payment_ratio: Option<String>,
    /// Whether the result is rounded to the nearest, up or down.
    pub payment_rounding_rule: Option<PaymentRoundingRule>,
    /// How many decimals the result has; 0 to 6.
    pub payment_decimals: Option<i64>,
    /// Fixed amount on top, in yuan with two decimals.
    pub fixed_payment: Option<String>,
}

/// Whom a plan is for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanScope {
    /// Whether the plan is for all employees.
    pub is_all: Option<bool>,
    /// Groups of conditions on city and paying company: all conditions of at least one group must be met.
    pub rules: Vec<Vec<SocialPlanCondition>>,
}
