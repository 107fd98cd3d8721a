// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Resume sources.
//!
//! `hire.v1.resume_source` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::ActiveStatus;

/// Lists the sources from which résumés can come.
///
/// - `GET /open-apis/hire/v1/resume_sources` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct ListResumeSource {
    /// How many items a page has at most; up to 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListResumeSource`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListResumeSourceResponse {
    /// The sources on this page.
    pub items: Vec<ResumeSource>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A source that résumés come from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResumeSource {
    /// Id of the source.
    pub id: Option<String>,
    /// Chinese name of the source.
    pub zh_name: Option<String>,
    /// English name of the source.
    pub en_name: Option<String>,
    /// Whether the source is in use.
    pub active_status: Option<ActiveStatus>,
    /// Kind of the source: referral, headhunter, job site, social media and so on.
    /// One of `10000` (referral), `10001` (agency), `10002` (internal), `10003` (job site), `10004` (social media), `10005`
    /// (offline), `10006` (others), `10007` (external referral), `10008` (transfer), `10009` (intern conversion).
    pub resume_source_type: Option<String>,
}
