// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent chat sessions of an agent.
//!
//! `aily.v1.agent.agent_chat_session` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Starts a session with an agent.
///
/// - `POST /open-apis/aily/v1/agents/:agent_id/sessions` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/create)
#[doc(alias = "CreateAgentAgentChatSession")]
#[lark_api(
    id = "aily.v1.agent.agent_chat_session.create",
    method = "POST",
    path = "/open-apis/aily/v1/agents/:agent_id/sessions",
    token = "tenant|user",
    response = CreateAgentChatSessionResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAgentChatSession {
    pub agent_id: String,
    pub name: Option<String>,
}

/// The answer to [`CreateAgentChatSession`].
#[doc(alias = "CreateAgentAgentChatSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAgentChatSessionResponse {
    pub session_id: Option<String>,
    pub name: Option<String>,
    pub created_at: Option<String>,
}

/// Ends and deletes a session with an agent.
///
/// - `DELETE /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/delete)
#[doc(alias = "DeleteAgentAgentChatSession")]
#[lark_api(
    id = "aily.v1.agent.agent_chat_session.delete",
    method = "DELETE",
    path = "/open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id",
    token = "tenant|user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAgentChatSession {
    pub agent_id: String,
    pub agent_chat_session_id: String,
}

/// Fetches the name, state and times of a session with an agent.
///
/// - `GET /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/get)
#[doc(alias = "GetAgentAgentChatSession")]
#[lark_api(
    id = "aily.v1.agent.agent_chat_session.get",
    method = "GET",
    path = "/open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id",
    token = "tenant|user",
    response = GetAgentChatSessionResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAgentChatSession {
    pub agent_id: String,
    pub agent_chat_session_id: String,
}

/// The answer to [`GetAgentChatSession`].
#[doc(alias = "GetAgentAgentChatSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentChatSessionResponse {
    pub session_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<String>,
    pub last_chat_at: Option<String>,
    pub turns: Option<AgentChatTurn>,
}

/// Lists the sessions with an agent, page by page.
///
/// - `GET /open-apis/aily/v1/agents/:agent_id/sessions` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/list)
#[doc(alias = "ListAgentAgentChatSession")]
#[lark_api(
    id = "aily.v1.agent.agent_chat_session.list",
    method = "GET",
    path = "/open-apis/aily/v1/agents/:agent_id/sessions",
    token = "tenant|user",
    response = ListAgentChatSessionResponse,
    paging(items = AgentChatSession, list = "sessions", next = "next_page_token")
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAgentChatSession {
    pub agent_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAgentChatSession`].
#[doc(alias = "ListAgentAgentChatSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAgentChatSessionResponse {
    pub sessions: Vec<AgentChatSession>,
    pub has_more: Option<bool>,
    pub next_page_token: Option<String>,
}

/// A session with an agent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentChatSession {
    pub session_id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub created_at: Option<f64>,
    pub last_chat_at: Option<f64>,
}

/// A turn of a chat: a message to the agent and its answer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentChatTurn {
    pub agent_chat_id: Option<String>,
    pub created_at: Option<f64>,
    pub status: Option<String>,
}
