//! Answers that did not arrive.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Tries, innermost, readable_debug};
use crate::secrets::{self, Redactor};
use crate::transport::BoxError;

/// What kept an answer from arriving.
#[derive(Clone, thiserror::Error)]
pub struct TransportError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) kind: TransportKind,
    pub(crate) host: String,
    cause: Option<Arc<dyn std::error::Error + Send + Sync>>,
    /// What the innermost cause says, without secrets. The cause itself is another library's, and may show them.
    because: String,
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
    pub(crate) fn new(endpoint: Cow<'static, str>, kind: TransportKind, host: String, cause: Option<BoxError>) -> Self {
        let cause: Option<Arc<dyn std::error::Error + Send + Sync>> = cause.map(Arc::from);
        let because = cause.as_deref().map(|cause| secrets::text(&innermost(cause)).into_owned());
        Self { endpoint, kind, host, cause, because: because.unwrap_or_default(), tries: Tries::default() }
    }

    /// Leaves out more secrets.
    pub(super) fn redact(&mut self, redactor: &Redactor<'_>) {
        self.because = redactor.text(&self.because).into_owned();
    }

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

    /// The HTTP library's error, with its own sources. It is as that library made it: this error leaves secrets out of its
    /// text, the cause may have them.
    #[must_use]
    pub fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn std::error::Error + 'static))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, kind, host, .. } = self;
        // What is left of a call's time is seldom whole.
        let shown = |time: &Duration| match time.as_millis() {
            0 => *time,
            millis => Duration::from_millis(u64::try_from(millis).unwrap_or(u64::MAX)),
        };
        match kind {
            TransportKind::Connect => write!(f, "{endpoint}: cannot connect to {host}")?,
            TransportKind::Timeout(after) => write!(f, "{endpoint}: no answer from {host} within {:?}", shown(after))?,
            TransportKind::Stalled(after) => {
                write!(f, "{endpoint}: nothing moved to or from {host} for {:?}", shown(after))?;
            }
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
        if !self.because.is_empty() {
            write!(f, ": {}", self.because)?;
        }
        // The cause ends the line, unless there is more to say about the attempts than their number.
        write!(f, "{}", self.tries.end())
    }
}

readable_debug! {
    TransportError { endpoint, kind, host, because }
}
