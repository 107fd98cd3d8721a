// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `drive_explorer.v2.file` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::CreatedFileResponse;

/// `drive_explorer.v2.file.copy_files`.
///
/// - `POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`
/// - Error codes: 91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208
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
    #[lark(rename = "fileToken")]
    pub file_token: String,
    /// One of `file`, `doc`, `sheet`, `bitable`, `docx`, `mindnote`.
    pub r#type: String,
    #[lark(rename = "dstFolderToken")]
    pub dst_folder_token: String,
    #[lark(rename = "dstName")]
    pub dst_name: String,
    #[lark(rename = "commentNeeded")]
    pub comment_needed: Option<bool>,
}

/// The answer to [`CopyFile`].
#[doc(alias = "CopyFilesFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CopyFileResponse {
    #[lark(rename = "folderToken")]
    pub folder_token: Option<String>,
    pub revision: Option<i64>,
    pub token: Option<String>,
    /// One of `file`, `doc`, `sheet`, `bitable`, `docx`, `mindnote`.
    pub r#type: Option<String>,
    pub url: Option<String>,
}

/// `drive_explorer.v2.file.create_drive_file`.
///
/// - `POST /open-apis/drive/explorer/v2/file/:folderToken` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`
/// - Error codes: 91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208, 91210, 1061045, 1062507
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
    #[lark(rename = "folderToken")]
    pub folder_token: String,
    pub title: String,
    /// One of `sheet`, `bitable`.
    pub r#type: String,
}

/// `drive_explorer.v2.file.delete_drive_sheet_file`.
///
/// - `DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Error codes: 91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
}

/// `drive_explorer.v2.file.docs`.
///
/// - `DELETE /open-apis/drive/explorer/v2/file/docs/:docToken` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`
/// - Error codes: 91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208
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
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// The answer to [`DeleteSheet`] and [`DeleteDoc`].
#[doc(alias = "DeleteDriveSheetFileResp")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeletedFileResponse {
    pub id: Option<String>,
    pub result: Option<bool>,
}
