// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration tenants.
//!
//! `trust_party.v1.collaboration_tenant` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{AvatarInfo, I18nName};
use crate::ids::DepartmentIdType;

/// Fetches the names, tag and logo of a connected organisation that the caller can see.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key` with a tenant or user token, for custom
///   and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/get)
#[lark_api(
    id = "trust_party.v1.collaboration_tenant.get",
    method = "GET",
    path = "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key",
    token = "tenant|user",
    response = GetCollaborationTenantResponse,
    scopes = "trust_party:collaboration.tenant:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCollaborationTenant {
    /// Tenant key of the connected organisation, from `directory.v1.collaboration_tenant.list`.
    pub target_tenant_key: String,
}

/// The answer to [`GetCollaborationTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCollaborationTenantResponse {
    /// The organisation asked for.
    pub target_tenant: Option<CollaborationTenant>,
}

/// Lists the connected organisations that the caller can see.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants` with a tenant or user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/list)
#[lark_api(
    id = "trust_party.v1.collaboration_tenant.list",
    method = "GET",
    path = "/open-apis/trust_party/v1/collaboration_tenants",
    token = "tenant|user",
    response = ListCollaborationTenantResponse,
    paging(items = CollaborationTenant, list = "target_tenant_list"),
    scopes = "trust_party:collaboration.tenant:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCollaborationTenant {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many organisations a page has; 1 to 100. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListCollaborationTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationTenantResponse {
    /// Organisations of this page.
    pub target_tenant_list: Vec<CollaborationTenant>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Lists the departments, members and user groups of a connected organisation that the caller can see.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization` with a tenant or
///   user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/visible_organization)
#[doc(alias = "VisibleOrganizationCollaborationTenant")]
#[lark_api(
    id = "trust_party.v1.collaboration_tenant.visible_organization",
    method = "GET",
    path = "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization",
    token = "tenant|user",
    response = GetVisibleOrganizationResponse,
    paging(items = CollaborationEntity, list = "collaboration_entity_list"),
    scopes = "trust_party:collaboration.tenant:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetVisibleOrganization {
    /// Tenant key of the connected organisation, from `directory.v1.collaboration_tenant.list`.
    pub target_tenant_key: String,
    /// Kind of the department ids of this call: `department_id` or `open_department_id`. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Department to look below, `0` for the root; this or `target_group_id`.
    pub target_department_id: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has; 1 to 200. Default: 100.
    pub page_size: Option<i64>,
    /// Kind of the group ids of this call: `group_id` or `open_group_id`. Default: `group_id`.
    pub group_id_type: Option<GroupIdType>,
    /// User group to look into; this or `target_department_id`.
    pub target_group_id: Option<String>,
}

/// The answer to [`GetVisibleOrganization`].
#[doc(alias = "VisibleOrganizationCollaborationTenantResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVisibleOrganizationResponse {
    /// Departments, members and user groups of this page.
    pub collaboration_entity_list: Vec<CollaborationEntity>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A department, member or user group that the caller can see.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationEntity {
    /// Whether it is a department, a member or a user group.
    pub collaboration_entity_type: Option<CollaborationEntityType>,
    /// Id of the department within its organisation.
    pub department_id: Option<String>,
    /// Open id of the department, `od-...`.
    pub open_department_id: Option<String>,
    /// Id of the member within the organisation.
    pub user_id: Option<String>,
    /// Open id of the member, `ou_...`.
    pub open_user_id: Option<String>,
    /// Union id of the member, `on_...`.
    pub union_user_id: Option<String>,
    /// Name of the department, if it is one.
    pub department_name: Option<String>,
    /// Name of the department, by language.
    pub i18n_department_name: Option<I18nName>,
    /// Place of the department among its siblings.
    pub department_order: Option<String>,
    /// Name of the member.
    pub user_name: Option<String>,
    /// Name of the member, by language.
    pub i18n_user_name: Option<I18nName>,
    /// Avatar of the member in several sizes.
    pub user_avatar: Option<AvatarInfo>,
    /// Id of the user group within its organisation.
    pub group_id: Option<String>,
    /// Open id of the user group.
    pub open_group_id: Option<String>,
    /// Name of the user group.
    pub group_name: Option<String>,
    /// Name of the user group, by language.
    pub i18n_group_name: Option<I18nName>,
}

/// An organisation that is connected with this one.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationTenant {
    /// Tenant key of the organisation.
    pub tenant_key: Option<String>,
    /// Name of the organisation.
    pub tenant_name: Option<String>,
    /// Name of the organisation, by language.
    pub i18n_tenant_name: Option<I18nName>,
    /// Short name of the organisation.
    pub tenant_short_name: Option<String>,
    /// Short name of the organisation, by language.
    pub i18n_tenant_short_name: Option<I18nName>,
    /// When the two organisations were connected.
    pub connect_time: Option<i64>,
    /// Tag that marks the organisation.
    pub tenant_tag: Option<String>,
    /// Tag of the organisation, by language.
    pub i18n_tenant_tag: Option<I18nName>,
    /// Logo of the organisation in several sizes.
    pub avatar: Option<AvatarInfo>,
    /// Brand of the platform the organisation uses.
    pub brand: Option<String>,
}

/// The values of `collaboration_entity_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CollaborationEntityType {
    /// A department.
    Department,
    /// A user group.
    Group,
    /// A member.
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `group_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GroupIdType {
    /// Id of the group within its organisation.
    GroupId,
    /// Open id of the group.
    OpenGroupId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
