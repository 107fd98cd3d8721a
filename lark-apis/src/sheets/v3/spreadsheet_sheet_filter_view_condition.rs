// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Conditions of a filter view.
//!
//! `sheets.v3.spreadsheet.sheet.filter_view.condition` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::FilterType;

/// Creates a condition of a filter view.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310204, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310223, 1310229, 1310232,
///   1310235, 1310236, 1310237, 1310242, 1310249, 1315201, 1315203
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
pub struct CreateSheetFilterViewCondition {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
    /// Required in requests.
    #[lark(body)]
    pub filter_view_condition: Option<FilterViewCondition>,
}

/// Deletes a condition of a filter view.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - Error codes: 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310223, 1310229, 1310235, 1310237, 1310242,
///   1310249, 1315201, 1315203
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
pub struct DeleteSheetFilterViewCondition {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
    pub condition_id: String,
}

/// Fetches a condition of a filter view.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310223, 1310229, 1310235, 1310237, 1310242,
///   1310249, 1315201, 1315203
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
pub struct GetSheetFilterViewCondition {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
    pub condition_id: String,
}

/// Queries conditions of a filter view.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310229, 1310235, 1310237, 1310242, 1310249,
///   1315201, 1315203
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
pub struct QuerySheetFilterViewCondition {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
}

/// The answer to [`QuerySheetFilterViewCondition`].
#[doc(alias = "QuerySpreadsheetSheetFilterViewConditionResponse")]
#[derive(Clone, Default, Model)]
pub struct QuerySheetFilterViewConditionResponse {
    pub items: Vec<FilterViewCondition>,
}

/// Updates a condition of a filter view.
///
/// - `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
///   with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310204, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310223, 1310229, 1310232,
///   1310235, 1310236, 1310237, 1310242, 1310249, 1315201, 1315203
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
pub struct UpdateSheetFilterViewCondition {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub filter_view_id: String,
    pub condition_id: String,
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
pub struct SheetFilterViewConditionResponse {
    pub condition: Option<FilterViewCondition>,
}

#[derive(Clone, Default, Model)]
pub struct FilterViewCondition {
    pub condition_id: Option<String>,
    pub filter_type: Option<FilterType>,
    pub compare_type: Option<String>,
    pub expected: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
