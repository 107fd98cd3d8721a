// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chats.
//!
//! `im.v2.chat` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// Searches chats.
///
/// - `POST /open-apis/im/v2/chats/search` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search)
#[lark_api(
    id = "im.v2.chat.search",
    method = "POST",
    path = "/open-apis/im/v2/chats/search",
    token = "tenant|user",
    response = SearchChatResponse,
    paging(items = ChatSearchItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchChat {
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub filter: Option<ChatSearchFilter>,
    pub sorter: Option<ChatSorter>,
}

/// The answer to [`SearchChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchChatResponse {
    pub items: Vec<ChatSearchItem>,
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChatSearchFilter {
    pub search_types: Option<Vec<SearchTypes>>,
    pub member_ids: Option<Vec<String>>,
    pub is_manager: Option<bool>,
    pub disable_search_by_user: Option<bool>,
    pub chat_modes: Option<Vec<ChatModes>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<ChatSearchMeta>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatSearchMeta {
    pub chat_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub external: Option<bool>,
    pub chat_mode: Option<String>,
    pub description: Option<String>,
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub owner_id_type: Option<String>,
    pub tenant_key: Option<String>,
    pub chat_status: Option<ChatStatus>,
}

/// The values of `chat_modes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatModes {
    Default,
    Thread,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `chat_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatStatus {
    Dissolved,
    DissolvedSave,
    Normal,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `search_types`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SearchTypes {
    External,
    Private,
    PublicJoined,
    PublicNotJoined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `sorter`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatSorter {
    CreateTimeDesc,
    MemberCountDesc,
    UpdateTimeDesc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
