// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tables of an app.
//!
//! `spark.v1.app.table` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AppRecordListResponse, UserIdentifierType};

/// Updates up to 500 rows of a table, each found by its primary key.
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update` with a user token, for custom
///   apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records)
#[doc(alias = "BatchUpdateTableRecordsAppTable")]
#[lark_api(
    id = "spark.v1.app.table.batch_update_table_records",
    method = "PATCH",
    path = "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update",
    token = "user",
    response = AppTableRecordsResponse,
    scopes = "spark:app.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateAppTableRecords {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the table, which must belong to the app.
    pub table_name: String,
    /// Database to use: `online` or `dev`. Default: `online`.
    #[lark(query)]
    pub env: Option<String>,
    /// Kind of the user ids in the request and the answer: `miaoda_user_id`, `open_id` or `union_id`. Default:
    /// `miaoda_user_id`.
    #[lark(query)]
    pub user_identifier_type: Option<UserIdentifierType>,
    /// Rows to update, as a JSON array in text; at most 500. Each has the primary key, such as `_id`, and all set the same
    /// columns.
    pub records: String,
}

/// Deletes the rows of a table that fulfil a condition, for good.
///
/// - `DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records)
#[doc(alias = "DeleteTableRecordsAppTable")]
#[lark_api(
    id = "spark.v1.app.table.delete_table_records",
    method = "DELETE",
    path = "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
    token = "user",
    scopes = "spark:app.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAppTableRecords {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the table, which must belong to the app.
    pub table_name: String,
    /// Condition on the rows in PostgREST syntax, such as `age=gt.10`.
    pub filter: String,
    /// Database to use: `online` or `dev`. Default: `online`.
    pub env: Option<String>,
}

/// Fetches the description and columns of a table of a Miaoda app.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail)
#[doc(alias = "GetTableDetailAppTable")]
#[lark_api(
    id = "spark.v1.app.table.get_table_detail",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/tables/:table_name",
    token = "user",
    response = GetAppTableDetailResponse,
    scopes = "spark:app.table:read|spark:app.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppTableDetail {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the table, which must belong to the app.
    pub table_name: String,
    /// Database to use: `online` or `dev`. Default: `online`.
    pub env: Option<String>,
    pub format: Option<String>,
}

/// The answer to [`GetAppTableDetail`].
#[doc(alias = "GetTableDetailAppTableResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppTableDetailResponse {
    /// Name of the table, such as `student`.
    pub name: Option<String>,
    /// What the table holds.
    pub description: Option<String>,
    /// Columns the table has.
    pub columns: Vec<AppTableColumn>,
    pub indexes: Vec<AppTableIndex>,
    pub constraints: Vec<AppTableConstraint>,
    pub estimated_row_count: Option<i64>,
    pub size_bytes: Option<i64>,
    pub ddl: Option<String>,
}

/// Lists the tables of a Miaoda app, with their columns.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list)
#[doc(alias = "GetTableListAppTable")]
#[lark_api(
    id = "spark.v1.app.table.get_table_list",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/tables",
    token = "user",
    response = ListAppTableResponse,
    paging(items = AppTable),
    scopes = "spark:app.table:read|spark:app.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppTable {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// How many tables a page has; 1 to 500. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Database to use: `online` or `dev`. Default: `online`.
    pub env: Option<String>,
}

/// The answer to [`ListAppTable`].
#[doc(alias = "GetTableListAppTableResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Tables of this page.
    pub items: Vec<AppTable>,
}

/// Lists rows of a table of a Miaoda app, with the columns and order asked for.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table.record:read`, `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list)
#[doc(alias = "GetTableRecordListAppTable")]
#[lark_api(
    id = "spark.v1.app.table.get_table_record_list",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
    token = "user",
    response = AppRecordListResponse,
    paging,
    scopes = "spark:app.table.record:read|spark:app.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppTableRecord {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the table, which must belong to the app.
    pub table_name: String,
    /// How many rows a page has; 1 to 500. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Names of the columns to return, in PostgREST syntax, such as `_id,name`. Default: all.
    pub select: Option<String>,
    /// Condition on the rows in PostgREST syntax, such as `age=gt.10`.
    pub filter: Option<String>,
    /// Columns to sort by, in PostgREST syntax, such as `age.desc,score.asc`. Default direction: `asc`.
    pub order: Option<String>,
    /// Database to use: `online` or `dev`. Default: `online`.
    pub env: Option<String>,
    /// Kind of the user ids in the request and the answer: `miaoda_user_id`, `open_id` or `union_id`. Default:
    /// `miaoda_user_id`.
    pub user_identifier_type: Option<UserIdentifierType>,
}

/// Sets the same values in all rows of a table that fulfil a condition.
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records)
#[doc(alias = "PatchTableRecordsAppTable")]
#[lark_api(
    id = "spark.v1.app.table.patch_table_records",
    method = "PATCH",
    path = "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
    token = "user",
    response = AppTableRecordsResponse,
    scopes = "spark:app.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchAppTableRecords {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the table, which must belong to the app.
    pub table_name: String,
    /// Condition on the rows in PostgREST syntax, such as `age=gt.10`.
    #[lark(query)]
    pub filter: String,
    /// Database to use: `online` or `dev`. Default: `online`.
    #[lark(query)]
    pub env: Option<String>,
    /// Kind of the user ids in the request and the answer: `miaoda_user_id`, `open_id` or `union_id`. Default:
    /// `miaoda_user_id`.
    #[lark(query)]
    pub user_identifier_type: Option<UserIdentifierType>,
    /// Values to set, as a JSON object in text.
    pub record: String,
}

/// Adds up to 500 rows to a table, or updates those that exist.
///
/// With `columns` and `on_conflict`, rows that clash with existing ones update them.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records)
#[doc(alias = "PostTableRecordsAppTable")]
#[lark_api(
    id = "spark.v1.app.table.post_table_records",
    method = "POST",
    path = "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
    token = "user",
    response = AppTableRecordsResponse,
    scopes = "spark:app.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpsertAppTableRecords {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the table, which must belong to the app.
    pub table_name: String,
    /// Columns that existing rows get new values for, such as `name,age`; only when updating.
    #[lark(query, comma)]
    pub columns: Option<Vec<String>>,
    /// Columns with a unique constraint that tell whether a row exists, such as `user_id,product_id`. Default: the primary
    /// key.
    #[lark(query, comma)]
    pub on_conflict: Option<Vec<String>>,
    /// Database to use: `online` or `dev`. Default: `online`.
    #[lark(query)]
    pub env: Option<String>,
    /// Kind of the user ids in the request and the answer: `miaoda_user_id`, `open_id` or `union_id`. Default:
    /// `miaoda_user_id`.
    #[lark(query)]
    pub user_identifier_type: Option<UserIdentifierType>,
    #[lark(header = "Prefer")]
    pub prefer: Option<String>,
    /// Rows to add, as a JSON array in text; at most 500.
    pub records: String,
}

/// A table of a Miaoda app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTable {
    /// Name of the table, such as `student`.
    pub name: Option<String>,
    /// What the table holds.
    pub description: Option<String>,
    /// Columns the table has.
    pub columns: Vec<AppTableColumn>,
    pub indexes: Vec<AppTableIndex>,
    pub constraints: Vec<AppTableConstraint>,
    pub estimated_row_count: Option<i64>,
    pub size_bytes: Option<i64>,
}

/// A column of a table.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableColumn {
    /// Name of the column in the table.
    pub name: Option<String>,
    /// What the column holds.
    pub description: Option<String>,
    /// Type of the column in the database.
    pub data_type: Option<String>,
    /// Whether it is the primary key.
    pub is_primary_key: Option<bool>,
    /// Whether no two rows may have the same value.
    pub is_unique: Option<bool>,
    /// Whether the database counts its values up.
    pub is_auto_increment: Option<bool>,
    /// Whether its values are arrays.
    pub is_array: Option<bool>,
    /// Whether it may be empty.
    pub is_allow_null: Option<bool>,
    /// Value of rows that give none.
    pub default_value: Option<String>,
}

/// A constraint on a table, such as a foreign key.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableConstraint {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub columns: Vec<String>,
    pub referenced_table: Option<String>,
    pub referenced_columns: Vec<String>,
}

/// An index of a table.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableIndex {
    pub name: Option<String>,
    pub columns: Vec<String>,
    pub r#type: Option<String>,
    pub definition: Option<String>,
}

/// The answer to [`BatchUpdateAppTableRecords`], [`PatchAppTableRecords`] and [`UpsertAppTableRecords`].
#[doc(alias(
    "BatchUpdateTableRecordsAppTableResponse",
    "PatchTableRecordsAppTableResponse",
    "PostTableRecordsAppTableResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableRecordsResponse {
    /// Ids of the rows that were updated.
    pub record_ids: Vec<String>,
}
