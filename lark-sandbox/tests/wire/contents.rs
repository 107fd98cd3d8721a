//! What contents the sandbox takes, and what readers get of them.

use std::time::Duration;

use lark_sandbox::{USER_TOKEN, USERS};
use serde_json::{Value, json};

use crate::client::{Caller, call, send, text};

const MESSAGES: &str = "/im/v1/messages";
const TO_ADA: &str = "/im/v1/messages?receive_id_type=open_id";
const TO_TEAM: &str = "/im/v1/messages?receive_id_type=chat_id";

/// A message with this content to the chat or person of an id.
fn message(to: &str, kind: &str, content: &Value) -> Value {
    json!({ "receive_id": to, "msg_type": kind, "content": content.to_string() })
}

fn post(nodes: &Value) -> Value {
    json!({ "zh_cn": { "title": "t", "content": [nodes] } })
}

/// Uploads an image, or a file of a type; gives the key.
async fn uploaded(caller: &Caller, kind: &str) -> String {
    let (path, part, name) = match kind {
        "image" => ("/open-apis/im/v1/images", "image", "image_type\"\r\n\r\nmessage"),
        _ => ("/open-apis/im/v1/files", "file", "file_type\"\r\n\r\n"),
    };
    let kind = if kind == "image" { "" } else { kind };
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"{name}{kind}\r\n--b\r\nContent-Disposition: form-data; \
         name=\"file_name\"\r\n\r\nn\r\n--b\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"n\"\r\n\r\n\
         bytes\r\n--b--\r\n"
    );
    let headers =
        [&*format!("Authorization: Bearer {}", caller.token), "Content-Type: multipart/form-data; boundary=b"];
    let answer = send(&caller.sandbox, "POST", path, &headers, &body).await.expect(kind, 200, 0);
    answer.text(&format!("/data/{part}_key")).to_owned()
}

#[tokio::test]
async fn contents_have_the_members_of_their_types_and_no_others() {
    let caller = Caller::new().await;
    let (image, pdf) = (uploaded(&caller, "image").await, uploaded(&caller, "pdf").await);
    let (mp4, opus) = (uploaded(&caller, "mp4").await, uploaded(&caller, "opus").await);
    let divider = |text: &str| json!({ "type": "divider", "params": { "divider_text": { "text": text } } });
    let word = json!({ "tag": "text", "text": "x" });
    for (kind, content, code) in [
        ("text", json!({ "text": "hi", "txt": "x" }), 230_001),
        ("text", json!({ "text": 1 }), 230_001),
        ("image", json!({ "image_key": image, "alt": "x" }), 230_001),
        ("image", json!({ "image_key": pdf }), 230_055),
        ("image", json!({ "image_key": "" }), 230_001),
        ("file", json!({ "file_key": pdf, "file_name": "n" }), 0),
        ("file", json!({ "file_key": mp4 }), 230_055),
        ("file", json!({ "file_key": opus }), 230_055),
        ("file", json!({ "file_key": image }), 230_055),
        ("file", json!({ "file_key": "file_v3_of_others" }), 230_017),
        ("audio", json!({ "file_key": mp4 }), 230_055),
        ("audio", json!({ "file_key": "file_v3_of_others" }), 230_017),
        ("media", json!({ "file_key": mp4 }), 0),
        ("media", json!({ "file_key": opus }), 230_055),
        ("media", json!({ "file_key": mp4, "image_key": "img_of_others" }), 230_017),
        ("media", json!({ "file_key": mp4, "image_key": pdf }), 230_055),
        ("sticker", json!({ "file_key": "" }), 230_001),
        ("share_chat", json!({ "chat_id": "team" }), 230_001),
        ("share_chat", json!({ "chat_id": "oc_1", "share_chat_id": "oc_1" }), 230_001),
        ("share_user", json!({ "user_id": USERS[0].union_id }), 230_001),
        ("system", divider("New session"), 0),
        ("system", divider("对话对话对话对话对话"), 0),
        ("system", divider("对话对话对话对话对话!"), 230_001),
        ("system", divider("a text of 21 letters!"), 230_001),
        ("system", divider(""), 230_001),
        ("system", json!({ "type": "divider" }), 230_001),
        ("system", json!({ "type": "banner", "params": { "divider_text": { "text": "x" } } }), 230_001),
        ("post", json!({ "title": "t", "content": [[word]] }), 230_001),
        ("post", json!({ "xx_yy": { "content": [[word]] } }), 230_001),
        ("post", json!({ "en_us": { "content": [[word]] }, "xx": { "content": [[word]] } }), 230_001),
        ("post", json!({ "en_us": { "content": [] } }), 230_001),
        ("post", json!({ "en_us": { "content": [[word]], "footer": "x" } }), 230_001),
        ("post", json!({ "en_us": "hi" }), 230_001),
        ("post", json!({ "en_us": { "content": [[]] } }), 0),
        ("post", json!({ "en_us": { "title": 1, "content": [[word]] } }), 230_001),
        ("post", post(&json!([{ "tag": "text", "text": "x", "style": ["bold", "none"], "un_escape": true }])), 0),
        ("post", post(&json!([{ "tag": "text", "text": "x", "color": "red" }])), 230_001),
        ("post", post(&json!([{ "tag": "text" }])), 230_001),
        ("post", post(&json!([{ "text": "x" }])), 230_001),
        ("post", post(&json!(["x"])), 230_001),
        ("post", post(&json!([{ "tag": "at", "user_id": "" }])), 230_001),
        ("post", post(&json!([{ "tag": "emotion", "emoji_type": "SMILE" }, word])), 0),
        ("post", post(&json!([{ "tag": "img", "image_key": image }])), 0),
        ("post", post(&json!([{ "tag": "img", "image_key": image }, word])), 230_001),
        ("post", post(&json!([word, { "tag": "md", "text": "**x**" }])), 230_001),
        ("post", post(&json!([{ "tag": "md", "text": "**x**" }])), 0),
        ("post", post(&json!([{ "tag": "media", "file_key": mp4, "image_key": image }])), 0),
        ("post", post(&json!([{ "tag": "media", "file_key": mp4 }, { "tag": "media", "file_key": mp4 }])), 230_001),
        ("post", post(&json!([{ "tag": "media", "file_key": pdf }])), 230_055),
        ("post", post(&json!([{ "tag": "img", "image_key": "img_of_others" }])), 230_017),
        ("post", post(&json!([{ "tag": "code_block", "language": "RUST", "text": "x" }])), 0),
        ("post", post(&json!([{ "tag": "hr" }])), 0),
    ] {
        let asked = message(USERS[0].open_id, kind, &content);
        let answer = caller.ask("POST", TO_ADA, &asked).await;
        let status = if code == 0 { 200 } else { 400 };
        answer.expect(&format!("{kind} {content}"), status, code);
        if kind == "system" {
            continue;
        }
        // A batch, a reply and an edit are checked as well.
        let sent = caller.post(TO_ADA, message(USERS[0].open_id, "text", &json!({ "text": "x" }))).await;
        let id = text(&sent["message_id"]);
        let reply = json!({ "msg_type": kind, "content": content.to_string() });
        let answer = caller.ask("POST", &format!("{MESSAGES}/{id}/reply"), &reply).await;
        answer.expect(&format!("reply with {kind} {content}"), status, code);
        if matches!(kind, "text" | "image" | "post") {
            let content = if kind == "post" { json!({ "post": content }) } else { content.clone() };
            let batch = json!({ "msg_type": kind, "content": content, "open_ids": [USERS[0].open_id] });
            let answer = caller.ask("POST", "/message/v4/batch_send/", &batch).await;
            answer.expect(&format!("batch of {kind} {content}"), status, code);
        }
        if code != 0 && kind == "text" {
            caller.fails("PUT", &format!("{MESSAGES}/{id}"), reply, 400, code).await;
        }
    }
}

#[tokio::test]
async fn the_refusal_says_what_is_wrong() {
    let caller = Caller::new().await;
    for (kind, content, word) in [
        ("text", json!({ "text": "x", "txt": 1 }), "txt"),
        ("post", json!({ "title": "t" }), "title is no language"),
        ("post", post(&json!([{ "tag": "marquee" }])), "marquee"),
        ("post", post(&json!([{ "tag": "md", "text": "x" }, { "tag": "hr" }])), "alone"),
        ("image", json!({}), "image_key"),
    ] {
        let answer = caller.ask("POST", TO_ADA, &message(USERS[0].open_id, kind, &content)).await;
        assert!(answer.text("/msg").contains(word), "{content}: {}", answer.body);
    }
}

#[tokio::test]
async fn dividers_are_for_the_app_alone_with_somebody() {
    let caller = Caller::new().await;
    let divider = json!({ "type": "divider", "params": { "divider_text": { "text": "New" } } });
    let sent = caller.post(TO_ADA, message(USERS[0].open_id, "system", &divider)).await;
    caller.fails("POST", TO_TEAM, message("oc_team", "system", &divider), 400, 230_054).await;
    let reply = json!({ "msg_type": "system", "content": divider.to_string() });
    let path = format!("{MESSAGES}/{}/reply", text(&sent["message_id"]));
    caller.fails("POST", &path, reply, 400, 230_054).await;
    let body = message(USERS[1].open_id, "system", &divider).to_string();
    let as_user = call(&caller.sandbox, USER_TOKEN, "POST", &format!("/open-apis{TO_ADA}"), &body).await;
    as_user.expect("as a user", 400, 230_054);
}

#[tokio::test]
async fn texts_and_posts_are_edited_by_their_sender_20_times() {
    let caller = Caller::new().await;
    for (kind, content) in [("text", json!({ "text": "x" })), ("post", post(&json!([{ "tag": "text", "text": "x" }])))]
    {
        let sent = caller.post(TO_TEAM, message("oc_team", kind, &content)).await;
        let path = format!("{MESSAGES}/{}", text(&sent["message_id"]));
        let edit = json!({ "msg_type": kind, "content": content.to_string() });
        let other = if kind == "text" { "post" } else { "text" };
        caller.fails("PUT", &path, json!({ "msg_type": other, "content": content.to_string() }), 400, 230_054).await;
        for _ in 0..20 {
            caller.ok("PUT", &path, edit.clone()).await;
        }
        caller.fails("PUT", &path, edit.clone(), 400, 230_072).await;
        let asked = message("oc_team", kind, &content).to_string();
        let of_user = call(&caller.sandbox, USER_TOKEN, "POST", &format!("/open-apis{TO_TEAM}"), &asked).await;
        let path = format!("{MESSAGES}/{}", of_user.text("/data/message_id"));
        caller.fails("PUT", &path, edit, 400, 230_071).await;
    }
    let card = caller.post(TO_TEAM, message("oc_team", "interactive", &json!({ "elements": [] }))).await;
    let edit = json!({ "msg_type": "interactive", "content": "{\"elements\":[]}" });
    caller.fails("PUT", &format!("{MESSAGES}/{}", text(&card["message_id"])), edit, 400, 230_054).await;
}

#[tokio::test]
async fn a_uuid_stands_for_one_reply_for_an_hour() {
    let caller = Caller::new().await;
    let hi = json!({ "text": "hi" });
    let first = caller.post(TO_TEAM, message("oc_team", "text", &hi)).await;
    let path = format!("{MESSAGES}/{}/reply", text(&first["message_id"]));
    let reply = json!({ "msg_type": "text", "content": hi.to_string(), "uuid": "u-1" });
    let replied = caller.post(&path, reply.clone()).await;
    assert_eq!(caller.post(&path, reply.clone()).await["message_id"], replied["message_id"]);
    caller.sandbox.advance(Duration::from_secs(3600));
    assert_ne!(caller.post("/im/v1/messages?receive_id_type=chat_id", message("oc_team", "text", &hi)).await, first);
    // Tokens are older than the hour, so that the app asks for another.
    let again = Caller { token: crate::client::token(&caller.sandbox).await, sandbox: caller.sandbox };
    assert_ne!(again.post(&path, reply).await["message_id"], replied["message_id"]);
}

#[tokio::test]
async fn what_is_sent_is_read_as_the_platform_shows_it() {
    let caller = Caller::new().await;
    let at = format!("<at user_id=\"{}\">someone</at> <b>hi</b>", USERS[1].user_id);
    let sent = caller.post(TO_TEAM, message("oc_team", "text", &json!({ "text": at }))).await;
    let id = text(&sent["message_id"]);
    let content = |message: &Value| -> Value {
        serde_json::from_str(message["body"]["content"].as_str().expect("a text")).expect("JSON")
    };
    let listed = caller.get("/im/v1/messages?container_id_type=chat&container_id=oc_team").await["items"][0].clone();
    let got = caller.get(&format!("{MESSAGES}/{id}")).await["items"][0].clone();
    for message in [&sent, &listed, &got] {
        assert_eq!(content(message), json!({ "text": "@_user_1 hi" }));
        let mention = &message["mentions"][0];
        assert_eq!((&mention["key"], &mention["id_type"]), (&json!("@_user_1"), &json!("open_id")));
        assert_eq!((&mention["id"], &mention["name"]), (&json!(USERS[1].open_id), &json!(USERS[1].name)));
    }

    let edit = json!({ "msg_type": "text", "content": "{\"text\":\"nobody\"}" });
    caller.ok("PUT", &format!("{MESSAGES}/{id}"), edit).await;
    let got = caller.get(&format!("{MESSAGES}/{id}")).await["items"][0].clone();
    assert_eq!((content(&got), got.get("mentions")), (json!({ "text": "nobody" }), None));

    let sent = post(&json!([{ "tag": "md", "text": "**a**\n---" }]));
    let sent = caller.post(TO_TEAM, message("oc_team", "post", &sent)).await;
    let bold = json!({ "tag": "text", "text": "a", "style": ["bold"] });
    assert_eq!(content(&sent), json!({ "title": "t", "content": [[bold], [{ "tag": "hr" }]] }));
}

#[tokio::test]
async fn an_event_shows_what_a_user_has_sent_in_the_form_that_is_received() {
    let caller = Caller::new().await;
    let bot = caller.ask("GET", "/bot/v3/info", &Value::Null).await.body["bot"]["open_id"].clone();
    let asked = message("oc_team", "text", &json!({ "text": format!("<at user_id={bot}>x</at> hi") })).to_string();
    call(&caller.sandbox, USER_TOKEN, "POST", &format!("/open-apis{TO_TEAM}"), &asked).await.expect("sent", 200, 0);
    let event = caller.sandbox.events()[0].body()["message"].clone();
    assert_eq!(event["content"], r#"{"text":"@_user_1 hi"}"#);
    assert_eq!(
        (&event["mentions"][0]["id"]["open_id"], &event["mentions"][0]["mentioned_type"]),
        (&bot, &json!("bot"))
    );

    // What people say has mentions in both forms, too; a post of theirs has no languages.
    let ann = caller.sandbox.user("ann");
    let _ = ann.says("team", "@bot hi").await;
    let event = caller.sandbox.events()[1].body()["message"].clone();
    assert_eq!(event["mentions"][0]["id"]["open_id"], bot);
    let got = caller.get(&format!("{MESSAGES}/{}", text(&event["message_id"]))).await["items"][0].clone();
    assert_eq!((&got["mentions"][0]["id"], &got["mentions"][0]["id_type"]), (&bot, &json!("open_id")));
    let _ = ann.sends("team", "post", post(&json!([{ "tag": "text", "text": "x" }]))).await;
    let event = caller.sandbox.events()[2].body()["message"].clone();
    assert_eq!(event["content"], r#"{"content":[[{"style":[],"tag":"text","text":"x"}]],"title":"t"}"#);
    // A person types no marks.
    let _ = ann.says("team", "<at user_id=\"all\"></at>").await;
    let event = caller.sandbox.events()[3].body()["message"].clone();
    assert_eq!(event["content"], r#"{"text":"<at user_id=\"all\"></at>"}"#);
}

#[tokio::test]
async fn a_batch_reaches_each_person_in_their_own_chat() {
    let caller = Caller::new().await;
    let batch = json!({
        "msg_type": "text", "content": { "text": "hi" },
        "open_ids": [USERS[0].open_id, "x"], "union_ids": [USERS[1].union_id],
    });
    let sent = caller.post("/message/v4/batch_send/", batch).await;
    assert!(text(&sent["message_id"]).starts_with("bm_"));
    assert_eq!((&sent["invalid_open_ids"], &sent["invalid_union_ids"]), (&json!(["x"]), &json!([])));
    let chats: Vec<_> = caller.sandbox.rows("messages").iter().map(|message| message["chat_id"].clone()).collect();
    assert!(chats.len() == 2 && chats[0] != chats[1], "{chats:?}");
    let chat =
        json!({ "msg_type": "share_chat", "content": { "share_chat_id": "oc_1" }, "user_ids": [USERS[2].user_id] });
    caller.post("/message/v4/batch_send/", chat).await;
    for (kind, content, code) in [("audio", json!({}), 230_054), ("text", json!("hi"), 230_001)] {
        let batch = json!({ "msg_type": kind, "content": content, "open_ids": ["ou_1"] });
        caller.fails("POST", "/message/v4/batch_send/", batch, 400, code).await;
    }
}
