// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Transcripts of a minute.
//!
//! `minutes.v1.minute.transcript` in the platform's terms.

use lark_runtime::{Download, lark_api};

/// Downloads what was said as a text file.
///
/// - `GET /open-apis/minutes/v1/minutes/:minute_token/transcript` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `minutes:minute:download`, `minutes:minutes.transcript:export`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/minutes-v1/minute-transcript/get)
#[doc(alias("GetMinuteTranscript", "transcript of minutes", "export meeting transcript"))]
#[lark_api(
    id = "minutes.v1.minute.transcript.get",
    method = "GET",
    path = "/open-apis/minutes/v1/minutes/:minute_token/transcript",
    token = "tenant|user",
    response = Download,
    scopes = "minutes:minute:download|minutes:minutes.transcript:export",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadMinuteTranscript {
    /// Token of the minutes, the last part of their URL; 24 characters.
    pub minute_token: String,
    /// Whether the text names the speakers.
    pub need_speaker: Option<bool>,
    /// Whether the text has the times.
    pub need_timestamp: Option<bool>,
    /// Format of the file: `txt` or `srt`.
    pub file_format: Option<String>,
}
