//! Encrypted records.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret, SecretBox};

use super::super::Record;
use crate::transport::BoxError;

/// In front of what is encrypted, so that a later form can be told from this one.
const FORM: &str = "xchacha20poly1305:";

/// Encrypts and decrypts the records of a store.
pub(super) struct Seal(SecretBox<[u8; 32]>);

impl Seal {
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self(SecretBox::new(Box::new(key)))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.0.expose_secret().into())
    }

    /// The text for a file. The key of the record is part of what is proven, so that the files of two users cannot be swapped.
    pub(super) fn close(&self, key: &str, record: &Record) -> Result<String, BoxError> {
        let random = crate::random::long().map_err(|_| "the operating system gives no random numbers")?;
        let nonce = XNonce::try_from(&random[..24]).map_err(|_| "the nonce has another length")?;
        let payload = Payload { msg: record.as_str().as_bytes(), aad: key.as_bytes() };
        let sealed = self.cipher().encrypt(&nonce, payload).map_err(|_| "the session is too long to be encrypted")?;
        Ok(format!("{FORM}{}", STANDARD.encode([&nonce[..], &sealed].concat())))
    }

    /// The record that a file holds.
    pub(super) fn open(&self, key: &str, text: &str) -> Result<Record, &'static str> {
        let encoded = text.strip_prefix(FORM).ok_or("it is not encrypted")?;
        let bytes = STANDARD.decode(encoded).map_err(|_| "it was changed")?;
        let (nonce, sealed) = bytes.split_at_checked(24).ok_or("it was changed")?;
        let nonce = XNonce::try_from(nonce).map_err(|_| "it was changed")?;
        let payload = Payload { msg: sealed, aad: key.as_bytes() };
        let opened = self.cipher().decrypt(&nonce, payload);
        let opened =
            opened.map_err(|_| "it was changed, belongs to another user, or was encrypted with another key")?;
        String::from_utf8(opened).map(Record::new).map_err(|_| "it holds no text")
    }
}
