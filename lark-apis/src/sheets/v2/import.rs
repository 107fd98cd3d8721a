// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Imports.
//!
//! `sheets.v2.import` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// Fetches a drive sheet default import result.
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
pub struct GetImportResult {
    pub ticket: String,
}

/// The answer to [`GetImportResult`].
#[doc(alias = "GetDriveSheetDefaultImportResultResponse")]
#[derive(Clone, Default, Model)]
pub struct GetImportResultResponse {
    pub ticket: Option<String>,
    pub url: Option<String>,
    #[lark(rename = "warningCode")]
    pub warning_code: Option<i64>,
}

/// Imports a sheet.
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
pub struct ImportSheet {
    pub file: Value,
    pub name: String,
    #[lark(rename = "folderToken")]
    pub folder_token: Option<String>,
}

/// The answer to [`ImportSheet`].
#[derive(Clone, Default, Model)]
pub struct ImportSheetResponse {
    pub ticket: Option<String>,
}
