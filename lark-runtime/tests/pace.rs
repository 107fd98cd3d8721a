//! Clients that keep to documented limits, against a server that has them, on a simulated clock.
#![allow(clippy::unwrap_used, missing_debug_implementations, missing_docs)]

mod limited;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use lark_runtime::time::BoxFuture;
use lark_runtime::transport::BoxError;
use lark_runtime::{Client, Pace, RequestOptions, SharedPace, lark_api};
use limited::{Platform, broadcast};
use serde_json::Value;

#[lark_api(method = "POST", path = "/open-apis/im/v1/messages", token = "tenant", response = Value, rate_limit = "50/s")]
struct Message {
    receive_id: String,
    n: i64,
}

#[lark_api(method = "POST", path = "/open-apis/test/v1/rare", token = "tenant", response = Value, rate_limit = "20/min")]
#[derive(Default)]
struct Rare {}

#[lark_api(method = "POST", path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records", token = "tenant", response = Value)]
struct AddRecord {
    app_token: String,
    table_id: String,
}

#[lark_api(method = "PATCH", path = "/open-apis/cardkit/v1/cards/:card_id/settings", token = "tenant", response = Value)]
struct Settings {
    card_id: String,
}

#[lark_api(method = "PUT", path = "/open-apis/cardkit/v1/cards/:card_id", token = "tenant", response = Value)]
struct Card {
    card_id: String,
}

fn paced(platform: &Platform) -> Client {
    platform.client_with(|builder| builder.pace(Pace::documented()))
}

#[tokio::test(start_paused = true)]
async fn a_broadcast_at_the_documented_pace_is_hardly_refused() {
    for reset in [Some("1"), None] {
        for at_once in [1, 20, 500, 2000] {
            let platform = Platform::new(50, reset);
            let failed = broadcast(&paced(&platform), 2000, at_once).await;
            let (took, refused) = (platform.start.elapsed(), platform.refused());
            assert_eq!((failed, platform.allowed()), (vec![], 2000), "{at_once} at once");
            assert!(took <= Duration::from_secs(44) && refused <= 40, "{at_once} at once: {took:?}, {refused} refused");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_the_minute_is_kept_too() {
    let mut platform = Platform::new(50, Some("1"));
    platform.of_minute = Some(1000);
    assert_eq!(broadcast(&paced(&platform), 3000, 500).await, [""; 0]);
    let (took, refused) = (platform.start.elapsed(), platform.refused());
    // Two whole minutes, and the last thousand.
    assert!(took <= Duration::from_secs(146) && refused <= 60, "{took:?}, {refused} refused");

    let mut platform = Platform::new(50, Some("1"));
    platform.of_minute = Some(1000);
    let client = platform.client_with(|builder| builder.pace(Pace::documented().strict(true)));
    assert_eq!((broadcast(&client, 3000, 500).await, platform.refused()), (vec![], 0));
    assert!(platform.start.elapsed() <= Duration::from_secs(146), "{:?}", platform.start.elapsed());

    let mut platform = Platform::new(50, Some("1"));
    platform.of_minute = Some(20);
    let client = paced(&platform);
    let calls =
        (0..60).map(|_| Rare::default().send(&client, RequestOptions::new().total_timeout(Duration::from_secs(600))));
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(platform.refused(), 0);
    let first = platform.seen.lock().unwrap().sent[..20].iter().all(|(at, _)| *at < Duration::from_secs(1));
    assert!(first && platform.start.elapsed() < Duration::from_secs(130), "the first ones need not wait");
}

#[tokio::test(start_paused = true)]
async fn several_processes_share_a_limit_by_parts() {
    let platform = Platform::new(50, Some("1"));
    let clients: Vec<_> =
        (0..4).map(|_| platform.client_with(|builder| builder.pace(Pace::documented().share(0.25)))).collect();
    let failed = join_all(clients.iter().map(|client| broadcast(client, 500, 20))).await;
    assert_eq!(failed.concat(), [""; 0]);
    assert!(platform.start.elapsed() <= Duration::from_secs(44) && platform.refused() <= 40, "{}", platform.refused());
}

#[tokio::test(start_paused = true)]
async fn each_chat_has_a_pace_of_its_own() {
    let platform = Platform::new(1000, None);
    let client = paced(&platform);
    let calls = (0..100).map(|n| Message { receive_id: format!("oc_{}", n % 4), n }.send(&client, ()));
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    let mut by_chat: HashMap<String, Vec<(Duration, i64)>> = HashMap::new();
    for (at, body) in &platform.seen.lock().unwrap().sent {
        let chat = body["receive_id"].as_str().unwrap().to_owned();
        by_chat.entry(chat).or_default().push((*at, body["n"].as_i64().unwrap()));
    }
    assert_eq!(by_chat.len(), 4);
    for sent in by_chat.values() {
        assert!(sent.is_sorted_by_key(|(_, n)| *n), "first come, first served: {sent:?}");
        assert!(sent.windows(6).all(|six| six[5].0 - six[0].0 > Duration::from_secs(1)), "{sent:?}");
    }
    let took = platform.start.elapsed();
    assert!(took <= Duration::from_millis(5500), "25 messages in each chat at 5 a second, side by side: {took:?}");
}

#[tokio::test(start_paused = true)]
async fn what_changes_one_card_shares_its_limit_whatever_the_endpoint() {
    let platform = Platform::new(1000, None);
    let client = paced(&platform);
    let settings = (0..10).map(|_| Settings { card_id: "c1".into() }.send(&client, ()));
    let cards = (0..10).map(|_| Card { card_id: "c1".into() }.send(&client, ()));
    let (settings, cards) = tokio::join!(join_all(settings), join_all(cards));
    assert!(settings.iter().chain(&cards).all(Result::is_ok));
    let took = platform.start.elapsed();
    assert!(took >= Duration::from_millis(1800) && took < Duration::from_millis(2200), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_table_has_one_writer_at_a_time_and_tables_do_not_wait_for_each_other() {
    let add = |client: &Client, table: &str| {
        AddRecord { app_token: "b1".into(), table_id: table.into() }.send(client, RequestOptions::new())
    };
    let platform = Platform::new(1000, None);
    let client = paced(&platform);
    assert!(join_all((0..20).map(|_| add(&client, "t1"))).await.iter().all(Result::is_ok));
    assert_eq!(platform.seen.lock().unwrap().at_once, 1);

    let platform = Platform::new(1000, None);
    let client = paced(&platform);
    let mut cancelled = Box::pin(add(&client, "t0"));
    let _ = tokio::time::timeout(Duration::from_millis(1), &mut cancelled).await;
    drop(cancelled);
    let calls = (0..20).map(|n| add(&client, &format!("t{}", n % 4)));
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(platform.seen.lock().unwrap().at_once, 4);

    let platform = Platform::new(1000, None);
    let client = paced(&platform.clone());
    let free = client_without_targets(&platform);
    assert!(join_all((0..20).map(|_| add(&free, "t1"))).await.iter().all(Result::is_ok));
    assert_eq!(platform.seen.lock().unwrap().at_once, 20);
    drop(client);
}

fn client_without_targets(platform: &Platform) -> Client {
    platform.client_with(|builder| builder.pace(Pace::documented().targets(false)))
}

#[tokio::test(start_paused = true)]
async fn a_call_that_has_no_turn_in_its_time_was_not_sent_and_says_so() {
    let platform = Platform::new(1000, None);
    let client = paced(&platform);
    let short = RequestOptions::new().total_timeout(Duration::from_secs(1));
    let calls = (0..100).map(|n| Message { receive_id: "oc_1".into(), n }.send(&client, short.clone()));
    let results = join_all(calls).await;
    let errors: Vec<_> = results.iter().filter_map(|result| result.as_ref().err()).collect();
    assert!(errors.len() >= 90, "{}", errors.len());
    for error in errors {
        assert!(error.is_rate_limited() && error.attempts() == Some(0) && !error.may_have_been_executed(), "{error}");
    }
    assert_eq!(platform.seen.lock().unwrap().sent.len(), 5);
}

#[tokio::test(start_paused = true)]
async fn more_limits_than_are_counted_fail_no_call() {
    let platform = Platform::new(u32::MAX, None);
    let client = paced(&platform);
    for n in 0..10_500 {
        let card = Card { card_id: format!("c{n}") };
        if n % 500 == 0 {
            card.send(&client, ()).await.unwrap();
        } else {
            let call = card.send(&client, ());
            tokio::spawn(call);
        }
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(platform.allowed(), 10_500);
}

/// A store in this process.
#[derive(Clone)]
struct Store {
    due: Arc<Mutex<HashMap<String, tokio::time::Instant>>>,
    takes: Duration,
    fails: bool,
}

impl Store {
    fn new() -> Self {
        Self { due: Arc::default(), takes: Duration::from_millis(1), fails: false }
    }
}

impl SharedPace for Store {
    fn reserve<'c>(&'c self, key: &'c str, interval: Duration) -> BoxFuture<'c, Result<Duration, BoxError>> {
        Box::pin(async move {
            tokio::time::sleep(self.takes).await;
            if self.fails {
                return Err("out of order".into());
            }
            let now = tokio::time::Instant::now();
            let mut due = self.due.lock().unwrap();
            let due = due.entry(key.to_owned()).or_insert(now);
            let turn = (*due).max(now - Duration::from_millis(30));
            *due = turn + interval;
            Ok(turn.saturating_duration_since(now))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn processes_keep_one_pace_together_through_a_store() {
    let platform = Platform::new(50, Some("1"));
    let store = Store::new();
    let client = || platform.client_with(|builder| builder.pace(Pace::documented().shared(store.clone())));
    let clients: Vec<_> = (0..4).map(|_| client()).collect();
    let failed = join_all(clients.iter().map(|client| broadcast(client, 500, 20))).await;
    assert_eq!(failed.concat(), [""; 0]);
    let (took, refused) = (platform.start.elapsed(), platform.refused());
    assert!(took <= Duration::from_secs(44) && refused <= 40, "{took:?}, {refused} refused");
    // An app of another id has a limit of its own, and a chat is the same for all.
    assert_eq!(store.due.lock().unwrap().len(), 1);
    Message { receive_id: "oc_1".into(), n: 1 }.send(&clients[0], ()).await.unwrap();
    Message { receive_id: "oc_1".into(), n: 1 }.send(&clients[1], ()).await.unwrap();
    assert_eq!(store.due.lock().unwrap().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_or_hangs_leaves_each_process_its_own_pace() {
    for (fails, takes) in [(true, Duration::from_millis(1)), (false, Duration::from_secs(3600))] {
        let platform = Platform::new(50, Some("1"));
        let store = Store { fails, takes, ..Store::new() };
        let client = platform.client_with(|builder| builder.pace(Pace::documented().shared(store)));
        assert_eq!(broadcast(&client, 100, 20).await, [""; 0]);
        let took = platform.start.elapsed();
        assert!(took <= Duration::from_secs(3), "{took:?}");
    }
}
