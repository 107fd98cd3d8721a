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
    /// Id of the agent to talk to.
    pub agent_id: String,
    /// Name for the session.
    pub name: Option<String>,
}

/// The answer to [`CreateAgentChatSession`].
#[doc(alias = "CreateAgentAgentChatSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAgentChatSessionResponse {
    /// Id of the new session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// When the session was created.
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
    /// Id of the agent the session is with.
    pub agent_id: String,
    /// Id of the session, from its creation or the list.
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
    /// Id of the agent the session is with.
    pub agent_id: String,
    /// Id of the session, from its creation or the list.
    pub agent_chat_session_id: String,
}

/// The answer to [`GetAgentChatSession`].
#[doc(alias = "GetAgentAgentChatSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentChatSessionResponse {
    /// Id of the session that was asked for.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// State of the session.
    pub status: Option<String>,
    /// When the session was created.
    pub created_at: Option<String>,
    /// When something was last said in it.
    pub last_chat_at: Option<String>,
    /// Turns of the chat so far.
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
    /// Id of the agent whose sessions to list.
    pub agent_id: String,
    /// How many sessions a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAgentChatSession`].
#[doc(alias = "ListAgentAgentChatSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAgentChatSessionResponse {
    /// Sessions of this page.
    pub sessions: Vec<AgentChatSession>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub next_page_token: Option<String>,
}

/// A session with an agent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentChatSession {
    /// Id of the session, to fetch or delete it.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// State of the session.
    pub status: Option<String>,
    /// When the session was created.
    pub created_at: Option<f64>,
    /// When something was last said in it.
    pub last_chat_at: Option<f64>,
}

/// A turn of a chat: a message to the agent and its answer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentChatTurn {
    /// Id of the turn, to fetch the answer.
    pub agent_chat_id: Option<String>,
    /// When the turn began.
    pub created_at: Option<f64>,
    /// How far the answer is.
    pub status: Option<String>,
}
