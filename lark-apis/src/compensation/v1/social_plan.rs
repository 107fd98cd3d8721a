// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Social plans.
//!
//! `compensation.v1.social_plan` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, InsuranceType, PaymentFrequency, PaymentRoundingRule};

/// `compensation.v1.social_plan.list`.
///
/// - `GET /open-apis/compensation/v1/social_plans` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_plan:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
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
    pub effective_date: String,
    /// At most 200 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub insurance_type: Option<InsuranceType>,
}

/// The answer to [`ListSocialPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSocialPlanResponse {
    pub plans: Vec<SocialPlan>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// `compensation.v1.social_plan.query`.
///
/// - `POST /open-apis/compensation/v1/social_plans/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.social_plan:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
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
    /// At most 200 elements.
    pub plan_ids: Vec<String>,
    pub effective_date: String,
}

/// The answer to [`QuerySocialPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySocialPlanResponse {
    pub plans: Vec<SocialPlan>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlan {
    pub plan_id: Option<String>,
    pub plan_tid: Option<String>,
    pub name: Option<I18n>,
    pub effective_date: Option<String>,
    pub active: Option<bool>,
    pub insurance_type: Option<InsuranceType>,
    pub scope: Option<SocialPlanScope>,
    pub item_detail: Vec<SocialPlanItemDetail>,
    pub remark: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanCondition {
    pub left_type: Option<i64>,
    pub operator: Option<i64>,
    pub right_values: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanItemDetail {
    pub item_id: Option<String>,
    pub item_name: Option<I18n>,
    pub item_setting_of_person: Option<SocialPlanItemSetting>,
    pub item_setting_of_company: Option<SocialPlanItemSetting>,
    pub payment_frequency: Option<PaymentFrequency>,
    pub payment_months: Vec<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanItemSetting {
    pub lower_limit: Option<String>,
    pub upper_limit: Option<String>,
    pub payment_ratio: Option<String>,
    pub payment_rounding_rule: Option<PaymentRoundingRule>,
    pub payment_decimals: Option<i64>,
    pub fixed_payment: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SocialPlanScope {
    pub is_all: Option<bool>,
    pub rules: Vec<Vec<SocialPlanCondition>>,
}
