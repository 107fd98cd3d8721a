//! How a connection is: as a value, as a stream of values, and the reasons in them.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};
use lark_runtime::Stream;
use tokio::sync::broadcast;

/// So many changes may wait for who follows them; the oldest go first.
const KEPT: usize = 64;

/// How a connection is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Status {
    /// It is being made.
    Connecting,
    /// It is there, and events come.
    #[non_exhaustive]
    Ready {
        /// The platform's id of it.
        connection_id: String,
    },
    /// It was lost, or could not be made; the next attempt is made after a wait.
    #[non_exhaustive]
    Reconnecting {
        /// Why it is not there.
        reason: Disconnect,
        /// The wait.
        after: Duration,
    },
    /// It was closed by the program. It stays so.
    Closed,
    /// It cannot be made, and no further attempt is made.
    Failed(ConnectionError),
}

impl Status {
    /// Whether events come.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        matches!(self, Self::Ready { .. })
    }

    /// Whether it stays as it is: closed, or failed.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Closed | Self::Failed(_))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connecting => f.write_str("connecting"),
            Self::Ready { connection_id } => write!(f, "ready, connection {connection_id}"),
            Self::Reconnecting { reason, after } => write!(f, "{reason}; the next attempt is in {after:.1?}"),
            Self::Closed => f.write_str("closed"),
            Self::Failed(error) => write!(f, "failed: {error}"),
        }
    }
}

/// Why a connection is not there, for now: it is tried again.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Disconnect {
    /// The platform did not say where to connect to.
    #[error("the platform does not say where to connect to: {0}")]
    NoEndpoint(String),
    /// The host or the network.
    #[error("{0}")]
    Unreachable(String),
    /// A proxy on the way.
    #[error("{0}")]
    Proxy(String),
    /// No secure connection: a certificate that is not trusted, most often of a proxy that looks into connections.
    #[error("{0}")]
    Tls(String),
    /// The host refused the connection, or did not answer as one of the platform.
    #[error("{host} refused the connection: {said}")]
    #[non_exhaustive]
    Refused {
        /// The host.
        host: String,
        /// Its status, of the platform or of HTTP; 0 if it was no answer of either.
        status: u32,
        /// What it said.
        said: String,
    },
    /// The connection was not made in time.
    #[error("no connection was made within {0:?}")]
    TimedOut(Duration),
    /// Nothing came for so long, not even an answer to a ping.
    #[error("nothing came for {0:?}, not even an answer to a ping")]
    Silent(Duration),
    /// The other side took nothing for so long.
    #[error("the other side took nothing for {0:?}")]
    Stalled(Duration),
    /// The other side closed the connection.
    #[error("the other side closed the connection{}", Said(code, said))]
    #[non_exhaustive]
    Closed {
        /// The code of the websocket, if it said one.
        code: Option<u16>,
        /// What it said.
        said: String,
    },
    /// The connection broke.
    #[error("the connection broke: {0}")]
    Broken(String),
}

struct Said<'s>(&'s Option<u16>, &'s str);

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self(None, _) => Ok(()),
            Self(Some(code), "") => write!(f, " with code {code}"),
            Self(Some(code), said) => write!(f, " with code {code}: {said}"),
        }
    }
}

/// Why there is no connection, for good.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The platform refuses the app, or a setting of the connection or of its client is wrong.
    #[error("{0}")]
    Refused(lark_runtime::Error),
    /// The platform does not allow the app a long connection.
    #[error(
        "the platform does not allow the connection: {said}; choose \"long connection\" in the developer console, under Events \
         & callbacks, and check that the app is a self-built one"
    )]
    #[non_exhaustive]
    Forbidden {
        /// What the platform said.
        said: String,
    },
    /// The app has as many connections as it may have.
    #[error(
        "the app has as many connections as it may have, which is 50: {said}; `doctor` counts those that are live, each with \
         a program behind it"
    )]
    #[non_exhaustive]
    TooManyConnections {
        /// What the platform said.
        said: String,
    },
    /// A setting is wrong, or the platform named an address that cannot be used.
    #[error("{0}")]
    Invalid(String),
    /// As many attempts failed as the platform allows.
    #[error("{attempts} attempts failed, and the platform allows no more; the last one: {last}")]
    #[non_exhaustive]
    GaveUp {
        /// How many.
        attempts: u32,
        /// Why the last one failed.
        last: Disconnect,
    },
    /// The router has a connection already: a second one would take half of the events, and answer none better.
    #[error(
        "the router has a connection that is not closed; the platform gives each event to one connection of the app at random, \
         so a second one gains nothing: keep the first, or close it"
    )]
    AlreadyRunning,
    /// The program closed it.
    #[error("the connection is closed")]
    Closed,
    /// The runtime that it ran in is gone.
    #[error("the tokio runtime of the connection was shut down")]
    Stopped,
}

/// Follows a connection: how it is, and each change from then on. It ends with the last one.
pub struct Statuses(BoxStream<'static, Status>);

impl Stream for Statuses {
    type Item = Status;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Status>> {
        self.0.poll_next_unpin(cx)
    }
}

impl fmt::Debug for Statuses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Statuses").finish_non_exhaustive()
    }
}

/// What a program wants to be told of changes.
pub(crate) type OnStatus = Arc<dyn Fn(&Status) + Send + Sync>;

/// The status that a connection and its handles share.
pub(crate) struct Board {
    state: Mutex<(Status, broadcast::Sender<Status>)>,
    on_status: Option<OnStatus>,
}

impl Board {
    pub(crate) fn new(on_status: Option<OnStatus>) -> Self {
        Self { state: Mutex::new((Status::Connecting, broadcast::Sender::new(KEPT))), on_status }
    }

    fn lock(&self) -> MutexGuard<'_, (Status, broadcast::Sender<Status>)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Status {
        self.lock().0.clone()
    }

    /// Tells everybody, unless the connection has ended.
    pub(crate) fn set(&self, status: Status) {
        let mut state = self.lock();
        if state.0.is_final() {
            return;
        }
        // Nobody has to follow.
        let _ = state.1.send(status.clone());
        let told = self.on_status.clone().zip(Some(status.clone()));
        state.0 = status;
        drop(state);
        if let Some((on_status, status)) = told
            && catch_unwind(AssertUnwindSafe(|| on_status(&status))).is_err()
        {
            tracing::error!("the function of `on_status` panicked");
        }
    }

    pub(crate) fn follow(&self) -> Statuses {
        let (now, changes) = {
            let state = self.lock();
            (state.0.clone(), state.1.subscribe())
        };
        // The last one is given, and nothing after it.
        let all = stream::unfold((Some(now), Some(changes)), |(now, changes)| async {
            let mut changes = changes?;
            let status = match now {
                Some(now) => now,
                None => loop {
                    match changes.recv().await {
                        Ok(status) => break status,
                        Err(broadcast::error::RecvError::Lagged(_)) => {}
                        Err(broadcast::error::RecvError::Closed) => return None,
                    }
                },
            };
            let changes = (!status.is_final()).then_some(changes);
            Some((status, (None, changes)))
        });
        Statuses(all.boxed())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn who_follows_sees_each_change_and_the_end() {
        let told = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&told);
        let board = Board::new(Some(Arc::new(move |status: &Status| {
            count.fetch_add(1, Ordering::SeqCst);
            assert!(!status.is_ready(), "a panic of the program's does no harm");
        })));
        let all = board.follow();
        board.set(Status::Ready { connection_id: "7".into() });
        let late = board.follow();
        let reason = Disconnect::Closed { code: Some(1000), said: "bye".into() };
        board.set(Status::Reconnecting { reason, after: Duration::from_millis(1500) });
        board.set(Status::Closed);
        board.set(Status::Connecting);
        let texts = |statuses: Statuses| statuses.map(|status| status.to_string()).collect::<Vec<_>>();
        let lost = "the other side closed the connection with code 1000: bye; the next attempt is in 1.5s";
        assert_eq!(texts(all).await, ["connecting", "ready, connection 7", lost, "closed"]);
        assert_eq!(texts(late).await, ["ready, connection 7", lost, "closed"]);
        assert_eq!(texts(board.follow()).await, ["closed"]);
        assert_eq!(told.load(Ordering::SeqCst), 3, "nothing is told after the end");
    }

    #[tokio::test]
    async fn who_follows_slowly_misses_the_oldest_and_sees_the_end() {
        let board = Board::new(None);
        let all = board.follow();
        for _ in 0..1000 {
            board.set(Status::Connecting);
        }
        board.set(Status::Failed(ConnectionError::Closed));
        let all: Vec<Status> = all.collect().await;
        assert!(all.len() <= KEPT + 1 && all.last().unwrap().is_final(), "{}", all.len());
    }
}
