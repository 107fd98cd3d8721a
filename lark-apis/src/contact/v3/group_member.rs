// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a group.
//!
//! `contact.v3.group.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Adds a member of a group.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/add` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40004, 41050, 41071, 41072, 41073, 41074, 42002, 42005, 42006, 42009, 42011, 42012
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
    pub group_id: String,
    pub member_type: GroupMemberType,
    pub member_id_type: UserIdType,
    pub member_id: String,
}

/// Adds several members of a group.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/batch_add` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 100 a minute
/// - Error codes: 40001, 40003, 41050, 41071, 41073, 41074, 42002, 42005, 42006, 42009, 42012
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
    pub group_id: String,
    /// At most 100 elements.
    pub members: Option<Vec<GroupMember>>,
}

/// The answer to [`BatchAddGroupMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchAddGroupMemberResponse {
    pub results: Vec<MemberResult>,
}

/// Removes several members of a group.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/batch_remove` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 100 a minute
/// - Error codes: 40001, 40003, 40022, 41050, 41073, 41074, 42002, 42009
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
    pub group_id: String,
    /// At most 100 elements.
    pub members: Vec<GroupMember>,
}

/// Removes a member of a group.
///
/// - `POST /open-apis/contact/v3/group/:group_id/member/remove` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40004, 41050, 41071, 41072, 41073, 41074, 42002, 42009
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
    pub group_id: String,
    pub member_type: GroupMemberType,
    pub member_id: String,
    pub member_id_type: UserIdType,
}

/// Fetches the simplelist of a member of a group.
///
/// - `GET /open-apis/contact/v3/group/:group_id/member/simplelist` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40011, 40012, 41071, 41072, 41074, 42002, 42009
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
    pub group_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub member_id_type: Option<GroupMemberIdType>,
    pub member_type: Option<GroupMemberType>,
}

/// The answer to [`ListGroupMember`].
#[doc(alias = "SimplelistGroupMemberResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupMemberResponse {
    pub memberlist: Vec<GroupMember>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MemberResult {
    pub member_id: Option<String>,
    pub code: Option<i64>,
}

#[doc(alias = "Memberlist")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GroupMember {
    /// Required in requests.
    pub member_id: Option<String>,
    /// Required in requests.
    pub member_type: Option<GroupMemberType>,
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
    OpenId,
    UnionId,
    UserId,
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
    User,
    Department,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
