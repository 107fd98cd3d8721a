// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Resume sources.
//!
//! `hire.v1.resume_source` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::ActiveStatus;

/// Lists resume sources.
///
/// - `GET /open-apis/hire/v1/resume_sources` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/resume_source/list)
#[lark_api(
    id = "hire.v1.resume_source.list",
    method = "GET",
    path = "/open-apis/hire/v1/resume_sources",
    token = "tenant",
    response = ListResumeSourceResponse,
    paging(items = ResumeSource),
    scopes = "hire:talent:readonly|hire:talent",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct ListResumeSource {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListResumeSource`].
#[derive(Clone, Default, Model)]
pub struct ListResumeSourceResponse {
    pub items: Vec<ResumeSource>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct ResumeSource {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub active_status: Option<ActiveStatus>,
    /// One of `10000` (referral), `10001` (agency), `10002` (internal), `10003` (job site), `10004` (social media), `10005`
    /// (offline), `10006` (others), `10007` (external referral), `10008` (transfer), `10009` (intern conversion).
    pub resume_source_type: Option<String>,
}
