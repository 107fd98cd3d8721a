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

#[cfg(test)]
mod tests {
    use super::*;

    const IV: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    const NONCE: &str = "b5cf5b52-8b7e-4f0d-9d7c-2b4dba5f6f55";

    /// Checked with the handler of the Python SDK.
    #[test]
    fn events_are_sealed_as_the_official_handler_expects() {
        let json = r#"{"ts":"1502199207.7171419","uuid":"uuid0000000000000000000000000001","token":"v3rify-token-0001","type":"event_callback","event":{"app_id":"cli_0123456789abcdef","app_ticket":"ticket-abc123","type":"app_ticket"}}"#;
        let sealed = sealed("kudryavka", json, &IV);
        let expected = "AAECAwQFBgcICQoLDA0OD5iXiFg33up43I/qGUofELi2GwBOUgdfaEBeoa8gz0ZWXkKOcaCBB0mm30lJ+LoUmwEWKKmv9bFDoigMWiX4tWKJLzVT1o/vsAqmrEsCSYGRk/urKR5bR6RauxRFBjtCqGPlJ5SKPW6SclW9iOP5Uw4ibDTJdmih7vBtu88yecinlIa5kjkOnjVu50huqf0IloECVL23WLOVoyFeWYJtZXiqfmiCLBkjs6UAP3s9jJmBKnNUfxsuwJYYUCpdifcaLhGkULf4gxOGhKKaK5LkUD7aT/EJCu3UODEPTfZ3xZAz";
        assert_eq!(sealed, expected);
        let body = json!({ "encrypt": sealed }).to_string();
        let headers = signed(Duration::from_secs(1_609_073_151), NONCE, "kudryavka", &body);
        assert_eq!(headers[2].1, "3654c0e2c144ac0e754354692d6ce714c77f2112ceb202da19df91caf7fcc010");
        assert_eq!(headers[0], ("X-Lark-Request-Timestamp", "1609073151".to_owned()));
    }

    #[test]
    fn old_card_callbacks_are_signed_with_the_token() {
        let body = r#"{"open_id":"ou_testuser0002","user_id":"testuser2","open_message_id":"om_testmessage0002","tenant_key":"tenantkey0000002","token":"c-xxxxx","action":{"value":{"key":"value"},"tag":"button"}}"#;
        let headers = signed_with_token(Duration::from_secs(1_609_073_151), NONCE, "v3rify-token-0001", body);
        assert_eq!(headers[2].1, "363070debf5f7e4e976a6adcf0179bd4ccfc8fb0");
        let headers = signed_with_token(Duration::from_secs(1), "2", "t", "{}");
        assert_eq!(headers[2].1, "3cf1ee2992e55d81c82e7df895b1c65500b9404d");
    }

    #[test]
    fn each_sealed_event_begins_differently() {
        assert_ne!(encrypted("key", "{}", [1, 2]), encrypted("key", "{}", [1, 3]));
    }
}
