// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Versions of a file.
//!
//! `drive.v1.file.version` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use super::file::FileType;
use crate::ids::UserIdType;

/// Creates a version of a file.
///
/// - `POST /open-apis/drive/v1/files/:file_token/versions` with a tenant or user token, for custom and store apps
/// - Scope: `drive:drive:version`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1068400, 1068401, 1068404, 1068410, 1068411, 1068425
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file-version/create)
#[lark_api(
    id = "drive.v1.file.version.create",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/versions",
    token = "tenant|user",
    response = Version,
    scopes = "drive:drive:version",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFileVersion {
    pub file_token: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub owner_id: Option<String>,
    pub obj_type: Option<FileType>,
    pub parent_type: Option<FileType>,
    pub name: Option<String>,
    pub parent_token: Option<String>,
    pub creator_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<FileVersionStatus>,
    pub version: Option<String>,
}

/// Deletes a version of a file.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `drive:drive:version`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1068400, 1068403, 1068404, 1068410, 1068411, 1068412, 1068425
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file-version/delete)
#[lark_api(
    id = "drive.v1.file.version.delete",
    method = "DELETE",
    path = "/open-apis/drive/v1/files/:file_token/versions/:version_id",
    token = "tenant|user",
    scopes = "drive:drive:version",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteFileVersion {
    pub file_token: String,
    pub version_id: String,
    pub obj_type: FileType,
    pub user_id_type: Option<UserIdType>,
}

/// Fetches a version of a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/versions/:version_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1068400, 1068403, 1068404, 1068410, 1068411, 1068412, 1068425
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file-version/get)
#[lark_api(
    id = "drive.v1.file.version.get",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/versions/:version_id",
    token = "tenant|user",
    response = Version,
    scopes = "drive:drive:version|drive:drive:version:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFileVersion {
    pub file_token: String,
    pub version_id: String,
    pub obj_type: FileType,
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// Lists versions of a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/versions` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1068400, 1068401, 1068404, 1068410, 1068411, 1068412, 1068425
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file-version/list)
#[lark_api(
    id = "drive.v1.file.version.list",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/versions",
    token = "tenant|user",
    response = ListFileVersionResponse,
    paging(items = Version),
    scopes = "drive:drive:version|drive:drive:version:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFileVersion {
    pub file_token: String,
    pub page_size: i64,
    pub page_token: Option<String>,
    pub obj_type: FileType,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileVersion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileVersionResponse {
    pub items: Vec<Version>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Version {
    pub name: Option<String>,
    pub version: Option<String>,
    pub parent_token: Option<String>,
    pub owner_id: Option<String>,
    pub creator_id: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub update_time: Option<Text<UnixSeconds>>,
    pub status: Option<FileVersionStatus>,
    pub obj_type: Option<FileType>,
    pub parent_type: Option<FileType>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileVersionStatus {
    #[lark(rename = "0")]
    Normal,
    #[lark(rename = "1")]
    Deleted,
    /// In the trash; deleted for good after 30 days.
    #[lark(rename = "2")]
    Trashed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
