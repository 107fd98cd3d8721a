// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `autonomous_key_recover`.
//!
//! `unified_kms.v1.autonomous_key_recover` in the platform's terms.

use lark_runtime::lark_api;

use super::autonomous_key::AutonomousKeyResponse;

/// Imports an own key again that was deleted.
///
/// - `POST /open-apis/unified_kms/v1/autonomous_keys/:key_version_id/recover` with a tenant token
#[doc(alias = "CreateAutonomousKeyRecover")]
#[lark_api(
    id = "unified_kms.v1.autonomous_key_recover.create",
    method = "POST",
    path = "/open-apis/unified_kms/v1/autonomous_keys/:key_version_id/recover",
    token = "tenant",
    response = AutonomousKeyResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecoverAutonomousKey {
    /// Id of the key's version the call is about.
    pub key_version_id: i64,
    /// Token from `unified_kms.v1.key_import_material.get`.
    pub encrypted_token: Option<String>,
    /// The key to import, encrypted with the public key.
    pub public_encrypted_key: Option<String>,
    pub feature_code: Option<String>,
    /// Algorithm of the key.
    pub algorithm_type: Option<String>,
}
