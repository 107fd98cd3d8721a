// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent chats of an agent.
//!
//! `aily.v1.agent.agent_chat` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates an agent chat of an agent.
///
/// - `POST /open-apis/aily/v1/agents/:agent_id/chats` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/create)
#[doc(alias = "CreateAgentAgentChat")]
#[lark_api(
    id = "aily.v1.agent.agent_chat.create",
    method = "POST",
    path = "/open-apis/aily/v1/agents/:agent_id/chats",
    token = "tenant|user",
    response = CreateAgentChatResponse
)]
#[derive(Clone, Debug)]
pub struct CreateAgentChat {
    pub agent_id: String,
    pub user_message: AgentUserMessage,
    pub stream: Option<bool>,
    pub session_id: Option<String>,
}

/// The answer to [`CreateAgentChat`].
#[doc(alias = "CreateAgentAgentChatResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateAgentChatResponse {
    pub agent_chat_id: Option<String>,
    pub session_id: Option<String>,
}

/// Fetches an agent chat of an agent.
///
/// - `GET /open-apis/aily/v1/agents/:agent_id/chats/:agent_chat_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/get)
#[doc(alias = "GetAgentAgentChat")]
#[lark_api(
    id = "aily.v1.agent.agent_chat.get",
    method = "GET",
    path = "/open-apis/aily/v1/agents/:agent_id/chats/:agent_chat_id",
    token = "tenant|user",
    response = GetAgentChatResponse
)]
#[derive(Clone, Debug)]
pub struct GetAgentChat {
    pub agent_id: String,
    pub agent_chat_id: String,
}

/// The answer to [`GetAgentChat`].
#[doc(alias = "GetAgentAgentChatResponse")]
#[derive(Clone, Default, Model)]
pub struct GetAgentChatResponse {
    pub content: Vec<AgentChatMessage>,
    pub finish_reason: Option<String>,
    pub status: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct AgentChatMessage {
    pub r#type: Option<String>,
    pub text: Option<String>,
    pub agent_artifact_id: Option<String>,
    pub artifact_type: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct AgentUserMessage {
    /// Required in requests.
    pub content: Option<Vec<AgentUserMessageContent>>,
    pub agent_attachment_ids: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
pub struct AgentUserMessageContent {
    /// Required in requests.
    pub r#type: Option<String>,
    /// Required in requests.
    pub text: Option<String>,
}
