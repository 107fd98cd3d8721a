//! Lanes: where the calls wait that are refused because there are too many of them, or would be.
//!
//! A limit of the platform is one of an endpoint, for one app in one tenant, so a lane is for one endpoint and one
//! credential. It appears with the first refusal. Until the moment that the platform named nobody of that lane sends
//! anything; from then on they go one by one at the pace of the limit, first come first served, and a call that is
//! refused again keeps its place. Other lanes are not touched, and where nothing was refused there are none.
//!
//! A client with a [`Pace`] makes the lanes of documented limits before any refusal, and others for what its calls are about.

mod lane;

use std::collections::HashMap;
use std::future::poll_fn;
use std::hash::{BuildHasher as _, Hash as _, Hasher, RandomState};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use hmac_sha256::Hash as Sha256;

use super::credential::Credential;
use super::prepared::Facts;
use crate::error::one_line;
use crate::pace::{Pace, Target, TargetLimit};
use crate::time::{Pause, Time};

use lane::Lane;
pub(super) use lane::{LEAST, Limit, ceiling};

/// The most lanes of a client. Calls of further ones wait each for themselves.
const MOST: usize = 10_000;

/// How often a full map is searched for lanes that are not used any longer.
const SWEEP: Duration = Duration::from_secs(1);

/// All lanes of a client.
pub(crate) struct Lanes {
    hasher: RandomState,
    pace: Option<Pace>,
    app_id: String,
    /// How many there are, so that calls need not look at the map.
    count: AtomicUsize,
    lanes: Mutex<Map>,
}

#[derive(Default)]
struct Map {
    lanes: HashMap<Key, Lane>,
    swept: Option<Instant>,
    /// Of the store of a shared pace.
    pause: Pause,
}

/// How long the store of a shared pace is waited for.
const PATIENCE: Duration = Duration::from_millis(500);

/// A hash that is the same in every process.
struct Digest(Sha256);

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

impl Digest {
    fn text(self) -> String {
        self.0.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The hash of endpoint and credential, or of what a call is about.
pub(super) type Key = u64;

/// The place of a call in its lane, kept from attempt to attempt.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place(Option<u64>);

impl Map {
    /// Leaves a store alone that failed, so that not every call waits for it.
    fn leave_alone(&mut self, now: Instant, why: &str) {
        tracing::debug!(why = one_line(why), "the store of the shared pace fails; each process keeps its own pace");
        self.pause.begin(now);
    }

    /// Whether there is a lane, made if need be and if there is room.
    fn open(&mut self, key: Key, now: Instant, make: impl FnOnce() -> Lane) -> Option<&mut Lane> {
        if self.lanes.len() >= MOST && !self.lanes.contains_key(&key) {
            if self.swept.is_none_or(|swept| now.saturating_duration_since(swept) >= SWEEP) {
                self.swept = Some(now);
                self.lanes.retain(|_, lane| lane.is_used(now));
            }
            if self.lanes.len() >= MOST {
                return None;
            }
        }
        Some(self.lanes.entry(key).or_insert_with(make))
    }
}

impl Lanes {
    pub(crate) fn new(pace: Option<Pace>, app_id: &str) -> Self {
        let app_id = app_id.to_owned();
        Self { hasher: RandomState::new(), pace, app_id, count: AtomicUsize::new(0), lanes: Mutex::default() }
    }

    /// Whether there is any, or may be before a call is sent.
    pub(super) fn are_there(&self) -> bool {
        self.pace.is_some() || self.count.load(Ordering::Relaxed) > 0
    }

    pub(super) fn pace(&self) -> Option<&Pace> {
        self.pace.as_ref()
    }

    pub(super) fn key(&self, facts: &Facts, credential: Option<&dyn Credential>) -> Key {
        let mut hasher = self.hasher.build_hasher();
        facts.endpoint.hash(&mut hasher);
        if let Some(credential) = credential {
            credential.who(&mut hasher);
        }
        hasher.finish()
    }

    /// The key of what a call is about.
    pub(super) fn key_of(&self, target: &Target, credential: Option<&dyn Credential>) -> Key {
        let mut hasher = self.hasher.build_hasher();
        (target.kind, &target.name).hash(&mut hasher);
        if let Some(credential) = credential.filter(|_| target.of_app) {
            credential.who(&mut hasher);
        }
        hasher.finish()
    }

    /// Reserves a turn with the other processes, if the pace is theirs too, and waits for it. `what` is the endpoint, or what the
    /// call is about; a limit of each app and tenant is also that of `credential`.
    pub(super) async fn reserve(
        &self,
        what: (&str, &str),
        credential: Option<Option<&dyn Credential>>,
        limit: TargetLimit,
        time: &Time,
    ) {
        let Some((store, interval)) = self.pace.as_ref().and_then(|pace| pace.reservation(limit)) else { return };
        if self.map().pause.is_on(time.now()) {
            return;
        }
        let mut digest = Digest(Sha256::new());
        what.hash(&mut digest);
        if let Some(credential) = credential {
            self.app_id.hash(&mut digest);
            if let Some(credential) = credential {
                credential.who(&mut digest);
            }
        }
        let key = format!("lark-pace-{}-{}", what.0, digest.text());
        let patience = pin!(time.sleep(PATIENCE));
        match select(store.reserve(&key, interval), patience).await {
            Either::Left((Ok(wait), _)) if !wait.is_zero() => time.sleep(wait).await,
            Either::Left((Ok(_), _)) => {}
            Either::Left((Err(error), _)) => self.map().leave_alone(time.now(), &error.to_string()),
            Either::Right(((), _)) => self.map().leave_alone(time.now(), "it does not answer"),
        }
    }

    fn map(&self) -> MutexGuard<'_, Map> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the lane of a documented limit, if the client keeps to these and there is room.
    pub(super) fn open(&self, key: Key, limit: TargetLimit, now: Instant) {
        if let Some(pace) = &self.pace {
            let mut map = self.map();
            map.open(key, now, || Lane::paced(limit, pace, now));
            self.count.store(map.lanes.len(), Ordering::Relaxed);
        }
    }

    /// Waits until it is this call's turn; at once if its lane does not exist. Where only one goes at a time, it is this one until
    /// what is returned is dropped.
    pub(super) async fn pass(&self, key: Key, place: &mut Place, time: &Time) -> Option<Held<'_>> {
        let number = {
            let mut map = self.map();
            let lane = map.lanes.get_mut(&key)?;
            let number = *place.0.get_or_insert_with(|| {
                lane.number += 1;
                lane.number
            });
            lane.waiting.insert(number, None);
            number
        };
        let turn = Turn { lanes: self, key, number };
        loop {
            match poll_fn(|cx| turn.first(cx, time.now())).await {
                First::Wait(wait) => time.sleep(wait).await,
                First::Go { alone } => return alone.then_some(Held { lanes: self, key }),
            }
        }
    }

    /// Closes the lane of a call that began at `begun` for `wait`; `false` if there is no room for a lane.
    pub(super) fn refused(&self, key: Key, limit: &Limit, wait: Duration, begun: Instant, now: Instant) -> bool {
        let mut map = self.map();
        let Some(lane) = map.open(key, now, || Lane::new(limit, now)) else { return false };
        lane.refuse(limit, self.pace.as_ref().map_or(1.0, Pace::part), wait, begun, now);
        self.count.store(map.lanes.len(), Ordering::Relaxed);
        true
    }

    /// Closes a lane for `wait`.
    pub(super) fn close(&self, key: Key, wait: Duration, now: Instant) {
        if let Some(lane) = self.map().lanes.get_mut(&key) {
            lane.close(wait, now);
        }
    }

    /// Notes that a call of this lane was not refused.
    pub(super) fn accepted(&self, key: Key, now: Instant) {
        let mut map = self.map();
        let Some(lane) = map.lanes.get_mut(&key) else { return };
        if !lane.accept(now) {
            map.lanes.remove(&key);
        }
        self.count.store(map.lanes.len(), Ordering::Relaxed);
    }
}

/// What a call that is looked at may do.
enum First {
    /// It is the first, and looks again after this time.
    Wait(Duration),
    /// It goes; whether no other does before it is back.
    Go { alone: bool },
}

/// A call that waits. Dropping it leaves the lane.
struct Turn<'l> {
    lanes: &'l Lanes,
    key: Key,
    number: u64,
}

impl Turn<'_> {
    /// Ready when no one is before this call.
    fn first(&self, cx: &mut Context<'_>, now: Instant) -> Poll<First> {
        let mut map = self.lanes.map();
        let go = First::Go { alone: false };
        let Some(lane) = map.lanes.get_mut(&self.key) else { return Poll::Ready(go) };
        let has_to_wait = lane.busy || lane.waiting.keys().next() != Some(&self.number);
        match lane.waiting.get_mut(&self.number) {
            None => return Poll::Ready(go),
            Some(waker) if has_to_wait => {
                *waker = Some(cx.waker().clone());
                return Poll::Pending;
            }
            Some(_) => {}
        }
        let due = lane.due();
        if due > now {
            return Poll::Ready(First::Wait(due - now));
        }
        lane.advance(now);
        lane.waiting.remove(&self.number);
        lane.wake_first();
        Poll::Ready(First::Go { alone: lane.goes_alone() })
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut map = self.lanes.map();
        if let Some(lane) = map.lanes.get_mut(&self.key)
            && lane.waiting.remove(&self.number).is_some()
        {
            lane.wake_first();
        }
    }
}

/// A call of a lane where only one goes at a time. Dropping it lets the next one go.
pub(super) struct Held<'l> {
    lanes: &'l Lanes,
    key: Key,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        if let Some(lane) = self.lanes.map().lanes.get_mut(&self.key) {
            lane.busy = false;
            lane.wake_first();
        }
    }
}
