// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Moderations of a chat.
//!
//! `im.v1.chat.moderation` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::ModerationPermission;
use crate::ids::UserIdType;

/// Reads who may write in a group, and the list of those users if only some may.
///
/// The caller must be in the group.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/moderation` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.moderation:read`, `im:chat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/get)
#[lark_api(
    id = "im.v1.chat.moderation.get",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id/moderation",
    token = "tenant|user",
    response = GetChatModerationResponse,
    paging(items = ListModerator),
    scopes = "im:chat|im:chat.moderation:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChatModeration {
    /// Id of the group to ask for, `oc_...`.
    pub chat_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// How many users a page has at most; up to 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`GetChatModeration`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatModerationResponse {
    /// Who may write in the group.
    pub moderation_setting: Option<ModerationPermission>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The users who may write; only if `moderation_setting` is `moderator_list`.
    pub items: Vec<ListModerator>,
}

/// Sets who may write in a group: everyone, the owner and administrators, or chosen members.
///
/// A user must own the group. A bot must own it, or be in it, have created it and hold the scope
/// `im:chat:operate_as_owner`.
///
/// - `PUT /open-apis/im/v1/chats/:chat_id/moderation` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:moderation:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/update)
#[lark_api(
    id = "im.v1.chat.moderation.update",
    method = "PUT",
    path = "/open-apis/im/v1/chats/:chat_id/moderation",
    token = "tenant|user",
    scopes = "im:chat|im:chat:moderation:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateChatModeration {
    /// Id of the group to change, `oc_...`.
    pub chat_id: String,
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Who may write; `moderator_list` needs the two lists beside it.
    pub moderation_setting: Option<ModerationPermission>,
    /// Ids of members who may write from now on, in the kind of `user_id_type`; only with `moderator_list`. Users outside
    /// the group are skipped; none may be in both lists.
    pub moderator_added_list: Option<Vec<String>>,
    /// Ids of members who may no longer write, in the kind of `user_id_type`; only with `moderator_list`. Users outside the
    /// group are skipped; none may be in both lists.
    pub moderator_removed_list: Option<Vec<String>>,
}

/// A user who may write in a group.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListModerator {
    /// Kind of `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Id of the user who may write, in the kind of the parameter `user_id_type`.
    pub user_id: Option<String>,
    /// Key of the user's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
}
