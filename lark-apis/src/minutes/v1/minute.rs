// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Minutes.
//!
//! `minutes.v1.minute` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use crate::ids::UserIdType;

/// Fetches the artifacts of a minute.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/artifacts` with a tenant or user token, for custom apps only
/// - Scope: `minutes:minutes.artifacts:read`
/// - Rate limit: 5 a second
/// - Error codes: 2091001, 2091002, 2091003, 2091004, 2091005
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/artifacts)
#[doc(alias = "ArtifactsMinute")]
#[lark_api(
    id = "minutes.v1.minute.artifacts",
    method = "GET",
    path = "/open-apis/minutes/v1/minutes/:minute_token/artifacts",
    token = "tenant|user",
    response = GetMinuteArtifactsResponse,
    scopes = "minutes:minutes.artifacts:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMinuteArtifacts {
    pub minute_token: String,
}

/// The answer to [`GetMinuteArtifacts`].
#[doc(alias = "ArtifactsMinuteResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMinuteArtifactsResponse {
    pub summary: Option<String>,
    pub minute_chapters: Vec<MinuteChapter>,
    pub minute_todos: Vec<MinuteTodo>,
    pub keywords: Vec<String>,
    pub transcript: Option<String>,
}

/// Fetches a minute.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `minutes:minutes`, `minutes:minutes.basic:read`, `minutes:minutes:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 2091001, 2091002, 2091003, 2091004, 2091005
/// - [Documentation](https://open.feishu.cn/document/server-docs/minutes-v1/minute/get)
#[lark_api(
    id = "minutes.v1.minute.get",
    method = "GET",
    path = "/open-apis/minutes/v1/minutes/:minute_token",
    token = "tenant|user",
    response = GetMinuteResponse,
    scopes = "minutes:minutes|minutes:minutes.basic:read|minutes:minutes:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMinute {
    pub minute_token: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetMinute`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMinuteResponse {
    pub minute: Option<Minute>,
}

/// Searches minutes.
///
/// - `POST /open-apis/minutes/v1/minutes/search` with a user token (official SDKs name tenant too), for custom apps
///   only
/// - Scope: `minutes:minutes.search:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 2094001, 2094002, 2094003, 2094004, 2094005, 2094006, 2094007, 2094011, 2094012, 2094101, 2094102,
///   2095001, 2095002, 2095101
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search)
#[lark_api(
    id = "minutes.v1.minute.search",
    method = "POST",
    path = "/open-apis/minutes/v1/minutes/search",
    token = "user",
    undocumented_token = "tenant",
    response = SearchMinuteResponse,
    paging(items = MinutesSearchItem),
    scopes = "minutes:minutes.search:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchMinute {
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub filter: Option<MinutesFilter>,
    pub sorter: Option<MinuteSorter>,
}

/// The answer to [`SearchMinute`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMinuteResponse {
    pub items: Vec<MinutesSearchItem>,
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Subscribes to a minute.
///
/// - `POST /open-apis/minutes/v1/minutes/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/subscription)
#[doc(alias = "SubscriptionMinute")]
#[lark_api(
    id = "minutes.v1.minute.subscription",
    method = "POST",
    path = "/open-apis/minutes/v1/minutes/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeMinute {
    pub event_type: Option<String>,
}

/// Unsubscribes from a minute.
///
/// - `POST /open-apis/minutes/v1/minutes/unsubscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/unsubscription)
#[doc(alias = "UnsubscriptionMinute")]
#[lark_api(
    id = "minutes.v1.minute.unsubscription",
    method = "POST",
    path = "/open-apis/minutes/v1/minutes/unsubscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeMinute {
    pub event_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Minute {
    pub token: Option<String>,
    pub owner_id: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub title: Option<String>,
    pub cover: Option<String>,
    pub duration: Option<String>,
    pub url: Option<String>,
    pub note_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinuteChapter {
    pub title: Option<String>,
    pub start_ms: Option<String>,
    pub stop_ms: Option<String>,
    pub summary_content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinuteTodo {
    pub content: Option<String>,
    pub assignees: Vec<String>,
    pub is_done: Option<bool>,
    pub todo_id: Option<String>,
    pub operation: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MinutesFilter {
    /// At most 100 elements.
    pub owner_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub participant_ids: Option<Vec<String>>,
    pub create_time: Option<TimeRange>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinutesMeta {
    pub app_link: Option<String>,
    pub avatar: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinutesSearchItem {
    pub token: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<MinutesMeta>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// The values of `sorter`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MinuteSorter {
    CreateTimeDesc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
