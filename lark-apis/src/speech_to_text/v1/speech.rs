// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Speeches.
//!
//! `speech_to_text.v1.speech` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// `speech_to_text.v1.speech.file_recognize`.
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
#[non_exhaustive]
pub struct RecognizeSpeechFile {
    pub speech: Speech,
    pub config: FileConfig,
}

/// The answer to [`RecognizeSpeechFile`].
#[doc(alias = "FileRecognizeSpeechResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeSpeechFileResponse {
    pub recognition_text: Option<String>,
}

/// `speech_to_text.v1.speech.stream_recognize`.
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
#[non_exhaustive]
pub struct RecognizeSpeechStream {
    pub speech: Speech,
    pub config: StreamConfig,
}

/// The answer to [`RecognizeSpeechStream`].
#[doc(alias = "StreamRecognizeSpeechResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeSpeechStreamResponse {
    pub stream_id: Option<String>,
    pub sequence_id: Option<i64>,
    pub recognition_text: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FileConfig {
    pub file_id: String,
    pub format: String,
    pub engine_type: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Speech {
    pub speech: Option<String>,
    pub speech_key: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct StreamConfig {
    pub stream_id: String,
    pub sequence_id: i64,
    pub action: i64,
    pub format: String,
    pub engine_type: String,
}
