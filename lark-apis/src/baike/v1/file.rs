// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `baike.v1.file` in the platform's terms.

use lark_runtime::{Download, File, Model, lark_api};

/// `baike.v1.file.download`.
///
/// - `GET /open-apis/baike/v1/files/:file_token/download` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1540001, 1540002
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
    pub file_token: String,
}

/// `baike.v1.file.upload`.
///
/// - `POST /open-apis/baike/v1/files/upload` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1540001, 1540002
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
    pub name: String,
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFileResponse {
    pub file_token: Option<String>,
}
