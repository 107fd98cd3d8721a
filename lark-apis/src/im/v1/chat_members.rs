// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a chat.
//!
//! `im.v1.chat.members` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::MemberIdType;
use crate::ids::UserIdType;

/// Creates members of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232006, 232009, 232010, 232011, 232013, 232017, 232019, 232024, 232025, 232027,
///   232028, 232033, 232034, 232043, 232044, 232090, 99992351, 99992360, 99992364
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/create)
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
pub struct CreateChatMembers {
    pub chat_id: String,
    #[lark(query)]
    pub member_id_type: Option<MemberIdType>,
    /// One of `0` (fail on unseen), `1` (add the rest), `2` (fail on any).
    #[lark(query)]
    pub succeed_type: Option<i64>,
    pub id_list: Option<Vec<String>>,
}

/// The answer to [`CreateChatMembers`].
#[derive(Clone, Default, Model)]
pub struct CreateChatMembersResponse {
    pub invalid_id_list: Vec<String>,
    pub not_existed_id_list: Vec<String>,
    pub pending_approval_id_list: Vec<String>,
}

/// Deletes members of a chat.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232006, 232007, 232009, 232010, 232011, 232014, 232019, 232025, 232027, 232029,
///   232033, 232034, 232076
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete)
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
pub struct DeleteChatMembers {
    pub chat_id: String,
    pub member_id_type: Option<MemberIdType>,
    #[lark(json)]
    pub id_list: Option<Vec<String>>,
}

/// The answer to [`DeleteChatMembers`].
#[derive(Clone, Default, Model)]
pub struct DeleteChatMembersResponse {
    pub invalid_id_list: Vec<String>,
}

/// Fetches members of a chat.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232006, 232009, 232010, 232011, 232025, 232033, 232034
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/get)
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
pub struct GetChatMembers {
    pub chat_id: String,
    pub member_id_type: Option<UserIdType>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub check_security_conf: Option<bool>,
}

/// The answer to [`GetChatMembers`].
#[derive(Clone, Default, Model)]
pub struct GetChatMembersResponse {
    pub items: Vec<ListMember>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub member_total: Option<i64>,
    pub trigger_security_conf_limit: Option<bool>,
    pub security_conf_limit: Option<i64>,
}

/// Tells whether it is an in chat of members of a chat.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232004, 232006, 232010, 232025, 232033, 232034
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
pub struct CheckIsInChat {
    pub chat_id: String,
}

/// The answer to [`CheckIsInChat`].
#[doc(alias = "IsInChatChatMembersResponse")]
#[derive(Clone, Default, Model)]
pub struct CheckIsInChatResponse {
    pub is_in_chat: Option<bool>,
}

/// Runs `me_join` on members of a chat.
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.members:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232004, 232006, 232008, 232009, 232010, 232013, 232019, 232025, 232027, 232034, 232075
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
pub struct JoinChat {
    pub chat_id: String,
}

#[derive(Clone, Default, Model)]
pub struct ListMember {
    pub member_id_type: Option<UserIdType>,
    pub member_id: Option<String>,
    pub name: Option<String>,
    pub tenant_key: Option<String>,
}
