// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indicators.
//!
//! `compensation.v1.indicator` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18nContent, ValueType};

/// Lists the salary indicators: figures calculated from pay items.
///
/// - `GET /open-apis/compensation/v1/indicators` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_indicator:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/compensation-component-and-metric/list-3)
#[lark_api(
    id = "compensation.v1.indicator.list",
    method = "GET",
    path = "/open-apis/compensation/v1/indicators",
    token = "tenant",
    response = ListIndicatorResponse,
    paging(items = Indicator),
    scopes = "corehr:compensation_indicator:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListIndicator {
    /// How many indicators a page has; 1 to 500. Default: 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListIndicator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListIndicatorResponse {
    /// The indicators of this page.
    pub items: Vec<Indicator>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A salary indicator: a figure calculated from pay items.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    /// Id of the indicator.
    pub id: Option<String>,
    /// Name of the indicator.
    pub name: Option<String>,
    /// Whether it is an amount of money, a number or a percentage.
    pub value_type: Option<ValueType>,
    /// Whether the indicator is enabled.
    /// One of `0` (inactive), `1` (active).
    pub active_status: Option<i64>,
    /// Names of the indicator, language by language.
    pub i18n_names: Vec<I18nContent>,
}
