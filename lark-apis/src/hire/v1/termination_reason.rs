// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Termination reasons.
//!
//! `hire.v1.termination_reason` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n, TerminationType};

/// Lists termination reasons.
///
/// - `GET /open-apis/hire/v1/termination_reasons` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:application:readonly`, `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct ListTerminationReason {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListTerminationReason`].
#[derive(Clone, Default, Model)]
pub struct ListTerminationReasonResponse {
    pub items: Vec<TerminationReason>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct TerminationReason {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub referral_name: Option<I18n>,
    pub termination_type: Option<TerminationType>,
    pub is_used_as_evaluation: Option<bool>,
    pub active_status: Option<ActiveStatus>,
}
