// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Statistics of a minute.
//!
//! `minutes.v1.minute.statistics` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use crate::ids::UserIdType;

/// Fetches how often minutes were viewed, by whom and when.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/statistics` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `minutes:minutes`, `minutes:minutes.statistics:read`, `minutes:minutes:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/minutes-v1/minute-statistics/get)
#[lark_api(
    id = "minutes.v1.minute.statistics.get",
    method = "GET",
    path = "/open-apis/minutes/v1/minutes/:minute_token/statistics",
    token = "tenant|user",
    response = GetMinuteStatisticsResponse,
    scopes = "minutes:minutes|minutes:minutes.statistics:read|minutes:minutes:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMinuteStatistics {
    /// Token of the minutes, the last part of their URL; 24 characters.
    pub minute_token: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetMinuteStatistics`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMinuteStatisticsResponse {
    /// How often the minutes were viewed, and by whom.
    pub statistics: Option<MinuteStatistics>,
}

/// How often minutes were viewed, and by whom.
#[doc(alias = "Statictics")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinuteStatistics {
    /// How many users viewed the minutes.
    pub user_view_count: Option<String>,
    /// How many times the minutes were viewed.
    pub page_view_count: Option<String>,
    /// The users who viewed the minutes.
    pub user_view_list: Vec<UserViewDetail>,
}

/// A user who viewed minutes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserViewDetail {
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// When the user last viewed the minutes.
    pub view_time: Option<Text<UnixMillis>>,
}
