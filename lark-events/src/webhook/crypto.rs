//! Decryption and signatures of webhooks. See platform documentation, "Configure encryption policies".

use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt as _, InnerIvInit as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret as _, SecretString};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

/// Why a request is not taken. For the log, not for who sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    #[error("the body is not a JSON object")]
    NotJson,
    #[error(
        "the body is encrypted, and the webhook has no encrypt key; the one in the developer console is missing here"
    )]
    NoKey,
    #[error("the body is not encrypted, though the webhook has an encrypt key; is it set in the developer console?")]
    NotEncrypted,
    #[error("the headers of the signature are missing")]
    NotSigned,
    #[error("the signature is wrong: another encrypt key than in the developer console, or not from the platform")]
    Signature,
    #[error("it was signed too long ago, or in the future")]
    Old,
    #[error("the body cannot be decrypted: another encrypt key than in the developer console")]
    Cipher,
    #[error("the verification token is another than in the developer console")]
    Token,
}

/// An encrypt key, as text and as what it decrypts with.
pub(crate) struct Cipher {
    key: SecretString,
    aes: Aes256,
}

impl Cipher {
    pub(crate) fn new(key: &str) -> Self {
        Self { key: key.to_owned().into(), aes: Aes256::new(&Sha256::digest(key.as_bytes())) }
    }

    pub(crate) fn key(&self) -> &[u8] {
        self.key.expose_secret().as_bytes()
    }

    /// Decrypts the text of the member `encrypt`: Base64 of an initialisation vector and AES-256-CBC with PKCS #7.
    pub(crate) fn decrypt(&self, text: &str) -> Result<Vec<u8>, Refused> {
        let mut bytes = STANDARD.decode(text.trim()).map_err(|_| Refused::Cipher)?;
        let (iv, encrypted) = bytes.split_first_chunk_mut::<16>().ok_or(Refused::Cipher)?;
        let cipher = cbc::Decryptor::<&Aes256>::inner_iv_init(&self.aes, (&*iv).into());
        let length = cipher.decrypt_padded::<Pkcs7>(encrypted).map_err(|_| Refused::Cipher)?.len();
        bytes.drain(..16);
        bytes.truncate(length);
        Ok(bytes)
    }

    /// Whether this is the SHA-256 of the parts one after the other.
    pub(crate) fn is_signed(&self, signature: &[u8], parts: &[&[u8]]) -> bool {
        let mut hash = Sha256::new();
        parts.iter().for_each(|part| hash.update(part));
        is_hex_of(signature, &hash.finalize())
    }
}

/// The same with SHA-1, as the old callback of cards is signed.
pub(super) fn is_signed_by_sha1(signature: &[u8], parts: &[&[u8]]) -> bool {
    let mut hash = Sha1::new();
    parts.iter().for_each(|part| hash.update(part));
    is_hex_of(signature, &hash.finalize())
}

/// Whether a text is the hexadecimal form of a hash, compared in constant time.
fn is_hex_of(text: &[u8], hash: &[u8]) -> bool {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| DIGITS[usize::from(half & 15)];
    let hex: Vec<u8> = hash.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect();
    hex.ct_eq(text).into()
}

/// Whether two secrets are the same, compared in constant time.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}
