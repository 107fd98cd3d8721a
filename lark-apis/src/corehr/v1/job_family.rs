// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job families.
//!
//! `corehr.v1.job_family` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a job family.
///
/// - `POST /open-apis/corehr/v1/job_families` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_family:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_family/create)
#[lark_api(
    id = "corehr.v1.job_family.create",
    method = "POST",
    path = "/open-apis/corehr/v1/job_families",
    token = "tenant",
    response = JobFamilyResponse,
    scopes = "corehr:corehr|corehr:job_family:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateJobFamily {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub job_family: JobFamily,
}

/// Deletes a job family.
///
/// - `DELETE /open-apis/corehr/v1/job_families/:job_family_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_family:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_family/delete)
#[lark_api(
    id = "corehr.v1.job_family.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/job_families/:job_family_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:job_family:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteJobFamily {
    pub job_family_id: String,
}

/// Fetches a job family.
///
/// - `GET /open-apis/corehr/v1/job_families/:job_family_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`, `corehr:job_family:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_family/get)
#[lark_api(
    id = "corehr.v1.job_family.get",
    method = "GET",
    path = "/open-apis/corehr/v1/job_families/:job_family_id",
    token = "tenant",
    response = JobFamilyResponse,
    scopes = "corehr:corehr:readonly|corehr:job_family:read|corehr:corehr|corehr:job_family:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetJobFamily {
    pub job_family_id: String,
}

/// Lists job families.
///
/// - `GET /open-apis/corehr/v1/job_families` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`, `corehr:job_family:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_family/list)
#[lark_api(
    id = "corehr.v1.job_family.list",
    method = "GET",
    path = "/open-apis/corehr/v1/job_families",
    token = "tenant",
    response = ListJobFamilyResponse,
    paging(items = JobFamily),
    scopes = "corehr:corehr:readonly|corehr:job_family:read|corehr:corehr|corehr:job_family:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListJobFamily {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListJobFamily`].
#[derive(Clone, Default, Model)]
pub struct ListJobFamilyResponse {
    pub items: Vec<JobFamily>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a job family.
///
/// - `PATCH /open-apis/corehr/v1/job_families/:job_family_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_family:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/job-management/job_family/patch)
#[lark_api(
    id = "corehr.v1.job_family.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/job_families/:job_family_id",
    token = "tenant",
    response = JobFamilyResponse,
    scopes = "corehr:corehr|corehr:job_family:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct PatchJobFamily {
    pub job_family_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub job_family: Option<JobFamily>,
}

/// The answer to [`CreateJobFamily`], [`GetJobFamily`] and [`PatchJobFamily`].
#[doc(alias("CreateJobFamilyResponse", "GetJobFamilyResponse", "PatchJobFamilyResponse"))]
#[derive(Clone, Default, Model)]
pub struct JobFamilyResponse {
    pub job_family: Option<JobFamily>,
}

#[derive(Clone, Default, Model)]
pub struct JobFamily {
    pub id: Option<String>,
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Required in some requests.
    pub active: Option<bool>,
    pub selectable: Option<bool>,
    pub parent_id: Option<String>,
    pub pathway_ids: Clearable<Vec<String>>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub code: Option<String>,
    pub description: Clearable<Vec<I18n>>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
