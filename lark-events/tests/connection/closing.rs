//! The end of a connection, in each state that it can be in.

use std::time::Duration;

use lark_events::connection::ConnectionError;
use lark_events::{Connection, Events, Status};
use lark_runtime::testing::{Fault, Reply};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::platform::{Calls, Peer, Platform, data, lost, message, slow};

async fn handling(platform: &Platform, seconds: &str) -> (Calls, Events, Connection, Peer) {
    let calls = Calls::default();
    let events = platform.events().state(calls.clone()).on(slow).build().unwrap();
    let connection = platform.connect(&events);
    let mut peer = platform.accept().await;
    connection.ready().await.unwrap();
    peer.ping().await;
    peer.send(&data("event", "m1", message("om_1", seconds))).await;
    tokio::time::sleep(Duration::from_millis(1)).await;
    (calls, events, connection, peer)
}

#[tokio::test(start_paused = true)]
async fn closing_waits_for_handlers_answers_them_and_says_goodbye() {
    let platform = Platform::new();
    let (calls, _events, connection, mut peer) = handling(&platform, "1").await;
    let closing = tokio::spawn(async move { connection.close(Duration::from_secs(10)).await });
    let answer = peer.answer().await;
    assert_eq!((answer.header("message_id"), calls.all()), ("m1", vec!["1".to_owned()]));
    assert_eq!(peer.idle().await, Some(1000));
    assert!(closing.await.unwrap(), "all is handled");
}

#[tokio::test(start_paused = true)]
async fn closing_waits_also_for_handlers_that_were_acknowledged_and_reads_nothing_more() {
    let platform = Platform::new();
    let (calls, _events, connection, mut peer) = handling(&platform, "8").await;
    peer.answer().await;
    let begun = Instant::now();
    let closing = tokio::spawn({
        let connection = connection.clone();
        async move { connection.close(Duration::from_secs(10)).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    peer.send(&data("event", "late", message("om_2", "0"))).await;
    assert_eq!(peer.idle().await, Some(1000));
    assert!(closing.await.unwrap());
    assert_eq!(begun.elapsed().as_secs(), 5);
    assert_eq!(calls.all(), ["8"], "the late one is delivered to another connection");
    assert!(matches!(connection.ready().await, Err(ConnectionError::Closed)));
}

#[tokio::test(start_paused = true)]
async fn closing_ends_in_time_whatever_handlers_and_the_other_side_do() {
    let platform = Platform::new();
    let (calls, _events, connection, _peer) = handling(&platform, "100").await;
    let begun = Instant::now();
    assert!(!connection.close(Duration::from_secs(3)).await, "a handler goes on");
    // The other side says nothing to the goodbye, for which there is a second.
    assert_eq!(begun.elapsed().as_secs(), 4);
    assert!(matches!(connection.current(), Status::Closed));
    tokio::time::sleep(Duration::from_secs(100)).await;
    assert_eq!(calls.all(), ["100"]);
}

#[tokio::test(start_paused = true)]
async fn closing_twice_does_no_harm_and_the_shorter_time_counts() {
    let platform = Platform::new();
    let (_calls, _events, connection, _peer) = handling(&platform, "100").await;
    let begun = Instant::now();
    let first = tokio::spawn({
        let connection = connection.clone();
        async move { connection.close(Duration::from_secs(60)).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!connection.close(Duration::from_secs(2)).await);
    assert!(!first.await.unwrap());
    assert_eq!(begun.elapsed().as_secs(), 4);
    assert!(!connection.close(Duration::from_secs(9)).await);
    assert_eq!(begun.elapsed().as_secs(), 4, "it is closed");
}

#[tokio::test(start_paused = true)]
async fn a_connection_closes_while_it_asks_connects_or_waits() {
    // The platform does not say where to connect to.
    let platform = Platform::replying(|| Fault::Stall.into());
    let _held = platform.mock.hold();
    let connection = platform.connect(&platform.events().build().unwrap());
    tokio::time::sleep(Duration::from_millis(5)).await;
    let begun = Instant::now();
    assert!(connection.close(Duration::from_secs(10)).await);

    // The host does not answer the handshake.
    let platform = Platform::new();
    let connection = platform.connect(&platform.events().build().unwrap());
    let _stream = platform.stream().await;
    assert!(connection.close(Duration::from_secs(10)).await);
    assert_eq!(begun.elapsed().as_secs(), 0);

    // It waits for the next attempt.
    let platform = Platform::replying(|| Reply::error(1, "busy"));
    let connection = platform.connect(&platform.events().build().unwrap());
    while lost(&connection).await.1 < Duration::from_secs(30) {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    let begun = Instant::now();
    assert!(connection.close(Duration::from_secs(10)).await);
    assert_eq!(begun.elapsed().as_secs(), 0);

    // Before anything happened.
    let platform = Platform::new();
    let connection = platform.connect(&platform.events().build().unwrap());
    assert!(connection.close(Duration::from_secs(10)).await);
    assert_eq!(platform.asked(), 0);
}

#[tokio::test(start_paused = true)]
async fn closing_while_it_is_made_again_waits_for_handlers_of_the_connection_before() {
    let platform = Platform::new();
    let (calls, _events, connection, peer) = handling(&platform, "8").await;
    drop(peer);
    lost(&connection).await;
    assert!(connection.close(Duration::from_secs(10)).await);
    assert_eq!(calls.all(), ["8"]);
}

#[tokio::test(start_paused = true)]
async fn a_signal_closes_it_and_run_ends() {
    let platform = Platform::new();
    let calls = Calls::default();
    let events = platform.events().state(calls.clone()).on(slow).build().unwrap();
    let (signal, signalled) = oneshot::channel::<()>();
    let signalled = async move { drop(signalled.await) };
    let run =
        events.connect().connector(platform.pipe()).closed_by(signalled).close_within(Duration::from_secs(20)).run();
    let running = tokio::spawn(run);
    let mut peer = platform.accept().await;
    peer.send(&data("event", "m1", message("om_1", "15"))).await;
    peer.answer().await;
    signal.send(()).unwrap();
    assert_eq!(peer.idle().await, Some(1000));
    running.await.unwrap().unwrap();
    assert_eq!(calls.all(), ["15"]);
}

#[tokio::test(start_paused = true)]
async fn closing_the_router_closes_its_connection() {
    let platform = Platform::new();
    let (calls, events, connection, peer) = handling(&platform, "8").await;
    let idle = tokio::spawn(peer.idle());
    assert!(events.close(Duration::from_secs(10)).await);
    assert_eq!(calls.all(), ["8"]);
    assert!(matches!(connection.current(), Status::Closed));
    assert_eq!(idle.await.unwrap(), Some(1000));
    let again = platform.connect(&events);
    assert!(matches!(again.ready().await, Err(ConnectionError::Closed)), "a closed router takes nothing");
}

#[tokio::test(start_paused = true)]
async fn a_connection_goes_on_without_its_handle() {
    let platform = Platform::new();
    let (calls, events, connection, mut peer) = handling(&platform, "0").await;
    drop((connection, events));
    peer.answer().await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    peer.send(&data("event", "m2", message("om_2", "0"))).await;
    peer.answer().await;
    assert_eq!(calls.all(), ["0", "0"]);
}
