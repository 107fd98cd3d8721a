// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Announcements of a chat.
//!
//! `im.v1.chat.announcement` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::MemberIdType;
use crate::ids::UserIdType;

/// Reads the announcement of a group, in the format of the old documents.
///
/// The caller must be in the group. Announcements in the new document format are read with `docx`.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/announcement` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.announcement:read`, `im:chat:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-announcement/get)
#[doc(alias = "group announcement")]
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
#[non_exhaustive]
pub struct GetChatAnnouncement {
    /// Id of the group whose announcement is read, `oc_...`; not a private chat.
    pub chat_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetChatAnnouncement`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatAnnouncementResponse {
    /// The announcement as the serialised structure of an old document.
    pub content: Option<String>,
    /// Current version of the document, to edit it with.
    pub revision: Option<String>,
    /// When the document was created.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the document was last changed.
    pub update_time: Option<Text<UnixSeconds>>,
    /// Kind of `owner_id`: that of `user_id_type` for a user, `app_id` for a bot.
    pub owner_id_type: Option<MemberIdType>,
    /// Id of the user or bot that owns the document, in the kind of `owner_id_type`.
    pub owner_id: Option<String>,
    /// Kind of `modifier_id`: that of `user_id_type` for a user, `app_id` for a bot.
    pub modifier_id_type: Option<MemberIdType>,
    /// Id of the user or bot that last changed the document, in the kind of `modifier_id_type`.
    pub modifier_id: Option<String>,
}

/// Edits the announcement of a group, with the operations of the old documents.
///
/// The caller must be in the group and may read the announcement. If only the owner and administrators may edit the
/// group, it must be one of them, or the bot that created the group and has the scope `im:chat:operate_as_owner`.
/// Announcements in the new document format cannot be edited here.
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/announcement` with a tenant or user token, for custom and store apps
/// - Not repeated once it may have been executed: the operations insert and delete at positions of a revision, so that
///   a repetition inserts the same content again
/// - Scopes, any one of: `im:chat`, `im:chat.announcement:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct PatchChatAnnouncement {
    /// Id of the group whose announcement is edited, `oc_...`; not a private chat.
    pub chat_id: String,
    /// Version of the document to edit, from `im.v1.chat.announcement.get`; at most 100 behind the latest.
    pub revision: String,
    /// The edits, each a JSON string in the form of the old documents; must not be left out.
    pub requests: Option<Vec<String>>,
}
