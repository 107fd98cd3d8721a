// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Announcements of a chat.
//!
//! `im.v1.chat.announcement` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::MemberIdType;
use crate::ids::UserIdType;

/// Fetches an announcement of a chat.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/announcement` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.announcement:read`, `im:chat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232003, 232010, 232011, 232019, 232024, 232025, 232033, 232034, 232066, 232097
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-announcement/get)
#[lark_api(
    id = "im.v1.chat.announcement.get",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id/announcement",
    token = "tenant|user",
    response = GetChatAnnouncementResponse,
    scopes = "im:chat|im:chat.announcement:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetChatAnnouncement {
    pub chat_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetChatAnnouncement`].
#[derive(Clone, Default, Model)]
pub struct GetChatAnnouncementResponse {
    pub content: Option<String>,
    pub revision: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub update_time: Option<Text<UnixSeconds>>,
    pub owner_id_type: Option<MemberIdType>,
    pub owner_id: Option<String>,
    pub modifier_id_type: Option<MemberIdType>,
    pub modifier_id: Option<String>,
}

/// Changes parts of an announcement of a chat.
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/announcement` with a tenant or user token, for custom and store apps
/// - Not repeated once it may have been executed: the operations insert and delete at positions of a revision, so that
///   a repetition inserts the same content again
/// - Scopes, any one of: `im:chat`, `im:chat.announcement:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232002, 232003, 232009, 232010, 232011, 232018, 232019, 232024, 232025, 232033, 232034,
///   232066, 232097
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-announcement/patch)
#[lark_api(
    id = "im.v1.chat.announcement.patch",
    method = "PATCH",
    path = "/open-apis/im/v1/chats/:chat_id/announcement",
    token = "tenant|user",
    scopes = "im:chat|im:chat.announcement:write_only",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
pub struct PatchChatAnnouncement {
    pub chat_id: String,
    pub revision: String,
    pub requests: Option<Vec<String>>,
}
