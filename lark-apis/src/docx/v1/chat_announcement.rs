// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Announcements of a chat.
//!
//! `docx.v1.chat.announcement` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// Fetches an announcement of a chat.
///
/// - `GET /open-apis/docx/v1/chats/:chat_id/announcement` with a tenant or user token, for custom and store apps
/// - Scope: `im:chat.announcement:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1770001, 1770002, 1770032, 1771001, 1771002, 1771003, 1771004, 1771005, 1772001, 1772002, 1772003,
///   1772004, 1772006, 1772025, 1772034
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
    pub chat_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetChatAnnouncement`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetChatAnnouncementResponse {
    pub revision_id: Option<i64>,
    pub create_time: Option<UnixSeconds>,
    pub update_time: Option<UnixSeconds>,
    pub owner_id: Option<String>,
    pub owner_id_type: Option<UserIdType>,
    pub modifier_id: Option<String>,
    pub modifier_id_type: Option<UserIdType>,
    pub announcement_type: Option<AnnouncementType>,
    pub create_time_v2: Option<Text<UnixSeconds>>,
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
