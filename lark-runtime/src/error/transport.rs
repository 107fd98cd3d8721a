//! Answers that did not arrive.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Because, Tries, readable_debug};

/// What kept an answer from arriving.
#[derive(Clone, thiserror::Error)]
pub struct TransportError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) kind: TransportKind,
    pub(crate) host: String,
    pub(crate) cause: Option<Arc<dyn std::error::Error + Send + Sync>>,
    pub(crate) tries: Tries,
}

/// The phase in which a transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportKind {
    /// No connection could be made, so the platform did not see the request.
    Connect,
    /// The time for one attempt ran out.
    Timeout(Duration),
    /// An upload or a download did not move for this long.
    Stalled(Duration),
    /// The call's time ran out while it waited for its turn: the platform refuses more calls of this endpoint. It was not
    /// sent, or refused before.
    RateLimited(Duration),
    /// The connection broke; the platform may have seen the request.
    Other,
}

impl TransportError {
    /// The locator of the endpoint that was called; for a failed token fetch that of the token endpoint.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The host that was called.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The phase in which it failed.
    #[must_use]
    pub fn kind(&self) -> TransportKind {
        self.kind
    }

    /// Whether the platform cannot have seen the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind == TransportKind::Connect
    }

    /// Whether time ran out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, TransportKind::Timeout(_) | TransportKind::Stalled(_))
    }

    /// The HTTP library's error, with its own sources.
    #[must_use]
    pub fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn std::error::Error + 'static))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, kind, host, .. } = self;
        match kind {
            TransportKind::Connect => write!(f, "{endpoint}: cannot connect to {host}")?,
            TransportKind::Timeout(after) => write!(f, "{endpoint}: no answer from {host} within {after:?}")?,
            TransportKind::Stalled(after) => write!(f, "{endpoint}: nothing moved to or from {host} for {after:?}")?,
            TransportKind::RateLimited(after) => write!(
                f,
                "{endpoint}: the calls of {after:?} before it use up what {host} allows of this endpoint; call it less often, \
                 or give the call more time (`total_timeout`)"
            )?,
            TransportKind::Other => write!(f, "{endpoint}: the connection to {host} broke")?,
        }
        if self.tries.attempts > 1 {
            write!(f, " ({} attempts)", self.tries.attempts)?;
        }
        // The cause ends the line, unless there is more to say about the attempts than their number.
        write!(f, "{}{}", Because(self.cause()), self.tries.end())
    }
}

readable_debug! {
    TransportError { endpoint, kind, host, cause }
}
