// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("bot.v3.info.get_bot_info", |_| encode(&lark_apis::bot::v3::GetBotInfo::builder()
        .build())),
    ("bot.v4.add.add_bot_to_chat", |given| encode(&lark_apis::bot::v4::AddBotToChat::builder()
        .chat_id(given.text("json", "chat_id"))
        .build())),
    ("bot.v4.bot.search", |given| encode(&lark_apis::bot::v4::SearchBot::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::bot::v4::BotSearchFilter>("json", "filter"))
        .build())),
];
