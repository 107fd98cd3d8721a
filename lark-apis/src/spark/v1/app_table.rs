// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tables of an app.
//!
//! `spark.v1.app.table` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AppRecordListResponse, UserIdentifierType};

/// `spark.v1.app.table.batch_update_table_records`.
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update` with a user token, for custom
///   apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub table_name: String,
    #[lark(query)]
    pub env: Option<String>,
    #[lark(query)]
    pub user_identifier_type: Option<UserIdentifierType>,
    pub records: String,
}

/// `spark.v1.app.table.delete_table_records`.
///
/// - `DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub table_name: String,
    pub filter: String,
    pub env: Option<String>,
}

/// `spark.v1.app.table.get_table_detail`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub table_name: String,
    pub env: Option<String>,
    pub format: Option<String>,
}

/// The answer to [`GetAppTableDetail`].
#[doc(alias = "GetTableDetailAppTableResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppTableDetailResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub columns: Vec<AppTableColumn>,
    pub indexes: Vec<AppTableIndex>,
    pub constraints: Vec<AppTableConstraint>,
    pub estimated_row_count: Option<i64>,
    pub size_bytes: Option<i64>,
    pub ddl: Option<String>,
}

/// `spark.v1.app.table.get_table_list`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub env: Option<String>,
}

/// The answer to [`ListAppTable`].
#[doc(alias = "GetTableListAppTableResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<AppTable>,
}

/// `spark.v1.app.table.get_table_record_list`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table.record:read`, `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub table_name: String,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub select: Option<String>,
    pub filter: Option<String>,
    pub order: Option<String>,
    pub env: Option<String>,
    pub user_identifier_type: Option<UserIdentifierType>,
}

/// `spark.v1.app.table.patch_table_records`.
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub table_name: String,
    #[lark(query)]
    pub filter: String,
    #[lark(query)]
    pub env: Option<String>,
    #[lark(query)]
    pub user_identifier_type: Option<UserIdentifierType>,
    pub record: String,
}

/// `spark.v1.app.table.post_table_records`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` with a user token, for custom apps only
/// - Scope: `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub table_name: String,
    #[lark(query, comma)]
    pub columns: Option<Vec<String>>,
    #[lark(query, comma)]
    pub on_conflict: Option<Vec<String>>,
    #[lark(query)]
    pub env: Option<String>,
    #[lark(query)]
    pub user_identifier_type: Option<UserIdentifierType>,
    #[lark(header = "Prefer")]
    pub prefer: Option<String>,
    pub records: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTable {
    pub name: Option<String>,
    pub description: Option<String>,
    pub columns: Vec<AppTableColumn>,
    pub indexes: Vec<AppTableIndex>,
    pub constraints: Vec<AppTableConstraint>,
    pub estimated_row_count: Option<i64>,
    pub size_bytes: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableColumn {
    pub name: Option<String>,
    pub description: Option<String>,
    pub data_type: Option<String>,
    pub is_primary_key: Option<bool>,
    pub is_unique: Option<bool>,
    pub is_auto_increment: Option<bool>,
    pub is_array: Option<bool>,
    pub is_allow_null: Option<bool>,
    pub default_value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableConstraint {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub columns: Vec<String>,
    pub referenced_table: Option<String>,
    pub referenced_columns: Vec<String>,
}

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
    pub record_ids: Vec<String>,
}
