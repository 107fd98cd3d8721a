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

/// The default store: the memory of this client. Expired values leave when their key is asked for, or when
/// there are more than 10,000.
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
            if values.len() >= CAPACITY {
                values.retain(|_, (_, until)| *until > now);
            }
            if values.len() >= CAPACITY
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
