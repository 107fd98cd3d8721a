// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bots.
//!
//! `bot.v4.bot` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use crate::ids::UserIdType;

/// Searches bots.
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
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub filter: Option<BotSearchFilter>,
}

/// The answer to [`SearchBot`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBotResponse {
    pub items: Vec<BotSearchItem>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BotSearchFilter {
    pub chat_ids: Option<Vec<String>>,
    pub has_chatter: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<BotSearchMeta>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotSearchMeta {
    pub tenant_id: Option<String>,
    pub enable_join_group: Option<bool>,
    pub chat_id: Option<String>,
    pub is_agent: Option<bool>,
}
