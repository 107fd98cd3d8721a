// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Media of a minute.
//!
//! `minutes.v1.minute.media` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches a link to download the audio or video of minutes; it works for a day.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/media` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `minutes:minute:download`, `minutes:minutes.media:export`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/minutes-v1/minute-media/get)
#[lark_api(
    id = "minutes.v1.minute.media.get",
    method = "GET",
    path = "/open-apis/minutes/v1/minutes/:minute_token/media",
    token = "tenant|user",
    response = GetMinuteMediaResponse,
    scopes = "minutes:minute:download|minutes:minutes.media:export",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMinuteMedia {
    /// Token of the minutes, the last part of their URL; 24 characters.
    pub minute_token: String,
}

/// The answer to [`GetMinuteMedia`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMinuteMediaResponse {
    /// Link to download the audio or video.
    pub download_url: Option<String>,
}
