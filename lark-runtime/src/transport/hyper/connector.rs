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
use tower_service::Service;

use crate::error::{Error, Result, innermost};
use crate::time::BoxFuture;
use crate::transport::connect::{Tcp, bare, through, to_proxy};
use crate::transport::io::BoxIo;
use crate::transport::proxy::Proxies;
use crate::transport::tls::{PROTOCOLS, Tls};
use crate::transport::{BoxError, SILENT};

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

    async fn connect(&self, url: Uri) -> Result<Stream, BoxError> {
        let secure = url.scheme() == Some(&Scheme::HTTPS);
        let (io, forwarded) = match self.proxies.as_ref().and_then(|proxies| proxies.before(&url)) {
            None => (self.tcp.stream(url.clone()).await?, false),
            Some((proxy, _)) if !secure && forwards(&proxy) => (to_proxy(&self.tcp, &proxy).await?, true),
            Some((proxy, _)) => (through(&self.tcp, &proxy, &url).await?, false),
        };
        let (io, http2) = match secure {
            true => self.tls.secure(bare(url.host().unwrap_or_default()), io).await?,
            false => (io, false),
        };
        Ok(Stream { io: TokioIo::new(io), forwarded, http2 })
    }

    /// The same within its time, and with the proxy in the error.
    async fn connect_in_time(self, url: Uri) -> Result<Stream, BoxError> {
        let error = match tokio::time::timeout(self.timeout, self.connect(url.clone())).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) if !is_timeout(&*error) => error,
            Ok(Err(_)) | Err(_) => SILENT.into(),
        };
        match self.proxies.and_then(|proxies| proxies.failed(&url, &innermost(&*error))) {
            Some(of_proxy) => Err(of_proxy.into()),
            None => Err(error),
        }
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
        Box::pin(self.clone().connect_in_time(url))
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
