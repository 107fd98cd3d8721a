// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job functions.
//!
//! `hire.v1.job_function` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Lists the job functions with their names and whether they are in use.
///
/// - `GET /open-apis/hire/v1/job_functions` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/list-3)
#[lark_api(
    id = "hire.v1.job_function.list",
    method = "GET",
    path = "/open-apis/hire/v1/job_functions",
    token = "tenant",
    response = ListJobFunctionResponse,
    paging(items = JobFunction),
    scopes = "hire:job:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobFunction {
    /// How many items a page has at most; up to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListJobFunction`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobFunctionResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The job functions on this page.
    pub items: Vec<JobFunction>,
}

/// A function that jobs belong to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFunction {
    /// Id of the job function.
    pub id: Option<String>,
    /// Name of the job function, by language.
    pub name: Option<I18n>,
    /// Whether the job function is in use.
    pub active_status: Option<ActiveStatus>,
    /// Id of the job function above it.
    pub parent_id: Option<String>,
}
