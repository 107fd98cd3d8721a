// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Flows of an application.
//!
//! `apaas.v1.application.flow` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `apaas.v1.application.flow.execute`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute` with a tenant token, for custom apps
///   only
/// - Scope: `app_engine:flow:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/application-flow/execute)
#[lark_api(
    id = "apaas.v1.application.flow.execute",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute",
    token = "tenant",
    response = ExecuteApplicationFlowResponse,
    scopes = "app_engine:flow:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecuteApplicationFlow {
    pub namespace: String,
    pub flow_id: String,
    pub is_async: Option<bool>,
    pub idempotent_key: Option<String>,
    /// At most 20 elements.
    pub loop_masks: Option<Vec<String>>,
    pub params: Option<String>,
    pub operator: String,
}

/// The answer to [`ExecuteApplicationFlow`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExecuteApplicationFlowResponse {
    pub status: Option<String>,
    pub out_params: Option<String>,
    pub execution_id: Option<String>,
    pub error_msg: Option<String>,
    pub code: Option<String>,
}
