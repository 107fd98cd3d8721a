// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spreadsheets.
//!
//! `sheets.v3.spreadsheet` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates an empty spreadsheet in a folder of the drive.
///
/// To start from a template, copy the template with `drive.v1.file.copy` instead.
///
/// - `POST /open-apis/sheets/v3/spreadsheets` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:create`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet/create)
#[doc(alias("create spreadsheet", "new excel sheet"))]
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
#[non_exhaustive]
pub struct CreateSpreadsheet {
    /// A spreadsheet that is created.
    /// Required in requests.
    #[lark(body)]
    pub spreadsheet: Option<Spreadsheet>,
}

/// The answer to [`CreateSpreadsheet`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSpreadsheetResponse {
    /// The spreadsheet that was created.
    pub spreadsheet: Option<Spreadsheet>,
}

/// Fetches the title, the owner and the address of a spreadsheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct GetSpreadsheet {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetSpreadsheet`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSpreadsheetResponse {
    /// The spreadsheet that was asked for.
    pub spreadsheet: Option<SpreadsheetInfo>,
}

/// Changes the title of a spreadsheet.
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct PatchSpreadsheet {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// New title of the spreadsheet; empty, it is shown as untitled.
    pub title: Option<String>,
}

/// The title, the owner and the address of a spreadsheet.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpreadsheetInfo {
    /// Title of the spreadsheet.
    pub title: Option<String>,
    /// User who owns the spreadsheet, in the kind of `user_id_type`.
    pub owner_id: Option<String>,
    /// Token of the spreadsheet, which names it in other calls.
    pub token: Option<String>,
    /// Address of the spreadsheet.
    pub url: Option<String>,
}

/// A spreadsheet that is created.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Spreadsheet {
    /// Title of the spreadsheet; at most 255 characters.
    pub title: Option<String>,
    /// Folder that gets the spreadsheet, `fld...`; in a wiki, create it with `wiki.v2.space.node.create`.
    pub folder_token: Option<String>,
    /// Address of the spreadsheet.
    pub url: Option<String>,
    /// Token of the spreadsheet, which names it in other calls.
    pub spreadsheet_token: Option<String>,
    pub without_mount: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
