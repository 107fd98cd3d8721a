// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User task remedies.
//!
//! `attendance.v1.user_task_remedy` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::{ApprovalStatus, CheckDateType, CheckResult, EmployeeType};

/// Reports that a correction of a clocking was requested in another approval system.
///
/// It waits for approval until `attendance.v1.approval_info.process` updates it.
///
/// - `POST /open-apis/attendance/v1/user_task_remedys` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// A correction of clocking in or out.
    #[lark(body)]
    pub user_task_remedy: UserTaskRemedy,
}

/// The answer to [`CreateUserTaskRemedy`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserTaskRemedyResponse {
    /// The correction as it was saved.
    pub user_remedy: Option<UserTaskRemedy>,
}

/// Looks up users' corrections of clocking in or out.
///
/// - `POST /open-apis/attendance/v1/user_task_remedys/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Users to look up, in the kind of `employee_type`. At most 50.
    pub user_ids: Vec<String>,
    /// Earliest time to look at.
    pub check_time_from: Text<UnixSeconds>,
    /// Latest time to look at.
    pub check_time_to: Text<UnixSeconds>,
    /// Which time is looked at; anything but the default only for certain tenants. Default: `PeriodTime`.
    pub check_date_type: Option<CheckDateType>,
    /// Only corrections in this state. Default: approved.
    pub status: Option<ApprovalStatus>,
}

/// The answer to [`QueryUserTaskRemedy`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskRemedyResponse {
    /// The corrections that were found.
    pub user_remedys: Vec<UserTaskRemedy>,
}

/// Looks up which clockings of a day a user may still correct, and within what times.
///
/// - `POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys` with a tenant token, for custom apps
///   only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// The user, in the kind of `employee_type`.
    pub user_id: String,
    /// Day to correct, as `yyyyMMdd`.
    pub remedy_date: i64,
}

/// The answer to [`QueryUserAllowedRemedies`].
#[doc(alias = "QueryUserAllowedRemedysUserTaskRemedyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserAllowedRemediesResponse {
    /// The clockings that may be corrected.
    pub user_allowed_remedys: Vec<UserAllowedRemedy>,
}

/// A clocking that a user may correct.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserAllowedRemedy {
    /// The user, in the kind of `employee_type`.
    pub user_id: Option<String>,
    /// Day to correct, as `yyyyMMdd`.
    pub remedy_date: Option<i64>,
    /// Whether the user has free hours; then only the time is chosen, not the turn of clocking in or out.
    pub is_free_punch: Option<bool>,
    /// Which turn of clocking in and out it is: 0 for the first, 1 for the second, 2 for the third.
    pub punch_no: Option<i64>,
    /// Whether it is the start or the end of work.
    pub work_type: Option<WorkType>,
    /// What is wrong with it: `Early`, `Late` or `Lack` (missing).
    pub punch_status: Option<CheckResult>,
    /// When one should have clocked, as `yyyy-MM-dd HH:mm`.
    pub normal_punch_time: Option<String>,
    /// Earliest time that may be chosen, as `yyyy-MM-dd HH:mm`.
    pub remedy_start_time: Option<String>,
    /// Latest time that may be chosen, as `yyyy-MM-dd HH:mm`.
    pub remedy_end_time: Option<String>,
}

/// A correction of clocking in or out.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserTaskRemedy {
    /// The user, in the kind of `employee_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// Day to correct, as `yyyyMMdd`.
    /// Required in requests.
    pub remedy_date: Option<i64>,
    /// Which turn of clocking in and out it is: 0 for the first, 1 for the second, 2 for the third; 0 with free hours.
    /// Required in requests.
    pub punch_no: Option<i64>,
    /// Whether it is the start or the end of work; with free hours 0 in requests, 1 in answers.
    /// Required in requests.
    pub work_type: Option<WorkType>,
    /// Id of the approval, for `attendance.v1.approval_info.process`.
    pub approval_id: Option<String>,
    /// Corrected time, as `yyyy-MM-dd HH:mm`.
    /// Required in requests.
    pub remedy_time: Option<String>,
    /// State of the correction; ignored in requests, where it always begins pending.
    pub status: Option<ApprovalStatus>,
    /// Why it is corrected.
    /// Required in requests.
    pub reason: Option<String>,
    /// Corrected time as a timestamp; no longer of use in requests.
    pub time: Option<Text<UnixSeconds>>,
    /// Time zone of the attendance group at the correction; ignored in requests.
    pub time_zone: Option<String>,
    /// When the correction was asked for; ignored in requests.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When its state last changed; ignored in requests.
    pub update_time: Option<Text<UnixSeconds>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `work_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum WorkType {
    /// Either, with free hours.
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
