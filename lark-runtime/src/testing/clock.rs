//! A clock that moves on command, or when all tasks wait for it.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use crate::time::{BoxFuture, Clock};

/// How often a sleep of an automatic clock lets all other tasks run before it concludes that they wait too.
const PATIENCE: u32 = 64;

/// A [`Clock`] for tests; clones show the same time.
///
/// ```
/// use std::time::Duration;
/// use lark_runtime::testing::TestClock;
/// use lark_runtime::time::Clock;
///
/// let clock = TestClock::new();
/// let before = clock.now();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.now() - before, Duration::from_secs(3600));
/// ```
#[derive(Clone)]
pub struct TestClock {
    automatic: bool,
    state: Arc<Mutex<ClockState>>,
}

struct ClockState {
    start: Instant,
    /// The date at that instant.
    date: SystemTime,
    now: Instant,
    /// Names sleeps that end at the same instant.
    next: u64,
    sleeps: BTreeMap<(Instant, u64), Waker>,
    /// Exchanges that are about to go on without the clock.
    busy: usize,
}

impl TestClock {
    /// A clock that stands still until [`TestClock::advance`].
    #[must_use]
    pub fn new() -> Self {
        Self::with(false)
    }

    /// A clock that jumps to the end of the next sleep once nothing else happens, so that waiting takes no time.
    ///
    /// It cannot see waits for anything outside the process: in a test with real I/O, use [`TestClock::new`]. The
    /// runtime must be single-threaded, as that of `#[tokio::test]` is.
    #[must_use]
    pub fn automatic() -> Self {
        Self::with(true)
    }

    fn with(automatic: bool) -> Self {
        let start = Instant::now();
        let state =
            ClockState { start, date: SystemTime::now(), now: start, next: 0, sleeps: BTreeMap::new(), busy: 0 };
        Self { automatic, state: Arc::new(Mutex::new(state)) }
    }

    /// Moves the clock and ends the sleeps that are over then.
    ///
    /// # Panics
    /// If the time leaves the system's range.
    pub fn advance(&self, by: Duration) {
        let ended = {
            let mut state = self.state();
            let now = state.now + by;
            state.move_to(now)
        };
        ended.into_iter().for_each(Waker::wake);
    }

    /// How far the clock has moved since it was made.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        let state = self.state();
        state.now - state.start
    }

    /// How many sleeps wait for this clock. A test that is about to [`advance`](TestClock::advance) it waits for
    /// them: `while clock.sleepers() == 0 { tokio::task::yield_now().await }`.
    #[must_use]
    pub fn sleepers(&self) -> usize {
        self.state().sleeps.len()
    }

    /// Keeps an automatic clock from moving until the guard is dropped.
    pub(super) fn busy(&self) -> Busy {
        self.state().busy += 1;
        Busy(self.clone())
    }

    fn state(&self) -> MutexGuard<'_, ClockState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ClockState {
    /// The wakers of those whose sleep is over.
    fn move_to(&mut self, now: Instant) -> Vec<Waker> {
        self.now = self.now.max(now);
        let later = self.sleeps.split_off(&(self.now, u64::MAX));
        std::mem::replace(&mut self.sleeps, later).into_values().collect()
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for TestClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestClock")
            .field("elapsed", &self.elapsed())
            .field("automatic", &self.automatic)
            .finish_non_exhaustive()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.state().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.next += 1;
        // A sleep longer than the system can count never ends.
        let key = state.now.checked_add(duration).map(|until| (until, state.next));
        drop(state);
        Box::pin(Sleep { clock: self.clone(), key, idle: 0, seen: None })
    }

    fn date(&self) -> SystemTime {
        let state = self.state();
        state.date + (state.now - state.start)
    }
}

struct Sleep {
    clock: TestClock,
    key: Option<(Instant, u64)>,
    /// How often it was polled since anything happened.
    idle: u32,
    /// The time at the last poll.
    seen: Option<Instant>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let Some(key) = self.key else { return Poll::Pending };
        let clock = self.clock.clone();
        let mut state = clock.state();
        let quiet = state.busy == 0 && self.seen == Some(state.now);
        self.idle = if quiet { self.idle + 1 } else { 0 };
        self.seen = Some(state.now);
        let mut ended = Vec::new();
        if state.now < key.0 {
            state.sleeps.insert(key, cx.waker().clone());
            if clock.automatic && self.idle > PATIENCE {
                let next = state.sleeps.first_key_value().map_or(key.0, |((until, _), _)| *until);
                ended = state.move_to(next);
            }
        }
        let over = state.now >= key.0;
        let watches = clock.automatic && state.busy == 0;
        if over {
            state.sleeps.remove(&key);
        }
        drop(state);
        ended.into_iter().for_each(Waker::wake);
        if over {
            return Poll::Ready(());
        }
        if watches {
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.clock.state().sleeps.remove(&key);
        }
    }
}

/// See [`TestClock::busy`].
pub(super) struct Busy(TestClock);

impl Drop for Busy {
    fn drop(&mut self) {
        // Sleeping tasks did not watch the clock meanwhile.
        let sleeping: Vec<Waker> = {
            let mut state = self.0.state();
            state.busy -= 1;
            state.sleeps.values().cloned().collect()
        };
        sleeping.into_iter().for_each(Waker::wake);
    }
}
