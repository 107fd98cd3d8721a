//! A secret that a request carries.

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// A token or a ticket.
#[derive(Clone)]
pub(crate) struct Secret {
    value: SecretString,
    bearer: Option<HeaderValue>,
}

impl Secret {
    /// A secret, with the header that it travels in if it does.
    pub(crate) fn new(value: SecretString, bearer: Option<HeaderValue>) -> Self {
        Self { value, bearer }
    }

    pub(crate) fn value(&self) -> &str {
        self.value.expose_secret()
    }

    pub(crate) fn bearer(&self) -> Option<&HeaderValue> {
        self.bearer.as_ref()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}
