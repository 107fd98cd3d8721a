// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job types.
//!
//! `hire.v1.job_type` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Lists the job types that the hiring system brings, sorted by time of creation.
///
/// Each names its parent, so the tree can be built once all are fetched. Used when jobs and hiring requirements are
/// created.
///
/// - `GET /open-apis/hire/v1/job_types` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/job/list-4)
#[lark_api(
    id = "hire.v1.job_type.list",
    method = "GET",
    path = "/open-apis/hire/v1/job_types",
    token = "tenant",
    response = ListJobTypeResponse,
    paging(items = JobTypeInfo),
    scopes = "hire:job:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobType {
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListJobType`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobTypeResponse {
    /// The job types on this page.
    pub items: Vec<JobTypeInfo>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A job type in the tree of types.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobTypeInfo {
    /// Id of the job type.
    pub id: Option<String>,
    /// Name of the job type, by language.
    pub name: Option<I18n>,
    /// Id of the job type above it.
    pub parent_id: Option<String>,
}
