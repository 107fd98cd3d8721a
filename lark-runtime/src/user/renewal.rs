//! A renewal as a transaction: a refresh token works once, and its successor must not be lost.
//!
//! 1. One renewal of a user at a time, in this process and among all that share the store; what another has renewed meanwhile
//!    is taken.
//! 2. The session is written with a mark before the platform is asked: a store that cannot be written is found before the
//!    refresh token is used up.
//! 3. Once asked, the renewal is finished in a task of its own, also if its callers are gone.
//! 4. The next tokens are written if the session still has the refresh token that they were traded for. Where they cannot be
//!    written, this process goes on with them, and tries again every ten seconds that it uses them.
//! 5. A refresh token that the platform takes no longer is looked up once more, since another process may have its successor,
//!    and only then dropped; where another renewal had begun before, whose lock may have ended, it has a moment for that. Any other
//!    failure leaves the session as it is.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;
use tokio::sync::{OwnedMutexGuard, watch};
use tracing::{Instrument as _, Level};

use super::oauth::Platform;
use super::session::{Grant, Mark, Session};
use super::store::{Locks, Record, StoreLock, UserTokenStore};
use crate::error::{Error, LoginErrorKind, Result};
use crate::time::BoxFuture;
use crate::token::{Fetched, Identity, TokenSource, Tokens, UserKey};
use crate::transport::BoxError;

/// How often what has changed meanwhile is looked at anew.
pub(super) const ROUNDS: u32 = 4;

/// How often a store is tried that does not take the next tokens, and how long before the second try.
const WRITES: u32 = 4;
const PAUSE: Duration = Duration::from_millis(250);

/// How long to wait for the others of this process who change the session of a user, which takes less.
const PATIENCE: Duration = Duration::from_secs(180);

/// How long a store may take for one operation, and how long for a lock: it waits for others that long itself.
const STORE: Duration = Duration::from_secs(30);
const LOCK: Duration = Duration::from_secs(240);

/// The waits, in seconds, for the tokens of another renewal, which the platform has traded the refresh token for.
const MOMENTS: [u64; 3] = [1, 2, 2];

/// What the renewals of a client share.
pub(super) struct Core {
    pub(super) platform: Platform,
    pub(super) store: Arc<dyn UserTokenStore>,
    /// In front of every key in the store.
    pub(super) prefix: String,
    pub(super) random: fn() -> Result<[u8; 32]>,
    turns: Locks,
    /// Sessions that the store did not take, with the refresh token that they replace.
    unwritten: Mutex<HashMap<UserKey, (SecretString, Session)>>,
    /// How many tasks go on also when nobody waits for them.
    under_way: Arc<watch::Sender<usize>>,
}

/// One of these tasks, until it is dropped.
struct UnderWay(Arc<watch::Sender<usize>>);

impl UnderWay {
    fn among(all: &Arc<watch::Sender<usize>>) -> Self {
        all.send_modify(|tasks| *tasks = tasks.saturating_add(1));
        Self(Arc::clone(all))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.send_modify(|tasks| *tasks = tasks.saturating_sub(1));
    }
}

/// The right to change the session of a user.
pub(super) struct Turn {
    lock: Option<StoreLock>,
    _turn: OwnedMutexGuard<()>,
}

/// What is known of a session before the platform is asked.
enum Step {
    /// There is nothing to do.
    Done(Fetched),
    /// To be renewed: what is stored, and what it says.
    Due(Record, Box<Session>),
}

impl Core {
    pub(super) fn new(platform: Platform, store: Arc<dyn UserTokenStore>, random: fn() -> Result<[u8; 32]>) -> Self {
        let prefix = platform.name() + "/";
        let (turns, unwritten, under_way) = Default::default();
        Self { platform, store, prefix, random, turns, unwritten, under_way }
    }

    pub(super) fn key(&self, user: &UserKey) -> String {
        format!("{}{user}", self.prefix)
    }

    pub(super) fn now(&self) -> u64 {
        self.platform.exchange.time.unix()
    }

    /// Waits for the others who change the session of this user.
    pub(super) async fn turn(&self, user: &UserKey) -> Result<Turn> {
        let time = &self.platform.exchange.time;
        let Some(turn) = time.within(PATIENCE, self.turns.lock(user.as_str())).await else {
            return Err(Error::invalid(format!(
                "the session of user {user} is being changed by another task of this process, which has not come to an end \
                 for {PATIENCE:?}"
            )));
        };
        let lock = self.locked(user).await?;
        Ok(Turn { lock: Some(lock), _turn: turn })
    }

    /// Takes the lock of the store again, which may have ended though its holder was not done: a write was refused, and the
    /// session is as it was. It is given back before.
    pub(super) async fn retake(&self, turn: &mut Turn, user: &UserKey) -> Result<()> {
        turn.lock = None;
        let lock = self.locked(user).await?;
        turn.lock = Some(lock);
        Ok(())
    }

    async fn locked(&self, user: &UserKey) -> Result<StoreLock> {
        self.stored("cannot be locked", LOCK, self.store.lock(&self.key(user))).await
    }

    pub(super) async fn load(&self, user: &UserKey) -> Result<Option<Record>> {
        self.stored("cannot be read", STORE, self.store.load(&self.key(user))).await
    }

    /// The users in the store.
    pub(super) async fn list(&self) -> Result<Vec<UserKey>> {
        let keys = self.stored("cannot be read", STORE, self.store.list(&self.prefix)).await?;
        Ok(keys.iter().filter_map(|key| key.strip_prefix(&self.prefix)).map(UserKey::from).collect())
    }

    /// What an operation of the store gives. One that hangs must not keep a user for ever. A clock of the program may be one of
    /// a test, which does not see the store at work: there it is the store alone that ends its operations.
    async fn stored<T>(
        &self,
        what: &str,
        limit: Duration,
        operation: impl Future<Output = Result<T, BoxError>>,
    ) -> Result<T> {
        let time = &self.platform.exchange.time;
        let done = if time.is_system() { time.within(limit, operation).await } else { Some(operation.await) };
        let done = done.unwrap_or_else(|| Err(format!("it has not answered for {limit:?}").into()));
        done.map_err(|error| self.broken(what, &error))
    }

    /// The session of a user; an error if there is none.
    pub(super) async fn session(&self, user: &UserKey) -> Result<(Record, Session)> {
        let none = |kind| Error::login(kind, Some(user.as_str()), None);
        let record = self.load(user).await?.ok_or_else(|| none(LoginErrorKind::NoSession))?;
        match Session::read(&record).filter(|session| session.user.key == *user) {
            Some(session) => {
                let tokens = [Some(&session.access), session.refresh.as_ref()];
                tokens.into_iter().flatten().for_each(|token| self.learn(token));
                Ok((record, session))
            }
            None => Err(none(LoginErrorKind::Unreadable)),
        }
    }

    /// The session of a user as it is stored, or was to be, and the record that is stored. Whoever has the turn also writes what
    /// was to be stored.
    pub(super) async fn latest(&self, turn: Option<&Turn>, user: &UserKey) -> Result<(Record, Session)> {
        let found = self.session(user).await;
        let unwritten = self.unwritten().get(user).cloned();
        let Some((traded, next)) = unwritten else { return found };
        let replaces = match &found {
            Ok((_, session)) => session.has(&traded),
            Err(Error::Login(error)) if error.kind() == LoginErrorKind::NoSession => false,
            Err(_) => return found,
        };
        if !replaces {
            // Without the turn, what was read may be older than what was to be stored.
            if turn.is_some() {
                self.unwritten().remove(user);
            }
            return found;
        }
        let (mut record, _) = found?;
        if let Some(turn) = turn {
            let new = next.record();
            match self.swap(turn, user, Some(&record), Some(&new)).await {
                Ok(true) => {
                    self.unwritten().remove(user);
                    record = new;
                }
                Ok(false) => {}
                Err(error) => self.warn(user, &error, "the tokens of a user are only in memory"),
            }
        }
        Ok((record, next))
    }

    fn learn(&self, token: &SecretString) {
        self.platform.exchange.log.secrets.learn(token.expose_secret());
    }

    pub(super) async fn swap(
        &self,
        turn: &Turn,
        user: &UserKey,
        old: Option<&Record>,
        new: Option<&Record>,
    ) -> Result<bool> {
        let Some(lock) = &turn.lock else { return Ok(false) };
        let key = self.key(user);
        self.stored("cannot be written", STORE, self.store.compare_and_swap(lock, &key, old, new)).await
    }

    /// Forgets the session of which this is stored, also where the next tokens are only in memory. `false` if somebody else has
    /// written meanwhile.
    pub(super) async fn end(&self, turn: &Turn, user: &UserKey, record: &Record) -> Result<bool> {
        let ended = self.swap(turn, user, Some(record), None).await?;
        if ended {
            self.give_up(user);
        }
        Ok(ended)
    }

    /// Forgets what was to be stored.
    pub(super) fn give_up(&self, user: &UserKey) {
        self.unwritten().remove(user);
    }

    /// Forgets a session, whatever it is: the lock may have ended, and another have written. For what cannot be read.
    /// What was to be stored stays.
    pub(super) async fn remove(&self, user: &UserKey) -> Result<()> {
        self.stored("cannot be written", STORE, self.store.remove(&self.key(user))).await
    }

    /// Stores the session of a login, in the place of any other.
    pub(super) async fn put(&self, session: &Session) -> Result<()> {
        let user = &session.user.key;
        let mut turn = self.turn(user).await?;
        for _ in 0..ROUNDS {
            let mut old = self.load(user).await;
            if old.is_err() {
                // Not every error says that there is something unreadable; that which does is the same again.
                old = self.load(user).await;
            }
            let old = match old {
                Ok(old) => old,
                // It is not needed any longer.
                Err(_) => {
                    self.remove(user).await?;
                    None
                }
            };
            if self.swap(&turn, user, old.as_ref(), Some(&session.record())).await? {
                // Until here, the session that is only in memory is the one that there is.
                self.unwritten().remove(user);
                return Ok(());
            }
            self.retake(&mut turn, user).await?;
        }
        Err(self.contended())
    }

    pub(super) fn contended(&self) -> Error {
        Error::invalid("the store of user tokens is written by others in spite of its lock; nothing was stored")
    }

    /// The error of a store, without the secrets that it may repeat.
    fn broken(&self, what: &str, error: &BoxError) -> Error {
        let error = error.to_string();
        Error::invalid(format!(
            "the store of user tokens {what}: {}",
            self.platform.exchange.log.secrets.redacted(&error)
        ))
    }

    fn unwritten(&self) -> MutexGuard<'_, HashMap<UserKey, (SecretString, Session)>> {
        self.unwritten.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn warn(&self, user: &UserKey, error: &Error, what: &'static str) {
        if self.platform.exchange.log.at(Level::WARN) {
            tracing::warn!(%user, ?error, "{what}");
        }
    }

    /// A text that nobody else has.
    pub(super) fn unique(&self) -> Result<String> {
        let mut text = String::new();
        for byte in (self.random)()?.iter().take(16) {
            // Writing to a text does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        Ok(text)
    }

    /// The outcome of what goes on also when nobody waits for it any longer. Outside of tokio it does not.
    pub(super) async fn detached<T: Send + 'static>(
        &self,
        future: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let time = &self.platform.exchange.time;
        let Ok(runtime) = Handle::try_current() else { return time.caught(future).await? };
        let (time, under_way) = (time.clone(), UnderWay::among(&self.under_way));
        let task = async move {
            let _under_way = under_way;
            time.caught(future).await
        };
        let ended = runtime.spawn(task.in_current_span()).await;
        match ended {
            Ok(outcome) => outcome?,
            Err(error) if error.is_panic() => {
                Err(Error::invalid("a task about user tokens panicked, in the store or the HTTP client of the program"))
            }
            Err(_) => Err(Error::invalid("the tokio runtime ended before a task about user tokens was done")),
        }
    }

    /// Waits until none of these tasks is under way.
    pub(super) async fn settled(&self) {
        // The sender lives as long as this.
        let _ = self.under_way.subscribe().wait_for(|tasks| *tasks == 0).await;
    }

    /// A token for this user, renewed if need be.
    async fn token(self: Arc<Self>, user: UserKey, tokens: Arc<Tokens>) -> Result<Fetched> {
        let mut turn = self.turn(&user).await?;
        let mut last = None;
        for _ in 0..ROUNDS {
            let (record, session) = match self.look(&turn, &user, &tokens).await? {
                Step::Done(fetched) => return Ok(fetched),
                Step::Due(record, session) => (record, session),
            };
            let now = self.now();
            last = session.last(now).filter(|last| !tokens.was_refused(last.token.expose_secret()));
            let outcome = match &session.refresh {
                Some(refresh) => self.renewed(&mut turn, &record, &session, refresh).await,
                None => Err(Error::login(LoginErrorKind::NotRenewable, Some(user.as_str()), None)),
            };
            match (outcome, last.take()) {
                (Ok(Some(session)), _) => {
                    let fetched = self.fresh(&session).or_else(|| session.last(self.now()));
                    // The platform has issued it just now: if it refuses it, the next one is no better.
                    return fetched
                        .map(|fetched| Fetched { stored: false, ..fetched })
                        .ok_or_else(|| Error::invalid("the platform issued a user token that ends at once"));
                }
                // Another was faster.
                (Ok(None), found) => last = found,
                (Err(error), Some(valid)) if !matches!(error, Error::Login(_)) => {
                    self.warn(&user, &error, "a user token could not be renewed; the present one is still valid");
                    return Ok(valid);
                }
                (Err(error), _) => return Err(error),
            }
        }
        last.ok_or_else(|| self.contended())
    }

    /// What is stored, or was to be.
    async fn look(&self, turn: &Turn, user: &UserKey, tokens: &Tokens) -> Result<Step> {
        let (record, session) = self.latest(Some(turn), user).await?;
        match self.fresh(&session) {
            Some(fetched) if !tokens.was_refused(fetched.token.expose_secret()) => Ok(Step::Done(fetched)),
            _ => Ok(Step::Due(record, Box::new(session))),
        }
    }

    /// The access token, if it need not be renewed yet. One that is only in memory is asked for again after some seconds, and then
    /// the store is tried again: until it has the successor, another process that renews the session takes it for a dead one.
    fn fresh(&self, session: &Session) -> Option<Fetched> {
        let fetched = session.fresh(self.now())?;
        let is_stored = !self.unwritten().contains_key(&session.user.key);
        Some(if is_stored { fetched } else { session.last(self.now()).unwrap_or(fetched) })
    }

    /// Asks the platform for the next tokens and stores them; `None` if somebody else has changed the session meanwhile.
    async fn renewed(
        &self,
        turn: &mut Turn,
        record: &Record,
        session: &Session,
        refresh: &SecretString,
    ) -> Result<Option<Session>> {
        let user = &session.user.key;
        let mark = Mark { id: self.unique()?, at: self.now() };
        let marked = Session { mark: Some(mark), ..session.clone() }.record();
        if !self.swap(turn, user, Some(record), Some(&marked)).await? {
            // What is stored is looked at anew, under a lock that holds.
            self.retake(turn, user).await?;
            return Ok(None);
        }
        match self.platform.renew(session.version, refresh).await {
            Ok(grant) => self.keep(turn, marked, session, refresh, grant).await.map(Some),
            Err(error) if is_dead(&error) => self.drop_dead(turn, marked, session, refresh, error).await,
            Err(error) => {
                // The mark stays where nobody knows what became of the token.
                if error.as_api().is_some() || !error.may_have_been_executed() {
                    let _ = self.swap(turn, user, Some(&marked), Some(&session.record())).await;
                }
                Err(error)
            }
        }
    }

    /// Stores the next tokens: the session still has the refresh token that they were traded for, or belongs to a later login.
    async fn keep(
        &self,
        turn: &mut Turn,
        mut stored: Record,
        session: &Session,
        traded: &SecretString,
        grant: Grant,
    ) -> Result<Session> {
        let user = &session.user.key;
        let next = session.renewed(grant, self.now());
        let new = next.record();
        let mut failed = None;
        for tried in 0..WRITES {
            if tried > 0 {
                self.platform.exchange.time.sleep(PAUSE * 4_u32.pow(tried - 1)).await;
            }
            match self.swap(turn, user, Some(&stored), Some(&new)).await {
                Ok(true) => return Ok(next),
                Ok(false) => {}
                Err(error) => {
                    failed = Some(error);
                    continue;
                }
            }
            // Another has rewritten the session. Whoever waits for the lock would take the traded token for a good one.
            if let Ok((record, found)) = self.session(user).await
                && found.has(traded)
                && record != stored
            {
                stored = record;
                continue;
            }
            // Perhaps the lock has ended meanwhile.
            if let Err(error) = self.retake(turn, user).await {
                failed = Some(error);
            }
            match self.session(user).await {
                Ok((record, found)) if found.has(traded) => stored = record,
                // A login of the user, or a logout.
                Ok((_, found)) => return Ok(found),
                Err(error) if matches!(error, Error::Login(_)) => return Err(error),
                Err(error) => failed = Some(error),
            }
        }
        if let Some(error) = failed {
            self.warn(user, &error, "the next tokens of a user cannot be stored; they are kept in memory");
        }
        self.unwritten().insert(user.clone(), (traded.clone(), next.clone()));
        Ok(next)
    }

    /// Drops a session whose refresh token the platform takes no longer; `None` if another process has renewed it.
    async fn drop_dead(
        &self,
        turn: &mut Turn,
        marked: Record,
        session: &Session,
        refresh: &SecretString,
        refusal: Error,
    ) -> Result<Option<Session>> {
        let user = &session.user.key;
        // One that began long ago has come to an end.
        let begun = |mark: &Mark| self.now().saturating_sub(mark.at) <= PATIENCE.as_secs();
        let another = session.mark.as_ref().is_some_and(begun);
        let mut moments = MOMENTS.into_iter().filter(|_| another);
        for _ in 0..ROUNDS as usize + MOMENTS.len() {
            match self.session(user).await {
                Ok((_, found)) if !found.has(refresh) => return Ok(None),
                Ok((record, _)) if record != marked => return Ok(None),
                // It was removed, or is none any longer.
                Err(Error::Login(_)) => return Ok(None),
                _ => {}
            }
            if let Some(moment) = moments.next() {
                turn.lock = None;
                self.platform.exchange.time.sleep(Duration::from_secs(moment)).await;
                self.retake(turn, user).await?;
                continue;
            }
            if self.swap(turn, user, Some(&marked), None).await? {
                return Err(Error::login(LoginErrorKind::Ended, Some(user.as_str()), Some(refusal)));
            }
            self.retake(turn, user).await?;
        }
        Err(refusal)
    }
}

/// Whether a refusal says that a refresh token will never be taken again.
pub(super) fn is_dead(error: &Error) -> bool {
    let Error::Api(refusal) = error else { return false };
    match refusal.code() {
        Some(code) => matches!(code, 20_024 | 20_026 | 20_037 | 20_064 | 20_073),
        None => refusal.oauth_error() == Some("invalid_grant"),
    }
}

/// The tokens of users, from their sessions.
pub(super) struct Sessions(pub(super) Arc<Core>);

impl TokenSource for Sessions {
    fn fetch<'f>(&'f self, identity: &'f Identity, tokens: &'f Arc<Tokens>) -> BoxFuture<'f, Result<Fetched>> {
        Box::pin(async move {
            let Identity::User(user) = identity else {
                return Err(Error::invalid("the sessions of users have no tokens of the app"));
            };
            let core = &self.0;
            if !core.unwritten().contains_key(user)
                && let (_, session) = core.session(user).await?
                && let Some(fetched) = session.fresh(core.now())
                && !tokens.was_refused(fetched.token.expose_secret())
            {
                return Ok(fetched);
            }
            core.detached(Arc::clone(core).token(user.clone(), Arc::clone(tokens))).await
        })
    }
}
