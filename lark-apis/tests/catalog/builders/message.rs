// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("message.v4.batch_send.batch_send_old_raw_message", |given| encode(&lark_apis::message::v4::BatchSendMessage::builder()
        .msg_type(given.text("json", "msg_type"))
        .content(given.json::<serde_json::Value>("json", "content"))
        .card(given.json::<serde_json::Value>("json", "card"))
        .department_ids(given.json::<Vec<String>>("json", "department_ids"))
        .open_ids(given.json::<Vec<String>>("json", "open_ids"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .union_ids(given.json::<Vec<String>>("json", "union_ids"))
        .build())),
    ("message.v4.send.send_raw_message_old", |given| encode(&lark_apis::message::v4::SendMessage::builder()
        .open_id(given.text("json", "open_id"))
        .user_id(given.text("json", "user_id"))
        .email(given.text("json", "email"))
        .chat_id(given.text("json", "chat_id"))
        .root_id(given.text("json", "root_id"))
        .msg_type(given.text("json", "msg_type"))
        .content(given.json::<lark_apis::message::v4::MessageContent>("json", "content"))
        .build())),
];
