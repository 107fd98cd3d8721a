// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Float images of a sheet.
//!
//! `sheets.v3.spreadsheet.sheet.float_image` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Creates a float image of a sheet.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310226, 1310229, 1310235, 1310242,
///   1310243, 1310244, 1310245, 1310246, 1310247, 1310249, 1315201, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-float_image/create)
#[doc(alias = "CreateSpreadsheetSheetFloatImage")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.float_image.create",
    method = "POST",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images",
    token = "tenant|user",
    response = SheetFloatImageResponse,
    scopes = "drive:drive|sheets:spreadsheet|sheets:spreadsheet:write_only",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct CreateSheetFloatImage {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    /// Required in requests.
    #[lark(body)]
    pub float_image: Option<FloatImage>,
}

/// Deletes a float image of a sheet.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310214, 1310215, 1310217, 1310229, 1310235, 1310242, 1310243, 1310249, 1315201, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-float_image/delete)
#[doc(alias = "DeleteSpreadsheetSheetFloatImage")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.float_image.delete",
    method = "DELETE",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet|sheets:spreadsheet:write_only",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteSheetFloatImage {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub float_image_id: String,
}

/// Fetches a float image of a sheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310214, 1310215, 1310217, 1310218, 1310229, 1310235, 1310242, 1310243, 1310249, 1315201,
///   1315202, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-float_image/get)
#[doc(alias = "GetSpreadsheetSheetFloatImage")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.float_image.get",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
    token = "tenant|user",
    response = SheetFloatImageResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:read|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct GetSheetFloatImage {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub float_image_id: String,
}

/// Changes parts of a float image of a sheet.
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
/// - Error codes: 1310202, 1310211, 1310213, 1310214, 1310215, 1310217, 1310218, 1310226, 1310229, 1310235, 1310242,
///   1310243, 1310246, 1310249, 1315201, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-float_image/patch)
#[doc(alias = "PatchSpreadsheetSheetFloatImage")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.float_image.patch",
    method = "PATCH",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
    token = "tenant|user",
    response = SheetFloatImageResponse,
    scopes = "drive:drive|sheets:spreadsheet|sheets:spreadsheet:write_only",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct PatchSheetFloatImage {
    pub spreadsheet_token: String,
    pub sheet_id: String,
    pub float_image_id: String,
    /// Required in requests.
    #[lark(body)]
    pub float_image: Option<FloatImage>,
}

/// Queries float images of a sheet.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query` with a tenant or
///   user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1310213, 1310214, 1310215, 1310217, 1310218, 1310229, 1310235, 1310242, 1310249, 1315201, 1315203
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet-float_image/query)
#[doc(alias = "QuerySpreadsheetSheetFloatImage")]
#[lark_api(
    id = "sheets.v3.spreadsheet.sheet.float_image.query",
    method = "GET",
    path = "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query",
    token = "tenant|user",
    response = QuerySheetFloatImageResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:read|sheets:spreadsheet:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct QuerySheetFloatImage {
    pub spreadsheet_token: String,
    pub sheet_id: String,
}

/// The answer to [`QuerySheetFloatImage`].
#[doc(alias = "QuerySpreadsheetSheetFloatImageResponse")]
#[derive(Clone, Default, Model)]
pub struct QuerySheetFloatImageResponse {
    pub items: Vec<FloatImage>,
}

/// The answer to [`CreateSheetFloatImage`], [`GetSheetFloatImage`] and [`PatchSheetFloatImage`].
#[doc(alias(
    "CreateSpreadsheetSheetFloatImageResponse",
    "GetSpreadsheetSheetFloatImageResponse",
    "PatchSpreadsheetSheetFloatImageResponse"
))]
#[derive(Clone, Default, Model)]
pub struct SheetFloatImageResponse {
    pub float_image: Option<FloatImage>,
}

#[derive(Clone, Default, Model)]
pub struct FloatImage {
    pub float_image_id: Option<String>,
    pub float_image_token: Option<String>,
    pub range: Option<String>,
    pub width: Option<f64>,
    pub height: Option<f64>,
    pub offset_x: Option<f64>,
    pub offset_y: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
