// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Shifts.
//!
//! `attendance.v1.shift` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown, lark_api};

use super::models::EmployeeType;

/// `attendance.v1.shift.create`.
///
/// - `POST /open-apis/attendance/v1/shifts` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220005, 1220600, 1225000, 1226000, 1226001, 1226002
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/shift/create)
#[lark_api(
    id = "attendance.v1.shift.create",
    method = "POST",
    path = "/open-apis/attendance/v1/shifts",
    token = "tenant",
    response = CreateShiftResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateShift {
    #[lark(query)]
    pub employee_type: Option<EmployeeType>,
    #[lark(body)]
    pub shift: Shift,
}

/// The answer to [`CreateShift`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateShiftResponse {
    pub shift: Option<Shift>,
}

/// `attendance.v1.shift.delete`.
///
/// - `DELETE /open-apis/attendance/v1/shifts/:shift_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220005, 1220600, 1225000, 1226000, 1226001, 1226003
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/shift/delete)
#[lark_api(
    id = "attendance.v1.shift.delete",
    method = "DELETE",
    path = "/open-apis/attendance/v1/shifts/:shift_id",
    token = "tenant",
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteShift {
    pub shift_id: String,
}

/// `attendance.v1.shift.get`.
///
/// - `GET /open-apis/attendance/v1/shifts/:shift_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600, 1225000, 1226000, 1226003
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/shift/get)
#[lark_api(
    id = "attendance.v1.shift.get",
    method = "GET",
    path = "/open-apis/attendance/v1/shifts/:shift_id",
    token = "tenant",
    response = Shift,
    scopes = "attendance:rule|attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetShift {
    pub shift_id: String,
}

/// `attendance.v1.shift.list`.
///
/// - `GET /open-apis/attendance/v1/shifts` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600, 1225000, 1226000, 1226003
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/shift/list)
#[lark_api(
    id = "attendance.v1.shift.list",
    method = "GET",
    path = "/open-apis/attendance/v1/shifts",
    token = "tenant",
    response = ListShiftResponse,
    paging(items = Shift, list = "shift_list"),
    scopes = "attendance:rule|attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListShift {
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListShift`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListShiftResponse {
    pub shift_list: Vec<Shift>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `attendance.v1.shift.query`.
///
/// - `POST /open-apis/attendance/v1/shifts/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600, 1225000, 1226000, 1226003
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/shift/query)
#[lark_api(
    id = "attendance.v1.shift.query",
    method = "POST",
    path = "/open-apis/attendance/v1/shifts/query",
    token = "tenant",
    response = Shift,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryShift {
    #[lark(query)]
    pub shift_name: String,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FlexibleRule {
    /// Required in requests.
    pub flexible_early_minutes: Option<i64>,
    /// Required in requests.
    pub flexible_late_minutes: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LateOffLateOnRule {
    /// Required in requests.
    pub late_off_minutes: Option<i64>,
    /// Required in requests.
    pub late_on_minutes: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LateOffLateOnSetting {
    /// One of `0` (flexible rule), `1` (fixed rule).
    pub late_off_base_on_time_type: Option<i64>,
    /// One of `0` (fixed rule), `1` (flexible rule).
    pub late_on_base_on_time_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OvertimeRule {
    /// Required in requests.
    pub on_overtime: Option<String>,
    /// Required in requests.
    pub off_overtime: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchTimeRule {
    /// Required in requests.
    pub on_time: Option<String>,
    /// Required in requests.
    pub off_time: Option<String>,
    /// Required in requests.
    pub late_minutes_as_late: Option<i64>,
    /// Required in requests.
    pub late_minutes_as_lack: Option<i64>,
    /// Required in requests.
    pub on_advance_minutes: Option<i64>,
    /// Required in requests.
    pub early_minutes_as_early: Option<i64>,
    /// Required in requests.
    pub early_minutes_as_lack: Option<i64>,
    /// Required in requests.
    pub off_delay_minutes: Option<i64>,
    pub late_minutes_as_serious_late: Option<i64>,
    pub no_need_on: Option<bool>,
    pub no_need_off: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RestRule {
    /// Required in requests.
    pub rest_begin_time: Option<String>,
    /// Required in requests.
    pub rest_end_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RestTimeFlexibleConfig {
    pub need_flexible: Option<bool>,
    pub late_mins: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Shift {
    pub shift_id: Option<String>,
    /// Required in requests.
    pub shift_name: Option<String>,
    /// Required in requests.
    pub punch_times: Option<i64>,
    pub sub_shift_leader_ids: Clearable<Vec<String>>,
    pub is_flexible: Option<bool>,
    pub flexible_minutes: Option<i64>,
    pub flexible_rule: Clearable<Vec<FlexibleRule>>,
    pub no_need_off: Option<bool>,
    /// Required in requests.
    pub punch_time_rule: Clearable<Vec<PunchTimeRule>>,
    pub late_off_late_on_rule: Clearable<Vec<LateOffLateOnRule>>,
    pub rest_time_rule: Clearable<Vec<RestRule>>,
    pub overtime_rule: Clearable<Vec<OvertimeRule>>,
    pub day_type: Option<DayType>,
    pub overtime_rest_time_rule: Clearable<Vec<RestRule>>,
    pub late_minutes_as_serious_late: Option<i64>,
    pub shift_middle_time_rule: Option<ShiftMiddleTimeRule>,
    pub shift_attendance_time_config: Option<ShiftAttendanceTimeConfig>,
    pub late_off_late_on_setting: Option<LateOffLateOnSetting>,
    pub id: Option<String>,
    pub rest_time_flexible_configs: Clearable<Vec<RestTimeFlexibleConfig>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ShiftAttendanceTimeConfig {
    pub attendance_time: Option<f64>,
    pub on_attendance_time: Option<f64>,
    pub off_attendance_time: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ShiftMiddleTimeRule {
    /// One of `0` (with rest), `1` (without rest), `2` (rest time), `3` (fixed time).
    pub middle_time_type: Option<i64>,
    pub fixed_middle_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `day_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DayType {
    #[lark(value = 1)]
    Workday,
    #[lark(value = 2)]
    RestDay,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
