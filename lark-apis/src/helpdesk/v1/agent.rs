// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agents.
//!
//! `helpdesk.v1.agent` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

/// Fetches the mail addresses of the help desk's agents.
///
/// - `GET /open-apis/helpdesk/v1/agent_emails` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent/agent_email)
#[doc(alias = "AgentEmailAgent")]
#[lark_api(
    id = "helpdesk.v1.agent.agent_email",
    method = "GET",
    path = "/open-apis/helpdesk/v1/agent_emails",
    token = "tenant",
    response = GetAgentEmailResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAgentEmail {}

/// The answer to [`GetAgentEmail`].
#[doc(alias = "AgentEmailAgentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentEmailResponse {
    /// Mail addresses of the agents.
    pub agents: Option<String>,
}

/// Sets whether an agent is online.
///
/// - `PATCH /open-apis/helpdesk/v1/agents/:agent_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent/patch)
#[lark_api(
    id = "helpdesk.v1.agent.patch",
    method = "PATCH",
    path = "/open-apis/helpdesk/v1/agents/:agent_id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "100/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchAgent {
    /// Id of the agent to change.
    pub agent_id: String,
    /// Whether the agent is online (`1`) or offline (`2`).
    pub status: Option<AgentStatus>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AgentStatus {
    /// The agent is online.
    #[lark(value = 1)]
    Online,
    /// Set by the agent.
    #[lark(value = 2)]
    Offline,
    /// The agent is off duty.
    #[lark(value = 3)]
    OffDuty,
    /// Only to filter.
    #[lark(value = 4)]
    Removed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
