// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of a workspace.
//!
//! `apaas.v1.workspace.view` in the platform's terms.

use lark_runtime::lark_api;

use super::models::WorkspaceRecordListResponse;

/// `apaas.v1.workspace.view.views_get`.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records` with a user token, for custom apps
///   only
/// - Scope: `app_engine:workspace.table.record:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
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
    pub workspace_id: String,
    pub view_name: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub select: Option<String>,
    pub filter: Option<String>,
    pub order: Option<String>,
}
