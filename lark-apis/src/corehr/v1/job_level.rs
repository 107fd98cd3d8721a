// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job levels.
//!
//! `corehr.v1.job_level` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a job level with its name and rank.
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
#[non_exhaustive]
pub struct CreateJobLevel {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A job level.
    #[lark(body)]
    pub job_level: JobLevel,
}

/// Deletes a job level for good.
///
/// Fails while employees, pre-hires or jobs refer to the level.
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
#[non_exhaustive]
pub struct DeleteJobLevel {
    /// Id of the job level to delete, from `corehr.v1.job_level.list` or the answer when it was created.
    pub job_level_id: String,
}

/// Reads one job level by id.
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
#[non_exhaustive]
pub struct GetJobLevel {
    /// Id of the job level, from `corehr.v1.job_level.list` or the answer when it was created.
    pub job_level_id: String,
}

/// Lists all job levels of the tenant, page by page.
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
#[non_exhaustive]
pub struct ListJobLevel {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; 1 to 100.
    pub page_size: String,
}

/// The answer to [`ListJobLevel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobLevelResponse {
    /// Job levels that were found.
    pub items: Vec<JobLevel>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a job level, such as its rank or name; what is left out stays.
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
#[non_exhaustive]
pub struct PatchJobLevel {
    /// Id of the job level, from `corehr.v1.job_level.list` or the answer when it was created.
    pub job_level_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A job level.
    /// Required in requests.
    #[lark(body)]
    pub job_level: Option<JobLevel>,
}

/// The answer to [`CreateJobLevel`], [`GetJobLevel`] and [`PatchJobLevel`].
#[doc(alias("CreateJobLevelResponse", "GetJobLevelResponse", "PatchJobLevelResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevelResponse {
    /// Job level that was created.
    pub job_level: Option<JobLevel>,
}

/// A job level.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobLevel {
    /// Id of the job level.
    pub id: Option<String>,
    /// Rank of the job level, 0 to 99999999; the higher, the more senior.
    /// Required in some requests.
    pub level_order: Option<i64>,
    /// Code of the job level, unique unless empty; when changing, left out means it stays.
    pub code: Option<String>,
    /// Name of the job level, in Chinese and English; when changing, left out means it stays.
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Description of the job level by language; when changing, left out means it stays.
    pub description: Clearable<Vec<I18n>>,
    /// Whether the job level is enabled; when changing, left out means it stays.
    /// Required in some requests.
    pub active: Option<bool>,
    /// Custom fields of the job level; not supported yet.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Ids of the job grades tied to the level; when changing, left out means they stay.
    pub job_grade: Clearable<Vec<String>>,
    /// Ids of the pathways of the job level; when changing, left out means they stay.
    pub pathway_ids: Clearable<Vec<String>>,
    /// Place in lists, 1 to 999999; the lowest comes first.
    pub view_order: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
