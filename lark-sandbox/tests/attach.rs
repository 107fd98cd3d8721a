//! Events that go to a router of lark-events in the same process.
#![cfg(feature = "events")]

use lark_events::{Events, RawEvent};
use lark_runtime::{Client, RawRequest, TokenTypes};
use lark_sandbox::{EventState, Reply, Sandbox, Trouble};
use serde_json::json;

/// Answers what it is told into the chat that it is told it in.
async fn echo(event: RawEvent, client: Client) -> Result<(), lark_runtime::Error> {
    let message = event.body()["message"].take();
    let body = json!({ "receive_id": message["chat_id"], "msg_type": "text", "content": message["content"] });
    let send = RawRequest::post("/open-apis/im/v1/messages").query("receive_id_type", "chat_id").json(&body);
    send.token(TokenTypes::TENANT).send(&client, ()).await.map(drop)
}

async fn sandbox() -> (Sandbox, Events) {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = sandbox.client().expect("a client");
    let events = Events::new(&client).on_raw("im.message.receive_v1", echo).build().expect("a router");
    sandbox.attach(&events);
    (sandbox, events)
}

#[tokio::test]
async fn what_is_said_is_answered_by_the_handler_without_a_network_of_events() {
    let (sandbox, _events) = sandbox().await;
    let ann = sandbox.user("ann");
    for text in ["one", "two"] {
        let said = ann.says("team", text).await.expect("handled");
        let replies: Vec<_> = said.replies().await.iter().map(Reply::text).collect();
        assert_eq!(replies, [text]);
    }
    assert!(sandbox.events().iter().all(|event| event.attempts[0].via == "attached"));
}

#[tokio::test]
async fn messages_of_a_chat_are_handled_in_their_order_and_duplicates_once() {
    let (sandbox, _events) = sandbox().await;
    sandbox.trouble(Trouble::duplicate().times(20));
    let body = |n: usize| {
        let content = json!({ "text": n.to_string() }).to_string();
        json!({ "message": { "message_id": format!("om_{n}"), "chat_id": "oc_1", "content": content } })
    };
    for n in 0..20 {
        sandbox.raise("im.message.receive_v1", body(n)).expect("subscribed");
    }
    sandbox.settled().await;
    assert!(sandbox.events().iter().all(|event| event.state == EventState::Delivered));
    let sent = sandbox.rows("messages");
    let texts: Vec<_> = sent.iter().map(|message| message["body"]["content"].as_str().unwrap_or_default()).collect();
    let expected: Vec<_> = (0..20).map(|n| json!({ "text": n.to_string() }).to_string()).collect();
    assert_eq!(texts, expected);
}

#[tokio::test]
async fn types_without_a_handler_are_taken() {
    let (sandbox, _events) = sandbox().await;
    sandbox.deliver("contact.user.created_v3", json!({})).await.expect("acknowledged");
}

#[tokio::test]
async fn events_that_are_held_back_come_in_the_reverse_order_and_keep_nobody_waiting() {
    let (sandbox, _events) = sandbox().await;
    sandbox.trouble(Trouble::reorder(2));
    let ann = sandbox.user("ann");
    let held = ann.says("team", "one").await.expect_err("it is held back");
    assert_eq!(held.to_string(), "the event waits to be delivered");
    // It may be on its way already when somebody waits for it.
    let _ = ann.says("team", "two").await;
    let texts = || -> Vec<_> {
        let rows = sandbox.rows("messages").into_iter().filter(|row| row["sender"]["sender_type"] == "app");
        rows.map(|row| row["body"]["content"].clone()).collect()
    };
    while texts().len() < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(texts(), [r#"{"text":"two"}"#, r#"{"text":"one"}"#]);
}
