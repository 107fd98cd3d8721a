// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Period rules.
//!
//! `okr.v1.period_rule` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the rules by which OKR periods are created.
///
/// - `GET /open-apis/okr/v1/period_rules` with a tenant token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/period_rule/list)
#[lark_api(
    id = "okr.v1.period_rule.list",
    method = "GET",
    path = "/open-apis/okr/v1/period_rules",
    token = "tenant",
    response = ListPeriodRuleResponse,
    scopes = "okr:okr:readonly|okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPeriodRule {}

/// The answer to [`ListPeriodRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPeriodRuleResponse {
    /// Rules by which periods are created.
    pub period_rules: Vec<PeriodRule>,
}

/// A rule by which OKR periods are created.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PeriodRule {
    /// Id of the rule, to create periods by.
    pub period_rule_id: Option<String>,
    /// Whether periods last a `year` or some `month`s.
    pub r#type: Option<String>,
    /// How many months a period lasts.
    pub length: Option<i64>,
    /// Month in which the first period of a year begins.
    pub first_month: Option<i64>,
}
