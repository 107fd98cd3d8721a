// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Leave employ expire records.
//!
//! `attendance.v1.leave_employ_expire_record` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AccrualSource, AttendanceUserIdType, LangText, LeaveUnit};

/// `attendance.v1.leave_employ_expire_record.get`.
///
/// - `GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220003, 1220004, 1220005, 1220006, 1220007, 1220008, 1220009, 1220010, 1220011,
///   1220012, 1220013, 1220014, 1220015, 1220016, 1220017, 1220018, 1220019, 1220020, 1220021, 1220022, 1220024,
///   1220025, 1220026, 1220027, 1220028, 1220029, 1220030, 1220600, 1220601, 1229999
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
    pub leave_id: String,
    pub user_id_type: Option<AttendanceUserIdType>,
    #[lark(json)]
    pub employment_id: String,
    #[lark(json)]
    pub leave_type_id: String,
    #[lark(json)]
    pub start_expiration_date: String,
    #[lark(json)]
    pub end_expiration_date: String,
    #[lark(json)]
    pub time_offset: Option<i64>,
}

/// The answer to [`GetLeaveEmployExpireRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetLeaveEmployExpireRecordResponse {
    pub records: Vec<LeaveEmployExpireRecord>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveEmployExpireRecord {
    pub id: Option<String>,
    pub employment_id: Option<String>,
    pub leave_type_id: Option<String>,
    pub granting_quantity: Option<String>,
    pub left_granting_quantity: Option<String>,
    pub granting_unit: Option<LeaveUnit>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub reason: Vec<LangText>,
    pub is_update_by_external: Option<bool>,
    pub accrual_source: Option<AccrualSource>,
    pub leave_sub_type_id: Option<String>,
    /// One of `1` (not prorated), `2` (prorated).
    pub section_type: Option<i64>,
}
