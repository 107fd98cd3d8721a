//! Cards that live on their own, on a clock of the test.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use lark_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{self, Caller, text};

const CARDS: &str = "/cardkit/v1/cards";

/// A sandbox whose time stands still unless it is moved.
async fn still() -> Caller {
    let millis = Arc::new(AtomicU64::new(1_767_268_800_000));
    let now = move || SystemTime::UNIX_EPOCH + Duration::from_millis(millis.load(Ordering::Relaxed));
    let sandbox = Sandbox::builder().clock(now).start().await.expect("a free port");
    let token = client::token(&sandbox).await;
    Caller { sandbox, token }
}

fn streaming(elements: &Value) -> String {
    json!({ "schema": "2.0", "config": { "streaming_mode": true }, "body": { "elements": elements } }).to_string()
}

/// A card that streams, with a text `a` and a button `b`.
async fn card(caller: &Caller) -> String {
    let button = json!({ "tag": "button", "element_id": "b", "text": { "tag": "plain_text", "content": "B", "element_id": "t" } });
    let data = streaming(&json!([{ "tag": "markdown", "content": "", "element_id": "a" }, button]));
    let made = caller.post(CARDS, json!({ "type": "card_json", "data": data })).await;
    format!("{CARDS}/{}", text(&made["card_id"]))
}

fn shown(caller: &Caller) -> Value {
    caller.sandbox.rows("cards")[0]["card"].clone()
}

async fn streams(caller: &Caller, card: &str, content: &str, sequence: u64) {
    caller.ok("PUT", &format!("{card}/elements/a/content"), json!({ "content": content, "sequence": sequence })).await;
}

#[tokio::test]
async fn texts_are_streamed_in_sequence() {
    let caller = still().await;
    let card = card(&caller).await;
    streams(&caller, &card, "Hello", 1).await;
    streams(&caller, &card, "Hello world", 7).await;
    assert_eq!(shown(&caller)["body"]["elements"][0]["content"], "Hello world");
    let path = format!("{card}/elements/a/content");
    for (sequence, code) in [(7, 300_317), (6, 300_317), (0, 10_002), (2_147_483_648_u64, 10_002)] {
        caller.fails("PUT", &path, json!({ "content": "x", "sequence": sequence }), 400, code).await;
    }
    let uuid = json!({ "content": "x", "sequence": 8, "uuid": "u1" });
    caller.ok("PUT", &path, uuid.clone()).await;
    caller.fails("PUT", &path, json!({ "content": "y", "sequence": 9, "uuid": "u1" }), 400, 200_770).await;
    for (element, body, code) in [
        ("none", json!({ "content": "x", "sequence": 10 }), 300_313),
        ("b", json!({ "content": "x", "sequence": 10 }), 300_310),
        ("a", json!({ "content": "x".repeat(100_001), "sequence": 10 }), 10_002),
        ("a", json!({ "content": "x".repeat(40_000), "sequence": 10 }), 200_860),
        ("a", json!({ "content": "x", "sequence": 10, "uuid": "u".repeat(65) }), 10_002),
    ] {
        caller.fails("PUT", &format!("{card}/elements/{element}/content"), body, 400, code).await;
    }
    // The text of the button is one that can be streamed; what failed has not taken its number.
    caller.ok("PUT", &format!("{card}/elements/t/content"), json!({ "content": "C", "sequence": 10 })).await;
    assert_eq!(shown(&caller)["body"]["elements"][1]["text"]["content"], "C");
    assert_eq!(shown(&caller)["body"]["elements"][0]["content"], "x");
    caller
        .fails("PUT", &format!("{CARDS}/7/elements/a/content"), json!({ "content": "x", "sequence": 1 }), 400, 200_740)
        .await;
}

#[tokio::test]
async fn ten_operations_on_a_card_are_taken_in_a_second() {
    let caller = still().await;
    let (card, other) = (card(&caller).await, card(&caller).await);
    for sequence in 1..=10 {
        streams(&caller, &card, "x", sequence).await;
    }
    let body = json!({ "content": "x", "sequence": 11 });
    let refused = caller.ask("PUT", &format!("{card}/elements/a/content"), &body).await;
    let refused = refused.expect("eleventh", 429, 99_991_400);
    assert_eq!((refused.header("x-ogw-ratelimit-limit"), refused.header("x-ogw-ratelimit-reset")), ("10", "1"));
    streams(&caller, &other, "x", 1).await;
    caller.sandbox.advance(Duration::from_secs(1));
    streams(&caller, &card, "x", 11).await;
}

#[tokio::test]
async fn streaming_closes_after_ten_minutes_and_is_opened_again() {
    let caller = still().await;
    let card = card(&caller).await;
    let path = format!("{card}/elements/a/content");
    caller.sandbox.advance(Duration::from_secs(599));
    streams(&caller, &card, "x", 1).await;
    caller.sandbox.advance(Duration::from_secs(1));
    caller.fails("PUT", &path, json!({ "content": "y", "sequence": 2 }), 400, 200_850).await;
    let more = json!({ "type": "append", "elements": r#"[{"tag":"hr"}]"#, "sequence": 2 });
    caller.fails("POST", &format!("{card}/elements"), more, 400, 200_510).await;
    let settings = |on: bool| json!({ "config": { "streaming_mode": on } }).to_string();
    caller.ok("PATCH", &format!("{card}/settings"), json!({ "settings": settings(true), "sequence": 2 })).await;
    streams(&caller, &card, "y", 3).await;
    caller.ok("PATCH", &format!("{card}/settings"), json!({ "settings": settings(false), "sequence": 4 })).await;
    caller.fails("PUT", &path, json!({ "content": "z", "sequence": 5 }), 400, 300_309).await;
    caller.sandbox.advance(Duration::from_secs(14 * 24 * 3600));
    let token = client::token(&caller.sandbox).await;
    let caller = Caller { token, ..caller };
    caller
        .fails("PATCH", &format!("{card}/settings"), json!({ "settings": settings(true), "sequence": 5 }), 400, 200_750)
        .await;
}

#[tokio::test]
async fn elements_are_added_changed_and_removed() {
    let caller = still().await;
    let card = card(&caller).await;
    let elements = format!("{card}/elements");
    let hr = |id: &str| json!([{ "tag": "hr", "element_id": id }]).to_string();
    for (sequence, kind, target, id) in
        [(1, "insert_before", "a", "h1"), (2, "insert_after", "a", "h2"), (3, "append", "", "h3")]
    {
        let mut body = json!({ "type": kind, "elements": hr(id), "sequence": sequence });
        if !target.is_empty() {
            body["target_element_id"] = target.into();
        }
        caller.post(&elements, body).await;
    }
    let ids = || {
        let elements = shown(&caller)["body"]["elements"].take();
        let ids = elements.as_array().expect("a list").iter().map(|element| text(&element["element_id"]));
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(), "h1 a h2 b h3");
    for (body, code) in [
        (json!({ "type": "append", "elements": hr("a"), "sequence": 4 }), 300_301),
        (json!({ "type": "insert_after", "target_element_id": "z", "elements": hr("i"), "sequence": 4 }), 300_315),
        (json!({ "type": "insert_after", "elements": hr("i"), "sequence": 4 }), 10_002),
        (json!({ "type": "append", "elements": "[]", "sequence": 4 }), 300_307),
        (json!({ "type": "append", "elements": "[", "sequence": 4 }), 200_220),
        (
            json!({ "type": "append", "elements": json!(vec![json!({ "tag": "hr" }); 200]).to_string(), "sequence": 4 }),
            300_305,
        ),
        (json!({ "type": "append", "elements": r#"[{"tag":"note"}]"#, "sequence": 4 }), 200_220),
    ] {
        caller.fails("POST", &elements, body, 400, code).await;
    }
    caller.sandbox.advance(Duration::from_secs(1));
    let partial =
        |partial: Value, sequence: u64| json!({ "partial_element": partial.to_string(), "sequence": sequence });
    caller.ok("PATCH", &format!("{elements}/a"), partial(json!({ "content": "hi", "element_id": "a2" }), 4)).await;
    caller.fails("PATCH", &format!("{elements}/a"), partial(json!({ "content": "hi" }), 5), 400, 300_313).await;
    caller.fails("PATCH", &format!("{elements}/a2"), partial(json!({ "tag": "hr" }), 5), 400, 300_312).await;
    let element = json!({ "tag": "markdown", "content": "new", "element_id": "h1" }).to_string();
    caller.ok("PUT", &format!("{elements}/h1"), json!({ "element": element, "sequence": 5 })).await;
    caller.ok("DELETE", &format!("{elements}/h2"), json!({ "sequence": 6 })).await;
    caller.fails("DELETE", &format!("{elements}/h2"), json!({ "sequence": 7 }), 400, 300_314).await;
    assert_eq!(ids(), "h1 a2 b h3");

    // A batch is done as a whole, or not at all.
    let batch = |actions: Value| json!({ "actions": actions.to_string(), "sequence": 7 });
    let failing = json!([
        { "action": "delete_elements", "params": { "element_ids": ["h3"] } },
        { "action": "delete_elements", "params": { "element_ids": ["none"] } },
    ]);
    caller.fails("POST", &format!("{card}/batch_update"), batch(failing), 400, 300_314).await;
    let actions = json!([
        { "action": "partial_update_setting", "params": { "settings": { "config": { "streaming_mode": false } } } },
        { "action": "add_elements", "params": { "type": "append", "elements": [{ "tag": "hr", "element_id": "n" }] } },
        { "action": "delete_elements", "params": { "element_ids": ["h3"] } },
        { "action": "partial_update_element", "params": { "element_id": "h1", "partial_element": { "content": "p" } } },
        { "action": "update_element", "params": { "element_id": "b", "element": { "tag": "hr", "element_id": "b" } } },
    ]);
    caller.post(&format!("{card}/batch_update"), batch(actions)).await;
    assert_eq!(ids(), "h1 a2 b n");
    let now = shown(&caller);
    assert_eq!(
        (&now["config"]["streaming_mode"], &now["body"]["elements"][0]["content"], &now["body"]["elements"][2]["tag"]),
        (&json!(false), &json!("p"), &json!("hr"))
    );
}

#[tokio::test]
async fn a_card_is_of_schema_two_and_sent_once() {
    let caller = still().await;
    for (kind, data, code) in [
        ("card_json", r#"{"elements":[]}"#, 300_303),
        ("card_json", "{}", 300_307),
        ("card_json", "{", 200_220),
        ("card_json", r#"{"schema":"2.0","config":{"update_multi":false},"body":{"elements":[]}}"#, 300_302),
        ("template", "{\"x\":1}", 10_002),
        ("card", r#"{"schema":"2.0","body":{"elements":[]}}"#, 10_002),
    ] {
        caller.fails("POST", CARDS, json!({ "type": kind, "data": data }), 400, code).await;
    }
    caller.post(CARDS, json!({ "type": "template", "data": r#"{"template_id":"AAq"}"# })).await;
    let card = card(&caller).await;
    let id = card.rsplit('/').next().expect("an id");
    assert!((1..=20).contains(&id.len()), "{id}");
    let message = |id: &str| {
        let content = json!({ "type": "card", "data": { "card_id": id } }).to_string();
        json!({ "receive_id": "ou_x", "msg_type": "interactive", "content": content })
    };
    const MESSAGES: &str = "/im/v1/messages?receive_id_type=open_id";
    caller.fails("POST", MESSAGES, message("7"), 400, 230_099).await;
    let sent = caller.post(MESSAGES, message(id)).await;
    caller.fails("POST", MESSAGES, message(id), 400, 230_099).await;
    let found = caller.post(&format!("{CARDS}/id_convert"), json!({ "message_id": sent["message_id"] })).await;
    assert_eq!(found["card_id"], id);
    let whole = json!({ "type": "card_json", "data": streaming(&json!([{ "tag": "hr" }])) });
    caller.ok("PUT", &card, json!({ "card": whole, "sequence": 1 })).await;
}

#[tokio::test]
async fn a_card_that_was_sent_as_json_is_changed_after_its_id_was_asked_for() {
    const MESSAGES: &str = "/im/v1/messages?receive_id_type=open_id";
    let caller = still().await;
    let send = async |kind: &str, content: &str| {
        let body = json!({ "receive_id": "ou_x", "msg_type": kind, "content": content });
        text(&caller.post(MESSAGES, body).await["message_id"])
    };
    let convert = format!("{CARDS}/id_convert");
    let message =
        send("interactive", &streaming(&json!([{ "tag": "markdown", "content": "", "element_id": "a" }]))).await;
    let id = caller.post(&convert, json!({ "message_id": message })).await["card_id"].take();
    assert_eq!(caller.post(&convert, json!({ "message_id": message })).await["card_id"], id, "it has one");
    streams(&caller, &format!("{CARDS}/{}", text(&id)), "Hello", 1).await;
    let seen = caller.sandbox.user("ann").sees(&message).await.expect("there");
    assert_eq!(seen["body"]["elements"][0]["content"], "Hello");

    let first = send("interactive", r#"{"elements":[]}"#).await;
    let said = send("text", r#"{"text":"a"}"#).await;
    for (message, code) in [(first.as_str(), 300_303), (said.as_str(), 10_002), ("om_none", 10_002)] {
        caller.fails("POST", &convert, json!({ "message_id": message }), 400, code).await;
    }
}
