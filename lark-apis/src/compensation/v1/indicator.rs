// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indicators.
//!
//! `compensation.v1.indicator` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18nContent, ValueType};

/// `compensation.v1.indicator.list`.
///
/// - `GET /open-apis/compensation/v1/indicators` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_indicator:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003
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
    /// At most 500 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
}

/// The answer to [`ListIndicator`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListIndicatorResponse {
    pub items: Vec<Indicator>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    pub id: Option<String>,
    pub name: Option<String>,
    pub value_type: Option<ValueType>,
    /// One of `0` (inactive), `1` (active).
    pub active_status: Option<i64>,
    pub i18n_names: Vec<I18nContent>,
}
