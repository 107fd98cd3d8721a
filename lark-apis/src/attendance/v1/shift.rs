// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Shifts.
//!
//! `attendance.v1.shift` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown, lark_api};

use super::models::EmployeeType;

/// Creates a shift for the company.
///
/// An attendance group needs at least one shift. Shifts are shared in the company, so a change affects every group that
/// uses it.
///
/// - `POST /open-apis/attendance/v1/shifts` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: Option<EmployeeType>,
    /// A shift: when work begins and ends and what counts as late or early.
    #[lark(body)]
    pub shift: Shift,
}

/// The answer to [`CreateShift`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateShiftResponse {
    /// The shift as it was saved.
    pub shift: Option<Shift>,
}

/// Deletes a shift from those of the company.
///
/// - `DELETE /open-apis/attendance/v1/shifts/:shift_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
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
    /// Id of the shift, from `attendance.v1.shift.query` or `attendance.v1.shift.create`.
    pub shift_id: String,
}

/// Fetches one shift by its id.
///
/// - `GET /open-apis/attendance/v1/shifts/:shift_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
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
    /// Id of the shift, from `attendance.v1.shift.query` or `attendance.v1.shift.create`.
    pub shift_id: String,
}

/// Lists all shifts with their rules for clocking in, flexible hours and breaks.
///
/// - `GET /open-apis/attendance/v1/shifts` with a tenant token, for custom apps only
/// - Scopes, any one of: `attendance:rule`, `attendance:rule:readonly`
/// - Rate limit: 50 a second
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
    /// How many items a page has at most; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListShift`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListShiftResponse {
    /// The shifts on this page.
    pub shift_list: Vec<Shift>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Fetches a shift by its name, with its rules for clocking in, flexible hours and breaks.
///
/// - `POST /open-apis/attendance/v1/shifts/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// Name of the shift to look for.
    #[lark(query)]
    pub shift_name: String,
}

/// How far the hours of a shift may be moved.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FlexibleRule {
    /// By how many minutes one may leave early after coming as early.
    /// Required in requests.
    pub flexible_early_minutes: Option<i64>,
    /// By how many minutes one may come late and then leave as late.
    /// Required in requests.
    pub flexible_late_minutes: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How late leaving allows late coming the next day.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LateOffLateOnRule {
    /// How many minutes later one left.
    /// Required in requests.
    pub late_off_minutes: Option<i64>,
    /// How many minutes later one may then come.
    /// Required in requests.
    pub late_on_minutes: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How late leaving and late coming are measured.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LateOffLateOnSetting {
    /// Whether late leaving is measured by the flexible or the fixed hours. Default: 0 (flexible).
    /// One of `0` (flexible rule), `1` (fixed rule).
    pub late_off_base_on_time_type: Option<i64>,
    /// Whether late coming the next day is measured by the fixed or the flexible hours. Default: 0 (fixed).
    /// One of `0` (fixed rule), `1` (flexible rule).
    pub late_on_base_on_time_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A time of overtime within a shift.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OvertimeRule {
    /// When the overtime begins, such as `9:00`.
    /// Required in requests.
    pub on_overtime: Option<String>,
    /// When the overtime ends, such as `18:00`.
    /// Required in requests.
    pub off_overtime: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// When to clock in and out, and what counts as late or early.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PunchTimeRule {
    /// When work begins, as `hh:mm`.
    /// Required in requests.
    pub on_time: Option<String>,
    /// When work ends, as `hh:mm`; after midnight the hours go on, so `26:00` is 2 in the morning.
    /// Required in requests.
    pub off_time: Option<String>,
    /// From how many minutes on coming late counts as late.
    /// Required in requests.
    pub late_minutes_as_late: Option<i64>,
    /// From how many minutes on coming late counts as missing.
    /// Required in requests.
    pub late_minutes_as_lack: Option<i64>,
    /// How many minutes before work one may clock in. At most 720.
    /// Required in requests.
    pub on_advance_minutes: Option<i64>,
    /// From how many minutes on leaving early counts as early.
    /// Required in requests.
    pub early_minutes_as_early: Option<i64>,
    /// From how many minutes on leaving early counts as missing.
    /// Required in requests.
    pub early_minutes_as_lack: Option<i64>,
    /// How many minutes after work one may clock out. At most 960.
    /// Required in requests.
    pub off_delay_minutes: Option<i64>,
    /// From how many minutes on coming late counts as seriously late.
    pub late_minutes_as_serious_late: Option<i64>,
    /// Whether clocking in is not needed; the first rule must have `false`. In the answer of `attendance.v1.shift.get` the
    /// other way round.
    pub no_need_on: Option<bool>,
    /// Whether clocking out is not needed; stronger than that of the shift. Default: `false`. In the answer of
    /// `attendance.v1.shift.get` the other way round.
    pub no_need_off: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A break in or outside a shift.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RestRule {
    /// When the break begins, such as `13:00`.
    /// Required in requests.
    pub rest_begin_time: Option<String>,
    /// When the break ends, such as `14:00`.
    /// Required in requests.
    pub rest_end_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Whether a break is flexible.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RestTimeFlexibleConfig {
    /// Whether the break may be moved.
    pub need_flexible: Option<bool>,
    /// By how many minutes the break may be put off; 0 to 1500.
    pub late_mins: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A shift: when work begins and ends and what counts as late or early.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Shift {
    /// Id of the shift, given by the system.
    pub shift_id: Option<String>,
    /// Name of the shift, unique in the company.
    /// Required in requests.
    pub shift_name: Option<String>,
    /// How often a day one clocks in and out; `punch_time_rule` is what counts.
    /// Required in requests.
    pub punch_times: Option<i64>,
    /// Users in charge of the shift, in the kind of `employee_type`; without meaning in answers.
    pub sub_shift_leader_ids: Clearable<Vec<String>>,
    /// Whether the hours are flexible. Default: `false`.
    pub is_flexible: Option<bool>,
    /// By how many minutes one may come late or leave early; only without `flexible_rule`.
    pub flexible_minutes: Option<i64>,
    /// How far the hours may be moved.
    pub flexible_rule: Clearable<Vec<FlexibleRule>>,
    /// Whether clocking out is not needed. Default: `false`.
    pub no_need_off: Option<bool>,
    /// When to clock in and out, and what counts as late or early.
    /// Required in requests.
    pub punch_time_rule: Clearable<Vec<PunchTimeRule>>,
    /// How late leaving allows late coming the next day; only with the enterprise edition of Feishu People.
    pub late_off_late_on_rule: Clearable<Vec<LateOffLateOnRule>>,
    /// Breaks in the shift.
    pub rest_time_rule: Clearable<Vec<RestRule>>,
    /// Times of overtime; only with the enterprise edition of Feishu People.
    pub overtime_rule: Clearable<Vec<OvertimeRule>>,
    /// Whether the shift is for a day of work or of rest; flexible hours rule out the latter. Default: 1 (work).
    pub day_type: Option<DayType>,
    /// Breaks outside the shift.
    pub overtime_rest_time_rule: Clearable<Vec<RestRule>>,
    /// From how many minutes on coming late is seriously late; stronger than in `punch_time_rule`.
    pub late_minutes_as_serious_late: Option<i64>,
    /// Where the shift is split into half days; only with the enterprise edition of Feishu People.
    pub shift_middle_time_rule: Option<ShiftMiddleTimeRule>,
    /// How long one must be present; not open to tenants in general yet.
    pub shift_attendance_time_config: Option<ShiftAttendanceTimeConfig>,
    /// How late leaving and late coming are measured.
    pub late_off_late_on_setting: Option<LateOffLateOnSetting>,
    /// Id of the shift, to be given when it is updated; from `attendance.v1.shift.query` or `attendance.v1.shift.create`.
    pub id: Option<String>,
    /// Whether the breaks are flexible.
    pub rest_time_flexible_configs: Clearable<Vec<RestTimeFlexibleConfig>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How long one must be present in a shift.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ShiftAttendanceTimeConfig {
    /// How long one must be present in all, in minutes.
    pub attendance_time: Option<f64>,
    /// How long one must be present in the first half of the day, in minutes.
    pub on_attendance_time: Option<f64>,
    /// How long one must be present in the second half of the day, in minutes.
    pub off_attendance_time: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Where a shift is split into half days.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ShiftMiddleTimeRule {
    /// Whether it is split in the middle with or without breaks, at the break, or at a fixed time. Default: 0 (the middle
    /// with breaks).
    /// One of `0` (with rest), `1` (without rest), `2` (rest time), `3` (fixed time).
    pub middle_time_type: Option<i64>,
    /// Time of the split; only if `middle_time_type` is 3.
    pub fixed_middle_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `day_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DayType {
    /// A day of work.
    #[lark(value = 1)]
    Workday,
    /// A day of rest.
    #[lark(value = 2)]
    RestDay,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
