//! Events that are posted to a URL.

use std::time::{Duration, SystemTime};

use lark_sandbox::{EventState, Sandbox, Trouble};
use serde_json::json;

use crate::{
    client::{exchange, send, until},
    receiver::Receiver,
};

/// A sandbox whose time stands still until it is moved.
async fn sandbox() -> Sandbox {
    let now = SystemTime::now();
    Sandbox::builder().clock(move || now).start().await.expect("a free port")
}

#[tokio::test]
async fn the_url_is_checked_and_then_gets_plain_events_without_a_key() {
    let (sandbox, mut receiver) = (sandbox().await, Receiver::content().await);
    sandbox.webhook(&receiver.url).verification_token("mine").await.expect("answered");
    let challenge = receiver.post().await;
    assert_eq!((&challenge.body["type"], &challenge.body["token"]), (&json!("url_verification"), &json!("mine")));

    sandbox.deliver("im.message.receive_v1", json!({ "a": 1 })).await.expect("answered");
    let post = receiver.post().await;
    assert_eq!(post.body["event"], json!({ "a": 1 }));
    assert_eq!(post.body["header"]["token"], "mine");
    assert_eq!(post.header("content-type"), "application/json; charset=utf-8");
    assert_eq!(post.header("x-lark-signature"), "");
    assert_eq!(sandbox.events()[0].attempts[0].via, "webhook");
}

#[tokio::test]
async fn with_a_key_events_are_nothing_but_sealed_and_signed() {
    let sandbox = sandbox().await;
    let mut receiver = Receiver::content().await;
    sandbox.webhook(&receiver.url).encrypt_key("key").without_check().await.expect("set");
    let id = sandbox.raise("im.message.receive_v1", json!({})).expect("subscribed");
    // It cannot open what is sealed, so it fails the check that comes before the first event.
    let post = receiver.post().await;
    assert!(post.body.as_object().is_some_and(|body| body.keys().eq(["encrypt"])), "{}", post.body);
    sandbox.settled().await;
    let event = sandbox.events().into_iter().find(|event| event.id == id).expect("remembered");
    assert_eq!(event.state, EventState::Waiting);
    assert!(event.attempts[0].failure.as_deref().is_some_and(|why| why.contains("challenge")), "{event:?}");
}

#[tokio::test]
async fn what_fails_is_repeated_after_the_documented_times_and_then_given_up() {
    let sandbox = sandbox().await;
    let mut receiver = Receiver::start(|_| Some((500, String::new()))).await;
    sandbox.webhook(&receiver.url).await.expect("answered");
    receiver.post().await;
    let id = sandbox.raise("contact.user.created_v3", json!({})).expect("subscribed");
    let first = receiver.post().await;
    for (attempts, seconds) in [15, 300, 3600, 6 * 3600].into_iter().enumerate() {
        until(|| sandbox.events()[0].attempts.len() == attempts + 1).await;
        assert_eq!(sandbox.events()[0].state, EventState::Waiting);
        sandbox.advance(Duration::from_secs(seconds - 1));
        tokio::task::yield_now().await;
        assert!(receiver.posts.try_recv().is_err(), "{seconds} s have not passed");
        sandbox.advance(Duration::from_secs(1));
        assert_eq!(receiver.post().await.body, first.body);
    }
    until(|| sandbox.events()[0].state == EventState::GivenUp).await;
    assert_eq!(first.body["header"]["event_id"], id.as_str());
    let event = &sandbox.events()[0];
    assert_eq!(event.attempts.len(), 5);
    assert!(event.attempts.iter().all(|attempt| attempt.failure.as_deref() == Some("status 500")), "{event:?}");
}

#[tokio::test]
async fn who_says_nothing_within_three_seconds_is_asked_again() {
    let sandbox = sandbox().await;
    let mut silent = true;
    let mut receiver = Receiver::start(move |_| (!std::mem::take(&mut silent)).then(|| (200, String::new()))).await;
    sandbox.webhook(&receiver.url).await.expect("answered");
    receiver.post().await;
    sandbox.raise("contact.user.created_v3", json!({}));
    receiver.post().await;
    sandbox.advance(Duration::from_secs(3));
    sandbox.settled().await;
    assert_eq!(sandbox.events()[0].attempts[0].failure.as_deref(), Some("no answer within 3 s"));
    sandbox.advance(Duration::from_secs(15));
    receiver.post().await;
    until(|| sandbox.events()[0].state == EventState::Delivered).await;
}

#[tokio::test]
async fn a_url_that_cannot_be_is_refused_and_the_one_before_stays() {
    let (sandbox, mut receiver) = (sandbox().await, Receiver::content().await);
    sandbox.webhook(&receiver.url).await.expect("answered");
    receiver.post().await;
    let gone = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    for url in ["http://192.0.2.1/".to_owned(), "https://127.0.0.1/".to_owned(), format!("http://{gone}/?secret=1")] {
        let refused = sandbox.webhook(&url).await.expect_err(&url).to_string();
        assert!(!refused.contains("secret"), "{refused}");
    }
    sandbox.deliver("contact.user.created_v3", json!({})).await.expect("answered");
}

#[tokio::test]
async fn duplicates_and_another_order_come_on_demand() {
    let (sandbox, mut receiver) = (sandbox().await, Receiver::content().await);
    sandbox.webhook(&receiver.url).await.expect("answered");
    receiver.post().await;
    sandbox.trouble(Trouble::duplicate());
    let id = sandbox.raise("a.b_v1", json!({})).expect("subscribed");
    for _ in 0..2 {
        assert_eq!(receiver.post().await.body["header"]["event_id"], id.as_str());
    }
    sandbox.trouble(Trouble::reorder(2));
    sandbox.raise("a.b_v1", json!({ "n": 1 }));
    assert!(receiver.posts.try_recv().is_err());
    sandbox.raise("a.b_v1", json!({ "n": 2 }));
    let came = [receiver.post().await, receiver.post().await].map(|post| post.body["event"]["n"].clone());
    // Both are on their way; which of the two connections is faster is open.
    assert!(came.contains(&json!(1)) && came.contains(&json!(2)), "{came:?}");
    assert_eq!(sandbox.replay_last(1), 1);
    assert_eq!(receiver.post().await.body["event"]["n"], 2);
}

#[tokio::test]
async fn a_click_brings_the_answer_to_who_clicked_and_an_old_address_gets_the_old_callback() {
    let sandbox = sandbox().await;
    let says = |body: &serde_json::Value| {
        let toast = json!({ "toast": { "type": "info", "content": body["event"]["action"]["value"]["a"] } });
        Some((200, if body["header"]["event_type"] == "card.action.trigger" { toast.to_string() } else { "{}".into() }))
    };
    let mut receiver = Receiver::start(says).await;
    sandbox.webhook(&receiver.url).encrypt_key("").await.expect("answered");
    let said = sandbox.user("ann").says("team", "hi").await.expect("answered");
    let answer = sandbox.user("bob").clicks(&said, json!({ "a": "tea" })).await.expect("answered");
    assert_eq!(answer["toast"]["content"], "tea");
    for _ in 0..2 {
        receiver.post().await;
    }
    let callback = receiver.post().await.body;
    assert_eq!(callback["event"]["context"]["open_message_id"], said.message_id());
    assert_eq!(callback["event"]["operator"]["open_id"], sandbox.user("bob").open_id());
    assert_eq!(callback["header"]["create_time"].as_str().map(str::len), Some(16));

    let mut old = Receiver::start(|body| Some((200, json!({ "echo": body["action"]["value"] }).to_string()))).await;
    sandbox.webhook(&old.url).for_cards().verification_token("t").await.expect("answered");
    old.post().await;
    let answer = sandbox.user("bob").clicks(&said, json!("plain")).await.expect("answered");
    assert_eq!(answer, json!({ "echo": "plain" }));
    let post = old.post().await;
    assert_eq!(post.body["open_message_id"], said.message_id());
    assert_eq!(post.body.get("header"), None);
    assert_eq!(post.header("x-lark-signature").len(), 40);
}

#[tokio::test]
async fn a_callback_that_fails_says_what_the_client_shows_and_is_not_repeated() {
    let sandbox = sandbox().await;
    let failed = sandbox.callback("card.action.trigger", json!({})).await.expect_err("nobody is there");
    assert_eq!(failed.code, 200_340);
    let mut receiver = Receiver::start(|_| Some((302, String::new()))).await;
    sandbox.webhook(&receiver.url).await.expect("answered");
    let failed = sandbox.callback("card.action.trigger", json!({})).await.expect_err("a redirect is no answer");
    assert_eq!((failed.code, failed.reason.as_str()), (200_671, "status 302"));
    receiver.post().await;
    receiver.post().await;
    sandbox.advance(Duration::from_secs(7 * 3600));
    assert!(receiver.posts.try_recv().is_err());
}

#[tokio::test]
async fn a_marketplace_app_gets_its_ticket_as_an_event() {
    let sandbox = Sandbox::builder().marketplace().start().await.expect("a free port");
    let mut receiver = Receiver::content().await;
    sandbox.webhook(&receiver.url).await.expect("answered");
    receiver.post().await;
    let body = json!({ "app_id": sandbox.app_id(), "app_secret": sandbox.app_secret() }).to_string();
    send(&sandbox, "POST", "/open-apis/auth/v3/app_ticket/resend", &[], &body).await.expect("asked", 200, 0);
    let ticket = receiver.post().await.body;
    assert_eq!(ticket["event"]["app_ticket"], sandbox.app_ticket());
    assert_eq!((&ticket["event"]["type"], &ticket["type"]), (&json!("app_ticket"), &json!("event_callback")));
}

#[tokio::test]
async fn the_control_calls_do_the_same() {
    let (sandbox, mut receiver) = (sandbox().await, Receiver::content().await);
    let control = async |method: &str, path: &str, body: serde_json::Value| {
        let (status, _, answer) =
            exchange(&sandbox, method, &format!("/_sandbox/{path}"), &[], body.to_string().as_bytes()).await;
        (status, serde_json::from_slice::<serde_json::Value>(&answer).expect("JSON"))
    };
    let webhook = json!({ "url": receiver.url, "verification_token": "planted-token" });
    assert_eq!(control("POST", "webhook", webhook).await.0, 200);
    receiver.post().await;
    let (status, raised) =
        control("POST", "events", json!({ "type": "contact.user.created_v3", "event": { "a": 1 }, "wait": true }))
            .await;
    assert_eq!(status, 200);
    assert_eq!(receiver.post().await.body["header"]["event_id"], raised["event_id"]);
    let (_, said) = control("POST", "people/ann/says", json!({ "chat": "team", "text": "hi" })).await;
    assert_eq!(receiver.post().await.body["event"]["message"]["message_id"], said["message_id"]);
    let id = &said["message_id"];
    for (verb, body) in [
        ("reacts", json!({ "message_id": id, "emoji": "OK" })),
        ("reads", json!({ "message_id": id })),
        ("joins", json!({ "chat": "other" })),
        ("leaves", json!({ "chat": "other" })),
        ("clicks", json!({ "message_id": id, "value": { "a": 1 } })),
        ("tells", json!({ "text": "hi" })),
    ] {
        let (status, answer) = control("POST", &format!("people/ann/{verb}"), body).await;
        assert_eq!(status, 200, "{verb}: {answer}");
        receiver.post().await;
    }
    let (_, events) = control("GET", "events", json!({})).await;
    let types: Vec<_> = events.as_array().into_iter().flatten().filter_map(|event| event["type"].as_str()).collect();
    assert_eq!(
        types,
        [
            "contact.user.created_v3",
            "im.message.receive_v1",
            "im.message.reaction.created_v1",
            "im.message.message_read_v1",
            "im.chat.member.user.added_v1",
            "im.chat.member.user.deleted_v1",
            "card.action.trigger",
            "im.message.receive_v1",
        ]
    );
    assert!(!events.to_string().contains("planted-token"), "{events}");
    let (_, _, page) = exchange(&sandbox, "GET", "/", &[], b"").await;
    assert!(!String::from_utf8_lossy(&page).contains("planted-token"));

    control("POST", "events/subscriptions", json!({ "only": ["a.b_v1"] })).await;
    assert_eq!(sandbox.raise("a.c_v1", json!({})), None);
    control("POST", "events/subscriptions", json!({})).await;
    assert!(sandbox.raise("a.c_v1", json!({})).is_some());
    control("POST", "events/troubles", json!({ "trouble": "duplicate", "every": 2, "times": 3 })).await;
    assert_eq!(control("GET", "events/troubles", json!({})).await.1, json!(["duplicate"]));
    control("DELETE", "events/troubles", json!({})).await;
    assert_eq!(control("POST", "events/replay", json!({ "last": 2 })).await.1, json!({ "events": 2 }));
    for (path, body) in [
        ("webhook", json!({ "url": "http://192.0.2.7/" })),
        ("events", json!({})),
        ("events/troubles", json!({ "trouble": "x" })),
        ("people/ann/flies", json!({})),
        ("people//says", json!({})),
        ("callbacks", json!({})),
        ("events/unknown", json!({})),
    ] {
        assert_eq!(control("POST", path, body).await.0, 400, "{path}");
    }
}
