// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Change reasons.
//!
//! `compensation.v1.change_reason` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// `compensation.v1.change_reason.list`.
///
/// - `GET /open-apis/compensation/v1/change_reasons` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_change_reason:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/compensation-setting-and-adjustment/list)
#[lark_api(
    id = "compensation.v1.change_reason.list",
    method = "GET",
    path = "/open-apis/compensation/v1/change_reasons",
    token = "tenant",
    response = ListChangeReasonResponse,
    paging(items = ChangeReason),
    scopes = "corehr:compensation_change_reason:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListChangeReason {
    /// At most 500 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
}

/// The answer to [`ListChangeReason`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListChangeReasonResponse {
    pub items: Vec<ChangeReason>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChangeReason {
    pub id: Option<String>,
    pub name: Option<String>,
    pub note: Option<String>,
    /// One of `0` (inactive), `1` (active).
    pub active_status: Option<i64>,
    pub i18n_names: Vec<I18nContent>,
    pub i18n_notes: Vec<I18nContent>,
}
