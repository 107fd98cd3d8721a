// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `attendance.v1.file` in the platform's terms.

use lark_runtime::{Download, File, Model, lark_api};

/// Downloads the face photo of a user.
///
/// - `GET /open-apis/attendance/v1/files/:file_id/download` with a tenant token, for custom apps only
/// - Scope: `attendance:rule:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_setting/download)
#[lark_api(
    id = "attendance.v1.file.download",
    method = "GET",
    path = "/open-apis/attendance/v1/files/:file_id/download",
    token = "tenant",
    response = Download,
    scopes = "attendance:rule:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadFile {
    /// Id of the photo, the `face_key` from `attendance.v1.user_setting.query`.
    pub file_id: String,
}

/// Uploads a face photo of a user and returns its file id.
///
/// - `POST /open-apis/attendance/v1/files/upload` with a tenant token, for custom apps only
/// - Scope: `attendance:rule`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_setting/upload)
#[lark_api(
    id = "attendance.v1.file.upload",
    method = "POST",
    path = "/open-apis/attendance/v1/files/upload",
    token = "tenant",
    response = UploadFileResponse,
    scopes = "attendance:rule",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFile {
    /// Name of the file with its suffix.
    #[lark(query)]
    pub file_name: String,
    /// The bytes of the photo.
    #[lark(file)]
    pub file: Option<File>,
}

/// The answer to [`UploadFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// The photo as it was saved.
    pub file: Option<UploadedFile>,
}

/// An uploaded face photo.
#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Id of the photo, for `face_key` in `attendance.v1.user_setting.modify`.
    pub file_id: Option<String>,
}
