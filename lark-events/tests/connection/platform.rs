//! The platform of these tests: one that says where to connect to, and the other ends of connections.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http::Method;
use lark_events::connection::wire::{CONTROL, DATA, Frame};
use lark_events::connection::{BoxIo, Connector, Destination};
use lark_events::{Connection, Event, Events, EventsBuilder, State, Status};
use lark_runtime::event::{EventMeta, EventSchema, NoAnswer};
use lark_runtime::testing::{Mock, Reply};
use lark_runtime::transport::BoxError;
use lark_runtime::{BoxFuture, Model};
use serde_json::{Value, json};
use tokio::io::DuplexStream;
use tokio::sync::{Mutex as AsyncMutex, mpsc};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};

pub(crate) const ENDPOINT: &str = "/callback/ws/endpoint";
pub(crate) const URL: &str = "ws://127.0.0.1:9/ws/v2?fpid=493&device_id=7300000000000000001&access_key=planted-key&service_id=33554678&ticket=planted-ticket";
pub(crate) const SERVICE: i32 = 33_554_678;

/// Where streams end that the connection makes.
pub(crate) struct Platform {
    pub(crate) mock: Mock,
    arriving: AsyncMutex<mpsc::UnboundedReceiver<DuplexStream>>,
    pipe: Pipe,
}

/// Makes streams in the memory.
#[derive(Clone)]
pub(crate) struct Pipe {
    arriving: mpsc::UnboundedSender<DuplexStream>,
    capacity: usize,
    pub(crate) destinations: Arc<Mutex<Vec<Destination>>>,
}

impl Connector for Pipe {
    fn connect(&self, to: Destination) -> BoxFuture<'_, Result<BoxIo, BoxError>> {
        Box::pin(async move {
            self.destinations.lock().unwrap().push(to);
            let (ours, theirs) = tokio::io::duplex(self.capacity);
            self.arriving.send(theirs)?;
            Ok(Box::new(ours) as BoxIo)
        })
    }
}

impl Platform {
    /// One that says where to connect to.
    pub(crate) fn new() -> Self {
        Self::saying(json!({"URL": URL, "ClientConfig": {
            "ReconnectCount": -1, "ReconnectInterval": 120, "ReconnectNonce": 30, "PingInterval": 120,
        }}))
    }

    pub(crate) fn saying(endpoint: Value) -> Self {
        let platform = Self::silent();
        platform.mock.on_path(Method::POST, ENDPOINT).reply(endpoint);
        platform
    }

    pub(crate) fn replying(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Self {
        let platform = Self::silent();
        platform.mock.on_path(Method::POST, ENDPOINT).reply_with(move |_| reply());
        platform
    }

    /// One that has no answer yet.
    pub(crate) fn silent() -> Self {
        let (sender, arriving) = mpsc::unbounded_channel();
        let pipe = Pipe { arriving: sender, capacity: 1 << 20, destinations: Arc::default() };
        Self { mock: Mock::new(), arriving: AsyncMutex::new(arriving), pipe }
    }

    pub(crate) fn with_capacity(mut self, capacity: usize) -> Self {
        self.pipe.capacity = capacity;
        self
    }

    pub(crate) fn pipe(&self) -> Pipe {
        self.pipe.clone()
    }

    pub(crate) fn events(&self) -> EventsBuilder {
        Events::new(&self.mock.client())
    }

    pub(crate) fn connect(&self, events: &Events) -> Connection {
        events.connect().connector(self.pipe()).spawn()
    }

    /// A stream that the connection made.
    pub(crate) async fn stream(&self) -> DuplexStream {
        self.arriving.lock().await.recv().await.unwrap()
    }

    /// A connection after its handshake.
    pub(crate) async fn accept(&self) -> Peer {
        self.accept_with(|_, answer| Ok(answer)).await.unwrap()
    }

    /// A connection whose handshake is answered by the test.
    pub(crate) async fn accept_with(
        &self,
        answer: impl FnOnce(&Request, Response) -> Result<Response, ErrorResponse> + Unpin,
    ) -> Option<Peer> {
        let stream = self.stream().await;
        let websocket = tokio_tungstenite::accept_hdr_async(stream, answer).await.ok()?;
        Some(Peer { websocket, closed: None })
    }

    /// How often it was asked where to connect to.
    pub(crate) fn asked(&self) -> usize {
        self.mock.all_calls().iter().filter(|call| call.path() == ENDPOINT).count()
    }
}

/// The other end of a connection.
pub(crate) struct Peer {
    pub(crate) websocket: WebSocketStream<DuplexStream>,
    /// The code with which the connection was closed.
    pub(crate) closed: Option<u16>,
}

impl Peer {
    pub(crate) async fn send(&mut self, frame: &Frame) {
        self.websocket.send(Message::Binary(frame.to_bytes())).await.unwrap();
    }

    /// The next frame; `None` when the connection is over.
    pub(crate) async fn frame(&mut self) -> Option<Frame> {
        loop {
            match self.websocket.next().await? {
                Ok(Message::Binary(bytes)) => return Some(Frame::read(bytes).unwrap()),
                Ok(Message::Close(said)) => self.closed = said.map(|said| said.code.into()),
                Ok(_) => {}
                Err(_) => return None,
            }
        }
    }

    /// The next answer, past pings.
    pub(crate) async fn answer(&mut self) -> Frame {
        loop {
            let frame = self.frame().await.expect("an answer");
            if frame.method == DATA {
                return frame;
            }
        }
    }

    /// The JSON of the next answer.
    pub(crate) async fn told(&mut self) -> Value {
        serde_json::from_slice(&self.answer().await.payload.unwrap()).unwrap()
    }

    /// Waits for a ping.
    pub(crate) async fn ping(&mut self) {
        let frame = self.frame().await.expect("a ping");
        assert_eq!((frame.method, frame.header("type"), frame.service), (CONTROL, "ping", SERVICE));
    }

    pub(crate) async fn pong(&mut self, config: &str) {
        let mut pong = Frame { service: SERVICE, method: CONTROL, ..Frame::default() };
        pong.set("type", "pong");
        pong.payload = (!config.is_empty()).then(|| Bytes::from(config.to_owned()));
        self.send(&pong).await;
    }

    /// Answers pings and says nothing else, until the connection is over.
    pub(crate) async fn idle(mut self) -> Option<u16> {
        while let Some(frame) = self.frame().await {
            if frame.header("type") == "ping" {
                self.pong("").await;
            }
        }
        self.closed
    }
}

/// A frame with an event in it.
pub(crate) fn data(kind: &str, id: &str, payload: impl Into<Bytes>) -> Frame {
    let mut frame = Frame { seq_id: 17, log_id: 4, service: SERVICE, method: DATA, ..Frame::default() };
    for (key, value) in [("type", kind), ("message_id", id), ("sum", "1"), ("seq", "0"), ("trace_id", "t")] {
        frame.set(key, value);
    }
    frame.payload = Some(payload.into());
    frame
}

/// The parts of an event.
pub(crate) fn parts(id: &str, payload: &str, cut: &[usize]) -> Vec<Frame> {
    let ends = cut.iter().copied().chain([payload.len()]);
    let starts = [0].into_iter().chain(cut.iter().copied());
    let sum = cut.len() + 1;
    starts
        .zip(ends)
        .enumerate()
        .map(|(seq, (start, end))| {
            let mut frame = data("event", id, Bytes::new());
            for header in &mut frame.headers {
                match &*header.key {
                    "sum" => header.value = sum.to_string(),
                    "seq" => header.value = seq.to_string(),
                    _ => {}
                }
            }
            let part = &payload[start..end];
            frame.payload = (!part.is_empty()).then(|| Bytes::from(part.to_owned()));
            frame
        })
        .collect()
}

pub(crate) fn message(id: &str, text: &str) -> String {
    json!({
        "schema": "2.0",
        "header": {"event_id": format!("e-{id}"), "event_type": "im.message.receive_v1", "token": "verification-token",
            "app_id": "cli_mock", "tenant_key": "t1"},
        "event": {"message": {"message_id": id, "chat_id": format!("chat-of-{id}"), "text": text}},
    })
    .to_string()
}

pub(crate) fn callback(event_type: &str) -> String {
    json!({"schema": "2.0", "header": {"event_id": "e", "event_type": event_type}, "event": {"token": "c-1"}})
        .to_string()
}

#[derive(Clone, Default, Model)]
pub(crate) struct MessageReceived {
    pub(crate) message: Option<Text>,
}

#[derive(Clone, Default, Model)]
pub(crate) struct Text {
    pub(crate) message_id: String,
    pub(crate) text: String,
}

impl lark_runtime::Event for MessageReceived {
    type Answer = NoAnswer;
    const META: &'static EventMeta = &EventMeta::new("im.message.receive_v1", EventSchema::V2)
        .with_dedupe("message.message_id")
        .with_scopes(&["im:message", "im:message:readonly"]);
}

#[derive(Clone, Default, Model)]
pub(crate) struct CardAction {
    pub(crate) token: String,
}

#[derive(Clone, Default, Model)]
pub(crate) struct Toast {
    pub(crate) content: Option<String>,
}

impl lark_runtime::Event for CardAction {
    type Answer = Toast;
    const META: &'static EventMeta = &EventMeta::new("card.action.trigger", EventSchema::V2).with_callback();
}

/// What handlers were called with.
#[derive(Clone, Default)]
pub(crate) struct Calls(Arc<Mutex<Vec<String>>>);

impl Calls {
    pub(crate) fn add(&self, call: impl Into<String>) {
        self.0.lock().unwrap().push(call.into());
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

pub(crate) fn text(event: &Event<MessageReceived>) -> String {
    event.message.as_ref().map(|message| message.text.clone()).unwrap_or_default()
}

pub(crate) async fn note(event: Event<MessageReceived>, State(calls): State<Calls>) {
    calls.add(text(&event));
}

/// Handles messages in so many seconds as they say.
pub(crate) async fn slow(event: Event<MessageReceived>, State(calls): State<Calls>) {
    let text = text(&event);
    tokio::time::sleep(Duration::from_secs(text.parse().unwrap())).await;
    calls.add(text);
}

/// Waits until the connection is lost, and says why and for how long.
pub(crate) async fn lost(connection: &Connection) -> (lark_events::connection::Disconnect, Duration) {
    let mut statuses = connection.status();
    loop {
        match statuses.next().await.expect("it goes on") {
            Status::Reconnecting { reason, after, .. } => return (reason, after),
            Status::Failed(error) => panic!("{error}"),
            _ => {}
        }
    }
}
