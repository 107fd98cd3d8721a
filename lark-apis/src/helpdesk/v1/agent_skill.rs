// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent skills.
//!
//! `helpdesk.v1.agent_skill` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::agent_skill_rule::AgentSkillRule;

/// `helpdesk.v1.agent_skill.create`.
///
/// - `POST /open-apis/helpdesk/v1/agent_skills` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 155000
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
    pub name: Option<String>,
    pub rules: Option<Vec<AgentSkillRule>>,
    pub agent_ids: Option<Vec<String>>,
}

/// The answer to [`CreateAgentSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAgentSkillResponse {
    pub agent_skill_id: Option<String>,
}

/// `helpdesk.v1.agent_skill.delete`.
///
/// - `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 155000
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
    pub agent_skill_id: String,
}

/// `helpdesk.v1.agent_skill.get`.
///
/// - `GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 155000
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
    pub agent_skill_id: String,
}

/// The answer to [`GetAgentSkill`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgentSkillResponse {
    pub agent_skill: Option<AgentSkill>,
}

/// `helpdesk.v1.agent_skill.list`.
///
/// - `GET /open-apis/helpdesk/v1/agent_skills` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 154003, 155000
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
    pub agent_skills: Vec<AgentSkill>,
}

/// `helpdesk.v1.agent_skill.patch`.
///
/// - `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 155000
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
    pub agent_skill_id: String,
    pub agent_skill: Option<AgentSkill>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Agent {
    pub id: Option<String>,
    pub avatar_url: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub department: Option<String>,
    pub company_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgentSkill {
    pub id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub name: Option<String>,
    pub rules: Clearable<Vec<AgentSkillRule>>,
    pub agent_ids: Clearable<Vec<String>>,
    pub is_default: Option<bool>,
    pub agents: Clearable<Vec<Agent>>,
    pub agent_skill_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
