// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Plans.
//!
//! `compensation.v1.plan` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18nContent;

/// `compensation.v1.plan.list`.
///
/// - `GET /open-apis/compensation/v1/plans` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_plan:read`
/// - Scopes that unlock single fields of the answer: `corehr:compensation_plan_detail.indicators:read`,
///   `corehr:compensation_plan_detail.items:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/plan/list)
#[lark_api(
    id = "compensation.v1.plan.list",
    method = "GET",
    path = "/open-apis/compensation/v1/plans",
    token = "tenant",
    response = ListPlanResponse,
    paging(items = PlanDetail),
    scopes = "corehr:compensation_plan:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPlan {
    /// At most 500 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
}

/// The answer to [`ListPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPlanResponse {
    pub items: Vec<PlanDetail>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AdjustmentLogic {
    pub fixed: Option<String>,
    pub formula: Option<Formula>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Formula {
    pub expr: Option<String>,
    pub formula_params: Vec<FormulaParam>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormulaParam {
    /// One of `1` (item), `2` (indicator).
    pub ref_type: Option<i64>,
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanCondition {
    /// One of `1` (department), `2` (department tree), `3` (work location), `4` (work location tree), `5` (company), `6`
    /// (company tree), `7` (job family), `8` (job family tree), `9` (job), `10` (job level), `11` (employee type), `12`
    /// (recruitment type), `13` (country region), `14` (job grade).
    pub left_type: Option<i64>,
    /// One of `1` (include), `2` (exclude).
    pub operator: Option<i64>,
    pub right_value: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanDetail {
    pub id: Option<String>,
    pub tid: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub effective_date: Option<String>,
    pub plan_scope: Option<PlanScope>,
    pub currency_id: Option<String>,
    pub probation_salary_status: Option<bool>,
    pub plan_items: Vec<PlanItem>,
    pub plan_indicators: Vec<PlanIndicator>,
    pub i18n_names: Vec<I18nContent>,
    pub i18n_descriptions: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanIndicator {
    pub indicator_id: Option<String>,
    pub plan_indicator_logic: Option<AdjustmentLogic>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanItem {
    pub adjustment_type: Option<AdjustmentType>,
    pub item_id: Option<String>,
    pub plan_item_logic: Option<AdjustmentLogic>,
    pub probation_discount_type: Option<ProbationDiscountType>,
    pub probation_discount_percentum: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanScope {
    pub is_all: Option<bool>,
    pub plan_conditions: Vec<PlanCondition>,
}

/// The values of `adjustment_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AdjustmentType {
    Fixed,
    Formula,
    Manual,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `probation_discount_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ProbationDiscountType {
    Fixed,
    Formula,
    ManualInput,
    None,
    NotSet,
    Percentum,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
