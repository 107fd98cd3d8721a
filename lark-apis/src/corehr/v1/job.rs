// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Jobs.
//!
//! `corehr.v1.job` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a job.
///
/// - `POST /open-apis/corehr/v1/jobs` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job/create)
#[lark_api(
    id = "corehr.v1.job.create",
    method = "POST",
    path = "/open-apis/corehr/v1/jobs",
    token = "tenant",
    response = JobResponse,
    scopes = "corehr:corehr|corehr:job:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateJob {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub job: Job,
}

/// Deletes a job.
///
/// - `DELETE /open-apis/corehr/v1/jobs/:job_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job/delete)
#[lark_api(
    id = "corehr.v1.job.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/jobs/:job_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:job:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteJob {
    pub job_id: String,
}

/// Fetches a job.
///
/// - `GET /open-apis/corehr/v1/jobs/:job_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job/get)
#[lark_api(
    id = "corehr.v1.job.get",
    method = "GET",
    path = "/open-apis/corehr/v1/jobs/:job_id",
    token = "tenant",
    response = JobResponse,
    scopes = "corehr:corehr:readonly|corehr:job:read|corehr:corehr|corehr:job:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetJob {
    pub job_id: String,
}

/// Lists jobs.
///
/// - `GET /open-apis/corehr/v1/jobs` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job/list)
#[lark_api(
    id = "corehr.v1.job.list",
    method = "GET",
    path = "/open-apis/corehr/v1/jobs",
    token = "tenant",
    response = ListJobResponse,
    paging(items = Job),
    scopes = "corehr:corehr:readonly|corehr:job:read|corehr:corehr|corehr:job:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListJob {
    pub page_token: Option<String>,
    pub page_size: String,
    pub name: Option<String>,
    pub query_language: Option<String>,
}

/// The answer to [`ListJob`].
#[derive(Clone, Default, Model)]
pub struct ListJobResponse {
    pub items: Vec<Job>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a job.
///
/// - `PATCH /open-apis/corehr/v1/jobs/:job_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job/patch)
#[lark_api(
    id = "corehr.v1.job.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/jobs/:job_id",
    token = "tenant",
    response = JobResponse,
    scopes = "corehr:corehr|corehr:job:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct PatchJob {
    pub job_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub job: Option<Job>,
}

/// The answer to [`CreateJob`], [`GetJob`] and [`PatchJob`].
#[doc(alias("CreateJobResponse", "GetJobResponse", "PatchJobResponse"))]
#[derive(Clone, Default, Model)]
pub struct JobResponse {
    pub job: Option<Job>,
}

#[derive(Clone, Default, Model)]
pub struct Job {
    pub id: Option<String>,
    pub code: Option<String>,
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    pub description: Clearable<Vec<I18n>>,
    /// Required in some requests.
    pub active: Option<bool>,
    pub job_title: Clearable<Vec<I18n>>,
    pub pathway_id: Option<String>,
    pub job_family_id_list: Clearable<Vec<String>>,
    pub job_level_id_list: Clearable<Vec<String>>,
    pub working_hours_type_id: Option<String>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
