// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `drive.v1.file` in the platform's terms.

use lark_runtime::{Body, Download, File, Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::PrepareUploadResponse;
use crate::ids::UserIdType;

/// Copies a file or document into another folder of the drive.
///
/// Folders cannot be copied. A drive holds at most 400,000 items in all.
///
/// - `POST /open-apis/drive/v1/files/:file_token/copy` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:document:copy`, `drive:drive`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/copy)
#[doc(alias("copy file", "copy document", "duplicate document", "create from template"))]
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
    /// File or document to copy, by its token.
    pub file_token: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Name that the copy gets; at most 256 characters.
    pub name: String,
    /// Kind of what is copied; always required, and it must match the token.
    pub r#type: Option<FileType>,
    /// Folder that gets the copy, by its token.
    pub folder_token: String,
    /// More parameters, for copies of a special kind.
    pub extra: Option<Vec<FileProperty>>,
}

/// The answer to [`CopyFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CopyFileResponse {
    /// The copy that was made.
    pub file: Option<DriveFile>,
}

/// Creates an empty folder in a folder of the drive.
///
/// A drive holds at most 400,000 items in all.
///
/// - `POST /open-apis/drive/v1/files/create_folder` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:folder:create`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/create_folder)
#[doc(alias("CreateFolderFile", "create folder", "new directory"))]
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
    /// Name of the folder; 1 to 256 bytes.
    pub name: String,
    /// Folder in which the new one is made, by its token; empty, it is the root.
    pub folder_token: String,
}

/// The answer to [`CreateFolder`].
#[doc(alias = "CreateFolderFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateFolderResponse {
    /// Token of the new folder.
    pub token: Option<String>,
    /// Address of the new folder.
    pub url: Option<String>,
}

/// Creates a shortcut to a file in another folder of the drive.
///
/// - `POST /open-apis/drive/v1/files/create_shortcut` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:document:shortcut`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Folder that gets the shortcut, by its token.
    pub parent_token: String,
    /// File that the shortcut leads to.
    pub refer_entity: ReferEntity,
}

/// The answer to [`CreateFileShortcut`].
#[doc(alias = "CreateShortcutFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateFileShortcutResponse {
    /// The shortcut that was created.
    pub succ_shortcut_node: Option<DriveFile>,
}

/// Moves a file or folder of the drive to the recycle bin.
///
/// The caller must own the file and may edit its folder, or own its folder or have full access to it. A folder is
/// deleted in the background; `drive.v1.file.task_check` tells when that is done.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:document:delete`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/delete)
#[doc(alias("delete file", "delete document", "delete folder", "trash file"))]
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
    /// File or folder to delete, by its token.
    pub file_token: String,
    /// Kind of what is deleted.
    pub r#type: FileType,
    pub r#async: Option<bool>,
}

/// Ends the subscription to the events of a document or folder.
///
/// The caller must own or manage the document. All events of a document end together.
///
/// - `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 10 a minute
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
    /// Document or folder that is subscribed to, by its token.
    pub file_token: String,
    /// Kind of the document that the token names.
    pub file_type: FileType,
    /// `file.created_in_folder_v1`, required for a folder and for nothing else.
    pub event_type: Option<String>,
}

/// The answer to [`UnsubscribeFile`].
#[doc(alias = "DeleteSubscribeFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UnsubscribeFileResponse {
    pub data: Option<String>,
}

/// Downloads a file of the drive, such as a PDF.
///
/// A `Range` header fetches a part only. Online documents are exported with `drive.v1.export_task.create`; pictures and
/// files inside documents come from `drive.v1.media.download`.
///
/// - `GET /open-apis/drive/v1/files/:file_token/download` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `drive:file`, `drive:file:download`,
///   `drive:file:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/download/download)
#[doc(alias("download file", "download file from drive"))]
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
    /// File to download, by its token.
    pub file_token: String,
    pub version: Option<String>,
}

/// Tells whether the events of a document or folder are subscribed to.
///
/// The caller must own or manage the document.
///
/// - `GET /open-apis/drive/v1/files/:file_token/get_subscribe` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 10 a minute
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
    /// Document or folder that is subscribed to, by its token.
    pub file_token: String,
    /// Kind of the document that the token names.
    pub file_type: FileType,
    /// `file.created_in_folder_v1`, required for a folder and for nothing else.
    pub event_type: Option<String>,
}

/// The answer to [`GetFileSubscribeStatus`].
#[doc(alias = "GetSubscribeFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFileSubscribeStatusResponse {
    /// Whether the events are subscribed to.
    pub is_subscribe: Option<bool>,
}

/// Lists what lies in a folder of the drive: names, kinds, tokens, times and owners.
///
/// Only the folder itself is listed, not the folders in it.
///
/// - `GET /open-apis/drive/v1/files` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/list)
#[doc(alias("list files in folder", "folder contents", "list folder", "list documents in folder"))]
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
    /// How many files a page has; at most 200. Default: 100; the root comes all at once.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Folder to list, by its token; left out, it is the root, which comes in one page and without shortcuts.
    pub folder_token: Option<String>,
    /// Which time the files are ordered by. Default: `EditedTime`.
    pub order_by: Option<OrderBy>,
    /// Whether the order is ascending or descending. Default: `DESC`.
    pub direction: Option<FileDirection>,
    pub option: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFile`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileResponse {
    /// Files, documents and folders of this page.
    pub files: Vec<DriveFile>,
    /// Token of the next page; absent on the last.
    pub next_page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Moves a file or folder to another folder of the drive.
///
/// A folder is moved in the background; `drive.v1.file.task_check` tells when that is done.
///
/// - `POST /open-apis/drive/v1/files/:file_token/move` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `space:document:move`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/move)
#[doc(alias("move file", "move document", "move to folder"))]
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
    /// File or folder to move, by its token.
    pub file_token: String,
    /// Kind of what is moved; always required, and it must match the token.
    pub r#type: Option<FileType>,
    /// Folder that it goes to, by its token.
    pub folder_token: Option<String>,
}

/// Subscribes to the events of a document or folder, so that they are sent to the app.
///
/// The caller must own or manage the document, and the events must be added in the developer console. Those who manage
/// but do not own it only get edits and changes of fields and records. With a tenant access token, the app needs the
/// scopes of the events both as app and as user.
///
/// - `POST /open-apis/drive/v1/files/:file_token/subscribe` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/event/subscribe)
#[doc(alias("subscribe to document events", "watch file changes"))]
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
    /// Document or folder that is subscribed to, by its token.
    pub file_token: String,
    /// Kind of the document that the token names.
    #[lark(query)]
    pub file_type: FileType,
    /// `file.created_in_folder_v1`, required for a folder and for nothing else.
    #[lark(query)]
    pub event_type: Option<String>,
}

/// Tells whether a folder's move or deletion, which go on in the background, is done.
///
/// - `GET /open-apis/drive/v1/files/task_check` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
/// - Rate limit: special, see the documentation
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
    /// Task to ask about, by the id from `drive.v1.file.delete` or `drive.v1.file.move`.
    pub task_id: String,
}

/// The answer to [`CheckFileTask`].
#[doc(alias = "TaskCheckFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckFileTaskResponse {
    /// Whether the task has succeeded (`success`), failed (`fail`) or still runs (`process`).
    pub status: Option<FileTaskStatus>,
}

/// Uploads a file of at most 20 MB to a folder of the drive.
///
/// Empty files are refused. Larger files go up in parts, starting with `drive.v1.file.upload_prepare`.
///
/// [`ChunkedUpload`](crate::drive::v1::ChunkedUpload) sends larger files in blocks.
///
/// - `POST /open-apis/drive/v1/files/upload_all` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/upload_all)
#[doc(alias("UploadAllFile", "upload file to drive", "upload file to folder", "upload small file"))]
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
    /// Name of the file; at most 250 characters.
    pub file_name: String,
    /// Where the file goes; always `explorer`, the drive.
    pub parent_type: FileParentType,
    /// Folder that gets the file, by its token.
    pub parent_node: String,
    /// Size of the file in bytes; at most 20971520.
    pub size: i64,
    /// Adler-32 checksum of the file.
    pub checksum: Option<String>,
    /// Content of the file.
    #[lark(file)]
    pub file: File,
    pub file_token: Option<String>,
}

/// Completes the upload of a file in parts, once all parts are there.
///
/// A part of [`ChunkedUpload`](crate::drive::v1::ChunkedUpload), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/files/upload_finish` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
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
    /// Upload to complete, by the id from `drive.v1.file.upload_prepare`.
    pub upload_id: String,
    /// How many parts there were.
    pub block_num: i64,
}

/// Uploads one part of a file.
///
/// `drive.v1.file.upload_prepare` comes first and says how large the parts are; `drive.v1.file.upload_finish` comes
/// last.
///
/// A part of [`ChunkedUpload`](crate::drive::v1::ChunkedUpload), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/files/upload_part` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: special, see the documentation
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
    /// Upload that the part belongs to, by the id from `drive.v1.file.upload_prepare`.
    pub upload_id: String,
    /// Number of the part, counted from 0.
    pub seq: i64,
    /// Size of the part, in bytes.
    pub size: i64,
    /// Adler-32 checksum of the part.
    pub checksum: Option<String>,
    /// Content of the part.
    #[lark(file)]
    pub file: File,
}

/// Starts the upload of a file in parts of 4 MB.
///
/// The upload can go on for 24 hours. The parts go up with `drive.v1.file.upload_part`.
///
/// A part of [`ChunkedUpload`](crate::drive::v1::ChunkedUpload), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/files/upload_prepare` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/upload_prepare)
#[doc(alias("UploadPrepareFile", "upload large file", "upload file in parts", "chunked upload", "multipart upload"))]
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
    /// Name of the file; at most 250 characters.
    pub file_name: String,
    /// Where the file goes; always `explorer`, the drive.
    pub parent_type: FileParentType,
    /// Folder that gets the file, by its token.
    pub parent_node: String,
    /// Size of the whole file, in bytes.
    pub size: i64,
    pub file_token: Option<String>,
}

/// The answer to [`DeleteFile`] and [`MoveFile`].
#[doc(alias("DeleteFileResponse", "MoveFileResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileResponse {
    /// Task that deletes a folder, to ask `drive.v1.file.task_check` with; files have none.
    pub task_id: Option<String>,
}

/// A file, document, folder or shortcut of the drive.
#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DriveFile {
    /// Token that names the file in other calls.
    pub token: Option<String>,
    /// Name of the file, as users see it.
    pub name: Option<String>,
    /// Kind of the file.
    pub r#type: Option<FileType>,
    /// Folder that the file lies in, by its token.
    pub parent_token: Option<String>,
    /// Address of the file in the browser.
    pub url: Option<String>,
    /// Where the shortcut leads, if the file is one; a copy does not show it.
    pub shortcut_info: Option<ShortcutInfo>,
    /// When the file was created; a copy does not show it.
    pub created_time: Option<Text<UnixSeconds>>,
    /// When the file was last changed; a copy does not show it.
    pub modified_time: Option<Text<UnixSeconds>>,
    /// User who owns the file, in the kind of `user_id_type`; a copy does not show it.
    pub owner_id: Option<String>,
}

/// One of the parameters for a copy of a special kind.
#[doc(alias = "Property")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FileProperty {
    /// Name of the parameter.
    pub key: String,
    /// Value of the parameter.
    pub value: String,
}

/// The file that a shortcut leads to.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReferEntity {
    /// Token of the file.
    pub refer_token: String,
    /// Kind of the file that the token names.
    pub refer_type: FileType,
}

/// Where a shortcut leads.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShortcutInfo {
    /// Kind of the file that the shortcut leads to.
    pub target_type: Option<FileType>,
    /// Token of the file that the shortcut leads to.
    pub target_token: Option<String>,
}

/// The answer to [`UploadFile`] and [`FinishFileUpload`].
#[doc(alias("UploadAllFileResponse", "UploadFinishFileResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileUploadResponse {
    /// Token of the uploaded file.
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
    /// A wiki.
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
    /// The task has succeeded.
    Success,
    /// The task has failed.
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
    /// A spreadsheet.
    Sheet,
    /// A base.
    Bitable,
    /// A mind map.
    Mindnote,
    /// An ordinary file.
    File,
    /// A page of a wiki.
    Wiki,
    /// A folder.
    Folder,
    /// A slide deck.
    Slides,
    /// A shortcut.
    Shortcut,
    /// Minutes of a meeting.
    Minutes,
    Apps,
    /// A synced block of a document.
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
    /// Ascending.
    #[lark(rename = "ASC")]
    Asc,
    /// Descending.
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
    /// By the time of creation.
    #[lark(rename = "CreatedTime")]
    CreatedTime,
    /// By the time of the last edit.
    #[lark(rename = "EditedTime")]
    EditedTime,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
