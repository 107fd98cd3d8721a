// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `drive_explorer.v2.file` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CreatedFileResponse;

/// Copies a file into another folder; folders cannot be copied.
///
/// There is a newer call, `drive.v1.file.copy`. Not in parallel, at most 5 a second and 10000 a day.
///
/// - `POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/drive/file/copy-a-doc-or-sheet)
#[doc(alias = "CopyFilesFile")]
#[lark_api(
    id = "drive_explorer.v2.file.copy_files",
    method = "POST",
    path = "/open-apis/drive/explorer/v2/file/copy/files/:fileToken",
    token = "tenant|user",
    response = CopyFileResponse,
    scopes = "drive:drive|docs:doc|sheets:spreadsheet",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CopyFile {
    /// Token of the file to copy.
    #[lark(rename = "fileToken")]
    pub file_token: String,
    /// Kind of file: `file`, `doc`, `sheet`, `bitable`, `docx` or `mindnote`.
    pub r#type: String,
    /// Token of the folder for the copy.
    #[lark(rename = "dstFolderToken")]
    pub dst_folder_token: String,
    /// Name of the copy.
    #[lark(rename = "dstName")]
    pub dst_name: String,
    /// Whether to copy the comments too.
    #[lark(rename = "commentNeeded")]
    pub comment_needed: Option<bool>,
}

/// The answer to [`CopyFile`].
#[doc(alias = "CopyFilesFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CopyFileResponse {
    /// Token of the folder with the copy.
    #[lark(rename = "folderToken")]
    pub folder_token: Option<String>,
    /// Version of the copy.
    pub revision: Option<i64>,
    /// Token of the copy.
    pub token: Option<String>,
    /// Kind of file: `file`, `doc`, `sheet`, `bitable`, `docx` or `mindnote`.
    pub r#type: Option<String>,
    /// URL that opens the copy.
    pub url: Option<String>,
}

/// Creates an empty spreadsheet or Base in a folder.
///
/// Out of date: `sheets.v3.spreadsheet.create` and `bitable.v1.app.create` do more. A folder holds at most 1500 items,
/// the whole space 400000. Not in parallel, at most 5 a second and 10000 a day.
///
/// - `POST /open-apis/drive/explorer/v2/file/:folderToken` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/file/create-online-document)
#[doc(alias = "CreateDriveFile")]
#[lark_api(
    id = "drive_explorer.v2.file.create_drive_file",
    method = "POST",
    path = "/open-apis/drive/explorer/v2/file/:folderToken",
    token = "tenant|user",
    response = CreatedFileResponse,
    scopes = "drive:drive|docs:doc|sheets:spreadsheet",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFile {
    /// Token of the folder for the new file; may be the root folder.
    #[lark(rename = "folderToken")]
    pub folder_token: String,
    /// Title of the new file.
    pub title: String,
    /// What to create: `sheet` or `bitable`.
    pub r#type: String,
}

/// Moves a spreadsheet to the bin.
///
/// Only its owner may do so. There is a newer call, `drive.v1.file.delete`. Not in parallel, at most 5 a second.
///
/// - `DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/drive/file/delete-sheet)
#[doc(alias = "DeleteDriveSheetFile")]
#[lark_api(
    id = "drive_explorer.v2.file.delete_drive_sheet_file",
    method = "DELETE",
    path = "/open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken",
    token = "tenant|user",
    response = DeletedFileResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheet {
    /// Token of the spreadsheet to delete.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
}

/// Moves a document of the old kind to the bin.
///
/// Only its owner may do so. There is a newer call, `drive.v1.file.delete`. Not in parallel, at most 5 a second.
///
/// - `DELETE /open-apis/drive/explorer/v2/file/docs/:docToken` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/drive/file/delete-a-doc)
#[doc(alias = "DocsFile")]
#[lark_api(
    id = "drive_explorer.v2.file.docs",
    method = "DELETE",
    path = "/open-apis/drive/explorer/v2/file/docs/:docToken",
    token = "tenant|user",
    response = DeletedFileResponse,
    scopes = "drive:drive|docs:doc",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDoc {
    /// Token of the document to delete.
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// What came of deleting a spreadsheet.
#[doc(alias = "DeleteDriveSheetFileResp")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeletedFileResponse {
    /// Id of the spreadsheet.
    pub id: Option<String>,
    /// Whether it was deleted.
    pub result: Option<bool>,
}
