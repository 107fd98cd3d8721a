// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Float images of a sheet.
//!
//! `sheets.v3.spreadsheet.sheet.float_image` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Puts a floating picture onto a sheet.
///
/// Upload the picture into the spreadsheet first, with `drive.v1.media.upload_all`; it has at most 20 MB. A spreadsheet
/// holds at most 4,000 different pictures, floating and in cells.
///
/// - `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct CreateSheetFloatImage {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// A floating picture on a sheet.
    /// Required in requests.
    #[lark(body)]
    pub float_image: Option<FloatImage>,
}

/// Deletes a floating picture of a sheet.
///
/// - `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct DeleteSheetFloatImage {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Floating picture of the sheet, by its id from `sheets.v3.spreadsheet.sheet.float_image.query`.
    pub float_image_id: String,
}

/// Fetches the place and the size of a floating picture.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct GetSheetFloatImage {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Floating picture of the sheet, by its id from `sheets.v3.spreadsheet.sheet.float_image.query`.
    pub float_image_id: String,
}

/// Changes the place or the size of a floating picture.
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct PatchSheetFloatImage {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
    /// Floating picture of the sheet, by its id from `sheets.v3.spreadsheet.sheet.float_image.query`.
    pub float_image_id: String,
    /// A floating picture on a sheet.
    /// Required in requests.
    #[lark(body)]
    pub float_image: Option<FloatImage>,
}

/// Lists the floating pictures of a sheet with their places and sizes.
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query` with a tenant or
///   user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct QuerySheetFloatImage {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    pub sheet_id: String,
}

/// The answer to [`QuerySheetFloatImage`].
#[doc(alias = "QuerySpreadsheetSheetFloatImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySheetFloatImageResponse {
    /// All floating pictures of the sheet.
    pub items: Vec<FloatImage>,
}

/// The answer to [`CreateSheetFloatImage`], [`GetSheetFloatImage`] and [`PatchSheetFloatImage`].
#[doc(alias(
    "CreateSpreadsheetSheetFloatImageResponse",
    "GetSpreadsheetSheetFloatImageResponse",
    "PatchSpreadsheetSheetFloatImageResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetFloatImageResponse {
    /// The floating picture that was added.
    pub float_image: Option<FloatImage>,
}

/// A floating picture on a sheet.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FloatImage {
    /// Id of the picture on the sheet, 10 letters and digits; left out, one is made.
    pub float_image_id: Option<String>,
    /// Token of the uploaded picture; always required to add one, and ignored when it is changed.
    pub float_image_token: Option<String>,
    /// Cell that the top left corner lies in, as a range from and to it, such as `ahgsch!A1:A1`; always required to add
    /// one.
    pub range: Option<String>,
    /// Width in pixels, at least 20; left out, it is the picture's own.
    pub width: Option<f64>,
    /// Height in pixels, at least 20; left out, it is the picture's own.
    pub height: Option<f64>,
    /// How far the corner lies from the left of its cell, in pixels; less than the width of the cell. Default: 0.
    pub offset_x: Option<f64>,
    /// How far the corner lies from the top of its cell, in pixels; less than the height of the cell. Default: 0.
    pub offset_y: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
