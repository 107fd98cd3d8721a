// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sheets of a spreadsheet.
//!
//! `sheets.v3.spreadsheet.sheet` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Finds sheets of a spreadsheet.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310204, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310226, 1310229, 1310235,
///   1310242, 1310248, 1310249, 1315201, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/find)
#[doc(alias = "FindSpreadsheetSheet")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.find",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find",
    token = "tenant|user",
    response = FindSheetCellResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FindSheetCell {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub find_condition: FindCondition,
    pub find: String,
}

/// The answer to [`FindSheetCell`].
#[doc(alias = "FindSpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindSheetCellResponse {
    pub find_result: Option<FindReplaceResult>,
}

/// Fetches a sheet of a spreadsheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310214, 1310249, 1310251, 1315201, 1315203, 1315210
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet/get)
#[doc(alias = "GetSpreadsheetSheet")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.get",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id",
    token = "tenant|user",
    response = GetSheetResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheet {
    pub spreadsheet_token: String,
    pub sheet_id: String,
}

/// The answer to [`GetSheet`].
#[doc(alias = "GetSpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetResponse {
    pub sheet: Option<Sheet>,
}

/// Moves a dimension of a sheet of a spreadsheet.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310204, 1310206, 1310211, 1310213, 1310214, 1310215, 1310216, 1310217, 1310218, 1310219,
///   1310229, 1310234, 1310235, 1310242, 1310249, 1315201, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/sheet-rowcol/move_dimension)
#[doc(alias = "MoveDimensionSpreadsheetSheet")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.move_dimension",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MoveSheetDimension {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub source: Option<Dimension>,
    pub destination_index: Option<i64>,
}

/// Queries sheets of a spreadsheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310214, 1310249, 1310251, 1315201, 1315203, 1315210
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet/query)
#[doc(alias = "QuerySpreadsheetSheet")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.query",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query",
    token = "tenant|user",
    response = QuerySheetResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySheet {
    pub spreadsheet_token: String,
}

/// The answer to [`QuerySheet`].
#[doc(alias = "QuerySpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySheetResponse {
    pub sheets: Vec<Sheet>,
}

/// Replaces a sheet of a spreadsheet.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
/// - Error codes: 1310202, 1310204, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310226, 1310229, 1310235,
///   1310242, 1310248, 1310249, 1315201, 1315203, 1315210
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/replace)
#[doc(alias = "ReplaceSpreadsheetSheet")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.replace",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace",
    token = "tenant|user",
    response = ReplaceSheetCellResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplaceSheetCell {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub find_condition: FindCondition,
    pub find: String,
    pub replacement: String,
}

/// The answer to [`ReplaceSheetCell`].
#[doc(alias = "ReplaceSpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReplaceSheetCellResponse {
    pub replace_result: Option<FindReplaceResult>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Dimension {
    pub major_dimension: Option<MajorDimension>,
    pub start_index: Option<i64>,
    pub end_index: Option<i64>,
}

#[doc(alias = "FindSpreadsheetSheetRequestCondition")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FindCondition {
    pub range: String,
    pub match_case: Option<bool>,
    pub match_entire_cell: Option<bool>,
    pub search_by_regex: Option<bool>,
    pub include_formulas: Option<bool>,
}

#[doc(alias = "FindSpreadsheetSheetRequestReplaceResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindReplaceResult {
    pub matched_cells: Vec<String>,
    pub matched_formula_cells: Vec<String>,
    pub rows_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GridProperties {
    pub frozen_row_count: Option<i64>,
    pub frozen_column_count: Option<i64>,
    pub row_count: Option<i64>,
    pub column_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MergeRange {
    pub start_row_index: Option<i64>,
    pub end_row_index: Option<i64>,
    pub start_column_index: Option<i64>,
    pub end_column_index: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Sheet {
    pub sheet_id: Option<String>,
    pub title: Option<String>,
    pub index: Option<i64>,
    pub hidden: Option<bool>,
    pub grid_properties: Option<GridProperties>,
    pub resource_type: Option<SheetResourceType>,
    pub merges: Vec<MergeRange>,
}

/// The values of `major_dimension`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MajorDimension {
    #[lark(rename = "ROWS")]
    Rows,
    #[lark(rename = "COLUMNS")]
    Columns,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `resource_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SheetResourceType {
    Sheet,
    Bitable,
    #[lark(rename = "#UNSUPPORTED_TYPE")]
    Unsupported,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
