// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tabs of a chat.
//!
//! `im.v1.chat.tab` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Adds tabs to a chat that show a document or a web page.
///
/// Only `doc` and `url` are accepted as `tab_type`; other tabs are added in the client. The caller must be in the chat,
/// and be the owner or an administrator if only they may manage tabs.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the chat that gets the tabs, `oc_...`; its `chat_mode` must be `group` or `p2p`.
    pub chat_id: String,
    /// The tabs to add; a chat has at most 20 custom tabs.
    pub chat_tabs: Vec<ChatTab>,
}

/// Deletes tabs of a chat that show a document or a web page.
///
/// The caller must be in the chat, and be the owner or an administrator if only they may manage tabs.
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the chat that loses the tabs, `oc_...`; its `chat_mode` must be `group` or `p2p`.
    pub chat_id: String,
    /// Ids of the tabs to delete, from `im.v1.chat.tab.list_tabs`.
    #[lark(json)]
    pub tab_ids: Vec<String>,
}

/// Lists the tabs of a chat with their ids, names, types and content.
///
/// The caller must be in the chat, and of its tenant if the group is internal.
///
/// - `GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:read`, `im:chat:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the chat whose tabs are listed, `oc_...`; its `chat_mode` must be `group` or `p2p`.
    pub chat_id: String,
}

/// Puts the tabs of a chat into a new order.
///
/// The message tab always stays first, yet its id must be in the list. The caller must be in the chat, and be the owner
/// or an administrator if only they may manage tabs.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the chat whose tabs are sorted, `oc_...`; its `chat_mode` must be `group` or `p2p`.
    pub chat_id: String,
    /// Ids of all tabs of the chat, in the order from left to right; the message tab stays first.
    pub tab_ids: Option<Vec<String>>,
}

/// Changes the names, types or content of tabs that show a document or a web page.
///
/// Only `doc` and `url` are accepted as `tab_type`; other tabs are changed in the client. The caller must be in the
/// chat, and be the owner or an administrator if only they may manage tabs.
///
/// - `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `im:chat`, `im:chat.tabs:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the chat whose tabs are changed, `oc_...`; its `chat_mode` must be `group` or `p2p`.
    pub chat_id: String,
    /// The tabs to change, with their ids and new values.
    pub chat_tabs: Option<Vec<ChatTab>>,
}

/// A tab at the top of a chat.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatTab {
    /// Id of the tab, by which it is changed, sorted and deleted.
    pub tab_id: Option<String>,
    /// Title of the tab, at most 60 characters.
    pub tab_name: Option<String>,
    /// What the tab shows; only `doc` and `url` can be added or changed.
    /// Required in requests.
    pub tab_type: Option<TabType>,
    /// What the tab shows, in the field that fits its type.
    pub tab_content: Option<ChatTabContent>,
    /// Icon and way of opening; takes effect only for the type `url`.
    pub tab_config: Option<ChatTabConfig>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The icon of a tab and where its page opens.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatTabConfig {
    /// Key of the icon, `img_...`, from `im.v1.image.create` with the type `message`.
    pub icon_key: Option<String>,
    /// Whether the page opens inside the app.
    pub is_built_in: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a tab shows; the field that fits its type is set.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatTabContent {
    /// Address that a tab of the type `url` shows; required for it, begins with `http` or `https`.
    pub url: Option<String>,
    /// Link of the document that a tab of the type `doc` shows; required for it. The caller must be a collaborator of the
    /// document.
    pub doc: Option<String>,
    /// Link of the minutes that a tab of the type `meeting_minute` shows; read only.
    pub meeting_minute: Option<String>,
    /// Link of the task that a tab of the type `task` shows; read only.
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
    /// The tabs of the chat, with their ids.
    pub chat_tabs: Vec<ChatTab>,
}

/// The values of `tab_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TabType {
    /// The messages; always first.
    Message,
    /// A list of documents.
    DocList,
    /// A document.
    Doc,
    /// The pinned messages.
    Pin,
    /// Minutes of meetings.
    MeetingMinute,
    /// The group's announcement.
    ChatAnnouncement,
    /// A web page.
    Url,
    /// The files.
    File,
    /// The tasks.
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
