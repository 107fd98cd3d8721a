// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tables of an app.
//!
//! `bitable.v1.app.table` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::app_table_field::{AppTableFieldDescription, AppTableFieldProperty};
use super::models::{FieldType, UiType};
use crate::ids::UserIdType;

/// Creates several tables in a base, of which only the names can be given.
///
/// A base has at most 100 tables and dashboards. With views and fields, tables are created one by one with
/// `bitable.v1.app.table.create`.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:create`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct BatchCreateAppTable {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Tables to create, by their names.
    pub tables: Option<Vec<ReqTable>>,
}

/// The answer to [`BatchCreateAppTable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateAppTableResponse {
    /// Ids of the new tables, `tbl...`.
    pub table_ids: Vec<String>,
}

/// Deletes several tables of a base.
///
/// The last table of a base cannot be deleted.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:delete`, `bitable:app`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct BatchDeleteAppTable {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Ids of the tables to delete, `tbl...`; at most 50.
    pub table_ids: Option<Vec<String>>,
}

/// Creates a table in a base, with its default view and fields if given.
///
/// A base has at most 100 tables and dashboards.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:table:create`, `bitable:app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/create)
#[doc(alias("create table in base", "new bitable table"))]
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
#[non_exhaustive]
pub struct CreateAppTable {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table to create, with its name, default view and fields.
    pub table: Option<ReqTable>,
}

/// The answer to [`CreateAppTable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppTableResponse {
    /// Id of the new table, `tbl...`.
    pub table_id: Option<String>,
    /// Id of the new table's default view; only returned if the request names the view or has `fields`.
    pub default_view_id: Option<String>,
    /// Ids of the new table's fields; only returned if the request has `fields`.
    pub field_id_list: Vec<String>,
}

/// Deletes a table of a base.
///
/// The last table of a base cannot be deleted.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:delete`, `bitable:app`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteAppTable {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
}

/// Lists the tables of a base with their ids, versions and names.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:table:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/list)
#[doc(alias("list tables of base", "get table id"))]
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
#[non_exhaustive]
pub struct ListAppTable {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// How many tables a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAppTable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// How many tables the base has in all.
    pub total: Option<i64>,
    /// Tables of this page.
    pub items: Vec<AppTable>,
}

/// Changes the name of a table.
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:table:update`, `bitable:app`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct PatchAppTable {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// New name of the table; 1 to 100 characters, none of `/ \ ? * : [ ]`. Empty or unchanged, the call succeeds without
    /// effect.
    pub name: Option<String>,
}

/// The answer to [`PatchAppTable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchAppTableResponse {
    /// Name that the table has now.
    pub name: Option<String>,
}

/// A table of a base.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTable {
    /// Id of the table, `tbl...`.
    pub table_id: Option<String>,
    /// Version of the table; it starts at 1 and goes up by 1 with each change, be it to records or to the name.
    pub revision: Option<i64>,
    /// Name of the table, as users see it.
    pub name: Option<String>,
}

/// A field that a new table starts with.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppTableCreateHeader {
    /// Name that the field gets.
    pub field_name: String,
    /// Kind of the field; lookups cannot be created.
    pub r#type: FieldType,
    /// How the field is shown, such as a number as a progress bar (`Progress`).
    pub ui_type: Option<UiType>,
    pub field_id: Option<String>,
    /// Settings of the field, which depend on its kind.
    pub property: Option<AppTableFieldProperty>,
    /// Text that explains the field.
    pub description: Option<AppTableFieldDescription>,
}

/// A table to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReqTable {
    /// Name of the table, required; 1 to 100 characters, none of `/ \ ? * : [ ]`.
    pub name: Option<String>,
    /// Name of the default view, without `[` and `]`; needs `fields`.
    pub default_view_name: Option<String>,
    /// Fields that the table starts with, 1 to 300, the first of which names the records; left out along with the view, the
    /// table gets just that one.
    pub fields: Option<Vec<AppTableCreateHeader>>,
}
