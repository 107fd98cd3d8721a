// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Spreadsheets.
//!
//! `sheets.v2.spreadsheets` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, IntegerEnum, Model, StringEnum, lark_api, serde_json::Value};

use crate::ids::UserIdType;

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
    pub dimension: AddedDimension,
}

/// The answer to [`AddSheetDimensionRange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddSheetDimensionRangeResponse {
    #[lark(rename = "addCount")]
    pub add_count: Option<i64>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
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
    response = SheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AppendSheetValue {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(query, rename = "insertDataOption")]
    pub insert_data_option: Option<InsertDataOption>,
    #[lark(rename = "valueRange")]
    pub value_range: ValueRange,
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
    #[lark(comma)]
    pub ranges: Vec<String>,
    #[lark(rename = "valueRenderOption")]
    pub value_render_option: Option<ValueRenderOption>,
    #[lark(rename = "dateTimeRenderOption")]
    pub date_time_render_option: Option<String>,
    pub user_id_type: Option<UserIdType>,
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
    pub value_ranges: Vec<ReadValueRange>,
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
    pub data: Vec<StyledRanges>,
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
    pub responses: Vec<RangeUpdate>,
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
    pub value_ranges: Vec<ValueRange>,
}

/// The answer to [`BatchSetSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSetSheetValueResponse {
    pub responses: Vec<RangeUpdate>,
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
    pub user_id_type: Option<UserIdType>,
    pub requests: Vec<SheetOperation>,
}

/// The answer to [`BatchUpdateSheet`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateSheetResponse {
    pub replies: Vec<SheetOperationReply>,
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
    response = SheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSheetConditionFormat {
    pub spreadsheet_token: String,
    pub sheet_condition_formats: Vec<NewSheetConditionFormat>,
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
    pub data_validation: DataValidation,
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
    pub user_id_type: Option<UserIdType>,
    #[lark(rename = "addProtectedDimension")]
    pub add_protected_dimension: Vec<NewProtectedDimension>,
}

/// The answer to [`CreateSheetProtectedDimension`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSheetProtectedDimensionResponse {
    #[lark(rename = "addProtectedDimension")]
    pub add_protected_dimension: Vec<ProtectedDimension>,
}

/// Runs `data_validation` on spreadsheets.
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
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "dataValidationId")]
    pub data_validation_id: String,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: String,
    #[lark(rename = "dataValidation")]
    pub data_validation: DataValidation,
}

/// The answer to [`UpdateDataValidation`].
#[doc(alias = "DataValidationSpreadsheetsResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateDataValidationResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "dataValidation")]
    pub data_validation: Option<UpdatedDataValidation>,
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
    response = SheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSheetConditionFormat {
    pub spreadsheet_token: String,
    #[lark(json)]
    pub sheet_cf_ids: Option<Vec<ConditionFormatId>>,
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
    pub data_validation_ranges: Vec<DataValidationRange>,
}

/// The answer to [`DeleteSheetDataValidationDropdown`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetDataValidationDropdownResponse {
    #[lark(rename = "rangeResults")]
    pub range_results: Vec<DataValidationRangeResult>,
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
    pub dimension: DimensionRange,
}

/// The answer to [`DeleteSheetDimensionRange`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSheetDimensionRangeResponse {
    #[lark(rename = "delCount")]
    pub del_count: Option<i64>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
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
    #[lark(comma)]
    pub sheet_ids: Vec<String>,
}

/// The answer to [`GetSheetConditionFormat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetConditionFormatResponse {
    pub sheet_condition_formats: Vec<ReadSheetConditionFormat>,
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
    pub data_validations: Vec<ReadDataValidation>,
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
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetSheetMeta`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetMetaResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    pub properties: Option<SpreadsheetMeta>,
    pub sheets: Vec<SheetMeta>,
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
    /// At most 5 elements.
    #[lark(comma, rename = "protectIds")]
    pub protect_ids: Vec<String>,
    #[lark(rename = "memberType")]
    pub member_type: Option<ProtectionMemberType>,
}

/// The answer to [`GetSheetProtectedDimension`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetProtectedDimensionResponse {
    #[lark(rename = "protectedRanges")]
    pub protected_ranges: Vec<ProtectedRange>,
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
    pub value_render_option: Option<ValueRenderOption>,
    #[lark(rename = "dateTimeRenderOption")]
    pub date_time_render_option: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetSheetValue`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSheetValueResponse {
    pub revision: Option<i64>,
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "valueRange")]
    pub value_range: Option<ReadValueRange>,
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
    pub dimension: DimensionRange,
    /// One of `BEFORE`, `AFTER`.
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
    response = SheetCellResponse,
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
    pub merge_type: MergeType,
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
    response = SheetValueResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrependSheetValue {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "valueRange")]
    pub value_range: ValueRange,
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
    pub append_style: StyledRange,
}

/// The answer to [`SetSheetStyle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetSheetStyleResponse {
    pub updates: Option<SheetUpdates>,
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
    response = SheetUpdates,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetSheetValue {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: String,
    #[lark(rename = "valueRange")]
    pub value_range: ValueRange,
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
    response = SheetCellResponse,
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
    response = SheetConditionFormatResponse,
    scopes = "drive:drive|sheets:spreadsheet",
    rate_limit = "100/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSheetConditionFormat {
    pub spreadsheet_token: String,
    pub sheet_condition_formats: Vec<ChangedSheetConditionFormat>,
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
    pub data_validation: DataValidation,
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
    pub data_validation: Option<UpdatedDropdown>,
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
    pub dimension: DimensionRange,
    #[lark(rename = "dimensionProperties")]
    pub dimension_properties: DimensionProperties,
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
    pub properties: SpreadsheetProperties,
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
    pub requests: Vec<ProtectedRangeChange>,
}

/// The answer to [`UpdateSheetProtectedDimension`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateSheetProtectedDimensionResponse {
    pub replies: Vec<ProtectedRangeReply>,
}

#[doc(alias = "AddSheetDimensionRangeRequestDimension")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddedDimension {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: MajorDimension,
    pub length: i64,
}

#[doc(alias(
    "AppendSheetValueRequestValueRange",
    "BatchSetSheetValueRequestValueRange",
    "PrependSheetValueRequestValueRange",
    "SetSheetValueRequestValueRange"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ValueRange {
    pub range: String,
    pub values: Vec<Vec<Value>>,
}

/// The answer to [`AppendSheetValue`] and [`PrependSheetValue`].
#[doc(alias("AppendSheetValueResponse", "PrependSheetValueResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetValueResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
    #[lark(rename = "tableRange")]
    pub table_range: Option<String>,
    pub revision: Option<i64>,
    pub updates: Option<SheetUpdates>,
}

#[doc(alias(
    "AppendSheetValueResponseUpdates",
    "PrependSheetValueResponseUpdates",
    "SetSheetStyleResponseUpdates",
    "SetSheetValueResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetUpdates {
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

#[doc(alias("BatchGetSheetValueResponseValueRange", "GetSheetValueResponseValueRange"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadValueRange {
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
    pub range: Option<String>,
    pub revision: Option<i64>,
    pub values: Vec<Vec<Value>>,
}

#[doc(alias = "BatchSetSheetStyleRequestData")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct StyledRanges {
    pub ranges: Vec<String>,
    pub style: CellStyle,
}

#[doc(alias("BatchSetSheetStyleRequestDataStyle", "SetSheetStyleRequestAppendStyleStyle"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CellStyle {
    pub font: Option<CellFont>,
    #[lark(rename = "textDecoration")]
    pub text_decoration: Option<TextDecoration>,
    pub formatter: Option<String>,
    #[lark(rename = "hAlign")]
    pub h_align: Option<HorizontalAlign>,
    #[lark(rename = "vAlign")]
    pub v_align: Option<VerticalAlign>,
    #[lark(rename = "foreColor")]
    pub fore_color: Option<String>,
    #[lark(rename = "backColor")]
    pub back_color: Option<String>,
    #[lark(rename = "borderType")]
    pub border_type: Option<BorderType>,
    #[lark(rename = "borderColor")]
    pub border_color: Option<String>,
    pub clean: Option<bool>,
}

#[doc(alias("BatchSetSheetStyleRequestDataStyleFont", "SetSheetStyleRequestAppendStyleStyleFont"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CellFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    #[lark(rename = "fontSize")]
    pub font_size: Option<String>,
    pub clean: Option<bool>,
}

#[doc(alias("BatchSetSheetStyleResponseResponse", "BatchSetSheetValueResponseResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RangeUpdate {
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

#[doc(alias = "BatchUpdateSheetRequestRequest")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SheetOperation {
    #[lark(rename = "updateSheet")]
    pub update_sheet: Option<UpdateSheetOperation>,
    #[lark(rename = "addSheet")]
    pub add_sheet: Option<AddSheetOperation>,
    #[lark(rename = "copySheet")]
    pub copy_sheet: Option<CopySheetOperation>,
    #[lark(rename = "deleteSheet")]
    pub delete_sheet: Option<DeleteSheetOperation>,
}

#[doc(alias = "BatchUpdateSheetRequestRequestAddSheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddSheetOperation {
    pub properties: AddSheetProperties,
}

#[doc(alias = "BatchUpdateSheetRequestRequestAddSheetProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AddSheetProperties {
    pub title: String,
    pub index: Option<i64>,
}

#[doc(alias = "BatchUpdateSheetRequestRequestCopySheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CopySheetOperation {
    pub source: CopySheetSource,
    pub destination: CopySheetDestination,
}

#[doc(alias = "BatchUpdateSheetRequestRequestCopySheetDestination")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CopySheetDestination {
    pub title: Option<String>,
}

#[doc(alias = "BatchUpdateSheetRequestRequestCopySheetSource")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CopySheetSource {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
}

#[doc(alias = "BatchUpdateSheetRequestRequestDeleteSheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteSheetOperation {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
}

#[doc(alias = "BatchUpdateSheetRequestRequestUpdateSheet")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetOperation {
    pub properties: Option<UpdateSheetProperties>,
}

#[doc(alias = "BatchUpdateSheetRequestRequestUpdateSheetProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateSheetProperties {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    pub title: Option<String>,
    pub index: Option<i64>,
    pub hidden: Option<bool>,
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    pub protect: Option<SheetProtect>,
}

#[doc(alias = "BatchUpdateSheetRequestRequestUpdateSheetPropertiesProtect")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SheetProtect {
    pub lock: SheetLock,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "userIDs")]
    pub user_ids: Option<Vec<String>>,
}

#[doc(alias = "BatchUpdateSheetResponseReply")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetOperationReply {
    #[lark(rename = "updateSheet")]
    pub update_sheet: Option<UpdatedSheet>,
    #[lark(rename = "addSheet")]
    pub add_sheet: Option<AddedSheet>,
    #[lark(rename = "copySheet")]
    pub copy_sheet: Option<AddedSheet>,
    #[lark(rename = "deleteSheet")]
    pub delete_sheet: Option<DeletedSheet>,
}

#[doc(alias("BatchUpdateSheetResponseReplyAddSheet", "BatchUpdateSheetResponseReplyCopySheet"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddedSheet {
    pub properties: Option<AddedSheetProperties>,
}

#[doc(alias("BatchUpdateSheetResponseReplyAddSheetProperties", "BatchUpdateSheetResponseReplyCopySheetProperties"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddedSheetProperties {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub title: Option<String>,
    pub index: Option<i64>,
}

#[doc(alias = "BatchUpdateSheetResponseReplyDeleteSheet")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeletedSheet {
    pub result: Option<bool>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
}

#[doc(alias = "BatchUpdateSheetResponseReplyUpdateSheet")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedSheet {
    pub properties: Option<UpdatedSheetProperties>,
}

#[doc(alias = "BatchUpdateSheetResponseReplyUpdateSheetProperties")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedSheetProperties {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub title: Option<String>,
    pub index: Option<i64>,
    pub hidden: Option<bool>,
    #[lark(rename = "frozenRowCount")]
    pub frozen_row_count: Option<i64>,
    #[lark(rename = "frozenColCount")]
    pub frozen_col_count: Option<i64>,
    pub protect: Option<UpdatedSheetProtect>,
}

#[doc(alias = "BatchUpdateSheetResponseReplyUpdateSheetPropertiesProtect")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedSheetProtect {
    pub lock: Option<SheetLock>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "userIDs")]
    pub user_ids: Vec<String>,
}

#[doc(alias = "CreateSheetConditionFormatRequestSheetConditionFormats")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewSheetConditionFormat {
    pub sheet_id: String,
    pub condition_format: NewConditionFormat,
}

#[doc(alias = "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormat")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewConditionFormat {
    pub ranges: Vec<String>,
    pub rule_type: ConditionRuleType,
    /// Required in some requests.
    pub attrs: Option<Vec<ConditionFormatAttrs>>,
    pub style: Option<ConditionFormatStyle>,
}

#[doc(alias(
    "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs",
    "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatAttrs"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatAttrs {
    pub operator: Option<String>,
    pub time_period: Option<TimePeriod>,
    pub formula: Option<Vec<String>>,
    pub text: Option<String>,
}

#[doc(alias(
    "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle",
    "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyle"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatStyle {
    pub font: Option<ConditionFormatFont>,
    pub text_decoration: Option<TextDecoration>,
    pub fore_color: Option<String>,
    pub back_color: Option<String>,
}

#[doc(alias(
    "CreateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont",
    "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormatStyleFont"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
}

/// The answer to [`CreateSheetConditionFormat`], [`DeleteSheetConditionFormat`] and [`UpdateSheetConditionFormat`].
#[doc(alias(
    "CreateSheetConditionFormatResponse",
    "DeleteSheetConditionFormatResponse",
    "UpdateSheetConditionFormatResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetConditionFormatResponse {
    pub responses: Vec<ConditionFormatResult>,
}

#[doc(alias(
    "CreateSheetConditionFormatResponseResponses",
    "DeleteSheetConditionFormatResponseResponses",
    "UpdateSheetConditionFormatResponseResponses"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ConditionFormatResult {
    pub sheet_id: Option<String>,
    pub cf_id: Option<String>,
    pub res_code: Option<i64>,
    pub res_msg: Option<String>,
}

#[doc(alias(
    "CreateSheetDataValidationDropdownRequestDataValidation",
    "DataValidationSpreadsheetsRequestDataValidation",
    "UpdateSheetDataValidationDropdownRequestDataValidation"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidation {
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<DataValidationOptions>,
}

#[doc(alias(
    "CreateSheetDataValidationDropdownRequestDataValidationOptions",
    "DataValidationSpreadsheetsRequestDataValidationOptions",
    "UpdateSheetDataValidationDropdownRequestDataValidationOptions"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    pub colors: Option<Vec<String>>,
}

#[doc(alias = "CreateSheetProtectedDimensionRequestAddProtectedDimension")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewProtectedDimension {
    pub dimension: ProtectedDimensionRange,
    pub editors: Option<Vec<i64>>,
    pub users: Option<Vec<String>>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

#[doc(alias = "CreateSheetProtectedDimensionRequestAddProtectedDimensionDimension")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProtectedDimensionRange {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

#[doc(alias = "CreateSheetProtectedDimensionResponseAddProtectedDimension")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedDimension {
    pub dimension: Option<ReadDimensionRange>,
    pub editors: Vec<i64>,
    pub users: Vec<String>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
}

#[doc(alias(
    "CreateSheetProtectedDimensionResponseAddProtectedDimensionDimension",
    "GetSheetMetaResponseSheetsProtectedRangeDimension",
    "GetSheetProtectedDimensionResponseProtectedRangesDimension",
    "UpdateSheetProtectedDimensionResponseRepliesDimension"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadDimensionRange {
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "majorDimension")]
    pub major_dimension: Option<MajorDimension>,
    #[lark(rename = "startIndex")]
    pub start_index: Option<i64>,
    #[lark(rename = "endIndex")]
    pub end_index: Option<i64>,
}

#[doc(alias = "DataValidationSpreadsheetsResponseDataValidation")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedDataValidation {
    #[lark(rename = "dataValidationId")]
    pub data_validation_id: Option<i64>,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<ReadDataValidationOptions>,
}

#[doc(alias(
    "DataValidationSpreadsheetsResponseDataValidationOptions",
    "GetSheetDataValidationDropdownResponseDataValidationOptions",
    "UpdateSheetDataValidationDropdownResponseDataValidationOptions"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadDataValidationOptions {
    #[lark(rename = "multipleValues")]
    pub multiple_values: Option<bool>,
    #[lark(rename = "highlightValidData")]
    pub highlight_valid_data: Option<bool>,
    #[lark(rename = "colorValueMap")]
    pub color_value_map: BTreeMap<String, String>,
}

#[doc(alias = "DeleteSheetConditionFormatRequestSheetCfIds")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ConditionFormatId {
    pub sheet_id: Option<String>,
    pub cf_id: Option<String>,
}

#[doc(alias = "DeleteSheetDataValidationDropdownRequestDataValidationRange")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DataValidationRange {
    pub range: String,
}

#[doc(alias = "DeleteSheetDataValidationDropdownResponseRangeResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataValidationRangeResult {
    pub range: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
    #[lark(rename = "updatedCells")]
    pub updated_cells: Option<i64>,
}

#[doc(alias(
    "DeleteSheetDimensionRangeRequestDimension",
    "InsertSheetDimensionRangeRequestDimension",
    "UpdateSheetDimensionRangeRequestDimension",
    "UpdateSheetProtectedDimensionRequestRequestsDimension"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DimensionRange {
    #[lark(rename = "sheetId")]
    pub sheet_id: String,
    #[lark(rename = "majorDimension")]
    pub major_dimension: MajorDimension,
    #[lark(rename = "startIndex")]
    pub start_index: i64,
    #[lark(rename = "endIndex")]
    pub end_index: i64,
}

#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormats")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadSheetConditionFormat {
    pub sheet_id: Option<String>,
    pub condition_format: Option<ReadConditionFormat>,
}

#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormat")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormat {
    pub cf_id: Option<String>,
    pub ranges: Vec<String>,
    pub rule_type: Option<ConditionRuleType>,
    pub attrs: Vec<ReadConditionFormatAttrs>,
    pub style: Option<ReadConditionFormatStyle>,
}

#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatAttrs")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormatAttrs {
    pub operator: Option<String>,
    pub time_period: Option<TimePeriod>,
    pub formula: Vec<String>,
    pub text: Option<String>,
}

#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyle")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormatStyle {
    pub font: Option<ReadConditionFormatFont>,
    pub text_decoration: Option<TextDecoration>,
    pub fore_color: Option<String>,
    pub back_color: Option<String>,
}

#[doc(alias = "GetSheetConditionFormatResponseSheetConditionFormatsConditionFormatStyleFont")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadConditionFormatFont {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
}

#[doc(alias = "GetSheetDataValidationDropdownResponseDataValidation")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadDataValidation {
    pub ranges: Vec<String>,
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<ReadDataValidationOptions>,
}

#[doc(alias = "GetSheetMetaResponseProperties")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpreadsheetMeta {
    pub title: Option<String>,
    #[lark(rename = "ownerUser")]
    pub owner_user: Option<i64>,
    #[lark(rename = "ownerUserID")]
    pub owner_user_id: Option<String>,
    #[lark(rename = "sheetCount")]
    pub sheet_count: Option<i64>,
    pub revision: Option<i64>,
}

#[doc(alias = "GetSheetMetaResponseSheets")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetMeta {
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
    pub merges: Vec<MergedCells>,
    #[lark(rename = "protectedRange")]
    pub protected_range: Vec<SheetProtectedRange>,
    #[lark(rename = "blockInfo")]
    pub block_info: Option<SheetBlockInfo>,
}

#[doc(alias = "GetSheetMetaResponseSheetsBlockInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetBlockInfo {
    #[lark(rename = "blockToken")]
    pub block_token: Option<String>,
    #[lark(rename = "blockType")]
    pub block_type: Option<String>,
}

#[doc(alias = "GetSheetMetaResponseSheetsMerges")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MergedCells {
    #[lark(rename = "startRowIndex")]
    pub start_row_index: Option<i64>,
    #[lark(rename = "startColumnIndex")]
    pub start_column_index: Option<i64>,
    #[lark(rename = "rowCount")]
    pub row_count: Option<i64>,
    #[lark(rename = "columnCount")]
    pub column_count: Option<i64>,
}

#[doc(alias = "GetSheetMetaResponseSheetsProtectedRange")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetProtectedRange {
    pub dimension: Option<ReadDimensionRange>,
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
}

#[doc(alias = "GetSheetProtectedDimensionResponseProtectedRanges")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedRange {
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    pub dimension: Option<ReadDimensionRange>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
    pub editors: Option<ProtectedRangeEditors>,
}

#[doc(alias = "GetSheetProtectedDimensionResponseProtectedRangesEditors")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedRangeEditors {
    pub users: Vec<ReadEditor>,
}

#[doc(alias(
    "GetSheetProtectedDimensionResponseProtectedRangesEditorsUsers",
    "UpdateSheetProtectedDimensionResponseRepliesEditorsAddEditors"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadEditor {
    #[lark(rename = "memberType")]
    pub member_type: Option<ProtectionMemberType>,
    #[lark(rename = "memberId")]
    pub member_id: Option<String>,
}

/// The answer to [`MergeSheetCell`] and [`UnmergeSheetCell`].
#[doc(alias("MergeSheetCellResponse", "UnmergeSheetCellResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SheetCellResponse {
    #[lark(rename = "spreadsheetToken")]
    pub spreadsheet_token: Option<String>,
}

#[doc(alias = "SetSheetStyleRequestAppendStyle")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct StyledRange {
    pub range: String,
    pub style: CellStyle,
}

#[doc(alias = "UpdateSheetConditionFormatRequestSheetConditionFormats")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChangedSheetConditionFormat {
    pub sheet_id: String,
    pub condition_format: ChangedConditionFormat,
}

#[doc(alias = "UpdateSheetConditionFormatRequestSheetConditionFormatsConditionFormat")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChangedConditionFormat {
    pub cf_id: String,
    pub ranges: Vec<String>,
    pub rule_type: ConditionRuleType,
    /// Required in some requests.
    pub attrs: Option<Vec<ConditionFormatAttrs>>,
    pub style: Option<ConditionFormatStyle>,
}

#[doc(alias = "UpdateSheetDataValidationDropdownResponseDataValidation")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdatedDropdown {
    #[lark(rename = "dataValidationType")]
    pub data_validation_type: Option<String>,
    #[lark(rename = "conditionValues")]
    pub condition_values: Vec<String>,
    pub options: Option<ReadDataValidationOptions>,
}

#[doc(alias = "UpdateSheetDimensionRangeRequestDimensionProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DimensionProperties {
    pub visible: Option<bool>,
    #[lark(rename = "fixedSize")]
    pub fixed_size: Option<i64>,
}

#[doc(alias = "UpdateSheetPropertyRequestProperties")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SpreadsheetProperties {
    pub title: String,
}

#[doc(alias = "UpdateSheetProtectedDimensionRequestRequests")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProtectedRangeChange {
    #[lark(rename = "protectId")]
    pub protect_id: String,
    pub dimension: Option<DimensionRange>,
    pub editors: Option<EditorsChange>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

#[doc(alias = "UpdateSheetProtectedDimensionRequestRequestsEditors")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EditorsChange {
    #[lark(rename = "addEditors")]
    pub add_editors: Option<Vec<RangeEditor>>,
    #[lark(rename = "delEditors")]
    pub del_editors: Option<Vec<RangeEditor>>,
}

#[doc(alias(
    "UpdateSheetProtectedDimensionRequestRequestsEditorsAddEditors",
    "UpdateSheetProtectedDimensionRequestRequestsEditorsDelEditors"
))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RangeEditor {
    #[lark(rename = "memberType")]
    pub member_type: ProtectionMemberType,
    #[lark(rename = "memberId")]
    pub member_id: String,
}

#[doc(alias = "UpdateSheetProtectedDimensionResponseReplies")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProtectedRangeReply {
    #[lark(rename = "protectId")]
    pub protect_id: Option<String>,
    #[lark(rename = "sheetId")]
    pub sheet_id: Option<String>,
    pub dimension: Option<ReadDimensionRange>,
    pub editors: Option<ChangedEditors>,
    #[lark(rename = "lockInfo")]
    pub lock_info: Option<String>,
}

#[doc(alias = "UpdateSheetProtectedDimensionResponseRepliesEditors")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChangedEditors {
    #[lark(rename = "addEditors")]
    pub add_editors: Vec<ReadEditor>,
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
    #[lark(rename = "OUTER_BORDER")]
    Outer,
    #[lark(rename = "INNER_BORDER")]
    Inner,
    #[lark(rename = "NO_BORDER")]
    None,
    #[lark(rename = "LEFT_BORDER")]
    Left,
    #[lark(rename = "RIGHT_BORDER")]
    Right,
    #[lark(rename = "TOP_BORDER")]
    Top,
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
    #[lark(rename = "containsBlanks")]
    ContainsBlanks,
    #[lark(rename = "notContainsBlanks")]
    NotContainsBlanks,
    #[lark(rename = "duplicateValues")]
    DuplicateValues,
    #[lark(rename = "uniqueValues")]
    UniqueValues,
    /// The value is within limits.
    #[lark(rename = "cellIs")]
    CellIs,
    #[lark(rename = "containsText")]
    ContainsText,
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
    #[lark(value = 0)]
    Left,
    #[lark(value = 1)]
    Center,
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
    #[lark(rename = "ROWS")]
    Rows,
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
    #[lark(rename = "userId")]
    UserId,
    #[lark(rename = "openId")]
    OpenId,
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
    #[lark(value = 0)]
    None,
    #[lark(value = 1)]
    Underline,
    #[lark(value = 2)]
    Strikethrough,
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
    Yesterday,
    Today,
    Tomorrow,
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
    #[lark(value = 0)]
    Top,
    #[lark(value = 1)]
    Middle,
    #[lark(value = 2)]
    Bottom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
