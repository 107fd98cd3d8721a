// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Speeches.
//!
//! `speech_to_text.v1.speech` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Turns an audio recording of up to 60 seconds into text.
///
/// All apps of a tenant share 20 calls a second. Not in the free edition.
///
/// - `POST /open-apis/speech_to_text/v1/speech/file_recognize` with a tenant token, for custom and store apps
/// - Scope: `speech_to_text:speech`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/speech_to_text-v1/file_recognize)
#[doc(alias("FileRecognizeSpeech", "speech to text", "transcribe audio", "recognize voice"))]
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
    /// The audio recording.
    pub speech: Speech,
    /// How the audio is to be read.
    pub config: FileConfig,
}

/// The answer to [`RecognizeSpeechFile`].
#[doc(alias = "FileRecognizeSpeechResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeSpeechFileResponse {
    /// What was said in the recording.
    pub recognition_text: Option<String>,
}

/// Turns audio that is sent piece by piece into text.
///
/// Pieces are best 100 to 200 ms long. At most 20 streams at once. Not in the free edition.
///
/// - `POST /open-apis/speech_to_text/v1/speech/stream_recognize` with a tenant token, for custom and store apps
/// - Scope: `speech_to_text:speech`
/// - Rate limit: special, see the documentation
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
    /// The piece of audio.
    pub speech: Speech,
    /// How the audio is to be read, and which piece it is.
    pub config: StreamConfig,
}

/// The answer to [`RecognizeSpeechStream`].
#[doc(alias = "StreamRecognizeSpeechResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecognizeSpeechStreamResponse {
    /// Id of the stream, as it was sent.
    pub stream_id: Option<String>,
    /// Number of the piece, from 0, going up by 1.
    pub sequence_id: Option<i64>,
    /// What was said in the stream.
    pub recognition_text: Option<String>,
}

/// How an audio recording is to be read.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FileConfig {
    /// Id for the file, made by you: 16 letters, digits and underscores.
    pub file_id: String,
    /// Audio format; only `pcm`.
    pub format: String,
    /// Engine to use; only `16k_auto`, for Chinese mixed with English.
    pub engine_type: String,
}

/// Audio to turn into text.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Speech {
    /// The recording or piece, as PCM in Base64.
    pub speech: Option<String>,
    pub speech_key: Option<String>,
}

/// How a piece of audio is to be read, and where in the stream it belongs.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct StreamConfig {
    /// Id for the stream, made by you: 16 letters, digits and underscores.
    pub stream_id: String,
    /// Number of the piece, from 0, going up by 1.
    pub sequence_id: i64,
    /// What the piece is: `1` the first, `0` one in between, `2` the last, `3` breaks off without a result.
    pub action: i64,
    /// Audio format; only `pcm`.
    pub format: String,
    /// Engine to use; only `16k_auto`, for Chinese mixed with English.
    pub engine_type: String,
}
