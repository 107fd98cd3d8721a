// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chats.
//!
//! `im.v2.chat` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// Searches chats by words and filters and sorts them.
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
    /// How many chats a page has at most.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in the request and the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to find in the chats.
    pub query: Option<String>,
    /// What narrows the search, such as members and kinds.
    pub filter: Option<ChatSearchFilter>,
    /// Order of the chats that are found.
    pub sorter: Option<ChatSorter>,
}

/// The answer to [`SearchChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchChatResponse {
    /// The chats on this page.
    pub items: Vec<ChatSearchItem>,
    /// How many chats were found in all.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// What narrows a search for chats.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ChatSearchFilter {
    /// Only groups of these kinds, such as private or external ones.
    pub search_types: Option<Vec<SearchTypes>>,
    /// Only groups that have these members.
    pub member_ids: Option<Vec<String>>,
    /// Whether only groups that the caller manages are found.
    pub is_manager: Option<bool>,
    pub disable_search_by_user: Option<bool>,
    /// Only groups with this form of messages.
    pub chat_modes: Option<Vec<ChatModes>>,
}

/// A chat that a search found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    /// The properties of the chat.
    pub meta_data: Option<ChatSearchMeta>,
}

/// The properties of a chat that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatSearchMeta {
    /// Id of the chat, `oc_...`.
    pub chat_id: Option<String>,
    /// When the chat was created.
    pub create_time: Option<String>,
    /// When the chat was last changed.
    pub update_time: Option<String>,
    /// Whether the group is external, that is, open to users of other companies.
    pub external: Option<bool>,
    pub chat_mode: Option<String>,
    /// Text that describes the chat.
    pub description: Option<String>,
    /// Avatar of the chat.
    pub avatar: Option<String>,
    /// What the chat is called.
    pub name: Option<String>,
    /// Id of the owner, in the kind of `owner_id_type`.
    pub owner_id: Option<String>,
    /// Kind of `owner_id`.
    pub owner_id_type: Option<String>,
    /// Key of the chat's tenant.
    pub tenant_key: Option<String>,
    /// Whether the chat exists or was dissolved.
    pub chat_status: Option<ChatStatus>,
}

/// The values of `chat_modes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatModes {
    /// Groups with ordinary messages.
    Default,
    /// Groups whose messages are threads.
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
    /// The group was dissolved.
    Dissolved,
    /// The group was dissolved and its history kept.
    DissolvedSave,
    /// The group exists.
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
    /// Groups with members of other companies.
    External,
    /// Private groups.
    Private,
    /// Public groups that the caller is in.
    PublicJoined,
    /// Public groups that the caller is not in.
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
    /// The newest chats first.
    CreateTimeDesc,
    /// The chats with the most members first.
    MemberCountDesc,
    /// The chats changed last first.
    UpdateTimeDesc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
