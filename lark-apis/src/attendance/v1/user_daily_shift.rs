// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User daily shifts.
//!
//! `attendance.v1.user_daily_shift` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::EmployeeType;

/// Sets which shifts users work on which days, over what was set before.
///
/// A user can be in one attendance group a day. If `code` is 0 but `msg` lists users with dates, those were not set,
/// mostly because the group does not fit the user.
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/batch_create` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Who works which shift on which day. At most 50.
    pub user_daily_shifts: Vec<UserDailyShift>,
    /// User on whose behalf it is done, in the kind of `employee_type`; required unless API access was set up in the
    /// attendance console.
    pub operator_id: Option<String>,
}

/// Creates or changes shifts for single days that exist only for those days.
///
/// A paid feature. If `code` is 0 but `msg` lists users with dates, those were not set, mostly because the group does
/// not fit the user.
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp` with a tenant or user token, for custom apps
///   only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// The shifts for single days. At most 50.
    pub user_tmp_daily_shifts: Vec<UserTmpDailyShift>,
    /// User on whose behalf it is done, in the kind of `employee_type`.
    pub operator_id: Option<String>,
}

/// The answer to [`BatchCreateTempUserDailyShift`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateTempUserDailyShiftResponse {
    /// The shifts that were set for single days.
    pub user_tmp_daily_shifts: Vec<UserTmpDailyShift>,
}

/// Looks up which shifts users work on which days, over at most 30 days.
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Users to look up, in the kind of `employee_type`. At most 50.
    pub user_ids: Vec<String>,
    /// First day, as `yyyyMMdd`.
    pub check_date_from: i64,
    /// Last day, as `yyyyMMdd`.
    pub check_date_to: i64,
}

/// The answer to [`BatchCreateUserDailyShift`] and [`QueryUserDailyShift`].
#[doc(alias("BatchCreateUserDailyShiftResponse", "QueryUserDailyShiftResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserDailyShiftListResponse {
    /// Who works which shift on which day, as it was set.
    pub user_daily_shifts: Vec<UserDailyShift>,
}

/// When work begins and ends in a shift for a single day.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchTimeSimpleRule {
    /// When work begins, as `HH:MM`.
    /// Required in requests.
    pub on_time: Option<String>,
    /// When work ends, as `HH:MM`; after midnight the hours go on, so `26:00` is 2 in the morning.
    /// Required in requests.
    pub off_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The shift of a user on a day.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserDailyShift {
    /// Id of the attendance group, for `attendance.v1.group.get`.
    /// Required in requests.
    pub group_id: Option<String>,
    /// Id of the shift, for `attendance.v1.shift.get`; `0` for rest.
    /// Required in requests.
    pub shift_id: Option<String>,
    /// The month, as `yyyyMM`.
    /// Required in requests.
    pub month: Option<i64>,
    /// The user, in the kind of `employee_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// Day of the month, at most 31.
    /// Required in requests.
    pub day_no: Option<i64>,
    /// Whether to clear the shift of the day; stronger than `shift_id`.
    pub is_clear_schedule: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user's shift for a single day.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserTmpDailyShift {
    /// Id of the attendance group, for `attendance.v1.group.get`.
    /// Required in requests.
    pub group_id: Option<String>,
    /// The user, in the kind of `employee_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// The day, as a number `yyyymmdd` such as 20240120.
    /// Required in requests.
    pub date: Option<i64>,
    /// What the shift is to be called.
    /// Required in requests.
    pub shift_name: Option<String>,
    /// When work begins and ends. At most 6.
    pub punch_time_simple_rules: Vec<PunchTimeSimpleRule>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
