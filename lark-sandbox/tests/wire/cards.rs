//! Cards in messages: what is refused of them, and what changes them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Caller, text};

const MESSAGES: &str = "/im/v1/messages?receive_id_type=open_id";

pub(crate) fn second(elements: &Value) -> Value {
    json!({ "schema": "2.0", "body": { "elements": elements } })
}

fn body(card: &Value) -> Value {
    json!({ "receive_id": "ou_x", "msg_type": "interactive", "content": card.to_string() })
}

#[tokio::test]
async fn a_card_that_is_wrong_is_refused_in_the_platforms_grammar() {
    let caller = Caller::new().await;
    let card = second(
        &json!([{ "tag": "hr" }, { "tag": "img", "img_key": "img_v3_x", "alt": { "tag": "plain_text", "content": "" } }]),
    );
    let answer = caller.ask("POST", MESSAGES, &body(&card)).await.expect("unknown image", 400, 230_099);
    assert_eq!(
        answer.text("/msg"),
        "Failed to create card content, ext=ErrCode: 200570; ErrPath: ROOT -> body -> elements -> [1](tag: img); \
         ErrMsg: invalid img_key; ErrorValue: img_v3_x; "
    );
    let card = second(&json!([{ "tag": "action", "actions": [] }]));
    let answer = caller.ask("POST", MESSAGES, &body(&card)).await.expect("old tag", 400, 230_099);
    assert!(answer.text("/msg").contains("ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [0](tag: action); "));
    assert_eq!(caller.sandbox.rows("messages").len(), 0);
}

#[tokio::test]
async fn a_card_is_replaced_by_one_of_its_version_for_fourteen_days() {
    let caller = Caller::new().await;
    let message = caller.post(MESSAGES, body(&second(&json!([])))).await;
    let path = format!("/im/v1/messages/{}", text(&message["message_id"]));
    let new = |card: Value| json!({ "content": card.to_string() });
    caller.ok("PATCH", &path, new(second(&json!([{ "tag": "hr" }])))).await;
    let now = caller.get(&path).await["items"][0]["body"]["content"].take();
    assert_eq!(text(&now), second(&json!([{ "tag": "hr" }])).to_string());
    for wrong in [json!({ "elements": [] }), second(&json!([{ "tag": "teapot" }]))] {
        caller.fails("PATCH", &path, new(wrong), 400, 230_099).await;
    }
    caller.ok("PATCH", &path, new(json!({}))).await;
    caller.sandbox.advance(Duration::from_secs(14 * 24 * 3600));
    let token = crate::client::token(&caller.sandbox).await;
    let caller = Caller { token, ..caller };
    caller.fails("PATCH", &path, new(second(&json!([]))), 400, 230_031).await;
}

#[tokio::test]
async fn a_blank_card_is_one() {
    let caller = Caller::new().await;
    let message = caller.post(MESSAGES, body(&json!({}))).await;
    assert_eq!(message["body"]["content"], "{}");
}
