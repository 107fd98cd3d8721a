// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managers of a job.
//!
//! `hire.v1.job.manager` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::HireUserIdType;
use crate::ids::UserIdType;

/// Changes the recruiter, assistants and hiring managers of a job.
///
/// Only the kinds of people named in the request are checked and changed; naming one without giving its field is an
/// error.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchUpdateJobManager {
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The recruiter in charge, in the kind of `user_id_type`; required if `update_option_list` names it.
    pub recruiter_id: Option<String>,
    /// The assistants of the recruiter, in the kind of `user_id_type`; required if `update_option_list` names them.
    pub assistant_id_list: Option<Vec<String>>,
    /// The hiring managers, in the kind of `user_id_type`; required if `update_option_list` names them.
    pub hiring_manager_id_list: Option<Vec<String>>,
    /// Which kinds of people to change.
    /// One of `1` (recruiter), `2` (assistant), `3` (hiring manager).
    pub update_option_list: Vec<i64>,
    /// User on whose behalf the change is made, in the kind of `user_id_type`. Default: the system.
    pub creator_id: Option<String>,
}

/// The answer to [`BatchUpdateJobManager`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateJobManagerResponse {
    /// Who now recruits for the job.
    pub job_manager: Option<JobManager>,
}

/// Fetches who recruits for a job: the recruiter in charge, the hiring managers and others.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
#[non_exhaustive]
pub struct GetJobManager {
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
    /// The id of the job once more, not that of a person.
    pub manager_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetJobRecruiter`](super::job::GetJobRecruiter) and [`GetJobManager`].
#[doc(alias("GetJobManagerResponse", "RecruiterJobResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobManagerInfoResponse {
    /// Who recruits for the job.
    pub info: Option<JobManager>,
}

/// Who recruits for a job.
#[doc(alias = "JobRecruiter2")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobManager {
    /// Id of the job; ignored in requests.
    pub id: Option<String>,
    /// The one recruiter in charge, in the kind of `user_id_type`.
    /// Required in requests.
    pub recruiter_id: Option<String>,
    /// The hiring managers, in the kind of `user_id_type`.
    /// Required in requests.
    pub hiring_manager_id_list: Clearable<Vec<String>>,
    /// The assistants of the recruiter, in the kind of `user_id_type`.
    pub assistant_id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
