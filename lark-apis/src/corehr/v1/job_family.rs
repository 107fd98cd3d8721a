// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job families.
//!
//! `corehr.v1.job_family` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a job family with code, name and description.
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
#[non_exhaustive]
pub struct CreateJobFamily {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A job family.
    #[lark(body)]
    pub job_family: JobFamily,
}

/// Deletes a job family for good.
///
/// Fails while employees, job changes, pre-hires, jobs, levels, grades or positions refer to the family.
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
#[non_exhaustive]
pub struct DeleteJobFamily {
    /// Id of the job family to delete, from `corehr.v1.job_family.list` or the answer when it was created.
    pub job_family_id: String,
}

/// Reads one job family by id.
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
#[non_exhaustive]
pub struct GetJobFamily {
    /// Id of the job family, from `corehr.v1.job_family.list` or the answer when it was created.
    pub job_family_id: String,
}

/// Lists all job families of the tenant, page by page.
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
#[non_exhaustive]
pub struct ListJobFamily {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100.
    pub page_size: String,
}

/// The answer to [`ListJobFamily`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobFamilyResponse {
    /// Job families that were found.
    pub items: Vec<JobFamily>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a job family, such as its name or parent.
///
/// If no version of the family begins on the day given, one is made; otherwise that version is changed.
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
#[non_exhaustive]
pub struct PatchJobFamily {
    /// Id of the job family, from `corehr.v1.job_family.list` or the answer when it was created.
    pub job_family_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A job family.
    /// Required in requests.
    #[lark(body)]
    pub job_family: Option<JobFamily>,
}

/// The answer to [`CreateJobFamily`], [`GetJobFamily`] and [`PatchJobFamily`].
#[doc(alias("CreateJobFamilyResponse", "GetJobFamilyResponse", "PatchJobFamilyResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamilyResponse {
    /// Job family that was created.
    pub job_family: Option<JobFamily>,
}

/// A job family.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobFamily {
    /// Id of the job family.
    pub id: Option<String>,
    /// Name of the job family, in Chinese and English; when changing, left out means it stays.
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Whether the job family is enabled; when changing, left out means it stays.
    /// Required in some requests.
    pub active: Option<bool>,
    /// Whether the job family can be chosen. Default: `true`.
    pub selectable: Option<bool>,
    /// Id of the job family above; absent at the top level.
    pub parent_id: Option<String>,
    /// Ids of the pathways of the job family. Default: none; when changing, left out means they stay.
    pub pathway_ids: Clearable<Vec<String>>,
    /// First day of the family's version, `YYYY-MM-DD 00:00:00`; the time of day is always midnight.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// Day on which the family's version ends, `YYYY-MM-DD 00:00:00`.
    pub expiration_time: Option<String>,
    /// Code of the job family, unique among families. Automatic codes may take its place.
    pub code: Option<String>,
    /// Description of the job family by language. Default: empty; when changing, left out means it stays.
    pub description: Clearable<Vec<I18n>>,
    /// Custom fields of the job family; not supported yet.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
