// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Statistics of a minute.
//!
//! `minutes.v1.minute.statistics` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use crate::ids::UserIdType;

/// Fetches statistics of a minute.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/statistics` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `minutes:minutes`, `minutes:minutes.statistics:read`, `minutes:minutes:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 2091001, 2091002, 2091003, 2091004, 2091005
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
pub struct GetMinuteStatistics {
    pub minute_token: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetMinuteStatistics`].
#[derive(Clone, Default, Model)]
pub struct GetMinuteStatisticsResponse {
    pub statistics: Option<MinuteStatistics>,
}

#[doc(alias = "Statictics")]
#[derive(Clone, Default, Model)]
pub struct MinuteStatistics {
    pub user_view_count: Option<String>,
    pub page_view_count: Option<String>,
    pub user_view_list: Vec<UserViewDetail>,
}

#[derive(Clone, Default, Model)]
pub struct UserViewDetail {
    pub user_id: Option<String>,
    pub view_time: Option<Text<UnixMillis>>,
}
