// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Schedules of an agent.
//!
//! `helpdesk.v1.agent.schedules` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::agent_schedule::{AgentSchedule, AgentScheduleUpdateInfo};

/// Deletes the working hours of an agent.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent-schedules/delete)
#[lark_api(
    id = "helpdesk.v1.agent.schedules.delete",
    method = "DELETE",
    path = "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAgentSchedules {
    /// User id of the agent.
    pub agent_id: String,
}

/// Fetches the working hours, state and skills of an agent.
///
/// - `GET /open-apis/helpdesk/v1/agents/:agent_id/schedules` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent-schedules/get)
#[lark_api(
    id = "helpdesk.v1.agent.schedules.get",
    method = "GET",
    path = "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    token = "tenant",
    response = GetAgentSchedulesResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAgentSchedules {
    /// Id of the agent whose hours are wanted.
    pub agent_id: String,
}

/// The answer to [`GetAgentSchedules`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentSchedulesResponse {
    /// Hours, state and skills of the agent.
    pub agent_schedule: Option<AgentSchedule>,
}

/// Changes the working hours or skills of an agent.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent-schedules/patch)
#[lark_api(
    id = "helpdesk.v1.agent.schedules.patch",
    method = "PATCH",
    path = "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchAgentSchedules {
    /// Id of the agent whose hours change.
    pub agent_id: String,
    /// Working hours and skills to set.
    pub agent_schedule: Option<AgentScheduleUpdateInfo>,
}
