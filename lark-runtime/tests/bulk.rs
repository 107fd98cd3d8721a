//! Many requests over one client: some at a time, in order or not, and what failed sent again.
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs, reason = "tests")]

mod limited;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use lark_runtime::bulk::{Progress, Report};
use lark_runtime::testing::{Fault, Mock, Reply};
use lark_runtime::{Bulk, Pace, RequestOptions, RetryPolicy, lark_api};
use limited::{Platform, Send};
use serde_json::{Value, json};

#[lark_api(method = "POST", path = "/open-apis/test/v1/notes", token = "tenant", response = Value, idempotency = "uuid")]
struct Note {
    n: i64,
    uuid: Option<String>,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/rare", token = "tenant", response = Value, rate_limit = "10/min")]
#[derive(Default)]
struct Rare {}

fn notes(count: i64) -> impl Iterator<Item = Note> {
    (0..count).map(|n| Note { n, uuid: None })
}

fn sent(mock: &Mock) -> Vec<(i64, String)> {
    let fields = |body: Value| (body["n"].as_i64().unwrap(), body["uuid"].as_str().unwrap_or_default().to_owned());
    mock.calls::<Note>().iter().map(|call| fields(call.json())).collect()
}

#[tokio::test(start_paused = true)]
async fn two_thousand_messages_arrive_at_the_pace_of_the_limit() {
    for pace in [None, Some(Pace::documented())] {
        let platform = Platform::new(50, Some("1"));
        let client = platform.client_with(|builder| match pace {
            Some(pace) => builder.pace(pace),
            None => builder,
        });
        let last: Arc<Mutex<Progress>> = Arc::default();
        let bulk = Bulk::new(&client).in_flight(20).on_progress({
            let last = Arc::clone(&last);
            move |progress| *last.lock().unwrap() = progress
        });
        let report = bulk.run((0..2000).map(|_| Send::default())).await;
        assert_eq!((report.succeeded, report.failed.len(), platform.allowed()), (2000, 0, 2000));
        assert!(platform.start.elapsed() <= Duration::from_secs(44), "{:?}", platform.start.elapsed());
        assert!(platform.seen.lock().unwrap().at_once <= 20);
        let last = *last.lock().unwrap();
        assert_eq!((last.done, last.failed), (2000, 0));
    }
}

#[tokio::test(start_paused = true)]
async fn calls_wait_longer_for_their_turn_than_single_ones_do() {
    let mut platform = Platform::new(50, None);
    platform.of_minute = Some(10);
    let client = platform.client_with(|builder| builder.pace(Pace::documented()));
    let report = Bulk::new(&client).in_flight(50).run((0..50).map(|_| Rare::default())).await;
    assert_eq!((report.succeeded, platform.refused()), (50, 0));
    assert!(platform.start.elapsed() > Duration::from_secs(240));
}

#[tokio::test]
async fn what_failed_is_sent_again_under_its_number_and_its_key() {
    let mock = Mock::new();
    let broken = Arc::new(AtomicUsize::new(1));
    mock.on::<Note>().reply_with({
        let broken = Arc::clone(&broken);
        move |call| match call.json()["n"].as_i64().unwrap() % 3 {
            0 if broken.load(Ordering::Relaxed) == 1 => Reply::from(Fault::ConnectionReset),
            1 if broken.load(Ordering::Relaxed) == 1 => Reply::error(1_770_002, "gone"),
            _ => Reply::data(json!({})),
        }
    });
    let client = mock.client_builder().retry(RetryPolicy::new().max_attempts(2)).build().unwrap();
    let bulk = Bulk::new(&client).in_flight(4);
    let mut report = bulk.run(notes(9)).await;
    assert_eq!(report.succeeded, 3);
    let failed: Vec<_> = report.failed.iter().map(|failed| (failed.index, failed.request.n)).collect();
    assert_eq!(failed, [(0, 0), (1, 1), (3, 3), (4, 4), (6, 6), (7, 7)]);
    assert!(report.failed.iter().all(|failed| failed.error.may_have_been_executed() == (failed.request.n % 3 == 0)));

    broken.store(0, Ordering::Relaxed);
    report.failed.retain(|failed| failed.error.code().is_none());
    let report = bulk.resume(report).await;
    assert_eq!((report.succeeded, report.failed.len()), (6, 0));
    let sent = sent(&mock);
    for n in [0, 3, 6] {
        let keys: Vec<_> = sent.iter().filter(|(number, _)| *number == n).map(|(_, key)| key).collect();
        assert!(keys.len() == 3 && keys.iter().all(|key| *key == keys[0] && !key.is_empty()), "{n}: {keys:?}");
    }
}

#[tokio::test]
async fn a_name_makes_the_keys_of_another_process_the_same() {
    let keys = |name: Option<&'static str>| async move {
        let mock = Mock::new();
        mock.on::<Note>().reply(json!({}));
        let bulk = Bulk::new(&mock.client()).in_order(true).in_flight(1);
        let bulk = if let Some(name) = name { bulk.name(name) } else { bulk };
        assert_eq!(bulk.run(notes(3)).await.succeeded, 3);
        sent(&mock)
    };
    assert_eq!(keys(Some("april")).await, keys(Some("april")).await);
    assert_ne!(keys(Some("april")).await, keys(Some("may")).await);
    // The order does not matter, and what is left of a list has the keys that it had.
    let mock = Mock::new();
    mock.on::<Note>().reply(json!({}));
    let rest = [2, 0].map(|n| Note { n, uuid: None });
    assert_eq!(Bulk::new(&mock.client()).in_order(true).in_flight(1).name("april").run(rest).await.succeeded, 2);
    let april = keys(Some("april")).await;
    assert_eq!(sent(&mock), [april[2].clone(), april[0].clone()]);
    assert_ne!(keys(None).await, keys(None).await);

    // A key of the request stays; one for all is refused; a client may make none.
    let mock = Mock::new();
    mock.on::<Note>().reply(json!({}));
    let own = Note { n: 1, uuid: Some("own".into()) };
    assert_eq!(Bulk::new(&mock.client()).name("april").run([own]).await.succeeded, 1);
    let report = Bulk::new(&mock.client()).options(RequestOptions::new().idempotency_key("k")).run(notes(2)).await;
    assert_eq!(report.failed.len(), 2);
    let silent = mock.client_builder().idempotency_keys(None).build().unwrap();
    assert_eq!(Bulk::new(&silent).name("april").run(notes(1)).await.succeeded, 1);
    assert_eq!(sent(&mock), [(1, "own".into()), (0, String::new())]);
}

#[tokio::test(start_paused = true)]
async fn outcomes_come_as_they_end_or_in_order() {
    for in_order in [false, true] {
        let mut platform = Platform::new(1000, None);
        platform.first_takes = Duration::from_secs(1);
        let client = platform.client();
        let bulk = Bulk::new(&client).in_flight(3).in_order(in_order);
        let mut report = Report::default();
        let mut order = Vec::new();
        let mut outcomes = bulk.outcomes(stream::iter(notes(6)));
        while let Some(outcome) = outcomes.next().await {
            order.push(outcome.index);
            assert!(report.note(outcome).is_some());
        }
        assert_eq!(report.succeeded, 6);
        assert_eq!(order.is_sorted(), in_order, "{order:?}");
        let took = platform.start.elapsed();
        assert!(took < Duration::from_millis(1100), "the others go on meanwhile: {took:?}");
    }
}

#[tokio::test]
async fn failures_in_a_row_end_it_and_the_rest_is_not_lost() {
    let mock = Mock::new();
    mock.on::<Note>().reply_error(99_991_672, "no scope");
    let bulk = Bulk::new(&mock.client()).in_flight(2).stop_after(5);
    let mut requests = stream::iter(notes(100));
    let report = bulk.run_stream(&mut requests).await;
    assert!((5..=7).contains(&report.failed.len()), "{}", report.failed.len());
    let rest: Vec<_> = requests.map(|note| note.n).collect().await;
    assert_eq!(rest.len() + report.failed.len(), 100);
    assert_eq!(rest[0], report.failed.len() as i64);
}
