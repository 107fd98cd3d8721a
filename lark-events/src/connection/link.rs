//! One open connection, from the handshake to its end: it reads, has events handled, answers, and pings, all at once.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{FuturesUnordered, SplitSink, SplitStream};
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use lark_runtime::{BoxFuture, Client, serde_json};
use tokio::sync::mpsc;
use tokio::time::{Instant, Sleep, sleep_until, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error as WebSocketError, Message};

use super::answer::answer;
use super::chunks::{Chunks, Pushed};
use super::config::Config;
use super::connector::BoxIo;
use super::frame::{CONTROL, DATA, Frame};
use super::notes::Notes;
use super::open::{Opened, shown};
use super::status::Disconnect;
use super::stop::Stop;
use crate::dispatch::{Admitted, Dispatcher, Told};
use crate::envelope::{Envelope, Header};

type WebSocket = WebSocketStream<BoxIo>;

/// How long the other side may take nothing.
const WRITE: Duration = Duration::from_secs(10);

/// How long the goodbye may take.
const GOODBYE: Duration = Duration::from_secs(1);

/// So many answers may wait for their events or for the network; then nothing is read.
const MOST_ANSWERS: usize = 4096;

/// How a connection ended.
pub(crate) enum Ended {
    /// As asked for; whether everything that was taken is handled.
    Asked { drained: bool },
    /// It was lost; whether it was of any use.
    Lost { reason: Disconnect, useful: bool },
}

/// What all connections of one run have in common.
pub(crate) struct Common<'r> {
    pub(crate) client: &'r Client,
    pub(crate) dispatcher: &'r Arc<Dispatcher>,
    pub(crate) stop: &'r Stop,
    pub(crate) notes: &'r mut Notes,
    pub(crate) config: &'r mut Config,
    pub(crate) tracker: &'r mut Tracker,
}

/// Knows whether anything that the connections of one run took is still being handled.
pub(crate) struct Tracker {
    under_way: Option<mpsc::Sender<()>>,
    over: mpsc::Receiver<()>,
}

impl Tracker {
    pub(crate) fn new() -> Self {
        let (under_way, over) = mpsc::channel(1);
        Self { under_way: Some(under_way), over }
    }

    fn track(&self) -> Option<mpsc::Sender<()>> {
        self.under_way.clone()
    }

    /// Nothing more comes.
    pub(crate) fn close(&mut self) {
        self.under_way = None;
    }

    /// Resolves when everything was handled, once nothing more comes.
    pub(crate) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        // Nothing is ever sent.
        self.over.poll_recv(cx).map(drop)
    }
}

/// An event that was read and waits for room in the router.
struct Held {
    frame: Frame,
    header: Header,
    json: Bytes,
    begun: Instant,
    is_callback: bool,
    tracked: Option<mpsc::Sender<()>>,
    room: BoxFuture<'static, Option<Admitted>>,
}

struct Link<'r, 'c> {
    common: &'c mut Common<'r>,
    service: i32,
    stream: SplitStream<WebSocket>,
    writer: BoxFuture<'static, Disconnect>,
    outbox: mpsc::UnboundedSender<Message>,
    /// Messages that the writer has not passed on.
    unsent: Arc<AtomicUsize>,
    chunks: Chunks,
    held: Option<Held>,
    answers: FuturesUnordered<BoxFuture<'static, Frame>>,
    begun: Instant,
    heard: Instant,
    ping: Pin<Box<Sleep>>,
    silence: Pin<Box<Sleep>>,
    asked: Option<BoxFuture<'static, ()>>,
    over: BoxFuture<'static, ()>,
    /// Whether an event came.
    useful: bool,
}

/// What happens next.
enum Next {
    Asked,
    Over { drained: bool },
    Failed(Disconnect),
    Answer(Frame),
    Room(Option<Admitted>),
    Ping,
    Silence,
    Message(Option<Result<Message, WebSocketError>>),
}

/// Serves an open connection until it ends.
pub(crate) async fn serve(opened: Opened, common: &mut Common<'_>) -> Ended {
    let (sink, stream) = opened.websocket.split();
    let (outbox, messages) = mpsc::unbounded_channel();
    let unsent = Arc::new(AtomicUsize::new(0));
    let now = Instant::now();
    let link = Link {
        service: opened.service,
        stream,
        writer: Box::pin(write(sink, messages, Arc::clone(&unsent))),
        outbox,
        unsent,
        chunks: Chunks::default(),
        held: None,
        answers: FuturesUnordered::new(),
        begun: now,
        heard: now,
        // The first at once.
        ping: Box::pin(sleep_until(now)),
        silence: Box::pin(sleep_until(now + common.config.silence())),
        asked: Some(Box::pin(common.stop.asked())),
        over: Box::pin(common.stop.over()),
        useful: false,
        common,
    };
    link.run().await
}

impl Link<'_, '_> {
    async fn run(mut self) -> Ended {
        loop {
            let reason = match poll_fn(|cx| self.poll_next(cx)).await {
                Next::Asked => {
                    self.asked = None;
                    self.common.tracker.close();
                    continue;
                }
                Next::Over { drained } => {
                    self.goodbye().await;
                    return Ended::Asked { drained };
                }
                Next::Answer(frame) => {
                    self.send(&frame);
                    continue;
                }
                Next::Room(admitted) => {
                    self.take(admitted);
                    continue;
                }
                Next::Ping => {
                    self.send(&Frame::ping(self.service));
                    self.chunks.forget_old(Instant::now());
                    self.ping.as_mut().reset(Instant::now() + self.common.config.ping);
                    continue;
                }
                Next::Silence => match self.silent_for() {
                    Some(silent) => Disconnect::Silent(silent),
                    None => continue,
                },
                Next::Message(Some(Ok(message))) => match self.read(message) {
                    Some(reason) => reason,
                    None => continue,
                },
                Next::Message(Some(Err(error))) => broken(self.common.client, &error),
                Next::Message(None) => Disconnect::Closed { code: None, said: String::new() },
                Next::Failed(reason) => reason,
            };
            let useful = self.useful || self.begun.elapsed() >= Duration::from_secs(30);
            return Ended::Lost { reason, useful };
        }
    }

    /// Reading comes last: a connection that always has something to read must not keep pings and answers waiting.
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Next> {
        if let Some(asked) = &mut self.asked
            && asked.poll_unpin(cx).is_ready()
        {
            return Poll::Ready(Next::Asked);
        }
        if let Poll::Ready(reason) = self.writer.poll_unpin(cx) {
            return Poll::Ready(Next::Failed(reason));
        }
        if self.ping.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Next::Ping);
        }
        if self.silence.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Next::Silence);
        }
        if let Poll::Ready(Some(frame)) = self.answers.poll_next_unpin(cx) {
            return Poll::Ready(Next::Answer(frame));
        }
        if let Some(held) = &mut self.held
            && let Poll::Ready(admitted) = held.room.poll_unpin(cx)
        {
            return Poll::Ready(Next::Room(admitted));
        }
        if self.asked.is_none() {
            if self.over.poll_unpin(cx).is_ready() {
                return Poll::Ready(Next::Over { drained: false });
            }
            let is_idle = self.held.is_none() && self.answers.is_empty() && self.unsent.load(Ordering::Relaxed) == 0;
            if is_idle && self.common.tracker.poll_over(cx).is_ready() {
                return Poll::Ready(Next::Over { drained: true });
            }
            return Poll::Pending;
        }
        if self.is_reading() { self.stream.poll_next_unpin(cx).map(Next::Message) } else { Poll::Pending }
    }

    fn is_reading(&self) -> bool {
        let waiting = self.answers.len() + self.unsent.load(Ordering::Relaxed);
        self.asked.is_some() && self.held.is_none() && waiting < MOST_ANSWERS
    }

    /// How long nothing was heard, if that is too long. Who does not listen hears nothing.
    fn silent_for(&mut self) -> Option<Duration> {
        let now = Instant::now();
        let most = self.common.config.silence();
        if !self.is_reading() {
            self.heard = now;
        }
        let silent = now - self.heard;
        if silent >= most {
            return Some(most);
        }
        self.silence.as_mut().reset(self.heard + most);
        None
    }

    fn send(&self, frame: &Frame) {
        self.unsent.fetch_add(1, Ordering::Relaxed);
        // The writer ends the connection when it is gone.
        let _ = self.outbox.send(Message::Binary(frame.to_bytes()));
    }

    /// Takes a message; the reason if it is the last one.
    fn read(&mut self, message: Message) -> Option<Disconnect> {
        self.heard = Instant::now();
        match message {
            Message::Binary(bytes) => match Frame::read(bytes) {
                Ok(frame) if frame.method == CONTROL => self.control(&frame),
                Ok(frame) if frame.method == DATA => self.data(frame),
                Ok(frame) => self.common.notes.unknown(&format!("method {}", frame.method)),
                Err(error) => self.common.notes.unreadable(&error.to_string()),
            },
            Message::Text(_) => self.common.notes.unreadable("it is a text"),
            Message::Close(said) => {
                let (code, said) = said.map_or((None, String::new()), |said| {
                    (Some(said.code.into()), shown(self.common.client, &said.reason))
                });
                return Some(Disconnect::Closed { code, said });
            }
            // Pings are answered below.
            Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
        }
        None
    }

    fn control(&mut self, frame: &Frame) {
        let Some(payload) = frame.payload.as_ref().filter(|payload| !payload.is_empty()) else { return };
        if frame.header("type") != "pong" {
            return;
        }
        let before = *self.common.config;
        let said = serde_json::from_slice(payload).ok();
        if !said.is_some_and(|said| self.common.config.update(&said)) {
            self.common.notes.unreadable("it is a pong with settings that are not JSON");
        }
        let config = *self.common.config;
        if config.ping != before.ping {
            let now = Instant::now();
            self.ping.as_mut().reset(now + config.ping);
            self.silence.as_mut().reset(now + config.silence());
        }
    }

    fn data(&mut self, mut frame: Frame) {
        let now = Instant::now();
        let is_card = match frame.header("type") {
            "event" => false,
            "card" => true,
            other => return self.common.notes.unknown(&format!("type {:?}", shown(self.common.client, other))),
        };
        let json = match self.chunks.push(&mut frame, now) {
            Pushed::Whole(json) => json,
            Pushed::Part { given_up } => return self.common.notes.given_up(given_up),
            Pushed::Refused(refusal) => {
                self.common.notes.refused(&refusal.to_string());
                return self.send(&answer(frame, &Told::Failed, false, Duration::ZERO));
            }
        };
        self.useful = true;
        let header = match Envelope::read(&json) {
            Ok(envelope) => envelope.header,
            Err(error) => {
                self.common.notes.refused(&format!("its event is not JSON: {error}"));
                return self.send(&answer(frame, &Told::Failed, false, now.elapsed()));
            }
        };
        if is_card {
            // The platform's own programs answer none of them, and people see an error.
            if header.event_type.is_empty() {
                return self.common.notes.unknown("type \"card\" without an event");
            }
            self.common.notes.card(self.common.client);
        }
        let is_callback = is_card || self.common.dispatcher.is_callback(&header.event_type);
        let dispatcher = Arc::clone(self.common.dispatcher);
        let mut room: BoxFuture<'static, Option<Admitted>> = Box::pin(async move { dispatcher.admit().await });
        let at_once = (&mut room).now_or_never();
        let tracked = self.common.tracker.track();
        self.held = Some(Held { frame, header, json, begun: now, is_callback, tracked, room });
        match at_once {
            Some(admitted) => self.take(admitted),
            None => self.common.notes.full(),
        }
    }

    /// Has the event that was held handled, now that there is room. The router decides on its place at once.
    fn take(&mut self, admitted: Option<Admitted>) {
        let Some(Held { frame, header, json, begun, is_callback, tracked, .. }) = self.held.take() else { return };
        self.heard = Instant::now();
        let Some(admitted) = admitted else {
            // The router is closed; another program may take it.
            return self.send(&answer(frame, &Told::Failed, is_callback, begun.elapsed()));
        };
        let told = self.common.dispatcher.take(admitted.tracked(tracked), header, json, begun, "connection");
        // In a task of its own: handlers run side by side, and one that blocks its thread does not block the connection.
        let told = tokio::spawn(told);
        self.answers.push(Box::pin(async move {
            let told = told.await.unwrap_or(Told::Failed);
            answer(frame, &told, is_callback, begun.elapsed())
        }));
    }

    /// Says that the connection ends, and waits a moment for the other side to say so too.
    async fn goodbye(self) {
        let Self { outbox, mut writer, mut stream, .. } = self;
        let close = CloseFrame { code: CloseCode::Normal, reason: "".into() };
        let _ = outbox.send(Message::Close(Some(close)));
        drop(outbox);
        let both = async {
            let heard = async { while let Some(Ok(_)) = stream.next().await {} };
            // The writer ends only in an error; it has nothing to do when the other side has answered.
            futures_util::future::select(std::pin::pin!(heard), &mut writer).await;
        };
        let _ = timeout(GOODBYE, both).await;
    }
}

/// Writes what it is given, in pieces as large as they come.
async fn write(
    mut sink: SplitSink<WebSocket, Message>,
    mut messages: mpsc::UnboundedReceiver<Message>,
    unsent: Arc<AtomicUsize>,
) -> Disconnect {
    const AT_ONCE: usize = 64;
    loop {
        let Some(first) = messages.recv().await else { return std::future::pending().await };
        let mut count = 1;
        let batch = async {
            sink.feed(first).await?;
            while count < AT_ONCE
                && let Ok(message) = messages.try_recv()
            {
                count += 1;
                sink.feed(message).await?;
            }
            sink.flush().await
        };
        match timeout(WRITE, batch).await {
            Ok(Ok(())) => {}
            // Reading says why, if it can.
            Ok(Err(WebSocketError::ConnectionClosed | WebSocketError::AlreadyClosed)) => {
                return std::future::pending().await;
            }
            Ok(Err(error)) => return Disconnect::Broken(error.to_string()),
            Err(_) => return Disconnect::Stalled(WRITE),
        }
        unsent.fetch_sub(count, Ordering::Relaxed);
    }
}

fn broken(client: &Client, error: &WebSocketError) -> Disconnect {
    match error {
        WebSocketError::ConnectionClosed | WebSocketError::AlreadyClosed => {
            Disconnect::Closed { code: None, said: String::new() }
        }
        error => Disconnect::Broken(shown(client, &error.to_string())),
    }
}
