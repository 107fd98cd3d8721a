// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a role.
//!
//! `bitable.v1.app.role.member` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Unknown, lark_api};

/// Creates several members of a role.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:collaborator:create`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254032, 1254033, 1254036, 1254040, 1254047, 1254048, 1254110,
///   1254290, 1254291, 1254301, 1254302, 1255001, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role-member/batch_create)
#[lark_api(
    id = "bitable.v1.app.role.member.batch_create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create",
    token = "tenant|user",
    scopes = "base:collaborator:create|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateAppRoleMember {
    pub app_token: String,
    pub role_id: String,
    /// At most 100 elements.
    pub member_list: Vec<AppRoleMemberId>,
}

/// Deletes several members of a role.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:collaborator:delete`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254032, 1254033, 1254036, 1254040, 1254047, 1254048, 1254110,
///   1254290, 1254291, 1254301, 1254302, 1255001, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role-member/batch_delete)
#[lark_api(
    id = "bitable.v1.app.role.member.batch_delete",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete",
    token = "tenant|user",
    scopes = "base:collaborator:delete|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteAppRoleMember {
    pub app_token: String,
    pub role_id: String,
    /// At most 100 elements.
    pub member_list: Vec<AppRoleMemberId>,
}

/// Creates a member of a role.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:collaborator:create`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254048,
///   1254110, 1254111, 1254290, 1254291, 1254301, 1254302, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role-member/create)
#[lark_api(
    id = "bitable.v1.app.role.member.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members",
    token = "tenant|user",
    scopes = "base:collaborator:create|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppRoleMember {
    pub app_token: String,
    pub role_id: String,
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    #[lark(body)]
    pub app_role_member: AppRoleMember,
}

/// Deletes a member of a role.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:collaborator:delete`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254048,
///   1254110, 1254111, 1254290, 1254291, 1254301, 1254302, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role-member/delete)
#[lark_api(
    id = "bitable.v1.app.role.member.delete",
    method = "DELETE",
    path = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id",
    token = "tenant|user",
    scopes = "base:collaborator:delete|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAppRoleMember {
    pub app_token: String,
    pub role_id: String,
    pub member_id: String,
    pub member_id_type: Option<MemberIdType>,
}

/// Lists members of a role.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:collaborator:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254048,
///   1254110, 1254111, 1254200, 1254290, 1254291, 1254301, 1254302, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role-member/list)
#[lark_api(
    id = "bitable.v1.app.role.member.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members",
    token = "tenant|user",
    response = ListAppRoleMemberResponse,
    paging(items = AppRoleMember),
    scopes = "base:collaborator:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppRoleMember {
    pub app_token: String,
    pub role_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAppRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppRoleMemberResponse {
    pub items: Vec<AppRoleMember>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleMember {
    /// Required in requests.
    pub member_id: Option<String>,
    pub open_id: Option<String>,
    pub union_id: Option<String>,
    pub user_id: Option<String>,
    pub chat_id: Option<String>,
    pub department_id: Option<String>,
    pub open_department_id: Option<String>,
    pub member_name: Option<String>,
    pub member_en_name: Option<String>,
    pub member_type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppRoleMemberId {
    pub r#type: Option<MemberIdType>,
    pub id: String,
}

/// The values of `member_id_type`, `type`.
#[doc(alias = "AppRoleMemberIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberIdType {
    OpenId,
    UnionId,
    UserId,
    ChatId,
    DepartmentId,
    OpenDepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `member_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberType {
    Chat,
    Department,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
