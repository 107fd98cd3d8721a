//! People who write, react, come and go.

use lark_sandbox::{EventState, Sandbox, USERS};
use serde_json::json;

use crate::{client::Caller, receiver::Receiver};

#[tokio::test]
async fn what_the_app_sends_back_is_the_reply() {
    let caller = Caller::new().await;
    let mut receiver = Receiver::content().await;
    caller.sandbox.webhook(&receiver.url).await.expect("answered");
    receiver.post().await;
    let ann = caller.sandbox.user("ann");
    let said = ann.says("team", "@bot hello").await.expect("answered");
    let message = receiver.post().await.body["event"]["message"].clone();
    assert_eq!(
        (&message["chat_id"], &message["content"]),
        (&json!(said.chat_id()), &json!(r#"{"text":"@_user_1 hello"}"#))
    );
    assert_eq!(
        (&message["mentions"][0]["key"], &message["mentions"][0]["mentioned_type"]),
        (&json!("@_user_1"), &json!("bot"))
    );
    assert_eq!(said.replies().await, []);

    let reply = json!({ "msg_type": "text", "content": r#"{"text":"hello ann"}"# });
    let (replied, ()) = tokio::join!(said.reply(), async {
        caller.post(&format!("/im/v1/messages/{}/reply", said.message_id()), reply).await;
    });
    let replied = replied.expect("there");
    assert_eq!((replied.text().as_str(), replied.message_type()), ("hello ann", "text"));
    assert_eq!(said.replies().await, [replied]);
    let later = ann.says("team", "thanks").await.expect("answered");
    assert_eq!(later.replies().await, []);
}

#[tokio::test]
async fn what_is_told_to_the_bot_alone_is_answered_to_the_person() {
    let caller = Caller::new().await;
    let mut receiver = Receiver::content().await;
    caller.sandbox.webhook(&receiver.url).await.expect("answered");
    receiver.post().await;
    let ada = caller.sandbox.user("Ada");
    assert_eq!(ada.open_id(), USERS[0].open_id);
    let said = ada.tells("hi").await.expect("answered");
    let event = receiver.post().await.body["event"].clone();
    assert_eq!(
        (&event["message"]["chat_type"], &event["sender"]["sender_id"]["user_id"]),
        (&json!("p2p"), &json!(USERS[0].user_id))
    );
    let message = json!({ "receive_id": ada.open_id(), "msg_type": "text", "content": r#"{"text":"hi Ada"}"# });
    caller.post("/im/v1/messages?receive_id_type=open_id", message).await;
    assert_eq!(said.reply().await.expect("there").to_string(), "hi Ada");
}

#[tokio::test]
async fn a_message_that_nobody_receives_is_there_all_the_same() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let nobody = sandbox.user("ann").says("team", "hello").await.expect_err("nobody is there");
    assert_eq!(nobody.to_string(), "nobody receives events");
    assert_eq!(sandbox.rows("messages").len(), 1);
    assert_eq!(sandbox.events()[0].state, EventState::NoReceiver);
    assert!(sandbox.user("ann").reacts("om_none", "OK").await.is_err());
}

#[tokio::test]
async fn a_card_in_the_answer_to_a_click_replaces_that_of_the_message() {
    let caller = Caller::new().await;
    let card = r#"{"card":{"type":"raw","data":{"schema":"2.0","body":{"elements":[]}}}}"#;
    let receiver = Receiver::start(move |_| Some((200, card.to_owned()))).await;
    caller.sandbox.webhook(&receiver.url).await.expect("answered");
    let said = caller.sandbox.user("ann").says("team", "card please").await.expect("answered");
    let content = r#"{"elements":[{"tag":"hr"}]}"#;
    let message = json!({ "receive_id": said.chat_id(), "msg_type": "interactive", "content": content });
    caller.post("/im/v1/messages?receive_id_type=chat_id", message).await;
    let reply = said.reply().await.expect("there");
    caller.sandbox.user("ann").clicks(&reply, json!({ "a": 1 })).await.expect("answered");
    assert_eq!(said.reply().await.expect("there").content()["schema"], "2.0");
}

#[tokio::test]
async fn the_app_can_look_up_who_wrote_and_whether_it_was_mentioned() {
    let caller = Caller::new().await;
    let ann = caller.sandbox.user("ann");
    let user = caller.get(&format!("/contact/v3/users/{}", ann.open_id())).await["user"].clone();
    assert_eq!((&user["name"], &user["open_id"]), (&json!("ann"), &json!(ann.open_id())));
    let unknown = "/contact/v3/users/ou_00000000000000000000000000000009";
    caller.fails("GET", unknown, json!(null), 400, 99_992_351).await;
    let _ = ann.says("team", "@bot hi").await;
    let bot = caller.ask("GET", "/bot/v3/info", &json!(null)).await.expect("bot", 200, 0).body["bot"].clone();
    let mention = caller.sandbox.events()[0].body()["message"]["mentions"][0].clone();
    assert_eq!((&bot["open_id"], &bot["app_name"]), (&mention["id"]["open_id"], &mention["name"]));
}
