//! Messages.

use std::time::Duration;

use lark_sandbox::{Sandbox, USER_TOKEN, USERS};
use serde_json::{Value, json};

use crate::client::{Answer, call, start, token};

const MESSAGES: &str = "/open-apis/im/v1/messages";

async fn post(sandbox: &Sandbox, token: &str, receive_id_type: &str, body: &Value) -> Answer {
    let target = format!("{MESSAGES}?receive_id_type={receive_id_type}");
    call(sandbox, token, "POST", &target, &body.to_string()).await
}

fn text(receive_id: &str, text: &str) -> Value {
    json!({ "receive_id": receive_id, "msg_type": "text", "content": json!({ "text": text }).to_string() })
}

#[tokio::test]
async fn a_message_is_kept() {
    let (sandbox, token) = start().await;
    let sent = post(&sandbox, &token, "open_id", &text(USERS[1].open_id, "hi")).await.expect("send", 200, 0);
    let message = &sent.body["data"];
    let (id, chat, time) = (sent.text("/data/message_id"), sent.text("/data/chat_id"), sent.text("/data/create_time"));
    assert!(id.starts_with("om_") && id.len() == 35, "{id}");
    assert!(chat.starts_with("oc_") && chat.len() == 35, "{chat}");
    assert!(time.len() == 13 && time.parse::<u64>().is_ok(), "{time}");
    assert_eq!(
        *message,
        json!({
            "message_id": id,
            "msg_type": "text",
            "create_time": time,
            "update_time": time,
            "deleted": false,
            "updated": false,
            "chat_id": chat,
            "sender": {
                "id": sandbox.app_id(),
                "id_type": "app_id",
                "sender_type": "app",
                "tenant_key": message["sender"]["tenant_key"],
            },
            "body": { "content": r#"{"text":"hi"}"# },
        })
    );
    assert!(!sent.text("/data/sender/tenant_key").is_empty());

    let got = call(&sandbox, &token, "GET", &format!("{MESSAGES}/{id}"), "").await.expect("get", 200, 0);
    assert_eq!(got.body["data"], json!({ "items": [message] }));
}

#[tokio::test]
async fn a_user_sends_as_that_user() {
    let (sandbox, token) = start().await;
    let sent = post(&sandbox, USER_TOKEN, "open_id", &text(USERS[1].open_id, "hi")).await.expect("send", 200, 0);
    let path = format!("{MESSAGES}/{}", sent.text("/data/message_id"));
    for (query, kind, id) in [
        ("", "open_id", USERS[0].open_id),
        ("?user_id_type=open_id", "open_id", USERS[0].open_id),
        ("?user_id_type=union_id", "union_id", USERS[0].union_id),
        ("?user_id_type=user_id", "user_id", USERS[0].user_id),
    ] {
        let got = call(&sandbox, &token, "GET", &format!("{path}{query}"), "").await.expect(query, 200, 0);
        let sender = got.body.pointer("/data/items/0/sender").expect("a sender");
        assert_eq!(
            (&sender["id"], &sender["id_type"], &sender["sender_type"]),
            (&json!(id), &json!(kind), &json!("user"))
        );
    }
    let target = format!("{path}?user_id_type=email");
    let refused = call(&sandbox, &token, "GET", &target, "").await.expect("email", 400, 99_992_402);
    assert_eq!(refused.violations(), ["user_id_type"]);
}

#[tokio::test]
async fn missing_and_wrong_parameters_are_named() {
    let (sandbox, token) = start().await;
    let full = text("ou_x", "hi");
    let without = |name: &str| {
        let mut body = full.clone();
        body[name] = Value::Null;
        body
    };
    let with = |name: &str, value: &str| {
        let mut body = full.clone();
        body[name] = value.into();
        body
    };
    for (query, body, fields) in [
        ("", full.clone(), &["receive_id_type"][..]),
        ("receive_id_type=", full.clone(), &["receive_id_type"]),
        ("receive_id_type=phone", full.clone(), &["receive_id_type"]),
        ("receive_id_type=open_id", without("receive_id"), &["receive_id"]),
        ("receive_id_type=open_id", without("msg_type"), &["msg_type"]),
        ("receive_id_type=open_id", without("content"), &["content"]),
        ("receive_id_type=open_id", with("uuid", &"x".repeat(51)), &["uuid"]),
        ("", json!({}), &["receive_id_type", "receive_id", "msg_type", "content"]),
    ] {
        let case = format!("?{query} {body}");
        let answer = call(&sandbox, &token, "POST", &format!("{MESSAGES}?{query}"), &body.to_string()).await;
        let answer = answer.expect(&case, 400, 99_992_402);
        assert_eq!(answer.text("/msg"), "field validation failed", "{case}");
        assert_eq!(answer.violations(), fields, "{case}");
    }

    let missing = call(&sandbox, &token, "POST", MESSAGES, &full.to_string()).await;
    assert_eq!(
        missing.body["error"]["field_violations"],
        json!([{ "field": "receive_id_type", "value": "", "description": "receive_id_type is required" }])
    );
    let unknown = post(&sandbox, &token, "phone", &full).await;
    assert_eq!(unknown.text("/error/field_violations/0/value"), "phone");
}

#[tokio::test]
async fn content_is_checked() {
    let (sandbox, token) = start().await;
    let long = |length: usize| json!({ "text": "x".repeat(length) }).to_string();
    let around = long(0).len();
    let card = |length: usize| json!({ "elements": [], "x": "x".repeat(length) }).to_string();
    let of_card = card(0).len();
    for (kind, content, status, code) in [
        ("text", r#"{"text":"hi"}"#.to_owned(), 200, 0),
        ("text", "hi".to_owned(), 400, 230_001),
        ("text", r#""hi""#.to_owned(), 400, 230_001),
        ("text", r#"{"text":"#.to_owned(), 400, 230_001),
        ("telegram", r#"{"text":"hi"}"#.to_owned(), 400, 230_001),
        ("text", long(150 * 1024 - around), 200, 0),
        ("text", long(150 * 1024 - around + 1), 400, 230_025),
        ("text", String::new(), 400, 230_001),
        ("interactive", card(30 * 1024 - of_card), 200, 0),
        ("interactive", card(30 * 1024 - of_card + 1), 400, 230_025),
        ("post", long(30 * 1024 - around + 1), 400, 230_025),
    ] {
        let case = format!("{kind} of {} bytes", content.len());
        let body = json!({ "receive_id": "ou_x", "msg_type": kind, "content": content });
        post(&sandbox, &token, "open_id", &body).await.expect(&case, status, code);
    }
    // The mistake that the documentation itself makes: an object instead of its text.
    let body = json!({ "receive_id": "ou_x", "msg_type": "text", "content": { "text": "hi" } });
    let answer = post(&sandbox, &token, "open_id", &body).await.expect("object", 400, 9499);
    assert_eq!(answer.text("/error/details/0/key"), "content");
}

#[tokio::test]
async fn receivers_lead_to_chats() {
    let (sandbox, token) = start().await;
    let bo = USERS[1];
    let mut chats = Vec::new();
    for (kind, id) in [
        ("open_id", bo.open_id),
        ("union_id", bo.union_id),
        ("user_id", bo.user_id),
        ("email", bo.email),
        ("open_id", USERS[2].open_id),
        ("open_id", "ou_of_nobody_here"),
        ("chat_id", "oc_group"),
    ] {
        let sent = post(&sandbox, &token, kind, &text(id, "hi")).await.expect(id, 200, 0);
        chats.push(sent.text("/data/chat_id").to_owned());
    }
    assert!(chats[..4].iter().all(|chat| *chat == chats[0]), "one person, one chat: {chats:?}");
    assert!(chats[4] != chats[0] && chats[5] != chats[4], "{chats:?}");
    assert_eq!(chats[6], "oc_group");

    for (kind, id) in [("open_id", "on_1"), ("union_id", "ou_1"), ("chat_id", "ou_1"), ("email", "ada")] {
        post(&sandbox, &token, kind, &text(id, "hi")).await.expect(&format!("{kind} {id}"), 400, 230_001);
    }
}

#[tokio::test]
async fn a_uuid_stands_for_one_message_for_an_hour() {
    let noon = std::time::UNIX_EPOCH + Duration::from_secs(1_767_268_800);
    let sandbox = Sandbox::builder().clock(move || noon).start().await.expect("a free port");
    let send = async |uuid: &str| {
        let mut body = text("ou_x", "hi");
        body["uuid"] = uuid.into();
        let answer = post(&sandbox, USER_TOKEN, "open_id", &body).await.expect(uuid, 200, 0);
        answer.text("/data/message_id").to_owned()
    };
    let first = send("a").await;
    assert_eq!(send("a").await, first);
    assert_ne!(send("b").await, first);
    assert_ne!(send("").await, send("").await);
    sandbox.advance(Duration::from_secs(3599));
    assert_eq!(send("a").await, first);
    sandbox.advance(Duration::from_secs(1));
    let second = send("a").await;
    assert_ne!(second, first);
    assert_eq!(send("a").await, second);
}

#[tokio::test]
async fn an_unknown_message_is_an_invalid_parameter() {
    let (sandbox, token) = start().await;
    for id in ["om_none", "x", "a%2Fb"] {
        call(&sandbox, &token, "GET", &format!("{MESSAGES}/{id}"), "").await.expect(id, 400, 230_001);
    }
}

/// Reads a whole chat and gives the texts, page by page.
async fn pages(sandbox: &Sandbox, token: &str, query: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut page_token = String::new();
    loop {
        let target = format!("{MESSAGES}?container_id_type=chat&container_id=oc_group&page_token={page_token}&{query}");
        let answer = call(sandbox, token, "GET", &target, "").await.expect(&target, 200, 0);
        let items = answer.body.pointer("/data/items").and_then(Value::as_array).expect("items");
        pages.push(items.iter().map(|item| item["body"]["content"].as_str().unwrap_or("?").to_owned()).collect());
        answer.text("/data/page_token").clone_into(&mut page_token);
        let has_more = answer.body["data"]["has_more"].as_bool().expect("has_more");
        assert_eq!(has_more, !page_token.is_empty());
        if !has_more {
            return pages;
        }
    }
}

#[tokio::test]
async fn a_chat_is_read_in_pages() {
    let noon = std::time::UNIX_EPOCH + Duration::from_secs(1_000_000);
    let sandbox = Sandbox::builder().clock(move || noon).start().await.expect("a free port");
    let mut all = Vec::new();
    for n in 0..45 {
        let body = text("oc_group", &n.to_string());
        post(&sandbox, USER_TOKEN, "chat_id", &body).await.expect("send", 200, 0);
        post(&sandbox, USER_TOKEN, "chat_id", &text("oc_other", "not here")).await.expect("send", 200, 0);
        all.push(body["content"].as_str().expect("content").to_owned());
        sandbox.advance(Duration::from_secs(1));
    }
    let backwards: Vec<_> = all.iter().rev().cloned().collect();
    for (query, lengths, expected) in [
        ("", &[20, 20, 5][..], &all[..]),
        ("page_size=50", &[45], &all),
        ("page_size=15", &[15, 15, 15], &all),
        ("page_size=20&sort_type=ByCreateTimeAsc", &[20, 20, 5], &all),
        ("sort_type=ByCreateTimeDesc", &[20, 20, 5], &backwards),
        ("start_time=1000010&end_time=1000013", &[4], &all[10..=13]),
        ("start_time=1000045", &[0], &[]),
    ] {
        let pages = pages(&sandbox, USER_TOKEN, query).await;
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), lengths, "{query}");
        assert_eq!(pages.concat(), expected, "{query}");
    }
}

#[tokio::test]
async fn wrong_page_requests_are_refused() {
    let (sandbox, token) = start().await;
    post(&sandbox, &token, "chat_id", &text("oc_group", "hi")).await.expect("send", 200, 0);
    let chat = "container_id_type=chat&container_id=oc_group";
    for (query, code, fields) in [
        (String::new(), 99_992_402, &["container_id_type", "container_id"][..]),
        ("container_id_type=room&container_id=oc_group".to_owned(), 99_992_402, &["container_id_type"]),
        (format!("{chat}&page_size=51"), 99_992_402, &["page_size"]),
        (format!("{chat}&page_size=0"), 99_992_402, &["page_size"]),
        (format!("{chat}&page_size=many"), 99_992_402, &["page_size"]),
        (format!("{chat}&sort_type=Random"), 99_992_402, &["sort_type"]),
        (format!("{chat}&start_time=noon"), 99_992_402, &["start_time"]),
        (format!("{chat}&page_token=2"), 230_001, &[]),
        (format!("{chat}&page_token=after-x"), 230_001, &[]),
        ("container_id_type=chat&container_id=group".to_owned(), 230_001, &[]),
        ("container_id_type=thread&container_id=omt_1".to_owned(), 230_001, &[]),
        ("container_id_type=chat&container_id=oc_unknown".to_owned(), 230_002, &[]),
    ] {
        let answer = call(&sandbox, &token, "GET", &format!("{MESSAGES}?{query}"), "").await.expect(&query, 400, code);
        assert_eq!(answer.violations(), fields, "{query}");
    }
    // Names and values are decoded.
    let encoded = "container%5Fid_type=ch%61t&container_id=oc%5Fgroup";
    call(&sandbox, &token, "GET", &format!("{MESSAGES}?{encoded}"), "").await.expect("encoded", 200, 0);
}

#[tokio::test]
async fn what_is_kept_is_bounded_and_the_newest_stays() {
    let sandbox = Sandbox::builder().keep_rows(20).keep_requests(10).start().await.expect("a free port");
    let token = token(&sandbox).await;
    let mut ids = Vec::new();
    for n in 0..100 {
        if n == 99 {
            // These push the chat of the last message out, and not what leads to it.
            for _ in 0..20 {
                call(&sandbox, &token, "POST", "/open-apis/im/v1/chats", "{}").await.expect("chat", 200, 0);
            }
        }
        let mut message = text(&format!("oc_{}", n.min(98) % 50), &n.to_string());
        message["uuid"] = format!("uuid-{n}").into();
        let sent = post(&sandbox, &token, "chat_id", &message).await.expect("send", 200, 0);
        ids.push(sent.text("/data/message_id").to_owned());
        assert!(sandbox.state().values().all(|rows| *rows <= 20), "{n}: {:?}", sandbox.state());
    }
    assert_eq!(sandbox.state()["messages"], 20);
    assert_eq!(sandbox.requests().len(), 10);
    for (n, code) in [(0, 230_001), (79, 230_001), (80, 0), (99, 0)] {
        let found = call(&sandbox, &token, "GET", &format!("{MESSAGES}/{}", ids[n]), "").await;
        assert_eq!(found.body["code"], code, "{n}");
    }
    let target = format!("{MESSAGES}?container_id_type=chat&container_id=oc_48");
    let listed = call(&sandbox, &token, "GET", &target, "").await.expect("list", 200, 0);
    let listed: Vec<_> = listed.body["data"]["items"].as_array().into_iter().flatten().collect();
    assert_eq!(listed.iter().map(|message| &message["message_id"]).collect::<Vec<_>>(), [&ids[98], &ids[99]]);
}
