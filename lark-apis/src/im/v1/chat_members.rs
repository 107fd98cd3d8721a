// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a chat.
//!
//! `im.v1.chat.members` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::MemberIdType;
use crate::ids::UserIdType;

/// Adds users or bots to a group.
///
/// The caller must be in the group, and an app reaches only users in its availability range. If only the owner and
/// administrators may add members, the caller must be one of them, or the bot that created the group with the scope
/// `im:chat:operate_as_owner`. Call one after the other for one group; calls at once may fail with 232019.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/create)
#[doc(alias("invite to group", "add bot to group", "add user to group", "add member to chat"))]
#[lark_api(
    id = "im.v1.chat.members.create",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/members",
    token = "tenant|user",
    response = CreateChatMembersResponse,
    scopes = "im:chat|im:chat.members:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateChatMembers {
    /// Id of the group to add to, `oc_...`; its `chat_mode` must be `group` or `topic`.
    pub chat_id: String,
    /// Kind of the ids in `id_list`; `app_id` is for bots, `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    /// What bad ids do. 0: unknown or invisible ones fail the call, users who left are skipped. 1: the rest is added. 2:
    /// any fails the call. Default: 0.
    /// One of `0` (fail on unseen), `1` (add the rest), `2` (fail on any).
    #[lark(query)]
    pub succeed_type: Option<i64>,
    /// Ids of the users or bots to add, in the kind of `member_id_type`. At most 50 users or 5 bots a call; a group has at
    /// most 15 bots.
    pub id_list: Option<Vec<String>>,
}

/// The answer to [`CreateChatMembers`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateChatMembersResponse {
    /// Ids that could not be added: with `succeed_type` 0 only users who left the company, with 1 also invisible ones and
    /// those whose app is not active.
    pub invalid_id_list: Vec<String>,
    /// Ids that do not exist.
    pub not_existed_id_list: Vec<String>,
    /// Ids of those who wait for the approval of the owner or an administrator.
    pub pending_approval_id_list: Vec<String>,
}

/// Removes users or bots from a group.
///
/// Up to 50 users or 5 bots at once. Anyone can remove themselves; others only the owner, an administrator, or the bot
/// that created the group with the scope `im:chat:operate_as_owner`. Call one after the other for one group; calls at
/// once may fail with 232019.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete)
#[doc(alias("remove user from group", "remove member from chat", "kick user from group"))]
#[lark_api(
    id = "im.v1.chat.members.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/chats/:chat_id/members",
    token = "tenant|user",
    response = DeleteChatMembersResponse,
    scopes = "im:chat|im:chat.members:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteChatMembers {
    /// Id of the group to remove from, `oc_...`; its `chat_mode` must be `group` or `topic`.
    pub chat_id: String,
    /// Kind of the ids in `id_list`; `app_id` is for bots, `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    pub member_id_type: Option<MemberIdType>,
    /// Ids of the users or bots to remove, in the kind of `member_id_type`; at most 50 users or 5 bots, not empty.
    #[lark(json)]
    pub id_list: Option<Vec<String>>,
}

/// The answer to [`DeleteChatMembers`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteChatMembersResponse {
    /// Ids that were not valid.
    pub invalid_id_list: Vec<String>,
}

/// Lists the users in a group with their names and ids, without the bots.
///
/// The caller must be in the group. Bots are filtered out, so a page may have fewer members than asked for; members who
/// joined at the same moment come together, so it may also have more.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/get)
#[doc(alias("list group members", "list chat members", "get members of group", "people in group"))]
#[lark_api(
    id = "im.v1.chat.members.get",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id/members",
    token = "tenant|user",
    response = GetChatMembersResponse,
    paging(items = ListMember),
    scopes = "im:chat|im:chat:readonly|im:chat.members:read|im:chat.group_info:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChatMembers {
    /// Id of the group whose members are listed, `oc_...`.
    pub chat_id: String,
    /// Kind of the members' ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub member_id_type: Option<UserIdType>,
    /// How many members a page has, about; up to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    pub check_security_conf: Option<bool>,
}

/// The answer to [`GetChatMembers`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatMembersResponse {
    /// The members on this page, without bots.
    pub items: Vec<ListMember>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many members the group has.
    pub member_total: Option<i64>,
    pub trigger_security_conf_limit: Option<bool>,
    pub security_conf_limit: Option<i64>,
}

/// Tells whether the calling user or bot is in a group.
///
/// The caller must be of the same tenant if the group is internal.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/is_in_chat)
#[doc(alias = "IsInChatChatMembers")]
#[lark_api(
    id = "im.v1.chat.members.is_in_chat",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id/members/is_in_chat",
    token = "tenant|user",
    response = CheckIsInChatResponse,
    scopes = "im:chat|im:chat:readonly|im:chat.members:read|im:chat.group_info:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckIsInChat {
    /// Id of the group to look in, `oc_...`.
    pub chat_id: String,
}

/// The answer to [`CheckIsInChat`].
#[doc(alias = "IsInChatChatMembersResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckIsInChatResponse {
    /// Whether the calling user or bot is in the group.
    pub is_in_chat: Option<bool>,
}

/// Lets the calling user or bot join a public group.
///
/// Only groups with the `chat_type` of `public` can be joined. The caller must be of the same tenant if the group is
/// internal.
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/me_join)
#[doc(alias = "MeJoinChatMembers")]
#[lark_api(
    id = "im.v1.chat.members.me_join",
    method = "PATCH",
    path = "/open-apis/im/v1/chats/:chat_id/members/me_join",
    token = "tenant|user",
    scopes = "im:chat|im:chat.members:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JoinChat {
    /// Id of the public group to join, `oc_...`; a full group refuses (5000 members by default, 3000 in a meeting group).
    pub chat_id: String,
}

/// A user in a group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMember {
    /// Kind of `member_id`, that of the parameter `member_id_type`.
    pub member_id_type: Option<UserIdType>,
    /// Id of the member, in the kind of `member_id_type`.
    pub member_id: Option<String>,
    /// What the member is called.
    pub name: Option<String>,
    /// Key of the member's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
}
