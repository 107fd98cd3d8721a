// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Minutes.
//!
//! `hire.v1.minutes` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Fetches the transcript of an interview, sentence by sentence.
///
/// - `GET /open-apis/hire/v1/minutes` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/interview/get-4)
#[lark_api(
    id = "hire.v1.minutes.get",
    method = "GET",
    path = "/open-apis/hire/v1/minutes",
    token = "tenant",
    undocumented_token = "user",
    response = GetMinutesResponse,
    paging,
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMinutes {
    /// Id of the interview, from `hire.v1.interview.list` or `hire.v1.interview.get_by_talent`.
    pub interview_id: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many sentences a page has at most; 1 to 100. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`GetMinutes`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMinutesResponse {
    /// The transcript of the interview.
    pub minutes: Option<Minutes>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// The transcript of an interview.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Minutes {
    /// The sentences that were spoken.
    pub sentences: Vec<Sentence>,
}

/// A sentence in the transcript of an interview.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Sentence {
    /// What was said.
    pub content: Option<String>,
    /// When the sentence began.
    pub speak_time: Option<Text<UnixMillis>>,
    /// Whether the interviewer or the candidate spoke.
    /// One of `1` (interviewer), `2` (candidate).
    pub user_type: Option<i64>,
    /// Name of the speaker, by language.
    pub speaker_name: Option<I18n>,
}
