//! Changes of a card after its click was answered.
#![cfg(all(feature = "cards", feature = "testing"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::time::Duration;

use lark_cards::{Card, CardJson, Markdown};
use lark_events::card::{CardTemplate, Click, Later, LaterError, Reply, card_error};
use lark_events::testing::TestEvent;
use lark_events::{Events, State, Told};
use lark_runtime::lark_api;
use lark_runtime::testing::{Mock, ReceivedCall};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::Instant;

/// The calls that changes make.
#[lark_api(method = "POST", path = "/open-apis/interactive/v1/card/update", token = "tenant", response = Value)]
struct UpdateCard {}

#[lark_api(method = "PATCH", path = "/open-apis/im/v1/messages/:message_id", token = "tenant", response = Value)]
struct PatchMessage {
    message_id: String,
}

fn card() -> CardJson {
    Card::new().element(Markdown::new("done")).build().unwrap()
}

fn click() -> TestEvent {
    TestEvent::json(
        "card.action.trigger",
        json!({"operator": {"open_id": "ou_1"}, "token": "c-1", "action": {"tag": "button"},
            "context": {"open_message_id": "om_1", "open_chat_id": "oc_1"}}),
    )
}

/// A click that was answered.
async fn answered(mock: &Mock) -> Later {
    async fn keep(click: Click, State(kept): State<mpsc::UnboundedSender<Later>>) -> Reply {
        kept.send(click.later()).unwrap();
        Reply::none()
    }
    let (sender, mut kept) = mpsc::unbounded_channel();
    let events = Events::new(&mock.client()).state(sender).on(keep).build().unwrap();
    assert_eq!(click().deliver(&events).await, Told::Handled(Some("{}".into())));
    kept.recv().await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_token_of_a_click_works_twice() {
    let mock = Mock::new();
    mock.on::<UpdateCard>().reply(json!({}));
    let later = answered(&mock).await;
    assert_eq!(later.uses_left(), 2);
    later.update(card()).await.unwrap();
    later.clone().update(CardTemplate::new("AAq1")).await.unwrap();
    assert!(matches!(later.update(card()).await, Err(LaterError::UsedUp)));
    let calls: Vec<Value> = mock.calls::<UpdateCard>().iter().map(ReceivedCall::json).collect();
    let template = json!({"type": "template", "data": {"template_id": "AAq1"}});
    assert_eq!(calls, [json!({"token": "c-1", "card": card().to_value()}), json!({"token": "c-1", "card": template})]);
}

#[tokio::test(start_paused = true)]
async fn the_token_of_a_click_works_for_half_an_hour() {
    let mock = Mock::new();
    mock.on::<UpdateCard>().reply(json!({}));
    mock.on::<PatchMessage>().reply(json!({}));
    let later = answered(&mock).await;
    tokio::time::advance(Duration::from_secs(30 * 60)).await;
    assert_eq!(later.uses_left(), 0);
    assert!(matches!(later.update(card()).await, Err(LaterError::TooLate)));
    assert!(mock.calls::<UpdateCard>().is_empty());
    later.update_message(card()).await.unwrap();
    let content = mock.calls::<PatchMessage>()[0].json()["content"].as_str().unwrap().to_owned();
    assert_eq!(serde_json::from_str::<Value>(&content).unwrap(), card().to_value());
}

#[tokio::test(start_paused = true)]
async fn a_change_waits_for_the_answer() {
    async fn slow(click: Click, State(begun): State<Instant>) -> Reply {
        click.later().update(card()).await.unwrap();
        assert!(begun.elapsed() >= Duration::from_millis(2500));
        Reply::toast("too late to be seen")
    }
    let mock = Mock::new();
    mock.on::<UpdateCard>().reply(json!({}));
    let events = Events::new(&mock.client()).state(Instant::now()).on(slow).build().unwrap();
    assert_eq!(click().deliver(&events).await, Told::Taken);
    assert!(mock.calls::<UpdateCard>().is_empty());
    assert!(events.close(Duration::from_secs(10)).await);
    assert_eq!(mock.calls::<UpdateCard>().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refused_change_does_not_count_and_says_what_is_wrong_with_the_card() {
    let mock = Mock::new();
    mock.on::<UpdateCard>().reply_error(
        230_099,
        "Failed to create card content, ext=ErrCode: 200570; ErrPath: ROOT -> body -> elements -> [1](tag: img); ErrMsg: invalid img_key; ",
    );
    let later = answered(&mock).await;
    let Err(LaterError::Call(error)) = later.update(card()).await else { panic!() };
    let refused = card_error(&error).unwrap();
    assert_eq!(
        (refused.code, refused.path.as_deref(), refused.tag.as_deref()),
        (200_570, Some("body.elements[1]"), Some("img"))
    );
    assert_eq!(later.uses_left(), 2);
}
