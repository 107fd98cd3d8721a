// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User stats views.
//!
//! `attendance.v1.user_stats_view` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{AttendanceLocale, EmployeeType, StatsType};

/// Fetches the columns chosen for daily or monthly statistics, with the id of the view.
///
/// Much like `attendance.v1.user_stats_field.query`, but for the older views that belong to a user.
///
/// - `POST /open-apis/attendance/v1/user_stats_views/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `attendance:task`, `attendance:task:readonly`
/// - Rate limit: 50 a second
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
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// Language of the answer.
    pub locale: AttendanceLocale,
    /// Whether daily or monthly statistics are asked for.
    pub stats_type: StatsType,
    /// User who asks, in the kind of `employee_type`; required.
    pub user_id: Option<String>,
}

/// Replaces the columns chosen for daily or monthly statistics.
///
/// - `PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
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
    /// Id of the view, from `attendance.v1.user_stats_view.query`.
    pub user_stats_view_id: String,
    /// Kind of the user ids in the answer: the user id in the tenant or the employee number.
    #[lark(query)]
    pub employee_type: EmployeeType,
    /// The view with the columns to show.
    pub view: UserStatsView,
}

/// A column that a view of the statistics shows or hides.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChildItem {
    /// Code of the column.
    /// Required in requests.
    pub code: Option<String>,
    /// Whether the column is shown: `1` for yes, `0` for no.
    /// Required in requests.
    pub value: Option<String>,
    /// Title of the column.
    pub title: Option<String>,
    /// Whether the column is a check box or text; 0 if unknown.
    /// One of `0` (unknown), `1` (check box), `2` (text).
    pub column_type: Option<i64>,
    /// Whether the setting of the column cannot be changed.
    pub read_only: Option<bool>,
    /// Lowest value the column takes.
    pub min_value: Option<String>,
    /// Highest value the column takes.
    pub max_value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A group of columns in a view of the statistics.
#[doc(alias = "Item")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct StatsItem {
    /// Code of the group of columns.
    /// Required in requests.
    pub code: Option<String>,
    /// Title of the group of columns.
    pub title: Option<String>,
    /// The columns in the group.
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
    /// The view with its columns.
    pub view: Option<UserStatsView>,
}

/// A view of the statistics: which columns are shown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UserStatsView {
    /// Id of the view, from `attendance.v1.user_stats_view.query`.
    /// Required in requests.
    pub view_id: Option<String>,
    /// Whether the view is of daily or monthly statistics.
    /// Required in requests.
    pub stats_type: Option<StatsType>,
    /// User who asks or changes the view, in the kind of `employee_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// The groups of columns.
    pub items: Clearable<Vec<StatsItem>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
