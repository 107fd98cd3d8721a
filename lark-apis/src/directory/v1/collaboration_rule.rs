// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration rules.
//!
//! `directory.v1.collaboration_rule` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// `directory.v1.collaboration_rule.create`.
///
/// - `POST /open-apis/directory/v1/collaboration_rules` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2223101, 2223102, 2223103, 2223104, 2223106, 2223108, 2223110, 2224001
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
    #[lark(query)]
    pub target_tenant_key: String,
    #[lark(query)]
    pub tenant_id: Option<String>,
    pub subjects: CollaborationRuleEntities,
    pub objects: CollaborationRuleEntities,
}

/// The answer to [`CreateCollaborationRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCollaborationRuleResponse {
    pub add_rule_id: Option<String>,
}

/// `directory.v1.collaboration_rule.delete`.
///
/// - `DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `trust_party:collaboration_rule:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2223101, 2223107, 2223108, 2224001
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
    pub collaboration_rule_id: String,
    pub target_tenant_key: String,
    pub tenant_id: Option<String>,
}

/// `directory.v1.collaboration_rule.list`.
///
/// - `GET /open-apis/directory/v1/collaboration_rules` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:read`
/// - Rate limit: 100 a minute
/// - Error codes: 2223109, 2224001
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
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub target_tenant_key: String,
    pub tenant_id: Option<String>,
}

/// The answer to [`ListCollaborationRule`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationRuleResponse {
    pub items: Vec<CollaborationRule>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `directory.v1.collaboration_rule.update`.
///
/// - `PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` with a tenant or user token, for custom
///   apps only
/// - Scope: `trust_party:collaboration_rule:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2223101, 2223103, 2223104, 2223106, 2223107, 2223108, 2223110, 2224001
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
    pub collaboration_rule_id: String,
    #[lark(query)]
    pub target_tenant_key: String,
    #[lark(query)]
    pub tenant_id: Option<String>,
    pub subjects: CollaborationRuleEntities,
    pub objects: CollaborationRuleEntities,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationRule {
    pub rule_id: Option<String>,
    pub subjects: Option<CollaborationRuleEntities>,
    pub subject_is_valid: Option<bool>,
    pub objects: Option<CollaborationRuleEntities>,
    pub object_is_valid: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CollaborationRuleEntities {
    /// At most 100 elements.
    pub open_user_ids: Clearable<Vec<String>>,
    /// At most 100 elements.
    pub open_department_ids: Clearable<Vec<String>>,
    /// At most 100 elements.
    pub open_group_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
