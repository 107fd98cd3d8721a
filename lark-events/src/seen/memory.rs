//! Seen events in the memory of the process.

use std::collections::{HashMap, VecDeque};
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use lark_runtime::BoxFuture;
use lark_runtime::transport::BoxError;
use tokio::time::Instant;

use super::{KEPT, Seen, SeenStore};

/// Seen events in the memory of the process, for programs that run once: the default of a router.
///
/// It keeps an event for 12 hours, and 100,000 of them at most: some 25 MB. The oldest go first.
#[derive(Debug)]
pub struct MemorySeen {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    events: HashMap<Arc<str>, Entry>,
    /// By age, with the number of the lease; an event that was given back and came again is in it twice.
    ages: VecDeque<(Instant, u64, Arc<str>)>,
    /// The number of the last lease.
    last: u64,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    lease: u64,
    /// The lease ends then; `None` once the event is done.
    until: Option<Instant>,
    since: Instant,
}

/// As good as never, and no overflow.
const LONGEST_LEASE: Duration = Duration::from_secs(365 * 24 * 3600);

impl Default for MemorySeen {
    fn default() -> Self {
        Self::new(100_000)
    }
}

impl MemorySeen {
    /// A store of at most so many events.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), state: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, key: &str, lease: Duration) -> Seen {
        let now = Instant::now();
        let mut state = self.lock();
        match state.events.get(key) {
            Some(Entry { until: None, since, .. }) if now < *since + KEPT => return Seen::Done,
            Some(Entry { until: Some(until), .. }) if now < *until => return Seen::InProgress,
            _ => {}
        }
        state.forget_old(now, self.capacity);
        state.last += 1;
        let (number, key) = (state.last, Arc::<str>::from(key));
        state.ages.push_back((now, number, Arc::clone(&key)));
        let until = Some(now + lease.min(LONGEST_LEASE));
        state.events.insert(key, Entry { lease: number, until, since: now });
        Seen::New
    }
}

impl State {
    /// Makes room for one more.
    fn forget_old(&mut self, now: Instant, capacity: usize) {
        while let Some((begun, ..)) = self.ages.front() {
            let is_full = self.events.len() >= capacity || self.ages.len() >= capacity.saturating_mul(2);
            if !is_full && now < *begun + KEPT {
                break;
            }
            // The event may have been given back since, and be younger.
            if let Some((_, number, key)) = self.ages.pop_front()
                && self.events.get(&key).is_some_and(|entry| entry.lease == number)
            {
                self.events.remove(&key);
            }
        }
    }
}

impl SeenStore for MemorySeen {
    fn begin<'s>(&'s self, key: &'s str, lease: Duration) -> BoxFuture<'s, Result<Seen, BoxError>> {
        Box::pin(ready(Ok(self.take(key, lease))))
    }

    fn done<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        if let Some(entry) = self.lock().events.get_mut(key) {
            (entry.until, entry.since) = (None, Instant::now());
        }
        Box::pin(ready(Ok(())))
    }

    fn failed<'s>(&'s self, key: &'s str) -> BoxFuture<'s, Result<(), BoxError>> {
        self.lock().events.remove(key);
        Box::pin(ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEASE: Duration = Duration::from_secs(60);

    #[tokio::test(start_paused = true)]
    async fn an_event_is_done_only_after_success_and_a_lease_ends_by_itself() {
        let seen = MemorySeen::default();
        let begin = || async { seen.begin("e", LEASE).await.unwrap() };
        assert_eq!(begin().await, Seen::New);
        assert_eq!(begin().await, Seen::InProgress);
        seen.failed("e").await.unwrap();
        assert_eq!(begin().await, Seen::New, "a failure gives it back");
        tokio::time::advance(LEASE).await;
        assert_eq!(begin().await, Seen::New, "whoever had it is gone");
        seen.done("e").await.unwrap();
        assert_eq!(begin().await, Seen::Done);
        tokio::time::advance(KEPT - Duration::from_secs(1)).await;
        assert_eq!(begin().await, Seen::Done);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(begin().await, Seen::New, "the platform gave up long ago");
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_that_came_again_is_as_old_as_its_last_lease() {
        let seen = MemorySeen::default();
        let begin = |key| seen.take(key, Duration::MAX);
        begin("e");
        seen.failed("e").await.unwrap();
        tokio::time::advance(KEPT - LEASE).await;
        assert_eq!(begin("e"), Seen::New);
        seen.done("e").await.unwrap();
        tokio::time::advance(LEASE).await;
        begin("other");
        assert_eq!(begin("e"), Seen::Done);
        assert_eq!(begin("other"), Seen::InProgress, "the longest lease there is");
    }

    #[tokio::test(start_paused = true)]
    async fn a_full_store_forgets_the_oldest_and_stays_as_large() {
        let seen = MemorySeen::new(3);
        for key in ["a", "b", "c", "d"] {
            assert_eq!(seen.begin(key, LEASE).await.unwrap(), Seen::New);
            seen.done(key).await.unwrap();
        }
        assert_eq!(seen.begin("d", LEASE).await.unwrap(), Seen::Done);
        assert_eq!(seen.begin("a", LEASE).await.unwrap(), Seen::New);
        for _ in 0..1000 {
            let _ = seen.begin("x", LEASE).await;
            let _ = seen.failed("x").await;
        }
        let state = seen.lock();
        assert!(state.events.len() <= 3 && state.ages.len() <= 6, "{} {}", state.events.len(), state.ages.len());
    }
}
