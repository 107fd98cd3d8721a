// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User stats fields.
//!
//! `attendance.v1.user_stats_field` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttendanceLocale, EmployeeType, StatsType};

/// Fetches the columns that daily or monthly statistics can have.
///
/// Newer columns about leave and overtime are not returned.
///
/// - `POST /open-apis/attendance/v1/user_stats_fields/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Language of the answer.
    pub locale: AttendanceLocale,
    /// Whether daily or monthly statistics are asked for.
    pub stats_type: StatsType,
    /// First day, as `yyyyMMdd`; required, but without effect.
    pub start_date: i64,
    /// Last day, as `yyyyMMdd`, at most 40 days after `start_date`; required, but without effect.
    pub end_date: i64,
}

/// The answer to [`QueryUserStatsField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserStatsFieldResponse {
    /// The columns the statistics can have.
    pub user_stats_field: Option<UserStatsField>,
}

/// A column of the statistics.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChildField {
    /// Code of the column.
    pub code: Option<String>,
    /// Title of the column.
    pub title: Option<String>,
    /// Unit of time of the column; no longer in use.
    pub time_unit: Option<String>,
}

/// A group of columns of the statistics.
#[doc(alias = "Field")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StatsField {
    /// Code of the group of columns.
    pub code: Option<String>,
    /// Title of the group of columns.
    pub title: Option<String>,
    /// The columns in the group.
    pub child_fields: Vec<ChildField>,
}

/// The columns that statistics can have.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsField {
    /// Whether they are for daily or monthly statistics.
    pub stats_type: Option<StatsType>,
    /// Id of a user; no longer in use.
    pub user_id: Option<String>,
    /// The groups of columns.
    pub fields: Vec<StatsField>,
}
