//! How a connection is made, and what prevents it.

use std::time::Duration;

use http::Method;
use lark_events::connection::{ConnectionError, Destination, Disconnect};
use lark_events::{Events, Status};
use lark_runtime::testing::{Mock, Reply};
use serde_json::json;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::handshake::server::Response;

use super::platform::{ENDPOINT, Platform, URL, lost};

#[tokio::test(start_paused = true)]
async fn the_platform_is_asked_as_its_own_programs_ask() {
    let platform = Platform::new();
    let events = platform.events().build().unwrap();
    let connection = events
        .connect()
        .connector(platform.pipe())
        .connection_host("gateway.corp:9000")
        .header("X-Route", "blue")
        .unwrap()
        .query("tag", "a b&c")
        .spawn();
    // A gateway without TLS is refused where the client does not allow it.
    let error = connection.ready().await.unwrap_err().to_string();
    assert!(error.contains("would have no TLS") && error.contains("allow_insecure_base_url"), "{error}");

    let platform = Platform::new();
    let connection = events_of_inner_network(&platform)
        .connect()
        .connector(platform.pipe())
        .connection_host("gateway.corp:9000")
        .header("X-Route", "blue")
        .unwrap()
        .query("tag", "a b&c")
        .spawn();
    let mut seen = None;
    platform
        .accept_with(|request, answer| {
            let header = request.headers().get("x-route").unwrap().to_str().unwrap().to_owned();
            let host = request.headers().get("host").unwrap().to_str().unwrap().to_owned();
            seen = Some((request.uri().to_string(), header, host));
            Ok(answer)
        })
        .await
        .unwrap();
    connection.ready().await.unwrap();
    let (uri, header, host) = seen.unwrap();
    assert!(uri.ends_with(&format!("{}&tag=a%20b%26c", URL.split_once(":9").unwrap().1)), "{uri}");
    assert_eq!((&*header, &*host), ("blue", "gateway.corp:9000"));
    let to = Destination { host: "gateway.corp".into(), port: 9000, tls: false };
    assert_eq!(*platform.pipe().destinations.lock().unwrap(), [to]);
    let call = platform.mock.all_calls().pop().unwrap();
    assert_eq!(call.json(), json!({"AppID": "cli_mock", "AppSecret": "mock-secret"}));
    assert_eq!((call.header("locale"), call.header("authorization")), (Some("zh"), None));
    assert!(call.header("content-type").unwrap().starts_with("application/json"));
}

fn events_of_inner_network(platform: &Platform) -> Events {
    let client = platform.mock.client_builder().base_url("http://gateway.corp").allow_insecure_base_url(true);
    Events::new(&client.build().unwrap()).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn refusals_of_the_app_are_final() {
    for (reply, expected) in [
        (Reply::json(200, r#"{"code":1000040350,"msg":"exceed conn limit"}"#), "1000040350"),
        (Reply::json(200, r#"{"code":403,"msg":"forbidden"}"#), "403"),
        (Reply::json(200, r#"{"code":514,"msg":"auth failed"}"#), "514"),
        (Reply::json(200, r#"{"code":10014,"msg":"app secret invalid"}"#), "10014"),
        (Reply::json(400, r#"{"code":10014,"msg":"app secret invalid"}"#), "10014"),
        (Reply::data(json!({"URL": "https://open.feishu.cn/"})), "not the URL of a websocket"),
        (Reply::data(json!({"URL": "wss://"})), "not the URL of a websocket"),
    ] {
        let platform = Platform::silent();
        let shown = format!("{reply:?}");
        let reply = std::sync::Mutex::new(Some(reply));
        platform
            .mock
            .on_path(Method::POST, ENDPOINT)
            .reply_with(move |_| reply.lock().unwrap().take().unwrap_or_else(|| Reply::error(1, "asked again")));
        let connection = platform.connect(&platform.events().build().unwrap());
        let error = connection.ready().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{shown}: {error}");
        assert!(matches!(connection.current(), Status::Failed(_)));
        assert_eq!(platform.asked(), 1, "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn refusals_for_the_moment_are_not_final() {
    for reply in [
        || Reply::json(200, r#"{"code":99991400,"msg":"too many requests"}"#),
        || Reply::json(200, r#"{"code":1,"msg":"busy"}"#),
        || Reply::json(400, r#"{"code":1000040343,"msg":"internal error"}"#),
        || Reply::json(503, r#"{"code":403,"msg":"no"}"#),
        || Reply::json(404, "not found"),
    ] {
        let platform = Platform::replying(reply);
        let connection = platform.connect(&platform.events().build().unwrap());
        let (reason, _) = lost(&connection).await;
        assert!(matches!(reason, Disconnect::NoEndpoint(_)), "{reason}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_handshake_is_refused_for_good_or_for_the_moment() {
    let refuse = |status: u16, headers: &'static [(&'static str, &'static str)]| {
        move |_: &_, _: Response| {
            let mut answer = http::Response::builder().status(status);
            for (name, value) in headers {
                answer = answer.header(*name, *value);
            }
            Err(answer.body(Some("no".to_owned())).unwrap())
        }
    };
    let many = &[("Handshake-Status", "514"), ("Handshake-Msg", "limit"), ("Handshake-Autherrcode", "1000040350")];
    let platform = Platform::new();
    let connection = platform.connect(&platform.events().build().unwrap());
    assert!(platform.accept_with(refuse(400, many)).await.is_none());
    let error = connection.ready().await.unwrap_err();
    assert!(matches!(error, ConnectionError::TooManyConnections { .. }), "{error}");
    assert!(error.to_string().contains("which is 50: limit"), "{error}");

    let platform = Platform::new();
    let connection = platform.connect(&platform.events().build().unwrap());
    assert!(
        platform
            .accept_with(refuse(400, &[("Handshake-Status", "514"), ("Handshake-Autherrcode", "1")]))
            .await
            .is_none()
    );
    let (reason, _) = lost(&connection).await;
    assert!(matches!(reason, Disconnect::Refused { status: 514, .. }), "{reason}");
    assert!(platform.accept_with(refuse(502, &[])).await.is_none());
    // Who answers nothing is left after half a minute.
    let begun = Instant::now();
    let silent = platform.stream().await;
    while !matches!(connection.current(), Status::Reconnecting { reason: Disconnect::TimedOut(_), .. }) {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert!(begun.elapsed().as_secs() >= 29, "{:?}", begun.elapsed());
    drop(silent);
    assert!(platform.accept_with(refuse(403, &[("Handshake-Msg", "not allowed")])).await.is_none());
    let error = connection.ready().await.unwrap_err();
    assert!(matches!(error, ConnectionError::Forbidden { .. }) && error.to_string().contains("not allowed"), "{error}");
    assert_eq!(platform.asked(), 4, "each attempt has a URL of its own");
}

#[tokio::test(start_paused = true)]
async fn what_is_no_websocket_is_tried_again() {
    use tokio::io::AsyncWriteExt as _;
    let platform = Platform::new();
    let connection = platform.connect(&platform.events().build().unwrap());
    for said in [&b"SSH-2.0-x\r\n\r\n"[..], b"", b"HTTP/1.1 101 Switching Protocols\r\n\r\n"] {
        let mut stream = platform.stream().await;
        stream.write_all(said).await.unwrap();
        drop(stream);
        let (reason, _) = lost(&connection).await;
        assert!(matches!(reason, Disconnect::Refused { status: 0, .. }), "{reason}");
        while !matches!(connection.current(), Status::Connecting) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    platform.accept().await;
    connection.ready().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_router_has_one_connection_at_a_time() {
    let platform = Platform::new();
    let events = platform.events().build().unwrap();
    let connection = platform.connect(&events);
    let second = events.connect().connector(platform.pipe()).spawn();
    assert!(matches!(second.ready().await, Err(ConnectionError::AlreadyRunning)));
    let third = events.connect().connector(platform.pipe()).run().await.unwrap_err();
    assert!(third.to_string().contains("at random"), "{third}");
    // A clone is the same router, another one is not.
    assert!(matches!(events.clone().connect().run().await, Err(ConnectionError::AlreadyRunning)));
    let peer = platform.accept().await;
    connection.ready().await.unwrap();
    tokio::spawn(peer.idle());
    assert!(second.close(Duration::ZERO).await, "it has nothing to close");
    assert!(connection.current().is_ready(), "and does not close the first");
    connection.close(Duration::ZERO).await;
    let again = platform.connect(&events);
    platform.accept().await;
    again.ready().await.unwrap();
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let events = Events::new(&Mock::new().client()).build().unwrap();
    let connection = events.connect().spawn();
    let Status::Failed(error) = connection.current() else { panic!("it failed") };
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}

#[tokio::test]
async fn settings_that_are_wrong_are_errors() {
    let events = Events::new(&Mock::new().client()).build().unwrap();
    for host in ["", "a b", "me:hunter2@host", "host:port:x", "/x"] {
        let error = events.connect().connection_host(host).run().await.unwrap_err().to_string();
        assert!(error.contains("connection_host") && !error.contains("hunter2"), "{host}: {error}");
    }
    for proxy in ["", "ftp://me:hunter2@x", "http://", "not a proxy hunter2"] {
        let error = events.connect().proxy(proxy).map(drop).unwrap_err().to_string();
        assert!(error.contains("not the URL of a proxy") && !error.contains("hunter2"), "{proxy}: {error}");
    }
    assert!(events.connect().header("Host", "x").is_err());
}

#[tokio::test(start_paused = true)]
async fn a_runtime_that_ends_ends_the_connection() {
    let platform = Platform::new();
    let events = platform.events().build().unwrap();
    let running = tokio::spawn(events.connect().connector(platform.pipe()).run());
    let _peer = platform.accept().await;
    running.abort();
    assert!(running.await.is_err());
    // Its place is free.
    let connection = platform.connect(&events);
    platform.accept().await;
    connection.ready().await.unwrap();
}
