// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("chat.v4.info.get_chat_old", |given| encode(&lark_apis::chat::v4::GetChat::builder()
        .chat_id(given.text("query", "chat_id"))
        .build())),
];
