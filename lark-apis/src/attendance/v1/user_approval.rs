// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User approvals.
//!
//! `attendance.v1.user_approval` in the platform's terms.

use lark_runtime::{Clearable, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{ApprovalStatus, CheckDateType, EmployeeType, LeaveUnit};

/// `attendance.v1.user_approval.create`.
///
/// - `POST /open-apis/attendance/v1/user_approvals` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1225001
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_approval/create)
#[lark_api(
    id = "attendance.v1.user_approval.create",
    method = "POST",
    path = "/open-apis/attendance/v1/user_approvals",
    token = "tenant",
    response = CreateUserApprovalResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserApproval {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub user_approval: Option<UserApproval>,
}

/// The answer to [`CreateUserApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserApprovalResponse {
    pub user_approval: Option<UserApproval>,
}

/// `attendance.v1.user_approval.query`.
///
/// - `POST /open-apis/attendance/v1/user_approvals/query` with a tenant token, for custom apps only
/// - Scope: `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226000, 1226500
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_approval/query)
#[lark_api(
    id = "attendance.v1.user_approval.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_approvals/query",
    token = "tenant",
    response = QueryUserApprovalResponse,
    scopes = "attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserApproval {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub user_ids: Vec<String>,
    pub check_date_from: i64,
    pub check_date_to: i64,
    pub check_date_type: Option<CheckDateType>,
    pub status: Option<ApprovalStatus>,
    pub check_time_from: Option<Text<UnixSeconds>>,
    pub check_time_to: Option<Text<UnixSeconds>>,
}

/// The answer to [`QueryUserApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserApprovalResponse {
    pub user_approvals: Vec<UserApproval>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nNames {
    pub ch: Option<String>,
    pub en: Option<String>,
    pub ja: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RegionPlace {
    /// One of `l1` (country), `l2` (province), `l3` (city), `l4` (district).
    pub region_level: Option<String>,
    pub region_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time_stamp: Option<UnixSeconds>,
    pub end_time_stamp: Option<UnixSeconds>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeRangeList {
    pub day: Option<i64>,
    /// At most 20 elements.
    pub time_ranges: Clearable<Vec<TimeRange>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserApproval {
    /// Required in requests.
    pub user_id: Option<String>,
    /// Required in requests.
    pub date: Option<String>,
    pub outs: Clearable<Vec<UserOut>>,
    pub leaves: Clearable<Vec<UserLeave>>,
    pub overtime_works: Clearable<Vec<UserOvertimeWork>>,
    pub trips: Clearable<Vec<UserTrip>>,
    pub time_zone: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserLeave {
    pub approval_id: Option<String>,
    pub uniq_id: Option<String>,
    /// Required in requests.
    pub unit: Option<LeaveUnit>,
    /// Required in requests.
    pub interval: Option<i64>,
    /// Required in requests.
    pub start_time: Option<String>,
    /// Required in requests.
    pub end_time: Option<String>,
    /// Required in requests.
    pub i18n_names: Option<I18nNames>,
    /// Required in requests.
    pub default_locale: Option<DefaultLocale>,
    /// Required in requests.
    pub reason: Option<String>,
    pub approve_pass_time: Option<String>,
    pub approve_apply_time: Option<String>,
    pub idempotent_id: Option<String>,
    /// At most 30 elements.
    pub leave_detail_range_objs: Clearable<Vec<TimeRangeList>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserOut {
    pub approval_id: Option<String>,
    /// Required in requests.
    pub uniq_id: Option<String>,
    /// Required in requests.
    pub unit: Option<LeaveUnit>,
    /// Required in requests.
    pub interval: Option<i64>,
    /// Required in requests.
    pub start_time: Option<String>,
    /// Required in requests.
    pub end_time: Option<String>,
    /// Required in requests.
    pub i18n_names: Option<I18nNames>,
    /// Required in requests.
    pub default_locale: Option<String>,
    /// Required in requests.
    pub reason: Option<String>,
    pub approve_pass_time: Option<String>,
    pub approve_apply_time: Option<String>,
    pub idempotent_id: Option<String>,
    pub correct_process_id: Clearable<Vec<String>>,
    pub cancel_process_id: Clearable<Vec<String>>,
    pub process_id: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserOvertimeWork {
    pub approval_id: Option<String>,
    /// Required in requests.
    pub duration: Option<f64>,
    /// Required in requests.
    pub unit: Option<LeaveUnit>,
    /// Required in requests. One of `1` (workday), `2` (rest day), `3` (holiday).
    pub category: Option<i64>,
    /// Required in requests. One of `0` (record only), `1` (time off), `2` (pay), `3` (deprecated).
    pub r#type: Option<i64>,
    /// Required in requests.
    pub start_time: Option<String>,
    /// Required in requests.
    pub end_time: Option<String>,
    pub reason: Option<String>,
    pub idempotent_id: Option<String>,
    pub correct_process_id: Clearable<Vec<String>>,
    pub cancel_process_id: Clearable<Vec<String>>,
    pub process_id: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserTrip {
    pub approval_id: Option<String>,
    /// Required in requests.
    pub start_time: Option<String>,
    /// Required in requests.
    pub end_time: Option<String>,
    /// Required in requests.
    pub reason: Option<String>,
    /// Required in requests.
    pub approve_pass_time: Option<String>,
    /// Required in requests.
    pub approve_apply_time: Option<String>,
    pub idempotent_id: Option<String>,
    pub correct_process_id: Clearable<Vec<String>>,
    pub cancel_process_id: Clearable<Vec<String>>,
    pub process_id: Clearable<Vec<String>>,
    pub departure: Option<RegionPlace>,
    pub destinations: Clearable<Vec<RegionPlace>>,
    pub transportation: Clearable<Vec<i64>>,
    /// One of `1` (one way), `2` (round trip).
    pub trip_type: Option<i64>,
    pub remarks: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `default_locale`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DefaultLocale {
    Ch,
    En,
    Ja,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
