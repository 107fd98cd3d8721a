// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `im.v1.file` in the platform's terms.

use lark_runtime::{Download, File, Model, StringEnum, lark_api};

/// Creates a file.
///
/// - `POST /open-apis/im/v1/files` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `im:resource`, `im:resource:upload`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232096, 234001, 234002, 234006, 234007, 234010, 234041, 234042
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/create)
#[doc(alias = "CreateFile")]
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
    pub file_type: FileType,
    pub file_name: String,
    pub duration: Option<i64>,
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadFile`].
#[doc(alias = "CreateFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFileResponse {
    pub file_key: Option<String>,
}

/// Fetches a file.
///
/// - `GET /open-apis/im/v1/files/:file_key` with a tenant token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 234001, 234002, 234005, 234008, 234037, 234041, 234042
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
