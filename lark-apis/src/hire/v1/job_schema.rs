// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job schemas.
//!
//! `hire.v1.job_schema` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CommonSchema, I18n, ProcessType};

/// Lists job schemas.
///
/// - `GET /open-apis/hire/v1/job_schemas` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListJobSchema {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub scenario: Option<ProcessType>,
}

/// The answer to [`ListJobSchema`].
#[derive(Clone, Default, Model)]
pub struct ListJobSchemaResponse {
    pub items: Vec<JobSchema>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct JobSchema {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub scenario_type: Option<ProcessType>,
    pub object_list: Vec<CommonSchema>,
}
