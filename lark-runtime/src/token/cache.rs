//! Where tokens are kept between calls, and between processes.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};

use crate::time::{BoxFuture, Clock, SystemClock};
use crate::transport::BoxError;

/// A store of tokens. Implement it to share tokens between processes.
///
/// Keys and values are plain texts. A key is that of the official Go and Java SDKs
/// (`tenant_access_token-{app id}-{tenant key}`) with a fingerprint at its end, 16 hexadecimal digits of a SHA-256 over the
/// app secret and the base URL: a client with another secret, or of another platform, does not find the token.
///
/// One store can serve programs over the Go and Java SDKs as well. They and these clients keep tokens of their own,
/// which are valid side by side; a client looks under the SDKs' key once for each identity, when it has found nothing under
/// its own, and uses what it finds until that ends. The app ticket of a marketplace app, which only one process receives, is
/// written under both keys and read under both. The SDKs' keys say nothing of the platform: give a client of a sandbox or of
/// another platform a store, or a prefix, of its own.
///
/// A store never fails a call: where it has an error, or no token (nothing but visible ASCII, at most 4 KiB), the client
/// fetches one. It is waited for no longer than 500 ms; then it is left alone for 5 s. A token that the platform refused is
/// not taken from it again. Do not log the values.
pub trait TokenCache: Send + Sync + 'static {
    /// The value of a key that has not expired.
    fn get<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>>;

    /// Stores a value for `ttl`.
    fn set<'c>(&'c self, key: &'c str, value: &'c str, ttl: Duration) -> BoxFuture<'c, Result<(), BoxError>>;

    /// Forgets a key.
    fn remove<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<(), BoxError>>;

    /// Forgets a key if this is its value: a token that the platform refused. The default looks and then removes; a store
    /// that can do both at once should, since another process may put a new token there in between.
    fn remove_if<'c>(&'c self, key: &'c str, value: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            match self.get(key).await? {
                Some(found) if found.value == value => self.remove(key).await,
                _ => Ok(()),
            }
        })
    }
}

impl<C: TokenCache + ?Sized> TokenCache for Arc<C> {
    fn get<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        (**self).get(key)
    }

    fn set<'c>(&'c self, key: &'c str, value: &'c str, ttl: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        (**self).set(key, value, ttl)
    }

    fn remove<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        (**self).remove(key)
    }

    fn remove_if<'c>(&'c self, key: &'c str, value: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        (**self).remove_if(key, value)
    }
}

/// A value of a [`TokenCache`].
pub struct Cached {
    /// The token.
    pub value: String,
    /// How long it is still valid, if the store knows.
    pub remaining: Option<Duration>,
}

impl fmt::Debug for Cached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached").field("value", &"[redacted]").field("remaining", &self.remaining).finish()
    }
}

/// The default store: the memory of this client.
///
/// It never holds more than 100,000 values, about 20 MB. When another key is added, expired ones are dropped; if they
/// are less than a tenth, a tenth of the others is dropped too, and their tokens are fetched again when they are
/// needed.
pub struct MemoryCache {
    clock: Arc<dyn Clock>,
    values: Mutex<HashMap<String, (SecretString, Instant)>>,
}

/// The most values of one map: the tenants of a large marketplace app, and room for more.
pub(super) const CAPACITY: usize = 100_000;

/// Makes room for a key that a full map does not have. That takes a pass over all of it, so a tenth is dropped at once.
///
/// Which keys are dropped early is random: tenants that are served in turn would otherwise lose their tokens just
/// before they are needed.
pub(super) fn make_room<K, Q, V, S>(values: &mut HashMap<K, V, S>, key: &Q, now: Instant, until: impl Fn(&V) -> Instant)
where
    K: Borrow<Q> + Eq + Hash,
    Q: Eq + Hash + ?Sized,
    S: BuildHasher,
{
    if values.len() < CAPACITY || values.contains_key(key) {
        return;
    }
    values.retain(|_, value| until(value) > now);
    while values.len() > CAPACITY - CAPACITY / 10 {
        values.retain(|_, _| fastrand::u8(..10) > 0);
    }
}

impl MemoryCache {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(Arc::new(SystemClock))
    }

    pub(crate) fn with_clock(clock: Arc<dyn Clock>) -> Self {
        Self { clock, values: Mutex::default() }
    }

    fn values(&self) -> std::sync::MutexGuard<'_, HashMap<String, (SecretString, Instant)>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryCache {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryCache").field("values", &self.values().len()).finish_non_exhaustive()
    }
}

impl TokenCache for MemoryCache {
    fn get<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>> {
        Box::pin(async move {
            let now = self.clock.now();
            let mut values = self.values();
            let found = values.get(key).map(|(value, until)| (value.expose_secret().to_owned(), *until));
            Ok(match found {
                Some((value, until)) if until > now => Some(Cached { value, remaining: Some(until - now) }),
                Some(_) => {
                    values.remove(key);
                    None
                }
                None => None,
            })
        })
    }

    fn set<'c>(&'c self, key: &'c str, value: &'c str, ttl: Duration) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            let now = self.clock.now();
            let Some(until) = now.checked_add(ttl) else { return Err("the time to live is out of range".into()) };
            let mut values = self.values();
            make_room(&mut values, key, now, |(_, until)| *until);
            values.insert(key.to_owned(), (value.into(), until));
            Ok(())
        })
    }

    fn remove<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            self.values().remove(key);
            Ok(())
        })
    }

    fn remove_if<'c>(&'c self, key: &'c str, value: &'c str) -> BoxFuture<'c, Result<(), BoxError>> {
        Box::pin(async move {
            let mut values = self.values();
            if values.get(key).is_some_and(|(found, _)| found.expose_secret() == value) {
                values.remove(key);
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    struct Stopped(Instant);

    impl Clock for Stopped {
        fn now(&self) -> Instant {
            self.0
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::pending())
        }
    }

    fn set(cache: &MemoryCache, key: &str, seconds: u64) {
        let stored = cache.set(key, "value", Duration::from_secs(seconds)).now_or_never();
        assert!(matches!(stored, Some(Ok(()))));
    }

    fn has(cache: &MemoryCache, key: &str) -> bool {
        let found = cache.get(key).now_or_never();
        matches!(found, Some(Ok(Some(_))))
    }

    #[test]
    fn more_live_values_than_fit_push_out_a_few() {
        let cache = MemoryCache::with_clock(Arc::new(Stopped(Instant::now())));
        for number in 0..CAPACITY {
            set(&cache, &number.to_string(), 100 + number as u64);
        }
        set(&cache, "7", 1_000_000);
        assert_eq!(cache.values().len(), CAPACITY, "a new value for a known key needs no room");
        set(&cache, "further", 1_000_000);
        let left = cache.values().len();
        assert!((CAPACITY * 3 / 4..=CAPACITY * 9 / 10 + 1).contains(&left), "{left}");
        assert!(has(&cache, "further"));
    }

    #[test]
    fn expired_values_make_room_before_live_ones() {
        let cache = MemoryCache::with_clock(Arc::new(Stopped(Instant::now())));
        for number in 0..CAPACITY {
            set(&cache, &number.to_string(), (number % 2) as u64);
        }
        set(&cache, "further", 1);
        assert_eq!(cache.values().len(), CAPACITY / 2 + 1);
        assert!(has(&cache, "1") && has(&cache, "further") && !has(&cache, "0"));
    }
}
