// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Period rules.
//!
//! `okr.v1.period_rule` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `okr.v1.period_rule.list`.
///
/// - `GET /open-apis/okr/v1/period_rules` with a tenant token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr`
/// - Rate limit: 100 a minute
/// - Error codes: 1000403, 1001001, 1001002, 1001003, 1001004, 1009999
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
    pub period_rules: Vec<PeriodRule>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PeriodRule {
    pub period_rule_id: Option<String>,
    /// One of `year`, `month`.
    pub r#type: Option<String>,
    pub length: Option<i64>,
    pub first_month: Option<i64>,
}
