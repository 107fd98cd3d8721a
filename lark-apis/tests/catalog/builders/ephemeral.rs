// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("ephemeral.v1.delete.delete_ephemeral_message", |given| encode(&lark_apis::ephemeral::v1::DeleteEphemeralMessage::builder()
        .message_id(given.text("json", "message_id"))
        .build())),
    ("ephemeral.v1.send.send_ephemeral_message", |given| encode(&lark_apis::ephemeral::v1::SendEphemeralMessage::builder()
        .chat_id(given.text("json", "chat_id"))
        .open_id(given.text("json", "open_id"))
        .user_id(given.text("json", "user_id"))
        .email(given.text("json", "email"))
        .msg_type(given.text("json", "msg_type"))
        .card(given.json::<serde_json::Value>("json", "card"))
        .build())),
];
