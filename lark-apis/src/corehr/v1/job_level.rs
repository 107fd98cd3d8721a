// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job levels.
//!
//! `corehr.v1.job_level` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a job level.
///
/// - `POST /open-apis/corehr/v1/job_levels` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_level:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_level/create)
#[lark_api(
    id = "corehr.v1.job_level.create",
    method = "POST",
    path = "/open-apis/corehr/v1/job_levels",
    token = "tenant",
    response = JobLevelResponse,
    scopes = "corehr:corehr|corehr:job_level:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateJobLevel {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub job_level: JobLevel,
}

/// Deletes a job level.
///
/// - `DELETE /open-apis/corehr/v1/job_levels/:job_level_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_level:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_level/delete)
#[lark_api(
    id = "corehr.v1.job_level.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/job_levels/:job_level_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:job_level:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteJobLevel {
    pub job_level_id: String,
}

/// Fetches a job level.
///
/// - `GET /open-apis/corehr/v1/job_levels/:job_level_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`, `corehr:job_level:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_level/get)
#[lark_api(
    id = "corehr.v1.job_level.get",
    method = "GET",
    path = "/open-apis/corehr/v1/job_levels/:job_level_id",
    token = "tenant",
    response = JobLevelResponse,
    scopes = "corehr:corehr:readonly|corehr:job_level:read|corehr:corehr|corehr:job_level:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetJobLevel {
    pub job_level_id: String,
}

/// Lists job levels.
///
/// - `GET /open-apis/corehr/v1/job_levels` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`, `corehr:job_level:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_level/list)
#[lark_api(
    id = "corehr.v1.job_level.list",
    method = "GET",
    path = "/open-apis/corehr/v1/job_levels",
    token = "tenant",
    response = ListJobLevelResponse,
    paging(items = JobLevel),
    scopes = "corehr:corehr:readonly|corehr:job_level:read|corehr:corehr|corehr:job_level:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListJobLevel {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListJobLevel`].
#[derive(Clone, Default, Model)]
pub struct ListJobLevelResponse {
    pub items: Vec<JobLevel>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a job level.
///
/// - `PATCH /open-apis/corehr/v1/job_levels/:job_level_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_level:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_level/patch)
#[lark_api(
    id = "corehr.v1.job_level.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/job_levels/:job_level_id",
    token = "tenant",
    response = JobLevelResponse,
    scopes = "corehr:corehr|corehr:job_level:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct PatchJobLevel {
    pub job_level_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub job_level: Option<JobLevel>,
}

/// The answer to [`CreateJobLevel`], [`GetJobLevel`] and [`PatchJobLevel`].
#[doc(alias("CreateJobLevelResponse", "GetJobLevelResponse", "PatchJobLevelResponse"))]
#[derive(Clone, Default, Model)]
pub struct JobLevelResponse {
    pub job_level: Option<JobLevel>,
}

#[derive(Clone, Default, Model)]
pub struct JobLevel {
    pub id: Option<String>,
    /// Required in some requests.
    pub level_order: Option<i64>,
    pub code: Option<String>,
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    pub description: Clearable<Vec<I18n>>,
    /// Required in some requests.
    pub active: Option<bool>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub job_grade: Clearable<Vec<String>>,
    pub pathway_ids: Clearable<Vec<String>>,
    pub view_order: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
