//! Bytes of anybody: an answer, never a panic, and nothing is let in.
#![cfg(feature = "webhook")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::Request;
use lark_events::{Events, Keys, RawEvent, Told};
use lark_runtime::testing::Mock;
use proptest::prelude::*;

static CALLED: AtomicUsize = AtomicUsize::new(0);

async fn count(event: RawEvent) {
    let _ = (event.body(), event.text("message.chat_id"), event.text(""), format!("{event:?}"));
    CALLED.fetch_add(1, Ordering::SeqCst);
}

fn answer(body: &[u8]) -> Vec<u16> {
    let events = Events::new(&Mock::new().client()).on_other(count).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    [Keys::plain("a-token"), Keys::encrypted("a-key", "a-token")]
        .map(|keys| {
            let request = Request::post("/").body(Bytes::copy_from_slice(body)).unwrap();
            runtime.block_on(events.webhook(keys).unwrap().handle(request)).status().as_u16()
        })
        .to_vec()
}

/// JSON that looks like what the platform sends, with other values at every place.
fn nearly() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        Just("null".to_owned()),
        Just("{}".to_owned()),
        Just("[]".to_owned()),
        Just("1e400".to_owned()),
        Just("\"\\ud800\"".to_owned()),
        Just("\"url_verification\"".to_owned()),
        Just("\"2.0\"".to_owned()),
        Just("\"AAAA\"".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
    ];
    let name = prop_oneof![
        Just("schema"),
        Just("header"),
        Just("event"),
        Just("uuid"),
        Just("ts"),
        Just("token"),
        Just("type"),
        Just("challenge"),
        Just("encrypt"),
        Just("action"),
        Just("event_id"),
        Just("create_time"),
        Just("event_type"),
    ];
    let object = move |inner: BoxedStrategy<String>| {
        prop::collection::vec((name.clone(), inner), 0..6).prop_map(|members| {
            let members: Vec<_> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            format!("{{{}}}", members.join(","))
        })
    };
    let inner = object(value.clone().boxed());
    object(prop_oneof![value, inner].boxed())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(body in prop::collection::vec(any::<u8>(), 0..300)) {
        for status in answer(&body) {
            prop_assert!([400, 401].contains(&status), "{}", status);
        }
    }

    #[test]
    fn what_is_nearly_an_event_is_answered_and_not_let_in(body in nearly()) {
        let called = CALLED.load(Ordering::SeqCst);
        for status in answer(body.as_bytes()) {
            prop_assert!([400, 401].contains(&status), "{} {}", status, body);
        }
        prop_assert_eq!(CALLED.load(Ordering::SeqCst), called);
        // Authenticated otherwise, it is handled or told apart.
        let events = Events::new(&Mock::new().client()).on_other(|_: RawEvent| async {}).build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        if let Ok(told) = runtime.block_on(events.receive(body)) {
            prop_assert!(matches!(told, Told::Handled(_) | Told::Failed), "{:?}", told);
        }
    }
}
