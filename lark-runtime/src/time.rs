//! The source of time, which tests replace with their own clock.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::{Either, select};

use crate::executor::{NoRuntime, caught_now, caught_with};

/// A boxed future that may be sent between threads.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;

/// Implement it to give a client another source of time, in tests for instance. The client's own is the system's
/// monotonic clock and tokio's timer.
pub trait Clock: Send + Sync + 'static {
    /// The current instant.
    fn now(&self) -> Instant;

    /// Resolves after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The date and time, for what outlives the process: the sessions of users. Default: the system's.
    fn date(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The time in which a store that failed is left alone, so that one call waits for it and not all of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pause(Option<Instant>);

impl Pause {
    /// How long one is.
    pub(crate) const LENGTH: Duration = Duration::from_secs(5);

    pub(crate) fn begin(&mut self, now: Instant) {
        self.0 = now.checked_add(Self::LENGTH);
    }

    pub(crate) fn is_on(self, now: Instant) -> bool {
        self.0.is_some_and(|until| until > now)
    }
}

/// The clock of a client, shared by all that waits.
#[derive(Clone)]
pub(crate) struct Time {
    clock: Arc<dyn Clock>,
    is_system: bool,
}

impl Time {
    /// The system's time.
    pub(crate) fn system() -> Self {
        Self { clock: Arc::new(SystemClock), is_system: true }
    }

    /// The time of the program's own clock.
    pub(crate) fn of(clock: Arc<dyn Clock>) -> Self {
        Self { clock, is_system: false }
    }

    pub(crate) fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Whether it is the system's, and not one of the program.
    pub(crate) fn is_system(&self) -> bool {
        self.is_system
    }

    /// The date, in seconds since the beginning of 1970.
    pub(crate) fn unix(&self) -> u64 {
        self.clock.date().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }

    /// The time since `begun`.
    pub(crate) fn since(&self, begun: Instant) -> Duration {
        self.now().saturating_duration_since(begun)
    }

    /// Resolves after `duration`. The system's timer needs no box.
    pub(crate) fn sleep(&self, duration: Duration) -> Either<tokio::time::Sleep, BoxFuture<'static, ()>> {
        if self.is_system {
            Either::Left(tokio::time::sleep(duration))
        } else {
            Either::Right(self.clock.sleep(duration))
        }
    }

    /// The future's outcome, or what the present tokio runtime lacks for it: the system's timer is tokio's.
    pub(crate) fn caught<F: Future>(&self, future: F) -> impl Future<Output = Result<F::Output, NoRuntime>> + use<F> {
        caught_with(self.is_system, future)
    }

    /// What a future gives, unless it takes longer. What is there at once needs no timer; where there is none, there is no limit.
    pub(crate) async fn within<F: Future>(&self, limit: Duration, future: F) -> Option<F::Output> {
        let mut future = pin!(future);
        if let Poll::Ready(output) = poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await {
            return Some(output);
        }
        let Ok(end) = caught_now(|| self.sleep(limit)) else { return Some(future.await) };
        match select(future, pin!(end)).await {
            Either::Left((output, _)) => Some(output),
            Either::Right(_) => None,
        }
    }

    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Time").field("is_system", &self.is_system).finish_non_exhaustive()
    }
}
