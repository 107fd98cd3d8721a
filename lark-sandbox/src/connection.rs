//! The long connection: programs that have no address of their own open a WebSocket, and events come over it.

use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};

use self::frame::{CONTROL, DATA, Frame};
use crate::{
    envelope::{Answer, Failure},
    events::{Event, trouble::Kind},
    world::World,
};

mod frame;
mod serve;

pub(crate) use serve::serve;

/// Where a program asks for the URL of a connection.
pub(crate) const ENDPOINT: &str = "/callback/ws/endpoint";
/// Where the connection is opened.
pub(crate) const CONNECT: &str = "/callback/ws/connect";

/// Connections of an app at most.
const CONNECTIONS_MAX: usize = 50;
/// The code of one too many.
const TOO_MANY: i64 = 1_000_040_350;
/// Bytes of a payload; a larger event comes in several frames.
const PAYLOAD_MAX: usize = 64 * 1024;
/// How long a URL is good for, and how many are at a time.
const TICKET: Duration = Duration::from_secs(120);
const TICKETS_MAX: usize = 1000;
/// What the platform calls its service.
const SERVICE: i32 = 33_554_678;

/// When a client pings and how it connects again, as the sandbox tells it. Times are in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionConfig {
    /// Attempts to connect again; -1: for ever.
    pub reconnect_count: i64,
    /// Pause between two attempts.
    pub reconnect_interval: i64,
    /// The longest pause before the first one, which is random.
    pub reconnect_nonce: i64,
    /// Pause between two pings.
    pub ping_interval: i64,
}

/// What the platform tells.
impl Default for ConnectionConfig {
    fn default() -> Self {
        Self { reconnect_count: -1, reconnect_interval: 120, reconnect_nonce: 30, ping_interval: 120 }
    }
}

impl ConnectionConfig {
    fn json(self) -> Value {
        json!({
            "ReconnectCount": self.reconnect_count,
            "ReconnectInterval": self.reconnect_interval,
            "ReconnectNonce": self.reconnect_nonce,
            "PingInterval": self.ping_interval,
        })
    }
}

/// What a program has answered to a frame.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) code: i64,
    /// The answer of a callback.
    pub(crate) data: Option<String>,
}

/// What a connection is told to do.
#[derive(Debug)]
enum Task {
    Send(Vec<u8>),
    SendText(String),
    /// Say goodbye and close.
    Close,
    /// Stay open and do nothing more.
    Stall,
}

#[derive(Debug)]
struct Connection {
    tasks: mpsc::UnboundedSender<Task>,
    device_id: String,
    since: Duration,
    /// The client listens: it has sent something, or has had a second. The Node SDK loses what comes at once.
    ready: bool,
}

struct Waiting {
    /// The connection that the answer has to come over.
    connection: u64,
    answered: oneshot::Sender<Reply>,
}

/// All open connections, and who may open one.
#[derive(Default)]
pub(crate) struct Connections {
    open: BTreeMap<u64, Connection>,
    next: u64,
    frames: u64,
    devices: u64,
    /// When the ticket of a URL ends, by the ticket, and the id of its device.
    tickets: HashMap<String, (Duration, String)>,
    /// Those who wait for an answer, by the id of the message.
    waiting: HashMap<String, Waiting>,
    pub(crate) config: ConnectionConfig,
}

impl Connections {
    /// How many are ready for events.
    pub(crate) fn count(&self) -> usize {
        self.ready().count()
    }

    fn ready(&self) -> impl Iterator<Item = (u64, &Connection)> {
        self.open.iter().filter(|(_, one)| one.ready).map(|(number, one)| (*number, one))
    }

    /// Whether one is open, also where its program has not said anything yet.
    pub(crate) fn is_any(&self) -> bool {
        !self.open.is_empty()
    }

    fn is_ready(&mut self, number: u64) {
        if let Some(connection) = self.open.get_mut(&number) {
            connection.ready = true;
        }
    }

    /// Nobody waits for this answer any more.
    pub(crate) fn forget(&mut self, message_id: &str) {
        self.waiting.remove(message_id);
    }

    /// Closes all connections.
    pub(crate) fn drop_all(&self) -> usize {
        self.open.values().filter(|one| one.tasks.send(Task::Close).is_ok()).count()
    }

    /// The open connections, without what is secret about them.
    pub(crate) fn shown(&self) -> Vec<Value> {
        let shown = |(_, one): (u64, &Connection)| json!({ "device_id": one.device_id, "since": one.since.as_secs() });
        self.ready().map(shown).collect()
    }

    fn open(&mut self, device_id: String, since: Duration) -> (u64, mpsc::UnboundedReceiver<Task>) {
        let (tasks, todo) = mpsc::unbounded_channel();
        self.next += 1;
        self.open.insert(self.next, Connection { tasks, device_id, since, ready: false });
        (self.next, todo)
    }

    /// A connection has ended; what was not answered over it is lost.
    fn close(&mut self, connection: u64) {
        self.open.remove(&connection);
        self.waiting.retain(|_, waiting| waiting.connection != connection);
    }

    /// A program has answered; whether somebody waited for it.
    fn answered(&mut self, connection: u64, frame: &Frame) -> bool {
        let id = frame.header("message_id");
        if self.waiting.get(id).is_none_or(|waiting| waiting.connection != connection) {
            return false;
        }
        let Some(waiting) = self.waiting.remove(id) else { return false };
        let said = serde_json::from_slice::<Value>(frame.payload.as_deref().unwrap_or_default()).unwrap_or_default();
        let data = said["data"].as_str().and_then(|data| BASE64_STANDARD.decode(data).ok());
        let data = data.map(|data| String::from_utf8_lossy(&data).into_owned());
        let code = said["code"].as_i64().unwrap_or_default();
        waiting.answered.send(Reply { code, data }).is_ok()
    }
}

impl std::fmt::Debug for Connections {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connections").field("open", &self.open.len()).finish_non_exhaustive()
    }
}

impl World {
    /// Answers the question for a URL.
    pub(crate) fn connection_url(&mut self, body: &Value, host: &str) -> Result<Answer, Failure> {
        let refused = |code, msg: &str| Err(Failure::new(http::StatusCode::OK, code, msg));
        if self.marketplace {
            return refused(403, "only self-built apps receive events over a connection");
        }
        let text = |name: &str| body[name].as_str().unwrap_or_default();
        if text("AppID") != self.app_id || text("AppSecret") != self.app_secret {
            return refused(403, "app id or app secret is wrong");
        }
        let (ticket, access_key) = (self.hub.id(), format!("{:016x}", self.hub.random()));
        let now = self.clock.now();
        let connections = &mut self.hub.connections;
        connections.devices += 1;
        let device_id = (7_000_000_000_000_000_000 + connections.devices).to_string();
        connections.tickets.retain(|_, (end, _)| *end > now);
        if connections.tickets.len() == TICKETS_MAX {
            return refused(1, "system busy");
        }
        connections.tickets.insert(ticket.clone(), (now + TICKET, device_id.clone()));
        let base = if host.is_empty() { self.url.trim_start_matches("http://") } else { host };
        let url = format!(
            "ws://{base}{CONNECT}?device_id={device_id}&access_key={access_key}&service_id={SERVICE}&ticket={ticket}"
        );
        Ok(Answer::Data(json!({ "URL": url, "ClientConfig": connections.config.json() })))
    }

    /// Sends an event over one of the connections, whichever; the id of the message, and its answer to come. `None`
    /// without a connection.
    pub(crate) fn send_over_connection(
        &mut self,
        event: &Event,
        trouble: Option<Kind>,
    ) -> Option<(String, oneshot::Receiver<Reply>)> {
        let random = self.hub.random();
        let now = self.clock.now();
        let message_id = self.hub.id();
        let log_id = self.log_id();
        let connections = &mut self.hub.connections;
        let place = usize::try_from(random % connections.count().max(1) as u64).unwrap_or_default();
        let (number, connection) = connections.ready().nth(place)?;
        let (answered, answer) = oneshot::channel();
        let send = |task| connection.tasks.send(task).is_ok();
        let kind = if trouble == Some(Kind::CardFrame) { "card" } else { "event" };
        let bytes = event.json.as_bytes();
        let count = match trouble {
            Some(Kind::Split(count)) => count,
            _ => bytes.len().div_ceil(PAYLOAD_MAX).max(1),
        };
        let size = bytes.len().div_ceil(count).max(1);
        let frame = |kind: &str, seq: usize, payload: &[u8]| Frame {
            seq_id: connections.frames + seq as u64 + 1,
            log_id: random >> 1,
            service: SERVICE,
            method: DATA,
            headers: [
                ("type", kind),
                ("message_id", &message_id),
                ("sum", &count.to_string()),
                ("seq", &seq.to_string()),
                ("trace_id", &log_id),
                ("timestamp", &now.as_millis().to_string()),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
            payload_encoding: None,
            payload_type: Some("json:event".to_owned()),
            payload: Some(payload.to_vec()).filter(|payload| !payload.is_empty()),
            log_id_new: Some(log_id.clone()),
        };
        match trouble {
            Some(Kind::Stall) => {
                send(Task::Stall);
            }
            Some(Kind::TruncatedFrame) => {
                let mut cut = frame(kind, 0, bytes).encode();
                cut.truncate(cut.len() / 2);
                send(Task::Send(cut));
            }
            Some(Kind::TextFrame) => {
                send(Task::SendText("not a frame".to_owned()));
            }
            Some(Kind::UnknownFrame) => {
                let mut unknown = frame("sandbox", 0, b"{}");
                unknown.method = 7;
                send(Task::Send(unknown.encode()));
            }
            _ => {}
        }
        for seq in 0..count {
            let (from, to) = ((seq * size).min(bytes.len()), ((seq + 1) * size).min(bytes.len()));
            let payload = bytes.get(from..to).unwrap_or_default();
            send(Task::Send(frame(kind, seq, payload).encode()));
        }
        if trouble == Some(Kind::Kick) {
            send(Task::Close);
        }
        connections.frames += count as u64;
        connections.waiting.insert(message_id.clone(), Waiting { connection: number, answered });
        Some((message_id, answer))
    }
}

/// The answer to a ping, with the settings that are now.
fn pong(ping: &Frame, config: ConnectionConfig) -> Frame {
    Frame {
        service: ping.service,
        method: CONTROL,
        headers: vec![("type".to_owned(), "pong".to_owned())],
        payload: Some(config.json().to_string().into_bytes()),
        ..Frame::default()
    }
}
