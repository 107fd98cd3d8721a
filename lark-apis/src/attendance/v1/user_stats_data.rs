// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User stats data.
//!
//! `attendance.v1.user_stats_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttendanceLocale, EmployeeType, StatsType};

/// Looks up the daily or monthly attendance statistics of users.
///
/// Days on which a user is in no attendance group have no statistics.
///
/// - `POST /open-apis/attendance/v1/user_stats_datas/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the request and the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Language of the answer.
    pub locale: AttendanceLocale,
    /// Whether daily or monthly statistics are asked for.
    pub stats_type: StatsType,
    /// First day, as `yyyyMMdd`.
    pub start_date: i64,
    /// Last day, as `yyyyMMdd`; at most 31 days after `start_date`.
    pub end_date: i64,
    /// Users to look up, in the kind of `employee_type`; required. At most 200.
    pub user_ids: Option<Vec<String>>,
    /// Whether people who left the company or the group are included. Default: `false`.
    pub need_history: Option<bool>,
    /// Whether only data of the present attendance group comes. Default: `false`.
    pub current_group_only: Option<bool>,
    /// User who asks, in the kind of `employee_type`, whose settings choose the columns; required.
    pub user_id: Option<String>,
}

/// The answer to [`QueryUserStatsData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserStatsDataResponse {
    /// Statistics by user; cut off after 1000.
    pub user_datas: Vec<UserStatsData>,
    /// Users the caller may not see, in the kind of `employee_type`.
    pub invalid_user_list: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsData {
    /// Name of the user.
    pub name: Option<String>,
    /// The user the statistics are about.
    pub user_id: Option<String>,
    /// Values by column, with the codes of `attendance.v1.user_stats_field.query`.
    pub datas: Vec<UserStatsDataCell>,
}

/// A value in the statistics.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsDataCell {
    /// Code of the column.
    pub code: Option<String>,
    /// The value, as text.
    pub value: Option<String>,
    /// Further attributes of the value.
    pub features: Vec<UserStatsDataFeature>,
    /// Title of the column.
    pub title: Option<String>,
    /// The length of time in several units.
    pub duration_num: Option<UserStatsDataDuration>,
}

/// A length of time in several units.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsDataDuration {
    /// The length in days.
    pub day: Option<String>,
    /// The length in half days.
    pub half_day: Option<String>,
    /// The length in hours.
    pub hour: Option<String>,
    /// The length in half hours.
    pub half_hour: Option<String>,
    /// The length in minutes.
    pub minute: Option<String>,
}

/// A further attribute of a value in the statistics.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsDataFeature {
    /// Name of the attribute.
    pub key: Option<String>,
    /// Value of the attribute; results of clocking come first, then times applied for.
    pub value: Option<String>,
}
