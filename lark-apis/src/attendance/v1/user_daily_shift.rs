// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User daily shifts.
//!
//! `attendance.v1.user_daily_shift` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::EmployeeType;

/// `attendance.v1.user_daily_shift.batch_create`.
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/batch_create` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226000, 1226003
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_daily_shift/batch_create)
#[lark_api(
    id = "attendance.v1.user_daily_shift.batch_create",
    method = "POST",
    path = "/open-apis/attendance/v1/user_daily_shifts/batch_create",
    token = "tenant",
    response = UserDailyShiftListResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateUserDailyShift {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub user_daily_shifts: Vec<UserDailyShift>,
    pub operator_id: Option<String>,
}

/// `attendance.v1.user_daily_shift.batch_create_temp`.
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp` with a tenant or user token, for custom apps
///   only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - Error codes: 1220001
/// - [Documentation](https://open.feishu.cn/document/attendance-v1/user_daily_shift/batch_create_temp)
#[lark_api(
    id = "attendance.v1.user_daily_shift.batch_create_temp",
    method = "POST",
    path = "/open-apis/attendance/v1/user_daily_shifts/batch_create_temp",
    token = "tenant|user",
    response = BatchCreateTempUserDailyShiftResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateTempUserDailyShift {
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// At most 50 elements.
    pub user_tmp_daily_shifts: Vec<UserTmpDailyShift>,
    pub operator_id: Option<String>,
}

/// The answer to [`BatchCreateTempUserDailyShift`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateTempUserDailyShiftResponse {
    pub user_tmp_daily_shifts: Vec<UserTmpDailyShift>,
}

/// `attendance.v1.user_daily_shift.query`.
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226000, 1226003
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_daily_shift/query)
#[lark_api(
    id = "attendance.v1.user_daily_shift.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_daily_shifts/query",
    token = "tenant",
    response = UserDailyShiftListResponse,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserDailyShift {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub user_ids: Vec<String>,
    pub check_date_from: i64,
    pub check_date_to: i64,
}

/// The answer to [`BatchCreateUserDailyShift`] and [`QueryUserDailyShift`].
#[doc(alias("BatchCreateUserDailyShiftResponse", "QueryUserDailyShiftResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserDailyShiftListResponse {
    pub user_daily_shifts: Vec<UserDailyShift>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchTimeSimpleRule {
    /// Required in requests.
    pub on_time: Option<String>,
    /// Required in requests.
    pub off_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserDailyShift {
    /// Required in requests.
    pub group_id: Option<String>,
    /// Required in requests.
    pub shift_id: Option<String>,
    /// Required in requests.
    pub month: Option<i64>,
    /// Required in requests.
    pub user_id: Option<String>,
    /// Required in requests.
    pub day_no: Option<i64>,
    pub is_clear_schedule: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserTmpDailyShift {
    /// Required in requests.
    pub group_id: Option<String>,
    /// Required in requests.
    pub user_id: Option<String>,
    /// Required in requests.
    pub date: Option<i64>,
    /// Required in requests.
    pub shift_name: Option<String>,
    /// At most 6 elements.
    pub punch_time_simple_rules: Vec<PunchTimeSimpleRule>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
