//! Where tokens come from.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use super::identity::Identity;
use super::tokens::Tokens;
use crate::error::Result;
use crate::time::BoxFuture;

/// A tenant or app token is replaced in its last three minutes, or last quarter if it is short-lived.
const MARGIN: Duration = Duration::from_secs(180);

/// A token that was fetched.
#[derive(Debug)]
pub(crate) struct Fetched {
    pub(crate) token: SecretString,
    /// How long it is valid from now on.
    pub(crate) lasts: Duration,
    /// How long it is used before the next one is fetched.
    pub(crate) fresh: Duration,
    /// Whether it is from a store, so that the platform may not have issued it lately.
    pub(crate) stored: bool,
    /// How long ago it came of a renewal that uses something up.
    pub(crate) renewed: Option<Duration>,
}

impl Fetched {
    /// A token that was issued just now.
    pub(crate) fn issued(token: SecretString, lasts: Duration) -> Self {
        Self { token, lasts, fresh: lasts.saturating_sub(MARGIN.min(lasts / 4)), stored: false, renewed: None }
    }
}

/// Fetches tokens. [`Tokens`] makes one fetch per identity however many calls wait.
pub(crate) trait TokenSource: Send + Sync {
    /// Fetches a token of this identity. `tokens` has those of other identities, for which one may have to be traded.
    fn fetch<'f>(&'f self, identity: &'f Identity, tokens: &'f Arc<Tokens>) -> BoxFuture<'f, Result<Fetched>>;
}
