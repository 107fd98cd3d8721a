//! Where tokens come from.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;

use super::identity::Identity;
use super::tokens::Tokens;
use crate::error::Result;
use crate::time::BoxFuture;

/// A token that was fetched.
#[derive(Debug)]
pub(crate) struct Fetched {
    pub(crate) token: SecretString,
    /// How long it is valid from now on.
    pub(crate) lasts: Duration,
}

/// Fetches tokens. [`Tokens`] makes one fetch per identity however many calls wait.
pub(crate) trait TokenSource: Send + Sync {
    /// Fetches a token of this identity. `tokens` has those of other identities, for which one may have to be traded.
    fn fetch<'f>(&'f self, identity: &'f Identity, tokens: &'f Arc<Tokens>) -> BoxFuture<'f, Result<Fetched>>;
}
