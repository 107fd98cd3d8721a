//! The long connection: events come over a websocket that the program opens, so that it needs no address of its own.
//!
//! ```no_run
//! # async fn f(client: lark_runtime::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use lark_events::{Events, RawEvent};
//!
//! async fn note(event: RawEvent) {
//!     println!("{}", event.header.event_type);
//! }
//!
//! let events = Events::new(&client).on_raw("im.message.receive_v1", note).build()?;
//! let connection = events.connect().spawn();
//! connection.ready().await?;
//! // ...
//! connection.close(Duration::from_secs(10)).await;
//! # Ok(())
//! # }
//! ```
//!
//! - It is for self-built apps, and for an app whose console page "Events & callbacks" says "long connection".
//! - The platform gives each event to one of the app's connections, at random: every program of an app needs every handler.
//! - A lost connection is made again, soon and at a random moment, later at longer intervals. It also counts as lost when
//!   nothing comes for twice the interval of pings and 5 s.
//! - When no more events fit into the router, nothing is read until one does.

mod answer;
mod chunks;
mod config;
mod connector;
mod frame;
mod handshake;
mod link;
mod notes;
mod open;
mod run;
mod status;
mod stop;
mod wait;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::StreamExt as _;
use http::HeaderMap;
use http::uri::Authority;
use lark_runtime::transport::dial::Dialer;
use lark_runtime::{BoxFuture, Error};

use crate::router::Events;
use connector::Way;
use open::Settings;
use run::Run;
use status::{Board, OnStatus};
use stop::Stop;

pub use connector::{BoxIo, Connector, Destination, Io};
pub(crate) use run::Running;
pub use status::{ConnectionError, Disconnect, Status, Statuses};

/// The frames, for the stand-in of the platform and for fuzzing.
#[doc(hidden)]
pub mod wire {
    pub use super::chunks::{Chunks, Pushed, Refusal};
    pub use super::frame::{CONTROL, DATA, Frame, FrameHeader, Unreadable};
}

impl Events {
    /// Begins a connection; [`spawn`](ConnectionBuilder::spawn) or [`run`](ConnectionBuilder::run) makes it. A router has one
    /// at a time.
    pub fn connect(&self) -> ConnectionBuilder {
        ConnectionBuilder {
            events: self.clone(),
            way: Proxy::Environment,
            host: None,
            headers: HeaderMap::new(),
            query: String::new(),
            on_status: None,
            closed_by: None,
            close_within: Duration::from_secs(10),
        }
    }
}

/// What a connection goes through.
enum Proxy {
    Environment,
    None,
    Given(Box<Dialer>),
    Own(Box<dyn Connector>),
}

/// Settings of a connection.
#[must_use = "`spawn` or `run` makes the connection"]
pub struct ConnectionBuilder {
    events: Events,
    way: Proxy,
    host: Option<String>,
    headers: HeaderMap,
    query: String,
    on_status: Option<OnStatus>,
    closed_by: Option<BoxFuture<'static, ()>>,
    close_within: Duration,
}

impl ConnectionBuilder {
    /// Goes through this proxy: `http://[user:password@]host:port`, which must allow `CONNECT`, or the same with `https`,
    /// `socks5`, or `socks5h`, which also looks up names. Default: the proxy of the variables `HTTPS_PROXY` and `ALL_PROXY`,
    /// but not to the hosts of `NO_PROXY`, as the calls of the client. The calls do not go through the proxy that is set here.
    ///
    /// # Errors
    /// What is no URL of a proxy.
    pub fn proxy(mut self, url: &str) -> lark_runtime::Result<Self> {
        self.way = Proxy::Given(Box::new(Dialer::through(url)?));
        Ok(self)
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.way = Proxy::None;
        self
    }

    /// Makes the streams in a way of the program's own. Neither proxies nor TLS of the client are used then.
    pub fn connector(mut self, connector: impl Connector) -> Self {
        self.way = Proxy::Own(Box::new(connector));
        self
    }

    /// Connects to this `host[:port]` instead of the one that the platform names, such as a gateway. Path and parameters
    /// stay as they are.
    pub fn connection_host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// A header of the handshake, such as one that a gateway wants.
    ///
    /// # Errors
    /// An invalid name or value, and headers of the handshake itself: `Host`, `Connection`, `Upgrade`, `Sec-WebSocket-*`.
    pub fn header(mut self, name: &str, value: &str) -> lark_runtime::Result<Self> {
        let (name, value) = open::header(name, value)?;
        self.headers.insert(name, value);
        Ok(self)
    }

    /// A parameter that is added to the URL of the connection.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        let escaped =
            |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(&format!("{}={}", escaped(name), escaped(value)));
        self
    }

    /// Calls this at each change of the [`Status`]. It runs within the connection: it must be quick.
    pub fn on_status(mut self, tell: impl Fn(&Status) + Send + Sync + 'static) -> Self {
        self.on_status = Some(Arc::new(tell));
        self
    }

    /// Closes the connection when this is done, such as a signal of the operating system.
    pub fn closed_by(mut self, signal: impl Future<Output = ()> + Send + 'static) -> Self {
        self.closed_by = Some(Box::pin(signal));
        self
    }

    /// How long handlers may take to end after [`closed_by`](Self::closed_by). Default: 10 s.
    pub fn close_within(mut self, within: Duration) -> Self {
        self.close_within = within;
        self
    }

    /// Makes the connection in a task of its own. It goes on when the handle is dropped.
    ///
    /// What prevents it is its [`Status`], and the error of [`Connection::ready`].
    pub fn spawn(self) -> Connection {
        let (run, connection) = match self.into_run() {
            Ok(run) => {
                let connection = Connection { shared: Arc::clone(&run.shared) };
                (run, connection)
            }
            Err((error, shared)) => {
                shared.board.set(Status::Failed(error));
                return Connection { shared };
            }
        };
        let events = run.events.clone();
        let begun = match tokio::runtime::Handle::try_current() {
            // The place is taken at once, so that of two it is the second that is refused.
            Ok(runtime) => events.running.reserve(&run.shared, &events).map(|()| runtime),
            Err(_) => Err(ConnectionError::Invalid(
                "there is no tokio runtime here, in which the connection could run: call `spawn` inside of one"
                    .to_owned(),
            )),
        };
        match begun {
            Ok(runtime) => drop(runtime.spawn(run.run())),
            Err(error) => connection.shared.board.set(Status::Failed(error)),
        }
        connection
    }

    /// Makes the connection and stays with it until it is closed, by [`closed_by`](Self::closed_by) or by
    /// [`Events::close`]. Dropping the future ends it without a goodbye; handlers that run go on.
    ///
    /// # Errors
    /// The connection cannot be made, now or later, or the router has one already.
    pub async fn run(self) -> Result<(), ConnectionError> {
        match self.into_run() {
            Ok(run) => run.run().await,
            Err((error, shared)) => {
                shared.board.set(Status::Failed(error.clone()));
                Err(error)
            }
        }
    }

    fn into_run(self) -> Result<Run, (ConnectionError, Arc<Shared>)> {
        let Self { events, way, host, headers, query, on_status, closed_by, close_within } = self;
        let shared =
            Arc::new(Shared { board: Board::new(on_status), stop: Stop::default(), left_over: AtomicBool::new(false) });
        let way = match way {
            Proxy::Environment => Dialer::from_env().map(|dialer| Way::Runtime(Box::new(dialer))),
            Proxy::None => Ok(Way::Runtime(Box::default())),
            Proxy::Given(dialer) => Ok(Way::Runtime(dialer)),
            Proxy::Own(connector) => Ok(Way::Own(connector)),
        };
        let host = host.map(|host| {
            let parsed: Option<Authority> = host.trim().parse().ok();
            let parsed = parsed.filter(|host| !host.as_str().contains('@') && !host.host().is_empty());
            parsed.ok_or_else(|| {
                Error::invalid("`connection_host` takes a host with or without a port: `127.0.0.1:9000`")
            })
        });
        match (way, host.transpose()) {
            (Ok(way), Ok(host)) => {
                let settings = Settings { way, host, headers, query };
                Ok(Run { events, settings, shared, closed_by, close_within })
            }
            (Err(error), _) | (_, Err(error)) => Err((ConnectionError::Refused(error), shared)),
        }
    }
}

impl fmt::Debug for ConnectionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionBuilder").field("events", &self.events).finish_non_exhaustive()
    }
}

/// What a connection and its handles share.
pub(crate) struct Shared {
    board: Board,
    stop: Stop,
    /// Handlers went on when it ended.
    left_over: AtomicBool,
}

impl Shared {
    fn drained(&self, drained: bool) {
        self.left_over.store(!drained, Ordering::Release);
    }
}

/// A handle of a connection. Clones are handles of the same one, and it goes on when all are dropped.
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Shared>,
}

impl Connection {
    /// Waits until events come.
    ///
    /// # Errors
    /// The connection cannot be made, or is closed.
    pub async fn ready(&self) -> Result<(), ConnectionError> {
        let mut statuses = self.status();
        while let Some(status) = statuses.next().await {
            match status {
                Status::Ready { .. } => return Ok(()),
                Status::Failed(error) => return Err(error),
                Status::Closed => return Err(ConnectionError::Closed),
                Status::Connecting | Status::Reconnecting { .. } => {}
            }
        }
        Err(ConnectionError::Closed)
    }

    /// How it is now.
    #[must_use]
    pub fn current(&self) -> Status {
        self.shared.board.now()
    }

    /// How it is now, and each change from now on, until the last one. Who looks at less than 64 of them at a time misses the
    /// oldest.
    #[must_use]
    pub fn status(&self) -> Statuses {
        self.shared.board.follow()
    }

    /// Closes it: nothing more is read, what was taken is handled and answered within this time, and the platform is told.
    /// Says whether everything was handled; what was not goes on. Closing twice does no harm; of two times the shorter
    /// counts. It goes on when this future is dropped.
    ///
    /// The goodbye may take a second more, and undoing the [subscriptions](crate::EventsBuilder::subscribe) ten.
    pub async fn close(&self, within: Duration) -> bool {
        self.ask(within);
        self.closed().await
    }

    /// Asks for the end, and does not wait.
    pub(crate) fn ask(&self, within: Duration) {
        self.shared.stop.ask(within);
    }

    /// Waits for the end; whether everything was handled.
    pub(crate) async fn closed(&self) -> bool {
        let mut statuses = self.status();
        while statuses.next().await.is_some() {}
        !self.shared.left_over.load(Ordering::Acquire)
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("status", &self.current()).finish_non_exhaustive()
    }
}
