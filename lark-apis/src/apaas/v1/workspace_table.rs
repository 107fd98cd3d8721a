// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tables of a workspace.
//!
//! `apaas.v1.workspace.table` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::WorkspaceRecordListResponse;

/// `apaas.v1.workspace.table.list`.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListWorkspaceTable`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkspaceTableResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<WorkspaceDataTable>,
}

/// `apaas.v1.workspace.table.records_batch_update`.
///
/// - `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update` with a user token,
///   for custom apps only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
    pub table_name: String,
    pub records: String,
}

/// `apaas.v1.workspace.table.records_delete`.
///
/// - `DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom
///   apps only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
    pub table_name: String,
    pub filter: String,
}

/// `apaas.v1.workspace.table.records_get`.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom apps
///   only
/// - Scopes, any one of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
    pub table_name: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub select: Option<String>,
    pub filter: Option<String>,
    pub order: Option<String>,
}

/// `apaas.v1.workspace.table.records_patch`.
///
/// - `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom apps
///   only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
    pub table_name: String,
    #[lark(query)]
    pub filter: String,
    pub record: String,
}

/// `apaas.v1.workspace.table.records_post`.
///
/// - `POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` with a user token, for custom apps
///   only
/// - Scope: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
    pub table_name: String,
    #[lark(query, comma)]
    pub columns: Option<Vec<String>>,
    #[lark(query, comma)]
    pub on_conflict: Option<Vec<String>>,
    #[lark(header = "Prefer")]
    pub prefer: Option<String>,
    pub records: String,
}

/// `apaas.v1.workspace.table.table_get`.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
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
    pub record_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceDataTable {
    pub name: Option<String>,
    pub description: Option<String>,
    pub columns: Vec<WorkspaceDataTableColumnInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceDataTableColumnInfo {
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
