// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration users of a collaboration tenant.
//!
//! `trust_party.v1.collaboration_tenant.collaboration_user` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AvatarInfo, CollaborationDepartmentId, CollaborationUserId, I18nName};
use crate::ids::UserIdType;

/// Fetches a member of a connected organisation that the caller may see.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id` with
///   a tenant or user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 5 a second
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
    /// Tenant key of the connected organisation, from `directory.v1.collaboration_tenant.list`.
    pub target_tenant_key: String,
    /// Id of the member, in the kind of `target_user_id_type`.
    pub target_user_id: String,
    /// Kind of the user id: `user_id`, `union_id` or `open_id`. Default: `user_id`.
    pub target_user_id_type: Option<UserIdType>,
}

/// The answer to [`GetCollaborationTenantUser`].
#[doc(alias = "GetCollaborationTenantCollaborationUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCollaborationTenantUserResponse {
    /// The member asked for.
    pub target_user: Option<CollaborationUser>,
}

/// A member of a connected organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationUser {
    /// Open id of the member, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the member within the organisation.
    pub user_id: Option<String>,
    /// Union id of the member, `on_...`.
    pub union_id: Option<String>,
    /// Name of the member.
    pub name: Option<String>,
    /// Name of the member, by language.
    pub i18n_name: Option<I18nName>,
    /// Avatar of the member in several sizes.
    pub avatar: Option<AvatarInfo>,
    /// Phone number, if the other organisation shows it.
    pub mobile: Option<String>,
    /// State of the member's account.
    pub status: Option<UserStatus>,
    /// Ids of the departments; out of use, see `parent_department_ids`.
    pub department_ids: Vec<String>,
    /// Id of the direct superior; out of use, see `leader_id`.
    pub leader_user_id: Option<String>,
    /// Job title, if the other organisation shows it.
    pub job_title: Option<String>,
    /// Custom fields, if the other organisation shows them.
    pub custom_attrs: Vec<UserCustomAttr>,
    /// Staff number, if the other organisation shows it.
    pub employee_no: Option<String>,
    /// Departments of the member, as far as the caller can see them.
    pub parent_department_ids: Vec<CollaborationDepartmentId>,
    /// Direct superior, if the caller can see them.
    pub leader_id: Option<CollaborationUserId>,
}

/// Somebody named in a custom field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomAttrGenericUser {
    /// Id of the user, bot or mailbox.
    pub id: Option<String>,
    /// What the id belongs to: `1` a user, `2` a bot, `11` a mailbox.
    pub r#type: Option<i64>,
}

/// The value of a custom field of a member.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCustomAttr {
    /// Kind of custom field.
    pub r#type: Option<String>,
    /// Id of the custom field.
    pub id: Option<String>,
    /// Value of the custom field.
    pub value: Option<UserCustomAttrValue>,
}

/// The parts of a custom field's value; its kind says which are set.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    /// The text of a text field.
    pub text: Option<String>,
    /// URL of a link field.
    pub url: Option<String>,
    /// URL of a link field for computers.
    pub pc_url: Option<String>,
    pub option_id: Option<String>,
    /// Chosen option of an option field.
    pub option_value: Option<String>,
    /// URL of the picture of the option.
    pub picture_url: Option<String>,
    /// Name of the option or picture.
    pub name: Option<String>,
    /// Who is named in a person field.
    pub generic_user: Option<CustomAttrGenericUser>,
}

/// The state of a member's account.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the account is frozen.
    pub is_frozen: Option<bool>,
    /// Whether the member has resigned.
    pub is_resigned: Option<bool>,
    /// Whether the account has been activated.
    pub is_activated: Option<bool>,
    /// Whether the member left by themselves; after a while they count as resigned.
    pub is_exited: Option<bool>,
    /// Whether the member has yet to agree to join.
    pub is_unjoin: Option<bool>,
}
