//! Answers from gateways.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, StatusCode};

use super::{LogId, SHOWN, Tries, one_line, readable_debug};
use crate::secrets::Redactor;

/// An HTTP error without the platform's envelope.
#[derive(Clone, thiserror::Error)]
pub struct HttpError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) status: StatusCode,
    pub(crate) log_id: Option<String>,
    pub(crate) body: String,
    pub(crate) tries: Tries,
}

impl HttpError {
    /// Cuts the body, without the secrets in it.
    pub(super) fn redact(&mut self, redactor: &Redactor<'_>) {
        self.body = redactor.beginning(self.body.as_bytes(), SHOWN);
    }

    /// The locator of the endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The log id to quote to the platform's support.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.log_id.as_deref()
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.tries.headers
    }

    /// The first 200 bytes of the body, without the secrets and parameters of the call that it repeats; empty for endpoints
    /// that answer tokens.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP {}{}", self.endpoint, self.status, LogId(self.log_id()))?;
        if self.status.is_redirection() {
            f.write_str("; redirects are not followed, since calls carry tokens: check the base URL")?;
        }
        let body = one_line(&self.body);
        if !body.is_empty() {
            write!(f, ": {body}")?;
        }
        write!(f, "{}", self.tries)
    }
}

readable_debug! {
    HttpError { endpoint, status, log_id, body }
}
