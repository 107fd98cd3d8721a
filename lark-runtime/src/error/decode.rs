//! Answers that cannot be read.

use std::borrow::Cow;
use std::fmt;

use http::StatusCode;

use super::{LogId, SHOWN, one_line, readable_debug};
use crate::json::Misfit;
use crate::secrets::Redactor;

/// A successful answer that could not be read.
#[derive(Clone, thiserror::Error)]
pub struct DecodeError {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) status: StatusCode,
    pub(crate) log_id: Option<String>,
    pub(crate) reason: String,
    pub(crate) body: String,
    pub(crate) misfits: Vec<Misfit>,
}

impl DecodeError {
    /// Cuts the body, without the secrets in it, and leaves them out of the reason.
    pub(super) fn redact(&mut self, redactor: &Redactor<'_>) {
        self.reason = redactor.text(&self.reason).into_owned();
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

    /// The first 200 bytes of the body, without the secrets and parameters of the call that it repeats; empty for endpoints
    /// that answer tokens. The one-line form and `Debug` leave them out: they may be personal.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The values that did not fit, under strict decoding.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, status, reason, .. } = self;
        write!(
            f,
            "{endpoint}: the answer cannot be read: {} (HTTP {}{})",
            one_line(reason),
            status.as_u16(),
            LogId(self.log_id())
        )
    }
}

readable_debug! {
    DecodeError { endpoint, status, log_id, reason, misfits }
}
