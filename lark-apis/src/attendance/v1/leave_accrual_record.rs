// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Leave accrual records.
//!
//! `attendance.v1.leave_accrual_record` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AccrualSource, AttendanceUserIdType, LangText, LeaveUnit};

/// `attendance.v1.leave_accrual_record.patch`.
///
/// - `PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220003, 1220004, 1220005, 1220006, 1220007, 1220008, 1220009, 1220010, 1220011,
///   1220012, 1220013, 1220014, 1220015, 1220016, 1220017, 1220018, 1220019, 1220020, 1220021, 1220022, 1220024,
///   1220025, 1220026, 1220027, 1220028, 1220029, 1220030, 1220031, 1220032, 1220600, 1229999
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
    pub leave_id: String,
    #[lark(query)]
    pub user_id_type: Option<AttendanceUserIdType>,
    pub leave_granting_record_id: String,
    pub employment_id: String,
    pub leave_type_id: String,
    pub reason: Vec<LangText>,
    pub time_offset: Option<i64>,
    pub expiration_date: Option<String>,
    pub quantity: Option<String>,
    pub section_type: Option<i64>,
}

/// The answer to [`PatchLeaveAccrualRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchLeaveAccrualRecordResponse {
    pub record: Option<LeaveAccrualRecord>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveAccrualRecord {
    pub id: Option<String>,
    pub employment_id: Option<String>,
    pub leave_type_id: Option<String>,
    pub granting_quantity: Option<String>,
    pub granting_unit: Option<LeaveUnit>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub granted_by: Option<AccrualSource>,
    pub reason: Vec<LangText>,
    pub created_at: Option<String>,
    pub created_by: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
    pub section_type: Option<i64>,
}
