//! Connecting: to a host, over the first of its addresses that answers, or through a proxy.

use std::time::Duration;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use tower_service::Service as _;

use super::BoxError;
use super::io::BoxIo;
use super::tls::Tls;

/// Makes streams to hosts: of several addresses those of IPv6 and IPv4 race, and the time is shared by all.
#[derive(Clone, Debug)]
pub(super) struct Tcp(HttpConnector);

impl Tcp {
    /// One that gives up after this time.
    pub(super) fn new(timeout: Duration) -> Self {
        let mut connector = HttpConnector::new();
        connector.enforce_http(false);
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(timeout));
        // A peer that vanished is noticed by the system, also where nothing is sent.
        connector.set_keepalive(Some(Duration::from_secs(15)));
        connector.set_keepalive_interval(Some(Duration::from_secs(15)));
        connector.set_keepalive_retries(Some(3));
        Self(connector)
    }

    /// A stream to the host and port of a URL.
    pub(super) async fn stream(&self, url: Uri) -> Result<BoxIo, BoxError> {
        let mut connector = self.0.clone();
        std::future::poll_fn(|cx| connector.poll_ready(cx)).await?;
        Ok(Box::new(connector.call(url).await?.into_inner()))
    }
}

/// A stream to the host of a URL through a proxy.
pub(super) async fn through(tcp: &Tcp, proxy: &Intercept, url: &Uri) -> Result<BoxIo, BoxError> {
    let way = proxy.uri();
    let scheme = way.scheme_str().unwrap_or_default();
    let target = with_port(url, url.scheme_str().unwrap_or_default())?;
    let stream = to_proxy(tcp, proxy).await?;
    match scheme {
        "socks5" | "socks5h" => {
            // The proxy looks the name up for `socks5h` alone.
            let url = if scheme == "socks5" { resolved(url).await? } else { target };
            let mut socks = SocksV5::new(way.clone(), Made(Some(stream)));
            if let Some((user, password)) = proxy.raw_auth() {
                socks = socks.with_auth(user.to_owned(), password.to_owned());
            }
            let made = socks.call(url).await;
            Ok(made.map_err(|error| error.to_string())?.into_inner())
        }
        "http" | "https" => {
            let mut tunnel = Tunnel::new(way.clone(), Made(Some(stream)));
            if let Some(credential) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(credential.clone());
            }
            Ok(tunnel.call(target).await?.into_inner())
        }
        other => {
            Err(format!("proxies of the kind `{other}` are not known; there are http, https, socks5 and socks5h")
                .into())
        }
    }
}

/// A stream to a proxy, in TLS if its URL says so.
pub(super) async fn to_proxy(tcp: &Tcp, proxy: &Intercept) -> Result<BoxIo, BoxError> {
    let way = proxy.uri();
    let scheme = way.scheme_str().unwrap_or_default();
    let stream = tcp.stream(with_port(way, scheme)?).await?;
    match scheme {
        "https" => Ok(Tls::new(&[])?.secure(bare(way.host().unwrap_or_default()), stream).await?.0),
        _ => Ok(stream),
    }
}

/// A URL with the first address of its host.
async fn resolved(url: &Uri) -> Result<Uri, BoxError> {
    let url = with_port(url, url.scheme_str().unwrap_or_default())?;
    let (host, port) = (bare(url.host().unwrap_or_default()), url.port_u16().unwrap_or_default());
    let address = tokio::net::lookup_host((host, port)).await?.next().ok_or("the name has no address")?;
    Ok(format!("http://{address}").parse()?)
}

/// A host without the brackets of an address of IPv6.
pub(super) fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// A URL that says its port.
fn with_port(url: &Uri, scheme: &str) -> Result<Uri, BoxError> {
    let usual = match scheme {
        "http" => 80,
        "https" => 443,
        _ => 1080,
    };
    let (host, port) = (url.host().unwrap_or_default(), url.port_u16().unwrap_or(usual));
    Ok(format!("http://{host}:{port}").parse()?)
}

/// A connector that hands out the stream there is.
struct Made(Option<BoxIo>);

impl tower_service::Service<Uri> for Made {
    type Response = TokioIo<BoxIo>;
    type Error = std::io::Error;
    type Future = std::future::Ready<std::io::Result<TokioIo<BoxIo>>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        let gone = || std::io::ErrorKind::NotConnected.into();
        std::future::ready(self.0.take().map(TokioIo::new).ok_or_else(gone))
    }
}
