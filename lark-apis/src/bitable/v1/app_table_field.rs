// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Fields of a table.
//!
//! `bitable.v1.app.table.field` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api, serde_json::Value};

use super::models::{
    AllowedEditModes, AppFieldPropertyAutoSerial, AppFieldPropertyLocation, Conjunction, FieldType,
    FilterInfoCondition, Rating, UiType,
};

/// Adds a field to a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:field:create`, `bitable:app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/create)
#[doc(alias("add field to table", "add column to bitable"))]
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
#[non_exhaustive]
pub struct CreateAppTableField {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Makes repeated requests one: those with the same value, a UUID of version 4, count once. Left out, each request is a
    /// new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A field of a table.
    #[lark(body)]
    pub app_table_field: AppTableField,
}

/// Removes a field from a table.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:field:delete`, `bitable:app`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteAppTableField {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Field of the table, `fld...`, from `bitable.v1.app.table.field.list`.
    pub field_id: String,
}

/// The answer to [`DeleteAppTableField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteAppTableFieldResponse {
    /// Id of the field that was deleted.
    pub field_id: Option<String>,
    /// Whether the field was deleted.
    pub deleted: Option<bool>,
}

/// Lists the fields that a table has.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:field:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/list)
#[doc(alias("list fields of table", "columns of bitable", "table schema"))]
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
#[non_exhaustive]
pub struct ListAppTableField {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// View whose fields are listed, `vew...`; not available for a base embedded in a document.
    pub view_id: Option<String>,
    /// Whether the `description` of a field comes as a list of segments rather than as text. Default: `false`.
    pub text_field_as_array: Option<bool>,
    /// How many fields a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAppTableField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableFieldResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// How many fields there are in all.
    pub total: Option<i64>,
    /// Fields of this page.
    pub items: Vec<AppTableFieldForList>,
}

/// Changes a field of a table; everything is replaced, the properties included.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:field:update`, `bitable:app`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct UpdateAppTableField {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Field of the table, `fld...`, from `bitable.v1.app.table.field.list`.
    pub field_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// A field of a table.
    #[lark(body)]
    pub app_table_field: AppTableField,
}

/// A field of a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableField {
    /// Name of the field, without spaces at either end.
    /// Required in requests.
    pub field_name: Option<String>,
    /// Kind of the field; lookups can be neither created nor changed.
    /// Required in requests.
    pub r#type: Option<FieldType>,
    /// Settings of the field, which depend on its kind.
    pub property: Option<AppTableFieldProperty>,
    /// Text that explains the field.
    pub description: Option<AppTableFieldDescription>,
    /// Whether the field is the first one, which names the records.
    pub is_primary: Option<bool>,
    /// Id of the field, `fld...`.
    pub field_id: Option<String>,
    /// How the field is shown, such as a number as a progress bar.
    pub ui_type: Option<UiType>,
    /// Whether the field is hidden from view.
    pub is_hidden: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The text that explains a field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFieldDescription {
    /// Whether the text is kept from becoming the description of the question in forms; counts when the field is added or
    /// changed. Default: `true`.
    pub disable_sync: Option<bool>,
    /// Text that explains the field; `\n` breaks lines.
    pub text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A field of a table, as a list returns it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableFieldForList {
    /// Name of the field, without spaces at either end.
    pub field_name: Option<String>,
    /// Kind of the field.
    pub r#type: Option<FieldType>,
    /// Settings of the field, which depend on its kind.
    pub property: Option<AppTableFieldProperty>,
    /// Text that explains the field; a list of segments if `text_field_as_array` asked for it.
    pub description: Value,
    /// Whether the field is the first one, which names the records.
    pub is_primary: Option<bool>,
    /// Id of the field, `fld...`.
    pub field_id: Option<String>,
    /// How the field is shown, such as a number as a progress bar.
    pub ui_type: Option<UiType>,
    /// Whether the field is hidden from view.
    pub is_hidden: Option<bool>,
}

/// The settings of a field; which ones count depends on its kind.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFieldProperty {
    /// Choices of a single or multiple choice.
    pub options: Clearable<Vec<AppTableFieldPropertyOption>>,
    /// How numbers and results of formulas are shown.
    pub formatter: Option<String>,
    /// How dates and times are shown, such as `yyyy-MM-dd HH:mm`. Default: `yyyy/MM/dd`.
    pub date_formatter: Option<String>,
    /// Whether a date is filled in with the time a record is created. Default: `false`.
    pub auto_fill: Option<bool>,
    /// Whether a field of users may hold several users, or a link several records. Default: `true`.
    pub multiple: Option<bool>,
    /// Table that a link leads to, `tbl...`.
    pub table_id: Option<String>,
    /// Name of the table that a link leads to.
    pub table_name: Option<String>,
    /// Name of the field in the other table that a two-way link is answered by.
    pub back_field_name: Option<String>,
    /// How records are numbered, in a field of numbers that fill themselves.
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// How a place may be entered.
    pub location: Option<AppFieldPropertyLocation>,
    /// Expression of a formula field.
    pub formula_expression: Option<String>,
    /// How a barcode may be entered.
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// Least value of a progress or a rating.
    pub min: Option<f64>,
    /// Greatest value of a progress or a rating.
    pub max: Option<f64>,
    /// Whether a progress may have a range of its own. Default: `false`.
    pub range_customize: Option<bool>,
    /// Currency of an amount, such as `CNY`.
    pub currency_code: Option<String>,
    /// How a rating is shown.
    pub rating: Option<Rating>,
    /// Kind of data that a formula results in; needed where `formula_type` of `bitable.v1.app.get` is 2, elsewhere not
    /// supported.
    pub r#type: Option<AppTableFieldPropertyType>,
    /// Where a lookup takes its values from.
    pub filter_info: Option<AppTableFieldPropertyLookupFilter>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which records a lookup takes its values from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFieldPropertyFilterInfo {
    /// Whether all conditions (`and`) or any of them (`or`) must hold.
    /// Required in requests.
    pub conjunction: Option<Conjunction>,
    /// Conditions on the records that are looked up.
    pub conditions: Vec<FilterInfoCondition>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Where a lookup takes its values from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFieldPropertyLookupFilter {
    /// Table that the values are taken from.
    pub target_table: Option<String>,
    /// Which records of that table count.
    pub filter_info: Option<AppTableFieldPropertyFilterInfo>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A choice of a single or multiple choice.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFieldPropertyOption {
    /// Name of the choice, as users see it.
    pub name: Option<String>,
    /// Id of the choice, `opt...`; it cannot be set when the field is created.
    pub id: Option<String>,
    /// Colour of the choice, a number from 0 to 54.
    pub color: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The kind of data that a formula results in, and how it is shown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFieldPropertyType {
    /// Kind of field that the result is treated as.
    /// Required in requests.
    pub data_type: Option<FieldType>,
    /// Settings of how the result is shown.
    pub ui_property: Option<AppTableFieldPropertyTypeUiProperty>,
    /// How the result is shown, such as a number as a progress bar.
    pub ui_type: Option<UiType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The settings of how the result of a formula is shown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFieldPropertyTypeUiProperty {
    /// Currency of an amount, such as `CNY`; at most 20 characters.
    pub currency_code: Option<String>,
    /// How the number is shown; at most 50 characters.
    pub formatter: Option<String>,
    /// Whether a progress may have a range of its own.
    pub range_customize: Option<bool>,
    /// Least value of a progress or a rating; 0 to 1.
    pub min: Option<f64>,
    /// Greatest value of a progress or a rating; 1 to 100.
    pub max: Option<f64>,
    /// How the date or time is shown, such as `yyyy/MM/dd`; at most 50 characters.
    pub date_formatter: Option<String>,
    /// How a rating is shown.
    pub rating: Option<Rating>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateAppTableField`] and [`UpdateAppTableField`].
#[doc(alias("CreateAppTableFieldResponse", "UpdateAppTableFieldResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableFieldResponse {
    /// The field that was added.
    pub field: Option<AppTableField>,
}
