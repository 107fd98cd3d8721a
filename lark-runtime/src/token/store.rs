//! A token cache that cannot fail a call.

use std::fmt;
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use tracing::Level;

use super::cache::{Cached, TokenCache};
use crate::exchange::Log;
use crate::secrets::Redactor;
use crate::time::{BoxFuture, Time};
use crate::transport::BoxError;

/// A cache that takes longer than this is treated as one that failed.
const TIMEOUT: Duration = Duration::from_secs(3);

/// The cache of a client. One that fails, or does not answer in time, is a warning: calls do without it.
pub(crate) struct Store {
    cache: Box<dyn TokenCache>,
    time: Time,
    log: Log,
}

impl Store {
    pub(crate) fn new(cache: Box<dyn TokenCache>, time: Time, log: Log) -> Self {
        Self { cache, time, log }
    }

    /// The value of a key; none if the cache fails.
    pub(super) async fn get(&self, key: &str) -> Option<Cached> {
        let found = self.within(self.cache.get(key)).await;
        found.unwrap_or_default().filter(|found| !found.value.is_empty())
    }

    pub(super) async fn set(&self, key: &str, value: &str, ttl: Duration) {
        self.within(self.cache.set(key, value, ttl)).await;
    }

    /// Removes a value if it is still this one.
    pub(super) async fn forget(&self, key: &str, value: &str) {
        if self.get(key).await.is_some_and(|stored| stored.value == value) {
            self.within(self.cache.remove(key)).await;
        }
    }

    async fn within<T>(&self, answer: BoxFuture<'_, Result<T, BoxError>>) -> Option<T> {
        let warn = |error: &dyn fmt::Display| {
            if self.log.at(Level::WARN) {
                let error = Redactor { known: Some(&self.log.secrets), ..Redactor::default() }
                    .text(&error.to_string())
                    .into_owned();
                tracing::warn!(error, "the token cache failed; the call goes on without it");
            }
        };
        match select(answer, pin!(self.time.sleep(TIMEOUT))).await {
            Either::Left((Ok(value), _)) => Some(value),
            Either::Left((Err(error), _)) => {
                warn(&error);
                None
            }
            Either::Right(((), _)) => {
                warn(&format_args!("no answer within {TIMEOUT:?}"));
                None
            }
        }
    }
}
