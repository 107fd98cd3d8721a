//! A type in the first line, any content after it, and mentions of two people: never a panic, and what is read can be shown,
//! also as the words of a message that is split.
#![no_main]

use lark_apis::im::v1::events::EventMessage;
use lark_apis::im::v1::{Markdown, MessageContent as _, Text};
use lark_runtime::serde_json::{self, json};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (message_type, content) = text.split_once('\n').unwrap_or(("text", &text));
    let mentions = json!([
        {"key": "@_user_1", "id": {"open_id": "ou_bot"}, "name": "Bot"},
        {"key": "@_user_10", "id": {"open_id": "ou_ann"}, "name": "Ann"},
    ]);
    let message = json!({"message_type": message_type, "content": content, "mentions": mentions});
    let message: EventMessage = serde_json::from_value(message).expect("a message");
    if let Ok(content) = message.content() {
        let _ = (content.text_without("ou_bot"), content.mentions("ou_bot"), content.resources("om_1"));
        let _ = Text::new(content.text()).to_json();
    }
    let markdown = Markdown::new(content).limit(2048);
    for piece in markdown.posts().into_iter().flatten() {
        assert!(piece.to_json().expect("a post").len() <= 4096);
    }
    let _ = markdown.card_texts();
});
