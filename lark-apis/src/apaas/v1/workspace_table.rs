// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tables of a workspace.
//!
//! `apaas.v1.workspace.table` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::WorkspaceRecordListResponse;

/// Lists the tables of a workspace with their columns.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list)
#[lark_api(
    id = "apaas.v1.workspace.table.list",
    method = "GET",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/tables",
    token = "user",
    response = ListWorkspaceTableResponse,
    paging(items = WorkspaceDataTable),
    scopes = "app_engine:workspace.table:read|app_engine:workspace.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWorkspaceTable {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// How many tables a page has; 1 to 500. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListWorkspaceTable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkspaceTableResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// The tables of this page.
    pub items: Vec<WorkspaceDataTable>,
}

/// Changes several rows of a table, at most 500, each by its `_id`.
///
/// - `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update` with a user token,
///   for custom apps only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update)
#[doc(alias = "RecordsBatchUpdateWorkspaceTable")]
#[lark_api(
    id = "apaas.v1.workspace.table.records_batch_update",
    method = "PATCH",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update",
    token = "user",
    response = WorkspaceTableRecordsResponse,
    scopes = "app_engine:workspace.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateWorkspaceTableRecords {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the table, as the data platform shows it.
    pub table_name: String,
    /// The rows as a JSON list, at most 500; each with its `_id`, and all with the same columns.
    pub records: String,
}

/// Deletes the rows of a table that meet a condition.
///
/// - `DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom
///   apps only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete)
#[doc(alias = "RecordsDeleteWorkspaceTable")]
#[lark_api(
    id = "apaas.v1.workspace.table.records_delete",
    method = "DELETE",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
    token = "user",
    scopes = "app_engine:workspace.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteWorkspaceTableRecords {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the table, as the data platform shows it.
    pub table_name: String,
    /// Which rows to delete, in the syntax of PostgREST, URL-encoded: `age=gt.10` for an `age` over 10.
    pub filter: String,
}

/// Lists the rows of a table that meet a condition.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom apps
///   only
/// - Scopes, any one of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get)
#[doc(alias = "RecordsGetWorkspaceTable")]
#[lark_api(
    id = "apaas.v1.workspace.table.records_get",
    method = "GET",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
    token = "user",
    response = WorkspaceRecordListResponse,
    paging,
    scopes = "app_engine:workspace.table.record:read|app_engine:workspace.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkspaceTableRecords {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the table, as the data platform shows it.
    pub table_name: String,
    /// How many rows a page has; at most 500. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Which columns to answer, in the syntax of PostgREST. Default: `*`, all.
    pub select: Option<String>,
    /// Which rows to list, in the syntax of PostgREST, URL-encoded: `age=gt.10` for an `age` over 10.
    pub filter: Option<String>,
    /// What to sort by, in the syntax of PostgREST; `null` may come first or last. Default: ascending.
    pub order: Option<String>,
}

/// Changes all rows of a table that meet a condition.
///
/// - `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom apps
///   only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch)
#[doc(alias = "RecordsPatchWorkspaceTable")]
#[lark_api(
    id = "apaas.v1.workspace.table.records_patch",
    method = "PATCH",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
    token = "user",
    response = WorkspaceTableRecordsResponse,
    scopes = "app_engine:workspace.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchWorkspaceTableRecords {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the table, as the data platform shows it.
    pub table_name: String,
    /// Which rows to change, in the syntax of PostgREST, URL-encoded: `age=gt.10` for an `age` over 10.
    #[lark(query)]
    pub filter: String,
    /// The columns to change with their new values, as JSON: `{"age":10}`.
    pub record: String,
}

/// Adds rows to a table, at most 500, or updates those that are there.
///
/// - `POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom apps
///   only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post)
#[doc(alias = "RecordsPostWorkspaceTable")]
#[lark_api(
    id = "apaas.v1.workspace.table.records_post",
    method = "POST",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records",
    token = "user",
    response = WorkspaceTableRecordsResponse,
    scopes = "app_engine:workspace.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpsertWorkspaceTableRecords {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the table, as the data platform shows it.
    pub table_name: String,
    /// Which columns to write when rows may exist already, with commas between them.
    #[lark(query, comma)]
    pub columns: Option<Vec<String>>,
    /// Which unique columns tell that a row exists already. Default: the primary key.
    #[lark(query, comma)]
    pub on_conflict: Option<Vec<String>>,
    #[lark(header = "Prefer")]
    pub prefer: Option<String>,
    /// The rows as a JSON list, at most 500.
    pub records: String,
}

/// Fetches a table's description and columns.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get)
#[doc(alias = "TableGetWorkspaceTable")]
#[lark_api(
    id = "apaas.v1.workspace.table.table_get",
    method = "GET",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name",
    token = "user",
    response = WorkspaceDataTable,
    scopes = "app_engine:workspace.table:read|app_engine:workspace.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkspaceTable {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the table to describe.
    pub table_name: String,
}

/// The answer to [`BatchUpdateWorkspaceTableRecords`], [`PatchWorkspaceTableRecords`] and
/// [`UpsertWorkspaceTableRecords`].
#[doc(alias(
    "RecordsBatchUpdateWorkspaceTableResponse",
    "RecordsPatchWorkspaceTableResponse",
    "RecordsPostWorkspaceTableResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceTableRecordsResponse {
    /// Ids of the changed rows.
    pub record_ids: Vec<String>,
}

/// A table of a workspace.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceDataTable {
    /// Name of the table, such as `student`.
    pub name: Option<String>,
    /// What the table is for.
    pub description: Option<String>,
    /// Columns of the table.
    pub columns: Vec<WorkspaceDataTableColumnInfo>,
}

/// A column of a table.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceDataTableColumnInfo {
    /// Name of the column.
    pub name: Option<String>,
    /// What the column is for.
    pub description: Option<String>,
    /// Type of the column in the database.
    pub data_type: Option<String>,
    /// Whether it is the primary key.
    pub is_primary_key: Option<bool>,
    /// Whether no two rows may have the same value.
    pub is_unique: Option<bool>,
    /// Whether the database counts it up for new rows.
    pub is_auto_increment: Option<bool>,
    /// Whether it holds a list of values.
    pub is_array: Option<bool>,
    /// Whether it may be `null`.
    pub is_allow_null: Option<bool>,
    /// Value it has when none is given.
    pub default_value: Option<String>,
}
