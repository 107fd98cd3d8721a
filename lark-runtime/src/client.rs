//! The client: settings, tokens and the way to the platform behind one cheap handle.

mod address;
mod again;
mod app;
mod builder;
mod call;
mod environment;
mod identity;
mod options;
mod prepare;

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::answer::Answer;
#[cfg(feature = "dynamic")]
use crate::dynamic::AnyRequest;
use crate::endpoint::Endpoint;
use crate::error::Result;
use crate::exchange::Exchange;
use crate::idempotency::{Key, Keys};
use crate::meta::Meta;
use crate::slot::Fields;
use crate::time::BoxFuture;
use crate::token::{AppCredentials, ClientAssertion, Proof, Tokens};

use address::Address;
pub use builder::ClientBuilder;
pub use call::Call;
pub(crate) use call::decoded;
pub(crate) use options::ActsFor;
pub use options::RequestOptions;

/// Base URL of Feishu, the platform in China. The default.
pub const FEISHU: &str = "https://open.feishu.cn";

/// Base URL of Lark, the international platform.
pub const LARK: &str = "https://open.larksuite.com";

/// Calls the open platform for one app.
///
/// Cloning is cheap and clones share everything; make one per app and keep it. Building one does no network
/// I/O: the first call that needs a token fetches it. Nothing is global, so two clients never mix.
///
/// Calls need a tokio runtime with timer and I/O (`enable_all`), any one at a time: a client can be built outside of it and
/// shared between several, and the end of one does not concern the others. Where there is none, or it lacks something, a call
/// is an [`Error::Invalid`](crate::Error::Invalid) that says what. A program with a clock and an HTTP client of its own needs
/// none.
///
/// ```
/// use lark_runtime::{Client, LARK};
///
/// let client = Client::builder("cli_a1b2c3", "the app secret").base_url(LARK).build()?;
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Shared>,
    /// The tenant of the calls that name none, of a marketplace app.
    tenant: Option<Arc<str>>,
}

struct Shared {
    address: Address,
    exchange: Arc<Exchange>,
    tokens: Arc<Tokens>,
    /// Those of users who logged in, if the program has given any.
    users: OnceLock<Users>,
    app_id: String,
    app: AppCredentials,
    marketplace: bool,
    automatic_tokens: bool,
    helpdesk: Option<http::HeaderValue>,
    /// Where idempotency keys come from, if the client makes them.
    idempotency_keys: Keys,
}

/// Those of users who logged in.
struct Users {
    tokens: Arc<Tokens>,
    sessions: Box<dyn Logins>,
}

/// The sessions that the tokens of users come from.
pub(crate) trait Logins: Send + Sync + 'static {
    /// Drops what an event of revoked tokens names.
    fn revoked<'s>(&'s self, event: &'s serde_json::Value) -> BoxFuture<'s, Result<()>>;
}

impl Client {
    /// Starts a client for a self-built app. Both values are in the developer console, under
    /// "Credentials".
    pub fn builder(app_id: impl Into<String>, app_secret: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(app_id.into(), Proof::Secret(app_secret.into().into()))
    }

    /// Starts a client for a self-built app without a secret: the provider's JWTs prove it to the platform, for tokens of its
    /// tenant and of users. Endpoints that take app tokens alone cannot be called.
    ///
    /// ```
    /// use lark_runtime::Client;
    ///
    /// # async fn sign(_audience: String) -> Result<String, std::io::Error> { Ok(String::new()) }
    /// let client = Client::keyless("cli_a1b2c3", |audience| async { Ok(sign(audience).await?) }).build()?;
    /// # Ok::<(), lark_runtime::Error>(())
    /// ```
    pub fn keyless(app_id: impl Into<String>, provider: impl ClientAssertion) -> ClientBuilder {
        ClientBuilder::new(app_id.into(), Proof::Assertion(Arc::new(provider)))
    }

    /// The app id.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.inner.app_id
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.inner.address.base_url()
    }

    /// The client with another default: calls that name no tenant act in this one. For handlers of events, whose tenant is
    /// the one to act in. It shares everything with this client, and for a self-built app, which has one tenant, it is the
    /// same.
    #[must_use]
    pub fn for_tenant(&self, tenant_key: impl AsRef<str>) -> Self {
        let key = tenant_key.as_ref().trim();
        let tenant = (self.inner.marketplace && !key.is_empty()).then(|| key.into());
        Self { inner: Arc::clone(&self.inner), tenant: tenant.or_else(|| self.tenant.clone()) }
    }

    /// Sends a request; the same as [`send`](crate::lark_api) on the request.
    ///
    /// The request is encoded at once and not borrowed any longer; mistakes in it are reported by the returned
    /// [`Call`].
    pub fn send<E: Endpoint>(&self, request: &E, options: impl Into<RequestOptions>) -> Call<E::Response> {
        self.send_as(request, options)
    }

    /// Sends a request and reads the answer as another type than the endpoint's own: your own model, or
    /// `serde_json::Value`.
    pub fn send_as<R: Answer, E: Endpoint>(&self, request: &E, options: impl Into<RequestOptions>) -> Call<R> {
        self.call(E::META, Ok(request), options.into())
    }

    /// Sends a request that was put together at run time and reads the answer as `R`: `serde_json::Value` for any JSON,
    /// `Bytes` for a file; [`Meta::response`] says which it is.
    #[cfg(feature = "dynamic")]
    pub fn send_any<R: Answer>(&self, request: &AnyRequest, options: impl Into<RequestOptions>) -> Call<R> {
        self.call(request.meta(), request.complete(), options.into())
    }

    fn call<R: Answer>(&self, meta: &'static Meta, request: Result<&dyn Fields>, options: RequestOptions) -> Call<R> {
        Call::new(self.start(meta, request, options, R::STREAMED, R::target))
    }

    /// Waits on the clock of this client, for programs that ask again until a task of the platform has finished: with a
    /// mock's client the wait takes no time. Outside of a tokio runtime, which has the timer, it does not wait.
    pub async fn sleep(&self, duration: Duration) {
        let time = &self.inner.exchange.time;
        let _ = time.caught(async { time.sleep(duration).await }).await;
    }

    /// A text without what is secret in it: the credentials, tokens and tickets that this client knows, also in other
    /// spellings such as Base64, and what is secret by its name or its form. For logs of what comes from elsewhere.
    #[must_use]
    pub fn redact<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.inner.exchange.log.secrets.redacted(text)
    }

    /// Adds a secret of the program to those that [`redact`](Client::redact) and all logs and errors of this client leave
    /// out, such as the encrypt key of its webhook. Those of less than six characters are not: they would take ordinary
    /// words with them.
    pub fn keep_secret(&self, secret: &str) {
        self.inner.exchange.log.secrets.keep(secret);
    }

    /// A key for a request that has none of its own, if its endpoint has a field for it.
    pub(crate) fn idempotency_key(&self, meta: &'static Meta, request: &dyn Fields) -> Result<Option<String>> {
        Key::of(meta, request, None, self.inner.idempotency_keys).map(|key| key.filled)
    }

    pub(crate) fn exchange(&self) -> &Arc<Exchange> {
        &self.inner.exchange
    }

    pub(crate) fn address(&self) -> &Address {
        &self.inner.address
    }

    /// Tells the user tokens that are [attached](crate::user::UserTokens::attach) of the event
    /// `auth.user_access_token.revoked_v4`, given as the JSON of its delivery. Whether there are any.
    #[doc(hidden)]
    pub async fn users_were_revoked(&self, event: &serde_json::Value) -> Result<bool> {
        let Some(users) = self.inner.users.get() else { return Ok(false) };
        let told = self.inner.exchange.time.caught(users.sessions.revoked(event)).await;
        told.unwrap_or_else(|reason| Err(reason.into())).map(|()| true)
    }

    /// Gives the client the tokens of users. Whether it had none.
    pub(crate) fn set_users(&self, tokens: &Arc<Tokens>, sessions: impl Logins) -> bool {
        let users = || Users { tokens: Arc::clone(tokens), sessions: Box::new(sessions) };
        Arc::ptr_eq(&self.inner.users.get_or_init(users).tokens, tokens)
    }

    pub(crate) fn app(&self) -> &AppCredentials {
        &self.inner.app
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app_id", &self.inner.app_id)
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}
