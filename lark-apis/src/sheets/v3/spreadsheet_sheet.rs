// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sheets of a spreadsheet.
//!
//! `sheets.v3.spreadsheet.sheet` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Finds the cells of a range that match a text or a regular expression.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
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
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Where and how to search.
    pub find_condition: FindCondition,
    /// Text to find, or a regular expression if `search_by_regex` is `true`.
    pub find: String,
}

/// The answer to [`FindSheetCell`].
#[doc(alias = "FindSpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindSheetCellResponse {
    /// The cells that were found.
    pub find_result: Option<FindReplaceResult>,
}

/// Fetches the title, the place and the size of a sheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
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
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
}

/// The answer to [`GetSheet`].
#[doc(alias = "GetSpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetResponse {
    /// The sheet that was asked for.
    pub sheet: Option<Sheet>,
}

/// Moves rows or columns of a sheet; those at the new place make way.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
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
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Rows or columns to move.
    pub source: Option<Dimension>,
    /// Row or column that they move to.
    pub destination_index: Option<i64>,
}

/// Lists the sheets of a spreadsheet with their titles, places and sizes.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet/query)
#[doc(alias(
    "QuerySpreadsheetSheet",
    "list sheets of spreadsheet",
    "get sheet id",
    "worksheets",
    "tabs of spreadsheet"
))]
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
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
}

/// The answer to [`QuerySheet`].
#[doc(alias = "QuerySpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySheetResponse {
    /// All sheets of the spreadsheet.
    pub sheets: Vec<Sheet>,
}

/// Replaces a text in the cells of a range, at most 5,000 cells at once.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
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
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Where and how to search.
    pub find_condition: FindCondition,
    /// Text to replace, or a regular expression if `search_by_regex` is `true`.
    pub find: String,
    /// Text that takes its place.
    pub replacement: String,
}

/// The answer to [`ReplaceSheetCell`].
#[doc(alias = "ReplaceSpreadsheetSheetResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReplaceSheetCellResponse {
    /// The cells whose text was replaced.
    pub replace_result: Option<FindReplaceResult>,
}

/// The rows or columns to move.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Dimension {
    /// Whether rows (`ROWS`) or columns (`COLUMNS`) are moved.
    pub major_dimension: Option<MajorDimension>,
    /// First row or column to move, counted from 0.
    pub start_index: Option<i64>,
    /// Last row or column to move, counted from 0 and itself included; 3 to 7 are five rows.
    pub end_index: Option<i64>,
}

/// Where and how to search a sheet.
#[doc(alias = "FindSpreadsheetSheetRequestCondition")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FindCondition {
    /// Range to search, such as `PNIfrm!A1:C5`.
    pub range: String,
    /// Whether to ignore case: `true` treats small and capital letters alike. Default: `false`.
    pub match_case: Option<bool>,
    /// Whether the whole cell must match. Default: `false`, a part is enough.
    pub match_entire_cell: Option<bool>,
    /// Whether the text is a regular expression. Default: `false`.
    pub search_by_regex: Option<bool>,
    /// Whether to search formulas only (`true`) or values only (`false`). Default: `false`.
    pub include_formulas: Option<bool>,
}

/// The cells that were found.
#[doc(alias = "FindSpreadsheetSheetRequestReplaceResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FindReplaceResult {
    /// Cells that match by their value, such as `A1`.
    pub matched_cells: Vec<String>,
    /// Cells that match by their formula, such as `B3`.
    pub matched_formula_cells: Vec<String>,
    /// How many rows have a match.
    pub rows_count: Option<i64>,
}

/// The size of a sheet.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GridProperties {
    /// How many rows at the top stay in view.
    pub frozen_row_count: Option<i64>,
    /// How many columns at the left stay in view.
    pub frozen_column_count: Option<i64>,
    /// How many rows the sheet has.
    pub row_count: Option<i64>,
    /// How many columns the sheet has.
    pub column_count: Option<i64>,
}

/// A range of merged cells.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MergeRange {
    /// First row, counted from 0.
    pub start_row_index: Option<i64>,
    /// Last row, counted from 0.
    pub end_row_index: Option<i64>,
    /// First column, counted from 0.
    pub start_column_index: Option<i64>,
    /// Last column, counted from 0.
    pub end_column_index: Option<i64>,
}

/// A sheet of a spreadsheet.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Sheet {
    /// Id of the sheet, which names it in ranges.
    pub sheet_id: Option<String>,
    /// Title of the sheet.
    pub title: Option<String>,
    /// Place of the sheet, counted from 0.
    pub index: Option<i64>,
    /// Whether the sheet is hidden.
    pub hidden: Option<bool>,
    /// Size of the sheet; only for sheets of cells.
    pub grid_properties: Option<GridProperties>,
    /// Whether it is a sheet of cells, a base or something else.
    pub resource_type: Option<SheetResourceType>,
    /// Ranges of merged cells; missing if there are none.
    pub merges: Vec<MergeRange>,
}

/// The values of `major_dimension`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MajorDimension {
    /// Rows.
    #[lark(rename = "ROWS")]
    Rows,
    /// Columns.
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
    /// A sheet of cells.
    Sheet,
    /// A base.
    Bitable,
    /// A kind that is not supported.
    #[lark(rename = "#UNSUPPORTED_TYPE")]
    Unsupported,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
