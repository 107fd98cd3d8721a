// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a group.
//!
//! `contact.v3.group.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Adds a user to a user group.
///
/// Only users can be members here, no departments. A group has at most 100,000 members, and all groups together at most
/// ten times the members of the tenant. Unless the app's contact scope is everyone, user and group must be in it.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/add` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group-member/add)
#[lark_api(
    id = "contact.v3.group.member.add",
    method = "POST",
    path = "/open-apis/contact/v3/group/:group_id/member/add",
    token = "tenant",
    scopes = "contact:group",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddGroupMember {
    /// User group, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
    /// Kind of the member; only `user` is possible. Default: `user`.
    pub member_type: GroupMemberType,
    /// Kind of `member_id`: `open_id`, `union_id` or `user_id`.
    pub member_id_type: UserIdType,
    /// User to add, in the kind of `member_id_type`.
    pub member_id: String,
}

/// Adds several users to a user group.
///
/// Only users can be members here, no departments. A group has at most 100,000 members. Unless the app's contact scope
/// is everyone, users and group must be in it.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/batch_add` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group-member/batch_add)
#[lark_api(
    id = "contact.v3.group.member.batch_add",
    method = "POST",
    path = "/open-apis/contact/v3/group/:group_id/member/batch_add",
    token = "tenant",
    response = BatchAddGroupMemberResponse,
    scopes = "contact:group",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchAddGroupMember {
    /// User group, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
    /// Users to add; 1 to 100.
    pub members: Option<Vec<GroupMember>>,
}

/// The answer to [`BatchAddGroupMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchAddGroupMemberResponse {
    /// For each user, whether they were added.
    pub results: Vec<MemberResult>,
}

/// Removes several users from a user group.
///
/// Only users can be members here, no departments. Unless the app's contact scope is everyone, both the users and the
/// group must be in it.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/batch_remove` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group-member/batch_remove)
#[lark_api(
    id = "contact.v3.group.member.batch_remove",
    method = "POST",
    path = "/open-apis/contact/v3/group/:group_id/member/batch_remove",
    token = "tenant",
    scopes = "contact:group",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchRemoveGroupMember {
    /// User group, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
    /// Users to remove; 1 to 100.
    pub members: Vec<GroupMember>,
}

/// Removes a user from a user group.
///
/// Only users can be members here, no departments. Unless the app's contact scope is everyone, both the users and the
/// group must be in it.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/remove` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group-member/remove)
#[lark_api(
    id = "contact.v3.group.member.remove",
    method = "POST",
    path = "/open-apis/contact/v3/group/:group_id/member/remove",
    token = "tenant",
    scopes = "contact:group",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveGroupMember {
    /// User group, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
    /// Kind of the member; only `user` is possible. Default: `user`.
    pub member_type: GroupMemberType,
    /// User to remove, in the kind of `member_id_type`.
    pub member_id: String,
    /// Kind of `member_id`: `open_id`, `union_id` or `user_id`. Default: `open_id`.
    pub member_id_type: UserIdType,
}

/// Lists the members of a user group: its users or its departments.
///
/// Users and departments take two requests. Unless the app's contact scope is everyone, only groups in it can be asked
/// about.
///
/// - `GET /open-apis/contact/v3/group/:group_id/member/simplelist` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group-member/simplelist)
#[doc(alias = "SimplelistGroupMember")]
#[lark_api(
    id = "contact.v3.group.member.simplelist",
    method = "GET",
    path = "/open-apis/contact/v3/group/:group_id/member/simplelist",
    token = "tenant",
    response = ListGroupMemberResponse,
    paging(items = GroupMember, list = "memberlist"),
    scopes = "contact:group:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListGroupMember {
    /// User group, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
    /// How many members a page has; at most 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the ids in the answer; for departments, `open_id` stands for `open_department_id`. Default: `open_id`.
    pub member_id_type: Option<GroupMemberIdType>,
    /// Whether users or departments are listed. Default: `user`.
    pub member_type: Option<GroupMemberType>,
}

/// The answer to [`ListGroupMember`].
#[doc(alias = "SimplelistGroupMemberResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupMemberResponse {
    /// Members of this page.
    pub memberlist: Vec<GroupMember>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// How it went for one user of a group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MemberResult {
    /// User that this is about, in the kind that the request used.
    pub member_id: Option<String>,
    /// Whether it worked: 0 is yes, anything else the code of an error.
    pub code: Option<i64>,
}

/// A member of a user group.
#[doc(alias = "Memberlist")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GroupMember {
    /// The member, in the kind of `member_id_type`.
    /// Required in requests.
    pub member_id: Option<String>,
    /// Whether the member is a user or a department; only users can be added and removed.
    /// Required in requests.
    pub member_type: Option<GroupMemberType>,
    /// Kind of `member_id`: `open_id`, `union_id` or `user_id`; required for users in requests, and not returned.
    pub member_id_type: Option<UserIdType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `member_id_type`.
#[doc(alias = "GroupMemberMemberIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GroupMemberIdType {
    /// The open id of a user, or the open department id of a department.
    OpenId,
    /// The union id of a user.
    UnionId,
    /// The user id of a user.
    UserId,
    /// The department id of a department.
    DepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `member_type`.
#[doc(alias("GroupMemberMemberType", "SimplelistGroupMemberMemberType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GroupMemberType {
    /// A user.
    User,
    /// A department.
    Department,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
