//! What the libraries below a connection log, each line of it, has no credential of the connection.
#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::Mutex;

use futures_util::StreamExt;
use http::Method;
use lark_events::Events;
use lark_runtime::testing::Mock;
use serde_json::json;

struct Lines(Mutex<String>);

impl log::Log for Lines {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.0.lock().unwrap().push_str(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

static LINES: Lines = Lines(Mutex::new(String::new()));

/// The only test of its process, since a process has one logger.
#[tokio::test]
async fn the_url_of_the_connection_is_not_logged_by_the_libraries_below() {
    log::set_logger(&LINES).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let mock = Mock::new();
    let url = format!("ws://{address}/ws?device_id=7&service_id=1&access_key=planted-key&ticket=planted-ticket");
    mock.on_path(Method::POST, "/callback/ws/endpoint").reply(json!({"URL": url}));
    let serving = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut websocket = tokio_tungstenite::accept_async(stream).await.unwrap();
        while let Some(Ok(_)) = websocket.next().await {}
    });
    let events = Events::new(&mock.client()).build().unwrap();
    let connection = events.connect().no_proxy().spawn();
    connection.ready().await.unwrap();
    connection.close(std::time::Duration::from_secs(10)).await;
    serving.await.unwrap();
    let lines = LINES.0.lock().unwrap();
    assert!(lines.contains("tungstenite"), "they do log: {lines}");
    for secret in ["planted-key", "planted-ticket", "mock-secret"] {
        assert!(!lines.contains(secret), "{lines}");
    }
}
