// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a space.
//!
//! `wiki.v2.space.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Adds a member or an administrator to a wiki space.
///
/// The caller must be an administrator of the space. Public spaces take administrators only, personal ones members
/// only. Departments cannot be added with a tenant access token.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:member:create`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-member/create)
#[lark_api(
    id = "wiki.v2.space.member.create",
    method = "POST",
    path = "/open-apis/wiki/v2/spaces/:space_id/members",
    token = "tenant|user",
    response = SpaceMemberResponse,
    scopes = "wiki:member:create|wiki:wiki",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSpaceMember {
    /// Wiki space, by its id; `wiki.v2.space.list` and the address of its settings show it.
    pub space_id: String,
    /// Whether the new member is told.
    #[lark(query)]
    pub need_notification: Option<bool>,
    /// A member or an administrator of a wiki space.
    #[lark(body)]
    pub member: Member,
}

/// Removes a member or an administrator from a wiki space.
///
/// The caller must be an administrator of the space. Public spaces have no members to remove, personal ones keep their
/// administrator. Departments cannot be removed with a tenant access token.
///
/// - `DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `wiki:member:update`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-member/delete)
#[lark_api(
    id = "wiki.v2.space.member.delete",
    method = "DELETE",
    path = "/open-apis/wiki/v2/spaces/:space_id/members/:member_id",
    token = "tenant|user",
    response = SpaceMemberResponse,
    scopes = "wiki:member:update|wiki:wiki",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSpaceMember {
    /// Wiki space, by its id.
    pub space_id: String,
    /// Member to remove, in the kind of `member_type` in the body.
    pub member_id: String,
    /// A member or an administrator of a wiki space.
    #[lark(body)]
    pub member: Member,
}

/// Lists the members and administrators of a wiki space.
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/docs/wiki-v2/space-member/list)
#[lark_api(
    id = "wiki.v2.space.member.list",
    method = "GET",
    path = "/open-apis/wiki/v2/spaces/:space_id/members",
    token = "tenant|user",
    response = ListSpaceMemberResponse,
    paging(items = Member, list = "members"),
    scopes = "wiki:member:retrieve|wiki:wiki|wiki:wiki:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSpaceMember {
    /// Wiki space, by its id.
    pub space_id: String,
    /// How many members a page has.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListSpaceMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSpaceMemberResponse {
    /// Members and administrators of this page.
    pub members: Vec<Member>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// The answer to [`CreateSpaceMember`] and [`DeleteSpaceMember`].
#[doc(alias("CreateSpaceMemberResponse", "DeleteSpaceMemberResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpaceMemberResponse {
    /// The member that was added.
    pub member: Option<Member>,
}

/// A member or an administrator of a wiki space.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Member {
    /// Kind of `member_id`, such as that of a user or a chat.
    /// Required in requests.
    pub member_type: Option<MemberIdType>,
    /// The user, chat or department, in the kind of `member_type`.
    /// Required in some requests.
    pub member_id: Option<String>,
    /// Whether it is an administrator or a plain member.
    /// Required in requests.
    pub member_role: Option<MemberRole>,
    /// Whether the member is a user, a chat or a department; not in use yet.
    pub r#type: Option<MemberType>,
    pub member_perm: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `member_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberIdType {
    /// The id of a group, `oc_...`.
    #[lark(rename = "openchat")]
    Chat,
    /// The user id of a user.
    #[lark(rename = "userid")]
    UserId,
    /// The email address of a user.
    Email,
    /// The id of a department, `od-...`.
    #[lark(rename = "opendepartmentid")]
    OpenDepartmentId,
    /// The open id of a user.
    #[lark(rename = "openid")]
    OpenId,
    /// The union id of a user.
    #[lark(rename = "unionid")]
    UnionId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `member_role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberRole {
    /// An administrator.
    Admin,
    /// A member.
    Member,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
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
