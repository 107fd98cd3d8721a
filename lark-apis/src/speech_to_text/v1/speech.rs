// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Speeches.
//!
//! `speech_to_text.v1.speech` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Runs `file_recognize` on a speech.
///
/// - `POST /open-apis/speech_to_text/v1/speech/file_recognize` with a tenant token, for custom and store apps
/// - Scope: `speech_to_text:speech`
/// - Rate limit: special, see the documentation
/// - Error codes: 1040101, 1040102
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/speech_to_text-v1/file_recognize)
#[doc(alias = "FileRecognizeSpeech")]
#[lark_api(
    id = "speech_to_text.v1.speech.file_recognize",
    method = "POST",
    path = "/open-apis/speech_to_text/v1/speech/file_recognize",
    token = "tenant",
    response = RecognizeSpeechFileResponse,
    scopes = "speech_to_text:speech",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct RecognizeSpeechFile {
    pub speech: Speech,
    pub config: FileConfig,
}

/// The answer to [`RecognizeSpeechFile`].
#[doc(alias = "FileRecognizeSpeechResponse")]
#[derive(Clone, Default, Model)]
pub struct RecognizeSpeechFileResponse {
    pub recognition_text: Option<String>,
}

/// Runs `stream_recognize` on a speech.
///
/// - `POST /open-apis/speech_to_text/v1/speech/stream_recognize` with a tenant token, for custom and store apps
/// - Scope: `speech_to_text:speech`
/// - Rate limit: special, see the documentation
/// - Error codes: 1040101, 1040102
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/speech_to_text-v1/stream_recognize)
#[doc(alias = "StreamRecognizeSpeech")]
#[lark_api(
    id = "speech_to_text.v1.speech.stream_recognize",
    method = "POST",
    path = "/open-apis/speech_to_text/v1/speech/stream_recognize",
    token = "tenant",
    response = RecognizeSpeechStreamResponse,
    scopes = "speech_to_text:speech",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct RecognizeSpeechStream {
    pub speech: Speech,
    pub config: StreamConfig,
}

/// The answer to [`RecognizeSpeechStream`].
#[doc(alias = "StreamRecognizeSpeechResponse")]
#[derive(Clone, Default, Model)]
pub struct RecognizeSpeechStreamResponse {
    pub stream_id: Option<String>,
    pub sequence_id: Option<i64>,
    pub recognition_text: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FileConfig {
    /// Required in requests.
    pub file_id: Option<String>,
    /// Required in requests.
    pub format: Option<String>,
    /// Required in requests.
    pub engine_type: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Speech {
    pub speech: Option<String>,
    pub speech_key: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct StreamConfig {
    /// Required in requests.
    pub stream_id: Option<String>,
    /// Required in requests.
    pub sequence_id: Option<i64>,
    /// Required in requests.
    pub action: Option<i64>,
    /// Required in requests.
    pub format: Option<String>,
    /// Required in requests.
    pub engine_type: Option<String>,
}
