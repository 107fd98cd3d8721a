// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spreadsheets.
//!
//! `sheets.v3.spreadsheet` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a spreadsheet.
///
/// - `POST /open-apis/sheets/v3/spreadsheets` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:create`
/// - Rate limit: 20 a minute
/// - Error codes: 1310204, 1310213, 1310226, 1310235, 1315201, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet/create)
#[lark_api(
    id = "sheets.v3.spreadsheet.create",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets",
    token = "tenant|user",
    response = CreateSpreadsheetResponse,
    scopes = "drive:drive|sheets:spreadsheet|sheets:spreadsheet:create",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct CreateSpreadsheet {
    /// Required in requests.
    #[lark(body)]
    pub spreadsheet: Option<Spreadsheet>,
}

/// The answer to [`CreateSpreadsheet`].
#[derive(Clone, Default, Model)]
pub struct CreateSpreadsheetResponse {
    pub spreadsheet: Option<Spreadsheet>,
}

/// Fetches a spreadsheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310214, 1310249, 1310251, 1315201, 1315203, 1315210
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet/get)
#[lark_api(
    id = "sheets.v3.spreadsheet.get",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token",
    token = "tenant|user",
    response = GetSpreadsheetResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct GetSpreadsheet {
    pub spreadsheet_token: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetSpreadsheet`].
#[derive(Clone, Default, Model)]
pub struct GetSpreadsheetResponse {
    pub spreadsheet: Option<SpreadsheetInfo>,
}

/// Changes parts of a spreadsheet.
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
/// - Error codes: 1310213, 1310214, 1310249, 1310250, 1310251, 1315201, 1315203, 1315210
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet/patch)
#[lark_api(
    id = "sheets.v3.spreadsheet.patch",
    method = "PATCH",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct PatchSpreadsheet {
    pub spreadsheet_token: String,
    pub title: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct SpreadsheetInfo {
    pub title: Option<String>,
    pub owner_id: Option<String>,
    pub token: Option<String>,
    pub url: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Spreadsheet {
    pub title: Option<String>,
    pub folder_token: Option<String>,
    pub url: Option<String>,
    pub spreadsheet_token: Option<String>,
    pub without_mount: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
