// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tables of an app.
//!
//! `bitable.v1.app.table` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::app_table_field::{AppTableFieldDescription, AppTableFieldProperty};
use super::models::{FieldType, UiType};
use crate::ids::UserIdType;

/// Creates several tables of an app.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:create`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254013, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063,
///   1254064, 1254065, 1254066, 1254067, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291,
///   1254301, 1254302, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/batch_create)
#[lark_api(
    id = "bitable.v1.app.table.batch_create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/batch_create",
    token = "tenant|user",
    response = BatchCreateAppTableResponse,
    scopes = "base:table:create|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct BatchCreateAppTable {
    pub app_token: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub tables: Option<Vec<ReqTable>>,
}

/// The answer to [`BatchCreateAppTable`].
#[derive(Clone, Default, Model)]
pub struct BatchCreateAppTableResponse {
    pub table_ids: Vec<String>,
}

/// Deletes several tables of an app.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:delete`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254030, 1254034, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063,
///   1254064, 1254065, 1254066, 1254067, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291,
///   1254301, 1254302, 1254607, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/batch_delete)
#[lark_api(
    id = "bitable.v1.app.table.batch_delete",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/batch_delete",
    token = "tenant|user",
    scopes = "base:table:delete|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct BatchDeleteAppTable {
    pub app_token: String,
    pub table_ids: Option<Vec<String>>,
}

/// Creates a table of an app.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:table:create`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254007, 1254008, 1254009, 1254010, 1254012, 1254013,
///   1254014, 1254021, 1254022, 1254029, 1254030, 1254036, 1254040, 1254041, 1254044, 1254060, 1254061, 1254062,
///   1254063, 1254064, 1254065, 1254066, 1254067, 1254100, 1254101, 1254130, 1254290, 1254291, 1254301, 1254302,
///   1254607, 1255001, 1255002, 1255003, 1255004, 1255005
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/create)
#[lark_api(
    id = "bitable.v1.app.table.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables",
    token = "tenant|user",
    response = CreateAppTableResponse,
    scopes = "base:table:create|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct CreateAppTable {
    pub app_token: String,
    pub table: Option<ReqTable>,
}

/// The answer to [`CreateAppTable`].
#[derive(Clone, Default, Model)]
pub struct CreateAppTableResponse {
    pub table_id: Option<String>,
    pub default_view_id: Option<String>,
    pub field_id_list: Vec<String>,
}

/// Deletes a table of an app.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:delete`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254030, 1254034, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063,
///   1254064, 1254065, 1254066, 1254067, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291,
///   1254301, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/delete)
#[lark_api(
    id = "bitable.v1.app.table.delete",
    method = "DELETE",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
    token = "tenant|user",
    scopes = "base:table:delete|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteAppTable {
    pub app_token: String,
    pub table_id: String,
}

/// Lists tables of an app.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:table:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254011, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063,
///   1254064, 1254065, 1254066, 1254067, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291,
///   1254301, 1254302, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/list)
#[lark_api(
    id = "bitable.v1.app.table.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables",
    token = "tenant|user",
    response = ListAppTableResponse,
    paging(items = AppTable),
    scopes = "base:table:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct ListAppTable {
    pub app_token: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAppTable`].
#[derive(Clone, Default, Model)]
pub struct ListAppTableResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
    pub items: Vec<AppTable>,
}

/// Changes parts of a table of an app.
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:update`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254001, 1254002, 1254003, 1254004, 1254013, 1254036, 1254040, 1254041, 1254290, 1254302, 1255001
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/patch)
#[lark_api(
    id = "bitable.v1.app.table.patch",
    method = "PATCH",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
    token = "tenant|user",
    response = PatchAppTableResponse,
    scopes = "base:table:update|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct PatchAppTable {
    pub app_token: String,
    pub table_id: String,
    pub name: Option<String>,
}

/// The answer to [`PatchAppTable`].
#[derive(Clone, Default, Model)]
pub struct PatchAppTableResponse {
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct AppTable {
    pub table_id: Option<String>,
    pub revision: Option<i64>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct AppTableCreateHeader {
    /// Required in requests.
    pub field_name: Option<String>,
    /// Required in requests.
    pub r#type: Option<FieldType>,
    pub ui_type: Option<UiType>,
    pub field_id: Option<String>,
    pub property: Option<AppTableFieldProperty>,
    pub description: Option<AppTableFieldDescription>,
}

#[derive(Clone, Default, Model)]
pub struct ReqTable {
    pub name: Option<String>,
    pub default_view_name: Option<String>,
    /// At most 300 elements.
    pub fields: Option<Vec<AppTableCreateHeader>>,
}
