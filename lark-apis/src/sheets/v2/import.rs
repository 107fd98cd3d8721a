// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `import`.
//!
//! `sheets.v2.import` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// Tells whether an import of a local spreadsheet is done; without a result after 30 minutes it has failed.
///
/// - `GET /open-apis/sheets/v2/import/result` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/sheets/sheet-operation/query-import-results)
#[doc(alias = "GetDriveSheetDefaultImportResult")]
#[lark_api(
    id = "sheets.v2.import.get_drive_sheet_default_import_result",
    method = "GET",
    path = "/open-apis/sheets/v2/import/result",
    token = "tenant|user",
    response = GetImportResultResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetImportResult {
    /// Import to ask about, by the ticket from `sheets.v2.import.import_sheet`.
    pub ticket: String,
}

/// What has become of an import.
#[doc(alias = "GetDriveSheetDefaultImportResultResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetImportResultResponse {
    /// Id of the import.
    pub ticket: Option<String>,
    /// Address of the imported spreadsheet.
    pub url: Option<String>,
    /// Code of what happened to the imported spreadsheet.
    #[lark(rename = "warningCode")]
    pub warning_code: Option<i64>,
}

/// Imports a local spreadsheet into the drive; an old endpoint.
///
/// `drive.v1.import_task.create` is the newer one.
///
/// - `POST /open-apis/sheets/v2/import` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/sheets/sheet-operation/import-spreadsheet)
#[lark_api(
    id = "sheets.v2.import.import_sheet",
    method = "POST",
    path = "/open-apis/sheets/v2/import",
    token = "tenant|user",
    response = ImportSheetResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportSheet {
    /// Content of the file as bytes, `xlsx` or `csv`; at most 20 MB.
    pub file: Value,
    /// Name of the file with its ending, such as `hello.csv`; without the ending it becomes the title.
    pub name: String,
    /// Folder that gets the spreadsheet, by its token; left out, it is the root.
    #[lark(rename = "folderToken")]
    pub folder_token: Option<String>,
}

/// The import that was started.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ImportSheetResponse {
    /// Id of the import, to ask `sheets.v2.import.get_drive_sheet_default_import_result` with.
    pub ticket: Option<String>,
}
