// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a role.
//!
//! `bitable.v1.app.role.member` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Unknown, lark_api};

/// Gives a custom role of a base to several users, chats or departments.
///
/// Needs advanced permissions to be on (`bitable.v1.app.update`) and a custom role (`bitable.v1.app.role.create`).
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:collaborator:create`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Custom role of the base, `rol...`, from `bitable.v1.app.role.list`.
    pub role_id: String,
    /// Users, chats and departments that get the role; at most 100.
    pub member_list: Vec<AppRoleMemberId>,
}

/// Takes a custom role of a base from several users, chats or departments.
///
/// Needs advanced permissions to be on (`bitable.v1.app.update`) and a custom role (`bitable.v1.app.role.create`).
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:collaborator:delete`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Custom role of the base, `rol...`, from `bitable.v1.app.role.list`.
    pub role_id: String,
    /// Users, chats and departments that lose the role; at most 100.
    pub member_list: Vec<AppRoleMemberId>,
}

/// Gives a custom role of a base to a user, a chat or a department.
///
/// Needs advanced permissions to be on (`bitable.v1.app.update`) and a custom role (`bitable.v1.app.role.create`).
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:collaborator:create`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Custom role of the base, `rol...`, from `bitable.v1.app.role.list`.
    pub role_id: String,
    /// Kind of `member_id`: a user's (`open_id`, `union_id`, `user_id`), a chat's or a department's. Default: `open_id`.
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    /// A user, chat or department that has a custom role.
    #[lark(body)]
    pub app_role_member: AppRoleMember,
}

/// Takes a custom role of a base from a user, a chat or a department.
///
/// Needs advanced permissions to be on (`bitable.v1.app.update`) and a custom role (`bitable.v1.app.role.create`).
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:collaborator:delete`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Custom role of the base, `rol...`, from `bitable.v1.app.role.list`.
    pub role_id: String,
    /// User, chat or department that loses the role, in the kind of `member_id_type`.
    pub member_id: String,
    /// Kind of `member_id`: a user's (`open_id`, `union_id`, `user_id`), a chat's or a department's. Default: `open_id`.
    pub member_id_type: Option<MemberIdType>,
}

/// Lists the users, chats and departments that have a custom role of a base.
///
/// Needs advanced permissions to be on (`bitable.v1.app.update`) and a custom role (`bitable.v1.app.role.create`).
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:collaborator:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Custom role of the base, `rol...`, from `bitable.v1.app.role.list`.
    pub role_id: String,
    /// How many members a page has; at most 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAppRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppRoleMemberResponse {
    /// Members of this page.
    pub items: Vec<AppRoleMember>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// How many members the role has in all.
    pub total: Option<i64>,
}

/// A user, chat or department that has a custom role.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleMember {
    /// User, chat or department that gets the role, in the kind of `member_id_type`.
    /// Required in requests.
    pub member_id: Option<String>,
    /// Open id of the member, if it is a user; `ou_...`.
    pub open_id: Option<String>,
    /// Union id of the member, if it is a user; `on_...`.
    pub union_id: Option<String>,
    /// User id of the member, if it is a user.
    pub user_id: Option<String>,
    /// Id of the chat, if the member is one; `oc_...`.
    pub chat_id: Option<String>,
    /// Department id of the member, if it is a department.
    pub department_id: Option<String>,
    /// Open department id of the member, if it is a department; `od-...`.
    pub open_department_id: Option<String>,
    /// Name of the user, chat or department.
    pub member_name: Option<String>,
    /// English name of the user, chat or department.
    pub member_en_name: Option<String>,
    /// Whether the member is a user, a chat or a department.
    pub member_type: Option<MemberType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user, chat or department that gets or loses a role.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppRoleMemberId {
    /// Kind of the id: a user's, a chat's or a department's, which the app must be able to see. Default: `open_id`.
    pub r#type: Option<MemberIdType>,
    /// The user, chat or department, in the kind of `type`.
    pub id: String,
}

/// The values of `member_id_type`, `type`.
#[doc(alias = "AppRoleMemberIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberIdType {
    /// The open id of a user, `ou_...`.
    OpenId,
    /// The union id of a user, `on_...`.
    UnionId,
    /// The user id of a user.
    UserId,
    /// The id of a chat, `oc_...`.
    ChatId,
    /// The department id of a department.
    DepartmentId,
    /// The open department id of a department, `od-...`.
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
    /// A chat.
    Chat,
    /// A department.
    Department,
    /// A user.
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
