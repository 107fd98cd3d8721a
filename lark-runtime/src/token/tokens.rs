//! The tokens of a client: one fetch per identity however many calls wait, and a ready-made header for warm calls.
//!
//! A token is used until shortly before it expires, and replaced before that: from its last three minutes on, the first
//! call that takes it also starts fetching the next one, and no call waits. The platform issues a new token while the
//! old one stays valid. See platform documentation, "access token".

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::{Hash as _, Hasher};
use std::pin::pin;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use tracing::Level;

use super::cache::Cached;
use super::flights::{Flights, Seat};
use super::held::HeldTokens;
use super::identity::Identity;
use super::keys::StoreKeys;
use super::refused::Refused;
use super::source::{Fetched, TokenSource};
use super::store::Store;
use crate::codes::Repeat;
use crate::error::{Error, Result};
use crate::exchange::{Credential, Log, Secret};
use crate::executor::home;
use crate::time::{BoxFuture, Time};

/// It is not used in its last ten seconds, or last tenth: it must still be valid when it arrives.
const TRAVEL: Duration = Duration::from_secs(10);

/// How long a token from a store that does not know its age is trusted, and how long before its end another is
/// fetched.
const UNKNOWN_AGE: Duration = Duration::from_secs(60);

/// No token lasts longer, whatever a store says.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How long to leave the platform alone after it failed to issue the next token while the present one is valid.
const PAUSE: Duration = Duration::from_secs(10);

/// For so long after a renewal it is not done again because the platform refuses the token that came of it: it is rather the
/// endpoint that takes no such token, and each renewal uses up a refresh token.
const NEW: Duration = Duration::from_secs(600);

/// How long to wait for a fetch of another runtime, which may stand still, before beginning one.
const PATIENCE: Duration = Duration::from_secs(5);

/// Of how many identities it is remembered what became of the store's tokens.
const REMEMBERED: usize = 10_000;

/// A token and its times.
#[derive(Clone, Debug)]
pub(super) struct Token {
    secret: Arc<Secret>,
    /// From here on the next one is fetched.
    refresh: Instant,
    /// From here on it is not used.
    until: Instant,
    /// [`Front::drops`] when its fetch began.
    drops: u64,
    /// It is the outcome of a renewal, which is not repeated before this.
    new_until: Option<Instant>,
}

impl Token {
    pub(super) fn until(&self) -> Instant {
        self.until
    }
}

/// The tokens of one client.
pub(crate) struct Tokens {
    keys: StoreKeys,
    source: Box<dyn TokenSource>,
    store: Arc<Store>,
    time: Time,
    log: Log,
    front: RwLock<Front>,
    flights: Arc<Flights>,
}

/// What this process knows of the tokens. All of it has one lock, so that no token is refused and held at once.
#[derive(Debug, Default)]
struct Front {
    held: HeldTokens,
    /// How often a held token was dropped: what was fetched before is not held after.
    drops: u64,
    /// A store may go on giving these.
    refused: Refused,
    /// How many tokens of an identity were refused since the platform issued one.
    refusals: HashMap<Identity, u32>,
    /// Whose tokens were looked for under the keys of other SDKs.
    looked: HashSet<Identity>,
}

impl Tokens {
    pub(crate) fn new(keys: StoreKeys, source: Box<dyn TokenSource>, store: Arc<Store>, time: Time, log: Log) -> Self {
        Self { keys, source, store, time, log, front: RwLock::default(), flights: Arc::default() }
    }

    /// A valid token without waiting, if there is one. When it nears its end, the next one is fetched meanwhile.
    pub(crate) fn warm(self: &Arc<Self>, identity: &Identity) -> Option<Arc<Secret>> {
        let now = self.time.now();
        let front = self.read();
        let token = front.held.get(identity).filter(|token| token.until > now)?;
        let (secret, due) = (Arc::clone(&token.secret), token.refresh <= now);
        drop(front);
        if due {
            self.fetch_behind(identity);
        }
        Some(secret)
    }

    /// A valid token.
    pub(crate) async fn get(self: &Arc<Self>, identity: &Identity) -> Result<Arc<Secret>> {
        let mut past = None;
        let mut was_outdated = false;
        loop {
            if let Some(secret) = self.warm(identity) {
                return Ok(secret);
            }
            let (number, token) = match self.join(identity, past) {
                Seat::Inside { number, home: began_in, flight, begun } => match flight.await {
                    Ok(result) => (number, result?),
                    // Its runtime has ended, or lacks something; this caller may be in another by now.
                    Err(reason) if begun && began_in == home() => return Err(reason.into()),
                    Err(_) => {
                        past = Some(number);
                        continue;
                    }
                },
                Seat::Beside { number, mut landed } => {
                    let outcome =
                        match select(pin!(landed.wait_for(Option::is_some)), pin!(self.time.sleep(PATIENCE))).await {
                            Either::Left((Ok(outcome), _)) => outcome.clone(),
                            Either::Left((Err(_), _)) | Either::Right(_) => None,
                        };
                    let Some(result) = outcome else {
                        past = Some(number);
                        continue;
                    };
                    (number, result?)
                }
            };
            // It may have been refused while the fetch was still writing it to the store, or dropped during the fetch.
            if was_outdated || self.read().is_current(&token) {
                return Ok(token.secret);
            }
            (past, was_outdated) = (Some(number), true);
        }
    }

    /// A token from the platform, whatever is held or stored: it proves that the platform knows the app.
    pub(crate) async fn prove(self: &Arc<Self>, identity: &Identity) -> Result<()> {
        self.fetched(identity.clone()).await.map(drop)
    }

    fn join(self: &Arc<Self>, identity: &Identity, past: Option<u64>) -> Seat {
        let tokens = Arc::clone(self);
        let of = identity.clone();
        self.flights.join(identity, past, || Box::pin(async move { tokens.load(of).await }))
    }

    /// Fetches the next token in a task of its own. Outside of tokio there is none, and the call that finds the token
    /// expired waits.
    fn fetch_behind(self: &Arc<Self>, identity: &Identity) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        if let Seat::Inside { flight, begun: true, .. } = self.join(identity, None) {
            runtime.spawn(flight);
        }
    }

    /// From the store, or else from the source.
    async fn load(self: &Arc<Self>, identity: Identity) -> Result<Token> {
        let now = self.time.now();
        // Another flight may have ended between the look at the front and this one.
        let (held, drops) = {
            let front = self.read();
            (front.held.get(&identity).filter(|token| token.until > now).cloned(), front.drops)
        };
        if let Some(token) = held.as_ref().filter(|token| token.refresh > now) {
            return Ok(token.clone());
        }
        if let Some(token) = self.stored(&identity, held.as_ref()).await {
            return Ok(token);
        }
        let fetched = self.fetched(identity.clone()).await;
        if let (Err(error), Some(held)) = (&fetched, held) {
            self.pause(identity, Token { drops, ..held }, error);
        }
        fetched
    }

    /// A token from the store that is another than the one held, and was not refused.
    async fn stored(&self, identity: &Identity, held: Option<&Token>) -> Option<Token> {
        // Two in a row that were refused: what the store has is old.
        if self.read().refusals.get(identity).is_some_and(|refusals| *refusals > 1) {
            return None;
        }
        let key = self.keys.of(identity);
        if let Some(token) = self.store.get(&key.own).await.and_then(|found| self.take(identity, held, found)) {
            return Some(token);
        }
        if !self.look(identity) {
            return None;
        }
        self.store.get_plain(&key).await.and_then(|found| self.take(identity, held, found))
    }

    fn take(&self, identity: &Identity, held: Option<&Token>, found: Cached) -> Option<Token> {
        if held.is_some_and(|held| held.secret.value() == found.value) {
            return None;
        }
        // Stores keep a token for as long as it is fresh; here the last minute of that is for fetching the next.
        let lasts = found.remaining.unwrap_or(UNKNOWN_AGE).min(LONGEST);
        let secret = Secret::token(found.value.into()).ok()?.shared();
        let token = self.token(secret, lasts - UNKNOWN_AGE.min(lasts / 4), lasts, self.read().drops);
        let mut front = self.write();
        if front.refused.contains(token.secret.value()) {
            return None;
        }
        front.hold(identity.clone(), token.clone(), self.time.now());
        Some(token)
    }

    /// Whether to look under the keys of other SDKs: once for each identity.
    fn look(&self, identity: &Identity) -> bool {
        let mut front = self.write();
        front.looked.len() < REMEMBERED && front.looked.insert(identity.clone())
    }

    /// From the source.
    async fn fetched(self: &Arc<Self>, identity: Identity) -> Result<Token> {
        let drops = self.read().drops;
        let Fetched { token, lasts, fresh, stored, renewed } = self.source.fetch(&identity, self).await?;
        let secret = Secret::token(token)?;
        let secret = if stored { secret.shared() } else { secret };
        let mut token = self.token(secret, fresh, lasts.saturating_sub(TRAVEL.min(lasts / 10)), drops);
        token.new_until = renewed.and_then(|ago| self.time.now().checked_add(NEW.checked_sub(ago)?));
        let key = self.keys.of(&identity).own;
        {
            let mut front = self.write();
            // The platform has the last word.
            front.refused.remove(token.secret.value());
            front.refusals.remove(&identity);
            // A store that hangs may cost this call its time, but not the next ones their token.
            if front.drops == drops {
                front.hold(identity, token.clone(), self.time.now());
            }
        }
        if !fresh.is_zero() {
            self.store.set(&key, token.secret.value(), fresh).await;
        }
        Ok(token)
    }

    /// A token that is to be replaced after `fresh` and not used after `usable`.
    fn token(&self, secret: Secret, fresh: Duration, usable: Duration, drops: u64) -> Token {
        self.log.secrets.learn(secret.value());
        let now = self.time.now();
        let after = |duration| now.checked_add(duration).unwrap_or(now);
        Token { secret: Arc::new(secret), refresh: after(fresh), until: after(usable), drops, new_until: None }
    }

    /// There is no next token yet; the present one is used for as long as it is valid.
    fn pause(&self, identity: Identity, held: Token, error: &Error) {
        if self.log.at(Level::WARN) {
            tracing::warn!(?error, "the next token could not be fetched; the present one is still valid");
        }
        let refresh = self.time.now().checked_add(PAUSE).unwrap_or(held.until);
        let mut front = self.write();
        if front.is_current(&held) {
            front.hold(identity, Token { refresh, ..held }, self.time.now());
        }
    }

    /// Whether the platform refused this token of late.
    pub(crate) fn was_refused(&self, token: &str) -> bool {
        self.read().refused.contains(token)
    }

    /// Forgets the token of an identity, so that the next call asks the source, and does not wait for a fetch that has
    /// begun before.
    pub(crate) fn drop_held(&self, identity: &Identity) {
        let mut front = self.write();
        front.drops = front.drops.wrapping_add(1);
        front.held.remove(identity);
    }

    /// Whether the source has another token than this one, which is valid but lacks a consent. None is renewed
    /// for that before it is due.
    async fn has_other(self: &Arc<Self>, identity: &Identity, lacking: &Secret) -> bool {
        let taken = {
            let mut front = self.write();
            let held = front.held.get(identity).filter(|held| held.secret.value() == lacking.value()).cloned();
            if held.is_some() {
                front.held.remove(identity);
            }
            held.map(|held| Token { drops: front.drops, ..held })
        };
        match self.get(identity).await {
            Ok(found) => found.value() != lacking.value(),
            Err(Error::Login(_)) => false,
            // Nobody knows whether there is another, and this one is valid for other calls.
            Err(_) => {
                let mut front = self.write();
                if let Some(token) = taken.filter(|token| front.is_current(token))
                    && front.held.get(identity).is_none()
                {
                    front.hold(identity.clone(), token, self.time.now());
                }
                false
            }
        }
    }

    /// Whether another token than this one, which the platform refused, would be no better: it is of a renewal of late, and
    /// was refused the first time it was used.
    fn is_the_best(&self, identity: &Identity, refused: &Secret) -> bool {
        let front = self.read();
        let held = front.held.get(identity).filter(|held| held.secret.value() == refused.value());
        refused.is_doubted() && held.and_then(|held| held.new_until).is_some_and(|until| until > self.time.now())
    }

    /// Stands for the app and the platform that these are tokens of.
    pub(crate) fn app(&self) -> u64 {
        self.keys.app()
    }

    /// Forgets exactly this token, wherever it is; a newer one that was fetched meanwhile stays. A store that cannot be
    /// changed goes on giving it, so it is remembered as refused.
    pub(crate) async fn evict(&self, identity: &Identity, refused: &Secret) {
        let is_news = {
            let mut front = self.write();
            if front.held.get(identity).is_some_and(|held| held.secret.value() == refused.value()) {
                front.held.remove(identity);
            }
            let is_news = front.refused.insert(refused.value());
            if is_news {
                front.count_refusal(identity);
            }
            is_news
        };
        // Of many calls with the same token, one takes it out of the store.
        if is_news {
            self.store.forget(&self.keys.of(identity), refused.value()).await;
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Front> {
        self.front.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Front> {
        self.front.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Front {
    /// Whether a token was neither refused nor, perhaps, dropped since its fetch began.
    fn is_current(&self, token: &Token) -> bool {
        token.drops == self.drops && !self.refused.contains(token.secret.value())
    }

    fn hold(&mut self, identity: Identity, token: Token, now: Instant) {
        self.held.insert(identity, token, now);
    }

    fn count_refusal(&mut self, identity: &Identity) {
        if self.refusals.len() >= REMEMBERED && !self.refusals.contains_key(identity) {
            self.refusals.clear();
        }
        *self.refusals.entry(identity.clone()).or_default() += 1;
        // Those of other SDKs were issued before it.
        if self.looked.len() < REMEMBERED {
            self.looked.insert(identity.clone());
        }
    }
}

#[cfg(test)]
impl Tokens {
    /// How many fetches are under way.
    pub(super) fn in_flight(&self) -> usize {
        self.flights.len()
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("keys", &self.keys).finish_non_exhaustive()
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
            Identity::User(_) => Repeat::FreshUserToken,
        }
    }

    fn refused<'c>(&'c self, secret: &'c Secret) -> BoxFuture<'c, bool> {
        Box::pin(async {
            let is_better = !self.tokens.is_the_best(&self.identity, secret);
            if is_better {
                self.tokens.evict(&self.identity, secret).await;
            }
            is_better
        })
    }

    fn consented<'c>(&'c self, lacking: &'c Secret) -> BoxFuture<'c, bool> {
        match self.identity {
            Identity::App | Identity::Tenant(_) => Box::pin(std::future::ready(false)),
            Identity::User(_) => Box::pin(self.tokens.has_other(&self.identity, lacking)),
        }
    }

    fn who(&self, mut to: &mut dyn Hasher) {
        self.identity.hash(&mut to);
    }
}
