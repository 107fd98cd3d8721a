// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `collboration_share_entity`.
//!
//! `directory.v1.collboration_share_entity` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18nText, ImageLink};

/// Lists the members, departments and user groups that one of two connected organisations shares with the other.
///
/// Call it again with a department or group of the answer to go further down. The ids serve to write rules with
/// `directory.v1.collaboration_rule.create`.
///
/// - `GET /open-apis/directory/v1/share_entities` with a tenant or user token, for custom apps only
/// - Scope: `trust_party:collaboration_rule:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/list-3)
#[doc(alias = "ListCollborationShareEntity")]
#[lark_api(
    id = "directory.v1.collboration_share_entity.list",
    method = "GET",
    path = "/open-apis/directory/v1/share_entities",
    token = "tenant|user",
    response = ListCollaborationShareEntityResponse,
    paging,
    scopes = "trust_party:collaboration_rule:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCollaborationShareEntity {
    /// Tenant key of the other organisation, from `directory.v1.collaboration_tenant.list`.
    pub target_tenant_key: String,
    /// Department whose subdepartments and members to list. `0`: the top departments if all members are shared, else the
    /// shared departments and members. Default: the whole shared range.
    pub target_department_id: Option<String>,
    /// User group whose members to list; `target_department_id` is then ignored.
    pub target_group_id: Option<String>,
    /// Whether to list what the own organisation shares. Default: what the other one shares.
    pub is_select_subject: Option<bool>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 100.
    pub page_size: Option<i64>,
    pub tenant_id: Option<String>,
}

/// The answer to [`ListCollaborationShareEntity`].
#[doc(alias = "ListCollborationShareEntityResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationShareEntityResponse {
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Departments that are shared.
    pub share_departments: Vec<ShareDepartment>,
    /// User groups that are shared.
    pub share_groups: Vec<ShareGroup>,
    /// Members that are shared.
    pub share_users: Vec<ShareUser>,
}

/// A department shared with a connected organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareDepartment {
    /// Open id of the shared department.
    pub open_department_id: Option<String>,
    /// Name of the department, by language.
    pub name: Option<I18nText>,
}

/// A user group shared with a connected organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareGroup {
    /// Open id of the shared user group.
    pub open_group_id: Option<String>,
    /// Name of the user group, by language.
    pub name: Option<I18nText>,
}

/// A member shared with a connected organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareUser {
    /// Open id of the shared member.
    pub open_user_id: Option<String>,
    /// Name of the member, by language.
    pub name: Option<I18nText>,
    /// Avatar of the member in several sizes.
    pub avatar: Option<ImageLink>,
}
