// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Block workflows of an app.
//!
//! `bitable.v1.app.block_workflow` in the platform's terms.

use lark_runtime::lark_api;

use super::models::WorkflowListResponse;

/// Lists all workflows of a base, for those who manage it.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/block_workflows` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:workflow:read`, `bitable:app`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list)
#[lark_api(
    id = "bitable.v1.app.block_workflow.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/block_workflows",
    token = "tenant|user",
    response = WorkflowListResponse,
    scopes = "base:workflow:read|bitable:app",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppBlockWorkflow {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
}
