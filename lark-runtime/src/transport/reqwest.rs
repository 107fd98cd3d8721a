//! The default HTTP client: reqwest.

use std::env;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::uri::Scheme;
use http::{HeaderMap, Uri};
use http_body::{Frame, SizeHint};

use super::proxy::Proxies;
use super::tls::with_tls;
use super::{Body, BodyContent, BoxError, HttpClient, HttpClientError, Pieces, SILENT, say_empty};
use crate::error::{Error, Result, innermost};
use crate::time::BoxFuture;

/// An [`HttpClient`] over a `reqwest::Client`.
///
/// # A reqwest of your own beside this one
/// Cargo builds reqwest once for a whole program, with the features that all its users ask for. With the feature `reqwest`
/// of this crate it has rustls, but no crypto provider, since reqwest has no feature for ring: a `reqwest::Client` of your
/// own, from a reqwest without TLS features, then needs a provider of the process even for plain `http`. The first
/// client of this crate installs one, unless the program has. Only a program that builds its own client **before** that
/// panics with "No rustls crypto provider is configured"; any one of these prevents it:
/// - build the [`Client`](crate::Client) of this crate first, or start from [`ReqwestClient::builder`] instead of
///   `reqwest::Client::builder()`;
/// - install a provider first thing in `main`: `rustls::crypto::ring::default_provider().install_default()`, with
///   `rustls = { version = "0.23", default-features = false, features = ["ring"] }`;
/// - turn on the feature `rustls-aws-lc` of this crate, or `rustls` of reqwest, and build the larger C library.
#[derive(Clone)]
pub struct ReqwestClient {
    client: reqwest::Client,
    /// The first origin that was called. Nearly all calls go there, and taking its host apart is half of parsing a URL.
    origin: Arc<OnceLock<Origin>>,
    /// Those of the environment, if the client uses them as far as is known.
    proxies: Option<Arc<Proxies>>,
    /// The host to which this client took credentials along.
    leak: Arc<OnceLock<String>>,
}

/// Shows nothing of its settings: headers and proxies may have credentials.
impl fmt::Debug for ReqwestClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestClient").finish_non_exhaustive()
    }
}

impl ReqwestClient {
    /// Wraps a client that you configured yourself: proxy, TLS, pool.
    ///
    /// **Begin it with [`ReqwestClient::builder`]**, not with `reqwest::Client::builder()`, which follows redirects: to
    /// another host it sends bodies and the helpdesk's credential along, and only leaves out `Authorization`. How a client
    /// follows redirects cannot be asked. The first call whose credential
    /// went to another host that way fails, and so does every later one with such a credential, before it is sent. For redirects within one host there is [`ReqwestClient::same_host`].
    #[must_use]
    pub fn new(client: reqwest::Client) -> Self {
        Self { client, origin: Arc::default(), proxies: None, leak: Arc::default() }
    }

    /// A policy of redirects for a client of your own, whose requests never leave the host that was called:
    /// `ReqwestClient::builder()?.redirect(ReqwestClient::same_host())`. Without it no redirect is followed.
    #[must_use]
    pub fn same_host() -> reqwest::redirect::Policy {
        reqwest::redirect::Policy::custom(|attempt| {
            let first = attempt.previous().first();
            let same = first.is_some_and(|first| first.origin() == attempt.url().origin());
            if same && attempt.previous().len() <= 10 { attempt.follow() } else { attempt.stop() }
        })
    }

    /// reqwest's builder with TLS as the [features](crate#tls) say and without redirects, for settings that this crate
    /// does not have.
    ///
    /// ```
    /// # #[cfg(feature = "_reqwest")] {
    /// use lark_runtime::Client;
    /// use lark_runtime::transport::ReqwestClient;
    ///
    /// let proxied = ReqwestClient::builder()?.proxy(reqwest::Proxy::all("http://10.0.0.1:3128")?).build()?;
    /// let client = Client::builder("cli_xxx", "secret").http_client(ReqwestClient::new(proxied)).build()?;
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the system's certificates cannot be loaded.
    pub fn builder() -> Result<reqwest::ClientBuilder> {
        let builder = with_tls(reqwest::Client::builder()).map_err(|error| failed_to_build(&error))?;
        Ok(builder.redirect(reqwest::redirect::Policy::none()))
    }

    /// The default client: TLS as the [features](crate#tls) say, no redirects.
    ///
    /// It uses the proxies of the variables `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, but not for the hosts of `NO_PROXY`.
    ///
    /// # Errors
    /// When the system's certificates cannot be loaded, or one of these variables is not the URL of a proxy.
    pub fn with_connect_timeout(timeout: Duration) -> Result<Self> {
        let proxies = Proxies::from_env()?;
        let mut builder = Self::builder()?.connect_timeout(timeout);
        if !cfg!(feature = "http2") {
            // Retries are up to the client above; those of reqwest are about HTTP/2, and copy each request.
            builder = builder.retry(reqwest::retry::never());
        }
        if !env::vars_os().any(|(name, _)| name.to_string_lossy().to_ascii_lowercase().ends_with("_proxy")) {
            // Nothing to look up on each call.
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| failed_to_build(&error))?;
        Ok(Self { proxies: proxies.map(Arc::new), ..Self::new(client) })
    }
}

fn failed_to_build(error: &dyn fmt::Display) -> Error {
    Error::invalid(format!("no HTTP client could be made: {error}"))
}

impl ReqwestClient {
    /// [`HttpClient::execute`] without a box.
    pub(super) fn send(
        &self,
        request: http::Request<Body>,
    ) -> impl Future<Output = std::result::Result<http::Response<Body>, HttpClientError>> + Send + use<> {
        let leak = carries_own_credential(request.headers()).then(|| (request.uri().clone(), Arc::clone(&self.leak)));
        let request = match leak.as_ref().and_then(|(_, leak)| leak.get()) {
            Some(host) => Err(leaked(host)),
            None => self.outgoing(request).map(|request| self.client.execute(request)),
        };
        let proxies = self.proxies.clone();
        async move {
            let mut response = request?.await.map_err(|error| failed(error, proxies.as_deref()))?;
            if let Some((called, leak)) = leak
                && called.host() != response.url().host_str()
            {
                return Err(leaked(leak.get_or_init(|| response.url().host_str().unwrap_or_default().to_owned())));
            }
            let mut answer = http::Response::new(Body::empty());
            *answer.status_mut() = response.status();
            *answer.version_mut() = response.version();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            *answer.body_mut() = match response.content_length() {
                Some(length) if length <= AT_ONCE => whole(&mut response).await?,
                _ => Body::stream(ReqwestBody(response.into())),
            };
            Ok(answer)
        }
    }
}

impl HttpClient for ReqwestClient {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, std::result::Result<http::Response<Body>, HttpClientError>> {
        Box::pin(self.send(request))
    }

    /// reqwest has no use for them.
    fn reads_extensions(&self) -> bool {
        false
    }
}

/// Answers up to this size are read before they are handed out, which saves what a stream of one piece costs.
const AT_ONCE: u64 = 64 * 1024;

/// Scheme, authority, and the URL they make. Its long path is room: the paths of calls are written over it.
struct Origin {
    scheme: Scheme,
    authority: String,
    url: reqwest::Url,
}

impl Origin {
    fn is_of(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&self.scheme) && uri.authority().is_some_and(|own| own.as_str() == self.authority)
    }
}

impl ReqwestClient {
    fn outgoing(&self, mut request: http::Request<Body>) -> std::result::Result<reqwest::Request, HttpClientError> {
        say_empty(&mut request);
        let (parts, body) = request.into_parts();
        let mut request = reqwest::Request::new(parts.method, self.url(&parts.uri)?);
        *request.version_mut() = parts.version;
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(match body.0 {
            BodyContent::Empty => reqwest::Body::from(Bytes::new()),
            BodyContent::Bytes(bytes) => reqwest::Body::from(bytes),
            BodyContent::Stream(stream) => reqwest::Body::wrap(stream),
        });
        Ok(request)
    }

    fn url(&self, uri: &Uri) -> std::result::Result<reqwest::Url, HttpClientError> {
        if let Some(origin) = self.origin.get().filter(|origin| origin.is_of(uri)) {
            let mut url = origin.url.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url = reqwest::Url::parse(&uri.to_string()).map_err(HttpClientError::other)?;
        if let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) {
            let mut room = url.clone();
            room.set_query(None);
            room.set_path(&"-".repeat(128));
            let _ =
                self.origin.set(Origin { scheme: scheme.clone(), authority: authority.as_str().to_owned(), url: room });
        }
        Ok(url)
    }
}

/// Whether a request has a credential that reqwest would take along to another host: it knows of `Authorization` and cookies.
fn carries_own_credential(headers: &HeaderMap) -> bool {
    let known = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION];
    headers.iter().any(|(name, value)| value.is_sensitive() && !known.contains(name))
}

/// The error of a client that follows redirects to this host.
fn leaked(host: &str) -> HttpClientError {
    HttpClientError::other(format!(
        "the HTTP client followed a redirect to {host} with the credentials of a call; begin it with \
         `ReqwestClient::builder()`, which follows none"
    ))
}

/// The URL is known to the caller and may hold personal data; reqwest would put it into the text.
fn failed(error: reqwest::Error, proxies: Option<&Proxies>) -> HttpClientError {
    if !error.is_connect() {
        return HttpClientError::other(error.without_url());
    }
    let url: Option<Uri> = error.url().and_then(|url| url.as_str().parse().ok());
    let silent = error.is_timeout();
    let error = error.without_url();
    let because = if silent { SILENT.to_owned() } else { innermost(&error) };
    match proxies.zip(url).and_then(|(proxies, url)| proxies.failed(&url, &because)) {
        Some(error) => HttpClientError::connect(error),
        None if silent => HttpClientError::connect(SILENT),
        None => HttpClientError::connect(error),
    }
}

async fn whole(response: &mut reqwest::Response) -> std::result::Result<Body, HttpClientError> {
    let mut pieces = Pieces::default();
    while let Some(piece) = response.chunk().await.map_err(|error| failed(error, None))? {
        pieces.push(piece);
    }
    Ok(pieces.join().into())
}

/// reqwest's body with our error type.
struct ReqwestBody(reqwest::Body);

impl http_body::Body for ReqwestBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.0).poll_frame(cx).map_err(|error| error.without_url().into())
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_of_the_known_origin_are_what_a_parser_makes_of_them() {
        let client = ReqwestClient::with_connect_timeout(Duration::from_secs(1)).unwrap();
        let long = format!("https://open.feishu.cn/open-apis/{}?a=b", "x".repeat(300));
        for text in [
            "https://open.feishu.cn/open-apis/im/v1/messages?receive_id_type=open_id",
            "https://open.feishu.cn/open-apis/im/v1/messages",
            "https://open.feishu.cn/",
            "https://open.feishu.cn",
            "https://open.feishu.cn//evil.example/x",
            "https://open.feishu.cn/a%2Fb/%E4%BD%A0?q=%26%2B&q=%20",
            "https://open.feishu.cn/a?",
            &long,
            "https://open.feishu.cn:8443/a",
            "https://www.feishu.cn/approval/openapi/v2/instance/get",
            "http://open.feishu.cn/a",
        ] {
            let url = client.url(&text.parse().unwrap()).unwrap();
            assert_eq!(url, reqwest::Url::parse(text).unwrap(), "{text}");
        }
    }
}
