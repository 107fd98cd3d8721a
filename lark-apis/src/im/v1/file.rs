// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `im.v1.file` in the platform's terms.

use lark_runtime::{Download, File, Model, StringEnum, lark_api};

/// Uploads a file, such as audio, video or a document, and returns the key to send it with.
///
/// At most 30 MB; an empty file is refused. The key is used by other endpoints, such as `im.v1.message.create`.
///
/// - `POST /open-apis/im/v1/files` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `im:resource`, `im:resource:upload`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/create)
#[doc(alias(
    "CreateFile",
    "upload file",
    "upload file for message",
    "send file in chat",
    "get file key",
    "send video"
))]
#[lark_api(
    id = "im.v1.file.create",
    method = "POST",
    path = "/open-apis/im/v1/files",
    token = "tenant",
    undocumented_token = "user",
    response = UploadFileResponse,
    scopes = "im:resource|im:resource:upload",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFile {
    /// Format of the file; `stream` if no other fits. Convert other audio to OPUS first.
    pub file_type: FileType,
    /// Name of the file with its extension, such as `video.mp4`.
    pub file_name: String,
    /// How long the audio or video plays, in milliseconds; left out, no length is shown.
    pub duration: Option<i64>,
    /// Content of the file, at most 30 MB and not empty.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadFile`].
#[doc(alias = "CreateFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// Key of the file, `file_...`, to send it with.
    pub file_key: Option<String>,
}

/// Downloads a file that the bot itself has uploaded.
///
/// At most 100 MB. For files in messages of users, use `im.v1.message.resource.get`.
///
/// - `GET /open-apis/im/v1/files/:file_key` with a tenant token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/get)
#[doc(alias = "GetFile")]
#[lark_api(
    id = "im.v1.file.get",
    method = "GET",
    path = "/open-apis/im/v1/files/:file_key",
    token = "tenant",
    response = Download,
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadFile {
    /// Key of the file to download, `file_...`, from `im.v1.file.create`.
    pub file_key: String,
}

/// The values of `file_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileType {
    /// Audio as OPUS; other audio has to be converted.
    Opus,
    /// Video as MP4.
    Mp4,
    /// A PDF file.
    Pdf,
    /// A Word document.
    Doc,
    /// An Excel workbook.
    Xls,
    /// A presentation, `.ppt` or `.pptx`.
    Ppt,
    /// Any other file.
    Stream,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
