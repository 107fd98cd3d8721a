// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Plans.
//!
//! `compensation.v1.plan` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18nContent;

/// Lists all pay plans with their items and indicators.
///
/// - `GET /open-apis/compensation/v1/plans` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_plan:read`
/// - Scopes that unlock single fields of the answer: `corehr:compensation_plan_detail.indicators:read`,
///   `corehr:compensation_plan_detail.items:read`
/// - Rate limit: 10 a second
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
    /// How many plans a page has; 1 to 500. Default: 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListPlan`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPlanResponse {
    /// The plans of this page.
    pub items: Vec<PlanDetail>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// How the value of a pay item or indicator comes about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AdjustmentLogic {
    /// The value, when it is fixed.
    pub fixed: Option<String>,
    /// The formula that calculates it.
    pub formula: Option<Formula>,
}

/// A formula that calculates a pay item or indicator.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Formula {
    /// The formula itself.
    pub expr: Option<String>,
    /// Items and indicators that the formula uses.
    pub formula_params: Vec<FormulaParam>,
}

/// An item or indicator that a formula uses.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormulaParam {
    /// Whether it is a pay item or an indicator.
    /// One of `1` (item), `2` (indicator).
    pub ref_type: Option<i64>,
    /// Id of the pay item or indicator.
    pub id: Option<String>,
}

/// A condition of whom a pay plan is for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanCondition {
    /// What is looked at: department, place of work, company, job, level and so on.
    /// One of `1` (department), `2` (department tree), `3` (work location), `4` (work location tree), `5` (company), `6`
    /// (company tree), `7` (job family), `8` (job family tree), `9` (job), `10` (job level), `11` (employee type), `12`
    /// (recruitment type), `13` (country region), `14` (job grade).
    pub left_type: Option<i64>,
    /// Whether it must be among the values or must not.
    /// One of `1` (include), `2` (exclude).
    pub operator: Option<i64>,
    /// Values to compare with; mostly ids of what `left_type` says.
    pub right_value: Vec<String>,
}

/// A pay plan: which pay items employees get.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanDetail {
    /// Id of the plan, the same in all its versions.
    pub id: Option<String>,
    /// Id of this version of the plan.
    pub tid: Option<String>,
    /// Name of the plan.
    pub name: Option<String>,
    /// What the plan is for.
    pub description: Option<String>,
    /// When the version begins to apply.
    pub effective_date: Option<String>,
    /// Whom the plan is for.
    pub plan_scope: Option<PlanScope>,
    /// Currency of the plan, by its id in CoreHR.
    pub currency_id: Option<String>,
    /// Whether pay differs during probation.
    pub probation_salary_status: Option<bool>,
    /// Pay items of the plan; needs the scope `corehr:compensation_plan_detail.items:read`.
    pub plan_items: Vec<PlanItem>,
    /// Indicators of the plan; needs the scope `corehr:compensation_plan_detail.indicators:read`.
    pub plan_indicators: Vec<PlanIndicator>,
    /// Names of the plan, language by language.
    pub i18n_names: Vec<I18nContent>,
    /// What the plan is for, language by language.
    pub i18n_descriptions: Vec<I18nContent>,
}

/// A salary indicator of a pay plan.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanIndicator {
    /// Id of the indicator, see `compensation.v1.indicator.list`.
    pub indicator_id: Option<String>,
    /// How its value comes about.
    pub plan_indicator_logic: Option<AdjustmentLogic>,
}

/// A pay item of a pay plan.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanItem {
    /// Whether its value is entered, calculated or fixed.
    pub adjustment_type: Option<AdjustmentType>,
    /// Id of the pay item, see `compensation.v1.item.list`.
    pub item_id: Option<String>,
    /// How its value comes about.
    pub plan_item_logic: Option<AdjustmentLogic>,
    /// How its value during probation comes about, if it differs.
    pub probation_discount_type: Option<ProbationDiscountType>,
    /// How many per cent of it are paid during probation.
    pub probation_discount_percentum: Option<String>,
}

/// Whom a pay plan is for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PlanScope {
    /// Whether the plan is for all employees.
    pub is_all: Option<bool>,
    /// Conditions that employees must meet.
    pub plan_conditions: Vec<PlanCondition>,
}

/// The values of `adjustment_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AdjustmentType {
    /// It is fixed.
    Fixed,
    /// A formula calculates it.
    Formula,
    /// It is entered by hand.
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
    /// A fixed value.
    Fixed,
    /// A formula calculates it.
    Formula,
    /// It is entered by hand.
    ManualInput,
    /// It does not differ.
    None,
    /// There is no probation.
    NotSet,
    /// A percentage.
    Percentum,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
