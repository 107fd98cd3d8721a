// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent skills.
//!
//! `helpdesk.v1.agent_skill` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::agent_skill_rule::AgentSkillRule;

/// Creates a skill, whose rules decide which tickets its agents get.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `POST /open-apis/helpdesk/v1/agent_skills` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent_skill/create)
#[lark_api(
    id = "helpdesk.v1.agent_skill.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/agent_skills",
    token = "user",
    response = CreateAgentSkillResponse,
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAgentSkill {
    /// Name of the skill.
    pub name: Option<String>,
    /// Rules by which tickets go to this skill.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// Ids of the agents who have the skill.
    pub agent_ids: Option<Vec<String>>,
}

/// The answer to [`CreateAgentSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAgentSkillResponse {
    /// Id of the new skill.
    pub agent_skill_id: Option<String>,
}

/// Removes a skill from the help desk.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent_skill/delete)
#[lark_api(
    id = "helpdesk.v1.agent_skill.delete",
    method = "DELETE",
    path = "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAgentSkill {
    /// Id of the skill to delete.
    pub agent_skill_id: String,
}

/// Fetches a skill with its rules and agents.
///
/// - `GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent_skill/get)
#[lark_api(
    id = "helpdesk.v1.agent_skill.get",
    method = "GET",
    path = "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    token = "tenant",
    response = GetAgentSkillResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAgentSkill {
    /// Id of the skill to fetch.
    pub agent_skill_id: String,
}

/// The answer to [`GetAgentSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentSkillResponse {
    /// The skill with its rules and agents.
    pub agent_skill: Option<AgentSkill>,
}

/// Lists all skills of the help desk's agents.
///
/// - `GET /open-apis/helpdesk/v1/agent_skills` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent_skill/list)
#[lark_api(
    id = "helpdesk.v1.agent_skill.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/agent_skills",
    token = "tenant",
    response = ListAgentSkillResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAgentSkill {}

/// The answer to [`ListAgentSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAgentSkillResponse {
    /// All skills of the help desk.
    pub agent_skills: Vec<AgentSkill>,
}

/// Changes the name, the rules or the agents of a skill.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent_skill/patch)
#[lark_api(
    id = "helpdesk.v1.agent_skill.patch",
    method = "PATCH",
    path = "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchAgentSkill {
    /// Id of the skill to change.
    pub agent_skill_id: String,
    /// What the skill becomes.
    pub agent_skill: Option<AgentSkill>,
}

/// An agent of the help desk.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Agent {
    /// User id of the agent.
    pub id: Option<String>,
    /// URL of the agent's picture.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Mail address of the agent.
    pub email: Option<String>,
    /// Department of the agent.
    pub department: Option<String>,
    /// Company of the agent.
    pub company_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A skill, whose rules decide which tickets its agents get.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgentSkill {
    /// Id of the skill.
    pub id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Rules by which tickets go to this skill.
    pub rules: Clearable<Vec<AgentSkillRule>>,
    /// Ids of the agents who have the skill.
    pub agent_ids: Clearable<Vec<String>>,
    /// Whether it is the default skill.
    pub is_default: Option<bool>,
    /// The agents who have the skill.
    pub agents: Clearable<Vec<Agent>>,
    pub agent_skill_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
