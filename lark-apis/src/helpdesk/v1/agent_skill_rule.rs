// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agent skill rules.
//!
//! `helpdesk.v1.agent_skill_rule` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// Lists the rules that skills can have, with their operators; custom apps only.
///
/// - `GET /open-apis/helpdesk/v1/agent_skill_rules` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
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
    /// Rules that skills can have.
    pub rules: Vec<AgentSkillRule>,
}

/// A rule by which tickets go to a skill.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgentSkillRule {
    /// Id of the rule, as `helpdesk.v1.agent_skill_rule.list` shows it.
    pub id: Option<String>,
    /// Operator that the rule compares with.
    pub selected_operator: Option<i64>,
    /// Operators that the rule can have.
    pub operator_options: Clearable<Vec<i64>>,
    /// Value to compare with, as JSON: `{"selected_departments":[{"id":"...","name":"IT"}]}`.
    pub operand: Option<String>,
    /// Whether it looks at the knowledge base, the ticket or the user.
    /// One of `1` (faq), `2` (ticket), `3` (user).
    pub category: Option<i64>,
    /// Name of the rule as people see it.
    pub display_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
