//! The life of a connection: made, lost, made again, until it is closed or cannot be made.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};
use lark_runtime::BoxFuture;
use tracing::{Instrument as _, Span, debug, info, info_span, warn};

use super::config::Config;
use super::link::{Common, Ended, Tracker, serve};
use super::notes::Notes;
use super::open::{NotOpened, Settings, open};
use super::status::{ConnectionError, Disconnect, Status};
use super::wait::Waits;
use super::{Connection, Shared};
use crate::router::Events;

/// A connection that is about to be made.
pub(super) struct Run {
    pub(super) events: Events,
    pub(super) settings: Settings,
    pub(super) shared: Arc<Shared>,
    /// Closes it, and how long that may take.
    pub(super) closed_by: Option<BoxFuture<'static, ()>>,
    pub(super) close_within: Duration,
}

/// Frees the place of the connection in its router, whatever ends it.
struct Place<'r>(&'r Events, &'r Arc<Shared>);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.running.leave(self.1);
        self.1.board.set(Status::Failed(ConnectionError::Stopped));
    }
}

impl Run {
    /// Runs until the end, and says what it was.
    ///
    /// # Errors
    /// The connection cannot be made, or another one has its place.
    pub(super) async fn run(mut self) -> Result<(), ConnectionError> {
        let events = self.events.clone();
        let shared = Arc::clone(&self.shared);
        if let Err(error) = events.running.enter(&shared, &events) {
            shared.board.set(Status::Failed(error.clone()));
            return Err(error);
        }
        let _place = Place(&events, &shared);
        let closed_by = self.closed_by.take();
        let within = self.close_within;
        let whole = pin!(self.attempts());
        let ended = match closed_by {
            None => whole.await,
            Some(closed_by) => match select(whole, closed_by).await {
                Either::Left((ended, _)) => ended,
                Either::Right(((), whole)) => {
                    shared.stop.ask(within);
                    whole.await
                }
            },
        };
        match &ended {
            Ok(drained) => {
                shared.drained(*drained);
                if !*drained {
                    warn!("the connection is closed, and some handlers go on: they took longer than there was time");
                }
                let undone = events.subscriptions.after_connection(events.client());
                if tokio::time::timeout(Duration::from_secs(10), undone).await.is_err() {
                    warn!("the subscriptions could not be undone in time");
                }
                info!("the connection is closed");
                // Who sees that it has ended may make the next one.
                events.running.leave(&shared);
                shared.board.set(Status::Closed);
            }
            Err(error) => {
                tracing::error!(error = %error, "there is no connection, and no further attempt is made");
                events.running.leave(&shared);
                shared.board.set(Status::Failed(error.clone()));
            }
        }
        ended.map(drop)
    }

    /// Attempts until the end was asked for; whether everything that was taken is handled then.
    async fn attempts(self) -> Result<bool, ConnectionError> {
        let Self { events, settings, shared, .. } = self;
        let client = events.client().clone();
        let (mut config, mut notes, mut tracker, mut waits) =
            (Config::default(), Notes::default(), Tracker::new(), Waits::new());
        loop {
            shared.board.set(Status::Connecting);
            let span = info_span!("lark_connection", app_id = client.app_id(), host = tracing::field::Empty);
            let opened = {
                let opening = pin!(open(&client, &settings, &mut config).instrument(span.clone()));
                match select(pin!(shared.stop.asked()), opening).await {
                    Either::Left(_) => break,
                    Either::Right((opened, _)) => opened,
                }
            };
            let (reason, useful) = match opened {
                Ok(opened) => {
                    span.record("host", &*opened.host);
                    ready(&span, &events, &shared, &opened.connection_id);
                    let mut common = Common {
                        client: &client,
                        dispatcher: &events.dispatcher,
                        stop: &shared.stop,
                        notes: &mut notes,
                        config: &mut config,
                        tracker: &mut tracker,
                    };
                    match serve(opened, &mut common).await {
                        Ended::Asked { drained } => return Ok(drained),
                        Ended::Lost { reason, useful } => (reason, useful),
                    }
                }
                Err(NotOpened::Ever(error)) => return Err(error),
                Err(NotOpened::Now(reason)) => (redacted(&client, reason), false),
            };
            let after = if useful { waits.after_loss(&config) } else { waits.after_failure(&config) };
            if let Some(most) = config.attempts.filter(|most| waits.failures() >= *most) {
                return Err(ConnectionError::GaveUp { attempts: most, last: reason });
            }
            if useful {
                span.in_scope(|| info!(%reason, ?after, "the connection is lost and is made again"));
            } else {
                span.in_scope(|| warn!(%reason, ?after, "there is no connection; it is tried again"));
            }
            drop(span);
            shared.board.set(Status::Reconnecting { reason, after });
            let wait = pin!(tokio::time::sleep(after));
            if let Either::Left(_) = select(pin!(shared.stop.asked()), wait).await {
                break;
            }
        }
        // What earlier connections took.
        tracker.close();
        let handled = pin!(std::future::poll_fn(|cx| tracker.poll_over(cx)));
        Ok(matches!(select(handled, pin!(shared.stop.over())).await, Either::Left(_)))
    }
}

/// Says that events come, and subscribes to those that need it.
fn ready(span: &Span, events: &Events, shared: &Shared, connection_id: &str) {
    span.in_scope(|| info!(connection_id, "the connection is there"));
    shared.board.set(Status::Ready { connection_id: connection_id.to_owned() });
    if events.subscriptions.are_due() {
        let events = events.clone();
        // It takes calls, and events come meanwhile.
        tokio::spawn(async move {
            match events.subscriptions.with_connection(events.client()).await {
                Ok(()) => debug!("the subscriptions are made"),
                Err(error) => warn!(%error, "not all subscriptions are made; the next connection tries again"),
            }
        });
    }
}

/// Texts of other libraries and of the program's connector may hold anything.
fn redacted(client: &lark_runtime::Client, reason: Disconnect) -> Disconnect {
    let clean = |text: String| client.redact(&text).into_owned();
    match reason {
        Disconnect::Unreachable(text) => Disconnect::Unreachable(clean(text)),
        Disconnect::Proxy(text) => Disconnect::Proxy(clean(text)),
        Disconnect::Tls(text) => Disconnect::Tls(clean(text)),
        Disconnect::NoEndpoint(text) => Disconnect::NoEndpoint(clean(text)),
        other => other,
    }
}

/// The connection of a router, if there is one.
#[derive(Default)]
pub(crate) struct Running(std::sync::Mutex<Option<Arc<Shared>>>);

impl Running {
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Arc<Shared>>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn enter(&self, shared: &Arc<Shared>, events: &Events) -> Result<(), ConnectionError> {
        let mut running = self.lock();
        // Under the lock: who closes the router looks here afterwards.
        if events.dispatcher.is_closed() {
            return Err(ConnectionError::Closed);
        }
        // A handle takes the place before its task does.
        if running.as_ref().is_some_and(|other| !Arc::ptr_eq(other, shared)) {
            return Err(ConnectionError::AlreadyRunning);
        }
        *running = Some(Arc::clone(shared));
        Ok(())
    }

    /// Takes the place for a connection that a task is going to run.
    pub(super) fn reserve(&self, shared: &Arc<Shared>, events: &Events) -> Result<(), ConnectionError> {
        self.enter(shared, events)
    }

    pub(super) fn leave(&self, shared: &Arc<Shared>) {
        let mut running = self.lock();
        if running.as_ref().is_some_and(|other| Arc::ptr_eq(other, shared)) {
            *running = None;
        }
    }

    /// The connection there is.
    pub(crate) fn connection(&self) -> Option<Connection> {
        self.lock().clone().map(|shared| Connection { shared })
    }
}
