// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Minutes.
//!
//! `minutes.v1.minute` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use crate::ids::UserIdType;

/// Fetches what AI made of a recording: summary, chapters and tasks.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/artifacts` with a tenant or user token, for custom apps only
/// - Scope: `minutes:minutes.artifacts:read`
/// - Rate limit: 5 a second
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
    /// Token of the minutes, the last part of their URL; 24 characters.
    pub minute_token: String,
}

/// The answer to [`GetMinuteArtifacts`].
#[doc(alias = "ArtifactsMinuteResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMinuteArtifactsResponse {
    /// Summary of what was said.
    pub summary: Option<String>,
    /// Chapters of the recording.
    pub minute_chapters: Vec<MinuteChapter>,
    /// Tasks that were mentioned.
    pub minute_todos: Vec<MinuteTodo>,
    /// Words that matter in the recording.
    pub keywords: Vec<String>,
    /// What was said, as text.
    pub transcript: Option<String>,
}

/// Fetches the owner, title, length, cover and URL of minutes.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `minutes:minutes`, `minutes:minutes.basic:read`, `minutes:minutes:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/minutes-v1/minute/get)
#[doc(alias("get minutes", "meeting notes information"))]
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
    /// Token of the minutes, the last part of their URL; 24 characters.
    pub minute_token: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetMinute`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMinuteResponse {
    /// The minutes with their main details.
    pub minute: Option<Minute>,
}

/// Searches minutes by words, owners, participants and time.
///
/// - `POST /open-apis/minutes/v1/minutes/search` with a user token (official SDKs name tenant too), for custom apps
///   only
/// - Scope: `minutes:minutes.search:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// How many minutes a page has; at most 30. Default: 15.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to look for; at most 50 characters.
    pub query: Option<String>,
    /// What the minutes must have.
    pub filter: Option<MinutesFilter>,
    /// How the minutes are ordered.
    pub sorter: Option<MinuteSorter>,
}

/// The answer to [`SearchMinute`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMinuteResponse {
    /// The minutes found.
    pub items: Vec<MinutesSearchItem>,
    /// How many minutes were found.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Starts sending events about the calling user's minutes.
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
    /// Which events to send.
    pub event_type: Option<String>,
}

/// Stops sending events about the calling user's minutes.
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
    /// Which events to stop.
    pub event_type: Option<String>,
}

/// Minutes of a recording, with their main details.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Minute {
    /// Token of the minutes.
    pub token: Option<String>,
    /// Id of the owner, in the kind of `user_id_type`.
    pub owner_id: Option<String>,
    /// When the minutes were created.
    pub create_time: Option<Text<UnixMillis>>,
    /// Title of the minutes.
    pub title: Option<String>,
    /// URL of the cover picture.
    pub cover: Option<String>,
    /// How long the recording is, in milliseconds.
    pub duration: Option<String>,
    /// URL of the minutes.
    pub url: Option<String>,
    /// Id of the notes that belong to the minutes.
    pub note_id: Option<String>,
}

/// A chapter of a recording.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinuteChapter {
    /// Title of the chapter, which sums up what was discussed in it.
    pub title: Option<String>,
    /// Where in the recording the chapter begins, in milliseconds.
    pub start_ms: Option<String>,
    /// Where in the recording the chapter ends, in milliseconds.
    pub stop_ms: Option<String>,
    /// What was said and decided in the chapter; rich text of at most 10000 characters.
    pub summary_content: Option<String>,
}

/// A task that was mentioned in a recording.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinuteTodo {
    /// What is to be done.
    pub content: Option<String>,
    /// Who is to do it.
    pub assignees: Vec<String>,
    /// Whether the task is done.
    pub is_done: Option<bool>,
    /// Id of the task.
    pub todo_id: Option<String>,
    pub operation: Option<String>,
}

/// What the minutes found must have.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MinutesFilter {
    /// Finds only minutes that one of these users created, by open ids; at most 100.
    pub owner_ids: Option<Vec<String>>,
    /// Finds only minutes that one of these users took part in, by open ids; at most 100.
    pub participant_ids: Option<Vec<String>>,
    /// Finds only minutes created in this span.
    pub create_time: Option<TimeRange>,
}

/// How minutes that were found can be shown and opened.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinutesMeta {
    /// Link that opens the minutes in a client.
    pub app_link: Option<String>,
    /// URL of the cover picture.
    pub avatar: Option<String>,
    /// Description of the minutes.
    pub description: Option<String>,
}

/// Minutes that were found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MinutesSearchItem {
    /// Token of the minutes, by which other calls know them.
    pub token: Option<String>,
    /// Text about the minutes, with the words that were found in tags.
    pub display_info: Option<String>,
    /// How the minutes can be shown and opened.
    pub meta_data: Option<MinutesMeta>,
}

/// A span of time to search in.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    /// Start of the span, in ISO 8601 with its time zone; not after `end_time`.
    pub start_time: Option<String>,
    /// End of the span, in ISO 8601 with its time zone; not before `start_time`.
    pub end_time: Option<String>,
}

/// The values of `sorter`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MinuteSorter {
    /// The latest first.
    CreateTimeDesc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
