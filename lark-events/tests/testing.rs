//! Events made by tests.
#![cfg(feature = "testing")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::{Duration, UNIX_EPOCH};

use lark_events::testing::TestEvent;
use lark_events::{Event, Events, RawEvent, State, Told};
use lark_runtime::event::EventSchema;
use lark_runtime::testing::Mock;
use lark_runtime::{Model, lark_event};
use serde_json::json;

#[lark_event(type = "two")]
struct Two {
    name: String,
}

#[lark_event(type = "one", schema = 1)]
struct One {
    name: String,
}

#[lark_event(type = "card.action.trigger_v1", schema = "flat", callback = Toast)]
struct OldCard {
    open_id: Option<String>,
    action: Option<Action>,
}

#[derive(Clone, Default, Model)]
struct Action {
    tag: String,
}

#[derive(Clone, Default, Model)]
struct Toast {
    content: Option<String>,
}

#[tokio::test]
async fn a_value_becomes_a_delivery_of_its_version() {
    async fn check_two(event: Event<Two>) {
        assert_eq!((&*event.name, &*event.header.event_type, event.header.schema), ("a", "two", EventSchema::V2));
        assert_eq!((&*event.header.event_id, &*event.header.tenant_key), ("e1", "t1"));
        assert_eq!(event.header.create_time, UNIX_EPOCH.checked_add(Duration::from_millis(1_600_000_000_500)));
    }
    async fn check_one(event: Event<One>) {
        assert_eq!((&*event.name, &*event.header.event_type, event.header.schema), ("a", "one", EventSchema::V1));
        assert_eq!((&*event.header.event_id, &*event.header.tenant_key), ("e1", "t1"));
        assert_eq!(event.header.create_time, UNIX_EPOCH.checked_add(Duration::from_millis(1_600_000_000_500)));
    }
    async fn check_card(event: Event<OldCard>) -> Toast {
        assert_eq!((event.open_id.as_deref(), &*event.header.tenant_key), (Some("ou_1"), "t1"));
        Toast { content: event.action.as_ref().map(|action| action.tag.clone()) }
    }
    let client = Mock::new().client();
    let at = UNIX_EPOCH + Duration::from_millis(1_600_000_000_500);
    let with = |event: TestEvent| event.id("e1").tenant("t1").at(at);
    assert_eq!(with(TestEvent::of(&Two { name: "a".into() })).run(check_two, &client).await.unwrap(), None);
    assert_eq!(with(TestEvent::of(&One { name: "a".into() })).run(check_one, &client).await.unwrap(), None);
    let card = OldCard { open_id: Some("ou_1".into()), action: Some(Action { tag: "button".into() }) };
    let answer = with(TestEvent::of(&card)).run(check_card, &client).await.unwrap();
    assert_eq!(answer, Some(json!({"content": "button"})));
}

#[tokio::test]
async fn what_a_handler_returned_is_seen_also_its_error() {
    async fn fails(_: Event<Two>, State(text): State<String>) -> Result<(), String> {
        Err(text)
    }
    async fn raw(event: RawEvent) -> Result<serde_json::Value, String> {
        Ok(event.body())
    }
    let client = Mock::new().client();
    let event = || TestEvent::of(&Two { name: "a".into() });
    assert_eq!(event().state("no".to_owned()).run(fails, &client).await.unwrap_err().to_string(), "no");
    assert!(event().run(fails, &client).await.unwrap_err().to_string().contains("State<alloc::string::String>"));
    let other = TestEvent::json("other", json!({"x": 1}));
    assert!(other.run(fails, &client).await.is_err());
    let other = TestEvent::json("other", json!({"x": 1}));
    assert_eq!(other.run_raw(raw, &client).await.unwrap(), Some(json!({"x": 1})));
}

#[tokio::test]
async fn a_router_gets_it_as_from_the_platform() {
    async fn once(_: Event<Two>) {}
    let events = Events::new(&Mock::new().client()).on(once).build().unwrap();
    assert_eq!(TestEvent::json("two", json!({"name": "a"})).deliver(&events).await, Told::Handled(None));
    assert_eq!(TestEvent::json("three", json!({})).deliver(&events).await, Told::Unhandled);
}
