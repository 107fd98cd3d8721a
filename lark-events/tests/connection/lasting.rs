//! Connections that are lost, and made again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use lark_events::connection::{ConnectionError, Disconnect};
use lark_events::{Connection, Status};
use lark_runtime::testing::Reply;
use serde_json::json;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::platform::{Calls, Platform, URL, data, lost, message, note, slow};

fn connected(platform: &Platform) -> (Calls, Connection) {
    let calls = Calls::default();
    let events = platform.events().state(calls.clone()).on(note).build().unwrap();
    (calls, platform.connect(&events))
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_is_silent_is_lost_and_any_frame_keeps_it() {
    let platform = Platform::new();
    let (_, connection) = connected(&platform);
    let mut peer = platform.accept().await;
    connection.ready().await.unwrap();
    let begun = Instant::now();
    // No pongs, but something now and then.
    for _ in 0..10 {
        tokio::time::sleep(Duration::from_secs(240)).await;
        peer.websocket.send(Message::Ping("x".into())).await.unwrap();
    }
    assert!(connection.current().is_ready());
    let (reason, after) = lost(&connection).await;
    assert!(matches!(reason, Disconnect::Silent(silent) if silent.as_secs() == 245), "{reason}");
    assert_eq!(begun.elapsed().as_secs(), 2400 + 245);
    assert!(after <= Duration::from_secs(1), "it worked for long, so the next attempt is soon: {after:?}");
    assert_eq!(platform.asked(), 1);
    drop(platform.accept().await);
    assert_eq!(platform.asked(), 2, "each connection has a URL of its own");
}

#[tokio::test(start_paused = true)]
async fn a_thousand_kicks_lose_no_event_and_double_none() {
    const KICKS: usize = 1000;
    let platform = Platform::new();
    let (calls, connection) = connected(&platform);
    let begun = Instant::now();
    for kick in 0..KICKS {
        let mut peer = platform.accept().await;
        peer.send(&data("event", "m", message(&format!("om_{kick}"), &kick.to_string()))).await;
        peer.answer().await;
        // What was answered, the platform may believe lost.
        peer.send(&data("event", "m", message(&format!("om_{kick}"), &kick.to_string()))).await;
        peer.answer().await;
        let bye = CloseFrame { code: CloseCode::Away, reason: "kicked".into() };
        match kick % 3 {
            0 => peer.websocket.close(Some(bye)).await.unwrap(),
            1 => drop(peer),
            _ => {
                drop(peer.websocket.close(None).await);
            }
        }
    }
    assert_eq!(calls.all(), (0..KICKS).map(|kick| kick.to_string()).collect::<Vec<_>>());
    assert!(begun.elapsed() < Duration::from_secs(1000), "each is made again within a second");
    assert!(begun.elapsed() > Duration::from_secs(50), "and none at once");
    connection.close(Duration::from_secs(1)).await;
}

#[tokio::test(start_paused = true)]
async fn a_platform_that_kicks_at_once_is_asked_less_and_less() {
    let platform = Platform::new();
    let (_, connection) = connected(&platform);
    let begun = Instant::now();
    let mut kicks = 0;
    while begun.elapsed() < Duration::from_secs(3600) {
        drop(platform.accept().await);
        kicks += 1;
    }
    assert!((30..=80).contains(&kicks), "at most every minute or two in the end: {kicks}");
    connection.close(Duration::ZERO).await;
}

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_tried_again_at_growing_intervals_up_to_that_of_the_platform() {
    let tries = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tries);
    let platform = Platform::replying(move || match count.fetch_add(1, Ordering::SeqCst) % 6 {
        0 => Reply::error(1, "system busy"),
        1 => Reply::error(1_000_040_343, "internal error"),
        2 => Reply::raw(500, &[], "<html>"),
        3 => Reply::data(json!({"URL": ""})),
        4 => Reply::json(200, r#"{"code":0,"msg":"ok"}"#),
        _ => Reply::raw(200, &[], "not JSON"),
    });
    let (_, connection) = connected(&platform);
    let mut statuses = connection.status();
    let mut waits = Vec::new();
    while waits.len() < 20 {
        match statuses.next().await.unwrap() {
            Status::Reconnecting { reason, after, .. } => {
                assert!(matches!(reason, Disconnect::NoEndpoint(_)), "{reason}");
                waits.push(after.as_secs_f64());
            }
            status => assert!(matches!(status, Status::Connecting), "{status}"),
        }
    }
    for (number, wait) in waits.iter().enumerate() {
        let most = f64::from(1_u32 << number.min(7)).min(120.0);
        assert!((most / 2.0..=most).contains(wait), "{number}: {wait}");
    }
    assert_eq!(platform.asked(), 20);
}

#[tokio::test(start_paused = true)]
async fn a_platform_that_allows_so_many_attempts_is_asked_so_often() {
    let answers = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&answers);
    let platform = Platform::replying(move || match count.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::data(json!({"URL": URL, "ClientConfig": {"ReconnectCount": 3}})),
        _ => Reply::error(1, "system busy"),
    });
    let (_, connection) = connected(&platform);
    let mut peer = platform.accept().await;
    peer.send(&data("event", "m", message("om_1", "hi"))).await;
    peer.answer().await;
    drop(peer);
    let mut last = None;
    let mut statuses = connection.status();
    while let Some(status) = statuses.next().await {
        last = Some(status);
    }
    let Some(Status::Failed(error @ ConnectionError::GaveUp { attempts: 3, .. })) = last else { panic!("{last:?}") };
    assert!(error.to_string().contains("system busy"), "{error}");
    assert_eq!(answers.load(Ordering::SeqCst), 4);
}

#[tokio::test(start_paused = true)]
async fn settings_of_zeros_make_no_busy_loop() {
    let zeros = json!({"ReconnectCount": 0, "ReconnectInterval": 0, "ReconnectNonce": 0, "PingInterval": 0});
    let platform = Platform::saying(json!({"URL": URL, "ClientConfig": zeros}));
    let (_, connection) = connected(&platform);
    let mut peer = platform.accept().await;
    peer.ping().await;
    let begun = Instant::now();
    peer.ping().await;
    assert_eq!(begun.elapsed().as_secs(), 120);
    drop(peer);
    let begun = Instant::now();
    for _ in 0..10 {
        drop(platform.accept().await);
    }
    assert!(begun.elapsed() > Duration::from_secs(60), "{:?}", begun.elapsed());
    assert!(!connection.current().is_final());
}

#[tokio::test(start_paused = true)]
async fn an_other_side_that_takes_nothing_is_left_after_ten_seconds() {
    let platform = Platform::new().with_capacity(1024);
    let (_, connection) = connected(&platform);
    let mut peer = platform.accept().await;
    peer.ping().await;
    // Enough answers to fill the stream, which is not read from now on.
    let begun = Instant::now();
    let sending = tokio::spawn(async move {
        for number in 0..100 {
            peer.send(&data("event", "m", message(&format!("om_{number}"), "x"))).await;
        }
        std::future::pending::<()>().await;
    });
    let (reason, _) = lost(&connection).await;
    assert!(matches!(reason, Disconnect::Stalled(_)), "{reason}");
    assert_eq!(begun.elapsed().as_secs(), 10);
    sending.abort();
}

#[tokio::test(start_paused = true)]
async fn handlers_go_on_when_the_connection_is_lost_and_the_next_delivery_is_no_second_one() {
    let (platform, calls) = (Platform::new(), Calls::default());
    let events = platform.events().state(calls.clone()).on(slow).build().unwrap();
    let _connection = platform.connect(&events);
    let mut peer = platform.accept().await;
    peer.send(&data("event", "m", message("om_1", "2"))).await;
    tokio::time::sleep(Duration::from_millis(10)).await;
    drop(peer);
    let mut peer = platform.accept().await;
    peer.send(&data("event", "m", message("om_1", "2"))).await;
    assert_eq!(peer.told().await, json!({"code": 200}));
    assert_eq!(calls.all(), ["2"]);
}

#[tokio::test(start_paused = true)]
async fn who_listens_is_told_of_each_change() {
    let platform = Platform::new();
    let told = Calls::default();
    let tell = told.clone();
    let events = platform.events().build().unwrap();
    let connection = events.connect().connector(platform.pipe()).on_status(move |status| {
        tell.add(match status {
            Status::Reconnecting { .. } => "reconnecting".to_owned(),
            status => status.to_string(),
        });
    });
    let connection = connection.spawn();
    drop(platform.accept().await);
    let peer = platform.accept().await;
    connection.ready().await.unwrap();
    let idle = tokio::spawn(peer.idle());
    connection.close(Duration::from_secs(5)).await;
    assert_eq!(idle.await.unwrap(), Some(1000));
    let ready = "ready, connection 7300000000000000001";
    assert_eq!(told.all(), ["connecting", ready, "reconnecting", "connecting", ready, "closed"]);
}
