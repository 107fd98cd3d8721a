// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User tasks.
//!
//! `attendance.v1.user_task` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::EmployeeType;
use super::user_flow::UserFlow;

/// Queries user tasks.
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
    pub check_in_result: Option<CheckInResult>,
    pub check_out_result: Option<CheckOutResult>,
    pub check_in_result_supplement: Option<CheckInResultSupplement>,
    pub check_out_result_supplement: Option<CheckOutResultSupplement>,
    pub check_in_shift_time: Option<String>,
    pub check_out_shift_time: Option<String>,
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

/// The values of `check_in_result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckInResult {
    #[lark(rename = "Early")]
    Early,
    #[lark(rename = "Lack")]
    Lack,
    #[lark(rename = "Late")]
    Late,
    #[lark(rename = "NoNeedCheck")]
    NoNeedCheck,
    #[lark(rename = "Normal")]
    Normal,
    #[lark(rename = "SystemCheck")]
    SystemCheck,
    #[lark(rename = "Todo")]
    Todo,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `check_in_result_supplement`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckInResultSupplement {
    #[lark(rename = "CardReplacement")]
    CardReplacement,
    #[lark(rename = "CardReplacementApplication")]
    CardReplacementApplication,
    #[lark(rename = "FieldPunch")]
    FieldPunch,
    #[lark(rename = "GoOut")]
    GoOut,
    #[lark(rename = "Leave")]
    Leave,
    #[lark(rename = "ManagerModification")]
    ManagerModification,
    #[lark(rename = "None")]
    None,
    #[lark(rename = "ShiftChange")]
    ShiftChange,
    #[lark(rename = "Travel")]
    Travel,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `check_out_result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckOutResult {
    #[lark(rename = "Early")]
    Early,
    #[lark(rename = "Lack")]
    Lack,
    #[lark(rename = "Late")]
    Late,
    #[lark(rename = "NoNeedCheck")]
    NoNeedCheck,
    #[lark(rename = "Normal")]
    Normal,
    #[lark(rename = "SystemCheck")]
    SystemCheck,
    #[lark(rename = "Todo")]
    Todo,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `check_out_result_supplement`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckOutResultSupplement {
    #[lark(rename = "CardReplacement")]
    CardReplacement,
    #[lark(rename = "CardReplacementApplication")]
    CardReplacementApplication,
    #[lark(rename = "FieldPunch")]
    FieldPunch,
    #[lark(rename = "GoOut")]
    GoOut,
    #[lark(rename = "Leave")]
    Leave,
    #[lark(rename = "ManagerModification")]
    ManagerModification,
    #[lark(rename = "None")]
    None,
    #[lark(rename = "ShiftChange")]
    ShiftChange,
    #[lark(rename = "Travel")]
    Travel,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
