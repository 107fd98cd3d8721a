// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a role.
//!
//! `apaas.v1.application.role.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, UnixMillis, lark_api};

use super::models::Criterion;

/// Gives a role to users and departments.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization` with a
///   tenant token, for custom and store apps
/// - Scope: `app_engine:role.member:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/permission/application-role-member/batch_create_authorization)
#[doc(alias = "BatchCreateAuthorizationApplicationRoleMember")]
#[lark_api(
    id = "apaas.v1.application.role.member.batch_create_authorization",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization",
    token = "tenant",
    scopes = "app_engine:role.member:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateRoleMemberAuthorization {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the role; at most 255 characters.
    pub role_api_name: String,
    /// Ids in aPaaS of the users who get the role; at most 1000.
    pub user_ids: Option<Vec<String>>,
    /// Ids in aPaaS of the departments that get the role; at most 1000.
    pub department_ids: Option<Vec<String>>,
}

/// Takes a role from users and departments.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization` with a
///   tenant token, for custom and store apps
/// - Scope: `app_engine:role.member:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/permission/application-role-member/batch_remove_authorization)
#[doc(alias = "BatchRemoveAuthorizationApplicationRoleMember")]
#[lark_api(
    id = "apaas.v1.application.role.member.batch_remove_authorization",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization",
    token = "tenant",
    scopes = "app_engine:role.member:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchRemoveRoleMemberAuthorization {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the role; at most 255 characters.
    pub role_api_name: String,
    /// Ids in aPaaS of the users who lose the role; at most 1000.
    pub user_ids: Option<Vec<String>>,
    /// Ids in aPaaS of the departments that lose the role; at most 1000.
    pub department_ids: Option<Vec<String>>,
}

/// Fetches which users and departments have a role.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member` with a tenant token, for custom and
///   store apps
/// - Scope: `app_engine:role:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/permission/application-role-member/get)
#[doc(alias = "GetApplicationRoleMember")]
#[lark_api(
    id = "apaas.v1.application.role.member.get",
    method = "GET",
    path = "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member",
    token = "tenant",
    response = GetRoleMemberResponse,
    scopes = "app_engine:role:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRoleMember {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the role; at most 255 characters.
    pub role_api_name: String,
    /// Whether the answer also has names to show to people.
    pub need_display_name: Option<bool>,
    /// Whether request and answer use API ids. Default: `false`.
    pub use_api_id: Option<bool>,
}

/// The answer to [`GetRoleMember`].
#[doc(alias = "GetApplicationRoleMemberResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRoleMemberResponse {
    /// Who has the role.
    pub role_member: Option<RoleMember>,
}

/// A user or department with its name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionNameInfo {
    /// Id of the user or department.
    pub id: Option<String>,
    /// Name of the user or department.
    pub name: Option<String>,
}

/// Who has a role.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleMember {
    /// Id that the system gave the role.
    pub role_api_id: Option<String>,
    /// Name of the role in code.
    pub role_api_name: Option<String>,
    /// Ids of the users who have the role.
    pub users: Vec<String>,
    /// Ids of the departments that have the role.
    pub departments: Vec<String>,
    /// Rule by which users have the role.
    pub user_filter: Option<Criterion>,
    /// Names of the users; only there with `need_display_name`.
    pub user_display_infos: Vec<PermissionNameInfo>,
    /// Names of the departments; only there with `need_display_name`.
    pub department_display_infos: Vec<PermissionNameInfo>,
    /// Whether all users have the role or chosen ones.
    pub r#type: Option<RoleMemberType>,
    /// User who last changed this.
    pub updated_by: Option<String>,
    /// When this was last changed.
    pub updated_at: Option<UnixMillis>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RoleMemberType {
    /// All users.
    All,
    /// Chosen users and departments.
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
