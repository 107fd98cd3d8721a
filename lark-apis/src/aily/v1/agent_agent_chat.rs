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
    /// Id of the agent to talk to.
    pub agent_id: String,
    /// What to say to the agent.
    pub user_message: AgentUserMessage,
    /// Whether the answer arrives bit by bit.
    pub stream: Option<bool>,
    /// Session the message belongs to.
    pub session_id: Option<String>,
}

/// The answer to [`CreateAgentChat`].
#[doc(alias = "CreateAgentAgentChatResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAgentChatResponse {
    /// Id of the turn, to fetch the answer.
    pub agent_chat_id: Option<String>,
    /// Session the turn belongs to.
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
    /// Id of the agent that was asked.
    pub agent_id: String,
    /// Id of the turn, from `aily.v1.agent.agent_chat.create`.
    pub agent_chat_id: String,
}

/// The answer to [`GetAgentChat`].
#[doc(alias = "GetAgentAgentChatResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentChatResponse {
    /// What the agent answered, piece by piece.
    pub content: Vec<AgentChatMessage>,
    /// Why the answer ended.
    pub finish_reason: Option<String>,
    /// How far the answer is.
    pub status: Option<String>,
}

/// A piece of what an agent answered: a text or something it made.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentChatMessage {
    /// Whether the piece is a text or something that was made.
    pub r#type: Option<String>,
    /// The text, if it is one.
    pub text: Option<String>,
    /// Id of what was made, to fetch it.
    pub agent_artifact_id: Option<String>,
    /// Kind of thing that was made.
    pub artifact_type: Option<String>,
}

/// What a user writes to an agent, with attachments.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AgentUserMessage {
    /// Pieces of the message.
    pub content: Vec<AgentUserMessageContent>,
    /// Ids of the files it refers to, from `aily.v1.agent.agent_attachment.create`.
    pub agent_attachment_ids: Option<Vec<String>>,
}

/// A piece of what a user writes to an agent.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AgentUserMessageContent {
    /// Kind of piece, such as text.
    pub r#type: String,
    /// What the piece says.
    pub text: String,
}
