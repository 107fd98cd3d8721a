// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration rules.
//!
//! `directory.v1.collaboration_rule` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// Creates a rule that lets people of this organisation find and see members of a connected one.
///
/// The caller must be an administrator for connected organisations. Everything the rule names must be in the shared
/// range, see `directory.v1.collboration_share_entity.list`.
///
/// - `POST /open-apis/directory/v1/collaboration_rules` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/searchable-and-visible-rules/create)
#[lark_api(
    id = "directory.v1.collaboration_rule.create",
    method = "POST",
    path = "/open-apis/directory/v1/collaboration_rules",
    token = "tenant|user",
    response = CreateCollaborationRuleResponse,
    scopes = "trust_party:collaboration_rule:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCollaborationRule {
    /// Tenant key of the other organisation, from `directory.v1.collaboration_tenant.list`.
    #[lark(query)]
    pub target_tenant_key: String,
    #[lark(query)]
    pub tenant_id: Option<String>,
    /// Who may find and see the others. Together fewer than 100 entries.
    pub subjects: CollaborationRuleEntities,
    /// Who can be found and seen. Together fewer than 100 entries.
    pub objects: CollaborationRuleEntities,
}

/// The answer to [`CreateCollaborationRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCollaborationRuleResponse {
    /// Id of the new rule.
    pub add_rule_id: Option<String>,
}

/// Deletes a rule about who may find and see whom in a connected organisation.
///
/// The caller must be an administrator for connected organisations.
///
/// - `DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `trust_party:collaboration_rule:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/searchable-and-visible-rules/delete)
#[lark_api(
    id = "directory.v1.collaboration_rule.delete",
    method = "DELETE",
    path = "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id",
    token = "tenant|user",
    scopes = "trust_party:collaboration_rule:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCollaborationRule {
    /// Id of the rule, from `directory.v1.collaboration_rule.list`.
    pub collaboration_rule_id: String,
    /// Tenant key of the other organisation, from `directory.v1.collaboration_tenant.list`.
    pub target_tenant_key: String,
    pub tenant_id: Option<String>,
}

/// Lists the rules about who may find and see whom in a connected organisation.
///
/// The caller must be an administrator for connected organisations.
///
/// - `GET /open-apis/directory/v1/collaboration_rules` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/searchable-and-visible-rules/list)
#[lark_api(
    id = "directory.v1.collaboration_rule.list",
    method = "GET",
    path = "/open-apis/directory/v1/collaboration_rules",
    token = "tenant|user",
    response = ListCollaborationRuleResponse,
    paging(items = CollaborationRule),
    scopes = "trust_party:collaboration_rule:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCollaborationRule {
    /// How many rules a page has at most; up to 100. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Tenant key of the other organisation, from `directory.v1.collaboration_tenant.list`.
    pub target_tenant_key: String,
    pub tenant_id: Option<String>,
}

/// The answer to [`ListCollaborationRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationRuleResponse {
    /// Rules of this page.
    pub items: Vec<CollaborationRule>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Replaces both sides of a rule about who may find and see whom in a connected organisation.
///
/// The caller must be an administrator for connected organisations.
///
/// - `PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` with a tenant or user token, for custom
///   apps only
/// - Scope: `trust_party:collaboration_rule:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/searchable-and-visible-rules/update)
#[lark_api(
    id = "directory.v1.collaboration_rule.update",
    method = "PUT",
    path = "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id",
    token = "tenant|user",
    scopes = "trust_party:collaboration_rule:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCollaborationRule {
    /// Id of the rule, from `directory.v1.collaboration_rule.list`.
    pub collaboration_rule_id: String,
    /// Tenant key of the other organisation, from `directory.v1.collaboration_tenant.list`.
    #[lark(query)]
    pub target_tenant_key: String,
    #[lark(query)]
    pub tenant_id: Option<String>,
    /// Who may find and see the others. Together fewer than 100 entries.
    pub subjects: CollaborationRuleEntities,
    /// Who can be found and seen. Together fewer than 100 entries.
    pub objects: CollaborationRuleEntities,
}

/// A rule that lets people of one organisation find and see members of a connected one.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationRule {
    /// Id of the rule, to change or delete it.
    pub rule_id: Option<String>,
    /// Who may find and see the others. Together fewer than 100 entries; missing when they left the shared range.
    pub subjects: Option<CollaborationRuleEntities>,
    /// Whether the subjects are still in the shared range; if not, they are not returned.
    pub subject_is_valid: Option<bool>,
    /// Who can be found and seen. Together fewer than 100 entries; missing when they left the shared range.
    pub objects: Option<CollaborationRuleEntities>,
    /// Whether the objects are still in the shared range; if not, they are not returned.
    pub object_is_valid: Option<bool>,
}

/// The users, departments and groups on one side of a rule.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CollaborationRuleEntities {
    /// Open ids of the users on this side of the rule. At most 100.
    pub open_user_ids: Clearable<Vec<String>>,
    /// Open ids of the departments on this side of the rule; `0` stands for all members. At most 100.
    pub open_department_ids: Clearable<Vec<String>>,
    /// Open ids of the user groups on this side of the rule. At most 100.
    pub open_group_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
