//! Settings of a client.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use base64::Engine as _;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use tracing::level_filters::LevelFilter;

use super::address::Address;
use super::{Client, FEISHU, Shared, options};
use crate::attempt::{Attempt, OnAttempt};
use crate::error::{Error, Result};
use crate::exchange::{Exchange, LARGEST_ANSWER, Lanes, Limits, Log};
use crate::idempotency::Keys;
use crate::pace::Pace;
use crate::retry::{self, Budget, RetryPolicy};
use crate::secrets::{self, Known};
use crate::time::{Clock, Time};
use crate::token::{AppCredentials, Proof, Store, StoreKeys, TokenCache, Tokens};
use crate::transport::{Http, HttpClient};

/// Builds a [`Client`]; every setting but app id and secret has a default that suits a service.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    app_id: String,
    proof: Proof,
    base_url: String,
    insecure_base_url: bool,
    allowed_hosts: Vec<String>,
    connect_timeout: Duration,
    timeout: Duration,
    total_timeout: Duration,
    idle_timeout: Duration,
    max_response_bytes: usize,
    retry: RetryPolicy,
    retry_budget: u32,
    pace: Option<Pace>,
    idempotency_keys: Keys,
    marketplace: bool,
    log_level: LevelFilter,
    log_bodies: bool,
    tag: Option<String>,
    headers: Result<HeaderMap>,
    helpdesk: Option<(String, SecretString)>,
    automatic_tokens: bool,
    strict_decoding: bool,
    on_attempt: Option<OnAttempt>,
    http: Option<Http>,
    cache: Option<Box<dyn TokenCache>>,
    clock: Option<Arc<dyn Clock>>,
}

impl ClientBuilder {
    pub(super) fn new(app_id: String, proof: Proof) -> Self {
        Self {
            app_id,
            proof,
            base_url: FEISHU.to_owned(),
            insecure_base_url: false,
            allowed_hosts: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            total_timeout: Duration::from_secs(120),
            retry: RetryPolicy::new(),
            retry_budget: retry::RETRIES,
            pace: None,
            idempotency_keys: Keys::Uuids,
            marketplace: false,
            log_level: LevelFilter::TRACE,
            log_bodies: false,
            idle_timeout: Duration::from_secs(30),
            max_response_bytes: LARGEST_ANSWER,
            tag: None,
            headers: Ok(HeaderMap::new()),
            helpdesk: None,
            automatic_tokens: true,
            strict_decoding: false,
            on_attempt: None,
            http: None,
            cache: None,
            clock: None,
        }
    }

    /// The platform to call: [`FEISHU`], [`LARK`](crate::LARK), or a private deployment. `https`, or `http` for
    /// this machine; no path, query or user name. Default: Feishu. For a host of an inner network see
    /// [`allow_insecure_base_url`](Self::allow_insecure_base_url).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Whether the base URL may be that of an inner network: `http` to any host but the public platforms, and a path before
    /// those of the endpoints, as of a gateway. Default: false. **With `http` everybody on the way reads app secret and
    /// tokens**; use it for a sandbox in another container, or where something else encrypts the way.
    ///
    /// ```
    /// # use lark_runtime::Client;
    /// let inner = Client::builder("cli_xxx", "secret").base_url("http://sandbox:8080").allow_insecure_base_url(true);
    /// assert_eq!(inner.build()?.base_url(), "http://sandbox:8080");
    /// # Ok::<(), lark_runtime::Error>(())
    /// ```
    pub fn allow_insecure_base_url(mut self, allow: bool) -> Self {
        self.insecure_base_url = allow;
        self
    }

    /// Allows [`RawRequest`](crate::RawRequest)s with an absolute URL on this host, tokens included. Without it
    /// only the base URL's host and its accounts host are allowed.
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.allowed_hosts.push(host.into());
        self
    }

    /// How long connecting may take. Default: 10 s, and always less than [`timeout`](Self::timeout) and
    /// [`total_timeout`](Self::total_timeout), so that an error tells a host that cannot be reached from one that takes its
    /// time. It has no effect on an HTTP client of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long one attempt may take, from sending it to the last byte of the answer; the same for fetching a token.
    /// Default: 30 s. Transfers of files have [`ClientBuilder::idle_timeout`] instead.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take with everything that belongs to it: waiting for a token and for the token cache, all
    /// attempts, and the waits between them. Default: 120 s. A transfer of a file that moves is not cut off, but one that
    /// stalls for this long is.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// How failed attempts are repeated. Default: [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many retries all calls of the client may make together beyond what their successes earn: five calls that are answered
    /// without an error earn one. It keeps an outage from being answered with a multiple of the usual traffic: when it is used
    /// up, the first failure of a call is its last, and the error says so ([`GaveUp::Budget`](crate::error::GaveUp)). Refusals
    /// for the rate are no outage and cost nothing. Default: 100. 0 is no retry at all but those, `u32::MAX` no bound.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Keeps to the platform's documented limits before it refuses anything: calls that are too early wait for their turn.
    /// Default: none, calls go at once, and wait together once the platform refuses one.
    ///
    /// ```
    /// use lark_runtime::{Client, Pace};
    ///
    /// let client = Client::builder("cli_a1b2c3", "the app secret").pace(Pace::documented()).build()?;
    /// # Ok::<(), lark_runtime::Error>(())
    /// ```
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Where the client takes idempotency keys from, or `None` for none of its own. Default: random UUIDs, with
    /// all their bits from the operating system, so that forked processes make different ones.
    ///
    /// A call of an endpoint with a field for such a key ([`Meta::idempotency`](crate::meta::Meta::idempotency)) gets one,
    /// unless its request sets that field or its options give a key, or nothing would be repeated
    /// ([`RetryPolicy::never`]). All attempts of the call carry that key, so that they are repeated like a GET, and
    /// executed once. Keys must be unique and have 36 to 50 characters, which is what all services take.
    ///
    /// ```
    /// use lark_runtime::Client;
    ///
    /// let client = Client::builder("cli_a1b2c3", "the app secret").idempotency_keys(None).build()?;
    /// # Ok::<(), lark_runtime::Error>(())
    /// ```
    pub fn idempotency_keys(mut self, keys: Option<fn() -> String>) -> Self {
        self.idempotency_keys = keys.map_or(Keys::Off, Keys::Made);
        self
    }

    /// Makes it a client of a marketplace app (a store app, ISV): each call names its tenant with
    /// [`RequestOptions::tenant_key`](crate::RequestOptions::tenant_key), and the app ticket that the platform pushes
    /// every hour is handed over with [`Client::set_app_ticket`]. Default: a self-built app. Several processes need a
    /// shared [`ClientBuilder::token_cache`], since only one of them receives the ticket.
    ///
    /// See platform documentation, "app ticket".
    pub fn marketplace(mut self) -> Self {
        self.marketplace = true;
        self
    }

    /// The most detailed level this client logs at, beside what the program's `tracing` subscriber lets through.
    /// Default: everything. The client reports at `WARN` what needs attention, at `INFO` opens a span per call and
    /// reports how it ended, and at `DEBUG` reports each attempt.
    pub fn log_level(mut self, level: LevelFilter) -> Self {
        self.log_level = level;
        self
    }

    /// Whether bodies are logged, at `DEBUG`. Default: false. Tokens and secrets in them are replaced, bodies of
    /// logins are left out, and others are cut at 8 KiB; personal data is not recognized, so leave it off where that
    /// matters.
    pub fn log_bodies(mut self, bodies: bool) -> Self {
        self.log_bodies = bodies;
        self
    }

    /// How long an upload or a download may stall. An upload also has this long for its answer, from its last
    /// byte on; the beginning of a download has [`ClientBuilder::timeout`]. Default: 30 s.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// The largest answer to read, in bytes after decompression. A larger one is an [`Error::Decode`], and the call is not
    /// repeated. Default: 128 MiB. Downloads that are handed out as they come have no limit.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// A name of the program for the platform's logs: `source/<tag>` at the end of `User-Agent`. Characters
    /// outside `[A-Za-z0-9._-]` become `_`, and it is cut at 64.
    pub fn user_agent_tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// A header for every call. One of the same name on a call replaces it.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers = self.headers.and_then(|mut headers| {
            let (name, value) = options::header(name, value)?;
            headers.insert(name, value);
            Ok(headers)
        });
        self
    }

    /// The helpdesk's id and token, from the helpdesk's own console; sent only with calls that need it.
    pub fn helpdesk(mut self, id: impl Into<String>, token: impl Into<String>) -> Self {
        self.helpdesk = Some((id.into(), token.into().into()));
        self
    }

    /// Whether the client fetches tenant and app tokens by itself. Default: true. If false, every call that
    /// needs a token must carry one.
    pub fn automatic_tokens(mut self, automatic: bool) -> Self {
        self.automatic_tokens = automatic;
        self
    }

    /// Whether a value that does not fit its field fails the call. Default: false, such a field keeps its default
    /// and [`Response::misfits`](crate::Response::misfits) names it. Meant for tests: the platform has already
    /// executed the call.
    pub fn strict_decoding(mut self, strict: bool) -> Self {
        self.strict_decoding = strict;
        self
    }

    /// Calls this after each attempt at a call, and at a fetch of a token, for metrics and audits of your own. It runs within the
    /// call: it must be quick, and must not block or panic. Default: none.
    ///
    /// ```
    /// use lark_runtime::Client;
    ///
    /// let client = Client::builder("cli_a1b2c3", "the app secret")
    ///     .on_attempt(|attempt| {
    ///         if attempt.number() > 1 || attempt.error().is_some() {
    ///             println!("{} {} {:?} {:?}", attempt.endpoint(), attempt.number(), attempt.status(), attempt.elapsed());
    ///         }
    ///     })
    ///     .build()?;
    /// # Ok::<(), lark_runtime::Error>(())
    /// ```
    pub fn on_attempt(mut self, tell: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(Arc::new(tell));
        self
    }

    /// The HTTP client. Default: that of the feature `reqwest` or, where only it is there, `hyper`; see [HTTP clients](crate#http-clients). Each client has
    /// connections of its own; certificates are read once per process.
    pub fn http_client(mut self, http: impl HttpClient) -> Self {
        self.http = Some(Http::new(http));
        self
    }

    /// Where tokens are kept. Default: the memory of this client. [`TokenCache`] says what is shared with whom.
    pub fn token_cache(mut self, cache: impl TokenCache) -> Self {
        self.cache = Some(Box::new(cache));
        self
    }

    /// The source of time. Default: the system. Meant for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// The app id or secret is empty, the base URL or a header is invalid, or there is no HTTP client.
    pub fn build(self) -> Result<Client> {
        // Files and variables end with line breaks.
        let app_id = self.app_id.trim().to_owned();
        let app_secret = SecretString::from(self.proof.secret().expose_secret().trim());
        if app_id.is_empty() {
            return Err(Error::invalid("the app id is empty; it is in the developer console, `cli_...`"));
        }
        let proof = match self.proof {
            Proof::Secret(_) => Proof::Secret(app_secret.clone()),
            assertion @ Proof::Assertion(_) => assertion,
        };
        if matches!(proof, Proof::Assertion(_)) && self.marketplace {
            return Err(Error::invalid("a marketplace app needs its app secret; only self-built apps are keyless"));
        }
        if matches!(proof, Proof::Secret(_)) && app_secret.expose_secret().is_empty() {
            return Err(Error::invalid("the app secret is empty; it is in the developer console"));
        }
        let address = Address::parse(&self.base_url, self.insecure_base_url, self.allowed_hosts)?;
        let http = match self.http {
            Some(http) => http,
            None => {
                let limit = self.timeout.min(self.total_timeout);
                default_http_client(self.connect_timeout.min(limit - limit / 10))?
            }
        };
        let time = self.clock.map_or_else(Time::system, Time::of);
        let credentials = [app_secret.expose_secret()].into_iter();
        let credentials = credentials.chain(self.helpdesk.as_ref().map(|(_, token)| token.expose_secret()));
        let secrets = Arc::new(Known::new(credentials));
        let helpdesk = self.helpdesk.map(|(id, token)| helpdesk(&id, token.expose_secret())).transpose()?;
        let log = Log { level: self.log_level, bodies: self.log_bodies, secrets };
        let store = Arc::new(match self.cache {
            Some(cache) => Store::new(cache, time.clone(), log.clone()),
            None => Store::private(time.clone(), log.clone()),
        });
        let exchange = Arc::new(Exchange {
            with_extensions: http.reads_extensions(),
            http,
            time: time.clone(),
            headers: sent_always(self.headers?, user_agent(self.tag.as_deref())),
            limits: Limits {
                retry: self.retry,
                timeout: self.timeout,
                total: self.total_timeout,
                largest_answer: self.max_response_bytes,
            },
            idle_timeout: self.idle_timeout,
            budget: Budget::new(self.retry_budget),
            lanes: Lanes::new(self.pace, &app_id),
            strict_decoding: self.strict_decoding,
            on_attempt: self.on_attempt,
            log: log.clone(),
        });
        let keys = StoreKeys::new(&app_id, &app_secret, address.base_url());
        let app = AppCredentials::new(
            app_id.clone(),
            proof,
            self.marketplace,
            [address.base_url().to_owned(), address.accounts().to_owned()],
            Arc::clone(&exchange),
            &keys,
            Arc::clone(&store),
        );
        Ok(Client {
            tenant: None,
            inner: Arc::new(Shared {
                address,
                exchange,
                tokens: Arc::new(Tokens::new(keys, Box::new(app.clone()), store, time, log)),
                users: OnceLock::new(),
                app_id,
                app,
                marketplace: self.marketplace,
                automatic_tokens: self.automatic_tokens,
                helpdesk,
                idempotency_keys: self.idempotency_keys,
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app_id)
            .field("base_url", &secrets::text(&self.base_url))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "_reqwest")]
fn default_http_client(connect_timeout: Duration) -> Result<Http> {
    crate::transport::ReqwestClient::with_connect_timeout(connect_timeout).map(Http::Reqwest)
}

#[cfg(all(feature = "_hyper", not(feature = "_reqwest")))]
fn default_http_client(connect_timeout: Duration) -> Result<Http> {
    crate::transport::HyperClient::with_connect_timeout(connect_timeout).map(|client| Http::Hyper(Box::new(client)))
}

#[cfg(not(feature = "_client"))]
fn default_http_client(_connect_timeout: Duration) -> Result<Http> {
    Err(Error::invalid(
        "there is no HTTP client; turn on the feature `reqwest` or `hyper`, or give one: `.http_client(...)`",
    ))
}

/// `X-Lark-Helpdesk-Authorization`: plain Base64, no `Bearer`. See platform documentation, "helpdesk".
fn helpdesk(id: &str, token: &str) -> Result<HeaderValue> {
    if id.is_empty() || token.is_empty() {
        return Err(Error::invalid("the helpdesk id or token is empty; both are in the helpdesk's console"));
    }
    let value = base64::engine::general_purpose::STANDARD.encode(format!("{id}:{token}"));
    let mut value =
        HeaderValue::from_str(&value).map_err(|_| Error::invalid("the helpdesk credential is no header"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The headers of every request.
fn sent_always(mut headers: HeaderMap, user_agent: HeaderValue) -> HeaderMap {
    headers.insert(http::header::USER_AGENT, user_agent);
    headers
}

fn user_agent(tag: Option<&str>) -> HeaderValue {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    let tag: String = tag.unwrap_or_default().chars().map(allowed).take(64).collect();
    let name = concat!("lark-rust/", env!("CARGO_PKG_VERSION"));
    let text = if tag.is_empty() { name.to_owned() } else { format!("{name} source/{tag}") };
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(name))
}

/// The name of the helpdesk header.
pub(super) const HELPDESK: HeaderName = HeaderName::from_static("x-lark-helpdesk-authorization");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_helpdesk_header_is_plain_base64() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/helpdesk_header.json")).expect("JSON");
        let cases = vectors["cases"].as_array().expect("cases");
        assert!(!cases.is_empty());
        for case in cases {
            let text = |key: &str| case[key].as_str().unwrap_or_default();
            let value = helpdesk(text("helpdesk_id"), text("helpdesk_token")).expect("valid");
            assert_eq!(value.to_str().ok(), Some(text("value_docs_go_java")));
        }
    }

    #[test]
    fn the_user_agent_takes_only_harmless_characters() {
        let tagged = |tag| user_agent(Some(tag)).to_str().unwrap_or_default().to_owned();
        let name = concat!("lark-rust/", env!("CARGO_PKG_VERSION"));
        assert_eq!(user_agent(None), name);
        assert_eq!(tagged("my bot/1.0\r\n中"), format!("{name} source/my_bot_1.0___"));
        assert_eq!(tagged(&"x".repeat(99)).len(), name.len() + " source/".len() + 64);
    }
}
