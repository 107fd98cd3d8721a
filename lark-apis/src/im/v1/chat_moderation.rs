// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Moderations of a chat.
//!
//! `im.v1.chat.moderation` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::ModerationPermission;
use crate::ids::UserIdType;

/// Fetches a moderation of a chat.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/moderation` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.moderation:read`, `im:chat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232006, 232009, 232010, 232011, 232025, 232033, 232034
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
pub struct GetChatModeration {
    pub chat_id: String,
    pub user_id_type: Option<UserIdType>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`GetChatModeration`].
#[derive(Clone, Default, Model)]
pub struct GetChatModerationResponse {
    pub moderation_setting: Option<ModerationPermission>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub items: Vec<ListModerator>,
}

/// Updates a moderation of a chat.
///
/// - `PUT /open-apis/im/v1/chats/:chat_id/moderation` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat:moderation:write_only`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232004, 232006, 232009, 232010, 232011, 232015, 232017, 232019, 232025, 232033, 232034,
///   232060, 232092
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
pub struct UpdateChatModeration {
    pub chat_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub moderation_setting: Option<ModerationPermission>,
    pub moderator_added_list: Option<Vec<String>>,
    pub moderator_removed_list: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
pub struct ListModerator {
    pub user_id_type: Option<UserIdType>,
    pub user_id: Option<String>,
    pub tenant_key: Option<String>,
}
