// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spreadsheets.
//!
//! `sheets.v2.spreadsheets` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, lark_api, serde_json::Value};

/// Adds a sheet dimension range.
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
    pub spreadsheet_token: String,
    pub dimension: AddSheetDimensionRangeRequestDimension,
}

/// The answer to [`AddSheetDimensionRange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddSheetDimensionRangeResponse {
    #[lark(rename = "addCount")]
    pub add_count: Option<i64>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
}

/// Appends a sheet value.
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/append-data)
#[lark_api(
    id = "sheets.v2.spreadsheets.append_sheet_value",
    method = "POST",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append",
    token = "tenant|user",
    response = AppendSheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AppendSheetValue {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(query, rename = "insertDataOption")]
    pub insert_data_option: Option<String>,
    #[lark(rename = "valueRange")]
    pub value_range: AppendSheetValueRequestValueRange,
}

/// The answer to [`AppendSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppendSheetValueResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "tableRange")]
    pub table_range: Option<String>,
    pub revision: Option<i64>,
    pub updates: Option<AppendSheetValueResponseUpdates>,
}

/// Fetches a sheet value.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub ranges: Vec<String>,
    #[lark(rename = "valueRenderOption")]
    pub value_render_option: Option<String>,
    #[lark(rename = "dateTimeRenderOption")]
    pub date_time_render_option: Option<String>,
    pub user_id_type: Option<String>,
}

/// The answer to [`BatchGetSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetSheetValueResponse {
    pub revision: Option<i64>,
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "totalCells")]
    pub total_cells: Option<i64>,
    #[lark(rename = "valueRanges")]
    pub value_ranges: Vec<BatchGetSheetValueResponseValueRange>,
}

/// Sets a sheet style.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub data: Vec<BatchSetSheetStyleRequestData>,
}

/// The answer to [`BatchSetSheetStyle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSetSheetStyleResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "totalUpdatedRows")]
    pub total_updated_rows: Option<i64>,
    #[lark(rename = "totalUpdatedColumns")]
    pub total_updated_columns: Option<i64>,
    #[lark(rename = "totalUpdatedCells")]
    pub total_updated_cells: Option<i64>,
    pub revision: Option<i64>,
    pub responses: Vec<BatchSetSheetStyleResponseResponse>,
}

/// Sets a sheet value.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "valueRanges")]
    pub value_ranges: Vec<BatchSetSheetValueRequestValueRange>,
}

/// The answer to [`BatchSetSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSetSheetValueResponse {
    pub responses: Vec<BatchSetSheetValueResponseResponse>,
    pub revision: Option<i64>,
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
}

/// Updates a sheet.
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
    pub spreadsheet_token: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub requests: Vec<BatchUpdateSheetRequestRequest>,
}

/// The answer to [`BatchUpdateSheet`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponse {
    pub replies: Vec<BatchUpdateSheetResponseReply>,
}

/// Creates a sheet condition format.
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
    response = CreateSheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetConditionFormat {
    pub spreadsheet_token: String,
    pub sheet_condition_formats: Vec<CreateSheetConditionFormatRequestSheetConditionFormats>,
}

/// The answer to [`CreateSheetConditionFormat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSheetConditionFormatResponse {
    pub responses: Vec<CreateSheetConditionFormatResponseResponses>,
}

/// Creates a sheet data validation dropdown.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub range: String,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
    #[lark(rename = "dataValidation")]
    pub data_validation: CreateSheetDataValidationDropdownRequestDataValidation,
}

/// Creates a sheet protected dimension.
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
    pub spreadsheet_token: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    #[lark(rename = "addProtectedDimension")]
    pub add_protected_dimension: Vec<CreateSheetProtectedDimensionRequestAddProtectedDimension>,
}

/// The answer to [`CreateSheetProtectedDimension`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimensionResponse {
    #[lark(rename = "addProtectedDimension")]
    pub add_protected_dimension: Vec<CreateSheetProtectedDimensionResponseAddProtectedDimension>,
}

/// Runs `data_validation` on spreadsheets.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId` with a tenant
///   or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation)
#[lark_api(
    id = "sheets.v2.spreadsheets.data_validation",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId",
    token = "tenant|user",
    response = DataValidationSpreadsheetsResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DataValidationSpreadsheets {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "dataValidationId")]
    pub data_validation_id: String,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
    #[lark(rename = "dataValidation")]
    pub data_validation: DataValidationSpreadsheetsRequestDataValidation,
}

/// The answer to [`DataValidationSpreadsheets`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataValidationSpreadsheetsResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "dataValidation")]
    pub data_validation: Option<DataValidationSpreadsheetsResponseDataValidation>,
}

/// Deletes a sheet condition format.
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
    response = DeleteSheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetConditionFormat {
    pub spreadsheet_token: String,
    #[lark(json)]
    pub sheet_cf_ids: Option<Vec<DeleteSheetConditionFormatRequestSheetCfIds>>,
}

/// The answer to [`DeleteSheetConditionFormat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetConditionFormatResponse {
    pub responses: Vec<DeleteSheetConditionFormatResponseResponses>,
}

/// Deletes a sheet data validation dropdown.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(json, rename = "dataValidationRanges")]
    pub data_validation_ranges: Vec<DeleteSheetDataValidationDropdownRequestDataValidationRange>,
}

/// The answer to [`DeleteSheetDataValidationDropdown`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetDataValidationDropdownResponse {
    #[lark(rename = "rangeResults")]
    pub range_results: Vec<DeleteSheetDataValidationDropdownResponseRangeResult>,
}

/// Deletes a sheet dimension range.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(json)]
    pub dimension: DeleteSheetDimensionRangeRequestDimension,
}

/// The answer to [`DeleteSheetDimensionRange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetDimensionRangeResponse {
    #[lark(rename = "delCount")]
    pub del_count: Option<i64>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
}

/// Deletes a sheet protected dimension.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(json, rename = "protectIds")]
    pub protect_ids: Vec<String>,
}

/// The answer to [`DeleteSheetProtectedDimension`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetProtectedDimensionResponse {
    #[lark(rename = "delProtectIds")]
    pub del_protect_ids: Vec<String>,
}

/// Fetches a sheet condition format.
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
    pub spreadsheet_token: String,
    pub sheet_ids: Vec<String>,
}

/// The answer to [`GetSheetConditionFormat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponse {
    pub sheet_condition_formats: Vec<GetSheetConditionFormatResponseSheetConditionFormats>,
}

/// Fetches a sheet data validation dropdown.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub range: String,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
}

/// The answer to [`GetSheetDataValidationDropdown`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetDataValidationDropdownResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub revision: Option<i64>,
    #[lark(rename = "dataValidations")]
    pub data_validations: Vec<GetSheetDataValidationDropdownResponseDataValidation>,
}

/// Fetches sheet metadata.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "extFields")]
    pub ext_fields: Option<String>,
    pub user_id_type: Option<String>,
}

/// The answer to [`GetSheetMeta`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    pub properties: Option<GetSheetMetaResponseProperties>,
    pub sheets: Vec<GetSheetMetaResponseSheets>,
}

/// Fetches a sheet protected dimension.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "protectIds")]
    pub protect_ids: String,
    #[lark(rename = "memberType")]
    pub member_type: Option<String>,
}

/// The answer to [`GetSheetProtectedDimension`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetProtectedDimensionResponse {
    #[lark(rename = "protectedRanges")]
    pub protected_ranges: Vec<GetSheetProtectedDimensionResponseProtectedRanges>,
}

/// Fetches a sheet value.
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/reading-a-single-range)
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub range: String,
    #[lark(rename = "valueRenderOption")]
    pub value_render_option: Option<String>,
    #[lark(rename = "dateTimeRenderOption")]
    pub date_time_render_option: Option<String>,
    pub user_id_type: Option<String>,
}

/// The answer to [`GetSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetValueResponse {
    pub revision: Option<i64>,
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "valueRange")]
    pub value_range: Option<GetSheetValueResponseValueRange>,
}

/// Inserts a sheet dimension range.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub dimension: InsertSheetDimensionRangeRequestDimension,
    #[lark(rename = "inheritStyle")]
    pub inherit_style: Option<String>,
}

/// Merges a sheet cell.
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
    response = MergeSheetCellResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MergeSheetCell {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub range: String,
    #[lark(rename = "mergeType")]
    pub merge_type: String,
}

/// The answer to [`MergeSheetCell`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MergeSheetCellResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
}

/// Prepends a sheet value.
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
    response = PrependSheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrependSheetValue {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "valueRange")]
    pub value_range: PrependSheetValueRequestValueRange,
}

/// The answer to [`PrependSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PrependSheetValueResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "tableRange")]
    pub table_range: Option<String>,
    pub revision: Option<i64>,
    pub updates: Option<PrependSheetValueResponseUpdates>,
}

/// Sets a sheet style.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "appendStyle")]
    pub append_style: SetSheetStyleRequestAppendStyle,
}

/// The answer to [`SetSheetStyle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetSheetStyleResponse {
    pub updates: Option<SetSheetStyleResponseUpdates>,
}

/// Sets a sheet value.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 100 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/sheets-v3/data-operation/write-data-to-a-single-range)
#[lark_api(
    id = "sheets.v2.spreadsheets.set_sheet_value",
    method = "PUT",
    path = "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values",
    token = "tenant|user",
    response = SetSheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetSheetValue {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "valueRange")]
    pub value_range: SetSheetValueRequestValueRange,
}

/// The answer to [`SetSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetSheetValueResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    pub revision: Option<i64>,
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

/// Sets a sheet value image.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub range: String,
    pub image: Value,
    pub name: String,
}

/// The answer to [`SetSheetValueImage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetSheetValueImageResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    pub revision: Option<i64>,
}

/// Unmerges a sheet cell.
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
    response = UnmergeSheetCellResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnmergeSheetCell {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub range: String,
}

/// The answer to [`UnmergeSheetCell`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UnmergeSheetCellResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
}

/// Updates a sheet condition format.
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
    response = UpdateSheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormat {
    pub spreadsheet_token: String,
    pub sheet_condition_formats: Vec<UpdateSheetConditionFormatRequestSheetConditionFormats>,
}

/// The answer to [`UpdateSheetConditionFormat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormatResponse {
    pub responses: Vec<UpdateSheetConditionFormatResponseResponses>,
}

/// Updates a sheet data validation dropdown.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    pub ranges: Vec<String>,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
    #[lark(rename = "dataValidation")]
    pub data_validation: UpdateSheetDataValidationDropdownRequestDataValidation,
}

/// The answer to [`UpdateSheetDataValidationDropdown`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetDataValidationDropdownResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "dataValidation")]
    pub data_validation: Option<UpdateSheetDataValidationDropdownResponseDataValidation>,
}

/// Updates a sheet dimension range.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub dimension: UpdateSheetDimensionRangeRequestDimension,
    #[lark(rename = "dimensionProperties")]
    pub dimension_properties: UpdateSheetDimensionRangeRequestDimensionProperties,
}

/// Updates a sheet property.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub properties: UpdateSheetPropertyRequestProperties,
}

/// The answer to [`UpdateSheetProperty`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetPropertyResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    pub title: Option<String>,
}

/// Updates a sheet protected dimension.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    pub requests: Vec<UpdateSheetProtectedDimensionRequestRequests>,
}

/// The answer to [`UpdateSheetProtectedDimension`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionResponse {
    pub replies: Vec<UpdateSheetProtectedDimensionResponseReplies>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddSheetDimensionRangeRequestDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: String,
    pub length: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppendSheetValueRequestValueRange {
    pub range: String,
    pub values: Vec<Vec<Value>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppendSheetValueResponseUpdates {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
    pub revision: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetSheetValueResponseValueRange {
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
    pub range: Option<String>,
    pub revision: Option<i64>,
    pub values: Vec<Vec<Value>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchSetSheetStyleRequestData {
    pub ranges: Vec<String>,
    pub style: BatchSetSheetStyleRequestDataStyle,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchSetSheetStyleRequestDataStyle {
    pub font: Option<BatchSetSheetStyleRequestDataStyleFont>,
    #[lark(rename = "textDecoration")]
    pub text_decoration: Option<i64>,
    pub formatter: Option<String>,
    #[lark(rename = "hAlign")]
    pub h_align: Option<i64>,
    #[lark(rename = "vAlign")]
    pub v_align: Option<i64>,
    #[lark(rename = "foreColor")]
    pub fore_color: Option<String>,
    #[lark(rename = "backColor")]
    pub back_color: Option<String>,
    #[lark(rename = "borderType")]
    pub border_type: Option<String>,
    #[lark(rename = "borderColor")]
    pub border_color: Option<String>,
    pub clean: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchSetSheetStyleRequestDataStyleFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    #[lark(rename = "fontSize")]
    pub font_size: Option<String>,
    pub clean: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSetSheetStyleResponseResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchSetSheetValueRequestValueRange {
    pub range: String,
    pub values: Vec<Vec<Value>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSetSheetValueResponseResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequest {
    #[lark(rename = "updateSheet")]
    pub update_sheet: Option<BatchUpdateSheetRequestRequestUpdateSheet>,
    #[lark(rename = "addSheet")]
    pub add_sheet: Option<BatchUpdateSheetRequestRequestAddSheet>,
    #[lark(rename = "copySheet")]
    pub copy_sheet: Option<BatchUpdateSheetRequestRequestCopySheet>,
    #[lark(rename = "deleteSheet")]
    pub delete_sheet: Option<BatchUpdateSheetRequestRequestDeleteSheet>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestAddSheet {
    pub properties: BatchUpdateSheetRequestRequestAddSheetProperties,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestAddSheetProperties {
    pub title: String,
    pub index: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestCopySheet {
    pub source: BatchUpdateSheetRequestRequestCopySheetSource,
    pub destination: BatchUpdateSheetRequestRequestCopySheetDestination,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestCopySheetDestination {
    pub title: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestCopySheetSource {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestDeleteSheet {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestUpdateSheet {
    pub properties: Option<BatchUpdateSheetRequestRequestUpdateSheetProperties>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestUpdateSheetProperties {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    pub title: Option<String>,
    pub index: Option<i64>,
    pub hidden: Option<bool>,
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    pub protect: Option<BatchUpdateSheetRequestRequestUpdateSheetPropertiesProtect>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateSheetRequestRequestUpdateSheetPropertiesProtect {
    pub lock: String,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "userIDs")]
    pub user_ids: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReply {
    #[lark(rename = "updateSheet")]
    pub update_sheet: Option<BatchUpdateSheetResponseReplyUpdateSheet>,
    #[lark(rename = "addSheet")]
    pub add_sheet: Option<BatchUpdateSheetResponseReplyAddSheet>,
    #[lark(rename = "copySheet")]
    pub copy_sheet: Option<BatchUpdateSheetResponseReplyCopySheet>,
    #[lark(rename = "deleteSheet")]
    pub delete_sheet: Option<BatchUpdateSheetResponseReplyDeleteSheet>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyAddSheet {
    pub properties: Option<BatchUpdateSheetResponseReplyAddSheetProperties>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyAddSheetProperties {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub title: Option<String>,
    pub index: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyCopySheet {
    pub properties: Option<BatchUpdateSheetResponseReplyCopySheetProperties>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyCopySheetProperties {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub title: Option<String>,
    pub index: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyDeleteSheet {
    pub result: Option<bool>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyUpdateSheet {
    pub properties: Option<BatchUpdateSheetResponseReplyUpdateSheetProperties>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyUpdateSheetProperties {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub title: Option<String>,
    pub index: Option<i64>,
    pub hidden: Option<bool>,
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    pub protect: Option<BatchUpdateSheetResponseReplyUpdateSheetPropertiesProtect>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponseReplyUpdateSheetPropertiesProtect {
    pub lock: Option<String>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "userIDs")]
    pub user_ids: Vec<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetConditionFormatRequestSheetConditionFormats {
    pub sheet_id: String,
    pub condition_format: CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormat,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormat {
    pub ranges: Vec<String>,
    pub rule_type: String,
    /// Required in some requests.
    pub attrs: Option<Vec<CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs>>,
    pub style: Option<CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs {
    pub operator: Option<String>,
    pub time_period: Option<String>,
    pub formula: Option<Vec<String>>,
    pub text: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle {
    pub font: Option<CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont>,
    pub text_decoration: Option<i64>,
    pub fore_color: Option<String>,
    pub back_color: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSheetConditionFormatResponseResponses {
    pub sheet_id: Option<String>,
    pub cf_id: Option<String>,
    pub res_code: Option<i64>,
    pub res_msg: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetDataValidationDropdownRequestDataValidation {
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<CreateSheetDataValidationDropdownRequestDataValidationOptions>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetDataValidationDropdownRequestDataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    pub colors: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimensionRequestAddProtectedDimension {
    pub dimension: CreateSheetProtectedDimensionRequestAddProtectedDimensionDimension,
    pub editors: Option<Vec<i64>>,
    pub users: Option<Vec<String>>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimensionRequestAddProtectedDimensionDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimensionResponseAddProtectedDimension {
    pub dimension: Option<CreateSheetProtectedDimensionResponseAddProtectedDimensionDimension>,
    pub editors: Vec<i64>,
    pub users: Vec<String>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimensionResponseAddProtectedDimensionDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
    #[lark(rename = "startIndex")]
    pub start_index: Option<i64>,
    #[lark(rename = "endIndex")]
    pub end_index: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidationSpreadsheetsRequestDataValidation {
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<DataValidationSpreadsheetsRequestDataValidationOptions>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidationSpreadsheetsRequestDataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    pub colors: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataValidationSpreadsheetsResponseDataValidation {
    #[lark(rename = "dataValidationId")]
    pub data_validation_id: Option<i64>,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<DataValidationSpreadsheetsResponseDataValidationOptions>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataValidationSpreadsheetsResponseDataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    #[lark(rename = "colorValueMap")]
    pub color_value_map: BTreeMap<String, String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteSheetConditionFormatRequestSheetCfIds {
    pub sheet_id: Option<String>,
    pub cf_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetConditionFormatResponseResponses {
    pub sheet_id: Option<String>,
    pub cf_id: Option<String>,
    pub res_code: Option<i64>,
    pub res_msg: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteSheetDataValidationDropdownRequestDataValidationRange {
    pub range: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetDataValidationDropdownResponseRangeResult {
    pub range: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteSheetDimensionRangeRequestDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: String,
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponseSheetConditionFormats {
    pub sheet_id: Option<String>,
    pub condition_format: Option<GetSheetConditionFormatResponseSheetConditionFormatsConditionFormat>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponseSheetConditionFormatsConditionFormat {
    pub cf_id: Option<String>,
    pub ranges: Vec<String>,
    pub rule_type: Option<String>,
    pub attrs: Vec<GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatAttrs>,
    pub style: Option<GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyle>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatAttrs {
    pub operator: Option<String>,
    pub time_period: Option<String>,
    pub formula: Vec<String>,
    pub text: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyle {
    pub font: Option<GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyleFont>,
    pub text_decoration: Option<i64>,
    pub fore_color: Option<String>,
    pub back_color: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyleFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetDataValidationDropdownResponseDataValidation {
    pub ranges: Vec<String>,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<GetSheetDataValidationDropdownResponseDataValidationOptions>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetDataValidationDropdownResponseDataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    #[lark(rename = "colorValueMap")]
    pub color_value_map: BTreeMap<String, String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponseProperties {
    pub title: Option<String>,
    #[lark(rename = "ownerUser")]
    pub owner_user: Option<i64>,
    #[lark(rename = "ownerUserID")]
    pub owner_user_id: Option<String>,
    #[lark(rename = "sheetCount")]
    pub sheet_count: Option<i64>,
    pub revision: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponseSheets {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub title: Option<String>,
    pub index: Option<i64>,
    #[lark(rename = "rowCount")]
    pub row_count: Option<i64>,
    #[lark(rename = "columnCount")]
    pub column_count: Option<i64>,
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    pub merges: Vec<GetSheetMetaResponseSheetsMerges>,
    #[lark(rename = "protectedRange")]
    pub protected_range: Vec<GetSheetMetaResponseSheetsProtectedRange>,
    #[lark(rename = "blockInfo")]
    pub block_info: Option<GetSheetMetaResponseSheetsBlockInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponseSheetsBlockInfo {
    #[lark(rename = "blockToken")]
    pub block_token: Option<String>,
    #[lark(rename = "blockType")]
    pub block_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponseSheetsMerges {
    #[lark(rename = "startRowIndex")]
    pub start_row_index: Option<i64>,
    #[lark(rename = "startColumnIndex")]
    pub start_column_index: Option<i64>,
    #[lark(rename = "rowCount")]
    pub row_count: Option<i64>,
    #[lark(rename = "columnCount")]
    pub column_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponseSheetsProtectedRange {
    pub dimension: Option<GetSheetMetaResponseSheetsProtectedRangeDimension>,
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponseSheetsProtectedRangeDimension {
    #[lark(rename = "startIndex")]
    pub start_index: Option<i64>,
    #[lark(rename = "endIndex")]
    pub end_index: Option<i64>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetProtectedDimensionResponseProtectedRanges {
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    pub dimension: Option<GetSheetProtectedDimensionResponseProtectedRangesDimension>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    pub editors: Option<GetSheetProtectedDimensionResponseProtectedRangesEditors>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetProtectedDimensionResponseProtectedRangesDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "startIndex")]
    pub start_index: Option<i64>,
    #[lark(rename = "endIndex")]
    pub end_index: Option<i64>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetProtectedDimensionResponseProtectedRangesEditors {
    pub users: Vec<GetSheetProtectedDimensionResponseProtectedRangesEditorsUsers>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetProtectedDimensionResponseProtectedRangesEditorsUsers {
    #[lark(rename = "memberType")]
    pub member_type: Option<String>,
    #[lark(rename = "memberId")]
    pub member_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetValueResponseValueRange {
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
    pub range: Option<String>,
    pub revision: Option<i64>,
    pub values: Vec<Vec<Value>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InsertSheetDimensionRangeRequestDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: String,
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct PrependSheetValueRequestValueRange {
    pub range: String,
    pub values: Vec<Vec<Value>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PrependSheetValueResponseUpdates {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
    pub revision: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SetSheetStyleRequestAppendStyle {
    pub range: String,
    pub style: SetSheetStyleRequestAppendStyleStyle,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SetSheetStyleRequestAppendStyleStyle {
    pub font: Option<SetSheetStyleRequestAppendStyleStyleFont>,
    #[lark(rename = "textDecoration")]
    pub text_decoration: Option<i64>,
    pub formatter: Option<String>,
    #[lark(rename = "hAlign")]
    pub h_align: Option<i64>,
    #[lark(rename = "vAlign")]
    pub v_align: Option<i64>,
    #[lark(rename = "foreColor")]
    pub fore_color: Option<String>,
    #[lark(rename = "backColor")]
    pub back_color: Option<String>,
    #[lark(rename = "borderType")]
    pub border_type: Option<String>,
    #[lark(rename = "borderColor")]
    pub border_color: Option<String>,
    pub clean: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SetSheetStyleRequestAppendStyleStyleFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    #[lark(rename = "fontSize")]
    pub font_size: Option<String>,
    pub clean: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetSheetStyleResponseUpdates {
    pub revision: Option<i64>,
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "updatedRange")]
    pub updated_range: Option<String>,
    #[lark(rename = "updatedRows")]
    pub updated_rows: Option<i64>,
    #[lark(rename = "updatedColumns")]
    pub updated_columns: Option<i64>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SetSheetValueRequestValueRange {
    pub range: String,
    pub values: Vec<Vec<Value>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormatRequestSheetConditionFormats {
    pub sheet_id: String,
    pub condition_format: UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormat,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormat {
    pub cf_id: String,
    pub ranges: Vec<String>,
    pub rule_type: String,
    /// Required in some requests.
    pub attrs: Option<Vec<UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs>>,
    pub style: Option<UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs {
    pub operator: Option<String>,
    pub time_period: Option<String>,
    pub formula: Option<Vec<String>>,
    pub text: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle {
    pub font: Option<UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont>,
    pub text_decoration: Option<i64>,
    pub fore_color: Option<String>,
    pub back_color: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormatResponseResponses {
    pub sheet_id: Option<String>,
    pub cf_id: Option<String>,
    pub res_code: Option<i64>,
    pub res_msg: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetDataValidationDropdownRequestDataValidation {
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<UpdateSheetDataValidationDropdownRequestDataValidationOptions>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetDataValidationDropdownRequestDataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    pub colors: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetDataValidationDropdownResponseDataValidation {
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<UpdateSheetDataValidationDropdownResponseDataValidationOptions>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetDataValidationDropdownResponseDataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    #[lark(rename = "colorValueMap")]
    pub color_value_map: BTreeMap<String, String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetDimensionRangeRequestDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: String,
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetDimensionRangeRequestDimensionProperties {
    pub visible: Option<bool>,
    #[lark(rename = "fixedSize")]
    pub fixed_size: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetPropertyRequestProperties {
    pub title: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionRequestRequests {
    #[lark(rename = "protectId")]
    pub protect_id: String,
    pub dimension: Option<UpdateSheetProtectedDimensionRequestRequestsDimension>,
    pub editors: Option<UpdateSheetProtectedDimensionRequestRequestsEditors>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionRequestRequestsDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: String,
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionRequestRequestsEditors {
    #[lark(rename = "addEditors")]
    pub add_editors: Option<Vec<UpdateSheetProtectedDimensionRequestRequestsEditorsAddEditors>>,
    #[lark(rename = "delEditors")]
    pub del_editors: Option<Vec<UpdateSheetProtectedDimensionRequestRequestsEditorsDelEditors>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionRequestRequestsEditorsAddEditors {
    #[lark(rename = "memberType")]
    pub member_type: String,
    #[lark(rename = "memberId")]
    pub member_id: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionRequestRequestsEditorsDelEditors {
    #[lark(rename = "memberType")]
    pub member_type: String,
    #[lark(rename = "memberId")]
    pub member_id: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionResponseReplies {
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub dimension: Option<UpdateSheetProtectedDimensionResponseRepliesDimension>,
    pub editors: Option<UpdateSheetProtectedDimensionResponseRepliesEditors>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionResponseRepliesDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "startIndex")]
    pub start_index: Option<i64>,
    #[lark(rename = "endIndex")]
    pub end_index: Option<i64>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionResponseRepliesEditors {
    #[lark(rename = "addEditors")]
    pub add_editors: Vec<UpdateSheetProtectedDimensionResponseRepliesEditorsAddEditors>,
    #[lark(rename = "delEditors")]
    pub del_editors: Vec<Value>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionResponseRepliesEditorsAddEditors {
    #[lark(rename = "memberType")]
    pub member_type: Option<String>,
    #[lark(rename = "memberId")]
    pub member_id: Option<String>,
}
