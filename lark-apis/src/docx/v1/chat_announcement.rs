// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Announcements of a chat.
//!
//! `docx.v1.chat.announcement` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// Fetches who wrote the announcement of a chat, when, and in which format and version it stands.
///
/// The app needs a bot, and the caller must be in the chat and, for internal chats, of the same tenant. The text itself
/// comes from `docx.v1.chat.announcement.block.list`.
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement` with a tenant or user token, for custom and store apps
/// - Scope: `im:chat.announcement:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/group/upgraded-group-announcement/chat-announcement/get)
#[lark_api(
    id = "docx.v1.chat.announcement.get",
    method = "GET",
    path = "/open-apis/docx/v1/chats/:chat_id/announcement",
    token = "tenant|user",
    response = GetChatAnnouncementResponse,
    scopes = "im:chat.announcement:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetChatAnnouncement {
    /// Chat whose announcement it is, `oc_...`; a chat of two people (`p2p`) has none.
    pub chat_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetChatAnnouncement`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatAnnouncementResponse {
    /// Version in which the announcement stands.
    pub revision_id: Option<i64>,
    /// When the announcement was created.
    pub create_time: Option<UnixSeconds>,
    /// When the announcement was last changed.
    pub update_time: Option<UnixSeconds>,
    /// User or app that owns the announcement, in the kind of `owner_id_type`.
    pub owner_id: Option<String>,
    /// Kind of the id in `owner_id`.
    pub owner_id_type: Option<UserIdType>,
    /// User or app that changed the announcement last, in the kind of `modifier_id_type`.
    pub modifier_id: Option<String>,
    /// Kind of the id in `modifier_id`.
    pub modifier_id_type: Option<UserIdType>,
    /// Format of the announcement: `docx` is the new one made of blocks, `doc` the old one.
    pub announcement_type: Option<AnnouncementType>,
    /// When the announcement was created; not filled in yet.
    pub create_time_v2: Option<Text<UnixSeconds>>,
    /// When the announcement was last changed; not filled in yet.
    pub update_time_v2: Option<Text<UnixSeconds>>,
}

/// The values of `announcement_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AnnouncementType {
    /// An announcement of the new kind.
    Docx,
    /// An announcement of the old kind.
    Doc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
