// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User tasks.
//!
//! `attendance.v1.user_task` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::{CheckResult, EmployeeType};
use super::user_flow::UserFlow;

/// Looks up how users' clocking in and out counted: normal, late, early, missing and so on.
///
/// One result a shift, however often a user clocked in. Place and other details come from
/// `attendance.v1.user_flow.query`.
///
/// - `POST /open-apis/attendance/v1/user_tasks/query` with a tenant token (official SDKs name user too), for custom
///   apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task/query)
#[doc(alias("attendance results", "clock in records", "check in results"))]
#[lark_api(
    id = "attendance.v1.user_task.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_tasks/query",
    token = "tenant",
    undocumented_token = "user",
    response = QueryUserTaskResponse,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserTask {
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Whether unknown users, or those the caller may not see, are only reported; otherwise they are an error.
    #[lark(query)]
    pub ignore_invalid_users: Option<bool>,
    /// Whether all who ever had an id come, past employees included; otherwise only the present or last one.
    #[lark(query)]
    pub include_terminated_user: Option<bool>,
    /// Users to look up, in the kind of `employee_type`. At most 50.
    pub user_ids: Vec<String>,
    /// First day, as `yyyyMMdd`.
    pub check_date_from: i64,
    /// Last day, as `yyyyMMdd`.
    pub check_date_to: i64,
    /// Whether overtime comes too, with `task_shift_type` 1; where it follows on a shift, both share their record ids.
    pub need_overtime_result: Option<bool>,
}

/// The answer to [`QueryUserTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskResponse {
    /// The results by user and day.
    pub user_task_results: Vec<UserTask>,
    /// Users who do not exist, in the kind of `employee_type`.
    pub invalid_user_ids: Vec<String>,
    /// Users the caller may not see, in the kind of `employee_type`.
    pub unauthorized_user_ids: Vec<String>,
}

/// How clocking in and out of one shift counted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskResult {
    /// Id of the record of clocking in.
    pub check_in_record_id: Option<String>,
    /// The record of clocking in.
    pub check_in_record: Option<UserFlow>,
    /// Id of the record of clocking out.
    pub check_out_record_id: Option<String>,
    /// The record of clocking out.
    pub check_out_record: Option<UserFlow>,
    /// How clocking in counted: normal, late, missing and so on.
    pub check_in_result: Option<CheckResult>,
    /// How clocking out counted: normal, early, missing and so on.
    pub check_out_result: Option<CheckResult>,
    /// What else explains the clocking in, such as leave, a trip or a correction.
    pub check_in_result_supplement: Option<CheckResultSupplement>,
    /// What else explains the clocking out, such as leave, a trip or a correction.
    pub check_out_result_supplement: Option<CheckResultSupplement>,
    /// Time of clocking in for the shift.
    pub check_in_shift_time: Option<Text<UnixSeconds>>,
    /// Time of clocking out for the shift.
    pub check_out_shift_time: Option<Text<UnixSeconds>>,
    /// Whether the shift is a normal one (0) or overtime (1).
    /// One of `0` (normal), `1` (overtime).
    pub task_shift_type: Option<i64>,
}

/// How a user's clocking in and out counted on a day.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTask {
    /// Id of this result of the day.
    pub result_id: Option<String>,
    /// The user, in the kind of `employee_type`.
    pub user_id: Option<String>,
    /// Name of the user.
    pub employee_name: Option<String>,
    /// The day, as `yyyyMMdd`.
    pub day: Option<i64>,
    /// Id of the attendance group; `1` means the user is in none.
    pub group_id: Option<String>,
    /// Id of the shift; `9` means the default one.
    pub shift_id: Option<String>,
    /// Results of the shifts of the day.
    pub records: Vec<TaskResult>,
}

/// The values of `check_in_result_supplement`, `check_out_result_supplement`.
#[doc(alias("CheckInResultSupplement", "CheckOutResultSupplement"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckResultSupplement {
    /// Nothing else.
    #[lark(rename = "None")]
    None,
    /// Changed by an administrator.
    #[lark(rename = "ManagerModification")]
    ManagerModification,
    /// A correction was approved.
    #[lark(rename = "CardReplacement")]
    CardReplacement,
    /// The shift was swapped.
    #[lark(rename = "ShiftChange")]
    ShiftChange,
    /// On a business trip.
    #[lark(rename = "Travel")]
    Travel,
    /// On leave.
    #[lark(rename = "Leave")]
    Leave,
    /// Out on business.
    #[lark(rename = "GoOut")]
    GoOut,
    /// A correction waits for approval.
    #[lark(rename = "CardReplacementApplication")]
    CardReplacementApplication,
    /// Clocked outside the places of the group.
    #[lark(rename = "FieldPunch")]
    FieldPunch,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
