// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a permission.
//!
//! `drive.v1.permission.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::file::FileType;

/// Fetches the auth of a member of a permission.
///
/// - `GET /open-apis/drive/v1/permissions/:token/members/auth` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:auth`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - Error codes: 1063001, 1063003, 1063005, 1063006, 1066001, 1066002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/auth)
#[doc(alias = "AuthPermissionMember")]
#[lark_api(
    id = "drive.v1.permission.member.auth",
    method = "GET",
    path = "/open-apis/drive/v1/permissions/:token/members/auth",
    token = "tenant|user",
    response = CheckPermissionMemberAuthResponse,
    scopes = "bitable:app|wiki:wiki|docs:doc|docs:permission.member:auth|drive:drive|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckPermissionMemberAuth {
    pub token: String,
    pub r#type: FileType,
    pub action: PermissionAction,
}

/// The answer to [`CheckPermissionMemberAuth`].
#[doc(alias = "AuthPermissionMemberResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckPermissionMemberAuthResponse {
    pub auth_result: Option<bool>,
}

/// Creates several members of a permission.
///
/// - `POST /open-apis/drive/v1/permissions/:token/members/batch_create` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `docs:permission.member`, `docs:permission.member:create`
/// - Rate limit: 100 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063006, 1066001
/// - [Documentation](https://open.feishu.cn/document/docs/permission/permission-member/batch_create)
#[lark_api(
    id = "drive.v1.permission.member.batch_create",
    method = "POST",
    path = "/open-apis/drive/v1/permissions/:token/members/batch_create",
    token = "tenant|user",
    response = BatchCreatePermissionMemberResponse,
    scopes = "docs:permission.member|docs:permission.member:create",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreatePermissionMember {
    pub token: String,
    #[lark(query)]
    pub r#type: FileType,
    #[lark(query)]
    pub need_notification: Option<bool>,
    /// At most 10 elements.
    pub members: Vec<Member>,
}

/// The answer to [`BatchCreatePermissionMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreatePermissionMemberResponse {
    pub members: Vec<Member>,
}

/// Creates a member of a permission.
///
/// - `POST /open-apis/drive/v1/permissions/:token/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:create`, `drive:drive`,
///   `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/create)
#[lark_api(
    id = "drive.v1.permission.member.create",
    method = "POST",
    path = "/open-apis/drive/v1/permissions/:token/members",
    token = "tenant|user",
    response = PermissionMemberResponse,
    scopes = "bitable:app|wiki:wiki|docs:doc|docs:permission.member:create|drive:drive|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePermissionMember {
    pub token: String,
    #[lark(query)]
    pub r#type: FileType,
    #[lark(query)]
    pub need_notification: Option<bool>,
    #[lark(body)]
    pub base_member: BaseMember,
}

/// Deletes a member of a permission.
///
/// - `DELETE /open-apis/drive/v1/permissions/:token/members/:member_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:delete`, `drive:drive`,
///   `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/delete)
#[lark_api(
    id = "drive.v1.permission.member.delete",
    method = "DELETE",
    path = "/open-apis/drive/v1/permissions/:token/members/:member_id",
    token = "tenant|user",
    scopes = "bitable:app|wiki:wiki|docs:doc|docs:permission.member:delete|drive:drive|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePermissionMember {
    pub token: String,
    pub member_id: String,
    pub r#type: FileType,
    pub member_type: CollaboratorIdType,
    #[lark(json, rename = "type")]
    pub type_in_body: Option<CollaboratorType>,
    #[lark(json)]
    pub perm_type: Option<PermType>,
}

/// Lists members of a permission.
///
/// - `GET /open-apis/drive/v1/permissions/:token/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:retrieve`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063004, 1063005, 1063006, 1066001, 1066002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/list)
#[lark_api(
    id = "drive.v1.permission.member.list",
    method = "GET",
    path = "/open-apis/drive/v1/permissions/:token/members",
    token = "tenant|user",
    response = ListPermissionMemberResponse,
    scopes = "bitable:app|wiki:wiki|docs:doc|docs:permission.member:retrieve|drive:drive|sheets:spreadsheet|bitable:bitable",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPermissionMember {
    pub token: String,
    pub r#type: FileType,
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
    pub perm_type: Option<PermType>,
}

/// The answer to [`ListPermissionMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPermissionMemberResponse {
    pub items: Vec<Member>,
}

/// Transfers an owner of a member of a permission.
///
/// - `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:transfer`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063004, 1063005, 1063006, 1066001, 1066002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/transfer_owner)
#[doc(alias = "TransferOwnerPermissionMember")]
#[lark_api(
    id = "drive.v1.permission.member.transfer_owner",
    method = "POST",
    path = "/open-apis/drive/v1/permissions/:token/members/transfer_owner",
    token = "tenant|user",
    scopes = "bitable:app|wiki:wiki|docs:doc|docs:permission.member:transfer|drive:drive|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferPermissionOwner {
    pub token: String,
    #[lark(query)]
    pub r#type: FileType,
    #[lark(query)]
    pub need_notification: Option<bool>,
    #[lark(query)]
    pub remove_old_owner: Option<bool>,
    #[lark(query)]
    pub stay_put: Option<bool>,
    #[lark(query)]
    pub old_owner_perm: Option<PermissionRole>,
    pub member_type: CollaboratorIdType,
    pub member_id: String,
}

/// Updates a member of a permission.
///
/// - `PUT /open-apis/drive/v1/permissions/:token/members/:member_id` with a tenant or user token, for custom and store
///   apps
/// - Not repeated once it may have been executed: with `need_notification` every call notifies the collaborator again
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:update`, `drive:drive`,
///   `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/update)
#[lark_api(
    id = "drive.v1.permission.member.update",
    method = "PUT",
    path = "/open-apis/drive/v1/permissions/:token/members/:member_id",
    token = "tenant|user",
    response = PermissionMemberResponse,
    scopes = "bitable:app|wiki:wiki|docs:doc|docs:permission.member:update|drive:drive|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePermissionMember {
    pub token: String,
    pub member_id: String,
    #[lark(query)]
    pub need_notification: Option<bool>,
    #[lark(query)]
    pub r#type: FileType,
    #[lark(body)]
    pub base_member: BaseMember,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BaseMember {
    /// Required in requests.
    pub member_type: Option<CollaboratorIdType>,
    /// Required in some requests.
    pub member_id: Option<String>,
    /// Required in requests.
    pub perm: Option<PermissionRole>,
    pub perm_type: Option<PermType>,
    pub r#type: Option<CollaboratorType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreatePermissionMember`] and [`UpdatePermissionMember`].
#[doc(alias("CreatePermissionMemberResponse", "UpdatePermissionMemberResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionMemberResponse {
    pub member: Option<BaseMember>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Member {
    /// Required in requests.
    pub member_type: Option<CollaboratorIdType>,
    /// Required in requests.
    pub member_id: Option<String>,
    /// Required in requests.
    pub perm: Option<PermissionRole>,
    pub perm_type: Option<PermType>,
    pub r#type: Option<CollaboratorType>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub external_label: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `member_type`.
#[doc(alias("PermissionMemberMemberType", "TransferOwnerPermissionMemberMemberType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CollaboratorIdType {
    Email,
    #[lark(rename = "openid")]
    OpenId,
    #[lark(rename = "unionid")]
    UnionId,
    #[lark(rename = "userid")]
    UserId,
    /// A group.
    #[lark(rename = "openchat")]
    OpenChat,
    #[lark(rename = "opendepartmentid")]
    OpenDepartmentId,
    /// A user group.
    #[lark(rename = "groupid")]
    GroupId,
    #[lark(rename = "wikispaceid")]
    WikiSpaceId,
    #[lark(rename = "appid")]
    AppId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[doc(alias("BaseMemberType", "DeletePermissionMemberType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CollaboratorType {
    User,
    Chat,
    Department,
    /// A user group.
    Group,
    /// The members of a wiki space; not of one that tells readers from editors.
    WikiSpaceMember,
    /// The readers of a wiki space.
    WikiSpaceViewer,
    /// The editors of a wiki space.
    WikiSpaceEditor,
    /// An app.
    #[lark(rename = "appid")]
    AppId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `perm_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PermType {
    /// The page and the pages below it.
    Container,
    /// The page alone; only in a wiki.
    SinglePage,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PermissionAction {
    View,
    Edit,
    Share,
    Comment,
    Export,
    Copy,
    Print,
    /// Change the permission settings.
    ManagePublic,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `old_owner_perm`, `perm`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PermissionRole {
    /// May read.
    View,
    /// May edit.
    Edit,
    /// May manage.
    FullAccess,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
