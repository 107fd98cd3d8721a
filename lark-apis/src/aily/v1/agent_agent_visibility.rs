// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent visibilities of an agent.
//!
//! `aily.v1.agent.agent_visibility` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Checks whether an agent is visible.
///
/// - `POST /open-apis/aily/v1/agents/:agent_id/agent_visibility/check` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_visibility/check)
#[doc(alias = "CheckAgentAgentVisibility")]
#[lark_api(
    id = "aily.v1.agent.agent_visibility.check",
    method = "POST",
    path = "/open-apis/aily/v1/agents/:agent_id/agent_visibility/check",
    token = "user",
    response = CheckAgentVisibilityResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckAgentVisibility {
    /// Id of the agent to check.
    pub agent_id: String,
    pub channel_type: String,
}

/// The answer to [`CheckAgentVisibility`].
#[doc(alias = "CheckAgentAgentVisibilityResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckAgentVisibilityResponse {
    /// Whether the agent is visible.
    pub visibility: Option<bool>,
}
