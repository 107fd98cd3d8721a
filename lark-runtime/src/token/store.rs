//! A token cache that cannot fail a call.

use std::fmt;
use std::future::ready;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use tracing::Level;

use super::cache::{Cached, MemoryCache, TokenCache};
use super::keys::Key;
use crate::exchange::Log;
use crate::time::{BoxFuture, Pause, Time};
use crate::transport::BoxError;

/// A cache that takes longer than this is treated as one that failed.
const TIMEOUT: Duration = Duration::from_millis(500);

/// A caller that has waited for so long and goes away has seen enough to say that the cache hangs.
const ENOUGH: Duration = Duration::from_millis(100);

/// The longest token that is taken from a cache. Those of the platform have up to 2 KB; anything longer would only be
/// refused by gateways, whose limit for all headers is 8 KB.
const LONGEST: usize = 4096;

/// The cache of a client. One that fails, or does not answer in time, is a warning: calls do without it.
pub(crate) struct Store {
    cache: Box<dyn TokenCache>,
    time: Time,
    log: Log,
    is_private: bool,
    pause: Mutex<Pause>,
}

impl Store {
    pub(crate) fn new(cache: Box<dyn TokenCache>, time: Time, log: Log) -> Self {
        Self { cache, time, log, is_private: false, pause: Mutex::default() }
    }

    /// The memory of one client.
    pub(crate) fn private(time: Time, log: Log) -> Self {
        Self { is_private: true, ..Self::new(Box::new(MemoryCache::with_clock(time.clock())), time, log) }
    }

    /// No cache, for tokens whose source has a store of its own.
    pub(crate) fn nothing(time: Time, log: Log) -> Self {
        Self { is_private: true, ..Self::new(Box::new(Nothing), time, log) }
    }

    /// The value under the key of the official SDKs. There is none in a cache that nobody else has.
    pub(super) async fn get_plain(&self, key: &Key) -> Option<Cached> {
        if self.is_private { None } else { self.get(&key.plain).await }
    }

    /// The value of a key; none if the cache fails, or has what cannot be a token.
    pub(super) async fn get(&self, key: &str) -> Option<Cached> {
        if self.is_paused() {
            return None;
        }
        let found = self.within(self.cache.get(key)).await??;
        if is_token(&found.value) {
            return Some(found);
        }
        // The Go SDK takes an empty text for none.
        if !found.value.is_empty() && self.log.at(Level::WARN) {
            tracing::warn!(
                key,
                bytes = found.value.len(),
                "the token cache has a value that is no token; it is not used"
            );
        }
        None
    }

    pub(super) async fn set(&self, key: &str, value: &str, ttl: Duration) {
        if !self.is_paused() {
            self.insist(key, value, ttl).await;
        }
    }

    /// The same, also for a cache that did not answer just now.
    pub(super) async fn insist(&self, key: &str, value: &str, ttl: Duration) {
        if is_token(value) {
            self.within(self.cache.set(key, value, ttl)).await;
        }
    }

    /// Removes a value where it is still this one, under either of its names.
    pub(super) async fn forget(&self, key: &Key, value: &str) {
        for key in [&key.own, &key.plain] {
            if !self.is_paused() {
                self.within(self.cache.remove_if(key, value)).await;
            }
        }
    }

    async fn within<T>(&self, answer: BoxFuture<'_, Result<T, BoxError>>) -> Option<T> {
        let mut wait = Wait { store: self, begun: self.time.now(), ended: false };
        let timer = pin!(self.time.sleep(TIMEOUT));
        let outcome = select(answer, timer).await;
        wait.ended = true;
        let warn = |error: &dyn fmt::Display| {
            if self.log.at(Level::WARN) {
                let error = error.to_string();
                let error = self.log.secrets.redacted(&error);
                tracing::warn!(error = &*error, "the token cache failed; the call goes on without it");
            }
        };
        match outcome {
            Either::Left((Ok(value), _)) => Some(value),
            Either::Left((Err(error), _)) => {
                warn(&error);
                None
            }
            Either::Right(((), _)) => {
                self.pause();
                warn(&format_args!("no answer within {TIMEOUT:?}; it is left alone for {:?}", Pause::LENGTH));
                None
            }
        }
    }

    fn is_paused(&self) -> bool {
        self.lock_pause().is_on(self.time.now())
    }

    fn pause(&self) {
        self.lock_pause().begin(self.time.now());
    }

    fn lock_pause(&self) -> MutexGuard<'_, Pause> {
        self.pause.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps nothing.
struct Nothing;

impl TokenCache for Nothing {
    fn get<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        Box::pin(ready(Ok(None)))
    }

    fn set<'c>(&'c self, _: &'c str, _: &'c str, _: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(ready(Ok(())))
    }

    fn remove<'c>(&'c self, _: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(ready(Ok(())))
    }
}

/// A caller that waits for the cache. If its time ends first, the next one need not wait as well.
struct Wait<'s> {
    store: &'s Store,
    begun: Instant,
    ended: bool,
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        if !self.ended && self.store.time.since(self.begun) >= ENOUGH {
            self.store.pause();
        }
    }
}

/// Whether a text can be a token or a ticket: neither a header nor a log is in danger from it.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic())
}
