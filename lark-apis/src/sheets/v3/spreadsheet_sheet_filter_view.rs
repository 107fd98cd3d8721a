// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Filter views of a sheet.
//!
//! `sheets.v3.spreadsheet.sheet.filter_view` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Creates a filter view of a sheet.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310204, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310223, 1310226, 1310229,
///   1310232, 1310235, 1310237, 1310238, 1310239, 1310240, 1310241, 1310242, 1310249, 1315201, 1315203
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
pub struct CreateSheetFilterView {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    /// Required in requests.
    #[lark(body)]
    pub filter_view: Option<FilterView>,
}

/// Deletes a filter view of a sheet.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310214, 1310215, 1310217, 1310218, 1310229, 1310235, 1310237, 1310242, 1310249, 1315201,
///   1315203
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
pub struct DeleteSheetFilterView {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
}

/// Fetches a filter view of a sheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310213, 1310214, 1310215, 1310217, 1310229, 1310235, 1310237, 1310242, 1310249, 1315201,
///   1315203
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
pub struct GetSheetFilterView {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
}

/// Changes parts of a filter view of a sheet.
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310204, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310229, 1310232, 1310235,
///   1310237, 1310239, 1310240, 1310242, 1310249, 1315201, 1315203
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
pub struct PatchSheetFilterView {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
    /// Required in requests.
    #[lark(body)]
    pub filter_view: Option<FilterView>,
}

/// Queries filter views of a sheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query` with a tenant or
///   user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310229, 1310235, 1310237, 1310242,
///   1310249, 1315201, 1315203
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
pub struct QuerySheetFilterView {
    pub spreadsheet_token: String,
    pub sheet_id: String,
}

/// The answer to [`QuerySheetFilterView`].
#[doc(alias = "QuerySpreadsheetSheetFilterViewResponse")]
#[derive(Clone, Default, Model)]
pub struct QuerySheetFilterViewResponse {
    pub items: Vec<FilterView>,
}

/// The answer to [`CreateSheetFilterView`], [`GetSheetFilterView`] and [`PatchSheetFilterView`].
#[doc(alias(
    "CreateSpreadsheetSheetFilterViewResponse",
    "GetSpreadsheetSheetFilterViewResponse",
    "PatchSpreadsheetSheetFilterViewResponse"
))]
#[derive(Clone, Default, Model)]
pub struct SheetFilterViewResponse {
    pub filter_view: Option<FilterView>,
}

#[derive(Clone, Default, Model)]
pub struct FilterView {
    pub filter_view_id: Option<String>,
    pub filter_view_name: Option<String>,
    pub range: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
