//! The stream under a connection: of the runtime, or of the program's own.

use lark_runtime::BoxFuture;
use lark_runtime::transport::BoxError;
use lark_runtime::transport::dial::{DialError, Dialer};

pub use lark_runtime::transport::dial::{BoxIo, Destination, Io};

use super::status::Disconnect;

/// Makes the stream under a connection. To be implemented for ways that the proxies and the TLS of the client do not have.
pub trait Connector: Send + Sync + 'static {
    /// A stream of bytes to this host and port, in TLS if it says so.
    ///
    /// # Errors
    /// There is none; the connection tries again later. The text is logged, without the secrets of the client.
    fn connect(&self, to: Destination) -> BoxFuture<'_, Result<BoxIo, BoxError>>;
}

/// Whose stream it is.
pub(crate) enum Way {
    Runtime(Box<Dialer>),
    Own(Box<dyn Connector>),
}

/// Why there is no stream.
pub(crate) enum NoStream {
    /// It may be there later.
    Now(Disconnect),
    /// This program has no TLS.
    Ever(String),
}

impl Way {
    pub(crate) async fn stream(&self, to: &Destination) -> Result<BoxIo, NoStream> {
        match self {
            Self::Runtime(dialer) => dialer.dial(to).await.map_err(|error| match error {
                DialError::Proxy(text) => NoStream::Now(Disconnect::Proxy(text)),
                DialError::Tls(text) => NoStream::Now(Disconnect::Tls(text)),
                DialError::NoTls(text) => NoStream::Ever(text),
                other => NoStream::Now(Disconnect::Unreachable(other.to_string())),
            }),
            Self::Own(connector) => connector
                .connect(to.clone())
                .await
                .map_err(|error| NoStream::Now(Disconnect::Unreachable(format!("no stream to {to}: {error}")))),
        }
    }
}
