// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spreadsheets.
//!
//! `sheets.v2.spreadsheets` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, IntegerEnum, Model, StringEnum, lark_api, serde_json::Value};

use crate::ids::UserIdType;

/// Adds empty rows or columns at the end of a sheet, at most 5000 at once.
///
/// Anywhere else, rows and columns are inserted with `sheets.v2.spreadsheets.insert_sheet_dimension_range`.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/sheet-rowcol/add-rows-or-columns)
#[lark_api(
    id = "sheets.v2.spreadsheets.add_sheet_dimension_range",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range",
    token = "tenant|user",
    response = AddSheetDimensionRangeResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddSheetDimensionRange {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// How many rows or columns to add, and to which sheet.
    pub dimension: AddedDimension,
}

/// How many rows or columns were added.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddSheetDimensionRangeResponse {
    /// How many rows or columns were added.
    #[lark(rename = "addCount")]
    pub add_count: Option<i64>,
    /// Whether rows (`ROWS`) or columns (`COLUMNS`) were added.
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
}

/// Writes data into the first empty place of a range of a sheet.
///
/// The first column of the range is searched downwards for an empty cell. At most 5,000 rows and 100 columns at once,
/// and 50,000 characters in a cell, of which 40,000 are safe.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/append-data)
#[doc(alias("append rows to spreadsheet", "append data to sheet", "add row to sheet"))]
#[lark_api(
    id = "sheets.v2.spreadsheets.append_sheet_value",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append",
    token = "tenant|user",
    response = SheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AppendSheetValue {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// What to do when there are too few empty rows: `OVERWRITE` writes over data, `INSERT_ROWS` inserts rows first.
    /// Default: `OVERWRITE`.
    #[lark(query, rename = "insertDataOption")]
    pub insert_data_option: Option<InsertDataOption>,
    /// Data to append, and where.
    #[lark(rename = "valueRange")]
    pub value_range: ValueRange,
}

/// Reads the data of several ranges of a spreadsheet.
///
/// An answer has at most 10 MB. References to other spreadsheets and array formulas are not computed.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/reading-multiple-ranges)
#[lark_api(
    id = "sheets.v2.spreadsheets.batch_get_sheet_value",
    method = "GET",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get",
    token = "tenant|user",
    response = BatchGetSheetValueResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetSheetValue {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Ranges to read, joined by commas, such as `Q7PlXT!A2:B6,0b6377!B1:C8`; a range from a cell to a column has at most
    /// 100 columns.
    #[lark(comma)]
    pub ranges: Vec<String>,
    /// How values are returned: `ToString` as text, `Formula` as the formula, `FormattedValue` computed and formatted,
    /// `UnformattedValue` computed only. Left out, formulas stay as they are.
    #[lark(rename = "valueRenderOption")]
    pub value_render_option: Option<ValueRenderOption>,
    /// How dates and times are returned: `FormattedString` as text, left out as a number of days since 30 December 1899.
    #[lark(rename = "dateTimeRenderOption")]
    pub date_time_render_option: Option<String>,
    /// Kind of the user ids in cells that mention users: `open_id` or `union_id`; left out, it is the old `lark_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The data of several ranges.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetSheetValueResponse {
    /// Version in which the sheet stands; it starts at 0 and goes up by 1 with each change.
    pub revision: Option<i64>,
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// How many cells were read.
    #[lark(rename = "totalCells")]
    pub total_cells: Option<i64>,
    /// The data of each range.
    #[lark(rename = "valueRanges")]
    pub value_ranges: Vec<ReadValueRange>,
}

/// Sets the look of cells in several ranges: font, background, borders.
///
/// At most 5,000 rows and 100 columns at once, and 30,000 cells if borders are set. A cell in several ranges gets the
/// last look.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/batch-set-cell-style)
#[lark_api(
    id = "sheets.v2.spreadsheets.batch_set_sheet_style",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update",
    token = "tenant|user",
    response = BatchSetSheetStyleResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchSetSheetStyle {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Pairs of ranges and the style that they get.
    pub data: Vec<StyledRanges>,
}

/// What got a look, in all and in each range.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSetSheetStyleResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// How many rows got a look in all.
    #[lark(rename = "totalUpdatedRows")]
    pub total_updated_rows: Option<i64>,
    /// How many columns got a look in all.
    #[lark(rename = "totalUpdatedColumns")]
    pub total_updated_columns: Option<i64>,
    /// How many cells got a look in all.
    #[lark(rename = "totalUpdatedCells")]
    pub total_updated_cells: Option<i64>,
    /// Version of the sheet after the change; it starts at 0 and goes up by 1 with each.
    pub revision: Option<i64>,
    /// For each range, what was changed.
    pub responses: Vec<RangeUpdate>,
}

/// Writes data into several ranges of a spreadsheet, over what is there.
///
/// At most 5,000 rows and 100 columns at once, and 50,000 characters in a cell, of which 40,000 are safe.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/write-data-to-multiple-ranges)
#[lark_api(
    id = "sheets.v2.spreadsheets.batch_set_sheet_value",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update",
    token = "tenant|user",
    response = BatchSetSheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchSetSheetValue {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Data to write, and where, for each range.
    #[lark(rename = "valueRanges")]
    pub value_ranges: Vec<ValueRange>,
}

/// What was written, in each range.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSetSheetValueResponse {
    /// For each range, what was written.
    pub responses: Vec<RangeUpdate>,
    /// Version of the sheet after the change; it starts at 0 and goes up by 1 with each.
    pub revision: Option<i64>,
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
}

/// Adds, copies and deletes sheets of a spreadsheet, or changes their properties.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/spreadsheet-sheet/update-sheet-properties)
#[lark_api(
    id = "sheets.v2.spreadsheets.batch_update_sheet",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update",
    token = "tenant|user",
    response = BatchUpdateSheetResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateSheet {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// What to do with sheets, one after the other.
    pub requests: Vec<SheetOperation>,
}

/// What has become of each request.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponse {
    /// What has become of each request.
    pub replies: Vec<SheetOperationReply>,
}

/// Adds conditional formats, which give cells a look while they meet a condition.
///
/// At most 10 at once, also on several sheets; a sheet has at most 20.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/conditionformat/condition-format-set)
#[lark_api(
    id = "sheets.v2.spreadsheets.create_sheet_condition_format",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create",
    token = "tenant|user",
    response = SheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetConditionFormat {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Conditional formats to add, at most 10; the answer says which worked.
    pub sheet_condition_formats: Vec<NewSheetConditionFormat>,
}

/// Gives the cells of a range a drop-down list of options.
///
/// At most 5,000 rows and 100 columns at once.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/datavalidation/set-dropdown)
#[lark_api(
    id = "sheets.v2.spreadsheets.create_sheet_data_validation_dropdown",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetDataValidationDropdown {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Range that gets the list, such as `8fe9d6!C1:H14`.
    pub range: String,
    /// Kind of validation; always `list`, a drop-down list.
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
    /// Options of the list, and how they behave.
    #[lark(rename = "dataValidation")]
    pub data_validation: DataValidation,
}

/// Protects rows or columns of a sheet, so that only some users may edit them.
///
/// At most 5,000 rows or columns at once; single cells cannot be protected.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/protect-range/add-locked-cells)
#[lark_api(
    id = "sheets.v2.spreadsheets.create_sheet_protected_dimension",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension",
    token = "tenant|user",
    response = CreateSheetProtectedDimensionResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimension {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Kind of the ids in `users` of the body, which need it: `open_id` or `union_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Rows and columns to protect; at most 50 ranges.
    #[lark(rename = "addProtectedDimension")]
    pub add_protected_dimension: Vec<NewProtectedDimension>,
}

/// The ranges that are protected now.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimensionResponse {
    /// Ranges that are protected now.
    #[lark(rename = "addProtectedDimension")]
    pub add_protected_dimension: Vec<ProtectedDimension>,
}

/// Changes one drop-down list of a sheet by its id; switched off since 20 September 2025.
///
/// `sheets.v2.spreadsheets.update_sheet_data_validation_dropdown` is the newer one.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId` with a tenant
///   or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation)
#[doc(alias = "DataValidationSpreadsheets")]
#[lark_api(
    id = "sheets.v2.spreadsheets.data_validation",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId",
    token = "tenant|user",
    response = UpdateDataValidationResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDataValidation {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    /// Drop-down list to change, by its id.
    #[lark(rename = "dataValidationId")]
    pub data_validation_id: String,
    /// Kind of validation; always `list`, a drop-down list.
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
    /// New options of the list, and how they behave.
    #[lark(rename = "dataValidation")]
    pub data_validation: DataValidation,
}

/// The answer to [`UpdateDataValidation`].
#[doc(alias = "DataValidationSpreadsheetsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateDataValidationResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Sheet that this is about, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// The list as it stands now.
    #[lark(rename = "dataValidation")]
    pub data_validation: Option<UpdatedDataValidation>,
}

/// Deletes conditional formats, at most 10 at once, also of several sheets.
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/conditionformat/condition-format-delete)
#[lark_api(
    id = "sheets.v2.spreadsheets.delete_sheet_condition_format",
    method = "DELETE",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete",
    token = "tenant|user",
    response = SheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetConditionFormat {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Conditional formats to delete, at most 10; the answer says which worked.
    #[lark(json)]
    pub sheet_cf_ids: Option<Vec<ConditionFormatId>>,
}

/// Takes the drop-down lists of ranges away and keeps the text in the cells.
///
/// At most 100 ranges at once, each of at most 5,000 cells.
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/datavalidation/delete-datavalidation)
#[lark_api(
    id = "sheets.v2.spreadsheets.delete_sheet_data_validation_dropdown",
    method = "DELETE",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation",
    token = "tenant|user",
    response = DeleteSheetDataValidationDropdownResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetDataValidationDropdown {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Ranges that lose their lists, at most 100 of 5,000 cells each; if one fails, the others still go through.
    #[lark(json, rename = "dataValidationRanges")]
    pub data_validation_ranges: Vec<DataValidationRange>,
}

/// Which ranges lost their drop-down lists.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetDataValidationDropdownResponse {
    /// For each range, whether its lists are gone.
    #[lark(rename = "rangeResults")]
    pub range_results: Vec<DataValidationRangeResult>,
}

/// Deletes rows or columns of a sheet, at most 5000 at once.
///
/// At least one row and one column must remain.
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range` with a tenant or user token, for
///   custom and store apps
/// - Not repeated once it may have been executed: rows or columns are deleted by position, so a repetition deletes
///   those that moved up into their place
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/sheet-rowcol/-delete-rows-or-columns)
#[lark_api(
    id = "sheets.v2.spreadsheets.delete_sheet_dimension_range",
    method = "DELETE",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range",
    token = "tenant|user",
    response = DeleteSheetDimensionRangeResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetDimensionRange {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Rows or columns to delete, both ends included.
    #[lark(json)]
    pub dimension: DimensionRange,
}

/// How many rows or columns were deleted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetDimensionRangeResponse {
    /// How many rows or columns were deleted.
    #[lark(rename = "delCount")]
    pub del_count: Option<i64>,
    /// Whether rows (`ROWS`) or columns (`COLUMNS`) were deleted.
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
}

/// Lifts the protection of rows or columns, at most 10 ranges at once.
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/protect-range/delete-protection-scopes)
#[lark_api(
    id = "sheets.v2.spreadsheets.delete_sheet_protected_dimension",
    method = "DELETE",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del",
    token = "tenant|user",
    response = DeleteSheetProtectedDimensionResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetProtectedDimension {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Protected ranges, by their ids from `sheets.v2.spreadsheets.get_sheet_meta`; at most 10.
    #[lark(json, rename = "protectIds")]
    pub protect_ids: Vec<String>,
}

/// The ranges that are no longer protected.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetProtectedDimensionResponse {
    /// Ids of the ranges that are no longer protected.
    #[lark(rename = "delProtectIds")]
    pub del_protect_ids: Vec<String>,
}

/// Fetches the conditional formats of up to 10 sheets.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/conditionformat/condition-format-get)
#[lark_api(
    id = "sheets.v2.spreadsheets.get_sheet_condition_format",
    method = "GET",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats",
    token = "tenant|user",
    response = GetSheetConditionFormatResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetConditionFormat {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Sheets to ask about, by their ids joined with commas.
    #[lark(comma)]
    pub sheet_ids: Vec<String>,
}

/// The conditional formats of the sheets.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponse {
    /// Conditional formats of the sheets.
    pub sheet_condition_formats: Vec<ReadSheetConditionFormat>,
}

/// Fetches the drop-down lists in a range of a sheet.
///
/// At most 5,000 rows and 100 columns at once.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/datavalidation/query-datavalidation)
#[lark_api(
    id = "sheets.v2.spreadsheets.get_sheet_data_validation_dropdown",
    method = "GET",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation",
    token = "tenant|user",
    response = GetSheetDataValidationDropdownResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetDataValidationDropdown {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Range to look at, such as `Q7PlXT!A2:B6`.
    pub range: String,
    /// Kind of validation; always `list`, a drop-down list.
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
}

/// The drop-down lists in a range.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetDataValidationDropdownResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Sheet that this is about, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Version in which the sheet stands; it starts at 0 and goes up by 1 with each change.
    pub revision: Option<i64>,
    /// Drop-down lists in the range; empty if there are none.
    #[lark(rename = "dataValidations")]
    pub data_validations: Vec<ReadDataValidation>,
}

/// Fetches the title and the sheets of a spreadsheet.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/sheets/obtain-spreadsheet-metadata)
#[lark_api(
    id = "sheets.v2.spreadsheets.get_sheet_meta",
    method = "GET",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo",
    token = "tenant|user",
    response = GetSheetMetaResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/s",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetMeta {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// What else to return: `protectedRange` is the protected rows and columns.
    #[lark(rename = "extFields")]
    pub ext_fields: Option<String>,
    /// Kind of the user ids in the answer: `open_id` or `union_id`.
    pub user_id_type: Option<UserIdType>,
}

/// A spreadsheet and its sheets.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Title, owner and version of the spreadsheet.
    pub properties: Option<SpreadsheetMeta>,
    /// Sheets of the spreadsheet, in their order.
    pub sheets: Vec<SheetMeta>,
}

/// Fetches protected ranges: which rows or columns, who may edit them and why they are protected.
///
/// At most 5 at once; ranges of several areas cannot be fetched.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/protect-range/retrieve-protection-scopes)
#[lark_api(
    id = "sheets.v2.spreadsheets.get_sheet_protected_dimension",
    method = "GET",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get",
    token = "tenant|user",
    response = GetSheetProtectedDimensionResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetProtectedDimension {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Protected ranges, by their ids joined with commas; at most 5.
    #[lark(comma, rename = "protectIds")]
    pub protect_ids: Vec<String>,
    /// Kind of the user ids in the answer: `openId`, `unionId` or `userId`, which is the old `lark_id`. Default: `userId`.
    #[lark(rename = "memberType")]
    pub member_type: Option<ProtectionMemberType>,
}

/// The protected ranges that were asked for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetProtectedDimensionResponse {
    /// Rows and columns that only some users may edit.
    #[lark(rename = "protectedRanges")]
    pub protected_ranges: Vec<ProtectedRange>,
}

/// Reads the data of a range of a spreadsheet.
///
/// An answer has at most 10 MB. References to other spreadsheets and array formulas are not computed.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/reading-a-single-range)
#[doc(alias("read spreadsheet range", "read cells", "get values of sheet", "read cell values"))]
#[lark_api(
    id = "sheets.v2.spreadsheets.get_sheet_value",
    method = "GET",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range",
    token = "tenant|user",
    response = GetSheetValueResponse,
    scopes = "drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSheetValue {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Range to read, such as `Q7PlXT!A2:B6`; one that ends with a whole column has at most 100 columns.
    pub range: String,
    /// How values are returned: `ToString` as text, `Formula` as the formula, `FormattedValue` computed and formatted,
    /// `UnformattedValue` computed only. Left out, formulas stay as they are.
    #[lark(rename = "valueRenderOption")]
    pub value_render_option: Option<ValueRenderOption>,
    /// How dates and times are returned: `FormattedString` as text, left out as a number of days since 30 December 1899.
    #[lark(rename = "dateTimeRenderOption")]
    pub date_time_render_option: Option<String>,
    /// Kind of the user ids in cells that mention users: `open_id` or `union_id`; left out, it is the old `lark_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The data of a range.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetValueResponse {
    /// Version in which the sheet stands; it starts at 0 and goes up by 1 with each change.
    pub revision: Option<i64>,
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// The data of the range.
    #[lark(rename = "valueRange")]
    pub value_range: Option<ReadValueRange>,
}

/// Inserts empty rows or columns into a sheet, at most 5000 at once.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/sheet-rowcol/insert-rows-or-columns)
#[lark_api(
    id = "sheets.v2.spreadsheets.insert_sheet_dimension_range",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InsertSheetDimensionRange {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Where to insert rows or columns, and how many.
    pub dimension: DimensionRange,
    /// Whose look they take over: of the cells at the start (`BEFORE`) or the end (`AFTER`); left out, none.
    #[lark(rename = "inheritStyle")]
    pub inherit_style: Option<String>,
}

/// Merges cells of a range: all into one, or row by row or column by column.
///
/// At most 5,000 rows and 100 columns at once.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/merge-cells)
#[lark_api(
    id = "sheets.v2.spreadsheets.merge_sheet_cell",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells",
    token = "tenant|user",
    response = SheetCellResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MergeSheetCell {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Range of cells to merge, such as `Q7PlXT!A2:B6`.
    pub range: String,
    /// How to merge: `MERGE_ALL` into one cell, `MERGE_ROWS` each row, `MERGE_COLUMNS` each column.
    #[lark(rename = "mergeType")]
    pub merge_type: MergeType,
}

/// Inserts rows above a range of a sheet and writes data into them.
///
/// At most 5,000 rows and 100 columns at once, and 50,000 characters in a cell, of which 40,000 are safe.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/prepend-data)
#[lark_api(
    id = "sheets.v2.spreadsheets.prepend_sheet_value",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend",
    token = "tenant|user",
    response = SheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrependSheetValue {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Data to insert, and where.
    #[lark(rename = "valueRange")]
    pub value_range: ValueRange,
}

/// Sets the look of the cells of a range: font, background, borders.
///
/// At most 5,000 rows and 100 columns at once, and 30,000 cells if borders are set.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/set-cell-style)
#[lark_api(
    id = "sheets.v2.spreadsheets.set_sheet_style",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style",
    token = "tenant|user",
    response = SetSheetStyleResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetSheetStyle {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// The range, and the look that it gets.
    #[lark(rename = "appendStyle")]
    pub append_style: StyledRange,
}

/// Where a look was set, and on how many cells.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetSheetStyleResponse {
    /// Where the look was set, and on how many cells.
    pub updates: Option<SheetUpdates>,
}

/// Writes data into a range of a spreadsheet, over what is there.
///
/// At most 5,000 rows and 100 columns at once, and 50,000 characters in a cell, of which 40,000 are safe.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/write-data-to-a-single-range)
#[doc(alias(
    "write spreadsheet range",
    "write cells",
    "set values of sheet",
    "update cells of spreadsheet",
    "write data to sheet"
))]
#[lark_api(
    id = "sheets.v2.spreadsheets.set_sheet_value",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values",
    token = "tenant|user",
    response = SheetUpdates,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetSheetValue {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Data to write, and where.
    #[lark(rename = "valueRange")]
    pub value_range: ValueRange,
}

/// Puts a picture into a cell of a spreadsheet.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/write-images)
#[lark_api(
    id = "sheets.v2.spreadsheets.set_sheet_value_image",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image",
    token = "tenant|user",
    response = SetSheetValueImageResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetSheetValueImage {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Cell that gets the picture, as a range from and to it, such as `Q7PlXT!A1:A1`.
    pub range: String,
    /// Content of the picture: PNG, JPEG, GIF, BMP, JFIF, EXIF, TIFF, BPG or HEIC.
    pub image: Value,
    /// Name of the picture with its ending, such as `test.png`.
    pub name: String,
}

/// Where the picture was put.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetSheetValueImageResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Range that the picture was put into.
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    /// Version of the sheet after the change; it starts at 0 and goes up by 1 with each.
    pub revision: Option<i64>,
}

/// Splits the merged cells of a range again.
///
/// At most 5,000 rows and 100 columns at once.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/split-cells)
#[lark_api(
    id = "sheets.v2.spreadsheets.unmerge_sheet_cell",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells",
    token = "tenant|user",
    response = SheetCellResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnmergeSheetCell {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Range of cells to split, such as `Q7PlXT!A2:B6`.
    pub range: String,
}

/// Replaces conditional formats, at most 10 at once; what is left out is lost.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/conditionformat/condition-format-update)
#[lark_api(
    id = "sheets.v2.spreadsheets.update_sheet_condition_format",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update",
    token = "tenant|user",
    response = SheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormat {
    /// Spreadsheet, by its token, which its address shows.
    pub spreadsheet_token: String,
    /// Conditional formats to replace, at most 10; the answer says which worked.
    pub sheet_condition_formats: Vec<ChangedSheetConditionFormat>,
}

/// Changes the drop-down lists of ranges of a sheet: options, colours, several choices.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/datavalidation/update-datavalidation)
#[lark_api(
    id = "sheets.v2.spreadsheets.update_sheet_data_validation_dropdown",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId",
    token = "tenant|user",
    response = UpdateSheetDataValidationDropdownResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetDataValidationDropdown {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Sheet of the spreadsheet, by its id from `sheets.v3.spreadsheet.sheet.query`.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    /// Ranges whose lists are changed, such as `Q7PlXT!A2:B6`; those without a list get one.
    pub ranges: Vec<String>,
    /// Kind of validation; always `list`, a drop-down list.
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
    /// New options of the list, and how they behave.
    #[lark(rename = "dataValidation")]
    pub data_validation: DataValidation,
}

/// The drop-down list as it stands now.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetDataValidationDropdownResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Sheet that this is about, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// The list as it stands now.
    #[lark(rename = "dataValidation")]
    pub data_validation: Option<UpdatedDropdown>,
}

/// Hides or shows rows or columns, or sets their size; at most 5000 at once.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/sheet-rowcol/update-rows-or-columns)
#[lark_api(
    id = "sheets.v2.spreadsheets.update_sheet_dimension_range",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range",
    token = "tenant|user",
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetDimensionRange {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Rows or columns to change.
    pub dimension: DimensionRange,
    /// Their new size or visibility; at least one of the two.
    #[lark(rename = "dimensionProperties")]
    pub dimension_properties: DimensionProperties,
}

/// Changes the title of a spreadsheet.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/sheets/update-spreadsheet-properties)
#[lark_api(
    id = "sheets.v2.spreadsheets.update_sheet_property",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties",
    token = "tenant|user",
    response = UpdateSheetPropertyResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetProperty {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Properties that the spreadsheet gets.
    pub properties: SpreadsheetProperties,
}

/// The spreadsheet, and the title that it has now.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetPropertyResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Title that the spreadsheet has now.
    pub title: Option<String>,
}

/// Changes protected ranges of a sheet, at most 10 at once.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/protect-range/modify-protection-scopes)
#[lark_api(
    id = "sheets.v2.spreadsheets.update_sheet_protected_dimension",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update",
    token = "tenant|user",
    response = UpdateSheetProtectedDimensionResponse,
    scopes = "drive:drive|sheets:spreadsheet"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimension {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    /// Protected ranges to change; at most 10.
    pub requests: Vec<ProtectedRangeChange>,
}

/// The protected ranges as they stand now.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionResponse {
    /// Protected ranges as they stand now.
    pub replies: Vec<ProtectedRangeReply>,
}

/// How many rows or columns to add, and to which sheet.
#[doc(alias = "AddSheetDimensionRangeRequestDimension")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddedDimension {
    /// Sheet that this is about, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    /// Whether rows (`ROWS`) or columns (`COLUMNS`) are meant.
    #[lark(rename = "majorDimension")]
    pub major_dimension: MajorDimension,
    /// How many rows or columns to add; 1 to 5000.
    pub length: i64,
}

/// Data to append, and where.
#[doc(alias(
    "AppendSheetValueRequestValueRange",
    "BatchSetSheetValueRequestValueRange",
    "PrependSheetValueRequestValueRange",
    "SetSheetValueRequestValueRange"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ValueRange {
    /// Range to look for an empty place in, such as `Q7PlXT!A2:B6`; at least as large as the data.
    pub range: String,
    /// Data to write, row by row; cells may also hold formulas, links and mentions.
    pub values: Vec<Vec<Value>>,
}

/// Where data was appended, and how much.
#[doc(alias("AppendSheetValueResponse", "PrependSheetValueResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetValueResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Range that the data was appended to.
    #[lark(rename = "tableRange")]
    pub table_range: Option<String>,
    /// Version of the sheet after the change; it starts at 0 and goes up by 1 with each.
    pub revision: Option<i64>,
    /// Where data was written, and how much.
    pub updates: Option<SheetUpdates>,
}

/// Where data was appended, and how much.
#[doc(alias(
    "AppendSheetValueResponseUpdates",
    "PrependSheetValueResponseUpdates",
    "SetSheetStyleResponseUpdates",
    "SetSheetValueResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetUpdates {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Range that the data was written to.
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    /// How many rows were changed.
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    /// How many columns were changed.
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    /// How many cells were changed.
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
    /// Version of the sheet after the change; it starts at 0 and goes up by 1 with each.
    pub revision: Option<i64>,
}

/// The data of a range.
#[doc(alias("BatchGetSheetValueResponseValueRange", "GetSheetValueResponseValueRange"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadValueRange {
    /// How the data is laid out; always `ROWS`, row by row.
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
    /// Range that was read; empty if it has no data.
    pub range: Option<String>,
    /// Version in which the sheet stands; it starts at 0 and goes up by 1 with each change.
    pub revision: Option<i64>,
    /// Data of the range, row by row.
    pub values: Vec<Vec<Value>>,
}

/// Ranges, and the look that they get.
#[doc(alias = "BatchSetSheetStyleRequestData")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct StyledRanges {
    /// Ranges that get the look, such as `Q7PlXT!A2:B6`.
    pub ranges: Vec<String>,
    /// Look that the cells get.
    pub style: CellStyle,
}

/// The look of cells.
#[doc(alias("BatchSetSheetStyleRequestDataStyle", "SetSheetStyleRequestAppendStyleStyle"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CellStyle {
    /// Size of the letters, and whether they are bold or italic.
    pub font: Option<CellFont>,
    /// Whether the text is underlined, struck through, both or neither.
    #[lark(rename = "textDecoration")]
    pub text_decoration: Option<TextDecoration>,
    /// How numbers are shown, as a format of spreadsheets.
    pub formatter: Option<String>,
    /// Whether text is aligned left, centred or right.
    #[lark(rename = "hAlign")]
    pub h_align: Option<HorizontalAlign>,
    /// Whether text is aligned at the top, in the middle or at the bottom.
    #[lark(rename = "vAlign")]
    pub v_align: Option<VerticalAlign>,
    /// Colour of the text, in hexadecimal.
    #[lark(rename = "foreColor")]
    pub fore_color: Option<String>,
    /// Colour of the background, in hexadecimal.
    #[lark(rename = "backColor")]
    pub back_color: Option<String>,
    /// Which sides of the range have a border.
    #[lark(rename = "borderType")]
    pub border_type: Option<BorderType>,
    /// Colour of the border, in hexadecimal.
    #[lark(rename = "borderColor")]
    pub border_color: Option<String>,
    /// Whether all formats are taken away first. Default: `false`.
    pub clean: Option<bool>,
}

/// The letters of cells.
#[doc(alias("BatchSetSheetStyleRequestDataStyleFont", "SetSheetStyleRequestAppendStyleStyleFont"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CellFont {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Whether the text is italic.
    pub italic: Option<bool>,
    /// Size and line spacing, such as `10pt/1.5`; the size is 9 to 36 points, the spacing always 1.5 pixels.
    #[lark(rename = "fontSize")]
    pub font_size: Option<String>,
    /// Whether formats of letters are taken away. Default: `false`.
    pub clean: Option<bool>,
}

/// What got a look in one range.
#[doc(alias("BatchSetSheetStyleResponseResponse", "BatchSetSheetValueResponseResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RangeUpdate {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    /// Range that got the look.
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    /// How many rows were changed.
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    /// How many columns were changed.
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    /// How many cells were changed.
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

/// Something to do with a sheet; one kind is set.
#[doc(alias = "BatchUpdateSheetRequestRequest")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SheetOperation {
    /// Changes the properties of a sheet.
    #[lark(rename = "updateSheet")]
    pub update_sheet: Option<UpdateSheetOperation>,
    /// Adds a sheet to the spreadsheet.
    #[lark(rename = "addSheet")]
    pub add_sheet: Option<AddSheetOperation>,
    /// Copies a sheet; the copy goes behind it.
    #[lark(rename = "copySheet")]
    pub copy_sheet: Option<CopySheetOperation>,
    /// Deletes a sheet of the spreadsheet.
    #[lark(rename = "deleteSheet")]
    pub delete_sheet: Option<DeleteSheetOperation>,
}

/// Adds a sheet.
#[doc(alias = "BatchUpdateSheetRequestRequestAddSheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddSheetOperation {
    /// Title and place of the new sheet.
    pub properties: AddSheetProperties,
}

/// The title and the place of a new sheet.
#[doc(alias = "BatchUpdateSheetRequestRequestAddSheetProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddSheetProperties {
    /// Title of the new sheet.
    pub title: String,
    /// Place of the new sheet, counted from 0. Default: 0.
    pub index: Option<i64>,
}

/// Copies a sheet.
#[doc(alias = "BatchUpdateSheetRequestRequestCopySheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CopySheetOperation {
    /// Sheet to copy.
    pub source: CopySheetSource,
    /// Title of the copy.
    pub destination: CopySheetDestination,
}

/// The title of a copied sheet.
#[doc(alias = "BatchUpdateSheetRequestRequestCopySheetDestination")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CopySheetDestination {
    /// Title of the copy; left out, it is that of the sheet with a note that it is a copy.
    pub title: Option<String>,
}

/// The sheet to copy.
#[doc(alias = "BatchUpdateSheetRequestRequestCopySheetSource")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CopySheetSource {
    /// Sheet to copy, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
}

/// Deletes a sheet.
#[doc(alias = "BatchUpdateSheetRequestRequestDeleteSheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteSheetOperation {
    /// Sheet to delete, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
}

/// Changes the properties of a sheet.
#[doc(alias = "BatchUpdateSheetRequestRequestUpdateSheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetOperation {
    /// Sheet to change, and its new properties.
    pub properties: Option<UpdateSheetProperties>,
}

/// The properties that a sheet gets.
#[doc(alias = "BatchUpdateSheetRequestRequestUpdateSheetProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetProperties {
    /// Sheet to change, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    /// New title; at most 100 characters, none of `/ \ ? * [ ] :`.
    pub title: Option<String>,
    /// Place of the sheet, counted from 0.
    pub index: Option<i64>,
    /// Whether the sheet is hidden. Default: `false`.
    pub hidden: Option<bool>,
    /// How many rows at the top stay in view; 0 is none.
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    /// How many columns at the left stay in view; 0 is none.
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    /// Whether the sheet is protected, and from whom.
    pub protect: Option<SheetProtect>,
}

/// The protection that a sheet gets.
#[doc(alias = "BatchUpdateSheetRequestRequestUpdateSheetPropertiesProtect")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SheetProtect {
    /// Whether to protect the sheet (`LOCK`) or not (`UNLOCK`).
    pub lock: SheetLock,
    /// Why the sheet is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    /// Users, besides the caller and the owner, who may edit the protected sheet, in the kind of `user_id_type`; without
    /// that it does not count.
    #[lark(rename = "userIDs")]
    pub user_ids: Option<Vec<String>>,
}

/// What has become of one request.
#[doc(alias = "BatchUpdateSheetResponseReply")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetOperationReply {
    /// The sheet whose properties were changed.
    #[lark(rename = "updateSheet")]
    pub update_sheet: Option<UpdatedSheet>,
    /// The sheet that was added.
    #[lark(rename = "addSheet")]
    pub add_sheet: Option<AddedSheet>,
    /// The sheet that was copied.
    #[lark(rename = "copySheet")]
    pub copy_sheet: Option<AddedSheet>,
    /// The sheet that was deleted.
    #[lark(rename = "deleteSheet")]
    pub delete_sheet: Option<DeletedSheet>,
}

/// A sheet that was added.
#[doc(alias("BatchUpdateSheetResponseReplyAddSheet", "BatchUpdateSheetResponseReplyCopySheet"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddedSheet {
    /// Id, title and place of the new sheet.
    pub properties: Option<AddedSheetProperties>,
}

/// The properties of a sheet that was added.
#[doc(alias("BatchUpdateSheetResponseReplyAddSheetProperties", "BatchUpdateSheetResponseReplyCopySheetProperties"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddedSheetProperties {
    /// Id of the new sheet.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Title of the new sheet.
    pub title: Option<String>,
    /// Place of the new sheet, counted from 0.
    pub index: Option<i64>,
}

/// A sheet that was deleted.
#[doc(alias = "BatchUpdateSheetResponseReplyDeleteSheet")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeletedSheet {
    /// Whether the sheet was deleted.
    pub result: Option<bool>,
    /// Id of the deleted sheet.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
}

/// A sheet whose properties were changed.
#[doc(alias = "BatchUpdateSheetResponseReplyUpdateSheet")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedSheet {
    /// Properties that the sheet has now.
    pub properties: Option<UpdatedSheetProperties>,
}

/// The properties that a sheet has now.
#[doc(alias = "BatchUpdateSheetResponseReplyUpdateSheetProperties")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedSheetProperties {
    /// Id of the changed sheet.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Title that the sheet has now.
    pub title: Option<String>,
    /// Place of the sheet, counted from 0.
    pub index: Option<i64>,
    /// Whether the sheet is hidden.
    pub hidden: Option<bool>,
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    /// Whether the sheet is protected, and from whom.
    pub protect: Option<UpdatedSheetProtect>,
}

/// The protection that a sheet has now.
#[doc(alias = "BatchUpdateSheetResponseReplyUpdateSheetPropertiesProtect")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedSheetProtect {
    /// Whether the sheet is protected (`LOCK`) or not (`UNLOCK`).
    pub lock: Option<SheetLock>,
    /// Why the sheet is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    /// Users, besides the caller and the owner, who may edit the sheet, in the kind of `user_id_type`.
    #[lark(rename = "userIDs")]
    pub user_ids: Vec<String>,
}

/// A conditional format to add, and to which sheet.
#[doc(alias = "CreateSheetConditionFormatRequestSheetConditionFormats")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewSheetConditionFormat {
    /// Sheet that this is about, by its id.
    pub sheet_id: String,
    /// The conditional format: where, when and how.
    pub condition_format: NewConditionFormat,
}

/// A conditional format to add.
#[doc(alias = "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormat")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewConditionFormat {
    /// Ranges that it applies to: a whole sheet (`sheetId`), rows (`sheetId!1:2`), columns (`sheetId!A:B`), cells
    /// (`sheetId!A1:B2`) or a cell to the end of a column (`sheetId!A1:B`).
    pub ranges: Vec<String>,
    /// What is checked: blanks, repeats, a value, a text or a date.
    pub rule_type: ConditionRuleType,
    /// What the rule compares with; not for blanks and repeats.
    /// Required in some requests.
    pub attrs: Option<Vec<ConditionFormatAttrs>>,
    /// Look of the cells that meet the condition; left out, they have none.
    pub style: Option<ConditionFormatStyle>,
}

/// What the rule of a conditional format compares with.
#[doc(alias(
    "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs",
    "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatAttrs {
    /// How cells are compared, such as `is`; which ones there are depends on the rule.
    pub operator: Option<String>,
    /// Days that a date must fall on; required for the rule `timePeriod`, whose operator is `is`.
    pub time_period: Option<TimePeriod>,
    /// Values to compare with, two for `between` and `notBetween`, else one; numbers as `"1"`, texts in quotes of their
    /// own. Required for the rule `cellIs`.
    pub formula: Option<Vec<String>>,
    /// Text to look for; required for the rule `containsText`.
    pub text: Option<String>,
}

/// The look of cells that meet a condition.
#[doc(alias(
    "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle",
    "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatStyle {
    /// How letters look: bold, italic.
    pub font: Option<ConditionFormatFont>,
    /// Whether the text is underlined, struck through, both or neither.
    pub text_decoration: Option<TextDecoration>,
    /// Colour of the text, in hexadecimal such as `#faf1d1`.
    pub fore_color: Option<String>,
    /// Colour of the background, in hexadecimal such as `#faf1d1`.
    pub back_color: Option<String>,
}

/// The letters of cells that meet a condition.
#[doc(alias(
    "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont",
    "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatFont {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Whether the text is italic.
    pub italic: Option<bool>,
}

/// Which conditional formats were added.
#[doc(alias(
    "CreateSheetConditionFormatResponse",
    "DeleteSheetConditionFormatResponse",
    "UpdateSheetConditionFormatResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetConditionFormatResponse {
    /// For each conditional format, whether it was added.
    pub responses: Vec<ConditionFormatResult>,
}

/// Whether a conditional format was added.
#[doc(alias(
    "CreateSheetConditionFormatResponseResponses",
    "DeleteSheetConditionFormatResponseResponses",
    "UpdateSheetConditionFormatResponseResponses"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConditionFormatResult {
    /// Sheet that this is about, by its id.
    pub sheet_id: Option<String>,
    /// Id of the new conditional format.
    pub cf_id: Option<String>,
    /// Whether it worked: 0 is yes, anything else no.
    pub res_code: Option<i64>,
    /// `success`, or why it failed.
    pub res_msg: Option<String>,
}

/// The options of a drop-down list, and how they behave.
#[doc(alias(
    "CreateSheetDataValidationDropdownRequestDataValidation",
    "DataValidationSpreadsheetsRequestDataValidation",
    "UpdateSheetDataValidationDropdownRequestDataValidation"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidation {
    /// Options of the list, at most 500; each of at most 100 characters and without a comma.
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    /// How the list behaves: several choices, colours.
    pub options: Option<DataValidationOptions>,
}

/// How a drop-down list behaves.
#[doc(alias(
    "CreateSheetDataValidationDropdownRequestDataValidationOptions",
    "DataValidationSpreadsheetsRequestDataValidationOptions",
    "UpdateSheetDataValidationDropdownRequestDataValidationOptions"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidationOptions {
    /// Whether several options may be chosen at once. Default: `false`.
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    /// Whether the options have colours, which `colors` gives. Default: `false`.
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    /// Colours of the options in their order, in hexadecimal such as `#fffd00`; required if `highlightValidData` is `true`.
    pub colors: Option<Vec<String>>,
}

/// Rows or columns to protect.
#[doc(alias = "CreateSheetProtectedDimensionRequestAddProtectedDimension")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewProtectedDimension {
    /// Which rows or columns to protect.
    pub dimension: ProtectedDimensionRange,
    /// Users who may edit them, by their old `lark_id`; `users` is the newer field.
    pub editors: Option<Vec<i64>>,
    /// Users who may edit them, in the kind of `user_id_type`.
    pub users: Option<Vec<String>>,
    /// Why the range is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

/// The rows or columns to protect.
#[doc(alias = "CreateSheetProtectedDimensionRequestAddProtectedDimensionDimension")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProtectedDimensionRange {
    /// Sheet that this is about, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    /// Whether rows (`ROWS`) or columns (`COLUMNS`) are protected. Default: `ROWS`.
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
    /// First row or column, counted from 1.
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    /// Last row or column, counted from 1 and itself included.
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

/// Rows or columns that are protected now.
#[doc(alias = "CreateSheetProtectedDimensionResponseAddProtectedDimension")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedDimension {
    /// Which rows or columns are protected.
    pub dimension: Option<ReadDimensionRange>,
    /// Users who may edit them, by their old `lark_id`.
    pub editors: Vec<i64>,
    /// Users who may edit them, in the kind of `user_id_type`.
    pub users: Vec<String>,
    /// Why the range is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    /// Id of the protected range.
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
}

/// The rows or columns that are protected.
#[doc(alias(
    "CreateSheetProtectedDimensionResponseAddProtectedDimensionDimension",
    "GetSheetMetaResponseSheetsProtectedRangeDimension",
    "GetSheetProtectedDimensionResponseProtectedRangesDimension",
    "UpdateSheetProtectedDimensionResponseRepliesDimension"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadDimensionRange {
    /// Sheet that they are in, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Whether rows (`ROWS`) or columns (`COLUMNS`) are protected.
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
    /// First row or column that is protected.
    #[lark(rename = "startIndex")]
    pub start_index: Option<i64>,
    /// Last row or column that is protected.
    #[lark(rename = "endIndex")]
    pub end_index: Option<i64>,
}

/// A drop-down list after the change.
#[doc(alias = "DataValidationSpreadsheetsResponseDataValidation")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedDataValidation {
    /// Id of the drop-down list.
    #[lark(rename = "dataValidationId")]
    pub data_validation_id: Option<i64>,
    /// Kind of validation; always `list`, a drop-down list.
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    /// Options of the list, in their order.
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    /// How the list behaves: several choices, colours.
    pub options: Option<ReadDataValidationOptions>,
}

/// How a drop-down list behaves.
#[doc(alias(
    "DataValidationSpreadsheetsResponseDataValidationOptions",
    "GetSheetDataValidationDropdownResponseDataValidationOptions",
    "UpdateSheetDataValidationDropdownResponseDataValidationOptions"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadDataValidationOptions {
    /// Whether several options may be chosen at once.
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    /// Whether the options have colours.
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    /// Colours of the options, in hexadecimal such as `#fffd00`.
    #[lark(rename = "colorValueMap")]
    pub color_value_map: BTreeMap<String, String>,
}

/// A conditional format to delete.
#[doc(alias = "DeleteSheetConditionFormatRequestSheetCfIds")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatId {
    /// Sheet that the conditional format is on, by its id.
    pub sheet_id: Option<String>,
    /// Conditional format to delete, by its id from `sheets.v2.spreadsheets.get_sheet_condition_format`.
    pub cf_id: Option<String>,
}

/// A range that loses its drop-down lists.
#[doc(alias = "DeleteSheetDataValidationDropdownRequestDataValidationRange")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidationRange {
    /// Range that loses its lists, such as `Q7PlXT!A2:B6`.
    pub range: String,
}

/// Whether the drop-down lists of a range are gone.
#[doc(alias = "DeleteSheetDataValidationDropdownResponseRangeResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataValidationRangeResult {
    /// Range that the request named.
    pub range: Option<String>,
    /// What happened, in words.
    pub msg: Option<String>,
    /// Whether the lists of the range are gone.
    pub success: Option<bool>,
    /// How many cells had a list.
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

/// The rows or columns to delete.
#[doc(alias(
    "DeleteSheetDimensionRangeRequestDimension",
    "InsertSheetDimensionRangeRequestDimension",
    "UpdateSheetDimensionRangeRequestDimension",
    "UpdateSheetProtectedDimensionRequestRequestsDimension"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DimensionRange {
    /// Sheet that this is about, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    /// Whether rows (`ROWS`) or columns (`COLUMNS`) are deleted.
    #[lark(rename = "majorDimension")]
    pub major_dimension: MajorDimension,
    /// First row or column to delete, counted from 1.
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    /// Last row or column to delete, counted from 1 and itself included; 3 to 7 are five rows.
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

/// A conditional format, and its sheet.
#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormats")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadSheetConditionFormat {
    /// Sheet that the conditional format is on, by its id.
    pub sheet_id: Option<String>,
    /// The conditional format: where, when and how.
    pub condition_format: Option<ReadConditionFormat>,
}

/// A conditional format.
#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormat")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormat {
    /// Id of the conditional format.
    pub cf_id: Option<String>,
    /// Ranges that it applies to: a whole sheet (`sheetId`), rows (`sheetId!1:2`), columns (`sheetId!A:B`), cells
    /// (`sheetId!A1:B2`) or a cell to the end of a column (`sheetId!A1:B`).
    pub ranges: Vec<String>,
    /// What is checked: blanks, repeats, a value, a text or a date.
    pub rule_type: Option<ConditionRuleType>,
    /// What the rule compares with.
    pub attrs: Vec<ReadConditionFormatAttrs>,
    /// Look of the cells that meet the condition.
    pub style: Option<ReadConditionFormatStyle>,
}

/// What the rule of a conditional format compares with.
#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatAttrs")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormatAttrs {
    /// How cells are compared, such as `is`.
    pub operator: Option<String>,
    /// Days that a date must fall on; set for the rule `timePeriod`, whose operator is `is`.
    pub time_period: Option<TimePeriod>,
    pub formula: Vec<String>,
    pub text: Option<String>,
}

/// The look of cells that meet a condition.
#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyle")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormatStyle {
    /// How letters look: bold, italic.
    pub font: Option<ReadConditionFormatFont>,
    /// Whether the text is underlined, struck through, both or neither.
    pub text_decoration: Option<TextDecoration>,
    /// Colour of the text, in hexadecimal such as `#faf1d1`.
    pub fore_color: Option<String>,
    /// Colour of the background, in hexadecimal such as `#faf1d1`.
    pub back_color: Option<String>,
}

/// The letters of cells that meet a condition.
#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyleFont")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormatFont {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Whether the text is italic.
    pub italic: Option<bool>,
}

/// A drop-down list, and where it is.
#[doc(alias = "GetSheetDataValidationDropdownResponseDataValidation")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadDataValidation {
    /// Ranges of the cells that have the list, column by column, such as `4d30c6!A1:A2`.
    pub ranges: Vec<String>,
    /// Kind of validation; always `list`, a drop-down list.
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    /// Options of the list, in their order.
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    /// How the list behaves: several choices, colours.
    pub options: Option<ReadDataValidationOptions>,
}

/// The properties of a spreadsheet.
#[doc(alias = "GetSheetMetaResponseProperties")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpreadsheetMeta {
    /// Title of the spreadsheet.
    pub title: Option<String>,
    /// User who owns the spreadsheet, by the old id; only returned without `user_id_type`.
    #[lark(rename = "ownerUser")]
    pub owner_user: Option<i64>,
    /// User who owns the spreadsheet, in the kind of `user_id_type`; only returned with it.
    #[lark(rename = "ownerUserID")]
    pub owner_user_id: Option<String>,
    /// How many sheets the spreadsheet has.
    #[lark(rename = "sheetCount")]
    pub sheet_count: Option<i64>,
    /// Version of the spreadsheet.
    pub revision: Option<i64>,
}

/// A sheet of a spreadsheet.
#[doc(alias = "GetSheetMetaResponseSheets")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetMeta {
    /// Id of the sheet, which names it in ranges.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Title of the sheet.
    pub title: Option<String>,
    /// Place of the sheet among the others.
    pub index: Option<i64>,
    /// How many rows the sheet has.
    #[lark(rename = "rowCount")]
    pub row_count: Option<i64>,
    /// How many columns the sheet has.
    #[lark(rename = "columnCount")]
    pub column_count: Option<i64>,
    /// How many rows at the top stay in view; 0 is none.
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    /// How many columns at the left stay in view; 0 is none.
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    /// Ranges of merged cells.
    pub merges: Vec<MergedCells>,
    /// Ranges that are protected; only returned if `extFields` asks for it.
    #[lark(rename = "protectedRange")]
    pub protected_range: Vec<SheetProtectedRange>,
    /// What the sheet holds instead of cells; set if it is no ordinary sheet.
    #[lark(rename = "blockInfo")]
    pub block_info: Option<SheetBlockInfo>,
}

/// What a sheet holds instead of cells.
#[doc(alias = "GetSheetMetaResponseSheetsBlockInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetBlockInfo {
    /// Token of the content.
    #[lark(rename = "blockToken")]
    pub block_token: Option<String>,
    /// Kind of the content.
    #[lark(rename = "blockType")]
    pub block_type: Option<String>,
}

/// A range of merged cells.
#[doc(alias = "GetSheetMetaResponseSheetsMerges")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MergedCells {
    /// First row, counted from 0.
    #[lark(rename = "startRowIndex")]
    pub start_row_index: Option<i64>,
    /// First column, counted from 0.
    #[lark(rename = "startColumnIndex")]
    pub start_column_index: Option<i64>,
    /// How many rows are merged.
    #[lark(rename = "rowCount")]
    pub row_count: Option<i64>,
    /// How many columns are merged.
    #[lark(rename = "columnCount")]
    pub column_count: Option<i64>,
}

/// A range that is protected.
#[doc(alias = "GetSheetMetaResponseSheetsProtectedRange")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetProtectedRange {
    /// Which rows or columns are protected; missing if the whole sheet is.
    pub dimension: Option<ReadDimensionRange>,
    /// Id of the protected range.
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    /// Why the range is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    /// Sheet that is protected, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
}

/// A range that is protected.
#[doc(alias = "GetSheetProtectedDimensionResponseProtectedRanges")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedRange {
    /// Id of the protected range.
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    /// Which rows or columns are protected; missing if the whole sheet is.
    pub dimension: Option<ReadDimensionRange>,
    /// Sheet that is protected, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Why the range is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    /// Users who may edit the range.
    pub editors: Option<ProtectedRangeEditors>,
}

/// The users who may edit a protected range.
#[doc(alias = "GetSheetProtectedDimensionResponseProtectedRangesEditors")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedRangeEditors {
    /// Users who may edit the range.
    pub users: Vec<ReadEditor>,
}

/// A user who may edit a protected range.
#[doc(alias(
    "GetSheetProtectedDimensionResponseProtectedRangesEditorsUsers",
    "UpdateSheetProtectedDimensionResponseRepliesEditorsAddEditors"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadEditor {
    /// Kind of `memberId`: `userId`, `openId` or `unionId`.
    #[lark(rename = "memberType")]
    pub member_type: Option<ProtectionMemberType>,
    /// User who may edit, in the kind of `memberType`.
    #[lark(rename = "memberId")]
    pub member_id: Option<String>,
}

/// The spreadsheet whose cells were merged.
#[doc(alias("MergeSheetCellResponse", "UnmergeSheetCellResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetCellResponse {
    /// Spreadsheet, by its token, which its address shows.
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
}

/// A range, and the look that it gets.
#[doc(alias = "SetSheetStyleRequestAppendStyle")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct StyledRange {
    /// Range that gets the look, such as `Q7PlXT!A2:B6`.
    pub range: String,
    /// Look that the cells get.
    pub style: CellStyle,
}

/// A conditional format to replace, and its sheet.
#[doc(alias = "UpdateSheetConditionFormatRequestSheetConditionFormats")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChangedSheetConditionFormat {
    /// Sheet that the conditional format is on, by its id.
    pub sheet_id: String,
    /// The conditional format: where, when and how.
    pub condition_format: ChangedConditionFormat,
}

/// A conditional format as it is to be.
#[doc(alias = "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormat")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChangedConditionFormat {
    /// Conditional format to replace, by its id from `sheets.v2.spreadsheets.get_sheet_condition_format`.
    pub cf_id: String,
    /// Ranges that it applies to: a whole sheet (`sheetId`), rows (`sheetId!1:2`), columns (`sheetId!A:B`), cells
    /// (`sheetId!A1:B2`) or a cell to the end of a column (`sheetId!A1:B`).
    pub ranges: Vec<String>,
    /// What is checked: blanks, repeats, a value, a text or a date.
    pub rule_type: ConditionRuleType,
    /// What the rule compares with; not for blanks and repeats.
    /// Required in some requests.
    pub attrs: Option<Vec<ConditionFormatAttrs>>,
    /// Look of the cells that meet the condition; left out, they have none.
    pub style: Option<ConditionFormatStyle>,
}

/// A drop-down list after the change.
#[doc(alias = "UpdateSheetDataValidationDropdownResponseDataValidation")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedDropdown {
    /// Kind of validation; always `list`, a drop-down list.
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    /// Options of the list, in their order.
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    /// How the list behaves: several choices, colours.
    pub options: Option<ReadDataValidationOptions>,
}

/// The size and visibility of rows or columns.
#[doc(alias = "UpdateSheetDimensionRangeRequestDimensionProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DimensionProperties {
    /// Whether the rows or columns are shown.
    pub visible: Option<bool>,
    /// Height of the rows or width of the columns, in pixels; 0 hides them.
    #[lark(rename = "fixedSize")]
    pub fixed_size: Option<i64>,
}

/// The properties that a spreadsheet gets.
#[doc(alias = "UpdateSheetPropertyRequestProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SpreadsheetProperties {
    /// New title of the spreadsheet; at most 100 characters.
    pub title: String,
}

/// A protected range as it is to be.
#[doc(alias = "UpdateSheetProtectedDimensionRequestRequests")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProtectedRangeChange {
    /// Protected range to change, by its id from `sheets.v2.spreadsheets.get_sheet_meta`.
    #[lark(rename = "protectId")]
    pub protect_id: String,
    /// Rows or columns that are to be protected.
    pub dimension: Option<DimensionRange>,
    /// Users who gain or lose the right to edit the range.
    pub editors: Option<EditorsChange>,
    /// Why the range is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

/// Who gains or loses the right to edit a protected range.
#[doc(alias = "UpdateSheetProtectedDimensionRequestRequestsEditors")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EditorsChange {
    /// Users who may edit the range from now on; they must be able to edit the document.
    #[lark(rename = "addEditors")]
    pub add_editors: Option<Vec<RangeEditor>>,
    /// Users who may no longer edit the range.
    #[lark(rename = "delEditors")]
    pub del_editors: Option<Vec<RangeEditor>>,
}

/// A user who may edit a protected range from now on.
#[doc(alias(
    "UpdateSheetProtectedDimensionRequestRequestsEditorsAddEditors",
    "UpdateSheetProtectedDimensionRequestRequestsEditorsDelEditors"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RangeEditor {
    /// Kind of `memberId`: `userId`, `openId` or `unionId`.
    #[lark(rename = "memberType")]
    pub member_type: ProtectionMemberType,
    /// The user, in the kind of `memberType`.
    #[lark(rename = "memberId")]
    pub member_id: String,
}

/// A protected range after the change.
#[doc(alias = "UpdateSheetProtectedDimensionResponseReplies")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedRangeReply {
    /// Id of the protected range.
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    /// Sheet that is protected, by its id.
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    /// Which rows or columns are protected.
    pub dimension: Option<ReadDimensionRange>,
    /// Users who gained or lost the right to edit the range.
    pub editors: Option<ChangedEditors>,
    /// Why the range is protected, in words.
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

/// Who gained or lost the right to edit a protected range.
#[doc(alias = "UpdateSheetProtectedDimensionResponseRepliesEditors")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChangedEditors {
    /// Users who may edit the range from now on.
    #[lark(rename = "addEditors")]
    pub add_editors: Vec<ReadEditor>,
    /// Users who may no longer edit the range.
    #[lark(rename = "delEditors")]
    pub del_editors: Vec<Value>,
}

/// The values of `borderType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BorderType {
    /// Around every cell.
    #[lark(rename = "FULL_BORDER")]
    Full,
    /// Around the range.
    #[lark(rename = "OUTER_BORDER")]
    Outer,
    /// Between the cells of the range.
    #[lark(rename = "INNER_BORDER")]
    Inner,
    /// No border.
    #[lark(rename = "NO_BORDER")]
    None,
    /// At the left.
    #[lark(rename = "LEFT_BORDER")]
    Left,
    /// At the right.
    #[lark(rename = "RIGHT_BORDER")]
    Right,
    /// At the top.
    #[lark(rename = "TOP_BORDER")]
    Top,
    /// At the bottom.
    #[lark(rename = "BOTTOM_BORDER")]
    Bottom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `rule_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ConditionRuleType {
    /// The cell is empty.
    #[lark(rename = "containsBlanks")]
    ContainsBlanks,
    /// The cell is not empty.
    #[lark(rename = "notContainsBlanks")]
    NotContainsBlanks,
    /// The value occurs more than once.
    #[lark(rename = "duplicateValues")]
    DuplicateValues,
    /// The value occurs once.
    #[lark(rename = "uniqueValues")]
    UniqueValues,
    /// The value is within limits.
    #[lark(rename = "cellIs")]
    CellIs,
    /// The cell contains a text.
    #[lark(rename = "containsText")]
    ContainsText,
    /// The date falls on certain days.
    #[lark(rename = "timePeriod")]
    TimePeriod,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `hAlign`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum HorizontalAlign {
    /// Left.
    #[lark(value = 0)]
    Left,
    /// Centred.
    #[lark(value = 1)]
    Center,
    /// Right.
    #[lark(value = 2)]
    Right,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `insertDataOption`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InsertDataOption {
    /// Data below is overwritten where there are too few empty rows.
    #[lark(rename = "OVERWRITE")]
    Overwrite,
    /// Enough rows are inserted first.
    #[lark(rename = "INSERT_ROWS")]
    InsertRows,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `majorDimension`.
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

/// The values of `mergeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MergeType {
    /// The range becomes one cell.
    #[lark(rename = "MERGE_ALL")]
    All,
    /// Each row becomes one cell.
    #[lark(rename = "MERGE_ROWS")]
    Rows,
    /// Each column becomes one cell.
    #[lark(rename = "MERGE_COLUMNS")]
    Columns,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `memberType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ProtectionMemberType {
    /// The user id of a user.
    #[lark(rename = "userId")]
    UserId,
    /// The open id of a user.
    #[lark(rename = "openId")]
    OpenId,
    /// The union id of a user.
    #[lark(rename = "unionId")]
    UnionId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `lock`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SheetLock {
    /// The sheet is protected.
    #[lark(rename = "LOCK")]
    Lock,
    /// Not protected.
    #[lark(rename = "UNLOCK")]
    Unlock,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `textDecoration`, `text_decoration`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TextDecoration {
    /// Neither.
    #[lark(value = 0)]
    None,
    /// Underlined.
    #[lark(value = 1)]
    Underline,
    /// Struck through.
    #[lark(value = 2)]
    Strikethrough,
    /// Underlined and struck through.
    #[lark(value = 3)]
    UnderlineAndStrikethrough,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `time_period`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TimePeriod {
    /// Yesterday.
    Yesterday,
    /// Today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// The last 7 days.
    #[lark(rename = "last7Days")]
    LastSevenDays,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `valueRenderOption`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ValueRenderOption {
    /// A plain text, except for numbers.
    #[lark(rename = "ToString")]
    ToString,
    /// The formula itself.
    #[lark(rename = "Formula")]
    Formula,
    /// Calculated and formatted.
    #[lark(rename = "FormattedValue")]
    FormattedValue,
    /// Calculated, not formatted.
    #[lark(rename = "UnformattedValue")]
    UnformattedValue,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `vAlign`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum VerticalAlign {
    /// At the top.
    #[lark(value = 0)]
    Top,
    /// In the middle.
    #[lark(value = 1)]
    Middle,
    /// At the bottom.
    #[lark(value = 2)]
    Bottom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
