//! Fetches tokens: one request per identity however many calls wait, and a ready-made header for warm calls.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::cache::TokenCache;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::time::BoxFuture;

/// A token is not used in its last three minutes, or last quarter if it is short-lived.
const MARGIN: Duration = Duration::from_secs(180);

/// How long a token from a store that does not tell its age is believed.
const UNKNOWN_AGE: Duration = Duration::from_secs(60);

/// Whose token it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Identity {
    /// The app itself.
    App,
    /// The app inside a tenant; the key is empty for a self-built app, which has one tenant.
    Tenant(String),
}

/// A token ready to be sent.
pub(crate) struct Token {
    value: SecretString,
    header: HeaderValue,
    until: Instant,
}

impl Token {
    fn new(value: String, until: Instant) -> Result<Self> {
        let header = bearer(&value)?;
        Ok(Self { value: value.into(), header, until })
    }

    /// The value of `Authorization`.
    pub(crate) fn header(&self) -> HeaderValue {
        self.header.clone()
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
    app_id: String,
    store: Box<dyn TokenCache>,
    front: RwLock<HashMap<Identity, Arc<Token>>>,
    flights: Mutex<HashMap<Identity, WeakShared<Flight>>>,
}

impl TokenManager {
    pub(crate) fn new(app_id: String, store: Box<dyn TokenCache>) -> Self {
        Self { app_id, store, front: RwLock::default(), flights: Mutex::default() }
    }

    /// A valid token, from the front without waiting if there is one.
    pub(crate) async fn get(&self, client: &Client, identity: &Identity) -> Result<Arc<Token>> {
        if let Some(token) = self.warm(client, identity) {
            return Ok(token);
        }
        self.flight(client, identity).await
    }

    fn warm(&self, client: &Client, identity: &Identity) -> Option<Arc<Token>> {
        let front = self.front.read().unwrap_or_else(PoisonError::into_inner);
        front.get(identity).filter(|token| token.until > client.clock().now()).map(Arc::clone)
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

    /// From the store, or else from the platform.
    async fn load(&self, client: &Client, identity: Identity) -> Result<Arc<Token>> {
        // Another flight may have ended between the look at the front and this one.
        if let Some(token) = self.warm(client, &identity) {
            return Ok(token);
        }
        let key = self.key(&identity);
        let stored = self.store.get(&key).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "the token cache failed; fetching a token instead");
            None
        });
        let (value, lasts, fresh) = match stored.filter(|stored| !stored.value.is_empty()) {
            Some(stored) => (stored.value, stored.remaining.unwrap_or(UNKNOWN_AGE), false),
            None => {
                let (value, expires) = client.fetch_token(&identity).await?;
                (value, expires.saturating_sub(MARGIN.min(expires / 4)), true)
            }
        };
        if fresh
            && !lasts.is_zero()
            && let Err(error) = self.store.set(&key, &value, lasts).await
        {
            tracing::warn!(%error, "the token cache failed; the token stays in this process only");
        }
        let now = client.clock().now();
        let token = Arc::new(Token::new(value, now.checked_add(lasts).unwrap_or(now))?);
        self.front.write().unwrap_or_else(PoisonError::into_inner).insert(identity, Arc::clone(&token));
        Ok(token)
    }

    /// Forgets exactly this token, wherever it is; a newer one that somebody fetched meanwhile stays.
    pub(crate) async fn evict(&self, identity: &Identity, token: &Token) {
        let failed = token.value.expose_secret();
        {
            let mut front = self.front.write().unwrap_or_else(PoisonError::into_inner);
            if front.get(identity).is_some_and(|held| held.value.expose_secret() == failed) {
                front.remove(identity);
            }
        }
        let key = self.key(identity);
        match self.store.get(&key).await {
            Ok(Some(stored)) if stored.value == failed => {
                if let Err(error) = self.store.remove(&key).await {
                    tracing::warn!(%error, "the token cache failed to forget a token");
                }
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "the token cache failed"),
        }
    }

    /// The key in the store, in the form of the official Go and Java SDKs.
    fn key(&self, identity: &Identity) -> String {
        match identity {
            Identity::App => format!("app_access_token-{}", self.app_id),
            Identity::Tenant(tenant) => format!("tenant_access_token-{}-{tenant}", self.app_id),
        }
    }
}

impl fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenManager").field("app_id", &self.app_id).finish_non_exhaustive()
    }
}
