//! The client: settings, tokens and an HTTP client behind one cheap handle.

mod builder;
mod classify;
mod fetch;
mod host;
mod log;
mod options;
mod send;
mod transfer;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::Either;
use http::Uri;
use http::uri::{self, Authority, PathAndQuery, Scheme};
use secrecy::SecretString;
use tracing::level_filters::LevelFilter;

use crate::answer::Answer;
#[cfg(feature = "any")]
use crate::any::AnyRequest;
use crate::endpoint::Endpoint;
use crate::error::Result;
use crate::idempotency::Key;
use crate::meta::Meta;
use crate::parts::{draft, join};
use crate::retry::{Budget, RetryPolicy};
use crate::slot::Slot;
use crate::time::{BoxFuture, Clock};
use crate::token::manager::TokenManager;
use crate::transport::HttpClient;

pub use builder::ClientBuilder;
pub(crate) use classify::{Arrived, Reply};
use fetch::RESEND;
use host::base_of;
pub use options::RequestOptions;
pub use send::Call;
use send::not_a_url;
pub(crate) use send::{Outgoing, decoded, parse_url};

/// Base URL of Feishu, the platform in China. The default.
pub const FEISHU: &str = "https://open.feishu.cn";

/// Base URL of Lark, the international platform.
pub const LARK: &str = "https://open.larksuite.com";

/// Calls the open platform for one app.
///
/// Cloning is cheap and clones share everything; make one per app and keep it. Building one does no network
/// I/O: the first call that needs a token fetches it. Nothing is global, so two clients never mix.
///
/// ```
/// use lark_runtime::{Client, LARK};
///
/// let client = Client::builder("cli_a1b2c3", "the app secret").base_url(LARK).build()?;
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    app_id: String,
    app_secret: SecretString,
    base_url: String,
    /// Its parts.
    origin: (Scheme, Authority),
    allowed_hosts: Vec<String>,
    timeout: Duration,
    total_timeout: Duration,
    retry: RetryPolicy,
    budget: Budget,
    /// Where idempotency keys come from, if the client makes them.
    idempotency_keys: Option<fn() -> String>,
    marketplace: bool,
    log_level: LevelFilter,
    log_bodies: bool,
    idle_timeout: Duration,
    /// The user agent and the client's default headers.
    headers: http::HeaderMap,
    helpdesk: Option<http::HeaderValue>,
    automatic_tokens: bool,
    strict_decoding: bool,
    http: Box<dyn HttpClient>,
    clock: Arc<dyn Clock>,
    /// Whether `clock` is the system's.
    system_time: bool,
    tokens: TokenManager,
}

impl Client {
    /// Starts a client for a self-built app. Both values stand in the developer console, under "Credentials".
    pub fn builder(app_id: impl Into<String>, app_secret: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(app_id.into(), app_secret.into())
    }

    /// The app id.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.inner.app_id
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    /// Sends a request; the same as [`send`](crate::lark_api) on the request.
    ///
    /// The request is encoded at once and not borrowed any longer; what is wrong with it is reported by the
    /// returned [`Call`].
    pub fn send<E: Endpoint>(&self, request: &E, options: impl Into<RequestOptions>) -> Call<E::Response> {
        self.send_as(request, options)
    }

    /// Sends a request and reads the answer as another type than the endpoint's own: your own model, or
    /// `serde_json::Value`.
    pub fn send_as<R: Answer, E: Endpoint>(&self, request: &E, options: impl Into<RequestOptions>) -> Call<R> {
        self.call(E::META, Ok(request), options.into())
    }

    /// Sends a request that was put together at run time and reads the answer as `R`: `serde_json::Value` for
    /// any JSON, `Bytes` for a file; [`Meta::response`] tells which it is.
    #[cfg(feature = "any")]
    pub fn send_any<R: Answer>(&self, request: &AnyRequest, options: impl Into<RequestOptions>) -> Call<R> {
        self.call(request.meta(), request.complete(), options.into())
    }

    fn call<R: Answer>(&self, meta: &'static Meta, request: Result<&dyn Slot>, options: RequestOptions) -> Call<R> {
        let outgoing = request.and_then(|request| self.outgoing(meta, request, &options, R::STREAMED));
        Call::new(self, meta.id(), outgoing, options)
    }

    /// The request with its idempotency key.
    fn outgoing(
        &self,
        meta: &'static Meta,
        request: &dyn Slot,
        options: &RequestOptions,
        streamed: bool,
    ) -> Result<Outgoing> {
        let policy = options.retry.as_ref().unwrap_or(&self.inner.retry);
        let make = self.inner.idempotency_keys.filter(|_| policy.repeats());
        let key = Key::of(meta, request, options.idempotency_key.as_deref(), make)?;
        let draft = draft(meta, request, key.filled.as_ref())?;
        let mut outgoing = Outgoing::typed(meta, self, draft, streamed)?;
        outgoing.repeatable |= key.carried;
        Ok(outgoing)
    }

    /// The URL of an endpoint, whose target is path and query.
    fn uri_of(&self, meta: &Meta, target: String) -> Result<Uri> {
        if let Cow::Owned(base) = base_of(self.base_url(), meta.host()) {
            return parse_url(join(&base, &target));
        }
        // Scheme and host were parsed once and for all.
        let (scheme, authority) = self.inner.origin.clone();
        let mut parts = uri::Parts::default();
        parts.scheme = Some(scheme);
        parts.authority = Some(authority);
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(target)).map_err(|_| not_a_url())?);
        Uri::from_parts(parts).map_err(|_| not_a_url())
    }

    /// Takes the app ticket that the platform pushed, as the event `app_ticket` brings it. Marketplace apps only.
    ///
    /// The ticket goes to the token cache too, for 12 hours, so that other processes find it there; a cache that fails
    /// is a warning, and this process has the ticket all the same. Calls that wait for a ticket go on.
    ///
    /// See platform documentation, "`app_ticket` event".
    pub async fn set_app_ticket(&self, ticket: impl Into<String>) {
        self.tokens().set_ticket(self, ticket.into()).await;
    }

    /// Asks the platform to push the app ticket once more; it comes as an event. Calls do this by themselves when they
    /// have none.
    ///
    /// # Errors
    /// Those of a call; code 10016 for an app that is not a marketplace app.
    pub async fn resend_app_ticket(&self) -> Result<()> {
        self.request_ticket().await.map_err(|error| error.at(|| RESEND.into()))
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.inner.clock
    }

    /// Resolves after `duration`. The system's timer needs no box.
    pub(crate) fn timer(&self, duration: Duration) -> Either<tokio::time::Sleep, BoxFuture<'static, ()>> {
        match self.inner.system_time {
            true => Either::Left(tokio::time::sleep(duration)),
            false => Either::Right(self.clock().sleep(duration)),
        }
    }

    pub(crate) fn tokens(&self) -> &TokenManager {
        &self.inner.tokens
    }

    pub(crate) fn allowed_hosts(&self) -> &[String] {
        &self.inner.allowed_hosts
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app_id", &self.inner.app_id)
            .field("base_url", &self.inner.base_url)
            .finish_non_exhaustive()
    }
}
