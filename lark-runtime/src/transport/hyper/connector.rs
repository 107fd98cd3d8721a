//! Connections of the pool: to hosts or their proxies, plain or in TLS.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use tokio::time::Instant;
use tower_service::Service;

use crate::error::{Error, Result, innermost};
use crate::time::BoxFuture;
use crate::transport::connect::{Tcp, to_proxy, tunnel};
use crate::transport::io::BoxIo;
use crate::transport::proxy::Proxies;
use crate::transport::tls::{PROTOCOLS, Tls};
use crate::transport::{BoxError, SILENT, bare};

/// Makes connections.
#[derive(Clone)]
pub(super) struct Connector {
    tcp: Tcp,
    tls: Tls,
    timeout: Duration,
    proxies: Option<Arc<Proxies>>,
}

impl Connector {
    pub(super) fn new(timeout: Duration, proxies: Option<Arc<Proxies>>) -> Result<Self> {
        let tls =
            Tls::new(PROTOCOLS).map_err(|error| Error::invalid(format!("no HTTP client could be made: {error}")))?;
        Ok(Self { tcp: Tcp::new(timeout), tls, timeout, proxies })
    }

    /// A connection within the time. Each of its steps says what it is that failed.
    async fn connect(self, url: Uri) -> Result<Stream, BoxError> {
        let secure = url.scheme() == Some(&Scheme::HTTPS);
        let host = bare(url.host().unwrap_or_default());
        let end = Instant::now().checked_add(self.timeout);
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.before(&url)).map(|(proxy, _)| proxy);
        let of_proxy = |error: BoxError| match &self.proxies {
            Some(proxies) => proxies.failed(&url, &innermost(&*error)).map_or(error, Into::into),
            None => error,
        };
        let (io, forwarded) = match &proxy {
            None => (within(end, self.tcp.stream(url.clone()), || SILENT.into()).await?, false),
            Some(proxy) => {
                let io = within(end, to_proxy(&self.tcp, proxy), || SILENT.into()).await.map_err(of_proxy)?;
                if !secure && forwards(proxy) {
                    (io, true)
                } else {
                    let late = || format!("it has made no connection to {host} within {:?}", self.timeout);
                    (within(end, tunnel(&self.tcp, proxy, &url, io), late).await.map_err(of_proxy)?, false)
                }
            }
        };
        if !secure {
            return Ok(Stream { io: TokioIo::new(io), forwarded, http2: false });
        }
        // What a certificate lacks is no fault of the proxy, as a rule.
        let late = || format!("it takes the connection, but has not made it secure within {:?}", self.timeout);
        let (io, http2) = within(end, self.tls.secure(host, io), late).await?;
        Ok(Stream { io: TokioIo::new(io), forwarded, http2 })
    }
}

/// The outcome of a step until then, or what is said if it is late.
async fn within<T>(
    end: Option<Instant>,
    step: impl Future<Output = Result<T, BoxError>>,
    late: impl FnOnce() -> String,
) -> Result<T, BoxError> {
    let Some(end) = end else { return step.await };
    match tokio::time::timeout_at(end, step).await {
        Ok(Err(error)) if is_timeout(&*error) => Err(late().into()),
        Ok(done) => done,
        Err(_) => Err(late().into()),
    }
}

/// Whether a proxy reads requests without TLS itself, and passes them on.
pub(super) fn forwards(proxy: &Intercept) -> bool {
    matches!(proxy.uri().scheme_str(), Some("http" | "https"))
}

fn is_timeout(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(next) = cause {
        if next.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::TimedOut) {
            return true;
        }
        cause = next.source();
    }
    false
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, url: Uri) -> Self::Future {
        Box::pin(self.clone().connect(url))
    }
}

/// A connection of the pool.
pub(super) struct Stream {
    io: TokioIo<BoxIo>,
    /// To a proxy that wants whole URLs.
    forwarded: bool,
    http2: bool,
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.forwarded);
        if self.http2 { connected.negotiated_h2() } else { connected }
    }
}

impl hyper::rt::Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: hyper::rt::ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, into)
    }
}

impl hyper::rt::Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, pieces)
    }
}
