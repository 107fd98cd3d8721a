// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job functions.
//!
//! `hire.v1.job_function` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Lists job functions.
///
/// - `GET /open-apis/hire/v1/job_functions` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListJobFunction {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListJobFunction`].
#[derive(Clone, Default, Model)]
pub struct ListJobFunctionResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<JobFunction>,
}

#[derive(Clone, Default, Model)]
pub struct JobFunction {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub active_status: Option<ActiveStatus>,
    pub parent_id: Option<String>,
}
