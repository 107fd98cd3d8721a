// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User stats fields.
//!
//! `attendance.v1.user_stats_field` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttendanceLocale, EmployeeType, StatsType};

/// `attendance.v1.user_stats_field.query`.
///
/// - `POST /open-apis/attendance/v1/user_stats_fields/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600, 1228000
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_stats_data/query-2)
#[lark_api(
    id = "attendance.v1.user_stats_field.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_stats_fields/query",
    token = "tenant",
    response = QueryUserStatsFieldResponse,
    scopes = "attendance:task|attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserStatsField {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub locale: AttendanceLocale,
    pub stats_type: StatsType,
    pub start_date: i64,
    pub end_date: i64,
}

/// The answer to [`QueryUserStatsField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserStatsFieldResponse {
    pub user_stats_field: Option<UserStatsField>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChildField {
    pub code: Option<String>,
    pub title: Option<String>,
    pub time_unit: Option<String>,
}

#[doc(alias = "Field")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StatsField {
    pub code: Option<String>,
    pub title: Option<String>,
    pub child_fields: Vec<ChildField>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsField {
    pub stats_type: Option<StatsType>,
    pub user_id: Option<String>,
    pub fields: Vec<StatsField>,
}
