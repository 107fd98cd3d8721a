// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Minutes.
//!
//! `hire.v1.minutes` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Fetches minutes.
///
/// - `GET /open-apis/hire/v1/minutes` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct GetMinutes {
    pub interview_id: String,
    pub page_token: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
}

/// The answer to [`GetMinutes`].
#[derive(Clone, Default, Model)]
pub struct GetMinutesResponse {
    pub minutes: Option<Minutes>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct Minutes {
    pub sentences: Vec<Sentence>,
}

#[derive(Clone, Default, Model)]
pub struct Sentence {
    pub content: Option<String>,
    pub speak_time: Option<Text<UnixMillis>>,
    /// One of `1` (interviewer), `2` (candidate).
    pub user_type: Option<i64>,
    pub speaker_name: Option<I18n>,
}
