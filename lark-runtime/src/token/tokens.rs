//! The tokens of a client: one fetch per identity however many calls wait, and a ready-made header for warm calls.
//!
//! A token is used until shortly before it expires, and replaced before that: from its last three minutes on, the first
//! call that takes it also starts fetching the next one, and no call waits. The platform issues a new token while the
//! old one stays valid. See platform documentation, "access token".

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use secrecy::{ExposeSecret as _, SecretString};
use tracing::Level;

use super::cache::{CAPACITY, make_room};
use super::identity::Identity;
use super::source::{Fetched, TokenSource};
use super::store::Store;
use crate::codes::Repeat;
use crate::error::{Error, Result};
use crate::exchange::{Credential, Log, Secret};
use crate::time::{BoxFuture, Time};

/// A token is replaced in its last three minutes, or last quarter if it is short-lived.
const MARGIN: Duration = Duration::from_secs(180);

/// It is not used in its last ten seconds, or last tenth: it must still be valid when it arrives.
const TRAVEL: Duration = Duration::from_secs(10);

/// How long a token from a store that does not know its age is trusted, and how long before its end another is
/// fetched.
const UNKNOWN_AGE: Duration = Duration::from_secs(60);

/// How long to leave the platform alone after it failed to issue the next token while the present one is valid.
const PAUSE: Duration = Duration::from_secs(10);

/// Of how many identities the refused token is remembered.
const REFUSED: usize = 10_000;

/// A token and its times.
#[derive(Clone, Debug)]
struct Token {
    secret: Arc<Secret>,
    /// From here on the next one is fetched.
    refresh: Instant,
    /// From here on it is not used.
    until: Instant,
}

type Flight = BoxFuture<'static, Result<Token>>;

/// The tokens of one client.
pub(crate) struct Tokens {
    app_id: String,
    source: Box<dyn TokenSource>,
    store: Arc<Store>,
    time: Time,
    log: Log,
    front: RwLock<HashMap<Identity, Token>>,
    /// The last token of each identity that the platform refused.
    refused: Mutex<HashMap<Identity, Arc<Secret>>>,
    /// The fetches under way, each with its number.
    flights: Mutex<HashMap<Identity, (u64, WeakShared<Flight>)>>,
    /// Of the next flight.
    number: AtomicU64,
}

impl Tokens {
    pub(crate) fn new(app_id: String, source: Box<dyn TokenSource>, store: Arc<Store>, time: Time, log: Log) -> Self {
        Self {
            app_id,
            source,
            store,
            time,
            log,
            front: RwLock::default(),
            refused: Mutex::default(),
            flights: Mutex::default(),
            number: AtomicU64::new(0),
        }
    }

    /// A valid token without waiting, if there is one. When it nears its end, the next one is fetched meanwhile.
    pub(crate) fn warm(self: &Arc<Self>, identity: &Identity) -> Option<Arc<Secret>> {
        let now = self.time.now();
        let front = self.front.read().unwrap_or_else(PoisonError::into_inner);
        let token = front.get(identity).filter(|token| token.until > now)?;
        let (secret, due) = (Arc::clone(&token.secret), token.refresh <= now);
        drop(front);
        if due {
            self.fetch_behind(identity);
        }
        Some(secret)
    }

    /// A valid token.
    pub(crate) async fn get(self: &Arc<Self>, identity: &Identity) -> Result<Arc<Secret>> {
        match self.warm(identity) {
            Some(secret) => Ok(secret),
            None => self.flight(identity).await.map(|token| token.secret),
        }
    }

    fn held(&self, identity: &Identity) -> Option<Token> {
        self.front.read().unwrap_or_else(PoisonError::into_inner).get(identity).cloned()
    }

    fn hold(&self, identity: Identity, token: Token) {
        let mut front = self.front.write().unwrap_or_else(PoisonError::into_inner);
        if front.len() >= CAPACITY && !front.contains_key(&identity) {
            make_room(&mut front, self.time.now(), |token| token.until);
        }
        front.insert(identity, token);
    }

    /// The fetch under way for this identity, or a new one.
    ///
    /// The map holds flights weakly: one whose callers are all gone is dropped, not continued by the next.
    fn flight(self: &Arc<Self>, identity: &Identity) -> Shared<Flight> {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = flights.get(identity).and_then(|(_, flight)| flight.upgrade())
            && flight.peek().is_none()
        {
            return flight;
        }
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        let landing = Landing { tokens: Arc::clone(self), identity: identity.clone(), number };
        let fetch: Flight = Box::pin(async move { landing.tokens.load(landing.identity.clone()).await });
        let flight = fetch.shared();
        if let Some(weak) = flight.downgrade() {
            flights.insert(identity.clone(), (number, weak));
        }
        flight
    }

    /// Fetches the next token in a task of its own. Outside of tokio there is none, and the call that finds the token
    /// expired waits.
    fn fetch_behind(self: &Arc<Self>, identity: &Identity) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let flight = self.flight(identity);
        if flight.strong_count() == Some(1) {
            runtime.spawn(flight);
        }
    }

    /// From the store, or else from the source.
    async fn load(self: &Arc<Self>, identity: Identity) -> Result<Token> {
        let now = self.time.now();
        // Another flight may have ended between the look at the front and this one.
        let held = self.held(&identity).filter(|token| token.until > now);
        if let Some(token) = held.as_ref().filter(|token| token.refresh > now) {
            return Ok(token.clone());
        }
        let key = identity.key(&self.app_id);
        let stored = self.store.get(&key).await;
        let refused = self.refused(&identity);
        let news = stored.filter(|stored| {
            let is = |secret: &Arc<Secret>| secret.value() == stored.value;
            !held.as_ref().is_some_and(|held| is(&held.secret)) && !refused.as_ref().is_some_and(is)
        });
        if let Some(stored) = news {
            // Stores keep a token for as long as it is fresh; here the last minute of that is for fetching the next.
            let lasts = stored.remaining.unwrap_or(UNKNOWN_AGE);
            if let Ok(token) = self.token(stored.value.into(), lasts - UNKNOWN_AGE.min(lasts / 4), lasts) {
                self.hold(identity, token.clone());
                return Ok(token);
            }
            if self.log.at(Level::WARN) {
                tracing::warn!("the token cache holds an invalid token; fetching another");
            }
        }
        let Fetched { token, lasts } = match self.source.fetch(&identity, self).await {
            Ok(fetched) => fetched,
            Err(error) => {
                if let Some(held) = held {
                    self.pause(identity, held, &error);
                }
                return Err(error);
            }
        };
        let fresh = lasts.saturating_sub(MARGIN.min(lasts / 4));
        let token = self.token(token, fresh, lasts.saturating_sub(TRAVEL.min(lasts / 10)))?;
        // A store that hangs may cost this call its time, but not the next ones their token.
        self.hold(identity, token.clone());
        if !fresh.is_zero() {
            self.store.set(&key, token.secret.value(), fresh).await;
        }
        Ok(token)
    }

    /// A token that is to be replaced after `fresh` and not used after `usable`.
    fn token(&self, value: SecretString, fresh: Duration, usable: Duration) -> Result<Token> {
        self.log.secrets.learn(value.expose_secret());
        let now = self.time.now();
        let after = |duration| now.checked_add(duration).unwrap_or(now);
        Ok(Token { secret: Arc::new(Secret::token(value)?), refresh: after(fresh), until: after(usable) })
    }

    /// There is no next token yet; the present one is used for as long as it is valid.
    fn pause(&self, identity: Identity, held: Token, error: &Error) {
        if self.log.at(Level::WARN) {
            tracing::warn!(?error, "the next token could not be fetched; the present one is still valid");
        }
        let refresh = self.time.now().checked_add(PAUSE).unwrap_or(held.until);
        self.hold(identity, Token { refresh, ..held });
    }

    /// The token of this identity that the platform refused last.
    fn refused(&self, identity: &Identity) -> Option<Arc<Secret>> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).get(identity).cloned()
    }

    /// Forgets exactly this token, wherever it is; a newer one that was fetched meanwhile stays. A store that cannot be
    /// changed goes on giving it, so it is remembered as refused.
    pub(crate) async fn evict(&self, identity: &Identity, refused: &Secret) {
        {
            let mut all = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
            if all.len() >= REFUSED && !all.contains_key(identity) {
                all.clear();
            }
            all.insert(identity.clone(), Arc::new(refused.clone()));
        }
        {
            let mut front = self.front.write().unwrap_or_else(PoisonError::into_inner);
            if front.get(identity).is_some_and(|held| held.secret.value() == refused.value()) {
                front.remove(identity);
            }
        }
        self.store.forget(&identity.key(&self.app_id), refused.value()).await;
    }
}

#[cfg(test)]
impl Tokens {
    /// How many fetches are under way.
    pub(super) fn in_flight(&self) -> usize {
        self.flights.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("app_id", &self.app_id).finish_non_exhaustive()
    }
}

/// Takes a flight out of the map when it ends, also when its callers have left it. It holds no flight itself: dropping
/// one under the lock could end here again.
struct Landing {
    tokens: Arc<Tokens>,
    identity: Identity,
    number: u64,
}

impl Drop for Landing {
    fn drop(&mut self) {
        let mut flights = self.tokens.flights.lock().unwrap_or_else(PoisonError::into_inner);
        // Another may have begun since.
        if flights.get(&self.identity).is_some_and(|(number, _)| *number == self.number) {
            flights.remove(&self.identity);
        }
    }
}

/// The token of an identity as the credential of a request.
pub(crate) struct TokenOf<'t> {
    tokens: &'t Arc<Tokens>,
    identity: Identity,
}

impl<'t> TokenOf<'t> {
    pub(crate) fn new(tokens: &'t Arc<Tokens>, identity: Identity) -> Self {
        Self { tokens, identity }
    }
}

impl Credential for TokenOf<'_> {
    fn warm(&self) -> Option<Arc<Secret>> {
        self.tokens.warm(&self.identity)
    }

    fn get(&self) -> BoxFuture<'_, Result<Arc<Secret>>> {
        Box::pin(self.tokens.get(&self.identity))
    }

    fn cure(&self) -> Repeat {
        match self.identity {
            Identity::App | Identity::Tenant(_) => Repeat::FreshToken,
        }
    }

    fn refused<'c>(&'c self, secret: &'c Secret) -> BoxFuture<'c, ()> {
        Box::pin(self.tokens.evict(&self.identity, secret))
    }
}
