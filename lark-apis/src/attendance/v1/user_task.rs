// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User tasks.
//!
//! `attendance.v1.user_task` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::{CheckResult, EmployeeType};
use super::user_flow::UserFlow;

/// `attendance.v1.user_task.query`.
///
/// - `POST /open-apis/attendance/v1/user_tasks/query` with a tenant token (official SDKs name user too), for custom
///   apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226500, 1227500
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_task/query)
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
    #[lark(query)]
    pub employee_type: EmployeeType,
    #[lark(query)]
    pub ignore_invalid_users: Option<bool>,
    #[lark(query)]
    pub include_terminated_user: Option<bool>,
    pub user_ids: Vec<String>,
    pub check_date_from: i64,
    pub check_date_to: i64,
    pub need_overtime_result: Option<bool>,
}

/// The answer to [`QueryUserTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskResponse {
    pub user_task_results: Vec<UserTask>,
    pub invalid_user_ids: Vec<String>,
    pub unauthorized_user_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskResult {
    pub check_in_record_id: Option<String>,
    pub check_in_record: Option<UserFlow>,
    pub check_out_record_id: Option<String>,
    pub check_out_record: Option<UserFlow>,
    pub check_in_result: Option<CheckResult>,
    pub check_out_result: Option<CheckResult>,
    pub check_in_result_supplement: Option<CheckResultSupplement>,
    pub check_out_result_supplement: Option<CheckResultSupplement>,
    pub check_in_shift_time: Option<Text<UnixSeconds>>,
    pub check_out_shift_time: Option<Text<UnixSeconds>>,
    /// One of `0` (normal), `1` (overtime).
    pub task_shift_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTask {
    pub result_id: Option<String>,
    pub user_id: Option<String>,
    pub employee_name: Option<String>,
    pub day: Option<i64>,
    pub group_id: Option<String>,
    pub shift_id: Option<String>,
    pub records: Vec<TaskResult>,
}

/// The values of `check_in_result_supplement`, `check_out_result_supplement`.
#[doc(alias("CheckInResultSupplement", "CheckOutResultSupplement"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckResultSupplement {
    #[lark(rename = "None")]
    None,
    #[lark(rename = "ManagerModification")]
    ManagerModification,
    /// A correction was approved.
    #[lark(rename = "CardReplacement")]
    CardReplacement,
    #[lark(rename = "ShiftChange")]
    ShiftChange,
    #[lark(rename = "Travel")]
    Travel,
    #[lark(rename = "Leave")]
    Leave,
    #[lark(rename = "GoOut")]
    GoOut,
    /// A correction waits for approval.
    #[lark(rename = "CardReplacementApplication")]
    CardReplacementApplication,
    #[lark(rename = "FieldPunch")]
    FieldPunch,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
