// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User stats views.
//!
//! `attendance.v1.user_stats_view` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{AttendanceLocale, EmployeeType, StatsType};

/// `attendance.v1.user_stats_view.query`.
///
/// - `POST /open-apis/attendance/v1/user_stats_views/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600, 1228000
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_stats_data/query)
#[lark_api(
    id = "attendance.v1.user_stats_view.query",
    method = "POST",
    path = "/open-apis/attendance/v1/user_stats_views/query",
    token = "tenant",
    response = UserStatsViewListResponse,
    scopes = "attendance:task|attendance:task:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserStatsView {
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub locale: AttendanceLocale,
    pub stats_type: StatsType,
    pub user_id: Option<String>,
}

/// `attendance.v1.user_stats_view.update`.
///
/// - `PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220600, 1228000
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_stats_data/update)
#[lark_api(
    id = "attendance.v1.user_stats_view.update",
    method = "PUT",
    path = "/open-apis/attendance/v1/user_stats_views/:user_stats_view_id",
    token = "tenant",
    response = UserStatsViewListResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserStatsView {
    pub user_stats_view_id: String,
    #[lark(query)]
    pub employee_type: EmployeeType,
    pub view: UserStatsView,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChildItem {
    /// Required in requests.
    pub code: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
    pub title: Option<String>,
    /// One of `0` (unknown), `1` (check box), `2` (text).
    pub column_type: Option<i64>,
    pub read_only: Option<bool>,
    pub min_value: Option<String>,
    pub max_value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "Item")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct StatsItem {
    /// Required in requests.
    pub code: Option<String>,
    pub title: Option<String>,
    pub child_items: Clearable<Vec<ChildItem>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`QueryUserStatsView`] and [`UpdateUserStatsView`].
#[doc(alias("QueryUserStatsViewResponse", "UpdateUserStatsViewResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatsViewListResponse {
    pub view: Option<UserStatsView>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserStatsView {
    /// Required in requests.
    pub view_id: Option<String>,
    /// Required in requests.
    pub stats_type: Option<StatsType>,
    /// Required in requests.
    pub user_id: Option<String>,
    pub items: Clearable<Vec<StatsItem>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
