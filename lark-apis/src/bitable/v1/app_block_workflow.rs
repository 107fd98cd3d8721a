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
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254015, 1254027, 1254030, 1254036, 1254037, 1254040, 1254041, 1254042, 1254043, 1254044, 1254045, 1254060
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
