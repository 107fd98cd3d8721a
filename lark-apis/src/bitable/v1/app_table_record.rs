// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Records of a table.
//!
//! `bitable.v1.app.table.record` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, UnixMillis, Unknown, lark_api, serde_json::Value};

use super::models::{Conjunction, FilterOperator};
use crate::ids::UserIdType;

/// Creates several records of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:create`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254015, 1254027, 1254030, 1254036, 1254037, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045, 1254060,
///   1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254068, 1254069, 1254072, 1254074, 1254100,
///   1254101, 1254102, 1254103, 1254104, 1254105, 1254106, 1254130, 1254290, 1254291, 1254301, 1254302, 1254303,
///   1254304, 1254306, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255006, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_create)
#[lark_api(
    id = "bitable.v1.app.table.record.batch_create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create",
    token = "tenant|user",
    response = BatchAppTableRecordResponse,
    scopes = "base:record:create|bitable:app",
    rate_limit = "50/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct BatchCreateAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    pub records: Vec<AppTableRecord>,
}

/// Deletes several records of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:delete`, `bitable:app`
/// - Rate limit: 50 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063, 1254064,
///   1254065, 1254066, 1254067, 1254072, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291,
///   1254301, 1254302, 1254304, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_delete)
#[lark_api(
    id = "bitable.v1.app.table.record.batch_delete",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete",
    token = "tenant|user",
    response = BatchDeleteAppTableRecordResponse,
    scopes = "base:record:delete|bitable:app",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct BatchDeleteAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    pub records: Vec<String>,
}

/// The answer to [`BatchDeleteAppTableRecord`].
#[derive(Clone, Default, Model)]
pub struct BatchDeleteAppTableRecordResponse {
    pub records: Vec<DeleteRecord>,
}

/// Fetches several records of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:record:read`, `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254011, 1254016, 1254018, 1254024, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045,
///   1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254068, 1254069, 1254072, 1254100,
///   1254101, 1254102, 1254103, 1254104, 1254107, 1254108, 1254109, 1254130, 1254290, 1254291, 1254301, 1254302,
///   1254303, 1254607, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/app-table-record/batch_get)
#[lark_api(
    id = "bitable.v1.app.table.record.batch_get",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get",
    token = "tenant|user",
    response = BatchGetAppTableRecordResponse,
    scopes = "base:record:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct BatchGetAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    /// At most 100 elements.
    pub record_ids: Vec<String>,
    pub user_id_type: Option<UserIdType>,
    pub with_shared_url: Option<bool>,
    pub automatic_fields: Option<bool>,
}

/// The answer to [`BatchGetAppTableRecord`].
#[derive(Clone, Default, Model)]
pub struct BatchGetAppTableRecordResponse {
    pub records: Vec<AppTableRecord>,
    pub forbidden_record_ids: Vec<String>,
    pub absent_record_ids: Vec<String>,
}

/// Updates several records of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:update`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254015, 1254027, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045, 1254060, 1254061,
///   1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254068, 1254069, 1254072, 1254074, 1254100, 1254101,
///   1254102, 1254103, 1254104, 1254105, 1254106, 1254130, 1254290, 1254291, 1254301, 1254302, 1254303, 1254304,
///   1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_update)
#[lark_api(
    id = "bitable.v1.app.table.record.batch_update",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update",
    token = "tenant|user",
    response = BatchAppTableRecordResponse,
    scopes = "base:record:update|bitable:app",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct BatchUpdateAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    #[lark(query)]
    pub client_token: Option<String>,
    pub records: Vec<AppTableRecord>,
}

/// Creates a record of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:record:create`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254015, 1254027, 1254030, 1254036, 1254037, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045, 1254060,
///   1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254068, 1254069, 1254072, 1254074, 1254100,
///   1254101, 1254102, 1254103, 1254104, 1254105, 1254106, 1254130, 1254290, 1254291, 1254301, 1254302, 1254303,
///   1254304, 1254306, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255006, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/create)
#[lark_api(
    id = "bitable.v1.app.table.record.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records",
    token = "tenant|user",
    response = AppTableRecordResponse,
    scopes = "base:record:create|bitable:app",
    rate_limit = "50/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    #[lark(body)]
    pub app_table_record: AppTableRecord,
}

/// Deletes a record of a table.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:delete`, `bitable:app`
/// - Rate limit: 50 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063, 1254064,
///   1254065, 1254066, 1254067, 1254072, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291,
///   1254301, 1254302, 1254304, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/delete)
#[lark_api(
    id = "bitable.v1.app.table.record.delete",
    method = "DELETE",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
    token = "tenant|user",
    response = DeleteRecord,
    scopes = "base:record:delete|bitable:app",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    pub record_id: String,
    pub ignore_consistency_check: Option<bool>,
}

/// Fetches a record of a table.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045, 1254060, 1254061, 1254062, 1254063,
///   1254064, 1254065, 1254066, 1254067, 1254072, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290,
///   1254291, 1254301, 1254302, 1254303, 1254607, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/get)
#[lark_api(
    id = "bitable.v1.app.table.record.get",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
    token = "tenant|user",
    response = AppTableRecordResponse,
    scopes = "bitable:app|bitable:app:readonly",
    rate_limit = "20/s",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    pub record_id: String,
    pub text_field_as_array: Option<bool>,
    pub user_id_type: Option<UserIdType>,
    pub display_formula_ref: Option<bool>,
    pub with_shared_url: Option<bool>,
    pub automatic_fields: Option<bool>,
}

/// Lists records of a table.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254011, 1254016, 1254018, 1254024, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045,
///   1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254068, 1254069, 1254072, 1254100,
///   1254101, 1254102, 1254103, 1254104, 1254107, 1254108, 1254109, 1254130, 1254290, 1254291, 1254301, 1254302,
///   1254303, 1254607, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/list)
#[lark_api(
    id = "bitable.v1.app.table.record.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records",
    token = "tenant|user",
    response = AppTableRecordListResponse,
    paging(items = AppTableRecord),
    scopes = "bitable:app|bitable:app:readonly",
    rate_limit = "20/s",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    pub view_id: Option<String>,
    pub filter: Option<String>,
    pub sort: Option<String>,
    pub field_names: Option<String>,
    pub text_field_as_array: Option<bool>,
    pub user_id_type: Option<UserIdType>,
    pub display_formula_ref: Option<bool>,
    pub automatic_fields: Option<bool>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// Searches records of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254011, 1254016, 1254018, 1254024, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045,
///   1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254068, 1254069, 1254072, 1254100,
///   1254101, 1254102, 1254103, 1254104, 1254107, 1254108, 1254109, 1254130, 1254290, 1254291, 1254301, 1254302,
///   1254303, 1254607, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/app-table-record/search)
#[lark_api(
    id = "bitable.v1.app.table.record.search",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search",
    token = "tenant|user",
    response = AppTableRecordListResponse,
    paging(items = AppTableRecord),
    scopes = "base:record:retrieve|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct SearchAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    pub view_id: Option<String>,
    /// At most 200 elements.
    pub field_names: Option<Vec<String>>,
    /// At most 100 elements.
    pub sort: Option<Vec<Sort>>,
    pub filter: Option<FilterInfo>,
    pub automatic_fields: Option<bool>,
}

/// Updates a record of a table.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:record:update`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254015, 1254027, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045, 1254060, 1254061,
///   1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254068, 1254069, 1254072, 1254074, 1254100, 1254101,
///   1254102, 1254103, 1254104, 1254105, 1254106, 1254112, 1254130, 1254290, 1254291, 1254301, 1254302, 1254303,
///   1254304, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/update)
#[lark_api(
    id = "bitable.v1.app.table.record.update",
    method = "PUT",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
    token = "tenant|user",
    response = AppTableRecordResponse,
    scopes = "base:record:update|bitable:app",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateAppTableRecord {
    pub app_token: String,
    pub table_id: String,
    pub record_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub app_table_record: AppTableRecord,
}

#[derive(Clone, Default, Model)]
pub struct AppTableRecord {
    pub fields: BTreeMap<String, Value>,
    pub record_id: Option<String>,
    pub created_by: Option<Person>,
    pub created_time: Option<UnixMillis>,
    pub last_modified_by: Option<Person>,
    pub last_modified_time: Option<UnixMillis>,
    pub shared_url: Option<String>,
    pub record_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`BatchCreateAppTableRecord`] and [`BatchUpdateAppTableRecord`].
#[doc(alias("BatchCreateAppTableRecordResponse", "BatchUpdateAppTableRecordResponse"))]
#[derive(Clone, Default, Model)]
pub struct BatchAppTableRecordResponse {
    pub records: Vec<AppTableRecord>,
}

#[derive(Clone, Default, Model)]
pub struct ChildrenFilter {
    /// Required in requests.
    pub conjunction: Option<Conjunction>,
    pub conditions: Option<Vec<Condition>>,
}

#[derive(Clone, Default, Model)]
pub struct Condition {
    /// Required in requests.
    pub field_name: Option<String>,
    /// Required in requests.
    pub operator: Option<FilterOperator>,
    /// At most 10 elements.
    pub value: Option<Vec<String>>,
}

/// The answer to [`CreateAppTableRecord`], [`GetAppTableRecord`] and [`UpdateAppTableRecord`].
#[doc(alias("CreateAppTableRecordResponse", "GetAppTableRecordResponse", "UpdateAppTableRecordResponse"))]
#[derive(Clone, Default, Model)]
pub struct AppTableRecordResponse {
    pub record: Option<AppTableRecord>,
}

#[derive(Clone, Default, Model)]
pub struct DeleteRecord {
    pub deleted: Option<bool>,
    pub record_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FilterInfo {
    pub conjunction: Option<Conjunction>,
    /// At most 50 elements.
    pub conditions: Option<Vec<Condition>>,
    pub children: Option<Vec<ChildrenFilter>>,
}

/// The answer to [`ListAppTableRecord`] and [`SearchAppTableRecord`].
#[doc(alias("ListAppTableRecordResponse", "SearchAppTableRecordResponse"))]
#[derive(Clone, Default, Model)]
pub struct AppTableRecordListResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
    pub items: Vec<AppTableRecord>,
}

#[derive(Clone, Default, Model)]
pub struct Person {
    pub id: Option<String>,
    pub name: Option<String>,
    pub en_name: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Sort {
    pub field_name: Option<String>,
    pub desc: Option<bool>,
}
