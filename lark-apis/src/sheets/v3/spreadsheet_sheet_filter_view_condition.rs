// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Conditions of a filter view.
//!
//! `sheets.v3.spreadsheet.sheet.filter_view.condition` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::FilterType;

/// Adds a condition on a column to a filter view.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/spreadsheet-sheet-filter_view-condition/create)
#[doc(alias = "CreateSpreadsheetSheetFilterViewCondition")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.condition.create",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions",
    token = "tenant|user",
    response = SheetFilterViewConditionResponse,
    scopes = "drive:drive|sheets:spreadsheet|sheets:spreadsheet:write_only",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetFilterViewCondition {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
    /// A condition on a column of a filter view.
    /// Required in requests.
    #[lark(body)]
    pub filter_view_condition: Option<FilterViewCondition>,
}

/// Deletes all conditions on a column of a filter view.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/spreadsheet-sheet-filter_view-condition/delete)
#[doc(alias = "DeleteSpreadsheetSheetFilterViewCondition")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.condition.delete",
    method = "DELETE",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet|sheets:spreadsheet:write_only",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetFilterViewCondition {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
    /// Column of the filter view, by its letter.
    pub condition_id: String,
}

/// Fetches the condition on a column of a filter view.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/spreadsheet-sheet-filter_view-condition/get)
#[doc(alias = "GetSpreadsheetSheetFilterViewCondition")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.condition.get",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
    token = "tenant|user",
    response = SheetFilterViewConditionResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:read|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetFilterViewCondition {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
    /// Column of the filter view, by its letter.
    pub condition_id: String,
}

/// Lists all conditions of a filter view.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/spreadsheet-sheet-filter_view-condition/query)
#[doc(alias = "QuerySpreadsheetSheetFilterViewCondition")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.condition.query",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query",
    token = "tenant|user",
    response = QuerySheetFilterViewConditionResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:read|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySheetFilterViewCondition {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
}

/// The answer to [`QuerySheetFilterViewCondition`].
#[doc(alias = "QuerySpreadsheetSheetFilterViewConditionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySheetFilterViewConditionResponse {
    /// All conditions of the filter view.
    pub items: Vec<FilterViewCondition>,
}

/// Changes the condition on a column of a filter view.
///
/// - `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-filter_view/spreadsheet-sheet-filter_view-condition/update)
#[doc(alias = "UpdateSpreadsheetSheetFilterViewCondition")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.filter_view.condition.update",
    method = "PUT",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
    token = "tenant|user",
    response = SheetFilterViewConditionResponse,
    scopes = "drive:drive|sheets:spreadsheet|sheets:spreadsheet:write_only",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetFilterViewCondition {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Filter view of the sheet, by its id from `sheets.v3.spreadsheet.sheet.filter_view.query`.
    pub filter_view_id: String,
    /// Column of the filter view, by its letter.
    pub condition_id: String,
    /// A condition on a column of a filter view.
    /// Required in requests.
    #[lark(body)]
    pub filter_view_condition: Option<FilterViewCondition>,
}

/// The answer to [`CreateSheetFilterViewCondition`], [`GetSheetFilterViewCondition`] and
/// [`UpdateSheetFilterViewCondition`].
#[doc(alias(
    "CreateSpreadsheetSheetFilterViewConditionResponse",
    "GetSpreadsheetSheetFilterViewConditionResponse",
    "UpdateSpreadsheetSheetFilterViewConditionResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetFilterViewConditionResponse {
    /// The condition that was added.
    pub condition: Option<FilterViewCondition>,
}

/// A condition on a column of a filter view.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FilterViewCondition {
    /// Column that the condition is on, by its letter.
    pub condition_id: Option<String>,
    /// What is compared: a set of values, a number, a text or a colour.
    pub filter_type: Option<FilterType>,
    /// How it is compared, such as `less`; which ones there are depends on `filter_type`.
    pub compare_type: Option<String>,
    /// Values to compare with; how many there are depends on `compare_type`.
    pub expected: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
