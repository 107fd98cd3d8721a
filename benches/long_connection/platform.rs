//! The platform: says where to connect to, and sends events made beforehand.

use std::collections::BTreeMap;

use bytes::Bytes;
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use lark_events::connection::wire::{CONTROL, DATA, Frame};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error, Message};

/// Where the number of an event stands in its frame.
const PLACE: &str = "99999999999999999999999999999999";

/// What the platform says about pings and waits, at first and in each pong.
const CONFIG: &str = r#"{"ReconnectCount":-1,"ReconnectInterval":120,"ReconnectNonce":30,"PingInterval":120}"#;

/// What is sent.
pub(super) struct Plan {
    pub(super) events: usize,
    /// How many may be without an answer.
    pub(super) window: usize,
    /// After so many events the connection breaks, whatever is under way.
    pub(super) kick: Option<usize>,
    /// Of so many events one comes twice.
    pub(super) double: Option<usize>,
}

/// What became of it.
#[derive(Default)]
pub(super) struct Served {
    pub(super) deliveries: usize,
    pub(super) kicks: usize,
    /// Answers that ask for the event again.
    pub(super) refused: usize,
}

pub(super) struct Platform {
    listener: TcpListener,
    plan: Plan,
    url: String,
    frame: Vec<u8>,
    places: Vec<usize>,
    /// The next event.
    next: usize,
    /// Events without an answer, and how many answers are due.
    open: BTreeMap<usize, usize>,
    served: Served,
}

type Socket = WebSocketStream<TcpStream>;

impl Platform {
    pub(super) async fn bind(plan: Plan) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let frame = event().to_bytes().to_vec();
        let places =
            frame.windows(PLACE.len()).enumerate().filter(|(_, bytes)| *bytes == PLACE.as_bytes()).map(|(at, _)| at);
        let places = places.collect();
        let (open, served) = (BTreeMap::new(), Served::default());
        Ok(Self { listener, plan, url, frame, places, next: 0, open, served })
    }

    pub(super) fn url(&self) -> String {
        self.url.clone()
    }

    /// Serves until each event was answered.
    pub(super) async fn serve(mut self) -> std::io::Result<Served> {
        while self.open.len() + (self.plan.events - self.next) > 0 {
            let (stream, _) = self.listener.accept().await?;
            stream.set_nodelay(true)?;
            let mut method = [0; 4];
            while stream.peek(&mut method).await? < method.len() {}
            if &method == b"POST" {
                self.endpoint(stream).await?;
            } else if let Ok(mut socket) = tokio_tungstenite::accept_async(stream).await {
                // The other end may go at any time.
                let _ = self.connection(&mut socket).await;
            }
        }
        Ok(self.served)
    }

    async fn endpoint(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut request = Vec::new();
        while !is_whole(&request) {
            if stream.read_buf(&mut request).await? == 0 {
                return Ok(());
            }
        }
        let url = self.url.replacen("http", "ws", 1);
        let body = format!(
            r#"{{"code":0,"msg":"ok","data":{{"URL":"{url}/ws/v2?device_id=7300000000000000001&service_id=1","ClientConfig":{CONFIG}}}}}"#
        );
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
        stream.write_all(format!("{head}content-length: {}\r\n\r\n{body}", body.len()).as_bytes()).await?;
        stream.shutdown().await
    }

    async fn connection(&mut self, socket: &mut Socket) -> Result<(), Error> {
        // What an earlier connection took and did not answer.
        let again: Vec<usize> = self.open.keys().copied().collect();
        self.open.clear();
        for number in again {
            self.send(socket, number).await?;
        }
        loop {
            while self.open.len() < self.plan.window && self.next < self.plan.events {
                let number = self.next;
                self.next += 1;
                self.send(socket, number).await?;
                if let Some(every) = self.plan.double
                    && number % every == every / 2
                {
                    // One that is under way, or one that was answered long ago.
                    let older = if (number / every).is_multiple_of(2) { 0 } else { 200.min(number) };
                    self.send(socket, number - older).await?;
                }
                if let Some(every) = self.plan.kick
                    && number % every == every - 1
                {
                    socket.flush().await?;
                    self.served.kicks += 1;
                    let said = CloseFrame { code: CloseCode::Away, reason: "kicked".into() };
                    return if self.served.kicks.is_multiple_of(2) { socket.close(Some(said)).await } else { Ok(()) };
                }
            }
            socket.flush().await?;
            let Some(message) = socket.next().await else { return Ok(()) };
            self.take(socket, message?).await?;
            // And what else is there.
            while let Some(Some(message)) = socket.next().now_or_never() {
                self.take(socket, message?).await?;
            }
            if self.open.is_empty() && self.next == self.plan.events {
                return Ok(());
            }
        }
    }

    async fn send(&mut self, socket: &mut Socket, number: usize) -> Result<(), Error> {
        let mut frame = self.frame.clone();
        let digits = format!("{number:032}");
        for place in &self.places {
            frame[*place..place + digits.len()].copy_from_slice(digits.as_bytes());
        }
        self.served.deliveries += 1;
        *self.open.entry(number).or_default() += 1;
        socket.feed(Message::Binary(frame.into())).await
    }

    async fn take(&mut self, socket: &mut Socket, message: Message) -> Result<(), Error> {
        let Message::Binary(bytes) = message else { return Ok(()) };
        let Ok(mut frame) = Frame::read(bytes) else { return Ok(()) };
        if frame.method == CONTROL {
            for header in &mut frame.headers {
                if header.value == "ping" {
                    "pong".clone_into(&mut header.value);
                }
            }
            frame.payload = Some(Bytes::from_static(CONFIG.as_bytes()));
            return socket.send(Message::Binary(frame.to_bytes())).await;
        }
        let answer: serde_json::Value =
            serde_json::from_slice(frame.payload.as_deref().unwrap_or_default()).unwrap_or_default();
        if answer["code"] != 200 {
            self.served.refused += 1;
        }
        if let Ok(number) = frame.header("message_id").parse() {
            let due = self.open.entry(number).or_default();
            *due = due.saturating_sub(1);
            if *due == 0 {
                self.open.remove(&number);
            }
        }
        Ok(())
    }
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    body.len() >= length.unwrap_or(0)
}

/// A message in a group that mentions the bot.
fn event() -> Frame {
    let json = format!(
        r#"{{"schema":"2.0","header":{{"event_id":"{PLACE}","event_type":"im.message.receive_v1","create_time":"1608725989000","token":"v3rify-token-0001","app_id":"cli_a1b2c3d4e5f6","tenant_key":"736588c9260f175e"}},"event":{{"sender":{{"sender_id":{{"open_id":"ou_84aad35d084aa403a838cf73ee18467","union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz"}},"sender_type":"user","tenant_key":"736588c9260f175e"}},"message":{{"message_id":"om_{PLACE}","root_id":"om_5ce6d572455d361153b7cb5xxfsdfsdfdsf","parent_id":"om_5ce6d572455d361153b7cb5xxfsdfsdfdsf","create_time":"1609073151345","update_time":"1687343654666","chat_id":"oc_5ce6d572455d361153b7xx51da133945","thread_id":"omt_d4be107c616","chat_type":"group","message_type":"text","content":"{{\"text\":\"@_user_1 hello, could you say when the next deployment is planned?\"}}","mentions":[{{"key":"@_user_1","id":{{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"}},"name":"Tom","tenant_key":"736588c9260f175e"}}],"user_agent":"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)"}}}}}}"#
    );
    let mut frame = Frame { service: 1, method: DATA, payload: Some(Bytes::from(json)), ..Frame::default() };
    let headers = [
        ("type", "event"),
        ("message_id", PLACE),
        ("trace_id", "trace"),
        ("sum", "1"),
        ("seq", "0"),
        ("timestamp", "1608725989000"),
    ];
    for (key, value) in headers {
        frame.set(key, value);
    }
    frame
}
