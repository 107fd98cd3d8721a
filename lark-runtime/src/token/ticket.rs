//! The app ticket of a marketplace app: pushed by the platform every hour, asked for when there is none.

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::Notify;
use tracing::Level;

use super::cache::Cached;
use super::keys::{Key, StoreKeys};
use super::refused::Refused;
use super::store::Store;
use crate::error::{Error, Result};
use crate::exchange::{Log, Secret};
use crate::time::{BoxFuture, Time};

/// How long a ticket is kept; the official SDKs do the same.
const LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

/// How long a call waits for a ticket that the platform was asked for.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often to look whether another process got it.
const GLANCE: Duration = Duration::from_secs(1);

/// The platform is not asked more often than this.
const BETWEEN_REQUESTS: Duration = Duration::from_secs(60);

/// The ticket of one app.
pub(super) struct Tickets {
    /// In the store.
    key: Key,
    store: Arc<Store>,
    time: Time,
    log: Log,
    known: Mutex<Known>,
    pushed: Notify,
}

/// What this process knows of the ticket.
#[derive(Default)]
struct Known {
    ticket: Option<Arc<Secret>>,
    /// When the platform was asked for it.
    asked: Option<Instant>,
    /// A store that cannot be changed goes on giving these.
    refused: Refused,
}

impl Tickets {
    pub(super) fn new(keys: &StoreKeys, store: Arc<Store>, time: Time, log: Log) -> Self {
        Self { key: keys.ticket(), store, time, log, known: Mutex::default(), pushed: Notify::new() }
    }

    /// Keeps a ticket that was pushed, and wakes the calls that wait for it.
    pub(super) async fn set(&self, ticket: SecretString) {
        self.log.secrets.learn(ticket.expose_secret());
        let ticket = Arc::new(Secret::in_body(ticket));
        {
            let mut known = self.known();
            known.refused.remove(ticket.value());
            known.ticket = Some(Arc::clone(&ticket));
        }
        self.pushed.notify_waiters();
        // No other process receives it, so programs over other SDKs are served too, and a store that did not answer just now
        // is asked all the same.
        let put = |key| self.store.insist(key, ticket.value(), LIFETIME);
        futures_util::future::join(put(&self.key.own), put(&self.key.plain)).await;
    }

    /// The ticket that this process received last.
    pub(super) fn held(&self) -> Option<Arc<Secret>> {
        self.known().ticket.clone()
    }

    /// The newest ticket; if there is none, asks the platform for one and waits a moment.
    pub(super) async fn get<'f>(&self, ask: impl Fn() -> BoxFuture<'f, Result<()>>) -> Result<Arc<Secret>> {
        let begun = self.time.now();
        loop {
            let mut pushed = pin!(self.pushed.notified());
            // From here on no push is missed.
            pushed.as_mut().enable();
            if let Some(ticket) = self.find().await {
                return Ok(ticket);
            }
            if self.must_ask() {
                if self.log.at(Level::INFO) {
                    tracing::info!("there is no app ticket; asking the platform to push it again");
                }
                ask().await?;
            }
            if self.time.since(begun) >= PATIENCE {
                return Err(Error::invalid(
                    "no app ticket has arrived. The platform pushes it every hour, and was asked to push it again, as the \
                     event `app_ticket`; hand it over with `client.set_app_ticket(...)` and try again",
                ));
            }
            futures_util::future::select(pushed, pin!(self.time.sleep(GLANCE))).await;
        }
    }

    /// Forgets a ticket that the platform refused; one that came meanwhile stays.
    pub(super) async fn forget(&self, refused: &Secret) {
        {
            let mut known = self.known();
            known.refused.insert(refused.value());
            if known.ticket.as_ref().is_some_and(|ticket| ticket.value() == refused.value()) {
                known.ticket = None;
            }
        }
        self.store.forget(&self.key, refused.value()).await;
    }

    /// The store's ticket is the newest where several processes share it.
    async fn find(&self) -> Option<Arc<Secret>> {
        let good = |found: Option<Cached>| found.filter(|found| !self.known().refused.contains(&found.value));
        let found = match good(self.store.get(&self.key.own).await) {
            None => good(self.store.get_plain(&self.key).await),
            own => own,
        };
        if let Some(found) = &found {
            self.log.secrets.learn(&found.value);
        }
        found.map(|found| Arc::new(Secret::in_body(found.value.into()).shared())).or_else(|| self.held())
    }

    /// Whether to ask the platform now; marks it as asked.
    fn must_ask(&self) -> bool {
        let now = self.time.now();
        let mut known = self.known();
        let due = known.asked.is_none_or(|asked| now.saturating_duration_since(asked) >= BETWEEN_REQUESTS);
        if due {
            known.asked = Some(now);
        }
        due
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Tickets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tickets").field("key", &self.key.plain).finish_non_exhaustive()
    }
}
