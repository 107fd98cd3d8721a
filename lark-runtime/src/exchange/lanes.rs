//! Lanes: where the calls wait that are refused because there are too many of them.
//!
//! A limit of the platform is one of an endpoint, for one app in one tenant, so a lane is for one endpoint and one
//! credential. It appears with the first refusal. Until the moment that the platform named nobody of that lane sends
//! anything; from then on they go one by one at the pace of the limit, first come first served, and a call that is
//! refused again keeps its place. Other lanes are not touched, and where nothing was refused there are none.

use std::collections::{BTreeMap, HashMap};
use std::future::poll_fn;
use std::hash::{BuildHasher as _, Hash as _, Hasher as _, RandomState};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use http::HeaderMap;

use super::credential::Credential;
use super::prepared::Facts;
use crate::meta::RateLimit;
use crate::time::Time;

/// What a lane uses of a limit. A server that counts otherwise, or a call that arrives late, is no reason for another
/// refusal, which costs more than this.
const SHARE: f64 = 0.97;

/// The pace of a limit that nobody named, before anything is known of it.
const UNKNOWN: Duration = Duration::from_millis(100);

/// How long a lane without another refusal is kept.
const MEMORY: Duration = Duration::from_secs(60);

/// The most lanes of a client. Calls of further ones wait each for themselves.
const MOST: usize = 10_000;

const SECOND: Duration = Duration::from_secs(1);

/// How long to wait at least: the platform names whole seconds, and rounds down.
pub(super) const LEAST: Duration = Duration::from_millis(100);

/// All lanes of a client.
pub(crate) struct Lanes {
    hasher: RandomState,
    /// How many there are, so that calls need not look at the map.
    count: AtomicUsize,
    lanes: Mutex<HashMap<Key, Lane>>,
}

/// The hash of endpoint and credential.
type Key = u64;

/// One lane.
struct Lane {
    /// Nobody goes before this.
    until: Instant,
    /// The next one goes then.
    next: Instant,
    /// The time between two that go.
    interval: Duration,
    /// When the interval was set; refusals of calls that went before say nothing about it.
    since: Instant,
    /// The interval of the limit, if that is known; one that was guessed is tried to be shortened.
    known: Option<Duration>,
    /// Whether a guess was too short once.
    overshot: bool,
    /// When a call of this lane was refused last.
    refused: Instant,
    /// How many were refused since one was not.
    refusals: u32,
    /// Those who wait, by their numbers.
    waiting: BTreeMap<u64, Option<Waker>>,
    /// The number of the next one who comes.
    number: u64,
}

/// The place of a call in its lane, kept from attempt to attempt.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place(Option<u64>);

impl Lanes {
    pub(crate) fn new() -> Self {
        Self { hasher: RandomState::new(), count: AtomicUsize::new(0), lanes: Mutex::default() }
    }

    /// Whether there is any.
    pub(super) fn are_there(&self) -> bool {
        self.count.load(Ordering::Relaxed) > 0
    }

    pub(super) fn key(&self, facts: &Facts, credential: Option<&dyn Credential>) -> Key {
        let mut hasher = self.hasher.build_hasher();
        facts.endpoint.hash(&mut hasher);
        if let Some(credential) = credential {
            credential.who(&mut hasher);
        }
        hasher.finish()
    }

    fn lanes(&self) -> MutexGuard<'_, HashMap<Key, Lane>> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it is this call's turn; at once if its lane does not exist.
    pub(super) async fn pass(&self, key: Key, place: &mut Place, time: &Time) {
        {
            let mut lanes = self.lanes();
            let Some(lane) = lanes.get_mut(&key) else { return };
            let number = *place.0.get_or_insert_with(|| {
                lane.number += 1;
                lane.number
            });
            lane.waiting.insert(number, None);
        }
        let turn = Turn { lanes: self, key, number: place.0.unwrap_or_default() };
        while let Some(wait) = poll_fn(|cx| turn.first(cx, time.now())).await {
            time.sleep(wait).await;
        }
    }

    /// Closes the lane of a call that began at `begun` for `wait`; `false` if there is no room for a lane.
    pub(super) fn refused(&self, key: Key, limit: &Limit, wait: Duration, begun: Instant, now: Instant) -> bool {
        let mut lanes = self.lanes();
        if lanes.len() >= MOST && !lanes.contains_key(&key) {
            lanes.retain(|_, lane| lane.is_used(now));
            if lanes.len() >= MOST {
                return false;
            }
        }
        let lane = lanes.entry(key).or_insert_with(|| Lane::new(limit, now));
        if begun >= lane.until {
            // Right after the named moment, a refusal says that this was too early; later, that the pace is too fast.
            let early = LEAST.saturating_mul(1 << lane.refusals.min(4));
            if begun > lane.since && begun.saturating_duration_since(lane.until) >= SECOND {
                lane.slow_down(now);
            }
            lane.refusals += 1;
            lane.close(wait.max(early.min(SECOND)), now);
        }
        lane.close(wait, now);
        lane.refused = now;
        self.count.store(lanes.len(), Ordering::Relaxed);
        true
    }

    /// Closes a lane for `wait`.
    pub(super) fn close(&self, key: Key, wait: Duration, now: Instant) {
        if let Some(lane) = self.lanes().get_mut(&key) {
            lane.close(wait, now);
        }
    }

    /// Notes that a call of this lane was not refused.
    pub(super) fn accepted(&self, key: Key, now: Instant) {
        let mut lanes = self.lanes();
        let Some(lane) = lanes.get_mut(&key) else { return };
        lane.refusals = 0;
        if !lane.is_used(now) {
            lanes.remove(&key);
        } else if now.saturating_duration_since(lane.since.max(lane.until)) >= SECOND {
            lane.hurry(now);
        }
        self.count.store(lanes.len(), Ordering::Relaxed);
    }
}

/// The greatest number of calls in a window, as an answer announces it.
pub(super) fn ceiling(headers: &HeaderMap) -> Option<u32> {
    headers.get("x-ogw-ratelimit-limit")?.to_str().ok()?.trim().parse().ok()
}

/// What is known of the limit that a call was refused for.
pub(super) struct Limit {
    interval: Option<Duration>,
}

impl Limit {
    /// By the documentation, or else by the answer: so many calls, in a window that ends after `wait`.
    pub(super) fn of(documented: Option<RateLimit>, announced: Option<u32>, wait: Option<Duration>) -> Self {
        // Whoever has to wait for longer than a second has met the limit of the minute.
        let of_minute = wait.is_some_and(|wait| wait > SECOND);
        let second = documented.and_then(RateLimit::calls_per_second).map(f64::from);
        let minute = documented.and_then(RateLimit::calls_per_minute).map(|calls| f64::from(calls) / 60.0);
        let rate = if of_minute { minute.or(second) } else { second.or(minute) };
        // The ceiling is that of a window of unknown length; one that ends within a second is one of a second.
        let rate = rate.or_else(|| announced.filter(|_| !of_minute).map(f64::from));
        Self { interval: rate.filter(|rate| *rate > 0.0).map(|rate| Duration::from_secs_f64(1.0 / (rate * SHARE))) }
    }
}

impl Lane {
    fn new(limit: &Limit, now: Instant) -> Self {
        Self {
            until: now,
            next: now,
            interval: limit.interval.unwrap_or(UNKNOWN),
            since: now,
            known: limit.interval,
            overshot: false,
            refused: now,
            refusals: 0,
            waiting: BTreeMap::new(),
            number: 0,
        }
    }

    fn close(&mut self, wait: Duration, now: Instant) {
        let until = now.checked_add(wait.max(LEAST)).unwrap_or(now);
        self.until = self.until.max(until);
    }

    fn is_used(&self, now: Instant) -> bool {
        !self.waiting.is_empty() || self.until > now || now.saturating_duration_since(self.refused) < MEMORY
    }

    /// After a refusal at this interval. A guess was doubled before, so the truth is in between.
    fn slow_down(&mut self, now: Instant) {
        let factor = if self.known.is_some() || self.overshot { 1.1 } else { 1.5 };
        self.interval = self.interval.mul_f64(factor).min(MEMORY);
        self.overshot = true;
        self.since = now;
    }

    /// After a second without a refusal. A known limit is not exceeded.
    fn hurry(&mut self, now: Instant) {
        let shorter = self.interval.mul_f64(if self.known.is_some() || self.overshot { 0.98 } else { 0.5 });
        self.interval = shorter.max(self.known.unwrap_or_default());
        self.since = now;
    }

    /// Lets the first one go.
    fn advance(&mut self, now: Instant) {
        // Timers are late by a little; what they lose is made up for, but not what nobody wanted.
        let late = now.saturating_duration_since(self.next).min(self.interval.mul_f64(2.0));
        let due = now.checked_sub(late).unwrap_or(now).max(self.until);
        self.next = due.checked_add(self.interval).unwrap_or(due);
    }

    fn wake_first(&mut self) {
        if let Some((_, waker)) = self.waiting.iter_mut().next()
            && let Some(waker) = waker.take()
        {
            waker.wake();
        }
    }
}

/// A call that waits. Dropping it leaves the lane.
struct Turn<'l> {
    lanes: &'l Lanes,
    key: Key,
    number: u64,
}

impl Turn<'_> {
    /// Ready when no one is before this call: with how long it still has to wait, or with `None` when it may go.
    fn first(&self, cx: &mut Context<'_>, now: Instant) -> Poll<Option<Duration>> {
        let mut lanes = self.lanes.lanes();
        let Some(lane) = lanes.get_mut(&self.key) else { return Poll::Ready(None) };
        let is_first = lane.waiting.keys().next() == Some(&self.number);
        match lane.waiting.get_mut(&self.number) {
            None => return Poll::Ready(None),
            Some(waker) if !is_first => {
                *waker = Some(cx.waker().clone());
                return Poll::Pending;
            }
            Some(_) => {}
        }
        let due = lane.until.max(lane.next);
        if due > now {
            return Poll::Ready(Some(due - now));
        }
        lane.advance(now);
        lane.waiting.remove(&self.number);
        lane.wake_first();
        Poll::Ready(None)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut lanes = self.lanes.lanes();
        if let Some(lane) = lanes.get_mut(&self.key)
            && lane.waiting.remove(&self.number).is_some()
        {
            lane.wake_first();
        }
    }
}
