// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Fields of a table.
//!
//! `bitable.v1.app.table.field` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api, serde_json::Value};

use super::models::{
    AllowedEditModes, AppFieldPropertyAutoSerial, AppFieldPropertyLocation, Conjunction, FieldType,
    FilterInfoCondition, Rating, UiType,
};

/// Creates a field of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:field:create`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254012, 1254013, 1254014, 1254015, 1254026, 1254028, 1254029, 1254030, 1254036, 1254037, 1254040, 1254041,
///   1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254070,
///   1254080, 1254081, 1254082, 1254083, 1254084, 1254085, 1254086, 1254087, 1254088, 1254089, 1254090, 1254091,
///   1254092, 1254093, 1254094, 1254095, 1254096, 1254100, 1254101, 1254102, 1254103, 1254104, 1254105, 1254130,
///   1254290, 1254291, 1254301, 1254302, 1254304, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005,
///   1255006, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/create)
#[lark_api(
    id = "bitable.v1.app.table.field.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields",
    token = "tenant|user",
    response = AppTableFieldResponse,
    scopes = "base:field:create|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateAppTableField {
    pub app_token: String,
    pub table_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub app_table_field: AppTableField,
}

/// Deletes a field of a table.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:field:delete`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254012, 1254013, 1254014, 1254015, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254046,
///   1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254070, 1254100, 1254101, 1254102,
///   1254103, 1254104, 1254105, 1254130, 1254290, 1254291, 1254301, 1254302, 1254304, 1254607, 1254608, 1255001,
///   1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/delete)
#[lark_api(
    id = "bitable.v1.app.table.field.delete",
    method = "DELETE",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id",
    token = "tenant|user",
    response = DeleteAppTableFieldResponse,
    scopes = "base:field:delete|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteAppTableField {
    pub app_token: String,
    pub table_id: String,
    pub field_id: String,
}

/// The answer to [`DeleteAppTableField`].
#[derive(Clone, Default, Model)]
pub struct DeleteAppTableFieldResponse {
    pub field_id: Option<String>,
    pub deleted: Option<bool>,
}

/// Lists fields of a table.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:field:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254012, 1254013, 1254014, 1254015, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060,
///   1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254070, 1254100, 1254101, 1254102, 1254103,
///   1254104, 1254105, 1254130, 1254290, 1254291, 1254301, 1254302, 1254607, 1255001, 1255002, 1255003, 1255004,
///   1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/list)
#[lark_api(
    id = "bitable.v1.app.table.field.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields",
    token = "tenant|user",
    response = ListAppTableFieldResponse,
    paging(items = AppTableFieldForList),
    scopes = "base:field:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct ListAppTableField {
    pub app_token: String,
    pub table_id: String,
    pub view_id: Option<String>,
    pub text_field_as_array: Option<bool>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAppTableField`].
#[derive(Clone, Default, Model)]
pub struct ListAppTableFieldResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
    pub items: Vec<AppTableFieldForList>,
}

/// Updates a field of a table.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:field:update`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254012, 1254013, 1254014, 1254015, 1254026, 1254028, 1254029, 1254030, 1254036, 1254040, 1254041, 1254042,
///   1254043, 1254044, 1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254070, 1254080,
///   1254081, 1254082, 1254083, 1254084, 1254085, 1254086, 1254087, 1254088, 1254089, 1254090, 1254091, 1254092,
///   1254093, 1254094, 1254095, 1254096, 1254100, 1254101, 1254102, 1254103, 1254104, 1254105, 1254130, 1254290,
///   1254291, 1254301, 1254302, 1254304, 1254606, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005,
///   1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/update)
#[lark_api(
    id = "bitable.v1.app.table.field.update",
    method = "PUT",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id",
    token = "tenant|user",
    response = AppTableFieldResponse,
    scopes = "base:field:update|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateAppTableField {
    pub app_token: String,
    pub table_id: String,
    pub field_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub app_table_field: AppTableField,
}

#[derive(Clone, Default, Model)]
pub struct AppTableField {
    /// Required in requests.
    pub field_name: Option<String>,
    /// Required in requests.
    pub r#type: Option<FieldType>,
    pub property: Option<AppTableFieldProperty>,
    pub description: Option<AppTableFieldDescription>,
    pub is_primary: Option<bool>,
    pub field_id: Option<String>,
    pub ui_type: Option<UiType>,
    pub is_hidden: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldDescription {
    pub disable_sync: Option<bool>,
    pub text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldForList {
    pub field_name: Option<String>,
    pub r#type: Option<FieldType>,
    pub property: Option<AppTableFieldProperty>,
    pub description: Value,
    pub is_primary: Option<bool>,
    pub field_id: Option<String>,
    pub ui_type: Option<UiType>,
    pub is_hidden: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldProperty {
    pub options: Clearable<Vec<AppTableFieldPropertyOption>>,
    pub formatter: Option<String>,
    pub date_formatter: Option<String>,
    pub auto_fill: Option<bool>,
    pub multiple: Option<bool>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub back_field_name: Option<String>,
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    pub location: Option<AppFieldPropertyLocation>,
    pub formula_expression: Option<String>,
    pub allowed_edit_modes: Option<AllowedEditModes>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub range_customize: Option<bool>,
    pub currency_code: Option<String>,
    pub rating: Option<Rating>,
    pub r#type: Option<AppTableFieldPropertyType>,
    pub filter_info: Option<AppTableFieldPropertyLookupFilter>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldPropertyFilterInfo {
    /// Required in requests.
    pub conjunction: Option<Conjunction>,
    pub conditions: Vec<FilterInfoCondition>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldPropertyLookupFilter {
    pub target_table: Option<String>,
    pub filter_info: Option<AppTableFieldPropertyFilterInfo>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldPropertyOption {
    pub name: Option<String>,
    pub id: Option<String>,
    pub color: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldPropertyType {
    /// Required in requests.
    pub data_type: Option<FieldType>,
    pub ui_property: Option<AppTableFieldPropertyTypeUiProperty>,
    pub ui_type: Option<UiType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct AppTableFieldPropertyTypeUiProperty {
    pub currency_code: Option<String>,
    pub formatter: Option<String>,
    pub range_customize: Option<bool>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub date_formatter: Option<String>,
    pub rating: Option<Rating>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateAppTableField`] and [`UpdateAppTableField`].
#[doc(alias("CreateAppTableFieldResponse", "UpdateAppTableFieldResponse"))]
#[derive(Clone, Default, Model)]
pub struct AppTableFieldResponse {
    pub field: Option<AppTableField>,
}
