// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tabs of a chat.
//!
//! `im.v1.chat.tab` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Creates a tab of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232006, 232009, 232010, 232011, 232024, 232025, 232033, 232034, 232046, 232047, 232048,
///   232050, 232051, 232055, 232056
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-tab/create)
#[lark_api(
    id = "im.v1.chat.tab.create",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/chat_tabs",
    token = "tenant|user",
    response = ChatTabListResponse,
    scopes = "im:chat|im:chat.tabs:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateChatTab {
    pub chat_id: String,
    pub chat_tabs: Vec<ChatTab>,
}

/// Deletes tabs of a tab of a chat.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232006, 232009, 232010, 232011, 232024, 232025, 232033, 232034, 232049, 232050, 232055
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-tab/delete_tabs)
#[doc(alias = "DeleteTabsChatTab")]
#[lark_api(
    id = "im.v1.chat.tab.delete_tabs",
    method = "DELETE",
    path = "/open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs",
    token = "tenant|user",
    response = ChatTabListResponse,
    scopes = "im:chat|im:chat.tabs:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteChatTabs {
    pub chat_id: String,
    #[lark(json)]
    pub tab_ids: Vec<String>,
}

/// Lists tabs of a tab of a chat.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:read`, `im:chat:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232006, 232010, 232011, 232024, 232025, 232033, 232034, 232050
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-tab/list_tabs)
#[doc(alias = "ListTabsChatTab")]
#[lark_api(
    id = "im.v1.chat.tab.list_tabs",
    method = "GET",
    path = "/open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs",
    token = "tenant|user",
    response = ChatTabListResponse,
    scopes = "im:chat|im:chat.tabs:read|im:chat:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListChatTabs {
    pub chat_id: String,
}

/// Sorts tabs of a tab of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232006, 232009, 232010, 232011, 232024, 232025, 232033, 232034, 232050, 232055
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-tab/sort_tabs)
#[doc(alias = "SortTabsChatTab")]
#[lark_api(
    id = "im.v1.chat.tab.sort_tabs",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs",
    token = "tenant|user",
    response = ChatTabListResponse,
    scopes = "im:chat|im:chat.tabs:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SortChatTabs {
    pub chat_id: String,
    pub tab_ids: Option<Vec<String>>,
}

/// Updates tabs of a tab of a chat.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232001, 232006, 232009, 232010, 232011, 232024, 232025, 232033, 232034, 232047, 232048, 232049,
///   232050, 232051, 232055, 232056
/// - [Documentation](https://open.feishu.cn/document/server-docs/group/chat-tab/update_tabs)
#[doc(alias = "UpdateTabsChatTab")]
#[lark_api(
    id = "im.v1.chat.tab.update_tabs",
    method = "POST",
    path = "/open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs",
    token = "tenant|user",
    response = ChatTabListResponse,
    scopes = "im:chat|im:chat.tabs:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateChatTabs {
    pub chat_id: String,
    pub chat_tabs: Option<Vec<ChatTab>>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatTab {
    pub tab_id: Option<String>,
    pub tab_name: Option<String>,
    /// Required in requests.
    pub tab_type: Option<TabType>,
    pub tab_content: Option<ChatTabContent>,
    pub tab_config: Option<ChatTabConfig>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatTabConfig {
    pub icon_key: Option<String>,
    pub is_built_in: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatTabContent {
    pub url: Option<String>,
    pub doc: Option<String>,
    pub meeting_minute: Option<String>,
    pub task: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateChatTab`], [`DeleteChatTabs`], [`ListChatTabs`], [`SortChatTabs`] and [`UpdateChatTabs`].
#[doc(alias(
    "CreateChatTabResponse",
    "DeleteTabsChatTabResponse",
    "ListTabsChatTabResponse",
    "SortTabsChatTabResponse",
    "UpdateTabsChatTabResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatTabListResponse {
    pub chat_tabs: Vec<ChatTab>,
}

/// The values of `tab_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TabType {
    Message,
    /// A list of documents.
    DocList,
    /// A document.
    Doc,
    Pin,
    /// Minutes of meetings.
    MeetingMinute,
    ChatAnnouncement,
    Url,
    File,
    Task,
    /// Files, documents and links in one.
    FilesResources,
    /// Images and videos in one.
    ImagesVideos,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
