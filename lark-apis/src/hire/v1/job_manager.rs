// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managers of a job.
//!
//! `hire.v1.job.manager` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::HireUserIdType;
use crate::ids::UserIdType;

/// Updates several managers of a job.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002619
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/batch_update)
#[lark_api(
    id = "hire.v1.job.manager.batch_update",
    method = "POST",
    path = "/open-apis/hire/v1/jobs/:job_id/managers/batch_update",
    token = "tenant",
    response = BatchUpdateJobManagerResponse,
    scopes = "hire:job",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchUpdateJobManager {
    pub job_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub recruiter_id: Option<String>,
    pub assistant_id_list: Option<Vec<String>>,
    pub hiring_manager_id_list: Option<Vec<String>>,
    /// One of `1` (recruiter), `2` (assistant), `3` (hiring manager).
    pub update_option_list: Vec<i64>,
    pub creator_id: Option<String>,
}

/// The answer to [`BatchUpdateJobManager`].
#[derive(Clone, Default, Model)]
pub struct BatchUpdateJobManagerResponse {
    pub job_manager: Option<JobManager>,
}

/// Fetches a manager of a job.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/get-2)
#[lark_api(
    id = "hire.v1.job.manager.get",
    method = "GET",
    path = "/open-apis/hire/v1/jobs/:job_id/managers/:manager_id",
    token = "tenant",
    response = JobManagerInfoResponse,
    scopes = "hire:job:readonly",
    rate_limit = "special",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetJobManager {
    pub job_id: String,
    pub manager_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetJobRecruiter`](super::job::GetJobRecruiter) and [`GetJobManager`].
#[doc(alias("GetJobManagerResponse", "RecruiterJobResponse"))]
#[derive(Clone, Default, Model)]
pub struct JobManagerInfoResponse {
    pub info: Option<JobManager>,
}

#[doc(alias = "JobRecruiter2")]
#[derive(Clone, Default, Model)]
pub struct JobManager {
    pub id: Option<String>,
    /// Required in requests.
    pub recruiter_id: Option<String>,
    /// Required in requests.
    pub hiring_manager_id_list: Clearable<Vec<String>>,
    pub assistant_id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
