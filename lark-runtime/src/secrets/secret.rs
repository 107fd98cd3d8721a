//! A secret that a request carries.

use std::fmt;
use std::sync::atomic::{AtomicU8, Ordering};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// A token or a ticket.
pub(crate) struct Secret {
    value: SecretString,
    bearer: Option<HeaderValue>,
    shared: bool,
    /// [`UNTRIED`], [`ACCEPTED`] or [`DOUBTED`].
    state: AtomicU8,
}

const UNTRIED: u8 = 0;
const ACCEPTED: u8 = 1;
const DOUBTED: u8 = 2;

impl Secret {
    /// A secret, with the header that it travels in if it does.
    pub(crate) fn new(value: SecretString, bearer: Option<HeaderValue>) -> Self {
        Self { value, bearer, shared: false, state: AtomicU8::new(UNTRIED) }
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

    /// Notes that the platform has taken it.
    pub(crate) fn accept(&self) {
        if self.state.load(Ordering::Relaxed) == UNTRIED {
            self.turn(ACCEPTED);
        }
    }

    /// Notes that the platform has refused it, perhaps before it ever took it.
    pub(crate) fn doubt(&self) {
        self.turn(DOUBTED);
    }

    /// Whether the platform has refused it before it ever took it.
    pub(crate) fn is_doubted(&self) -> bool {
        self.state.load(Ordering::Relaxed) == DOUBTED
    }

    fn turn(&self, to: u8) {
        // The first word stays.
        let _ = self.state.compare_exchange(UNTRIED, to, Ordering::Relaxed, Ordering::Relaxed);
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
