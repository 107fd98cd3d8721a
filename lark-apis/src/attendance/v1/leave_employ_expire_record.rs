// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Leave employ expire records.
//!
//! `attendance.v1.leave_employ_expire_record` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AccrualSource, AttendanceUserIdType, LangText, LeaveUnit};

/// Fetches an employee's grants of leave that expire in a span of time.
///
/// Only with the enterprise edition of Feishu People.
///
/// - `GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/leave_employ_expire_record/get)
#[lark_api(
    id = "attendance.v1.leave_employ_expire_record.get",
    method = "GET",
    path = "/open-apis/attendance/v1/leave_employ_expire_records/:leave_id",
    token = "tenant",
    response = GetLeaveEmployExpireRecordResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLeaveEmployExpireRecord {
    /// Id of the leave type, from the list of leave types.
    pub leave_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<AttendanceUserIdType>,
    /// The employee, in the kind of `user_id_type`.
    #[lark(json)]
    pub employment_id: String,
    /// Id of the leave type, from the list of leave types.
    #[lark(json)]
    pub leave_type_id: String,
    /// First day of expiry to look for, as `yyyy-MM-dd`.
    #[lark(json)]
    pub start_expiration_date: String,
    /// Last day of expiry to look for, as `yyyy-MM-dd`.
    #[lark(json)]
    pub end_expiration_date: String,
    /// Offset of the time zone from UTC in minutes. Default: 480 (UTC+8).
    #[lark(json)]
    pub time_offset: Option<i64>,
}

/// The answer to [`GetLeaveEmployExpireRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveEmployExpireRecordResponse {
    /// The grants that expire in that time.
    pub records: Vec<LeaveEmployExpireRecord>,
}

/// A grant of leave that expires in the time asked for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveEmployExpireRecord {
    /// Id of the grant.
    pub id: Option<String>,
    /// The employee, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Kind of leave that was granted, as an id.
    pub leave_type_id: Option<String>,
    /// How much leave was granted, in `granting_unit`.
    pub granting_quantity: Option<String>,
    /// How much of it is left, in `granting_unit`.
    pub left_granting_quantity: Option<String>,
    /// Whether the amounts count days or hours.
    pub granting_unit: Option<LeaveUnit>,
    /// Day the leave may be taken from, as `yyyy-MM-dd`.
    pub effective_date: Option<String>,
    /// Day the leave expires, as `yyyy-MM-dd`.
    pub expiration_date: Option<String>,
    /// Why it was granted, by language.
    pub reason: Vec<LangText>,
    /// Whether an external system has changed it.
    pub is_update_by_external: Option<bool>,
    /// Where the grant came from: the system, a person, an external system, an import, overtime and so on.
    pub accrual_source: Option<AccrualSource>,
    /// Id of the leave subtype.
    pub leave_sub_type_id: Option<String>,
    /// Whether the grant is prorated: 1 for no, 2 for yes. Default: 1.
    /// One of `1` (not prorated), `2` (prorated).
    pub section_type: Option<i64>,
}
