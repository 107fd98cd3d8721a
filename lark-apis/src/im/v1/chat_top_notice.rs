// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Top notices of a chat.
//!
//! `im.v1.chat.top_notice` in the platform's terms.

use lark_runtime::{Body, StringEnum, lark_api};

/// Takes down the message or announcement shown at the top of a group.
///
/// The caller must be in the group and of its tenant.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `im:chat`, `im:chat.top_notice:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/delete_top_notice)
#[doc(alias = "DeleteTopNoticeChatTopNotice")]
#[lark_api(
    id = "im.v1.chat.top_notice.delete_top_notice",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice",
    token = "tenant|user",
    scopes = "im:chat|im:chat.top_notice:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteChatTopNotice {
    /// Id of the group whose top notice is taken down, `oc_...`.
    pub chat_id: String,
}

/// Shows a message or the announcement at the top of a group.
///
/// The caller must be in the group and of its tenant.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.top_notice:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat/put_top_notice)
#[doc(alias = "PutTopNoticeChatTopNotice")]
#[lark_api(
    id = "im.v1.chat.top_notice.put_top_notice",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice",
    token = "tenant|user",
    scopes = "im:chat|im:chat.top_notice:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PutChatTopNotice {
    /// Id of the group that shows the notice, `oc_...`.
    pub chat_id: String,
    /// What to show at the top.
    pub chat_top_notice: Vec<ChatTopNotice>,
}

/// A message or the announcement to show at the top of a group.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChatTopNotice {
    /// Whether a message or the announcement is shown. Default: the announcement, `2`.
    pub action_type: Option<ChatTopNoticeActionType>,
    /// Id of the message to show, `om_...`; required unless the announcement is shown.
    pub message_id: Option<String>,
}

/// The values of `action_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatTopNoticeActionType {
    /// A message; `message_id` names it.
    #[lark(rename = "1")]
    Message,
    /// The group's announcement.
    #[lark(rename = "2")]
    Announcement,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
