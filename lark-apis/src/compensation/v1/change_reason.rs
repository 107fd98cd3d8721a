// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Change reasons.
//!
//! `compensation.v1.change_reason` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Lists the reasons for which salaries are set or changed.
///
/// - `GET /open-apis/compensation/v1/change_reasons` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_change_reason:read`
/// - Rate limit: 10 a second
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
    /// How many reasons a page has; 1 to 500. Default: 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListChangeReason`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListChangeReasonResponse {
    /// The reasons of this page.
    pub items: Vec<ChangeReason>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A reason for which salaries are set or changed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChangeReason {
    /// Id of the reason.
    pub id: Option<String>,
    /// Name of the reason.
    pub name: Option<String>,
    /// Remarks on the reason.
    pub note: Option<String>,
    /// Whether the reason is enabled.
    /// One of `0` (inactive), `1` (active).
    pub active_status: Option<i64>,
    /// Names of the reason, language by language.
    pub i18n_names: Vec<I18nContent>,
    /// Remarks on the reason, language by language.
    pub i18n_notes: Vec<I18nContent>,
}
