// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Filters of a sheet.
//!
//! `sheets.v3.spreadsheet.sheet.filter` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::FilterType;

/// Creates the filter of a sheet over a range, with a condition on a column.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter/create)
#[doc(alias = "CreateSpreadsheetSheetFilter")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter.create",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetFilter {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Range to filter: a whole sheet (`sheetId`), rows (`sheetId!1:2`), columns (`sheetId!A:B`), cells (`sheetId!A1:B2`)
    /// or a cell to the end of a column (`sheetId!A1:B`).
    pub range: String,
    /// Column that the condition is on, by its letter.
    pub col: String,
    /// Condition that rows must meet to be shown.
    pub condition: Condition,
}

/// Removes the filter of a sheet.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter/delete)
#[doc(alias = "DeleteSpreadsheetSheetFilter")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter.delete",
    method = "DELETE",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetFilter {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
}

/// Fetches the filter of a sheet: its range, its conditions and the rows that it hides.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter/get)
#[doc(alias = "GetSpreadsheetSheetFilter")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter.get",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    token = "tenant|user",
    response = GetSheetFilterResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetFilter {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
}

/// The answer to [`GetSheetFilter`].
#[doc(alias = "GetSpreadsheetSheetFilterResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetFilterResponse {
    /// Range, conditions and hidden rows of the filter.
    pub sheet_filter_info: Option<SheetFilterInfo>,
}

/// Changes the condition on a column in the filter of a sheet.
///
/// - `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter/update)
#[doc(alias = "UpdateSpreadsheetSheetFilter")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter.update",
    method = "PUT",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetFilter {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Column that the condition is on, by its letter.
    pub col: String,
    /// Condition that rows must meet to be shown.
    pub condition: Condition,
}

/// A condition on a column of the filter of a sheet.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Condition {
    /// What is compared: `multiValue`, `number`, `text` or `color`; `clear` takes the condition away.
    /// Required in requests.
    pub filter_type: Option<FilterType>,
    /// How it is compared, such as `less`; which ones there are depends on `filter_type`.
    pub compare_type: Option<String>,
    /// Values to compare with; how many there are depends on `compare_type`.
    pub expected: Vec<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The conditions on a column of the filter of a sheet.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FilterInfo {
    /// Column that the conditions are on, by its letter.
    pub col: Option<String>,
    /// Conditions on the column.
    pub conditions: Vec<Condition>,
}

/// The filter of a sheet.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetFilterInfo {
    /// Range that is filtered.
    pub range: Option<String>,
    /// Rows that the filter hides, counted from 1.
    pub filtered_out_rows: Vec<i64>,
    /// Conditions of the filter, by column.
    pub filter_infos: Vec<FilterInfo>,
}
