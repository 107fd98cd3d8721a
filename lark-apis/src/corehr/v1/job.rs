// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Jobs.
//!
//! `corehr.v1.job` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a job with code, name and description, to be assigned to employees.
///
/// Which fields are required follows the organisation settings of Feishu People.
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
#[non_exhaustive]
pub struct CreateJob {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A job that employees can hold.
    #[lark(body)]
    pub job: Job,
}

/// Deletes a job for good.
///
/// Fails while employees, pre-hires, job levels, job families or positions refer to the job.
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
#[non_exhaustive]
pub struct DeleteJob {
    /// Id of the job to delete, from `corehr.v2.job.list`, the answer when it was created, or the events of jobs.
    pub job_id: String,
}

/// Reads one job as it stands today; `corehr.v2.job.get` is recommended instead.
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
#[non_exhaustive]
pub struct GetJob {
    /// Id of the job to read.
    pub job_id: String,
}

/// Lists the jobs with their codes, families and levels, page by page.
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
#[non_exhaustive]
pub struct ListJob {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Lists only jobs by this name.
    pub name: Option<String>,
    /// Language of the query, such as `zh`.
    pub query_language: Option<String>,
}

/// The answer to [`ListJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobResponse {
    /// Jobs that were found.
    pub items: Vec<Job>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a job, such as its name or description.
///
/// If no version of the job begins on the day given, one is made; otherwise that version is changed.
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
#[non_exhaustive]
pub struct PatchJob {
    /// Id of the job, from `corehr.v2.job.list`, the answer when it was created, or the events of jobs.
    pub job_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A job that employees can hold.
    /// Required in requests.
    #[lark(body)]
    pub job: Option<Job>,
}

/// The answer to [`CreateJob`], [`GetJob`] and [`PatchJob`].
#[doc(alias("CreateJobResponse", "GetJobResponse", "PatchJobResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobResponse {
    /// Job that was created.
    pub job: Option<Job>,
}

/// A job that employees can hold.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Job {
    /// Id of the job, to which other records refer as `job_id`.
    pub id: Option<String>,
    /// Code of the job, unique among jobs; ignored if codes are assigned automatically. 1 to 200 characters.
    pub code: Option<String>,
    /// Name of the job in Chinese and English, unique even against disabled jobs; without slashes, semicolons and
    /// apostrophes.
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Description of the job by language; when changing, left out means it stays.
    pub description: Clearable<Vec<I18n>>,
    /// Whether the job is enabled; when changing, left out means it stays.
    /// Required in some requests.
    pub active: Option<bool>,
    /// Title that goes with the job, by language; when changing, left out means it stays.
    pub job_title: Clearable<Vec<I18n>>,
    /// Id of the pathway the job belongs to; when changing, left out means it stays.
    pub pathway_id: Option<String>,
    /// Ids of the job families the job belongs to; when changing, left out means they stay.
    pub job_family_id_list: Clearable<Vec<String>>,
    /// Ids of the job levels the job can have; when changing, left out means they stay.
    pub job_level_id_list: Clearable<Vec<String>>,
    /// Id of the working hours type that goes with the job; when changing, left out means it stays.
    pub working_hours_type_id: Option<String>,
    /// First day of the job's version, `YYYY-MM-DD 00:00:00`; the time of day is always midnight.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// Day on which the job's version ends, `YYYY-MM-DD 00:00:00`.
    pub expiration_time: Option<String>,
    /// Custom fields of the job; when changing, left out means they stay.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically.
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
