//! The long connection, spoken by hand.

use std::time::{Duration, SystemTime};

use base64::{Engine, prelude::BASE64_STANDARD};
use futures_util::{SinkExt, StreamExt};
use lark_sandbox::{ConnectionConfig, EventState, Sandbox, Trouble};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Error, Message},
};

use crate::client::{exchange, until};

/// What is in a frame: its headers and its payload.
#[derive(Clone, Debug, PartialEq)]
struct Frame {
    method: u8,
    headers: Vec<(String, String)>,
    payload: Vec<u8>,
}

fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
    let mut to = vec![number << 3 | 2];
    let mut length = bytes.len();
    while length >= 0x80 {
        to.push(length as u8 | 0x80);
        length >>= 7;
    }
    to.push(length as u8);
    to.extend(bytes);
    to
}

impl Frame {
    fn new(method: u8, headers: &[(&str, &str)], payload: &[u8]) -> Self {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { method, headers, payload: payload.to_vec() }
    }

    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    fn encode(&self) -> Message {
        let mut to = vec![8, 0, 16, 0, 24, 0, 32, self.method];
        for (name, value) in &self.headers {
            to.extend(field(5, &[field(1, name.as_bytes()), field(2, value.as_bytes())].concat()));
        }
        to.extend(field(8, &self.payload));
        Message::Binary(to.into())
    }

    fn decode(mut bytes: &[u8]) -> Option<Self> {
        let mut frame = Self::new(0, &[], b"");
        while !bytes.is_empty() {
            let (tag, value) = next(&mut bytes)?;
            match tag >> 3 {
                4 => frame.method = u8::try_from(value).ok()?,
                number if tag & 7 == 2 => {
                    let (part, rest) = bytes.split_at_checked(usize::try_from(value).ok()?)?;
                    bytes = rest;
                    if number == 8 {
                        frame.payload = part.to_vec();
                    } else if number == 5 {
                        let mut part = part;
                        let mut texts = Vec::new();
                        while !part.is_empty() {
                            let (_, length) = next(&mut part)?;
                            let (text, rest) = part.split_at_checked(usize::try_from(length).ok()?)?;
                            part = rest;
                            texts.push(String::from_utf8(text.to_vec()).ok()?);
                        }
                        frame.headers.push((texts.first()?.clone(), texts.get(1)?.clone()));
                    }
                }
                _ => {}
            }
        }
        Some(frame)
    }
}

/// A tag and the number behind it.
fn next(bytes: &mut &[u8]) -> Option<(u64, u64)> {
    let mut number = || {
        let (mut value, mut shift) = (0, 0);
        loop {
            let (first, rest) = bytes.split_first()?;
            *bytes = rest;
            value |= u64::from(first & 0x7f) << shift;
            shift += 7;
            if first & 0x80 == 0 {
                return Some(value);
            }
        }
    };
    Some((number()?, number()?))
}

async fn sandbox() -> Sandbox {
    let now = SystemTime::now();
    Sandbox::builder().clock(move || now).start().await.expect("a free port")
}

async fn endpoint(sandbox: &Sandbox, secret: &str) -> Value {
    let body = json!({ "AppID": sandbox.app_id(), "AppSecret": secret }).to_string();
    let (status, _, answer) = exchange(sandbox, "POST", "/callback/ws/endpoint", &[], body.as_bytes()).await;
    assert_eq!(status, 200);
    serde_json::from_slice(&answer).expect("JSON")
}

async fn url(sandbox: &Sandbox) -> String {
    let answer = endpoint(sandbox, sandbox.app_secret()).await;
    assert_eq!(answer["code"], 0, "{answer}");
    answer["data"]["URL"].as_str().expect("a URL").to_owned()
}

/// A client that is connected and has sent its first ping.
struct Client(WebSocketStream<TcpStream>);

impl Client {
    async fn open(sandbox: &Sandbox) -> Self {
        let before = sandbox.connections();
        let mut client = Self::try_open(sandbox, &url(sandbox).await).await.expect("accepted");
        client.0.send(Frame::new(0, &[("type", "ping")], b"").encode()).await.expect("sent");
        assert_eq!(client.frame().await.header("type"), "pong");
        sandbox.connected(before + 1).await;
        client
    }

    async fn try_open(sandbox: &Sandbox, url: &str) -> Result<Self, Error> {
        let address = sandbox.url().strip_prefix("http://").expect("plain HTTP");
        let stream = TcpStream::connect(address).await.expect("the sandbox listens");
        tokio_tungstenite::client_async(url, stream).await.map(|(socket, _)| Self(socket))
    }

    async fn message(&mut self) -> Option<Message> {
        self.0.next().await?.ok()
    }

    async fn frame(&mut self) -> Frame {
        let message = self.message().await.expect("open");
        Frame::decode(&message.into_data()).expect("a frame")
    }

    async fn answer(&mut self, frame: &Frame, payload: Value) {
        let frame = Frame { payload: payload.to_string().into_bytes(), ..frame.clone() };
        self.0.send(frame.encode()).await.expect("sent");
    }
}

/// The headers of a handshake that was refused.
async fn refusal(sandbox: &Sandbox, url: &str) -> (String, String) {
    match Client::try_open(sandbox, url).await.map(|_| ()) {
        Err(Error::Http(answer)) => {
            let header = |name| answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
            (header("handshake-status").to_owned(), header("handshake-autherrcode").to_owned())
        }
        other => unreachable!("{other:?}"),
    }
}

#[tokio::test]
async fn events_and_callbacks_come_over_it_and_are_answered() {
    let sandbox = sandbox().await;
    let mut client = Client::open(&sandbox).await;
    let id = sandbox.raise("im.message.receive_v1", json!({ "a": 1 })).expect("subscribed");
    let frame = client.frame().await;
    let event: Value = serde_json::from_slice(&frame.payload).expect("JSON");
    assert_eq!((&event["header"]["event_id"], &event["event"]), (&json!(id), &json!({ "a": 1 })));
    assert_eq!(["type", "sum", "seq"].map(|name| frame.header(name)), ["event", "1", "0"]);
    client.answer(&frame, json!({ "code": 200, "headers": null, "data": null })).await;
    sandbox.settled().await;
    assert_eq!(sandbox.events()[0].state, EventState::Delivered);
    assert_eq!(sandbox.events()[0].attempts[0].via, "connection");

    let callback = sandbox.callback("card.action.trigger", json!({}));
    let (answer, ()) = tokio::join!(callback, async {
        let frame = client.frame().await;
        client.answer(&frame, json!({ "code": 200, "data": BASE64_STANDARD.encode(r#"{"toast":{}}"#) })).await;
    });
    assert_eq!(answer.expect("answered"), r#"{"toast":{}}"#);
}

#[tokio::test]
async fn pongs_bring_the_settings_of_now() {
    let sandbox = sandbox().await;
    let mut config = ConnectionConfig::default();
    config.ping_interval = 7;
    sandbox.connection_config(config);
    let answer = endpoint(&sandbox, sandbox.app_secret()).await;
    let expected = json!({ "ReconnectCount": -1, "ReconnectInterval": 120, "ReconnectNonce": 30, "PingInterval": 7 });
    assert_eq!(answer["data"]["ClientConfig"], expected);
    let mut client = Client::open(&sandbox).await;
    config.ping_interval = 9;
    sandbox.connection_config(config);
    client.0.send(Frame::new(0, &[("type", "ping")], b"").encode()).await.expect("sent");
    let pong: Value = serde_json::from_slice(&client.frame().await.payload).expect("JSON");
    assert_eq!(pong["PingInterval"], 9);
}

#[tokio::test]
async fn only_the_app_gets_in_with_each_url_once_and_fifty_times() {
    let sandbox = sandbox().await;
    let refused = endpoint(&sandbox, "planted-secret").await;
    assert_eq!((&refused["code"], refused.get("data")), (&json!(403), None));
    let first = url(&sandbox).await;
    let _client = Client::try_open(&sandbox, &first).await.expect("accepted");
    assert_eq!(refusal(&sandbox, &first).await.0, "514");
    let late = url(&sandbox).await;
    sandbox.advance(Duration::from_secs(120));
    assert_eq!(refusal(&sandbox, &late).await, ("514".to_owned(), "0".to_owned()));
    let mut clients = Vec::new();
    for _ in 1..50 {
        clients.push(Client::open(&sandbox).await);
    }
    assert_eq!(refusal(&sandbox, &url(&sandbox).await).await, ("514".to_owned(), "1000040350".to_owned()));
    clients.truncate(10);
    until(|| sandbox.connections() <= 11).await;
    Client::open(&sandbox).await;

    let ticket = first.split("ticket=").nth(1).expect("a ticket");
    let (_, _, page) = exchange(&sandbox, "GET", "/", &[], b"").await;
    let (_, _, requests) = exchange(&sandbox, "GET", "/_sandbox/requests", &[], b"").await;
    let shown = [page, requests, format!("{:?}", sandbox.requests()).into_bytes()].concat();
    let shown = String::from_utf8_lossy(&shown);
    for secret in ["planted-secret", sandbox.app_secret(), ticket] {
        assert!(!shown.contains(secret), "{secret} is shown");
    }
    let (status, ..) = exchange(&sandbox, "GET", "/callback/ws/connect?ticket=1", &[], b"").await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn a_marketplace_app_gets_no_connection() {
    let sandbox = Sandbox::builder().marketplace().start().await.expect("a free port");
    assert_eq!(endpoint(&sandbox, sandbox.app_secret()).await["code"], 403);
}

#[tokio::test]
async fn what_is_refused_or_not_answered_comes_again() {
    let sandbox = sandbox().await;
    let mut client = Client::open(&sandbox).await;
    sandbox.raise("a.b_v1", json!({}));
    let frame = client.frame().await;
    client.answer(&frame, json!({ "code": 500 })).await;
    sandbox.settled().await;
    sandbox.advance(Duration::from_secs(15));
    let again = client.frame().await;
    assert_eq!(again.payload, frame.payload);
    sandbox.advance(Duration::from_secs(3));
    until(|| sandbox.events()[0].attempts.len() == 2).await;
    // Too late for this one.
    client.answer(&again, json!({ "code": 200 })).await;
    sandbox.advance(Duration::from_secs(300));
    let last = client.frame().await;
    assert_eq!(last.payload, frame.payload);
    client.answer(&last, json!({ "code": 200 })).await;
    until(|| sandbox.events()[0].state == EventState::Delivered).await;
    let failures: Vec<_> = sandbox.events()[0].attempts.iter().map(|attempt| attempt.failure.clone()).collect();
    assert_eq!(failures, [Some("code 500".to_owned()), Some("no answer within 3 s".to_owned()), None]);
}

#[tokio::test]
async fn what_was_lost_with_a_connection_comes_over_the_next_one_and_so_does_a_replay() {
    let sandbox = sandbox().await;
    let mut client = Client::open(&sandbox).await;
    sandbox.trouble(Trouble::kick());
    let lost = sandbox.raise("a.b_v1", json!({ "n": 1 })).expect("subscribed");
    client.frame().await;
    assert!(matches!(client.message().await, None | Some(Message::Close(_))));
    until(|| sandbox.connections() == 0).await;
    let waits = sandbox.raise("a.b_v1", json!({ "n": 2 })).expect("subscribed");
    sandbox.settled().await;
    let mut client = Client::open(&sandbox).await;
    let mut came = Vec::new();
    for _ in 0..2 {
        let frame = client.frame().await;
        client.answer(&frame, json!({ "code": 200 })).await;
        let event: Value = serde_json::from_slice(&frame.payload).expect("JSON");
        came.push(event["header"]["event_id"].as_str().expect("an id").to_owned());
    }
    came.sort();
    assert_eq!(came, [lost, waits]);
    until(|| sandbox.events().iter().all(|event| event.state == EventState::Delivered)).await;

    assert_eq!(sandbox.drop_connections(), 1);
    until(|| sandbox.connections() == 0).await;
    assert_eq!(sandbox.replay_last(2), 2);
    let mut client = Client::open(&sandbox).await;
    for _ in 0..2 {
        client.frame().await;
    }
}

#[tokio::test]
async fn events_come_in_frames_of_any_kind_on_demand() {
    let sandbox = sandbox().await;
    let mut client = Client::open(&sandbox).await;
    let large = "x".repeat(200_000);
    sandbox.raise("a.b_v1", json!({ "large": large }));
    let mut whole = Vec::new();
    for seq in 0..4 {
        let frame = client.frame().await;
        assert_eq!((frame.header("sum"), frame.header("seq")), ("4", seq.to_string().as_str()));
        whole.extend(frame.payload);
    }
    let event: Value = serde_json::from_slice(&whole).expect("JSON");
    assert_eq!(event["event"]["large"], large);

    sandbox.trouble(Trouble::split(1000));
    sandbox.raise("a.b_v1", json!({}));
    let mut frames = Vec::new();
    for _ in 0..1000 {
        frames.push(client.frame().await);
    }
    assert!(frames.iter().any(|frame| frame.payload.is_empty()));
    let whole: Vec<u8> = frames.iter().flat_map(|frame| frame.payload.clone()).collect();
    assert!(serde_json::from_slice::<Value>(&whole).is_ok());

    sandbox.trouble(Trouble::truncated_frame());
    sandbox.raise("a.b_v1", json!({}));
    let message = client.message().await.expect("open");
    assert_eq!(Frame::decode(&message.into_data()), None);
    assert_eq!(client.frame().await.header("type"), "event");
    sandbox.trouble(Trouble::text_frame());
    sandbox.raise("a.b_v1", json!({}));
    assert!(matches!(client.message().await, Some(Message::Text(_))));
    assert_eq!(client.frame().await.header("type"), "event");
    sandbox.trouble(Trouble::unknown_frame());
    sandbox.raise("a.b_v1", json!({}));
    assert_eq!(client.frame().await.method, 7);
    assert_eq!(client.frame().await.header("type"), "event");

    sandbox.trouble(Trouble::card_frame());
    let callback = sandbox.callback("card.action.trigger", json!({}));
    let (answer, ()) = tokio::join!(callback, async {
        let frame = client.frame().await;
        assert_eq!(frame.header("type"), "card");
        client.answer(&frame, json!({ "code": 200, "data": "e30=" })).await;
    });
    assert_eq!(answer.expect("answered"), "{}");
}

#[tokio::test]
async fn a_connection_that_stalls_is_silent_until_it_closes() {
    let sandbox = sandbox().await;
    let mut client = Client::open(&sandbox).await;
    sandbox.trouble(Trouble::stall());
    sandbox.raise("a.b_v1", json!({}));
    client.0.send(Frame::new(0, &[("type", "ping")], b"").encode()).await.expect("sent");
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(futures_util::FutureExt::now_or_never(client.message()).is_none());
    assert_eq!(sandbox.connections(), 1);
    drop(client);
    until(|| sandbox.connections() == 0).await;
    let mut client = Client::open(&sandbox).await;
    assert_eq!(client.frame().await.header("type"), "event");
}

#[tokio::test]
async fn events_go_to_one_of_the_connections() {
    let sandbox = sandbox().await;
    let (mut one, mut other) = (Client::open(&sandbox).await, Client::open(&sandbox).await);
    let mut counts = [0, 0];
    for _ in 0..40 {
        sandbox.raise("a.b_v1", json!({}));
        tokio::select! {
            frame = one.frame() => { one.answer(&frame, json!({ "code": 200 })).await; counts[0] += 1; }
            frame = other.frame() => { other.answer(&frame, json!({ "code": 200 })).await; counts[1] += 1; }
        }
    }
    sandbox.settled().await;
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    assert_eq!(counts.iter().sum::<i32>(), 40);
}
