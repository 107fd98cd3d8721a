//! The boundary to HTTP: a client trait in the types of the `http` crate, and bodies.

#[cfg(all(feature = "_client", feature = "_dial"))]
mod connect;
#[cfg(feature = "_connection")]
#[doc(hidden)]
pub mod dial;
#[cfg(feature = "_hyper")]
mod hyper;
#[cfg(feature = "_dial")]
#[doc(hidden)]
pub mod io;
#[cfg(feature = "_client")]
mod proxy;
#[cfg(feature = "_reqwest")]
mod reqwest;
#[cfg(feature = "_client")]
mod tls;
#[cfg(feature = "tower")]
mod tower;

#[cfg(feature = "_client")]
use std::any::Any;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
#[cfg(feature = "_client")]
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http_body::{Body as _, Frame, SizeHint};

use crate::secrets::{Redacted, Redactor};
use crate::time::BoxFuture;

#[cfg(feature = "_hyper")]
pub use hyper::{HyperClient, HyperClientBuilder};
#[cfg(feature = "_reqwest")]
pub use reqwest::ReqwestClient;
#[cfg(feature = "tower")]
pub use tower::TowerClient;

/// What is said of a host that does not even refuse.
#[cfg(feature = "_client")]
const SILENT: &str = "nothing at that address answers; a firewall may drop what is sent to it";

/// A host without the brackets of an address of IPv6.
#[cfg(feature = "_client")]
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// Gives a request whose method expects a body the length of the one it has not: hyper says nothing of it, and there are
/// servers that then refuse. See RFC 9110, section 8.6.
#[cfg(feature = "_client")]
fn say_empty(request: &mut http::Request<Body>) {
    let expects_body = matches!(*request.method(), http::Method::POST | http::Method::PUT | http::Method::PATCH);
    if expects_body && request.body().is_end_stream() && !request.headers().contains_key(TRANSFER_ENCODING) {
        request.headers_mut().entry(CONTENT_LENGTH).or_insert(http::HeaderValue::from_static("0"));
    }
}

/// A boxed error of another library.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Whether a host is one of the public platforms, which answer over TLS and at the root.
pub(crate) fn is_public(host: &str) -> bool {
    ["feishu.cn", "larksuite.com", "larkoffice.com"]
        .iter()
        .any(|domain| host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

/// Sends HTTP requests. Implement it to bring another HTTP library, or to answer requests in a test.
///
/// An implementation sends one request and returns one answer, whatever its status. It must not follow
/// redirects to another origin: requests carry tokens.
pub trait HttpClient: Send + Sync + 'static {
    /// Sends one request.
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>>;

    /// Whether anything looks at the [extensions](http::Request::extensions) of requests. If so, those of declared
    /// endpoints carry their [`Meta`](crate::meta::Meta), as `&'static Meta`: a layer for metrics or limits can tell the
    /// endpoint. A client that drops extensions says `false` and saves making them. Default: `true`.
    fn reads_extensions(&self) -> bool {
        true
    }
}

impl<C: HttpClient + ?Sized> HttpClient for Arc<C> {
    fn execute(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, HttpClientError>> {
        (**self).execute(request)
    }

    fn reads_extensions(&self) -> bool {
        (**self).reads_extensions()
    }
}

/// The HTTP client of a client. What those of this crate do is a part of the call that waits for it; any other's is in a box of
/// its own.
pub(crate) enum Http {
    #[cfg(feature = "_hyper")]
    Hyper(Box<HyperClient>),
    #[cfg(feature = "_reqwest")]
    Reqwest(ReqwestClient),
    Other(Box<dyn HttpClient>),
}

impl Http {
    pub(crate) fn new<C: HttpClient>(client: C) -> Self {
        #[cfg(feature = "_hyper")]
        if let Some(known) = (&client as &dyn Any).downcast_ref::<HyperClient>() {
            return Self::Hyper(Box::new(known.clone()));
        }
        #[cfg(feature = "_reqwest")]
        if let Some(known) = (&client as &dyn Any).downcast_ref::<ReqwestClient>() {
            return Self::Reqwest(known.clone());
        }
        Self::Other(Box::new(client))
    }

    pub(crate) async fn execute(&self, request: http::Request<Body>) -> Result<http::Response<Body>, HttpClientError> {
        match self {
            #[cfg(feature = "_hyper")]
            Self::Hyper(client) => client.send(request).await,
            #[cfg(feature = "_reqwest")]
            Self::Reqwest(client) => client.send(request).await,
            Self::Other(client) => client.execute(request).await,
        }
    }

    pub(crate) fn reads_extensions(&self) -> bool {
        match self {
            #[cfg(feature = "_hyper")]
            Self::Hyper(client) => client.reads_extensions(),
            #[cfg(feature = "_reqwest")]
            Self::Reqwest(client) => client.reads_extensions(),
            Self::Other(client) => client.reads_extensions(),
        }
    }
}

/// Why an [`HttpClient`] has no answer.
pub struct HttpClientError {
    connect: bool,
    source: BoxError,
}

impl HttpClientError {
    /// No connection could be made; the server saw nothing of the request.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self { connect: true, source: source.into() }
    }

    /// Something else; the server may have seen the request.
    pub fn other(source: impl Into<BoxError>) -> Self {
        Self { connect: false, source: source.into() }
    }

    /// Whether the server cannot have seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.connect
    }

    pub(crate) fn into_source(self) -> BoxError {
        self.source
    }
}

impl fmt::Display for HttpClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.connect { "no connection" } else { "the exchange failed" })
    }
}

impl fmt::Debug for HttpClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClientError")
            .field("connect", &self.connect)
            .field("source", &Redacted(&self.source, &Redactor::default()))
            .finish()
    }
}

impl std::error::Error for HttpClientError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

type Streamed = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send + Sync>>;

/// The body of a request or a response: bytes, or a stream of them.
#[derive(Default)]
pub struct Body(BodyContent);

#[derive(Default)]
enum BodyContent {
    #[default]
    Empty,
    Bytes(Bytes),
    Stream(Streamed),
}

impl Body {
    /// No body.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// A streamed body.
    pub fn stream<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes, Error = BoxError> + Send + Sync + 'static,
    {
        Self(BodyContent::Stream(Box::pin(body)))
    }

    /// The bytes, if the whole body is in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            BodyContent::Empty => Some(&[]),
            BodyContent::Bytes(bytes) => Some(bytes),
            BodyContent::Stream(_) => None,
        }
    }

    /// Reads the whole body into memory.
    ///
    /// # Errors
    /// Those of the stream, or more than `limit` bytes.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, BoxError> {
        let whole = self.read(limit.saturating_add(1)).await?;
        if whole.len() > limit {
            return Err(format!("the body has more than {limit} bytes").into());
        }
        Ok(whole)
    }

    /// Reads until there are at least `enough` bytes or the body ends.
    pub(crate) async fn read(&mut self, enough: usize) -> Result<Bytes, BoxError> {
        let mut pieces = Pieces::default();
        while pieces.len() < enough {
            let Some(frame) = std::future::poll_fn(|cx| Pin::new(&mut *self).poll_frame(cx)).await else { break };
            if let Ok(data) = frame?.into_data() {
                pieces.push(data);
            }
        }
        Ok(pieces.join())
    }
}

/// Pieces of a body, joined. Most bodies are one piece, which is not copied.
#[derive(Default)]
pub(crate) struct Pieces {
    first: Bytes,
    whole: BytesMut,
}

impl Pieces {
    fn len(&self) -> usize {
        self.first.len() + self.whole.len()
    }

    pub(crate) fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
        } else {
            self.whole.extend_from_slice(&std::mem::take(&mut self.first));
            self.whole.extend_from_slice(&piece);
        }
    }

    pub(crate) fn join(self) -> Bytes {
        if self.whole.is_empty() { self.first } else { self.whole.freeze() }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(if bytes.is_empty() { BodyContent::Empty } else { BodyContent::Bytes(bytes) })
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from(text).into()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            BodyContent::Empty => f.write_str("Body(empty)"),
            BodyContent::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            BodyContent::Stream(_) => f.write_str("Body(stream)"),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            BodyContent::Empty => Poll::Ready(None),
            BodyContent::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = BodyContent::Empty;
                Poll::Ready(Some(Ok(Frame::data(bytes))))
            }
            BodyContent::Stream(stream) => stream.as_mut().poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            BodyContent::Empty => true,
            BodyContent::Bytes(_) => false,
            BodyContent::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            BodyContent::Empty => SizeHint::with_exact(0),
            BodyContent::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            BodyContent::Stream(stream) => stream.size_hint(),
        }
    }
}
