//! Users: their logins, their sessions, and calls in their name.
//!
//! Documents, calendars and mail belong to people, and the platform lets an app at them with the token of a user who
//! consented. [`UserTokens`] does what that takes: the login, the exchange of its code, a store of sessions, and the renewal of
//! tokens, which end after two hours.
//!
//! # A login in a browser
//! The login page sends the user back to a URL of the program, which is registered in the developer console.
//!
//! ```no_run
//! # use lark_runtime::{Client, Model, RawRequest, Result, TokenTypes};
//! use lark_runtime::user::{Login, UserKey, UserTokens};
//!
//! # async fn f(client: Client, keep: impl Fn(&str, String), kept: impl Fn(&str) -> String) -> Result<()> {
//! let users = UserTokens::builder(&client).build(); // `.store(FileStore::open("sessions")?)` outlives the process
//!
//! // GET /login: keep the login until the user is back, and bind it to the browser with a cookie that has its state.
//! let login = users.login("https://my.example/back").scopes(["docx:document:readonly"]).begin()?;
//! keep(login.state(), serde_json::to_string(&login).unwrap());
//! let redirect_to = login.url();
//!
//! // GET /back?code=…&state=…: take the login that belongs to the browser's cookie.
//! # let (state_of_cookie, query) = ("", "");
//! let login: Login = serde_json::from_str(&kept(state_of_cookie)).unwrap();
//! let ann = users.finish(login, query).await?;
//!
//! // From then on, in this process and all that share its store:
//! let me = RawRequest::get("/open-apis/authen/v1/user_info").token(TokenTypes::USER).send(&client, users.as_user(&ann));
//! # Ok(())
//! # }
//! ```
//!
//! # A login on a device
//! For programs without a browser. The user opens a page on a phone and enters a short code.
//!
//! ```no_run
//! # async fn f(users: lark_runtime::user::UserTokens) -> lark_runtime::Result<()> {
//! let login = users.device(["docx:document:readonly"]).await?;
//! println!("open {} and enter {}", login.url(), login.user_code());
//! let ann = login.wait().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Sessions
//! A session lasts as long as its refresh token, which works once: whoever renews a session gets its successor. A renewal is
//! therefore a transaction over the [store](UserTokenStore). It begins five minutes before the token ends; however many calls
//! and processes wait, the platform is asked once. A process that dies on the way loses at most the session it was renewing,
//! and then the next call says so: [`Error::Login`], the user has to log in again. Before a program ends,
//! [`UserTokens::settled`] waits for renewals that are under way.
//!
//! A call that is refused because of its token is made once more with the next one. One that lacks the user's consent (code
//! 99991679) is made once more if another process has logged the user in since; else its error says which scopes are missing,
//! and [`LoginBuilder::missing`] begins the login that asks for them.

mod device;
mod login;
mod oauth;
mod renewal;
mod session;
mod store;

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::client::{ActsFor, Client, Logins, RequestOptions};
use crate::error::{Error, LoginErrorKind, Result};
use crate::time::BoxFuture;
use crate::token::{Identity, Store, StoreKeys, Tokens};
use oauth::Platform;
use renewal::{Core, Sessions};
use session::{Concerns, Session};

pub use crate::token::UserKey;
pub use device::DeviceLogin;
pub use login::{Login, LoginBuilder};
pub use session::User;
#[cfg(feature = "file-store")]
pub use store::FileStore;
#[cfg(feature = "redis")]
pub use store::RedisStore;
pub use store::{MemoryStore, Record, StoreLock, UserTokenStore};

/// The endpoint that issues the tokens of users, and renews those that it issued.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `/open-apis/authen/v2/oauth/token`, which the documentation describes.
    #[default]
    V2,
    /// `/oauth/v3/token` of the accounts host, which newer official programs use.
    V3,
}

impl Version {
    fn name(self) -> &'static str {
        match self {
            Self::V2 => "v2",
            Self::V3 => "v3",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::V2, Self::V3].into_iter().find(|version| version.name() == name)
    }
}

/// The users of an app: logs them in, keeps their sessions, and acts for them. Cloning is cheap and clones share everything.
///
/// See the [module](self) for how it is used.
#[derive(Clone)]
pub struct UserTokens {
    core: Arc<Core>,
    tokens: Arc<Tokens>,
    version: Version,
}

/// Builds [`UserTokens`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct UserTokensBuilder {
    platform: Platform,
    store: Arc<dyn UserTokenStore>,
    version: Version,
    random: fn() -> Result<[u8; 32]>,
}

impl UserTokensBuilder {
    /// Where sessions are kept. Default: the memory of this process.
    pub fn store(mut self, store: impl UserTokenStore) -> Self {
        self.store = Arc::new(store);
        self
    }

    /// The endpoint for new logins. Default: [`Version::V2`]. A session is renewed by the one that issued it, and logins on a
    /// device are issued by V3.
    pub fn version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// Where the randomness of logins comes from. Default: the operating system. Meant for tests.
    pub fn random(mut self, random: fn() -> Result<[u8; 32]>) -> Self {
        self.random = random;
        self
    }

    /// The users.
    #[must_use]
    pub fn build(self) -> UserTokens {
        let Self { platform, store, version, random } = self;
        let version = platform.usual(version);
        let exchange = Arc::clone(&platform.exchange);
        let (time, log) = (exchange.time.clone(), exchange.log.clone());
        let core = Arc::new(Core::new(platform, store, random));
        // The sessions have a store of their own.
        let keys = StoreKeys::new(&core.platform.app_id, &"".into(), core.platform.base_url());
        let no_cache = Arc::new(Store::nothing(time.clone(), log.clone()));
        let tokens = Arc::new(Tokens::new(keys, Box::new(Sessions(Arc::clone(&core))), no_cache, time, log));
        UserTokens { core, tokens, version }
    }
}

impl Logins for UserTokens {
    fn revoked<'s>(&'s self, event: &'s Value) -> BoxFuture<'s, Result<()>> {
        Box::pin(async { self.revoked(event).await.map(drop) })
    }
}

impl fmt::Debug for UserTokensBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserTokensBuilder").field("version", &self.version).finish_non_exhaustive()
    }
}

impl UserTokens {
    /// The users of a client's app, with their sessions in memory.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self::builder(client).build()
    }

    /// The users of a client's app, for more settings. They use the HTTP client, the clock and the log of that client.
    pub fn builder(client: &Client) -> UserTokensBuilder {
        UserTokensBuilder {
            platform: Platform::of(client),
            store: Arc::new(MemoryStore::new()),
            version: Version::default(),
            random: || {
                crate::random::long().map_err(|_| Error::invalid("the operating system gives no random numbers"))
            },
        }
    }

    /// Makes these the users of [`RequestOptions::user`] in calls of this client and its clones. A router of events over the
    /// client (`lark-events`) then takes `auth.user_access_token.revoked_v4` to [`revoked`](Self::revoked) by itself, with the
    /// time of the event and before a handler that there may be.
    ///
    /// # Errors
    /// A client of another app, or one that has others already.
    pub fn attach(&self, client: &Client) -> Result<()> {
        if Platform::of(client).name() != self.core.platform.name() {
            return Err(Error::invalid("the user tokens are those of another app or platform than the client's"));
        }
        if client.set_users(&self.tokens, self.clone()) {
            return Ok(());
        }
        Err(Error::invalid("the client has other user tokens already; a client has one store of them"))
    }

    /// Begins a login in a browser, which ends at this URL of the program. It must be registered in the developer console.
    pub fn login(&self, redirect: impl Into<String>) -> LoginBuilder<'_> {
        LoginBuilder::new(self, redirect.into())
    }

    /// Ends a login: `query` is what the login page has appended to the redirect URL, `code=…&state=…`; the whole URL will do.
    /// The session is stored when this returns, also if its future is dropped on the way.
    ///
    /// # Errors
    /// [`Error::Login`] with [`LoginErrorKind::State`] for an answer to another login, [`LoginErrorKind::Denied`] where the
    /// user did not consent; what the platform refuses, such as a code that was used before; and those of the store.
    pub async fn finish(&self, login: Login, query: impl AsRef<str>) -> Result<User> {
        let code = login.code(query.as_ref())?;
        let users = self.clone();
        let ended = async move {
            let platform = &users.core.platform;
            let grant = platform.redeem(login.version, &code, &login.verifier, &login.redirect).await?;
            users.begin(login.version, grant).await
        };
        self.core.detached(ended).await
    }

    /// Begins a login on a device without a browser, for these scopes.
    ///
    /// # Errors
    /// Scopes as for [`LoginBuilder::begin`], and those of a call.
    pub async fn device<S: Into<String>>(&self, scopes: impl IntoIterator<Item = S>) -> Result<DeviceLogin> {
        let scope = login::scope(scopes.into_iter().map(Into::into))?;
        self.core.platform.exchange.time.caught(DeviceLogin::begin(self, &scope)).await?
    }

    /// Begins a session.
    async fn begin(&self, version: Version, grant: session::Grant) -> Result<User> {
        let user = self.core.platform.user(&grant).await?;
        let session = Session::new(user, version, grant, self.core.now());
        let stored = self.core.put(&session).await;
        self.tokens.drop_held(&Identity::User(session.user.key.clone()));
        stored.map(|()| session.user)
    }

    /// The options of a call that acts for this user: `send(&client, users.as_user(&ann))`.
    ///
    /// The call fails with [`Error::Login`] if the user is not logged in, or the session is over.
    pub fn as_user(&self, user: impl Into<UserKey>) -> RequestOptions {
        let mut options = RequestOptions::new();
        options.user = Some(ActsFor::Session(user.into(), Some(Arc::clone(&self.tokens))));
        options
    }

    /// The users who are logged in.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn users(&self) -> Result<Vec<UserKey>> {
        self.core.list().await
    }

    /// What is known of a user who is logged in.
    ///
    /// # Errors
    /// [`Error::Login`] if there is no session of the user, and those of the store.
    pub async fn user(&self, user: impl Into<UserKey>) -> Result<User> {
        self.core.latest(None, &user.into()).await.map(|(_, session)| session.user)
    }

    /// Logs a user out: makes the tokens worthless on the platform, then forgets them. If the platform cannot be asked, they are
    /// kept, so that it can be tried again; tokens that it says have ended are forgotten.
    ///
    /// Other processes may go on with an access token that they hold until the platform refuses it.
    ///
    /// # Errors
    /// Those of a call and of the store. A user who is not logged in is none.
    pub async fn revoke(&self, user: impl Into<UserKey>) -> Result<()> {
        let (users, user) = (self.clone(), user.into());
        self.core.detached(async move { users.log_out(&user, true).await }).await
    }

    /// Forgets the session of a user, also if its future is dropped on the way. The platform is not asked: the tokens stay
    /// valid until they end.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn forget(&self, user: impl Into<UserKey>) -> Result<()> {
        let (users, user) = (self.clone(), user.into());
        self.core.detached(async move { users.log_out(&user, false).await }).await
    }

    /// Forgets a session, and before that has the platform revoke it, if it is to. The lock of the store may end meanwhile: the
    /// session of a login that another process has stored since stays.
    async fn log_out(&self, user: &UserKey, revokes: bool) -> Result<()> {
        let core = &self.core;
        let mut turn = core.turn(user).await?;
        let mut earlier: Option<Session> = None;
        for round in 0..renewal::ROUNDS {
            let (record, session) = match core.latest(None, user).await {
                Ok(found) => found,
                Err(Error::Login(error)) if error.kind() == LoginErrorKind::NoSession => {
                    core.give_up(user);
                    self.tokens.drop_held(&Identity::User(user.clone()));
                    return Ok(());
                }
                Err(Error::Login(_)) => return self.drop_unreadable(user).await,
                Err(error) if revokes => return Err(error),
                // What cannot be read the next time either is not to be read.
                Err(_) if round == 0 => continue,
                Err(_) => return self.drop_unreadable(user).await,
            };
            if earlier.as_ref().is_some_and(|earlier| session.is_of_a_later_login(earlier)) {
                return Ok(());
            }
            if revokes && !earlier.is_some_and(|earlier| session.has_the_tokens_of(&earlier)) {
                let token = session.refresh.as_ref().unwrap_or(&session.access);
                match core.platform.revoke(token, session.refresh.is_some()).await {
                    // It is worthless already.
                    Err(error) if renewal::is_dead(&error) || error.needs_reauthorization() => {}
                    revoked => revoked?,
                }
            }
            if self.dropping(user, core.end(&turn, user, &record)).await? {
                return Ok(());
            }
            core.retake(&mut turn, user).await?;
            earlier = Some(session);
        }
        Err(core.contended())
    }

    async fn drop_unreadable(&self, user: &UserKey) -> Result<()> {
        self.core.give_up(user);
        self.dropping(user, self.core.remove(user)).await
    }

    /// Drops a held token before and after the session is: between the two, a call may have found the session and held its token.
    async fn dropping<T>(&self, user: &UserKey, dropped: impl Future<Output = Result<T>>) -> Result<T> {
        let identity = Identity::User(user.clone());
        self.tokens.drop_held(&identity);
        let dropped = dropped.await;
        self.tokens.drop_held(&identity);
        dropped
    }

    /// Takes a delivery of the event `auth.user_access_token.revoked_v4`: the platform has revoked tokens of a user. Where these
    /// users are [attached](Self::attach), a router of events over that client does it; by hand, give it the whole delivery,
    /// with its `header`: the time in it tells a session that was revoked from one of a later login. A session whose refresh token is revoked is forgotten; where it is the access token alone, the next call renews it.
    ///
    /// A session whose tokens were issued after the event's `create_time` stays: the event is late, and the user has logged in
    /// again since. Where the two are less than a minute apart the clocks may be wrong, and the platform is asked, by a
    /// renewal. Without the `header`, such as for the `event` alone, the session that there is is meant, though the user may have
    /// logged in since.
    ///
    /// The user whose session the event ended, or sent to be renewed; `None` if there was none.
    ///
    /// # Errors
    /// Those of the store; a text that is not of this event.
    pub async fn revoked(&self, event: &Value) -> Result<Option<UserKey>> {
        let body = if event["event"].is_object() { &event["event"] } else { event };
        let Some(open_id) = body["open_id"].as_str().filter(|id| !id.is_empty()) else {
            return Err(Error::invalid("the event has no `open_id`; it is not `auth.user_access_token.revoked_v4`"));
        };
        let user = UserKey::from(open_id);
        let kinds = body["revoke_token_type"].as_str().unwrap_or_default();
        let access_alone = kinds.split_whitespace().eq(["user_access_token"]);
        let created = session::happened(&event["header"]["create_time"]);
        let users = self.clone();
        self.core.detached(async move { users.end(user, access_alone, created).await }).await
    }

    /// Ends what was revoked at this time.
    async fn end(&self, user: UserKey, access_alone: bool, revoked: Option<u64>) -> Result<Option<UserKey>> {
        let core = &self.core;
        let mut turn = core.turn(&user).await?;
        let mut earlier: Option<Session> = None;
        for _ in 0..renewal::ROUNDS {
            let (record, session) = match core.latest(Some(&turn), &user).await {
                Ok(found) => found,
                Err(Error::Login(error)) if error.kind() == LoginErrorKind::NoSession => return Ok(None),
                Err(error) => return Err(error),
            };
            if earlier.is_some_and(|earlier| session.is_of_a_later_login(&earlier)) {
                return Ok(None);
            }
            let concerns = session.concerned(revoked, core.now());
            let is_renewable = session.refresh.is_some();
            match concerns {
                Concerns::Earlier => return Ok(None),
                Concerns::Perhaps if !is_renewable => return Ok(None),
                Concerns::This if !access_alone || !is_renewable => {
                    if self.dropping(&user, core.end(&turn, &user, &record)).await? {
                        return Ok(Some(user));
                    }
                    core.retake(&mut turn, &user).await?;
                    earlier = Some(session);
                    continue;
                }
                Concerns::Perhaps | Concerns::This => {}
            }
            let ended = Session { until: 0, ..session.clone() };
            let identity = Identity::User(user.clone());
            let swapped = core.swap(&turn, &user, Some(&record), Some(&ended.record())).await;
            self.tokens.drop_held(&identity);
            if !swapped? {
                core.retake(&mut turn, &user).await?;
                earlier = Some(session);
                continue;
            }
            if concerns == Concerns::This || access_alone {
                return Ok(Some(user));
            }
            drop(turn);
            // Where the platform cannot be asked now, the next call asks it.
            let is_over = matches!(self.tokens.get(&identity).await, Err(Error::Login(_)));
            return Ok(is_over.then_some(user));
        }
        Err(core.contended())
    }

    /// Waits until no renewal, login or logout of these users is under way in this process. They go on in tasks of the tokio
    /// runtime when their callers are gone, and end with the runtime: a renewal whose answer nobody stores costs the user the
    /// session. So a program whose `main` returns, or that ends on a signal, waits for this first:
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # async fn f(users: lark_runtime::user::UserTokens) {
    /// let _ = tokio::time::timeout(Duration::from_secs(20), users.settled()).await;
    /// # }
    /// ```
    ///
    /// Without a limit it may take as long as a store or the platform: some minutes if they hang. Calls that begin meanwhile are
    /// waited for, too.
    pub async fn settled(&self) {
        self.core.settled().await;
    }

    /// The access token of a user, for what this crate does not do: it is renewed if need be, and valid for at least the next
    /// ten seconds. The text is a secret: keep it out of logs.
    ///
    /// # Errors
    /// [`Error::Login`] if there is no session of the user or it is over, and those of renewing a token.
    pub async fn access_token(&self, user: impl Into<UserKey>) -> Result<String> {
        let identity = Identity::User(user.into());
        let token = self.core.platform.exchange.time.caught(self.tokens.get(&identity)).await?;
        token.map(|token| token.value().to_owned())
    }
}

impl fmt::Debug for UserTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserTokens").field("of", &self.core.platform.name()).finish_non_exhaustive()
    }
}
