//! Frames that are cut, doubled, broken, or not frames at all.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use lark_events::Connection;
use lark_events::connection::Disconnect;
use lark_events::connection::wire::Frame;
use serde_json::json;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;

use super::platform::{Calls, Peer, Platform, data, lost, message, note, parts};

async fn connected() -> (Platform, Calls, Connection, Peer) {
    let (platform, calls) = (Platform::new(), Calls::default());
    let events = platform.events().state(calls.clone()).on(note).build().unwrap();
    let connection = platform.connect(&events);
    let peer = platform.accept().await;
    connection.ready().await.unwrap();
    (platform, calls, connection, peer)
}

#[tokio::test(start_paused = true)]
async fn an_event_in_parts_is_handled_once_and_its_last_frame_is_answered() {
    let (_platform, calls, _connection, mut peer) = connected().await;
    let one = message("om_1", "in parts");
    // Out of order, doubled, and one is empty.
    let mut frames = parts("m1", &one, &[20, 20, 50]);
    frames.swap(0, 3);
    frames.insert(1, frames[0].clone());
    for frame in &frames {
        peer.send(frame).await;
    }
    let answer = peer.answer().await;
    assert_eq!((answer.header("seq"), answer.header("sum")), ("0", "4"), "the last that came");
    assert_eq!(calls.all(), ["in parts"]);
    // The whole delivery once more.
    for frame in parts("m1", &one, &[20, 40]) {
        peer.send(&frame).await;
    }
    assert_eq!(peer.told().await, json!({"code": 200}));
    assert_eq!(calls.all(), ["in parts"], "it was handled before");
}

#[tokio::test(start_paused = true)]
async fn parts_that_come_too_late_are_no_event() {
    let (_platform, calls, _connection, mut peer) = connected().await;
    let frames = parts("m1", &message("om_1", "late"), &[20]);
    peer.send(&frames[0]).await;
    tokio::time::sleep(Duration::from_secs(11)).await;
    peer.send(&frames[1]).await;
    peer.send(&data("event", "m2", message("om_2", "whole"))).await;
    assert_eq!(peer.answer().await.header("message_id"), "m2");
    assert_eq!(calls.all(), ["whole"]);
}

#[tokio::test(start_paused = true)]
async fn frames_that_cannot_be_are_refused_or_passed_over_and_what_is_valid_is_handled() {
    let (_platform, calls, connection, mut peer) = connected().await;
    let whole = data("event", "m0", message("om_0", "x")).to_bytes();
    let passed_over = [
        Message::Text("hello".into()),
        Message::Binary(whole.slice(..whole.len() / 2)),
        Message::Binary(Bytes::from_static(b"\xff\xff\xff")),
        Message::Binary(Bytes::new()),
        Message::Binary(Bytes::from([0x2a, 0].repeat(100_000))),
        Message::Binary(data("novel", "m", "{}").to_bytes()),
        Message::Binary(data("card", "m", "{}").to_bytes()),
        Message::Binary(Frame { method: 7, ..data("event", "m", message("om_9", "x")) }.to_bytes()),
        Message::Binary(Frame { method: 0, ..data("pong", "m", "not JSON") }.to_bytes()),
        Message::Binary(Frame { method: 0, ..data("ping", "m", "") }.to_bytes()),
    ];
    for round in 0..50 {
        for message in &passed_over {
            peer.websocket.send(message.clone()).await.unwrap();
        }
        peer.send(&data("event", "good", message(&format!("om_{round}"), "good"))).await;
        assert_eq!(peer.answer().await.header("message_id"), "good");
    }
    assert_eq!(calls.all().len(), 50);
    let refused = |sum: &str, seq: &str, payload: &str| {
        let mut frame = data("event", "bad", payload.to_owned());
        for header in &mut frame.headers {
            match &*header.key {
                "sum" => header.value = sum.to_owned(),
                "seq" => header.value = seq.to_owned(),
                _ => {}
            }
        }
        frame
    };
    for frame in [
        refused("2", "2", "{}"),
        refused("2", "-1", "{}"),
        refused("1000000000", "0", "{}"),
        refused("1", "0", ""),
        refused("1", "0", "[1]"),
        refused("1", "0", "{\"a\":"),
    ] {
        peer.send(&frame).await;
        assert_eq!(peer.told().await, json!({"code": 500}), "{frame:?}");
    }
    assert!(connection.current().is_ready(), "none of it ends the connection");
}

#[tokio::test(start_paused = true)]
async fn a_message_that_is_too_large_ends_the_connection_and_not_the_program() {
    let (platform, calls, connection, mut peer) = connected().await;
    let large = Message::Binary(vec![0; 17 << 20].into());
    let sending = tokio::spawn(async move { drop(peer.websocket.send(large).await) });
    let (reason, _) = lost(&connection).await;
    assert!(matches!(reason, Disconnect::Broken(_)), "{reason}");
    sending.abort();
    let mut peer = platform.accept().await;
    peer.send(&data("event", "m", message("om_1", "after"))).await;
    peer.answer().await;
    assert_eq!(calls.all(), ["after"]);
}

#[tokio::test(start_paused = true)]
async fn pings_of_the_websocket_are_answered() {
    let (_platform, _calls, _connection, mut peer) = connected().await;
    peer.websocket.send(Message::Ping("are you there".into())).await.unwrap();
    loop {
        if let Message::Pong(said) = peer.websocket.next().await.unwrap().unwrap() {
            return assert_eq!(&*said, b"are you there");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_settings_of_a_pong_count_within_reason() {
    let (_platform, _calls, connection, mut peer) = connected().await;
    peer.ping().await;
    for (config, seconds) in [
        (r#"{"PingInterval":30}"#, 30),
        (r#"{"PingInterval":0,"ReconnectCount":0,"ReconnectInterval":0,"ReconnectNonce":0}"#, 30),
        (r#"{"PingInterval":-7}"#, 30),
        (r#"{"PingInterval":1}"#, 5),
        (r#"{"PingInterval":99999999999}"#, 600),
        ("[]", 600),
        ("{", 600),
    ] {
        let begun = Instant::now();
        peer.pong(config).await;
        peer.ping().await;
        assert_eq!(begun.elapsed().as_secs(), seconds, "{config}");
    }
    peer.pong(r#"{"PingInterval":10}"#).await;
    let begun = Instant::now();
    let (reason, _) = lost(&connection).await;
    assert!(matches!(reason, Disconnect::Silent(silent) if silent.as_secs() == 25), "{reason}");
    assert_eq!(begun.elapsed().as_secs(), 25);
}
