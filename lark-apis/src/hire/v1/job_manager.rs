// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managers of a job.
//!
//! `hire.v1.job.manager` in the platform's terms.

use lark_runtime::{Model, lark_api};

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
#[non_exhaustive]
pub struct BatchUpdateJobManager {
    pub job_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub recruiter_id: Option<String>,
    pub assistant_id_list: Option<Vec<String>>,
    pub hiring_manager_id_list: Option<Vec<String>>,
    pub update_option_list: Vec<i64>,
    pub creator_id: Option<String>,
}

/// The answer to [`BatchUpdateJobManager`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
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
    response = GetJobManagerResponse,
    scopes = "hire:job:readonly",
    rate_limit = "special",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJobManager {
    pub job_id: String,
    pub manager_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetJobManager`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobManagerResponse {
    pub info: Option<JobManager>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobManager {
    pub id: Option<String>,
    /// Required in requests.
    pub recruiter_id: Option<String>,
    pub hiring_manager_id_list: Vec<String>,
    pub assistant_id_list: Vec<String>,
}
