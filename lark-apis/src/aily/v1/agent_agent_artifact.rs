// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent artifacts of an agent.
//!
//! `aily.v1.agent.agent_artifact` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches something an agent made in a chat, with a URL to load it.
///
/// - `GET /open-apis/aily/v1/agents/:agent_id/artifacts/:agent_artifact_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_artifact/get)
#[doc(alias = "GetAgentAgentArtifact")]
#[lark_api(
    id = "aily.v1.agent.agent_artifact.get",
    method = "GET",
    path = "/open-apis/aily/v1/agents/:agent_id/artifacts/:agent_artifact_id",
    token = "tenant|user",
    response = GetAgentArtifactResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAgentArtifact {
    /// Id of the agent that made it.
    pub agent_id: String,
    /// Id of what the agent made, from the chat.
    pub agent_artifact_id: String,
}

/// The answer to [`GetAgentArtifact`].
#[doc(alias = "GetAgentAgentArtifactResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentArtifactResponse {
    /// What the agent made.
    pub agent_artifact: Option<AgentArtifact>,
}

/// Something an agent made in a chat, such as a file.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentArtifact {
    /// Id of what the agent made.
    pub artifact_id: Option<String>,
    /// Name of what the agent made.
    pub name: Option<String>,
    /// URL to load it.
    pub url: Option<String>,
}
