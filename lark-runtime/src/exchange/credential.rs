//! What requests authenticate with.

use std::hash::Hasher;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderValue, Request};
use secrecy::{ExposeSecret, SecretString};

use crate::codes::Repeat;
use crate::error::{Error, Result};
use crate::time::BoxFuture;
use crate::transport::Body;

pub(crate) use crate::secrets::Secret;

/// The credential of a request, decided anew for each of its attempts.
///
/// An attempt that the platform refuses because of its secret gives the secret back and is made once more with the next
/// one: the same for tokens in a header, an app token in the body and an app ticket, of any identity.
pub(crate) trait Credential: Send + Sync {
    /// A secret that is at hand.
    fn warm(&self) -> Option<Arc<Secret>>;

    /// A secret, fetched if need be.
    fn get(&self) -> BoxFuture<'_, Result<Arc<Secret>>>;

    /// What makes a refusal one of the secret, so that the next one may be accepted.
    fn cure(&self) -> Repeat;

    /// Forgets a secret that the platform refused, so that the next one is another. Whether there may be a better one.
    fn refused<'c>(&'c self, secret: &'c Secret) -> BoxFuture<'c, bool>;

    /// Whether there is another secret than this one, which is good but lacks a consent: the user may have given it since.
    fn consented<'c>(&'c self, _lacking: &'c Secret) -> BoxFuture<'c, bool> {
        Box::pin(std::future::ready(false))
    }

    /// Whose it is, so that calls of one app in one tenant are told from others.
    fn who(&self, _to: &mut dyn Hasher) {}

    /// Puts a secret into a request.
    ///
    /// # Errors
    /// A secret that cannot be sent.
    fn put(&self, secret: &Secret, request: &mut Request<Body>) -> Result<()> {
        if let Some(header) = secret.bearer() {
            request.headers_mut().insert(AUTHORIZATION, header.clone());
        }
        Ok(())
    }
}

impl Secret {
    /// A token, which travels as `Authorization: Bearer …`.
    ///
    /// # Errors
    /// Characters that no header can carry.
    pub(crate) fn token(value: SecretString) -> Result<Self> {
        let mut bearer = HeaderValue::from_str(&format!("Bearer {}", value.expose_secret())).map_err(|_| {
            Error::invalid("an access token has characters that no header can carry; check where it comes from")
        })?;
        // HTTP libraries do not show it then.
        bearer.set_sensitive(true);
        Ok(Self::new(value, Some(bearer)))
    }

    /// A secret that travels in a body.
    pub(crate) fn in_body(value: SecretString) -> Self {
        Self::new(value, None)
    }
}

/// A token from the caller; there is no other to try.
pub(crate) struct Explicit(Arc<Secret>);

impl Explicit {
    /// # Errors
    /// Characters that no header can carry.
    pub(crate) fn new(token: SecretString) -> Result<Self> {
        Secret::token(token).map(|secret| Self(Arc::new(secret)))
    }
}

impl Credential for Explicit {
    fn warm(&self) -> Option<Arc<Secret>> {
        Some(Arc::clone(&self.0))
    }

    fn get(&self) -> BoxFuture<'_, Result<Arc<Secret>>> {
        Box::pin(std::future::ready(Ok(Arc::clone(&self.0))))
    }

    fn cure(&self) -> Repeat {
        Repeat::Never
    }

    fn refused<'c>(&'c self, _: &'c Secret) -> BoxFuture<'c, bool> {
        Box::pin(std::future::ready(false))
    }

    fn who(&self, to: &mut dyn Hasher) {
        to.write(self.0.value().as_bytes());
    }
}
