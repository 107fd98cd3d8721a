// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent chats of an agent.
//!
//! `aily.v1.agent.agent_chat` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Sends a message to an agent and so starts a turn of the chat.
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
#[non_exhaustive]
pub struct CreateAgentChat {
    pub agent_id: String,
    pub user_message: AgentUserMessage,
    pub stream: Option<bool>,
    pub session_id: Option<String>,
}

/// The answer to [`CreateAgentChat`].
#[doc(alias = "CreateAgentAgentChatResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAgentChatResponse {
    pub agent_chat_id: Option<String>,
    pub session_id: Option<String>,
}

/// Fetches a turn of the chat with an agent, with what the agent answered.
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
#[non_exhaustive]
pub struct GetAgentChat {
    pub agent_id: String,
    pub agent_chat_id: String,
}

/// The answer to [`GetAgentChat`].
#[doc(alias = "GetAgentAgentChatResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentChatResponse {
    pub content: Vec<AgentChatMessage>,
    pub finish_reason: Option<String>,
    pub status: Option<String>,
}

/// A piece of what an agent answered: a text or something it made.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentChatMessage {
    pub r#type: Option<String>,
    pub text: Option<String>,
    pub agent_artifact_id: Option<String>,
    pub artifact_type: Option<String>,
}

/// What a user writes to an agent, with attachments.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AgentUserMessage {
    pub content: Vec<AgentUserMessageContent>,
    pub agent_attachment_ids: Option<Vec<String>>,
}

/// A piece of what a user writes to an agent.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AgentUserMessageContent {
    pub r#type: String,
    pub text: String,
}
