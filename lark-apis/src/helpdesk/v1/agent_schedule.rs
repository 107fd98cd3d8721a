// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent schedules.
//!
//! `helpdesk.v1.agent_schedule` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::agent::AgentStatus;
use super::models::{AgentSkillLessInfo, AgentUser, WeekdaySchedule};

/// Creates working hours for agents.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `POST /open-apis/helpdesk/v1/agent_schedules` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent-schedules/create)
#[lark_api(
    id = "helpdesk.v1.agent_schedule.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/agent_schedules",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAgentSchedule {
    /// Working hours, agent by agent.
    pub agent_schedules: Option<Vec<AgentScheduleUpdateInfo>>,
}

/// Lists the agents with their working hours, states and skills.
///
/// - `GET /open-apis/helpdesk/v1/agent_schedules` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent-schedules/list)
#[lark_api(
    id = "helpdesk.v1.agent_schedule.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/agent_schedules",
    token = "tenant",
    response = ListAgentScheduleResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAgentSchedule {
    /// Lists only agents in these states: `1` online, `2` offline by hand, `3` off duty, `4` removed; repeat it for
    /// several.
    pub status: Vec<AgentStatus>,
}

/// The answer to [`ListAgentSchedule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAgentScheduleResponse {
    /// Working hours, agent by agent.
    pub agent_schedules: Vec<AgentSchedule>,
}

/// The working hours of an agent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentSchedule {
    /// Whether the agent is online, set to offline, or off duty.
    pub status: Option<AgentStatus>,
    /// The agent they are for.
    pub agent: Option<AgentUser>,
    /// The hours, weekday by weekday.
    pub schedule: Vec<WeekdaySchedule>,
    /// What kinds of tickets the agent gets.
    pub agent_skills: Vec<AgentSkillLessInfo>,
}

/// Working hours to set for an agent.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AgentScheduleUpdateInfo {
    /// Id of the agent; `guest.id` of a ticket that the agent opened as a user shows it.
    pub agent_id: Option<String>,
    /// The hours, weekday by weekday.
    pub schedule: Option<Vec<WeekdaySchedule>>,
    /// Ids of the agent's skills.
    pub agent_skill_ids: Option<Vec<String>>,
}
