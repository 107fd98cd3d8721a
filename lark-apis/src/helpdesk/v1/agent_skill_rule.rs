// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent skill rules.
//!
//! `helpdesk.v1.agent_skill_rule` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// `helpdesk.v1.agent_skill_rule.list`.
///
/// - `GET /open-apis/helpdesk/v1/agent_skill_rules` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent_skill_rule/list)
#[lark_api(
    id = "helpdesk.v1.agent_skill_rule.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/agent_skill_rules",
    token = "tenant",
    response = ListAgentSkillRuleResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAgentSkillRule {}

/// The answer to [`ListAgentSkillRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAgentSkillRuleResponse {
    pub rules: Vec<AgentSkillRule>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgentSkillRule {
    pub id: Option<String>,
    pub selected_operator: Option<i64>,
    pub operator_options: Clearable<Vec<i64>>,
    pub operand: Option<String>,
    /// One of `1` (faq), `2` (ticket), `3` (user).
    pub category: Option<i64>,
    pub display_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
