// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Versions of a file.
//!
//! `drive.v1.file.version` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use super::file::FileType;
use crate::ids::UserIdType;

/// Saves the state of a document or spreadsheet as a version.
///
/// The version is made in the background.
///
/// - `POST /open-apis/drive/v1/files/:file_token/versions` with a tenant or user token, for custom and store apps
/// - Scope: `drive:drive:version`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Document or spreadsheet to save, by its token.
    pub file_token: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// User who owns the version, in the kind of `user_id_type`.
    pub owner_id: Option<String>,
    /// Whether the token names a document or a spreadsheet; always required.
    pub obj_type: Option<FileType>,
    /// Whether the source is a document or a spreadsheet.
    pub parent_type: Option<FileType>,
    /// Title of the version, at most 1024 code points; always required.
    pub name: Option<String>,
    /// Document or spreadsheet that the version is of, by its token.
    pub parent_token: Option<String>,
    /// User who saved the version, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// When the version was saved.
    pub create_time: Option<String>,
    /// When the version was last changed.
    pub update_time: Option<String>,
    /// Whether the version exists, is deleted for good or lies in the recycle bin, from which it goes after 30 days.
    pub status: Option<FileVersionStatus>,
    /// Number of the version.
    pub version: Option<String>,
}

/// Deletes a saved version of a document or spreadsheet.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `drive:drive:version`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Document or spreadsheet that the version is of, by its token.
    pub file_token: String,
    /// Version to delete, by its id.
    pub version_id: String,
    /// Whether the token names a document or a spreadsheet.
    pub obj_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Fetches the title, the makers and the times of a saved version.
///
/// - `GET /open-apis/drive/v1/files/:file_token/versions/:version_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Document or spreadsheet that the version is of, by its token.
    pub file_token: String,
    /// Version to fetch, by its id.
    pub version_id: String,
    /// Whether the token names a document or a spreadsheet.
    pub obj_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// Lists the saved versions of a document or spreadsheet.
///
/// - `GET /open-apis/drive/v1/files/:file_token/versions` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Document or spreadsheet whose versions are listed, by its token.
    pub file_token: String,
    /// How many versions a page has; at most 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Whether the token names a document or a spreadsheet.
    pub obj_type: FileType,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileVersion`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileVersionResponse {
    /// Versions of this page.
    pub items: Vec<Version>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A saved version of a document or spreadsheet.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Version {
    /// Title of the version.
    pub name: Option<String>,
    /// Id of the version.
    pub version: Option<String>,
    /// Document or spreadsheet that the version is of, by its token.
    pub parent_token: Option<String>,
    /// User who owns the version, in the kind of `user_id_type`.
    pub owner_id: Option<String>,
    /// User who saved the version, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// When the version was saved.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the version was last changed.
    pub update_time: Option<Text<UnixSeconds>>,
    /// Whether the version exists, is deleted for good or lies in the recycle bin.
    pub status: Option<FileVersionStatus>,
    /// Whether the version is a document or a spreadsheet.
    pub obj_type: Option<FileType>,
    /// Whether the source is a document or a spreadsheet.
    pub parent_type: Option<FileType>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileVersionStatus {
    /// The version exists.
    #[lark(rename = "0")]
    Normal,
    /// The version is deleted.
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
