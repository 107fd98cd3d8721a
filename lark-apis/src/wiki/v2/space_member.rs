// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a space.
//!
//! `wiki.v2.space.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Creates a member of a space.
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:member:create`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131003, 131004, 131005, 131006, 131007, 131008, 131101
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
    pub space_id: String,
    #[lark(query)]
    pub need_notification: Option<bool>,
    #[lark(body)]
    pub member: Member,
}

/// Deletes a member of a space.
///
/// - `DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `wiki:member:update`, `wiki:wiki`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007, 131101
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
    pub space_id: String,
    pub member_id: String,
    #[lark(body)]
    pub member: Member,
}

/// Lists members of a space.
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007, 131101
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
    pub space_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListSpaceMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSpaceMemberResponse {
    pub members: Vec<Member>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// The answer to [`CreateSpaceMember`] and [`DeleteSpaceMember`].
#[doc(alias("CreateSpaceMemberResponse", "DeleteSpaceMemberResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpaceMemberResponse {
    pub member: Option<Member>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Member {
    /// Required in requests.
    pub member_type: Option<MemberIdType>,
    /// Required in some requests.
    pub member_id: Option<String>,
    /// Required in requests.
    pub member_role: Option<MemberRole>,
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
    #[lark(rename = "userid")]
    UserId,
    Email,
    /// The id of a department, `od-...`.
    #[lark(rename = "opendepartmentid")]
    OpenDepartmentId,
    #[lark(rename = "openid")]
    OpenId,
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
    Admin,
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
    Chat,
    Department,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
