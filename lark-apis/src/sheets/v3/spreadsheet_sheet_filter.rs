// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Filters of a sheet.
//!
//! `sheets.v3.spreadsheet.sheet.filter` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::FilterType;

/// Creates a filter of a sheet.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
/// - Error codes: 1310202, 1310203, 1310206, 1310211, 1310213, 1310214, 1310215, 1310218, 1310229, 1310234, 1310235,
///   1310236, 1310242, 1310249, 1315201, 1315203
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
pub struct CreateSheetFilter {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub range: String,
    pub col: String,
    pub condition: Condition,
}

/// Deletes a filter of a sheet.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a minute
/// - Error codes: 1310206, 1310211, 1310213, 1310215, 1310217, 1310218, 1310229, 1310235, 1310236, 1310242, 1310249,
///   1315201, 1315203
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
pub struct DeleteSheetFilter {
    pub spreadsheet_token: String,
    pub sheet_id: String,
}

/// Fetches a filter of a sheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310215, 1310217, 1310226, 1310229, 1310235, 1310242, 1310249, 1315201, 1315203
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
pub struct GetSheetFilter {
    pub spreadsheet_token: String,
    pub sheet_id: String,
}

/// The answer to [`GetSheetFilter`].
#[doc(alias = "GetSpreadsheetSheetFilterResponse")]
#[derive(Clone, Default, Model)]
pub struct GetSheetFilterResponse {
    pub sheet_filter_info: Option<SheetFilterInfo>,
}

/// Updates a filter of a sheet.
///
/// - `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
/// - Error codes: 1310202, 1310206, 1310211, 1310213, 1310214, 1310215, 1310218, 1310226, 1310229, 1310234, 1310235,
///   1310236, 1310242, 1310249, 1315201, 1315203
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
pub struct UpdateSheetFilter {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub col: String,
    pub condition: Condition,
}

#[derive(Clone, Default, Model)]
pub struct Condition {
    /// Required in requests.
    pub filter_type: Option<FilterType>,
    pub compare_type: Option<String>,
    pub expected: Vec<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct FilterInfo {
    pub col: Option<String>,
    pub conditions: Vec<Condition>,
}

#[derive(Clone, Default, Model)]
pub struct SheetFilterInfo {
    pub range: Option<String>,
    pub filtered_out_rows: Vec<i64>,
    pub filter_infos: Vec<FilterInfo>,
}
