//! People who click cards, fill in their forms and see what became of them.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::{Value, json};

use crate::{
    cards::second,
    client::{Caller, text},
    receiver::Receiver,
};

const MESSAGES: &str = "/im/v1/messages?receive_id_type=open_id";

/// An app with a card, and what it answers to callbacks.
struct App {
    caller: Caller,
    receiver: Receiver,
    says: Arc<Mutex<Value>>,
    message: String,
}

fn plain(text: &str) -> Value {
    json!({ "tag": "plain_text", "content": text })
}

fn button(text: &str, value: &Value) -> Value {
    json!({ "tag": "button", "text": plain(text), "behaviors": [{ "type": "callback", "value": value }] })
}

fn card() -> Value {
    let options = json!([{ "value": "s", "text": plain("Sick") }, { "value": "h", "text": plain("Holiday") }]);
    let mut disabled = button("Later", &json!({ "a": 3 }));
    disabled["disabled"] = true.into();
    second(&json!([
        button("Approve", &json!({ "a": 1 })),
        { "tag": "column_set", "columns": [{ "tag": "column", "elements": [button("Reject", &json!("no")), disabled] }] },
        { "tag": "button", "text": plain("Page"), "behaviors": [{ "type": "open_url", "default_url": "https://example.com" }] },
        { "tag": "select_static", "placeholder": plain("Kind"), "options": options },
        { "tag": "date_picker", "element_id": "day" },
        { "tag": "form", "name": "leave", "elements": [
            { "tag": "input", "name": "reason", "required": true },
            { "tag": "select_static", "name": "kind", "options": options },
            { "tag": "button", "name": "send", "text": plain("Send"), "form_action_type": "submit" },
        ] },
    ]))
}

impl App {
    async fn new(card: Value) -> Self {
        let caller = Caller::new().await;
        let says = Arc::new(Mutex::new(json!({})));
        let said = Arc::clone(&says);
        let mut receiver = Receiver::start(move |_| Some((200, said.lock().expect("whole").to_string()))).await;
        caller.sandbox.webhook(&receiver.url).await.expect("answered");
        receiver.post().await;
        let body = json!({ "receive_id": "ou_x", "msg_type": "interactive", "content": card.to_string() });
        let message = text(&caller.post(MESSAGES, body).await["message_id"]);
        Self { caller, receiver, says, message }
    }

    fn answers(&self, answer: Value) {
        *self.says.lock().expect("whole") = answer;
    }

    /// The action of the next callback.
    async fn action(&mut self) -> Value {
        self.receiver.post().await.body["event"]["action"].take()
    }
}

#[tokio::test]
async fn a_button_is_clicked_by_its_text() {
    let mut app = App::new(card()).await;
    let ann = app.caller.sandbox.user("ann");
    app.answers(json!({ "toast": { "type": "success", "content": "Done" } }));
    let answer = ann.clicks(&app.message, "Approve").await.expect("answered");
    assert_eq!(answer["toast"]["content"], "Done");
    assert_eq!(app.action().await, json!({ "tag": "button", "value": { "a": 1 }, "timezone": "Asia/Shanghai" }));
    ann.clicks(&app.message, "Reject").await.expect("answered");
    assert_eq!(app.action().await["value"], "no");
    assert_eq!(ann.clicks(&app.message, "Page").await, Ok(json!({})));
    for (what, why) in [("Later", "\"Later\" is disabled"), ("Nothing", "the card has no \"Nothing\"")] {
        let error = ann.clicks(&app.message, what).await.expect_err("it is not there");
        assert!(error.to_string().contains(why), "{error}");
    }
    app.caller.sandbox.advance(Duration::from_secs(14 * 24 * 3600));
    assert!(ann.clicks(&app.message, "Approve").await.is_err());
}

#[tokio::test]
async fn what_is_chosen_outside_of_a_form_is_told_at_once() {
    let mut app = App::new(card()).await;
    let ann = app.caller.sandbox.user("ann");
    ann.sets(&app.message, "Kind", "Holiday").await.expect("answered");
    assert_eq!(app.action().await, json!({ "tag": "select_static", "option": "h" }));
    ann.sets(&app.message, "day", "2026-11-29").await.expect("answered");
    assert_eq!(
        app.action().await,
        json!({ "tag": "date_picker", "option": "2026-11-29 +0800", "timezone": "Asia/Shanghai" })
    );
    assert!(ann.sets(&app.message, "Kind", "None").await.is_err());
    assert!(ann.sets(&app.message, "reason", "it is in a form").await.is_err());
}

#[tokio::test]
async fn a_form_is_sent_when_the_client_would_send_it() {
    let mut app = App::new(card()).await;
    let ann = app.caller.sandbox.user("ann");
    ann.submits(&app.message, json!({ "reason": "flu", "kind": "Sick" })).await.expect("answered");
    assert_eq!(
        app.action().await,
        json!({
            "tag": "button", "name": "send", "timezone": "Asia/Shanghai",
            "form_value": { "reason": "flu", "kind": "s" },
        })
    );
    for form in [json!({}), json!({ "reason": "flu", "kind": "x" }), json!({ "reasons": "flu" })] {
        assert!(ann.submits(&app.message, form.clone()).await.is_err(), "{form}");
    }
    assert!(ann.clicks(&app.message, "send").await.is_err_and(|error| error.to_string().contains("required")));
    assert!(app.receiver.posts.try_recv().is_err(), "nothing else was sent");
}

#[tokio::test]
async fn a_card_of_the_answer_is_seen_and_a_bad_one_has_the_clients_code() {
    let app = App::new(card()).await;
    let ann = app.caller.sandbox.user("ann");
    assert_eq!(ann.sees(&app.message).await, Ok(card()));
    let done = second(&json!([{ "tag": "markdown", "content": "Done" }]));
    app.answers(json!({ "card": { "type": "raw", "data": done } }));
    ann.clicks(&app.message, "Approve").await.expect("answered");
    assert_eq!(ann.sees(&app.message).await, Ok(done.clone()));
    for (answer, code) in [
        (json!([]), 200_672),
        (json!({ "toast": { "type": "loud" } }), 200_672),
        (json!({ "card": { "type": "raw", "data": second(&json!([{ "tag": "teapot" }])) } }), 200_673),
        (json!({ "card": { "type": "raw", "data": { "elements": [] } } }), 200_830),
    ] {
        app.answers(answer.clone());
        let error = ann.clicks(&app.message, json!({ "a": 1 })).await.expect_err("it is wrong");
        assert_eq!(error.code, code, "{answer}");
    }
    assert_eq!(ann.sees(&app.message).await, Ok(done));
}

#[tokio::test]
async fn the_token_of_a_callback_changes_the_card_twice_in_half_an_hour() {
    let mut app = App::new(card()).await;
    let ann = app.caller.sandbox.user("ann");
    ann.clicks(&app.message, "Approve").await.expect("answered");
    let token = text(&app.receiver.post().await.body["event"]["token"]);
    const UPDATE: &str = "/interactive/v1/card/update";
    let with = |token: &str, text: &str| json!({ "token": token, "card": second(&json!([{ "tag": "markdown", "content": text }])) });
    let caller = &app.caller;
    caller
        .fails("POST", UPDATE, json!({ "token": token, "card": second(&json!([{ "tag": "x" }])) }), 400, 11_311)
        .await;
    caller.fails("POST", UPDATE, json!({ "token": token, "card": { "elements": [] } }), 400, 300_090).await;
    caller.post(UPDATE, with(&token, "1")).await;
    caller.post(UPDATE, with(&token, "2")).await;
    assert_eq!(ann.sees(&app.message).await.expect("there")["body"]["elements"][0]["content"], "2");
    caller.fails("POST", UPDATE, with(&token, "3"), 400, 300_040).await;
    caller.fails("POST", UPDATE, with("x", "3"), 400, 300_020).await;
    caller.fails("POST", UPDATE, with("c-x", "3"), 400, 300_030).await;
    ann.clicks(&app.message, json!({ "a": 1 })).await.expect("answered");
    let token = text(&app.receiver.post().await.body["event"]["token"]);
    caller.sandbox.advance(Duration::from_secs(30 * 60));
    caller.fails("POST", UPDATE, with(&token, "3"), 400, 300_030).await;
}

#[tokio::test]
async fn a_card_that_is_being_clicked_is_not_changed() {
    let data = json!({
        "schema": "2.0", "config": { "streaming_mode": true },
        "body": { "elements": [{ "tag": "markdown", "content": "", "element_id": "a" }, button("B", &json!({}))] },
    });
    let caller = Caller::new().await;
    let id = text(
        &caller.post("/cardkit/v1/cards", json!({ "type": "card_json", "data": data.to_string() })).await["card_id"],
    );
    let content = json!({ "type": "card", "data": { "card_id": id } }).to_string();
    let body = json!({ "receive_id": "ou_x", "msg_type": "interactive", "content": content });
    let message = text(&caller.post(MESSAGES, body).await["message_id"]);
    let stream = format!("/cardkit/v1/cards/{id}/elements/a/content");
    caller.ok("PUT", &stream, json!({ "content": "hello", "sequence": 1 })).await;
    let ann = caller.sandbox.user("ann");
    assert_eq!(ann.sees(&message).await.expect("there")["body"]["elements"][0]["content"], "hello");

    // A card that streams is not replaced by an answer.
    let answer = json!({ "card": { "type": "raw", "data": second(&json!([])) } }).to_string();
    let answering = Receiver::start(move |_| Some((200, answer.clone()))).await;
    caller.sandbox.webhook(&answering.url).await.expect("set");
    assert_eq!(ann.clicks(&message, "B").await.expect_err("it streams").code, 200_673);
    assert_eq!(ann.sees(&message).await.expect("there")["body"]["elements"][0]["content"], "hello");

    // The app does not answer.
    let mut receiver = Receiver::start(|_| None).await;
    caller.sandbox.webhook(&receiver.url).without_check().await.expect("set");
    let receiving = async { while receiver.post().await.body["type"] != "url_verification" {} };
    let clicked = ann.clicks(&message, "B");
    let (clicked, ()) = tokio::join!(clicked, async {
        receiving.await;
        caller.fails("PUT", &stream, json!({ "content": "x", "sequence": 2 }), 400, 200_810).await;
        caller.sandbox.advance(Duration::from_secs(4));
    });
    assert_eq!(clicked.expect_err("no answer").code, 200_341);
    caller.ok("PUT", &stream, json!({ "content": "x", "sequence": 2 })).await;
}
