// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Jobs.
//!
//! `corehr.v2.job` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, I18n, ObjectFieldData};

/// Fetches several jobs.
///
/// - `POST /open-apis/corehr/v2/jobs/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job.only:read`, `corehr:job:read`, `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`, `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161204, 1161604
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
pub struct BatchGetJob {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// At most 100 elements.
    pub job_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_codes: Option<Vec<String>>,
    /// At most 100 elements. One of `job_name`, `code`, `active`, `description`, `job_title`, `pathway`,
    /// `working_hours_type`, `job_level`, `job_family`, `effective_date`, `expiration_date`, `created_time`,
    /// `updated_time`, `created_by`, `updated_by`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`BatchGetJob`].
#[derive(Clone, Default, Model)]
pub struct BatchGetJobResponse {
    pub items: Vec<Job>,
}

/// Fetches a job.
///
/// - `GET /open-apis/corehr/v2/jobs/:job_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
///   `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161204, 1161604
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
pub struct GetJob {
    pub job_id: String,
}

/// The answer to [`GetJob`].
#[derive(Clone, Default, Model)]
pub struct GetJobResponse {
    pub job: Option<Job>,
}

/// Lists jobs.
///
/// - `GET /open-apis/corehr/v2/jobs` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job.only:read`, `corehr:job:read`, `corehr:corehr`,
///   `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161204, 1161604
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

/// Queries a multi timeline of a job.
///
/// - `POST /open-apis/corehr/v2/jobs/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job:read`, `corehr:job:write`
/// - Scopes that unlock single fields of the answer: `corehr:job.job_level:read`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
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
pub struct QueryJobMultiTimeline {
    /// At most 10 elements.
    pub job_ids: Vec<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// At most 100 elements. One of `job_name`, `code`, `active`, `description`, `effective_date`, `expiration_date`,
    /// `job_title`, `job_family`, `job_level`, `pathway`, `working_hours_type`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryJobMultiTimeline`].
#[doc(alias = "QueryMultiTimelineJobResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryJobMultiTimelineResponse {
    pub items: Vec<JobTimeline>,
}

/// Queries a recent change of a job.
///
/// - `GET /open-apis/corehr/v2/jobs/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:job:read`, `corehr:job:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
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
pub struct QueryJobRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryJobRecentChange`].
#[doc(alias = "QueryRecentChangeJobResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryJobRecentChangeResponse {
    pub job_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_job_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct Job {
    pub id: Option<String>,
    pub code: Option<String>,
    pub name: Vec<I18n>,
    pub description: Vec<I18n>,
    pub active: Option<bool>,
    pub job_title: Vec<I18n>,
    pub pathway_id: Option<String>,
    pub job_family_id_list: Vec<String>,
    pub job_level_id_list: Vec<String>,
    pub working_hours_type_id: Option<String>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub custom_fields: Vec<ObjectFieldData>,
    pub created_by: Option<String>,
    pub created_time: Option<String>,
    pub updated_by: Option<String>,
    pub updated_time: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct JobTimeline {
    pub job_version_data: Vec<JobVersionData>,
}

#[derive(Clone, Default, Model)]
pub struct JobVersionData {
    pub job_id: Option<String>,
    pub job_version_id: Option<String>,
    pub job_names: Vec<I18n>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub active: Option<bool>,
    pub descriptions: Vec<I18n>,
    pub code: Option<String>,
    pub job_titles: Vec<I18n>,
    pub job_family_ids: Vec<String>,
    pub job_level_ids: Vec<String>,
    pub pathway_id: Option<String>,
    pub working_hours_type_id: Option<String>,
}
