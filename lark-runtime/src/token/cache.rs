//! Where tokens are kept between calls, and between processes.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};

use crate::time::{BoxFuture, Clock, SystemClock};
use crate::transport::BoxError;

/// A store of tokens. Implement it to share tokens between processes.
///
/// Keys and values are plain texts in the form of the official Go and Java SDKs
/// (`tenant_access_token-{app id}-{tenant key}`), so that one store can serve programs in all three languages.
/// An error never fails a call: the client fetches a token instead. Do not log the values.
pub trait TokenCache: Send + Sync + 'static {
    /// The value of a key that has not expired.
    fn get<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<Option<Cached>, BoxError>>;

    /// Stores a value for `ttl`.
    fn set<'c>(&'c self, key: &'c str, value: &'c str, ttl: Duration) -> BoxFuture<'c, Result<(), BoxError>>;

    /// Forgets a key.
    fn remove<'c>(&'c self, key: &'c str) -> BoxFuture<'c, Result<(), BoxError>>;
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
}

/// A value of a [`TokenCache`].
pub struct Cached {
    /// The token.
    pub value: String,
    /// How long it is still good, if the store knows.
    pub remaining: Option<Duration>,
}

impl fmt::Debug for Cached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached").field("value", &"[redacted]").field("remaining", &self.remaining).finish()
    }
}

/// The default store: the memory of this client.
///
/// It never holds more than 10,000 values. When a further key comes, the expired ones leave; if there are none, the
/// one that expires first does, and its token is fetched again when it is needed.
pub struct MemoryCache {
    clock: Arc<dyn Clock>,
    values: Mutex<HashMap<String, (SecretString, Instant)>>,
}

const CAPACITY: usize = 10_000;

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
            let is_full = |values: &HashMap<_, _>| values.len() >= CAPACITY && !values.contains_key(key);
            if is_full(&values) {
                values.retain(|_, (_, until)| *until > now);
            }
            if is_full(&values)
                && let Some(oldest) = values.iter().min_by_key(|(_, (_, until))| *until).map(|(key, _)| key.clone())
            {
                values.remove(&oldest);
            }
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
    fn more_live_values_than_fit_push_out_those_that_expire_first() {
        let cache = MemoryCache::with_clock(Arc::new(Stopped(Instant::now())));
        for number in 0..CAPACITY {
            set(&cache, &number.to_string(), 100 + number as u64);
        }
        set(&cache, "7", 1_000_000);
        assert_eq!(cache.values().len(), CAPACITY);
        assert!(has(&cache, "0"), "a new value for a known key needs no room");
        set(&cache, "further", 1_000_000);
        assert_eq!(cache.values().len(), CAPACITY);
        assert!(!has(&cache, "0"));
        assert!(has(&cache, "1") && has(&cache, "7") && has(&cache, "further"));
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
