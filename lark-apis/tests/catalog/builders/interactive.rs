// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("interactive.v1.card.update_message_delay", |given| encode(&lark_apis::interactive::v1::UpdateCard::builder()
        .token(given.text("json", "token"))
        .card(given.json::<serde_json::Value>("json", "card"))
        .build())),
];
