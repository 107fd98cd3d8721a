// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a role.
//!
//! `apaas.v1.application.role.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, UnixMillis, lark_api};

use super::models::Criterion;

/// `apaas.v1.application.role.member.batch_create_authorization`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization` with a
///   tenant token, for custom and store apps
/// - Scope: `app_engine:role.member:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub role_api_name: String,
    /// At most 1000 elements.
    pub user_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub department_ids: Option<Vec<String>>,
}

/// `apaas.v1.application.role.member.batch_remove_authorization`.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization` with a
///   tenant token, for custom and store apps
/// - Scope: `app_engine:role.member:write`
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub role_api_name: String,
    /// At most 1000 elements.
    pub user_ids: Option<Vec<String>>,
    /// At most 1000 elements.
    pub department_ids: Option<Vec<String>>,
}

/// `apaas.v1.application.role.member.get`.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member` with a tenant token, for custom and
///   store apps
/// - Scope: `app_engine:role:read`
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
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
    pub namespace: String,
    pub role_api_name: String,
    pub need_display_name: Option<bool>,
    pub use_api_id: Option<bool>,
}

/// The answer to [`GetRoleMember`].
#[doc(alias = "GetApplicationRoleMemberResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRoleMemberResponse {
    pub role_member: Option<RoleMember>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionNameInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleMember {
    pub role_api_id: Option<String>,
    pub role_api_name: Option<String>,
    pub users: Vec<String>,
    pub departments: Vec<String>,
    pub user_filter: Option<Criterion>,
    pub user_display_infos: Vec<PermissionNameInfo>,
    pub department_display_infos: Vec<PermissionNameInfo>,
    pub r#type: Option<RoleMemberType>,
    pub updated_by: Option<String>,
    pub updated_at: Option<UnixMillis>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RoleMemberType {
    All,
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
