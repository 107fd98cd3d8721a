// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `key_import_material`.
//!
//! `unified_kms.v1.key_import_material` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the token and public key with which a key is imported.
///
/// - `GET /open-apis/unified_kms/v1/key_import_material` with a tenant token
#[lark_api(
    id = "unified_kms.v1.key_import_material.get",
    method = "GET",
    path = "/open-apis/unified_kms/v1/key_import_material",
    token = "tenant",
    response = GetKeyImportMaterialResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetKeyImportMaterial {}

/// The answer to [`GetKeyImportMaterial`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetKeyImportMaterialResponse {
    /// Token and public key to import a key with.
    pub key_import_material: Option<KeyImportMaterial>,
}

/// Token and public key to import a key with.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KeyImportMaterial {
    /// Token to send back with the key.
    pub encrypted_token: Option<String>,
    /// Public key to encrypt the key with.
    pub public_key: Option<String>,
}
