// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workspaces.
//!
//! `apaas.v1.workspace` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Runs an SQL statement in a workspace.
///
/// - `POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands` with a user token, for custom apps only
/// - Scope: `app_engine:workspace.sql_commands:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands)
#[doc(alias = "SqlCommandsWorkspace")]
#[lark_api(
    id = "apaas.v1.workspace.sql_commands",
    method = "POST",
    path = "/open-apis/apaas/v1/workspaces/:workspace_id/sql_commands",
    token = "user",
    response = ExecuteWorkspaceSqlResponse,
    scopes = "app_engine:workspace.sql_commands:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecuteWorkspaceSql {
    /// Id of the workspace, `workspace_...`, from the URL of the data platform.
    pub workspace_id: String,
    /// The SQL statement to run.
    pub sql: String,
}

/// The answer to [`ExecuteWorkspaceSql`].
#[doc(alias = "SqlCommandsWorkspaceResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExecuteWorkspaceSqlResponse {
    /// Rows of a `SELECT`, as JSON; empty for a statement that answers nothing, such as `DELETE`.
    pub result: Option<String>,
}
