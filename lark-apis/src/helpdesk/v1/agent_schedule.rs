// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent schedules.
//!
//! `helpdesk.v1.agent_schedule` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::agent::AgentStatus;
use super::models::{AgentSkillLessInfo, AgentUser, WeekdaySchedule};

/// `helpdesk.v1.agent_schedule.create`.
///
/// - `POST /open-apis/helpdesk/v1/agent_schedules` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 155000
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
    pub agent_schedules: Option<Vec<AgentScheduleUpdateInfo>>,
}

/// `helpdesk.v1.agent_schedule.list`.
///
/// - `GET /open-apis/helpdesk/v1/agent_schedules` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 155000
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
    pub status: Vec<AgentStatus>,
}

/// The answer to [`ListAgentSchedule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAgentScheduleResponse {
    pub agent_schedules: Vec<AgentSchedule>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentSchedule {
    pub status: Option<AgentStatus>,
    pub agent: Option<AgentUser>,
    pub schedule: Vec<WeekdaySchedule>,
    pub agent_skills: Vec<AgentSkillLessInfo>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AgentScheduleUpdateInfo {
    pub agent_id: Option<String>,
    pub schedule: Option<Vec<WeekdaySchedule>>,
    pub agent_skill_ids: Option<Vec<String>>,
}
