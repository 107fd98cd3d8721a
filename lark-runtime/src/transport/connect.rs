//! Connecting: to a host, over the first of its addresses that answers, or through a proxy.

use std::time::Duration;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use tower_service::Service as _;

use super::io::BoxIo;
use super::tls::Tls;
use super::{BoxError, bare};

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
        // Nor does a connection of HTTP/2 that many calls share stay for a quarter of an hour when what is sent arrives no more.
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        connector.set_tcp_user_timeout(Some(Duration::from_secs(30)));
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
#[cfg(feature = "_connection")]
pub(super) async fn through(tcp: &Tcp, proxy: &Intercept, url: &Uri) -> Result<BoxIo, BoxError> {
    let stream = to_proxy(tcp, proxy).await?;
    tunnel(tcp, proxy, url, stream).await
}

/// A stream to the host of a URL, made of one to a proxy.
pub(super) async fn tunnel(tcp: &Tcp, proxy: &Intercept, url: &Uri, stream: BoxIo) -> Result<BoxIo, BoxError> {
    let way = proxy.uri();
    let scheme = way.scheme_str().unwrap_or_default();
    let target = with_port(url, url.scheme_str().unwrap_or_default())?;
    match scheme {
        // The proxy looks the name up.
        "socks5h" => socks(proxy, target, stream).await,
        "socks5" => {
            let mut stream = Some(stream);
            let mut failed = "the name has no address".into();
            for address in addresses(&target).await? {
                let stream = match stream.take() {
                    Some(stream) => stream,
                    None => to_proxy(tcp, proxy).await?,
                };
                match socks(proxy, address, stream).await {
                    Ok(stream) => return Ok(stream),
                    Err(error) => failed = error,
                }
            }
            Err(failed)
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

/// A stream through a proxy of SOCKS 5 to what a URL names.
async fn socks(proxy: &Intercept, target: Uri, stream: BoxIo) -> Result<BoxIo, BoxError> {
    let mut socks = SocksV5::new(proxy.uri().clone(), Made(Some(stream)));
    if let Some((user, password)) = proxy.raw_auth() {
        socks = socks.with_auth(user.to_owned(), password.to_owned());
    }
    Ok(socks.call(target).await.map_err(|error| error.to_string())?.into_inner())
}

/// A URL for each address of the host, those of IPv4 first, which more proxies reach.
async fn addresses(url: &Uri) -> Result<Vec<Uri>, BoxError> {
    let (host, port) = (bare(url.host().unwrap_or_default()), url.port_u16().unwrap_or_default());
    let unknown = |error| {
        format!("{host} cannot be looked up here, which `socks5h` in place of `socks5` leaves to the proxy: {error}")
    };
    let mut addresses: Vec<_> = tokio::net::lookup_host((host, port)).await.map_err(unknown)?.collect();
    addresses.sort_by_key(std::net::SocketAddr::is_ipv6);
    addresses.into_iter().map(|address| Ok(format!("http://{address}").parse()?)).collect()
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
