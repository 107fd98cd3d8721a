// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job requirement schemas.
//!
//! `hire.v1.job_requirement_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CommonSchema, I18n};

/// Lists the templates of hiring requirements with their fields.
///
/// Creating and updating requirements must follow these templates.
///
/// - `GET /open-apis/hire/v1/job_requirement_schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job_requirement/list)
#[lark_api(
    id = "hire.v1.job_requirement_schema.list",
    method = "GET",
    path = "/open-apis/hire/v1/job_requirement_schemas",
    token = "tenant",
    response = ListJobRequirementSchemaResponse,
    paging(items = JobRequirementSchema),
    scopes = "hire:job_requirement:readonly|hire:job_requirement",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobRequirementSchema {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListJobRequirementSchema`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobRequirementSchemaResponse {
    /// The templates on this page.
    pub items: Vec<JobRequirementSchema>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A template of hiring requirements.
#[doc(alias = "CreateJobRequirementRequestSchema")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobRequirementSchema {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of the template, by language.
    pub name: Option<I18n>,
    /// The modules of the template.
    pub object_list: Vec<CommonSchema>,
}
