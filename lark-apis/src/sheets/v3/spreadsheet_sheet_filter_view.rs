// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Filter views of a sheet.
//!
//! `sheets.v3.spreadsheet.sheet.filter_view` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Creates a filter view of a sheet; a sheet has at most 150.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/create)
#[doc(alias = "CreateSpreadsheetSheetFilterView")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.create",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views",
    token = "tenant|user",
    response = SheetFilterViewResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetFilterView {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// A filter view of a sheet.
    /// Required in requests.
    #[lark(body)]
    pub filter_view: Option<FilterView>,
}

/// Removes a filter view from a sheet.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/delete)
#[doc(alias = "DeleteSpreadsheetSheetFilterView")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.delete",
    method = "DELETE",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetFilterView {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
}

/// Fetches the name and the range of a filter view.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/get)
#[doc(alias = "GetSpreadsheetSheetFilterView")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.get",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id",
    token = "tenant|user",
    response = SheetFilterViewResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetFilterView {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
}

/// Changes the name or the range of a filter view.
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/patch)
#[doc(alias = "PatchSpreadsheetSheetFilterView")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.patch",
    method = "PATCH",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id",
    token = "tenant|user",
    response = SheetFilterViewResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchSheetFilterView {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
    /// A filter view of a sheet.
    /// Required in requests.
    #[lark(body)]
    pub filter_view: Option<FilterView>,
}

/// Lists the filter views of a sheet with their names and ranges.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query` with a tenant or
///   user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/query)
#[doc(alias = "QuerySpreadsheetSheetFilterView")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.query",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query",
    token = "tenant|user",
    response = QuerySheetFilterViewResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySheetFilterView {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
}

/// The answer to [`QuerySheetFilterView`].
#[doc(alias = "QuerySpreadsheetSheetFilterViewResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySheetFilterViewResponse {
    /// All filter views of the sheet.
    pub items: Vec<FilterView>,
}

/// The answer to [`CreateSheetFilterView`], [`GetSheetFilterView`] and [`PatchSheetFilterView`].
#[doc(alias(
    "CreateSpreadsheetSheetFilterViewResponse",
    "GetSpreadsheetSheetFilterViewResponse",
    "PatchSpreadsheetSheetFilterViewResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetFilterViewResponse {
    /// The filter view that was created.
    pub filter_view: Option<FilterView>,
}

/// A filter view of a sheet.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FilterView {
    /// Id of the filter view, 10 letters and digits; left out, one is made.
    pub filter_view_id: Option<String>,
    /// Name of the filter view, unique in the sheet; at most 100 characters. Left out, one is made.
    pub filter_view_name: Option<String>,
    /// Range that is filtered, such as `8fe9d6!C1:H14`; always required to create a view.
    pub range: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
