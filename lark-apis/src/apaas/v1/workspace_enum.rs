// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Enums of a workspace.
//!
//! `apaas.v1.workspace.enum` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Fetches an enum that was defined in a workspace, with its values.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
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
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// Name of the enum to fetch.
    pub enum_name: String,
}

/// The answer to [`GetWorkspaceEnum`].
#[doc(alias = "EnumGetWorkspaceEnumResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkspaceEnumResponse {
    /// What the enum is called.
    pub name: Option<String>,
    /// What the enum is for.
    pub description: Option<String>,
    /// Values that the enum allows.
    pub options: Vec<String>,
    /// When the enum was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// Who created the enum.
    pub created_by: Option<WorkspaceUserInfo>,
}

/// Lists the enums that were defined in a workspace.
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums` with a user token, for custom apps only
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
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
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// How many enums a page has; at most 500. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListWorkspaceEnum`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkspaceEnumResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// The enums of this page.
    pub items: Vec<WorkspaceEnum>,
}

/// An enum defined in a workspace.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceEnum {
    /// What the enum is called.
    pub name: Option<String>,
    /// What the enum is for.
    pub description: Option<String>,
    /// Values that the enum allows.
    pub options: Vec<String>,
    /// When the enum was created.
    pub created_at: Option<UnixMillis>,
    /// Who created the enum.
    pub created_by: Option<WorkspaceUserInfo>,
}

/// A user in a workspace.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceUserInfo {
    /// Id of the user, such as `1693861178143800`.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
}
