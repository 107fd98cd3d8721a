// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User stats data.
//!
//! `attendance.v1.user_stats_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttendanceLocale, EmployeeType, StatsType};

/// `attendance.v1.user_stats_data.query`.
///
/// - `POST /open-apis/attendance/v1/user_stats_datas/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220600, 1228000
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_stats_data/query-3)
#[lark_api(
    id = "attendance.v1.user_stats_data.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_stats_datas/query",
    token = "tenant",
    response = QueryUserStatsDataResponse,
    scopes = "attendance:task|attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserStatsData {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub locale: AttendanceLocale,
    pub stats_type: StatsType,
    pub start_date: i64,
    pub end_date: i64,
    pub user_ids: Option<Vec<String>>,
    pub need_history: Option<bool>,
    pub current_group_only: Option<bool>,
    pub user_id: Option<String>,
}

/// The answer to [`QueryUserStatsData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserStatsDataResponse {
    pub user_datas: Vec<UserStatsData>,
    pub invalid_user_list: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsData {
    pub name: Option<String>,
    pub user_id: Option<String>,
    pub datas: Vec<UserStatsDataCell>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsDataCell {
    pub code: Option<String>,
    pub value: Option<String>,
    pub features: Vec<UserStatsDataFeature>,
    pub title: Option<String>,
    pub duration_num: Option<UserStatsDataDuration>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsDataDuration {
    pub day: Option<String>,
    pub half_day: Option<String>,
    pub hour: Option<String>,
    pub half_hour: Option<String>,
    pub minute: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsDataFeature {
    pub key: Option<String>,
    pub value: Option<String>,
}
