// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bots.
//!
//! `bot.v4.bot` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use crate::ids::UserIdType;

/// Searches bots by words and filters.
///
/// - `POST /open-apis/bot/v4/bot/search` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search)
#[lark_api(
    id = "bot.v4.bot.search",
    method = "POST",
    path = "/open-apis/bot/v4/bot/search",
    token = "user",
    response = SearchBotResponse,
    paging(items = BotSearchItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBot {
    /// How many bots a page has at most.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to find in the bots' names.
    pub query: Option<String>,
    /// What narrows the search.
    pub filter: Option<BotSearchFilter>,
}

/// The answer to [`SearchBot`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBotResponse {
    /// The bots on this page.
    pub items: Vec<BotSearchItem>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// What narrows a search for bots.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotSearchFilter {
    /// Only bots in these chats, `oc_...`.
    pub chat_ids: Option<Vec<String>>,
    pub has_chatter: Option<bool>,
}

/// A bot that a search found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    /// The properties of the bot.
    pub meta_data: Option<BotSearchMeta>,
}

/// The properties of a bot that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotSearchMeta {
    pub tenant_id: Option<String>,
    pub enable_join_group: Option<bool>,
    pub chat_id: Option<String>,
    pub is_agent: Option<bool>,
}
