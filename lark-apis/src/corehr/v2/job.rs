// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Jobs.
//!
//! `corehr.v2.job` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, I18n, ObjectFieldData};

/// Reads the present versions of jobs by id or code.
///
/// Needs the data range for jobs, set in the developer console. Ids and codes combine with AND.
///
/// - `POST /open-apis/corehr/v2/jobs/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job.only:read`, `corehr:job:read`, `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`, `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get)
#[lark_api(
    id = "corehr.v2.job.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/jobs/batch_get",
    token = "tenant",
    response = BatchGetJobResponse,
    scopes = "corehr:job.only:read|corehr:job:read|corehr:job:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetJob {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Ids of the jobs to read, at most 100; these or codes are required.
    pub job_ids: Option<Vec<String>>,
    /// Codes of the jobs to read, at most 100; these or ids are required.
    pub job_codes: Option<Vec<String>>,
    /// Fields to return for each job, such as `job_name` or `code`; only ids by default. At most 100.
    /// One of `job_name`, `code`, `active`, `description`, `job_title`, `pathway`, `working_hours_type`, `job_level`,
    /// `job_family`, `effective_date`, `expiration_date`, `created_time`, `updated_time`, `created_by`, `updated_by`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`BatchGetJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetJobResponse {
    /// Jobs that were found.
    pub items: Vec<Job>,
}

/// Reads one job by its id: name, description, families and levels.
///
/// A job just created may be missing for 2 seconds.
///
/// - `GET /open-apis/corehr/v2/jobs/:job_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
///   `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job/get)
#[lark_api(
    id = "corehr.v2.job.get",
    method = "GET",
    path = "/open-apis/corehr/v2/jobs/:job_id",
    token = "tenant",
    response = GetJobResponse,
    scopes = "corehr:corehr:readonly|corehr:job.only:read|corehr:job:read|corehr:corehr|corehr:job:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJob {
    /// Id of the job, from `corehr.v2.job.list`, the answer when it was created, or the events of jobs.
    pub job_id: String,
}

/// The answer to [`GetJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// Job that was asked for.
    pub job: Option<Job>,
}

/// Lists all jobs, page by page.
///
/// A job just created may be missing for 2 seconds.
///
/// - `GET /open-apis/corehr/v2/jobs` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
///   `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job/list)
#[lark_api(
    id = "corehr.v2.job.list",
    method = "GET",
    path = "/open-apis/corehr/v2/jobs",
    token = "tenant",
    response = ListJobResponse,
    paging(items = Job),
    scopes = "corehr:corehr:readonly|corehr:job.only:read|corehr:job:read|corehr:corehr|corehr:job:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJob {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100.
    pub page_size: String,
    /// Lists only jobs by this name, 1 to 200 characters.
    pub name: Option<String>,
    /// Language of the answer: `zh-CN` or `en-US`; all if empty.
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

/// Lists the versions of jobs in force at some time between two dates.
///
/// By default only ids and version ids are returned.
///
/// - `POST /open-apis/corehr/v2/jobs/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job:read`, `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job/query_multi_timeline)
#[doc(alias = "QueryMultiTimelineJob")]
#[lark_api(
    id = "corehr.v2.job.query_multi_timeline",
    method = "POST",
    path = "/open-apis/corehr/v2/jobs/query_multi_timeline",
    token = "tenant",
    response = QueryJobMultiTimelineResponse,
    scopes = "corehr:job:read|corehr:job:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryJobMultiTimeline {
    /// Ids of the jobs to list versions of. 1 to 10.
    pub job_ids: Vec<String>,
    /// Start of the span, inclusive, `YYYY-MM-DD`, required; not after the end.
    pub start_date: Option<String>,
    /// End of the span, exclusive, `YYYY-MM-DD`, required.
    pub end_date: Option<String>,
    /// Fields to return for each version, such as `job_name` or `code`; only ids if empty. At most 100.
    /// One of `job_name`, `code`, `active`, `description`, `effective_date`, `expiration_date`, `job_title`, `job_family`,
    /// `job_level`, `pathway`, `working_hours_type`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryJobMultiTimeline`].
#[doc(alias = "QueryMultiTimelineJobResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobMultiTimelineResponse {
    /// Versions of the jobs.
    pub items: Vec<JobTimeline>,
}

/// Lists the ids of jobs whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/jobs/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job:read`, `corehr:job:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/job-management/job/query_recent_change)
#[doc(alias = "QueryRecentChangeJob")]
#[lark_api(
    id = "corehr.v2.job.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/jobs/query_recent_change",
    token = "tenant",
    response = QueryJobRecentChangeResponse,
    paging,
    scopes = "corehr:job:read|corehr:job:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryJobRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `yyyy-MM-dd HH:MM:SS`; the span is at most 90 days.
    pub start_date: String,
    /// End of the span, `yyyy-MM-dd HH:MM:SS`; at most 90 days after the start.
    pub end_date: String,
}

/// The answer to [`QueryJobRecentChange`].
#[doc(alias = "QueryRecentChangeJobResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryJobRecentChangeResponse {
    /// Ids of the jobs that changed: created, changed or deleted.
    pub job_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `job_ids` that were deleted in the span and can no longer be read.
    pub deleted_job_ids: Vec<String>,
}

/// A job that employees can hold.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Job {
    /// Id of the job, unique within Feishu People.
    pub id: Option<String>,
    /// Code of the job.
    pub code: Option<String>,
    /// Name of the job by language.
    pub name: Vec<I18n>,
    /// Description of the job.
    pub description: Vec<I18n>,
    /// Whether the job is enabled.
    pub active: Option<bool>,
    /// Title that goes with the job, by language.
    pub job_title: Vec<I18n>,
    /// Id of the pathway the job belongs to.
    pub pathway_id: Option<String>,
    /// Ids of the job families the job belongs to.
    pub job_family_id_list: Vec<String>,
    /// Ids of the job levels the job can have. Needs the scope `corehr:job.job_level:read`.
    pub job_level_id_list: Vec<String>,
    /// Id of the working hours type that goes with the job.
    pub working_hours_type_id: Option<String>,
    /// First day of the job's present version, `YYYY-MM-DD 00:00:00`.
    pub effective_time: Option<String>,
    /// Day on which the job's present version ends, `YYYY-MM-DD 00:00:00`.
    pub expiration_time: Option<String>,
    /// Custom fields of the job; reserved in some answers and empty there.
    pub custom_fields: Vec<ObjectFieldData>,
    /// Who created the job.
    pub created_by: Option<String>,
    /// Day on which this version of the job was created, `YYYY-MM-DD 00:00:00`.
    pub created_time: Option<String>,
    /// Who last changed the job.
    pub updated_by: Option<String>,
    /// Day on which this version of the job was last changed, `YYYY-MM-DD 00:00:00`.
    pub updated_time: Option<String>,
}

/// Versions of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobTimeline {
    /// The job as it is in each version.
    pub job_version_data: Vec<JobVersionData>,
}

/// A job in one version.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobVersionData {
    /// Id of the job, which all its versions share.
    pub job_id: Option<String>,
    /// Id of the job's version.
    pub job_version_id: Option<String>,
    /// Name of the job by language.
    pub job_names: Vec<I18n>,
    /// First day of this version, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Day on which this version ends, `YYYY-MM-DD`.
    pub expiration_date: Option<String>,
    /// Whether the job is enabled.
    pub active: Option<bool>,
    /// Description of the job by language.
    pub descriptions: Vec<I18n>,
    /// Code of the job.
    pub code: Option<String>,
    /// Title that goes with the job, by language.
    pub job_titles: Vec<I18n>,
    /// Ids of the job families the job belongs to.
    pub job_family_ids: Vec<String>,
    /// Ids of the job levels the job can have. Needs the scope `corehr:job.job_level:read`.
    pub job_level_ids: Vec<String>,
    /// Id of the pathway the job belongs to.
    pub pathway_id: Option<String>,
    /// Id of the working hours type that goes with the job.
    pub working_hours_type_id: Option<String>,
}
