// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Records of a table.
//!
//! `bitable.v1.app.table.record` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, UnixMillis, Unknown, lark_api, serde_json::Value};

use super::models::{Conjunction, FilterOperator};
use crate::ids::UserIdType;

/// Adds up to 1,000 records to a table.
///
/// Tables that are synced from another source cannot be changed.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:create`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_create)
#[doc(alias("add several records", "batch create records", "bulk insert bitable"))]
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
#[non_exhaustive]
pub struct BatchCreateAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Makes repeated requests one: those with the same value, a UUID of version 4, count once. Left out, each request is a
    /// new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Whether to skip the check that reads and writes agree, which is faster but may leave data out of step for a while.
    /// Default: `false`.
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    /// Records to add; at most 1,000.
    pub records: Vec<AppTableRecord>,
}

/// Deletes up to 500 records of a table.
///
/// Tables that are synced from another source cannot be changed.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:delete`, `bitable:app`
/// - Rate limit: 50 a second
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
#[non_exhaustive]
pub struct BatchDeleteAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Whether to skip the check that reads and writes agree, which is faster but may leave data out of step for a while.
    /// Default: `false`.
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    /// Ids of the records to delete, `rec...`; at most 500.
    pub records: Vec<String>,
}

/// The answer to [`BatchDeleteAppTableRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteAppTableRecordResponse {
    /// For each record, whether it was deleted.
    pub records: Vec<DeleteRecord>,
}

/// Fetches up to 100 records of a table by their ids.
///
/// If the base has advanced permissions, the caller must be able to manage it; otherwise the call may succeed and yet
/// return nothing.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:record:read`, `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct BatchGetAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Ids of the records to fetch, `rec...`; 1 to 100.
    pub record_ids: Vec<String>,
    /// Kind of the user ids in the answer: `open_id`, `union_id` or `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the link to share each record is returned. Default: `false`.
    pub with_shared_url: Option<bool>,
    /// Whether fields that fill themselves are returned, such as who created the record. Default: `false`.
    pub automatic_fields: Option<bool>,
}

/// The answer to [`BatchGetAppTableRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetAppTableRecordResponse {
    /// Records that were found.
    pub records: Vec<AppTableRecord>,
    /// Ids of the records that the caller may not read, in a base with advanced permissions.
    pub forbidden_record_ids: Vec<String>,
    /// Ids that no record has.
    pub absent_record_ids: Vec<String>,
}

/// Changes up to 1,000 records of a table.
///
/// Tables that are synced from another source cannot be changed.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:update`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/batch_update)
#[doc(alias("update several records", "batch update rows"))]
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
#[non_exhaustive]
pub struct BatchUpdateAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether to skip the check that reads and writes agree, which is faster but may leave data out of step for a while.
    /// Default: `false`.
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Records to change, with their ids and new values; at most 1,000.
    pub records: Vec<AppTableRecord>,
}

/// Adds a record to a table.
///
/// Tables that are synced from another source cannot be changed.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:record:create`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/create)
#[doc(alias("create record in base", "add row to bitable", "insert record", "add record"))]
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
#[non_exhaustive]
pub struct CreateAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Makes repeated requests one: those with the same value, a UUID of version 4, count once. Left out, each request is a
    /// new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Whether to skip the check that reads and writes agree, which is faster but may leave data out of step for a while.
    /// Default: `false`.
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    /// A record of a table.
    #[lark(body)]
    pub app_table_record: AppTableRecord,
}

/// Removes a record from a table.
///
/// Tables that are synced from another source cannot be changed.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:record:delete`, `bitable:app`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/delete)
#[doc(alias("delete record from base", "delete row of bitable"))]
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
#[non_exhaustive]
pub struct DeleteAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Record of the table, `rec...`.
    pub record_id: String,
    /// Whether to skip the check that reads and writes agree, which is faster but may leave data out of step for a while.
    /// Default: `false`.
    pub ignore_consistency_check: Option<bool>,
}

/// Fetches a record of a table by its id.
///
/// An old endpoint; `bitable.v1.app.table.record.batch_get` is the newer one.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct GetAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Record of the table, `rec...`.
    pub record_id: String,
    /// Whether multi-line texts come as lists of segments. Default: `false`.
    pub text_field_as_array: Option<bool>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether formulas and lookups are returned in full, as they are. Default: `false`.
    pub display_formula_ref: Option<bool>,
    /// Whether the link to the record is returned as well. Default: `false`.
    pub with_shared_url: Option<bool>,
    /// Whether fields that fill themselves are returned: who created and changed the record, and when. Default: `false`.
    pub automatic_fields: Option<bool>,
}

/// Lists the records of a table, page by page.
///
/// An old endpoint; `bitable.v1.app.table.record.search` is the newer one.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct ListAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// View whose records are listed, `vew...`; it is ignored when there is a `filter` or a `sort`.
    pub view_id: Option<String>,
    /// Formula that picks the records, such as `AND(CurrentValue.[Height]>180, ...)`; at most 2000 characters, and no
    /// properties of users or linked records.
    pub filter: Option<String>,
    /// Order of the records, the first rule first, such as `["Name DESC"]`; at most 1000 characters, not for tables with
    /// formulas and links.
    pub sort: Option<String>,
    /// Names of the fields that the records are returned with.
    pub field_names: Option<String>,
    /// Whether multi-line texts come as lists of segments; links in them come as their addresses.
    pub text_field_as_array: Option<bool>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether formulas and lookups are returned in the form of the field they refer to. Default: `false`.
    pub display_formula_ref: Option<bool>,
    /// Whether fields that fill themselves are returned: who created and changed the record, and when.
    pub automatic_fields: Option<bool>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many records a page has; at most 500. Default: 20.
    pub page_size: Option<i64>,
}

/// Finds records of a table by conditions and returns them in an order, up to 500 on a page.
///
/// If the base has advanced permissions, the caller must be able to manage it; otherwise the call may succeed and yet
/// return nothing.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/app-table-record/search)
#[doc(alias("search records", "query bitable", "filter records", "list records", "read rows of base"))]
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
#[non_exhaustive]
pub struct SearchAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many records a page has; at most 500. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// View whose records are searched, `vew...`; it is ignored when there is a `filter` or a `sort`.
    pub view_id: Option<String>,
    /// Names of the fields that the records are returned with; at most 200.
    pub field_names: Option<Vec<String>>,
    /// Order of the records, the first rule first; at most 100.
    pub sort: Option<Vec<Sort>>,
    /// Conditions that the records must meet.
    pub filter: Option<FilterInfo>,
    /// Whether it is returned who created and changed each record, and when. Default: `false`.
    pub automatic_fields: Option<bool>,
}

/// Changes a record of a table; fields left out stay as they are.
///
/// A field given as `null` is emptied. Tables that are synced from another source cannot be changed.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:record:update`, `bitable:app`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-record/update)
#[doc(alias("update record in base", "edit row of bitable", "change record"))]
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
#[non_exhaustive]
pub struct UpdateAppTableRecord {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Record of the table, `rec...`.
    pub record_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether to skip the check that reads and writes agree, which is faster but may leave data out of step for a while.
    /// Default: `false`.
    #[lark(query)]
    pub ignore_consistency_check: Option<bool>,
    #[lark(query)]
    pub client_token: Option<String>,
    /// A record of a table.
    #[lark(body)]
    pub app_table_record: AppTableRecord,
}

/// A record of a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableRecord {
    /// Values of the record by the name of their field; their form follows the kind of the field, for example milliseconds
    /// for a date or a list of record ids for a link.
    pub fields: BTreeMap<String, Value>,
    /// Id of the record, `rec...`.
    pub record_id: Option<String>,
    /// Who created the record; only returned if `automatic_fields` asks for it.
    pub created_by: Option<Person>,
    /// When the record was created; only returned if `automatic_fields` asks for it.
    pub created_time: Option<UnixMillis>,
    /// Who changed the record last; only returned if `automatic_fields` asks for it.
    pub last_modified_by: Option<Person>,
    /// When the record was last changed; only returned if `automatic_fields` asks for it.
    pub last_modified_time: Option<UnixMillis>,
    /// Link to share the record; only `bitable.v1.app.table.record.batch_get` returns it.
    pub shared_url: Option<String>,
    /// Link to the record, which only some endpoints that read records return.
    pub record_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`BatchCreateAppTableRecord`] and [`BatchUpdateAppTableRecord`].
#[doc(alias("BatchCreateAppTableRecordResponse", "BatchUpdateAppTableRecordResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchAppTableRecordResponse {
    /// Records that were added.
    pub records: Vec<AppTableRecord>,
}

/// A group of conditions within the filter of a search.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChildrenFilter {
    pub conjunction: Conjunction,
    pub conditions: Option<Vec<Condition>>,
}

/// A condition on the records to find.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Condition {
    /// Name of the field that is compared; at most 1000 characters.
    pub field_name: String,
    /// How the field is compared; dates know only `is`, `isEmpty`, `isNotEmpty`, `isGreater` and `isLess`.
    pub operator: FilterOperator,
    /// Value or values that the field is compared with, at most 10; their form follows the field and the operator.
    pub value: Option<Vec<String>>,
}

/// The answer to [`CreateAppTableRecord`], [`GetAppTableRecord`] and [`UpdateAppTableRecord`].
#[doc(alias("CreateAppTableRecordResponse", "GetAppTableRecordResponse", "UpdateAppTableRecordResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableRecordResponse {
    /// The record that was added.
    pub record: Option<AppTableRecord>,
}

/// Whether a record was deleted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteRecord {
    /// Whether the record was deleted.
    pub deleted: Option<bool>,
    /// Id of the record, `rec...`.
    pub record_id: Option<String>,
}

/// The filter that records must pass to be found.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FilterInfo {
    /// Whether all conditions (`and`) or any of them (`or`) must hold; always required.
    pub conjunction: Option<Conjunction>,
    /// Conditions of the filter; at most 50.
    pub conditions: Option<Vec<Condition>>,
    pub children: Option<Vec<ChildrenFilter>>,
}

/// The answer to [`ListAppTableRecord`] and [`SearchAppTableRecord`].
#[doc(alias("ListAppTableRecordResponse", "SearchAppTableRecordResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableRecordListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// How many records there are in all.
    pub total: Option<i64>,
    /// Records of this page.
    pub items: Vec<AppTableRecord>,
}

/// A user who created or changed a record.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Person {
    /// Id of the user, in the kind of `user_id_type`.
    pub id: Option<String>,
    /// Name of the user, in Chinese.
    pub name: Option<String>,
    /// Name of the user, in English.
    pub en_name: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Address of the user's picture; needs a scope such as `contact:user.base:readonly`.
    pub avatar_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A rule of the order of records.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Sort {
    /// Name of the field that records are ordered by; at most 1000 characters.
    pub field_name: Option<String>,
    /// Whether the order is descending. Default: `false`.
    pub desc: Option<bool>,
}
