// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User information.
//!
//! `performance.v2.user_info` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, User};
use crate::ids::{DepartmentIdType, UserIdType};

/// Fetches the department, job family and level that employees had when they were reviewed.
///
/// - `POST /open-apis/performance/v2/user_info/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `performance:user_snapshot.department:read`, `performance:user_snapshot.direct_leader:read`,
///   `performance:user_snapshot.job_family:read`, `performance:user_snapshot.job_level:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/semester_activity/reviewee/query-2)
#[lark_api(
    id = "performance.v2.user_info.query",
    method = "POST",
    path = "/open-apis/performance/v2/user_info/query",
    token = "tenant",
    response = QueryUserInfoResponse,
    scopes = "performance:performance|performance:performance:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserInfo {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`, `od-...`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Id of the review cycle, from `performance.v1.semester.list`.
    pub semester_id: String,
    /// The employees, in the kind of `user_id_type`; at most 10.
    pub user_ids: Vec<String>,
}

/// The answer to [`QueryUserInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserInfoResponse {
    /// Id of the review cycle.
    pub semester_id: Option<String>,
    /// What the employees were when they were reviewed.
    pub user_infos: Vec<UserInfo>,
}

/// The department an employee was in when reviewed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    /// Id of the department, in the kind of `department_id_type`.
    pub id: Option<String>,
    /// Name of the department, by language.
    pub name: Option<I18n>,
}

/// The job family of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamily {
    /// Id of the job family.
    pub id: Option<String>,
    /// Name of the job family, by language.
    pub name: Option<I18n>,
}

/// The job level of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    /// Id of the job level.
    pub id: Option<String>,
    /// Name of the job level, by language.
    pub name: Option<I18n>,
}

/// What an employee was when reviewed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserInfo {
    /// The employee that this is about.
    pub user_id: Option<User>,
    /// Direct leader of the employee; needs the scope `performance:user_snapshot.direct_leader:read`.
    pub direct_leader_user_id: Option<User>,
    /// Department of the employee; needs the scope `performance:user_snapshot.department:read`.
    pub department: Option<Department>,
    /// Job family of the employee; needs the scope `performance:user_snapshot.job_family:read`.
    pub job_family: Option<JobFamily>,
    /// Job level of the employee; needs the scope `performance:user_snapshot.job_level:read`.
    pub job_level: Option<JobLevel>,
}
