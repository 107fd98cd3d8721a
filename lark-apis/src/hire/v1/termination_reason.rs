// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Termination reasons.
//!
//! `hire.v1.termination_reason` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n, TerminationType};

/// Lists the reasons for terminating an application, the default and the custom ones.
///
/// - `GET /open-apis/hire/v1/termination_reasons` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:application:readonly`, `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/list-2)
#[lark_api(
    id = "hire.v1.termination_reason.list",
    method = "GET",
    path = "/open-apis/hire/v1/termination_reasons",
    token = "tenant",
    response = ListTerminationReasonResponse,
    paging(items = TerminationReason),
    scopes = "hire:application:readonly|hire:application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTerminationReason {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 200. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListTerminationReason`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTerminationReasonResponse {
    /// The reasons on this page.
    pub items: Vec<TerminationReason>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A reason for terminating applications.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TerminationReason {
    /// Id of the reason.
    pub id: Option<String>,
    /// The reason, by language.
    pub name: Option<I18n>,
    /// What referrers are shown as the reason, by language.
    pub referral_name: Option<I18n>,
    /// Who ends the application: the company, the candidate, or another cause.
    pub termination_type: Option<TerminationType>,
    /// Whether the reason can be given in résumé evaluations.
    pub is_used_as_evaluation: Option<bool>,
    /// Whether the reason is in use.
    pub active_status: Option<ActiveStatus>,
}
