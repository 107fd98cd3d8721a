// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job requirement schemas.
//!
//! `hire.v1.job_requirement_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CommonSchema, I18n};

/// Lists job requirement schemas.
///
/// - `GET /open-apis/hire/v1/job_requirement_schemas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListJobRequirementSchema {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListJobRequirementSchema`].
#[derive(Clone, Default, Model)]
pub struct ListJobRequirementSchemaResponse {
    pub items: Vec<JobRequirementSchema>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[doc(alias = "CreateJobRequirementRequestSchema")]
#[derive(Clone, Default, Model)]
pub struct JobRequirementSchema {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub object_list: Vec<CommonSchema>,
}
