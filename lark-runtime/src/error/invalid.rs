//! Settings and requests that are wrong.

use std::borrow::Cow;
use std::fmt;

use super::{one_line, readable_debug};

/// What is wrong with a client's settings or with a request.
#[derive(Clone, thiserror::Error)]
pub struct InvalidError {
    pub(super) message: String,
    pub(super) endpoint: Option<Cow<'static, str>>,
}

impl InvalidError {
    /// The locator of the endpoint that was about to be called; `None` for a client's settings.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }
}

impl fmt::Display for InvalidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = &self.endpoint {
            write!(f, "{endpoint}: ")?;
        }
        f.write_str(&one_line(&self.message))
    }
}

readable_debug! {
    InvalidError { endpoint, message }
}
