//! Fetches tokens: one request per identity however many calls wait, and a ready-made header for warm calls.
//!
//! A token is used until shortly before it expires, and replaced before that: from its last three minutes on, the
//! first call that takes it also starts fetching the next one, and nobody waits. The platform hands a new token out
//! while the old one stays valid. See platform documentation, "access token".

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::{Either, Shared, WeakShared, select};
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tracing::Level;

use super::cache::{CAPACITY, Cached, TokenCache, make_room};
use super::ticket::Tickets;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::time::BoxFuture;
use crate::transport::BoxError;

/// A token is replaced in its last three minutes, or last quarter if it is short-lived.
const MARGIN: Duration = Duration::from_secs(180);

/// It is not used in its last ten seconds, or last tenth: it must still be valid when it arrives.
const TRAVEL: Duration = Duration::from_secs(10);

/// How long a token from a store that does not tell its age is believed, and how long before its end another is
/// fetched.
const UNKNOWN_AGE: Duration = Duration::from_secs(60);

/// How long to leave the platform alone when it did not give out the next token while there is still one.
const PAUSE: Duration = Duration::from_secs(10);

/// A store that takes longer than this is treated as one that failed.
const STORE_TIMEOUT: Duration = Duration::from_secs(3);

/// Whose token it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Identity {
    /// The app itself.
    App,
    /// The app inside a tenant; a self-built app has one tenant, which needs no name.
    Tenant(Option<Arc<str>>),
}

/// A token ready to be sent.
#[derive(Clone)]
pub(crate) struct Token {
    value: SecretString,
    header: HeaderValue,
    /// From here on the next one is fetched.
    refresh: Instant,
    /// From here on it is not used.
    until: Instant,
}

impl Token {
    /// The value of `Authorization`.
    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }

    pub(crate) fn value(&self) -> &str {
        self.value.expose_secret()
    }

    fn is_same(&self, other: &str) -> bool {
        self.value() == other
    }
}

/// `Bearer …`, marked so that HTTP libraries do not show it.
pub(crate) fn bearer(token: &str) -> Result<HeaderValue> {
    let mut header = HeaderValue::from_str(&format!("Bearer {token}")).map_err(|_| {
        Error::invalid("an access token has characters that no header can carry; check where it comes from")
    })?;
    header.set_sensitive(true);
    Ok(header)
}

type Flight = BoxFuture<'static, Result<Arc<Token>>>;

/// The tokens of one client.
pub(crate) struct TokenManager {
    pub(super) app_id: String,
    store: Box<dyn TokenCache>,
    front: RwLock<HashMap<Identity, Arc<Token>>>,
    flights: Mutex<HashMap<Identity, WeakShared<Flight>>>,
    pub(super) tickets: Tickets,
}

impl TokenManager {
    pub(crate) fn new(app_id: String, store: Box<dyn TokenCache>) -> Self {
        Self { app_id, store, front: RwLock::default(), flights: Mutex::default(), tickets: Tickets::default() }
    }

    /// A valid token without waiting, if there is one. When it nears its end, the next one is fetched meanwhile.
    pub(crate) fn warm(&self, client: &Client, identity: &Identity) -> Option<Arc<Token>> {
        let now = client.clock().now();
        let token = self.held(identity).filter(|token| token.until > now)?;
        if token.refresh <= now {
            self.fetch_behind(client, identity);
        }
        Some(token)
    }

    /// A valid token.
    pub(crate) async fn get(&self, client: &Client, identity: &Identity) -> Result<Arc<Token>> {
        match self.warm(client, identity) {
            Some(token) => Ok(token),
            None => self.flight(client, identity).await,
        }
    }

    fn held(&self, identity: &Identity) -> Option<Arc<Token>> {
        self.front.read().unwrap_or_else(PoisonError::into_inner).get(identity).map(Arc::clone)
    }

    fn hold(&self, client: &Client, identity: Identity, token: &Arc<Token>) {
        let mut front = self.front.write().unwrap_or_else(PoisonError::into_inner);
        if front.len() >= CAPACITY && !front.contains_key(&identity) {
            make_room(&mut front, client.clock().now(), |token| token.until);
        }
        front.insert(identity, Arc::clone(token));
    }

    /// The fetch under way for this identity, or a new one.
    ///
    /// The map holds flights weakly: one whose callers are all gone is dropped, not continued by the next.
    fn flight(&self, client: &Client, identity: &Identity) -> Shared<Flight> {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = flights.get(identity).and_then(WeakShared::upgrade)
            && flight.peek().is_none()
        {
            return flight;
        }
        flights.retain(|_, flight| flight.upgrade().is_some());
        let (client, owned) = (client.clone(), identity.clone());
        let fetch: Flight = Box::pin(async move { client.tokens().load(&client, owned).await });
        let flight = fetch.shared();
        if let Some(weak) = flight.downgrade() {
            flights.insert(identity.clone(), weak);
        }
        flight
    }

    /// Fetches the next token in a task of its own. Outside of tokio there is none, and the call that finds the token
    /// expired waits.
    fn fetch_behind(&self, client: &Client, identity: &Identity) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let flight = self.flight(client, identity);
        if flight.strong_count() == Some(1) {
            runtime.spawn(flight);
        }
    }

    /// From the store, or else from the platform.
    async fn load(&self, client: &Client, identity: Identity) -> Result<Arc<Token>> {
        let now = client.clock().now();
        // Another flight may have ended between the look at the front and this one.
        let held = self.held(&identity).filter(|token| token.until > now);
        if let Some(token) = held.as_ref().filter(|token| token.refresh > now) {
            return Ok(Arc::clone(token));
        }
        let key = self.key(&identity);
        let stored = self.stored(client, &key).await;
        let news = stored.filter(|stored| held.as_ref().is_none_or(|held| !held.is_same(&stored.value)));
        if let Some(stored) = news {
            // Stores keep a token for as long as it is fresh; here the last minute of that is for fetching the next.
            let lasts = stored.remaining.unwrap_or(UNKNOWN_AGE);
            if let Ok(token) = token(client, stored.value, lasts - UNKNOWN_AGE.min(lasts / 4), lasts) {
                self.hold(client, identity, &token);
                return Ok(token);
            }
            if client.logs(Level::WARN) {
                tracing::warn!("the token cache holds something that is no token; fetching a token instead");
            }
        }
        let (value, expires) = match client.fetch_token(&identity).await {
            Ok(fetched) => fetched,
            Err(error) => {
                if let Some(held) = held {
                    self.pause(client, identity, &held, &error);
                }
                return Err(error);
            }
        };
        let lasts = expires.saturating_sub(MARGIN.min(expires / 4));
        if !lasts.is_zero() {
            self.store(client, &key, &value, lasts).await;
        }
        let token = token(client, value, lasts, expires.saturating_sub(TRAVEL.min(expires / 10)))?;
        self.hold(client, identity, &token);
        Ok(token)
    }

    /// There is no next token yet; the held one is used for as long as it is valid.
    fn pause(&self, client: &Client, identity: Identity, held: &Token, error: &Error) {
        if client.logs(Level::WARN) {
            tracing::warn!(%error, "the next token could not be fetched; the present one is still valid");
        }
        let refresh = client.clock().now().checked_add(PAUSE).unwrap_or(held.until);
        self.hold(client, identity, &Arc::new(Token { refresh, ..held.clone() }));
    }

    /// Forgets exactly this token, wherever it is; a newer one that somebody fetched meanwhile stays.
    pub(crate) async fn evict(&self, client: &Client, identity: &Identity, token: &Token) {
        {
            let mut front = self.front.write().unwrap_or_else(PoisonError::into_inner);
            if front.get(identity).is_some_and(|held| held.is_same(token.value())) {
                front.remove(identity);
            }
        }
        self.forget(client, &self.key(identity), token.value()).await;
    }

    /// What the store has under a key; nothing if it fails.
    pub(super) async fn stored(&self, client: &Client, key: &str) -> Option<Cached> {
        let found = within(client, self.store.get(key)).await;
        found.unwrap_or_default().filter(|found| !found.value.is_empty())
    }

    pub(super) async fn store(&self, client: &Client, key: &str, value: &str, ttl: Duration) {
        within(client, self.store.set(key, value, ttl)).await;
    }

    /// Removes a value from the store if it is still this one.
    pub(super) async fn forget(&self, client: &Client, key: &str, value: &str) {
        if self.stored(client, key).await.is_some_and(|stored| stored.value == value) {
            within(client, self.store.remove(key)).await;
        }
    }

    /// The key in the store, in the form of the official Go and Java SDKs.
    fn key(&self, identity: &Identity) -> String {
        match identity {
            Identity::App => format!("app_access_token-{}", self.app_id),
            Identity::Tenant(tenant) => {
                format!("tenant_access_token-{}-{}", self.app_id, tenant.as_deref().unwrap_or_default())
            }
        }
    }
}

/// What a store answers in time. One that fails is a warning: calls do without it.
async fn within<T>(client: &Client, answer: BoxFuture<'_, Result<T, BoxError>>) -> Option<T> {
    let warn = |error: &dyn fmt::Display| {
        if client.logs(Level::WARN) {
            tracing::warn!(%error, "the token cache failed; the call goes on without it");
        }
    };
    match select(answer, client.clock().sleep(STORE_TIMEOUT)).await {
        Either::Left((Ok(value), _)) => Some(value),
        Either::Left((Err(error), _)) => {
            warn(&error);
            None
        }
        Either::Right(((), _)) => {
            warn(&format_args!("no answer within {STORE_TIMEOUT:?}"));
            None
        }
    }
}

/// A token that is to be replaced after `fresh` and not used after `usable`.
fn token(client: &Client, value: String, fresh: Duration, usable: Duration) -> Result<Arc<Token>> {
    let now = client.clock().now();
    let after = |duration| now.checked_add(duration).unwrap_or(now);
    let header = bearer(&value)?;
    Ok(Arc::new(Token { value: value.into(), header, refresh: after(fresh), until: after(usable) }))
}

impl fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenManager").field("app_id", &self.app_id).finish_non_exhaustive()
    }
}
