//! Streams to a host, for the long connection of `lark-events`: through the same proxies and in the same TLS as the calls of
//! the default HTTP client. Not part of the public interface: it changes without notice.

use std::fmt;
#[cfg(feature = "_reqwest")]
use std::time::Duration;

#[cfg(feature = "_reqwest")]
use http::Uri;
#[cfg(feature = "_reqwest")]
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
#[cfg(feature = "_reqwest")]
use hyper_util::client::proxy::matcher::Intercept;
#[cfg(feature = "_reqwest")]
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
#[cfg(feature = "_reqwest")]
use tower_service::Service as _;

#[cfg(feature = "_reqwest")]
use super::BoxError;
#[cfg(feature = "_reqwest")]
use super::proxy::Proxies;
#[cfg(feature = "_reqwest")]
use super::tls;
use crate::error::Result;
#[cfg(feature = "_reqwest")]
use crate::error::innermost;
#[cfg(not(feature = "_reqwest"))]
use crate::error::{Error, one_line};

/// A stream of bytes in both directions.
pub trait Io: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + ?Sized> Io for T {}

/// Any stream.
pub type BoxIo = Box<dyn Io>;

/// Where a stream goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// A name or an address, that of IPv6 without brackets.
    pub host: String,
    pub port: u16,
    pub tls: bool,
}

/// Why there is no stream; one line, without passwords.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DialError {
    /// The host, or the network.
    Connect(String),
    /// A proxy on the way.
    Proxy(String),
    /// No secure connection with the host.
    Tls(String),
    /// This program has no TLS.
    NoTls(String),
}

impl fmt::Display for DialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Connect(text) | Self::Proxy(text) | Self::Tls(text) | Self::NoTls(text)) = self;
        f.write_str(text)
    }
}

impl std::error::Error for DialError {}

/// Makes streams.
#[derive(Debug, Default)]
pub struct Dialer {
    #[cfg(feature = "_reqwest")]
    proxies: Option<Proxies>,
}

#[cfg(not(feature = "_reqwest"))]
impl Dialer {
    /// Without a proxy, since there is nothing that could speak with one.
    ///
    /// # Errors
    /// None; another build of this crate has some.
    pub fn from_env() -> Result<Self> {
        Ok(Self::default())
    }

    /// Through a proxy.
    ///
    /// # Errors
    /// Always: this build of the crate knows no proxies.
    pub fn through(_: &str) -> Result<Self> {
        Err(Error::invalid("there is nothing that speaks with a proxy; turn on the feature `reqwest` of lark-runtime"))
    }

    /// A stream to this host.
    ///
    /// # Errors
    /// It cannot be reached, or is to be reached in TLS, which this build of the crate does not have.
    pub async fn dial(&self, to: &Destination) -> Result<BoxIo, DialError> {
        if to.tls {
            return Err(DialError::NoTls(
                "there is no TLS; turn on the feature `reqwest` of lark-runtime, or give a connector".to_owned(),
            ));
        }
        match tokio::net::TcpStream::connect((&*to.host, to.port)).await {
            Ok(stream) => Ok(Box::new(stream)),
            Err(error) => Err(DialError::Connect(format!("cannot connect to {to}: {}", one_line(&error.to_string())))),
        }
    }
}

#[cfg(feature = "_reqwest")]
impl Dialer {
    /// Through the proxies of the variables `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, but not for the hosts of `NO_PROXY`.
    ///
    /// # Errors
    /// One of these variables is not the URL of a proxy.
    pub fn from_env() -> Result<Self> {
        Ok(Self { proxies: Proxies::from_env()? })
    }

    /// Through this proxy.
    ///
    /// # Errors
    /// What is no URL of a proxy.
    pub fn through(url: &str) -> Result<Self> {
        Ok(Self { proxies: Some(Proxies::given(url)?) })
    }

    /// A stream to this host.
    ///
    /// # Errors
    /// The host or the proxy cannot be reached or refuses, or there is no secure connection.
    pub async fn dial(&self, to: &Destination) -> Result<BoxIo, DialError> {
        let url = to.url().ok_or_else(|| DialError::Connect(format!("{to} is not a host")))?;
        let proxy = self.proxies.as_ref().and_then(|proxies| Some((proxies, proxies.before(&url)?)));
        let stream = match proxy {
            None => {
                let failed =
                    |error: BoxError| DialError::Connect(format!("cannot connect to {to}: {}", innermost(&*error)));
                tcp(url.clone()).await.map_err(failed)?
            }
            Some((proxies, (proxy, _))) => through(&proxy, &url).await.map_err(|error| {
                let because = innermost(&*error);
                DialError::Proxy(proxies.failed(&url, &because).map_or(because, |error| error.to_string()))
            })?,
        };
        if !to.tls {
            return Ok(stream);
        }
        let secured = tls::secure(&to.host, stream).await;
        secured.map_err(|error| DialError::Tls(format!("no TLS with {to}: {}", innermost(&*error))))
    }
}

impl Destination {
    #[cfg(feature = "_reqwest")]
    fn url(&self) -> Option<Uri> {
        format!("{}://{self}", if self.tls { "https" } else { "http" }).parse().ok()
    }
}

/// Host and port.
impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, .. } = self;
        if host.contains(':') { write!(f, "[{host}]:{port}") } else { write!(f, "{host}:{port}") }
    }
}

/// A stream to the host and port of a URL, over the first of its addresses that answers.
#[cfg(feature = "_reqwest")]
async fn tcp(url: Uri) -> Result<BoxIo, BoxError> {
    let mut connector = hyper_util::client::legacy::connect::HttpConnector::new();
    connector.enforce_http(false);
    connector.set_nodelay(true);
    connector.set_connect_timeout(Some(Duration::from_secs(10)));
    connector.set_keepalive(Some(Duration::from_secs(60)));
    std::future::poll_fn(|cx| connector.poll_ready(cx)).await?;
    Ok(Box::new(connector.call(url).await?.into_inner()))
}

/// A stream to the host of a URL through a proxy.
#[cfg(feature = "_reqwest")]
async fn through(proxy: &Intercept, url: &Uri) -> Result<BoxIo, BoxError> {
    let way = proxy.uri();
    let scheme = way.scheme_str().unwrap_or_default();
    let stream = tcp(with_port(way, scheme)?).await?;
    match scheme {
        "socks5" | "socks5h" => {
            // The proxy looks the name up for `socks5h` alone.
            let url = if scheme == "socks5" { resolved(url).await? } else { url.clone() };
            let mut socks = SocksV5::new(way.clone(), Made(Some(stream)));
            if let Some((user, password)) = proxy.raw_auth() {
                socks = socks.with_auth(user.to_owned(), password.to_owned());
            }
            let made = socks.call(url).await;
            Ok(made.map_err(|error| error.to_string())?.into_inner())
        }
        "http" | "https" => {
            let stream = match scheme {
                "https" => tls::secure(bare(way.host().unwrap_or_default()), stream).await?,
                _ => stream,
            };
            let mut tunnel = Tunnel::new(way.clone(), Made(Some(stream)));
            if let Some(credential) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(credential.clone());
            }
            Ok(tunnel.call(with_port(url, url.scheme_str().unwrap_or_default())?).await?.into_inner())
        }
        other => {
            Err(format!("proxies of the kind `{other}` are not known; there are http, https, socks5 and socks5h")
                .into())
        }
    }
}

/// A URL with the first address of its host.
#[cfg(feature = "_reqwest")]
async fn resolved(url: &Uri) -> Result<Uri, BoxError> {
    let url = with_port(url, url.scheme_str().unwrap_or_default())?;
    let (host, port) = (bare(url.host().unwrap_or_default()), url.port_u16().unwrap_or_default());
    let address = tokio::net::lookup_host((host, port)).await?.next().ok_or("the name has no address")?;
    Ok(format!("http://{address}").parse()?)
}

/// A host without the brackets of an address of IPv6.
#[cfg(feature = "_reqwest")]
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// A URL that says its port.
#[cfg(feature = "_reqwest")]
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
#[cfg(feature = "_reqwest")]
struct Made(Option<BoxIo>);

#[cfg(feature = "_reqwest")]
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
