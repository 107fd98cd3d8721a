//! What authenticates the platform to a webhook.

use std::env;
use std::fmt;

use lark_runtime::Client;
use secrecy::{ExposeSecret as _, SecretString};

use super::crypto::{Cipher, Refused, is_same, is_signed_by_sha1};
use crate::router::BuildError;

/// What authenticates the platform to a webhook: the encrypt key and the verification token of the developer console, under
/// "Events and callbacks", "Encryption strategy". Neither is ever shown.
pub struct Keys {
    pub(super) cipher: Option<Cipher>,
    verification_token: SecretString,
    encrypt_key_is_empty: bool,
}

impl Keys {
    /// Of an app with an encrypt key: bodies are encrypted, and requests signed. White space around the values is dropped.
    #[must_use]
    pub fn encrypted(encrypt_key: impl AsRef<str>, verification_token: impl AsRef<str>) -> Self {
        let encrypt_key = encrypt_key.as_ref().trim();
        Self {
            cipher: Some(Cipher::new(encrypt_key)),
            encrypt_key_is_empty: encrypt_key.is_empty(),
            ..Self::plain(verification_token)
        }
    }

    /// Of an app without an encrypt key: the verification token is all that tells the platform from anybody else who knows the
    /// URL. It travels in every request, so that the connection must be HTTPS.
    #[must_use]
    pub fn plain(verification_token: impl AsRef<str>) -> Self {
        let verification_token = verification_token.as_ref().trim().to_owned().into();
        Self { cipher: None, verification_token, encrypt_key_is_empty: false }
    }

    /// From the variables `LARK_ENCRYPT_KEY`, which may be missing or empty, and `LARK_VERIFICATION_TOKEN`.
    ///
    /// # Errors
    /// No verification token.
    pub fn from_env() -> Result<Self, BuildError> {
        let value = |name: &str| env::var(name).ok().filter(|value| !value.trim().is_empty());
        let token = value("LARK_VERIFICATION_TOKEN").ok_or(BuildError::NoVerificationToken)?;
        Ok(match value("LARK_ENCRYPT_KEY") {
            Some(key) => Self::encrypted(key, token),
            None => Self::plain(token),
        })
    }

    pub(super) fn check(&self) -> Result<(), BuildError> {
        if self.encrypt_key_is_empty {
            return Err(BuildError::NoEncryptKey);
        }
        if self.verification_token.expose_secret().is_empty() {
            return Err(BuildError::NoVerificationToken);
        }
        Ok(())
    }

    /// So that the client's logs and errors do not show them, whoever echoes them.
    pub(super) fn hide_from(&self, client: &Client) {
        client.keep_secret(self.verification_token.expose_secret());
        if let Some(key) = self.cipher.as_ref().and_then(|cipher| std::str::from_utf8(cipher.key()).ok()) {
            client.keep_secret(key);
        }
    }

    pub(super) fn check_token(&self, token: Option<&str>) -> Result<(), Refused> {
        match token {
            Some(token) if is_same(token, self.verification_token.expose_secret()) => Ok(()),
            _ => Err(Refused::Token),
        }
    }

    /// Whether this signs the old callback of a card.
    pub(super) fn signs_card(&self, signature: &[u8], timestamp: &[u8], nonce: &[u8], body: &[u8]) -> bool {
        is_signed_by_sha1(signature, &[timestamp, nonce, self.verification_token.expose_secret().as_bytes(), body])
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("encrypted", &self.cipher.is_some()).finish_non_exhaustive()
    }
}
