// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `baike.v1.file` in the platform's terms.

use lark_runtime::{Download, File, Model, lark_api};

/// Downloads a picture of an entry.
///
/// The service `lingo` has a newer version of this call.
///
/// - `GET /open-apis/baike/v1/files/:file_token/download` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/file/download)
#[lark_api(
    id = "baike.v1.file.download",
    method = "GET",
    path = "/open-apis/baike/v1/files/:file_token/download",
    token = "tenant|user",
    response = Download,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadFile {
    /// Token of the picture to download.
    pub file_token: String,
}

/// Uploads a picture for an entry and returns its token.
///
/// The service `lingo` has a newer version of this call.
///
/// - `POST /open-apis/baike/v1/files/upload` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/file/upload)
#[lark_api(
    id = "baike.v1.file.upload",
    method = "POST",
    path = "/open-apis/baike/v1/files/upload",
    token = "tenant|user",
    response = UploadFileResponse,
    scopes = "baike:entity|baike:entity:exempt_review",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFile {
    /// Name of the picture: icon, bmp, gif, png, jpeg or webp; 1 to 100 characters.
    pub name: String,
    /// The picture, 320 to 4096 pixels each way and 3 KB to 10 MB.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// Token of the uploaded picture.
    pub file_token: Option<String>,
}
