// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User task remedies.
//!
//! `attendance.v1.user_task_remedy` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::{ApprovalStatus, CheckDateType, CheckResult, EmployeeType};

/// `attendance.v1.user_task_remedy.create`.
///
/// - `POST /open-apis/attendance/v1/user_task_remedys` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1225001, 1226501, 1226502, 1226503, 1226504
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task_remedy/create)
#[lark_api(
    id = "attendance.v1.user_task_remedy.create",
    method = "POST",
    path = "/open-apis/attendance/v1/user_task_remedys",
    token = "tenant",
    response = CreateUserTaskRemedyResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserTaskRemedy {
    #[lark(query)]
    pub employee_type: EmployeeType,
    #[lark(body)]
    pub user_task_remedy: UserTaskRemedy,
}

/// The answer to [`CreateUserTaskRemedy`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserTaskRemedyResponse {
    pub user_remedy: Option<UserTaskRemedy>,
}

/// `attendance.v1.user_task_remedy.query`.
///
/// - `POST /open-apis/attendance/v1/user_task_remedys/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226500
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task_remedy/query)
#[lark_api(
    id = "attendance.v1.user_task_remedy.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_task_remedys/query",
    token = "tenant",
    response = QueryUserTaskRemedyResponse,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserTaskRemedy {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub user_ids: Vec<String>,
    pub check_time_from: Text<UnixSeconds>,
    pub check_time_to: Text<UnixSeconds>,
    pub check_date_type: Option<CheckDateType>,
    pub status: Option<ApprovalStatus>,
}

/// The answer to [`QueryUserTaskRemedy`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskRemedyResponse {
    pub user_remedys: Vec<UserTaskRemedy>,
}

/// `attendance.v1.user_task_remedy.query_user_allowed_remedys`.
///
/// - `POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys` with a tenant token, for custom apps
///   only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226500, 1226501, 1226502, 1226503, 1226504,
///   1227500
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task_remedy/query_user_allowed_remedys)
#[doc(alias = "QueryUserAllowedRemedysUserTaskRemedy")]
#[lark_api(
    id = "attendance.v1.user_task_remedy.query_user_allowed_remedys",
    method = "POST",
    path = "/open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys",
    token = "tenant",
    response = QueryUserAllowedRemediesResponse,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserAllowedRemedies {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub user_id: String,
    pub remedy_date: i64,
}

/// The answer to [`QueryUserAllowedRemedies`].
#[doc(alias = "QueryUserAllowedRemedysUserTaskRemedyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserAllowedRemediesResponse {
    pub user_allowed_remedys: Vec<UserAllowedRemedy>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserAllowedRemedy {
    pub user_id: Option<String>,
    pub remedy_date: Option<i64>,
    pub is_free_punch: Option<bool>,
    pub punch_no: Option<i64>,
    pub work_type: Option<WorkType>,
    pub punch_status: Option<CheckResult>,
    pub normal_punch_time: Option<String>,
    pub remedy_start_time: Option<String>,
    pub remedy_end_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserTaskRemedy {
    /// Required in requests.
    pub user_id: Option<String>,
    /// Required in requests.
    pub remedy_date: Option<i64>,
    /// Required in requests.
    pub punch_no: Option<i64>,
    /// Required in requests.
    pub work_type: Option<WorkType>,
    pub approval_id: Option<String>,
    /// Required in requests.
    pub remedy_time: Option<String>,
    pub status: Option<ApprovalStatus>,
    /// Required in requests.
    pub reason: Option<String>,
    pub time: Option<Text<UnixSeconds>>,
    pub time_zone: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub update_time: Option<Text<UnixSeconds>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `work_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum WorkType {
    #[lark(value = 0)]
    FreeShift,
    /// Of the working hours.
    #[lark(value = 1)]
    Start,
    /// Of the working hours.
    #[lark(value = 2)]
    End,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
