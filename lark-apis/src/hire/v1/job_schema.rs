// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job schemas.
//!
//! `hire.v1.job_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CommonSchema, I18n, ProcessType};

/// Lists the templates of jobs with their default and custom fields.
///
/// Recruiting administrators edit them in Feishu Hire under the job fields.
///
/// - `GET /open-apis/hire/v1/job_schemas` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/list)
#[lark_api(
    id = "hire.v1.job_schema.list",
    method = "GET",
    path = "/open-apis/hire/v1/job_schemas",
    token = "tenant",
    response = ListJobSchemaResponse,
    paging(items = JobSchema),
    scopes = "hire:job:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobSchema {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Only the template of this kind: experienced or campus hiring.
    pub scenario: Option<ProcessType>,
}

/// The answer to [`ListJobSchema`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobSchemaResponse {
    /// The job templates on this page.
    pub items: Vec<JobSchema>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A template of jobs.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobSchema {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of the template, by language.
    pub name: Option<I18n>,
    /// Whether it is for experienced or campus hiring.
    pub scenario_type: Option<ProcessType>,
    /// The modules of the template.
    pub object_list: Vec<CommonSchema>,
}
