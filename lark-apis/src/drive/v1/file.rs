// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `drive.v1.file` in the platform's terms.

use lark_runtime::{Body, Download, File, Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::PrepareUploadResponse;
use crate::ids::UserIdType;

/// Copies a file.
///
/// - `POST /open-apis/drive/v1/files/:file_token/copy` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:document:copy`, `drive:drive`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1061045, 1062507, 1064510, 1064511
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/copy)
#[lark_api(
    id = "drive.v1.file.copy",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/copy",
    token = "tenant|user",
    response = CopyFileResponse,
    scopes = "docs:document:copy|drive:drive",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CopyFile {
    pub file_token: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub name: String,
    pub r#type: Option<FileType>,
    pub folder_token: String,
    pub extra: Option<Vec<FileProperty>>,
}

/// The answer to [`CopyFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CopyFileResponse {
    pub file: Option<DriveFile>,
}

/// Creates a folder of a file.
///
/// - `POST /open-apis/drive/v1/files/create_folder` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:folder:create`
/// - Rate limit: 5 a second
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1061045, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/create_folder)
#[doc(alias = "CreateFolderFile")]
#[lark_api(
    id = "drive.v1.file.create_folder",
    method = "POST",
    path = "/open-apis/drive/v1/files/create_folder",
    token = "tenant|user",
    response = CreateFolderResponse,
    scopes = "drive:drive|space:folder:create",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFolder {
    pub name: String,
    pub folder_token: String,
}

/// The answer to [`CreateFolder`].
#[doc(alias = "CreateFolderFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateFolderResponse {
    pub token: Option<String>,
    pub url: Option<String>,
}

/// Creates a shortcut of a file.
///
/// - `POST /open-apis/drive/v1/files/create_shortcut` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:document:shortcut`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1061045, 1062507, 1064510, 1064511
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/create_shortcut)
#[doc(alias = "CreateShortcutFile")]
#[lark_api(
    id = "drive.v1.file.create_shortcut",
    method = "POST",
    path = "/open-apis/drive/v1/files/create_shortcut",
    token = "tenant|user",
    response = CreateFileShortcutResponse,
    scopes = "drive:drive|space:document:shortcut",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFileShortcut {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub parent_token: String,
    pub refer_entity: ReferEntity,
}

/// The answer to [`CreateFileShortcut`].
#[doc(alias = "CreateShortcutFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateFileShortcutResponse {
    pub succ_shortcut_node: Option<DriveFile>,
}

/// Deletes a file.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:document:delete`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1062501, 1062502, 1065200
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/delete)
#[lark_api(
    id = "drive.v1.file.delete",
    method = "DELETE",
    path = "/open-apis/drive/v1/files/:file_token",
    token = "tenant|user",
    response = FileResponse,
    scopes = "drive:drive|space:document:delete",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteFile {
    pub file_token: String,
    pub r#type: FileType,
    pub r#async: Option<bool>,
}

/// Deletes a subscribe of a file.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 10 a minute
/// - Error codes: 1064230, 1069601, 1069602, 1069603, 1069604, 1069605
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/event/delete_subscribe)
#[doc(alias = "DeleteSubscribeFile")]
#[lark_api(
    id = "drive.v1.file.delete_subscribe",
    method = "DELETE",
    path = "/open-apis/drive/v1/files/:file_token/delete_subscribe",
    token = "tenant|user",
    response = UnsubscribeFileResponse,
    scopes = "docs:doc|docs:event:subscribe|drive:drive|sheets:spreadsheet",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeFile {
    pub file_token: String,
    pub file_type: FileType,
    /// Always `file.created_in_folder_v1` (created in folder).
    pub event_type: Option<String>,
}

/// The answer to [`UnsubscribeFile`].
#[doc(alias = "DeleteSubscribeFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UnsubscribeFileResponse {
    pub data: Option<String>,
}

/// Downloads a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/download` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `drive:file`, `drive:file:download`,
///   `drive:file:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/download/download)
#[lark_api(
    id = "drive.v1.file.download",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/download",
    token = "tenant|user",
    response = Download,
    scopes = "drive:drive|drive:drive:readonly|drive:file|drive:file:download|drive:file:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadFile {
    pub file_token: String,
    pub version: Option<String>,
}

/// Fetches a subscribe of a file.
///
/// - `GET /open-apis/drive/v1/files/:file_token/get_subscribe` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 10 a minute
/// - Error codes: 1069601, 1069602, 1069603, 1069604, 1069605
/// - [Documentation](https://open.feishu.cn/document/docs/drive-v1/event/get_subscribe)
#[doc(alias = "GetSubscribeFile")]
#[lark_api(
    id = "drive.v1.file.get_subscribe",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/get_subscribe",
    token = "tenant|user",
    response = GetFileSubscribeStatusResponse,
    scopes = "docs:doc|docs:event:subscribe|drive:drive|sheets:spreadsheet",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFileSubscribeStatus {
    pub file_token: String,
    pub file_type: FileType,
    /// Always `file.created_in_folder_v1` (created in folder).
    pub event_type: Option<String>,
}

/// The answer to [`GetFileSubscribeStatus`].
#[doc(alias = "GetSubscribeFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFileSubscribeStatusResponse {
    pub is_subscribe: Option<bool>,
}

/// Lists files.
///
/// - `GET /open-apis/drive/v1/files` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1064001
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/list)
#[lark_api(
    id = "drive.v1.file.list",
    method = "GET",
    path = "/open-apis/drive/v1/files",
    token = "tenant|user",
    response = ListFileResponse,
    paging(items = DriveFile, list = "files", next = "next_page_token"),
    scopes = "drive:drive|drive:drive:readonly|space:document:retrieve",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFile {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub folder_token: Option<String>,
    pub order_by: Option<OrderBy>,
    pub direction: Option<FileDirection>,
    pub option: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileResponse {
    pub files: Vec<DriveFile>,
    pub next_page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Moves a file.
///
/// - `POST /open-apis/drive/v1/files/:file_token/move` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:document:move`
/// - Rate limit: 20 a minute
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061007, 1062507, 1062524, 1062535
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/move)
#[lark_api(
    id = "drive.v1.file.move",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/move",
    token = "tenant|user",
    response = FileResponse,
    scopes = "drive:drive|space:document:move",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MoveFile {
    pub file_token: String,
    pub r#type: Option<FileType>,
    pub folder_token: Option<String>,
}

/// Subscribes to a file.
///
/// - `POST /open-apis/drive/v1/files/:file_token/subscribe` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069601, 1069602, 1069603, 1069604
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/event/subscribe)
#[lark_api(
    id = "drive.v1.file.subscribe",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/subscribe",
    token = "tenant|user",
    scopes = "docs:doc|docs:event:subscribe|drive:drive|sheets:spreadsheet",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeFile {
    pub file_token: String,
    #[lark(query)]
    pub file_type: FileType,
    /// Always `file.created_in_folder_v1` (created in folder).
    #[lark(query)]
    pub event_type: Option<String>,
}

/// Fetches the task check of a file.
///
/// - `GET /open-apis/drive/v1/files/task_check` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/async-task/task_check)
#[doc(alias = "TaskCheckFile")]
#[lark_api(
    id = "drive.v1.file.task_check",
    method = "GET",
    path = "/open-apis/drive/v1/files/task_check",
    token = "tenant|user",
    response = CheckFileTaskResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly|drive:drive:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckFileTask {
    pub task_id: String,
}

/// The answer to [`CheckFileTask`].
#[doc(alias = "TaskCheckFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckFileTaskResponse {
    pub status: Option<FileTaskStatus>,
}

/// Uploads files all.
///
/// At most 20 MB; [`ChunkedUpload`](super::ChunkedUpload) sends larger files in blocks.
///
/// - `POST /open-apis/drive/v1/files/upload_all` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061021, 1061022, 1061041, 1061042, 1061043, 1061044, 1061045,
///   1061061, 1061073, 1061101, 1061109, 1061500, 1062007, 1062008, 1062009, 1062010, 1062011, 1062505, 1062506,
///   1062507, 1064230
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/upload_all)
#[doc(alias = "UploadAllFile")]
#[lark_api(
    id = "drive.v1.file.upload_all",
    method = "POST",
    path = "/open-apis/drive/v1/files/upload_all",
    token = "tenant|user",
    response = FileUploadResponse,
    scopes = "drive:drive|drive:file|drive:file:upload",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFile {
    pub file_name: String,
    pub parent_type: FileParentType,
    pub parent_node: String,
    pub size: i64,
    pub checksum: Option<String>,
    #[lark(file)]
    pub file: File,
    pub file_token: Option<String>,
}

/// Uploads a finish of a file.
///
/// - `POST /open-apis/drive/v1/files/upload_finish` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061021, 1061022, 1061041, 1061042, 1061043, 1061044, 1061045,
///   1061061, 1061073, 1061101, 1061500, 1062007, 1062010, 1062505, 1062506, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/upload_finish)
#[doc(alias = "UploadFinishFile")]
#[lark_api(
    id = "drive.v1.file.upload_finish",
    method = "POST",
    path = "/open-apis/drive/v1/files/upload_finish",
    token = "tenant|user",
    response = FileUploadResponse,
    scopes = "drive:drive|drive:file|drive:file:upload",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FinishFileUpload {
    pub upload_id: String,
    pub block_num: i64,
}

/// Uploads a part of a file.
///
/// [`ChunkedUpload`](super::ChunkedUpload) does all of an upload in blocks.
///
/// - `POST /open-apis/drive/v1/files/upload_part` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061021, 1061073, 1062007, 1062008, 1062009, 1062010, 1062011
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/upload_part)
#[doc(alias = "UploadPartFile")]
#[lark_api(
    id = "drive.v1.file.upload_part",
    method = "POST",
    path = "/open-apis/drive/v1/files/upload_part",
    token = "tenant|user",
    scopes = "drive:drive|drive:file|drive:file:upload",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFilePart {
    pub upload_id: String,
    pub seq: i64,
    pub size: i64,
    pub checksum: Option<String>,
    #[lark(file)]
    pub file: File,
}

/// Uploads a prepare of a file.
///
/// - `POST /open-apis/drive/v1/files/upload_prepare` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: 5 a second
/// - Error codes: 1061001, 1061002, 1061004, 1061022, 1061043, 1061044, 1061061, 1061073, 1061101, 1061109, 1062507,
///   1064230
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/upload_prepare)
#[doc(alias = "UploadPrepareFile")]
#[lark_api(
    id = "drive.v1.file.upload_prepare",
    method = "POST",
    path = "/open-apis/drive/v1/files/upload_prepare",
    token = "tenant|user",
    response = PrepareUploadResponse,
    scopes = "drive:drive|drive:file|drive:file:upload",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrepareFileUpload {
    pub file_name: String,
    pub parent_type: FileParentType,
    pub parent_node: String,
    pub size: i64,
    pub file_token: Option<String>,
}

/// The answer to [`DeleteFile`] and [`MoveFile`].
#[doc(alias("DeleteFileResponse", "MoveFileResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileResponse {
    pub task_id: Option<String>,
}

#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DriveFile {
    pub token: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<FileType>,
    pub parent_token: Option<String>,
    pub url: Option<String>,
    pub shortcut_info: Option<ShortcutInfo>,
    pub created_time: Option<Text<UnixSeconds>>,
    pub modified_time: Option<Text<UnixSeconds>>,
    pub owner_id: Option<String>,
}

#[doc(alias = "Property")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FileProperty {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReferEntity {
    pub refer_token: String,
    pub refer_type: FileType,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShortcutInfo {
    pub target_type: Option<FileType>,
    pub target_token: Option<String>,
}

/// The answer to [`UploadFile`] and [`FinishFileUpload`].
#[doc(alias("UploadAllFileResponse", "UploadFinishFileResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileUploadResponse {
    pub file_token: Option<String>,
    pub url: Option<String>,
    pub version: Option<String>,
}

/// The values of `parent_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileParentType {
    /// A folder of the drive.
    Explorer,
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileTaskStatus {
    Success,
    Fail,
    /// Still running.
    Process,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `doc_type`, `file_type`, `obj_type`.
#[doc(alias(
    "AuthPermissionMemberType",
    "CopyFileType",
    "DeleteFileType",
    "DocType",
    "DriveFileType",
    "DriveType",
    "ExportTaskType",
    "FileCommentFileType",
    "FileFileType",
    "FileSubscriptionFileType",
    "FileVersionParentType",
    "MoveFileType",
    "ObjType",
    "PermissionMemberType",
    "ReferType"
))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileType {
    /// A document of the old kind.
    Doc,
    /// A document.
    Docx,
    Sheet,
    Bitable,
    Mindnote,
    /// An ordinary file.
    File,
    /// A page of a wiki.
    Wiki,
    Folder,
    Slides,
    Shortcut,
    Minutes,
    Apps,
    SyncedBlock,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `direction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileDirection {
    #[lark(rename = "ASC")]
    Asc,
    #[lark(rename = "DESC")]
    Desc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `order_by`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OrderBy {
    #[lark(rename = "CreatedTime")]
    CreatedTime,
    #[lark(rename = "EditedTime")]
    EditedTime,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
