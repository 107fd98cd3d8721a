// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `drive.v1.file` in the platform's terms.

use lark_runtime::{Body, Download, Model, StringEnum, lark_api};

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
    pub r#type: Option<CopyFileType>,
    pub folder_token: String,
    pub extra: Option<Vec<Property>>,
}

/// The answer to [`CopyFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CopyFileResponse {
    pub file: Option<File>,
}

/// Creates a folder of a file.
///
/// - `POST /open-apis/drive/v1/files/create_folder` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:folder:create`
/// - Rate limit: 5 a second
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1061045, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/create_folder)
#[lark_api(
    id = "drive.v1.file.create_folder",
    method = "POST",
    path = "/open-apis/drive/v1/files/create_folder",
    token = "tenant|user",
    response = CreateFolderFileResponse,
    scopes = "drive:drive|space:folder:create",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFolderFile {
    pub name: String,
    pub folder_token: String,
}

/// The answer to [`CreateFolderFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateFolderFileResponse {
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
#[lark_api(
    id = "drive.v1.file.create_shortcut",
    method = "POST",
    path = "/open-apis/drive/v1/files/create_shortcut",
    token = "tenant|user",
    response = CreateShortcutFileResponse,
    scopes = "drive:drive|space:document:shortcut",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateShortcutFile {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub parent_token: String,
    pub refer_entity: ReferEntity,
}

/// The answer to [`CreateShortcutFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateShortcutFileResponse {
    pub succ_shortcut_node: Option<File>,
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
    response = DeleteFileResponse,
    scopes = "drive:drive|space:document:delete",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteFile {
    pub file_token: String,
    pub r#type: DeleteFileType,
    pub r#async: Option<bool>,
}

/// The answer to [`DeleteFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteFileResponse {
    pub task_id: Option<String>,
}

/// Deletes a subscribe of a file.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 10 a minute
/// - Error codes: 1064230, 1069601, 1069602, 1069603, 1069604, 1069605
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/event/delete_subscribe)
#[lark_api(
    id = "drive.v1.file.delete_subscribe",
    method = "DELETE",
    path = "/open-apis/drive/v1/files/:file_token/delete_subscribe",
    token = "tenant|user",
    response = DeleteSubscribeFileResponse,
    scopes = "docs:doc|docs:event:subscribe|drive:drive|sheets:spreadsheet",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSubscribeFile {
    pub file_token: String,
    pub file_type: FileFileType,
    pub event_type: Option<String>,
}

/// The answer to [`DeleteSubscribeFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSubscribeFileResponse {
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
#[lark_api(
    id = "drive.v1.file.get_subscribe",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/get_subscribe",
    token = "tenant|user",
    response = GetSubscribeFileResponse,
    scopes = "docs:doc|docs:event:subscribe|drive:drive|sheets:spreadsheet",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSubscribeFile {
    pub file_token: String,
    pub file_type: FileFileType,
    pub event_type: Option<String>,
}

/// The answer to [`GetSubscribeFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSubscribeFileResponse {
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
    paging(items = File, list = "files", next = "next_page_token"),
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
    pub files: Vec<File>,
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
    response = MoveFileResponse,
    scopes = "drive:drive|space:document:move",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MoveFile {
    pub file_token: String,
    pub r#type: Option<MoveFileType>,
    pub folder_token: Option<String>,
}

/// The answer to [`MoveFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MoveFileResponse {
    pub task_id: Option<String>,
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
    pub file_type: FileFileType,
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
#[lark_api(
    id = "drive.v1.file.task_check",
    method = "GET",
    path = "/open-apis/drive/v1/files/task_check",
    token = "tenant|user",
    response = TaskCheckFileResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly|drive:drive:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TaskCheckFile {
    pub task_id: String,
}

/// The answer to [`TaskCheckFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskCheckFileResponse {
    pub status: Option<String>,
}

/// Uploads files all.
///
/// - `POST /open-apis/drive/v1/files/upload_all` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061021, 1061022, 1061041, 1061042, 1061043, 1061044, 1061045,
///   1061061, 1061073, 1061101, 1061109, 1061500, 1062007, 1062008, 1062009, 1062010, 1062011, 1062505, 1062506,
///   1062507, 1064230
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/upload_all)
#[lark_api(
    id = "drive.v1.file.upload_all",
    method = "POST",
    path = "/open-apis/drive/v1/files/upload_all",
    token = "tenant|user",
    response = UploadAllFileResponse,
    scopes = "drive:drive|drive:file|drive:file:upload",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAllFile {
    pub file_name: String,
    pub parent_type: FileParentType,
    pub parent_node: String,
    pub size: i64,
    pub checksum: Option<String>,
    #[lark(file)]
    pub file: lark_runtime::File,
    pub file_token: Option<String>,
}

/// The answer to [`UploadAllFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAllFileResponse {
    pub file_token: Option<String>,
    pub url: Option<String>,
    pub version: Option<String>,
}

/// Uploads a finish of a file.
///
/// - `POST /open-apis/drive/v1/files/upload_finish` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061021, 1061022, 1061041, 1061042, 1061043, 1061044, 1061045,
///   1061061, 1061073, 1061101, 1061500, 1062007, 1062010, 1062505, 1062506, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/upload_finish)
#[lark_api(
    id = "drive.v1.file.upload_finish",
    method = "POST",
    path = "/open-apis/drive/v1/files/upload_finish",
    token = "tenant|user",
    response = UploadFinishFileResponse,
    scopes = "drive:drive|drive:file|drive:file:upload",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFinishFile {
    pub upload_id: String,
    pub block_num: i64,
}

/// The answer to [`UploadFinishFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFinishFileResponse {
    pub file_token: Option<String>,
    pub version: Option<String>,
    pub url: Option<String>,
}

/// Uploads a part of a file.
///
/// - `POST /open-apis/drive/v1/files/upload_part` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061021, 1061073, 1062007, 1062008, 1062009, 1062010, 1062011
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/upload_part)
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
pub struct UploadPartFile {
    pub upload_id: String,
    pub seq: i64,
    pub size: i64,
    pub checksum: Option<String>,
    #[lark(file)]
    pub file: lark_runtime::File,
}

/// Uploads a prepare of a file.
///
/// - `POST /open-apis/drive/v1/files/upload_prepare` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: 5 a second
/// - Error codes: 1061001, 1061002, 1061004, 1061022, 1061043, 1061044, 1061061, 1061073, 1061101, 1061109, 1062507,
///   1064230
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/upload_prepare)
#[lark_api(
    id = "drive.v1.file.upload_prepare",
    method = "POST",
    path = "/open-apis/drive/v1/files/upload_prepare",
    token = "tenant|user",
    response = UploadPrepareFileResponse,
    scopes = "drive:drive|drive:file|drive:file:upload",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadPrepareFile {
    pub file_name: String,
    pub parent_type: FileParentType,
    pub parent_node: String,
    pub size: i64,
    pub file_token: Option<String>,
}

/// The answer to [`UploadPrepareFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadPrepareFileResponse {
    pub upload_id: Option<String>,
    pub block_size: Option<i64>,
    pub block_num: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct File {
    pub token: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub parent_token: Option<String>,
    pub url: Option<String>,
    pub shortcut_info: Option<ShortcutInfo>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub owner_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Property {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReferEntity {
    pub refer_token: String,
    pub refer_type: ReferType,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShortcutInfo {
    pub target_type: Option<String>,
    pub target_token: Option<String>,
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
    Other(String),
}

/// The values of `file_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileFileType {
    Bitable,
    Doc,
    Docx,
    File,
    Folder,
    Sheet,
    Slides,
    /// A value that is newer than this crate.
    #[doc(hidden)]
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
    Other(String),
}

/// The values of `parent_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileParentType {
    Explorer,
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `refer_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReferType {
    Bitable,
    Doc,
    Docx,
    File,
    Mindnote,
    Sheet,
    Slides,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DeleteFileType {
    Bitable,
    Doc,
    Docx,
    File,
    Folder,
    Mindnote,
    Sheet,
    Shortcut,
    Slides,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MoveFileType {
    Bitable,
    Doc,
    Docx,
    File,
    Folder,
    Mindnote,
    Sheet,
    Slides,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CopyFileType {
    Bitable,
    Doc,
    Docx,
    File,
    Mindnote,
    Sheet,
    Slides,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
