// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration tenants.
//!
//! `trust_party.v1.collaboration_tenant` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{AvatarInfo, I18nName};
use crate::ids::DepartmentIdType;

/// `trust_party.v1.collaboration_tenant.get`.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key` with a tenant or user token, for custom
///   and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1971001, 1971007
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
    pub target_tenant_key: String,
}

/// The answer to [`GetCollaborationTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCollaborationTenantResponse {
    pub target_tenant: Option<CollaborationTenant>,
}

/// `trust_party.v1.collaboration_tenant.list`.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants` with a tenant or user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1970011, 1970012
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
    pub page_token: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
}

/// The answer to [`ListCollaborationTenant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCollaborationTenantResponse {
    pub target_tenant_list: Vec<CollaborationTenant>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// `trust_party.v1.collaboration_tenant.visible_organization`.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization` with a tenant or
///   user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1970011, 1970012, 1971001, 1971002, 1971007, 1971008
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
    pub target_tenant_key: String,
    pub department_id_type: Option<DepartmentIdType>,
    pub target_department_id: Option<String>,
    pub page_token: Option<String>,
    /// At most 200 per page.
    pub page_size: Option<i64>,
    pub group_id_type: Option<GroupIdType>,
    pub target_group_id: Option<String>,
}

/// The answer to [`GetVisibleOrganization`].
#[doc(alias = "VisibleOrganizationCollaborationTenantResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetVisibleOrganizationResponse {
    pub collaboration_entity_list: Vec<CollaborationEntity>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationEntity {
    pub collaboration_entity_type: Option<CollaborationEntityType>,
    pub department_id: Option<String>,
    pub open_department_id: Option<String>,
    pub user_id: Option<String>,
    pub open_user_id: Option<String>,
    pub union_user_id: Option<String>,
    pub department_name: Option<String>,
    pub i18n_department_name: Option<I18nName>,
    pub department_order: Option<String>,
    pub user_name: Option<String>,
    pub i18n_user_name: Option<I18nName>,
    pub user_avatar: Option<AvatarInfo>,
    pub group_id: Option<String>,
    pub open_group_id: Option<String>,
    pub group_name: Option<String>,
    pub i18n_group_name: Option<I18nName>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationTenant {
    pub tenant_key: Option<String>,
    pub tenant_name: Option<String>,
    pub i18n_tenant_name: Option<I18nName>,
    pub tenant_short_name: Option<String>,
    pub i18n_tenant_short_name: Option<I18nName>,
    pub connect_time: Option<i64>,
    pub tenant_tag: Option<String>,
    pub i18n_tenant_tag: Option<I18nName>,
    pub avatar: Option<AvatarInfo>,
    pub brand: Option<String>,
}

/// The values of `collaboration_entity_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CollaborationEntityType {
    Department,
    Group,
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
    GroupId,
    OpenGroupId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
