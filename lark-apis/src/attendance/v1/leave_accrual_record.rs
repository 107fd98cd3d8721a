// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Leave accrual records.
//!
//! `attendance.v1.leave_accrual_record` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AccrualSource, AttendanceUserIdType, LangText, LeaveUnit};

/// Changes the amount and the expiry of a grant of leave.
///
/// Only with the enterprise edition of Feishu People. Grants made by the system cannot be changed.
///
/// - `PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/leave_accrual_record/patch)
#[lark_api(
    id = "attendance.v1.leave_accrual_record.patch",
    method = "PATCH",
    path = "/open-apis/attendance/v1/leave_accrual_record/:leave_id",
    token = "tenant",
    response = PatchLeaveAccrualRecordResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchLeaveAccrualRecord {
    /// Id of the leave type, from the list of leave types.
    pub leave_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<AttendanceUserIdType>,
    /// Id of the grant, as returned when it was made.
    pub leave_granting_record_id: String,
    /// The employee, in the kind of `user_id_type`.
    pub employment_id: String,
    /// Id of the leave type, from the list of leave types.
    pub leave_type_id: String,
    /// Why the grant is changed, by language.
    pub reason: Vec<LangText>,
    /// Offset of the time zone from UTC in minutes, such as 480 for UTC+8.
    pub time_offset: Option<i64>,
    /// New day of expiry, such as `2020-01-01`.
    pub expiration_date: Option<String>,
    /// New amount of leave.
    pub quantity: Option<String>,
    pub section_type: Option<i64>,
}

/// The answer to [`PatchLeaveAccrualRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchLeaveAccrualRecordResponse {
    /// The grant as changed.
    pub record: Option<LeaveAccrualRecord>,
}

/// A grant of leave to an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveAccrualRecord {
    /// Id of the grant.
    pub id: Option<String>,
    /// The employee, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Kind of leave that was granted, as an id.
    pub leave_type_id: Option<String>,
    /// How much leave was granted, in `granting_unit`.
    pub granting_quantity: Option<String>,
    /// Whether the amount counts days or hours.
    pub granting_unit: Option<LeaveUnit>,
    /// Day the leave may be taken from, as `yyyy-MM-dd`.
    pub effective_date: Option<String>,
    /// Day the leave expires, as `yyyy-MM-dd`.
    pub expiration_date: Option<String>,
    /// Whether the system, a person or an external system granted it.
    pub granted_by: Option<AccrualSource>,
    /// Why it was granted, by language.
    pub reason: Vec<LangText>,
    /// When the grant was made, as a Unix timestamp.
    pub created_at: Option<String>,
    /// User who made the grant, in the kind of `user_id_type`.
    pub created_by: Option<String>,
    /// When the grant last changed, as a Unix timestamp.
    pub updated_at: Option<String>,
    /// User who last changed the grant, in the kind of `user_id_type`.
    pub updated_by: Option<String>,
    pub section_type: Option<i64>,
}
