//! A secret that a request carries.

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// A token or a ticket.
#[derive(Clone)]
pub(crate) struct Secret {
    value: SecretString,
    bearer: Option<HeaderValue>,
    shared: bool,
}

impl Secret {
    /// A secret, with the header that it travels in if it does.
    pub(crate) fn new(value: SecretString, bearer: Option<HeaderValue>) -> Self {
        Self { value, bearer, shared: false }
    }

    /// The same from a store, where others may have put it.
    pub(crate) fn shared(mut self) -> Self {
        self.shared = true;
        self
    }

    /// Whether it is from a store, so that the platform may not have issued it lately.
    pub(crate) fn is_shared(&self) -> bool {
        self.shared
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
