//! Streams to a host, for the long connection of `lark-events`: through the same proxies and in the same TLS as the calls of
//! the default HTTP client. Not part of the public interface: it changes without notice.

use std::fmt;
#[cfg(feature = "_client")]
use std::time::Duration;

#[cfg(feature = "_client")]
use http::Uri;

#[cfg(feature = "_client")]
use super::BoxError;
#[cfg(feature = "_client")]
use super::connect::{Tcp, through};
pub use super::io::{BoxIo, Io};
#[cfg(feature = "_client")]
use super::proxy::Proxies;
#[cfg(feature = "_client")]
use super::tls::Tls;
use crate::error::Result;
#[cfg(feature = "_client")]
use crate::error::innermost;
#[cfg(not(feature = "_client"))]
use crate::error::{Error, one_line};

/// How long connecting may take.
#[cfg(feature = "_client")]
const PATIENCE: Duration = Duration::from_secs(10);

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
    #[cfg(feature = "_client")]
    proxies: Option<Proxies>,
}

#[cfg(not(feature = "_client"))]
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
        Err(Error::invalid(
            "there is nothing that speaks with a proxy; turn on the feature `reqwest` or `hyper` of lark-runtime",
        ))
    }

    /// A stream to this host.
    ///
    /// # Errors
    /// It cannot be reached, or is to be reached in TLS, which this build of the crate does not have.
    pub async fn dial(&self, to: &Destination) -> Result<BoxIo, DialError> {
        if to.tls {
            return Err(DialError::NoTls(
                "there is no TLS; turn on the feature `reqwest` or `hyper` of lark-runtime, or give a connector"
                    .to_owned(),
            ));
        }
        match tokio::net::TcpStream::connect((&*to.host, to.port)).await {
            Ok(stream) => Ok(Box::new(stream)),
            Err(error) => Err(DialError::Connect(format!("cannot connect to {to}: {}", one_line(&error.to_string())))),
        }
    }
}

#[cfg(feature = "_client")]
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
        let tcp = Tcp::new(PATIENCE);
        let stream = match proxy {
            None => {
                let failed =
                    |error: BoxError| DialError::Connect(format!("cannot connect to {to}: {}", innermost(&*error)));
                tcp.stream(url.clone()).await.map_err(failed)?
            }
            Some((proxies, (proxy, _))) => through(&tcp, &proxy, &url).await.map_err(|error| {
                let because = innermost(&*error);
                DialError::Proxy(proxies.failed(&url, &because).map_or(because, |error| error.to_string()))
            })?,
        };
        if !to.tls {
            return Ok(stream);
        }
        let failed = |error: BoxError| DialError::Tls(format!("no TLS with {to}: {}", innermost(&*error)));
        // The connection begins as HTTP/1.1, whatever the client speaks.
        let tls = Tls::new(&[]).map_err(|error| failed(error.into()))?;
        Ok(tls.secure(&to.host, stream).await.map_err(failed)?.0)
    }
}

impl Destination {
    #[cfg(feature = "_client")]
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
