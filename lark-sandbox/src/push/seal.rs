//! How events are encrypted and signed.

use std::time::Duration;

use aes::Aes256;
use base64::{Engine, prelude::BASE64_STANDARD};
use cbc::{
    Encryptor,
    cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7},
};
use serde_json::json;
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// Header names and values.
pub(super) type Headers = Vec<(&'static str, String)>;

/// The body of an encrypted event: AES-256-CBC with the SHA-256 of the key, behind the 16 bytes of the initialisation vector.
pub(super) fn encrypted(key: &str, json: &str, random: [u64; 2]) -> String {
    let mut iv = [0; 16];
    for (half, number) in iv.chunks_exact_mut(8).zip(random) {
        half.copy_from_slice(&number.to_be_bytes());
    }
    json!({ "encrypt": sealed(key, json, &iv) }).to_string()
}

fn sealed(key: &str, json: &str, iv: &[u8; 16]) -> String {
    let cipher = Encryptor::<Aes256>::new(&Sha256::digest(key), &(*iv).into());
    let mut all = iv.to_vec();
    all.extend(cipher.encrypt_padded_vec::<Pkcs7>(json.as_bytes()));
    BASE64_STANDARD.encode(all)
}

/// The headers of an event, which sign its body with the encrypt key.
pub(super) fn signed(now: Duration, nonce: &str, key: &str, body: &str) -> Headers {
    let timestamp = now.as_secs().to_string();
    let mut hash = Sha256::new();
    [timestamp.as_str(), nonce, key, body].iter().for_each(|part| hash.update(part));
    headers(timestamp, nonce, hex(&hash.finalize()))
}

/// The headers of an old card callback, which sign its body with the verification token.
pub(super) fn signed_with_token(now: Duration, nonce: &str, token: &str, body: &str) -> Headers {
    let timestamp = now.as_secs().to_string();
    let mut hash = Sha1::new();
    [timestamp.as_str(), nonce, token, body].iter().for_each(|part| hash.update(part));
    headers(timestamp, nonce, hex(&hash.finalize()))
}

fn headers(timestamp: String, nonce: &str, signature: String) -> Headers {
    vec![
        ("X-Lark-Request-Timestamp", timestamp),
        ("X-Lark-Request-Nonce", nonce.to_owned()),
        ("X-Lark-Signature", signature),
    ]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
