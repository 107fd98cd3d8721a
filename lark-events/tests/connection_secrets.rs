//! What is never shown, whatever goes wrong. In a process of its own: what is logged depends on the first subscriber that a
//! place in the code meets.
#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::result_large_err, reason = "tests; the last is of the library")]

#[path = "connection/platform.rs"]
#[allow(dead_code, reason = "of the other tests")]
mod platform;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use lark_events::connection::Disconnect;
use lark_events::{Events, Status};
use lark_runtime::LevelFilter;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::Response;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use platform::{Calls, Platform, data, message, note};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn neither_the_url_nor_secrets_nor_messages_are_shown() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let platform = Platform::new();
    let client = platform.mock.client_builder().log_bodies(true).log_level(LevelFilter::TRACE).build().unwrap();
    let events = Events::new(&client).state(Calls::default()).on(note).build().unwrap();
    let connection = events.connect().connector(platform.pipe()).header("X-Gateway", "planted-header").unwrap();
    let mut shown = format!("{connection:?}");
    let connection = connection.spawn();
    let mut statuses = connection.status();
    // What a gateway repeats of the request.
    let echo = |request: &tokio_tungstenite::tungstenite::handshake::server::Request, _: Response| {
        let said = request.uri().to_string();
        Err(http::Response::builder()
            .status(502)
            .header("Handshake-Msg", said)
            .body(Some("planted-ticket".into()))
            .unwrap())
    };
    assert!(platform.accept_with(echo).await.is_none());
    let mut peer = platform.accept().await;
    peer.send(&data("event", "m", message("om_1", "very private"))).await;
    peer.answer().await;
    for bad in
        [Message::Text("planted-key very private".into()), Message::Binary(Bytes::from_static(b"\xffplanted-key"))]
    {
        peer.websocket.send(bad).await.unwrap();
    }
    peer.send(&data("planted-ticket", "m", "{}")).await;
    peer.send(&data("event", "m", "very private")).await;
    peer.answer().await;
    let bye = CloseFrame { code: 4000.into(), reason: "bad ticket planted-ticket of planted-key, mock-secret".into() };
    peer.websocket.close(Some(bye)).await.unwrap();
    let peer = platform.accept().await;
    tokio::spawn(peer.idle());
    connection.ready().await.unwrap();
    connection.close(Duration::from_secs(1)).await;
    let mut reasons = 0;
    while let Some(status) = statuses.next().await {
        shown.push_str(&format!("{status} {status:?} {status:#?}\n"));
        if let Status::Reconnecting { reason, .. } = &status {
            reasons += 1;
            assert!(matches!(reason, Disconnect::Refused { .. } | Disconnect::Closed { .. }), "{reason}");
        }
    }
    assert_eq!(reasons, 2);
    shown.push_str(&format!("{events:?} {connection:?}"));
    shown.push_str(&String::from_utf8(log.0.lock().unwrap().clone()).unwrap());
    assert!(shown.contains("code 4000: bad ticket [redacted]"), "{shown}");
    assert!(shown.contains("the connection is there") && shown.contains("is passed over"), "{shown}");
    for secret in
        ["planted-key", "planted-ticket", "planted-header", "mock-secret", "very private", "verification-token"]
    {
        let place = shown.find(secret).map(|at| shown[..at + secret.len()].chars().rev().take(300).collect::<String>());
        let place: Option<String> = place.map(|text| text.chars().rev().collect());
        assert_eq!(place, None, "{secret}");
    }
}
