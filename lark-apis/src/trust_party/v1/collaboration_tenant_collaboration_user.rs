// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration users of a collaboration tenant.
//!
//! `trust_party.v1.collaboration_tenant.collaboration_user` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AvatarInfo, CollaborationDepartmentId, CollaborationUserId, I18nName};
use crate::ids::UserIdType;

/// `trust_party.v1.collaboration_tenant.collaboration_user.get`.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id` with
///   a tenant or user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1971001, 1971007, 1971009, 1971010
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/get-3)
#[doc(alias = "GetCollaborationTenantCollaborationUser")]
#[lark_api(
    id = "trust_party.v1.collaboration_tenant.collaboration_user.get",
    method = "GET",
    path = "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id",
    token = "tenant|user",
    response = GetCollaborationTenantUserResponse,
    scopes = "trust_party:collaboration.tenant:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCollaborationTenantUser {
    pub target_tenant_key: String,
    pub target_user_id: String,
    pub target_user_id_type: Option<UserIdType>,
}

/// The answer to [`GetCollaborationTenantUser`].
#[doc(alias = "GetCollaborationTenantCollaborationUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCollaborationTenantUserResponse {
    pub target_user: Option<CollaborationUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationUser {
    pub open_id: Option<String>,
    pub user_id: Option<String>,
    pub union_id: Option<String>,
    pub name: Option<String>,
    pub i18n_name: Option<I18nName>,
    pub avatar: Option<AvatarInfo>,
    pub mobile: Option<String>,
    pub status: Option<UserStatus>,
    pub department_ids: Vec<String>,
    pub leader_user_id: Option<String>,
    pub job_title: Option<String>,
    pub custom_attrs: Vec<UserCustomAttr>,
    pub employee_no: Option<String>,
    pub parent_department_ids: Vec<CollaborationDepartmentId>,
    pub leader_id: Option<CollaborationUserId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrGenericUser {
    pub id: Option<String>,
    /// One of `1` (user), `2` (bot), `11` (mail).
    pub r#type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCustomAttr {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub value: Option<UserCustomAttrValue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    pub text: Option<String>,
    pub url: Option<String>,
    pub pc_url: Option<String>,
    pub option_id: Option<String>,
    pub option_value: Option<String>,
    pub picture_url: Option<String>,
    pub name: Option<String>,
    pub generic_user: Option<CustomAttrGenericUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatus {
    pub is_frozen: Option<bool>,
    pub is_resigned: Option<bool>,
    pub is_activated: Option<bool>,
    pub is_exited: Option<bool>,
    pub is_unjoin: Option<bool>,
}
