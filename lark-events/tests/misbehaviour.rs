//! A router among programs that misbehave: stores that hang, handlers that never end, types that panic.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use lark_events::seen::{Seen, SeenStore};
use lark_events::{Event, Events, State, Told};
use lark_runtime::testing::Mock;
use lark_runtime::transport::BoxError;
use lark_runtime::wire::Text;
use lark_runtime::{BoxFuture, Client, lark_event};
use serde_json::json;
use tokio::time::{Instant, sleep};

#[lark_event(type = "im.message.receive_v1", dedupe = "message_id")]
struct MessageReceived {
    message_id: String,
    number: Option<Text<Strict>>,
}

/// A type of the program's with a bug.
#[derive(Clone, Debug, Default, PartialEq)]
struct Strict;

impl FromStr for Strict {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        panic!("a bug at {text}")
    }
}

impl std::fmt::Display for Strict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("strict")
    }
}

type Calls = Arc<AtomicUsize>;

fn message(id: &str) -> String {
    json!({
        "header": {"event_id": "e", "event_type": "im.message.receive_v1"},
        "event": {"message_id": id, "message": {"chat_id": "oc_1"}},
    })
    .to_string()
}

fn client() -> Client {
    Mock::new().client()
}

async fn note(_: Event<MessageReceived>, State(calls): State<Calls>) {
    calls.fetch_add(1, Ordering::SeqCst);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_or_panics_stops_nothing() {
    struct Bad(&'static str);
    impl Bad {
        fn answer<T: Send + 'static>(&self, operation: &str) -> BoxFuture<'static, Result<T, BoxError>> {
            assert_ne!(self.0, operation, "the store has a bug");
            Box::pin(std::future::pending())
        }
    }
    impl SeenStore for Bad {
        fn begin<'s>(&'s self, _: &'s str, _: Duration) -> BoxFuture<'s, Result<Seen, BoxError>> {
            self.answer("begin")
        }
        fn done<'s>(&'s self, _: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
            self.answer("done")
        }
        fn failed<'s>(&'s self, _: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
            self.answer("failed")
        }
    }
    for (bug, takes) in [("", 2), ("begin", 1), ("done", 1)] {
        let calls = Calls::default();
        let events = Events::new(&client()).state(Arc::clone(&calls)).seen(Bad(bug)).queue(0).workers(1).on(note);
        let events = events.build().unwrap();
        for number in 1..=3 {
            let begun = Instant::now();
            let told = events.receive(message(&format!("om_{number}"))).await.unwrap();
            assert_eq!((told, begun.elapsed()), (Told::Handled(None), Duration::from_secs(takes)), "{bug}");
        }
        assert_eq!(calls.load(Ordering::SeqCst), 3, "{bug}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_of_what_never_ends_gives_its_room_back() {
    async fn endless(_: Event<MessageReceived>) {
        std::future::pending::<()>().await;
    }
    let events = Events::new(&client()).on(endless).workers(1).queue(1).build().unwrap();
    for _ in 0..10 {
        let deliver = tokio::time::timeout(Duration::from_secs(10), events.receive(message("om_1")));
        assert_eq!(deliver.await.unwrap().unwrap(), Told::Taken);
    }
}

#[tokio::test(start_paused = true)]
async fn closing_knows_what_is_under_way_however_many_may_wait() {
    async fn endless(_: Event<MessageReceived>) {
        std::future::pending::<()>().await;
    }
    let events = Events::new(&client()).on(endless).queue(usize::MAX).workers(usize::MAX).lease(Duration::MAX);
    let events = events.build().unwrap();
    assert_eq!(events.receive(message("om_1")).await.unwrap(), Told::Taken);
    assert!(!events.close(Duration::from_secs(1)).await);
}

#[tokio::test(start_paused = true)]
async fn what_comes_while_the_router_closes_is_refused_at_once() {
    async fn slow(_: Event<MessageReceived>) {
        sleep(Duration::from_secs(60)).await;
    }
    let events = Events::new(&client()).on(slow).build().unwrap();
    events.receive(message("om_1")).await.unwrap();
    let begun = Instant::now();
    let closing = events.close(Duration::from_secs(90));
    let late = async {
        tokio::task::yield_now().await;
        let told = events.receive(message("om_2")).await.unwrap();
        assert_eq!((told, begun.elapsed()), (Told::Failed, Duration::ZERO));
    };
    assert!(tokio::join!(closing, late).0);
}

#[test]
fn without_a_tokio_runtime_events_fail_and_nothing_panics() {
    use futures_util::FutureExt as _;

    let events = Events::new(&client()).state(Calls::default()).on(note).build().unwrap();
    let told = events.receive(message("om_1")).now_or_never().unwrap();
    assert_eq!(told.unwrap(), Told::Failed);
    assert_eq!(events.close(Duration::from_secs(1)).now_or_never(), Some(true), "nothing is under way");
}

#[tokio::test]
async fn a_type_that_panics_while_an_event_is_read_costs_only_that_event() {
    let calls = Calls::default();
    let events = Events::new(&client()).state(Arc::clone(&calls)).on(note).build().unwrap();
    let bad = message("om_1").replace("\"om_1\"", "\"om_1\",\"number\":\"5\"");
    assert_eq!(events.receive(bad).await.unwrap(), Told::Failed);
    assert_eq!(events.receive(message("om_2")).await.unwrap(), Told::Handled(None));
    assert!(events.close(Duration::from_secs(1)).await, "its room is free again");
}

#[tokio::test]
async fn an_id_of_a_megabyte_is_known_again() {
    let calls = Calls::default();
    let events = Events::new(&client()).state(Arc::clone(&calls)).on(note).build().unwrap();
    for (end, expected) in [("a", 1), ("a", 1), ("b", 2)] {
        events.receive(message(&("x".repeat(1 << 20) + end))).await.unwrap();
        assert_eq!(calls.load(Ordering::SeqCst), expected);
    }
}
