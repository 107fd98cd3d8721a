// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of a workspace.
//!
//! `apaas.v1.workspace.view` in the platform's terms.

use lark_runtime::lark_api;

use super::models::WorkspaceRecordListResponse;

/// Lists the rows of a view that meet a condition.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records` with a user token, for custom apps
///   only
/// - Scope: `app_engine:workspace.table.record:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-view/views_get)
#[doc(alias = "ViewsGetWorkspaceView")]
#[lark_api(
    id = "apaas.v1.workspace.view.views_get",
    method = "GET",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records",
    token = "user",
    response = WorkspaceRecordListResponse,
    paging,
    scopes = "app_engine:workspace.table.record:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkspaceViewRecords {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the view, as the data platform shows it.
    pub view_name: String,
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
