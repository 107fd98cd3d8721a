//! The HTTP client that costs least: hyper's, with a pool of connections.

mod connector;
mod gunzip;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, PROXY_AUTHORIZATION};
use http::uri::Scheme;
use http::{HeaderMap, HeaderValue, Request, Response};
use http_body::{Body as _, Frame, SizeHint};
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use self::connector::Connector;
use self::gunzip::Gunzip;
use super::proxy::Proxies;
use super::{Body, BoxError, HttpClient, HttpClientError, Pieces, say_empty};
use crate::error::Result;
use crate::time::BoxFuture;

/// An [`HttpClient`] over the pooled client of hyper: the one that costs a program least, in packages, in code and in each
/// call. Feature `hyper`.
///
/// It speaks TLS as the [features](crate#tls) say, HTTP/2 with the feature `http2`, and reads gzip. It follows no redirects.
/// Proxies are those of the variables `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, but not for the hosts of `NO_PROXY`, or
/// the one of [`proxy`](HyperClientBuilder::proxy). Certificates of one's own are those of the system; where it is rustls that asks
/// a Unix system for them, the variables `SSL_CERT_FILE` and `SSL_CERT_DIR` name others. For settings that it does not have there
/// is the `ReqwestClient` of the feature `reqwest`.
///
/// Clones share their connections.
///
/// ```
/// use std::time::Duration;
///
/// use lark_runtime::Client;
/// use lark_runtime::transport::HyperClient;
///
/// let http = HyperClient::builder().proxy("http://10.0.0.1:3128").idle_timeout(Duration::from_secs(30)).build()?;
/// let client = Client::builder("cli_xxx", "secret").http_client(http).build()?;
/// # Ok::<(), lark_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct HyperClient {
    client: legacy::Client<Connector, Body>,
    proxies: Option<Arc<Proxies>>,
}

/// Shows nothing of its settings: a proxy may have a password.
impl fmt::Debug for HyperClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperClient").finish_non_exhaustive()
    }
}

impl HyperClient {
    /// Settings, all of which have defaults.
    pub fn builder() -> HyperClientBuilder {
        HyperClientBuilder::default()
    }

    /// A client with the defaults, which gives up connecting after this time.
    ///
    /// # Errors
    /// When the system's certificates cannot be loaded, or a variable for proxies is not the URL of one.
    pub fn with_connect_timeout(timeout: Duration) -> Result<Self> {
        Self::builder().connect_timeout(timeout).build()
    }
}

/// Settings of a [`HyperClient`].
#[derive(Clone)]
#[must_use]
pub struct HyperClientBuilder {
    connect_timeout: Duration,
    idle_timeout: Option<Duration>,
    max_idle_per_host: usize,
    proxy: Way,
}

/// Where the proxies are from.
#[derive(Clone)]
enum Way {
    Environment,
    Given(String),
    Direct,
}

impl Default for HyperClientBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Some(Duration::from_secs(90)),
            max_idle_per_host: usize::MAX,
            proxy: Way::Environment,
        }
    }
}

/// Without the proxy, which may have a password.
impl fmt::Debug for HyperClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperClientBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("max_idle_per_host", &self.max_idle_per_host)
            .finish_non_exhaustive()
    }
}

impl HyperClientBuilder {
    /// How long making a connection may take: the lookup of the name, all addresses, a proxy and TLS together. Default: 10
    /// seconds. Keep it below [`ClientBuilder::timeout`](crate::ClientBuilder::timeout), which otherwise ends an attempt before
    /// it is known what cannot be reached.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a connection without a call is kept; `None` for as long as the other side keeps it. Default: 90 seconds.
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.idle_timeout = timeout.into();
        self
    }

    /// How many connections without a call are kept for each host; none with 0. Default: all.
    pub fn max_idle_per_host(mut self, count: usize) -> Self {
        self.max_idle_per_host = count;
        self
    }

    /// Sends everything through this proxy, whatever the environment says: `http://[user:password@]host:port`, or the same with
    /// `https`, `socks5` or, for names that the proxy looks up, `socks5h`.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Way::Given(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Way::Direct;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// When the system's certificates cannot be loaded, or a proxy, given or of the environment, has no URL.
    pub fn build(self) -> Result<HyperClient> {
        let proxies = match &self.proxy {
            Way::Environment => Proxies::from_env()?,
            Way::Given(url) => Some(Proxies::given(url)?),
            Way::Direct => None,
        };
        let proxies = proxies.map(Arc::new);
        let connector = Connector::new(self.connect_timeout, proxies.clone())?;
        let client = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(self.idle_timeout)
            .pool_max_idle_per_host(self.max_idle_per_host)
            .build(connector);
        Ok(HyperClient { client, proxies })
    }
}

impl HyperClient {
    /// [`HttpClient::execute`] without a box.
    pub(super) fn send(
        &self,
        mut request: Request<Body>,
    ) -> impl Future<Output = std::result::Result<Response<Body>, HttpClientError>> + Send + use<> {
        request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
        say_empty(&mut request);
        if let Some(proxies) = &self.proxies {
            introduce(&mut request, proxies);
        }
        let answer = self.client.request(request);
        async move {
            let (mut head, body) = answer.await.map_err(failed)?.into_parts();
            let body = if is_zipped(&head.headers) {
                head.headers.remove(CONTENT_ENCODING);
                head.headers.remove(CONTENT_LENGTH);
                Body::stream(Gunzip::new(Received(body)))
            } else if body.size_hint().exact().is_some_and(|length| length <= AT_ONCE) {
                whole(body).await?
            } else {
                Body::stream(Received(body))
            };
            Ok(Response::from_parts(head, body))
        }
    }
}

impl HttpClient for HyperClient {
    fn execute(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'static, std::result::Result<Response<Body>, HttpClientError>> {
        Box::pin(self.send(request))
    }

    /// hyper has no use for them.
    fn reads_extensions(&self) -> bool {
        false
    }
}

/// Answers up to this size are read before they are handed out, which saves what a stream of one piece costs.
const AT_ONCE: u64 = 64 * 1024;

async fn whole(mut body: ::hyper::body::Incoming) -> std::result::Result<Body, HttpClientError> {
    let mut pieces = Pieces::default();
    while !body.is_end_stream() {
        match std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
            Some(frame) => {
                if let Ok(piece) = frame.map_err(HttpClientError::other)?.into_data() {
                    pieces.push(piece);
                }
            }
            None => break,
        }
    }
    Ok(pieces.join().into())
}

/// Both names of it. See RFC 9110, section 8.4.1.3.
fn is_gzip(coding: &[u8]) -> bool {
    [&b"gzip"[..], b"x-gzip"].iter().any(|name| coding.eq_ignore_ascii_case(name))
}

fn is_zipped(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_ENCODING).is_some_and(|coding| is_gzip(coding.as_bytes()))
}

/// Gives a proxy its password where it reads the request itself, not being asked for a tunnel.
fn introduce(request: &mut Request<Body>, proxies: &Proxies) {
    if request.uri().scheme() != Some(&Scheme::HTTP) {
        return;
    }
    if let Some((proxy, _)) = proxies.before(request.uri())
        && connector::forwards(&proxy)
        && let Some(password) = proxy.basic_auth()
    {
        let mut password = password.clone();
        password.set_sensitive(true);
        request.headers_mut().entry(PROXY_AUTHORIZATION).or_insert(password);
    }
}

fn failed(error: legacy::Error) -> HttpClientError {
    if error.is_connect() { HttpClientError::connect(error) } else { HttpClientError::other(error) }
}

/// hyper's body with our error type.
struct Received(::hyper::body::Incoming);

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.0).poll_frame(cx).map_err(Into::into)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
