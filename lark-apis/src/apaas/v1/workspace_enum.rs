// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Enums of a workspace.
//!
//! `apaas.v1.workspace.enum` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// `apaas.v1.workspace.enum.enum_get`.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get)
#[doc(alias = "EnumGetWorkspaceEnum")]
#[lark_api(
    id = "apaas.v1.workspace.enum.enum_get",
    method = "GET",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name",
    token = "user",
    response = GetWorkspaceEnumResponse,
    scopes = "app_engine:workspace.table:read|app_engine:workspace.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkspaceEnum {
    pub workspace_id: String,
    pub enum_name: String,
}

/// The answer to [`GetWorkspaceEnum`].
#[doc(alias = "EnumGetWorkspaceEnumResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkspaceEnumResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub options: Vec<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub created_by: Option<WorkspaceUserInfo>,
}

/// `apaas.v1.workspace.enum.list`.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list)
#[lark_api(
    id = "apaas.v1.workspace.enum.list",
    method = "GET",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/enums",
    token = "user",
    response = ListWorkspaceEnumResponse,
    paging(items = WorkspaceEnum),
    scopes = "app_engine:workspace.table:read|app_engine:workspace.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWorkspaceEnum {
    pub workspace_id: String,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListWorkspaceEnum`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkspaceEnumResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<WorkspaceEnum>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceEnum {
    pub name: Option<String>,
    pub description: Option<String>,
    pub options: Vec<String>,
    pub created_at: Option<UnixMillis>,
    pub created_by: Option<WorkspaceUserInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceUserInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
}
