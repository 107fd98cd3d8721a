// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a permission.
//!
//! `drive.v1.permission.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::file::FileType;

/// Tells whether the calling user or app may do something with a document.
///
/// - `GET /open-apis/drive/v1/permissions/:token/members/auth` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:auth`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
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
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    pub r#type: FileType,
    /// What the caller wants to do, such as `edit`.
    pub action: PermissionAction,
}

/// The answer to [`CheckPermissionMemberAuth`].
#[doc(alias = "AuthPermissionMemberResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckPermissionMemberAuthResponse {
    /// Whether the caller has the permission.
    pub auth_result: Option<bool>,
}

/// Gives several users, chats or departments access to a document or folder.
///
/// The caller must be allowed to add members, and caller and member must see each other: a user through contacts or the
/// same tenant, a chat by being in it. Departments can only be added with a user access token. An app itself cannot be
/// given a folder; add it as a bot to a chat and give the chat full access.
///
/// - `POST /open-apis/drive/v1/permissions/:token/members/batch_create` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `docs:permission.member`, `docs:permission.member:create`
/// - Rate limit: 100 a minute
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
    /// Document, file or folder that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    #[lark(query)]
    pub r#type: FileType,
    /// Whether the member is told; only counts with a user access token. Default: `false`.
    #[lark(query)]
    pub need_notification: Option<bool>,
    /// Members that get access; at most 10.
    pub members: Vec<Member>,
}

/// The answer to [`BatchCreatePermissionMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreatePermissionMemberResponse {
    /// Members that did get access, even if the call failed for others.
    pub members: Vec<Member>,
}

/// Gives a user, chat or department access to a document or folder.
///
/// The caller must be allowed to add members, and caller and member must see each other: a user through contacts or the
/// same tenant, a chat by being in it. Departments can only be added with a user access token. An app itself cannot be
/// given a folder; add it as a bot to a chat and give the chat full access.
///
/// - `POST /open-apis/drive/v1/permissions/:token/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:create`, `drive:drive`,
///   `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/create)
#[doc(alias(
    "share document",
    "add collaborator",
    "grant permission",
    "give access to document",
    "share file with user"
))]
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
    /// Document, file or folder that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    #[lark(query)]
    pub r#type: FileType,
    /// Whether the member is told; only counts with a user access token. Default: `false`.
    #[lark(query)]
    pub need_notification: Option<bool>,
    /// A member of a document, and what it may do.
    #[lark(body)]
    pub base_member: BaseMember,
}

/// Takes a member's access to a document or folder.
///
/// - `DELETE /open-apis/drive/v1/permissions/:token/members/:member_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:delete`, `drive:drive`,
///   `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/delete)
#[doc(alias("remove collaborator", "revoke access to document", "unshare"))]
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
    /// Document, file or folder that this is about, by its token; it must match `type`.
    pub token: String,
    /// Member that loses access, in the kind of `member_type`.
    pub member_id: String,
    /// Kind of the document, file or folder that the token names.
    pub r#type: FileType,
    /// Kind of `member_id`: of a user, chat, department, group or wiki. Departments only with a user access token.
    pub member_type: CollaboratorIdType,
    /// Kind of the member; required for members of a wiki (`wikispaceid`), which are all, readers or editors.
    #[lark(json, rename = "type")]
    pub type_in_body: Option<CollaboratorType>,
    /// For a page of a wiki, whether access to the page with its children or to the page alone is taken. Default:
    /// `container`.
    #[lark(json)]
    pub perm_type: Option<PermType>,
}

/// Lists the users, chats, departments, groups and wiki members that have access to a document.
///
/// - `GET /open-apis/drive/v1/permissions/:token/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:retrieve`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/list)
#[doc(alias = "list collaborators")]
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
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    pub r#type: FileType,
    /// Which extra fields of the members are returned, joined by commas, such as `name,avatar`; `*` is all. Left out, none
    /// are.
    #[lark(comma)]
    pub fields: Option<Vec<String>>,
    /// For a page of a wiki, whether access to the page with its children or to the page alone is meant. Default:
    /// `container`.
    pub perm_type: Option<PermType>,
}

/// The answer to [`ListPermissionMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPermissionMemberResponse {
    /// Members that have access.
    pub items: Vec<Member>,
}

/// Makes someone else the owner of a document or folder.
///
/// - `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:transfer`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-member/transfer_owner)
#[doc(alias("TransferOwnerPermissionMember", "transfer ownership of document", "change owner of file"))]
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
    /// Document, file or folder that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    #[lark(query)]
    pub r#type: FileType,
    /// Whether the new owner is told; only counts with a user access token. Default: `true`.
    #[lark(query)]
    pub need_notification: Option<bool>,
    /// Whether the old owner loses access. Default: `false`.
    #[lark(query)]
    pub remove_old_owner: Option<bool>,
    /// Whether what lies in the old owner's personal folder stays there rather than moving to the new owner. Default:
    /// `false`.
    #[lark(query)]
    pub stay_put: Option<bool>,
    /// What the old owner may still do; counts if `remove_old_owner` is `false`. Default: `full_access`.
    #[lark(query)]
    pub old_owner_perm: Option<PermissionRole>,
    /// Kind of `member_id`: `email`, `openid` or `userid`.
    pub member_type: CollaboratorIdType,
    /// User who becomes the owner, in the kind of `member_type`.
    pub member_id: String,
}

/// Changes what a member may do with a document.
///
/// The member must have access already; `drive.v1.permission.member.create` gives it. The caller needs full access, and
/// caller and member must see each other. Departments take a user access token.
///
/// - `PUT /open-apis/drive/v1/permissions/:token/members/:member_id` with a tenant or user token, for custom and store
///   apps
/// - Not repeated once it may have been executed: with `need_notification` every call notifies the collaborator again
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:update`, `drive:drive`,
///   `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
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
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Member whose access changes, in the kind of `member_type`.
    pub member_id: String,
    /// Whether the member is told; only counts with a user access token. Default: `false`.
    #[lark(query)]
    pub need_notification: Option<bool>,
    /// Kind of the document, file or folder that the token names.
    #[lark(query)]
    pub r#type: FileType,
    /// A member of a document, and what it may do.
    #[lark(body)]
    pub base_member: BaseMember,
}

/// A member of a document, and what it may do.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BaseMember {
    /// Kind of `member_id`: of a user, chat, department, group or wiki. Departments only with a user access token.
    /// Required in requests.
    pub member_type: Option<CollaboratorIdType>,
    /// The member, in the kind of `member_type`.
    /// Required in some requests.
    pub member_id: Option<String>,
    /// What the member may do: read, edit or everything; minutes do not know the last.
    /// Required in requests.
    pub perm: Option<PermissionRole>,
    /// For a page of a wiki, whether the access is to the page with its children or to the page alone. Default:
    /// `container`.
    pub perm_type: Option<PermType>,
    /// Kind of the member; required for members of a wiki (`wikispaceid`), which are all, readers or editors.
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
    /// The member that got access.
    pub member: Option<BaseMember>,
}

/// A member of a document, and what it may do.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Member {
    /// Kind of `member_id`: of a user, chat, department, group or wiki. Departments only with a user access token.
    /// Required in requests.
    pub member_type: Option<CollaboratorIdType>,
    /// The member, in the kind of `member_type`.
    /// Required in requests.
    pub member_id: Option<String>,
    /// What the member may do: read, edit or everything; minutes do not know the last.
    /// Required in requests.
    pub perm: Option<PermissionRole>,
    /// For a page of a wiki, whether the access is to the page with its children or to the page alone. Default:
    /// `container`.
    pub perm_type: Option<PermType>,
    /// Kind of the member; required for members of a wiki (`wikispaceid`), which are all, readers or editors.
    pub r#type: Option<CollaboratorType>,
    /// Name of the member; needs a scope such as `contact:user.base:readonly`.
    pub name: Option<String>,
    /// Address of the member's picture; needs a scope such as `contact:user.base:readonly`.
    pub avatar: Option<String>,
    /// Whether the member is marked as external.
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
    /// An email address.
    Email,
    /// The open id of a user or an app.
    #[lark(rename = "openid")]
    OpenId,
    /// The union id of a user.
    #[lark(rename = "unionid")]
    UnionId,
    /// The user id of a user.
    #[lark(rename = "userid")]
    UserId,
    /// A group.
    #[lark(rename = "openchat")]
    OpenChat,
    /// The open department id of a department.
    #[lark(rename = "opendepartmentid")]
    OpenDepartmentId,
    /// A user group.
    #[lark(rename = "groupid")]
    GroupId,
    /// The id of a wiki, for its members.
    #[lark(rename = "wikispaceid")]
    WikiSpaceId,
    /// The id of an app.
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
    /// A user.
    User,
    /// A chat.
    Chat,
    /// A department.
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
    /// To read.
    View,
    /// To edit.
    Edit,
    /// To share.
    Share,
    /// To comment.
    Comment,
    /// To export.
    Export,
    /// To copy.
    Copy,
    /// To print.
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
