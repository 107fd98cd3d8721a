// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Flows of an application.
//!
//! `apaas.v1.application.flow` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Starts a flow of an app.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute` with a tenant token, for custom apps
///   only
/// - Scope: `app_engine:flow:write`
/// - Rate limit: 100 a minute
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
    /// Namespace of the app, shown in its management page.
    pub namespace: String,
    /// API name of the flow, as the list of flows shows it under development.
    pub flow_id: String,
    /// Whether to answer without waiting for the flow. Default: `false`.
    pub is_async: Option<bool>,
    /// A value of your own, such as a UUID; a second request with it fails.
    pub idempotent_key: Option<String>,
    /// Marks against loops; may be left out at present. At most 20.
    pub loop_masks: Option<Vec<String>>,
    /// The input of the flow as JSON; leave it out when there is none.
    pub params: Option<String>,
    /// User who starts the flow, as JSON with `_id`, `email` or both, as aPaaS knows them.
    pub operator: String,
}

/// The answer to [`ExecuteApplicationFlow`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExecuteApplicationFlowResponse {
    /// How the flow ended, or how far it is.
    pub status: Option<String>,
    /// What the flow put out.
    pub out_params: Option<String>,
    /// Id of this run of the flow.
    pub execution_id: Option<String>,
    /// Why the flow failed.
    pub error_msg: Option<String>,
    /// Code of the result of this run.
    pub code: Option<String>,
}
