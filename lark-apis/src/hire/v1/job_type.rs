// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job types.
//!
//! `hire.v1.job_type` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Lists job types.
///
/// - `GET /open-apis/hire/v1/job_types` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListJobType`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobTypeResponse {
    pub items: Vec<JobTypeInfo>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobTypeInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub parent_id: Option<String>,
}
