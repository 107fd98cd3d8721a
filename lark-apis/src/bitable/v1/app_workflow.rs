// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workflows of an app.
//!
//! `bitable.v1.app.workflow` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{WorkflowListResponse, WorkflowStatus};

/// Lists the automations of a base.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/workflows` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:workflow:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/app-workflow/list)
#[lark_api(
    id = "bitable.v1.app.workflow.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/workflows",
    token = "tenant|user",
    response = WorkflowListResponse,
    scopes = "base:workflow:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppWorkflow {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
}

/// Turns an automation of a base on or off.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:workflow:write`, `bitable:app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/app-workflow/update)
#[lark_api(
    id = "bitable.v1.app.workflow.update",
    method = "PUT",
    path = "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id",
    token = "tenant|user",
    scopes = "base:workflow:write|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAppWorkflow {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Automation to switch, from `bitable.v1.app.workflow.list`.
    pub workflow_id: String,
    /// Whether to turn the automation on (`Enable`) or off (`Disable`).
    pub status: WorkflowStatus,
}
