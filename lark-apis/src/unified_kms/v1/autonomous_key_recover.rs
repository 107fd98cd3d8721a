// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Autonomous key recovers.
//!
//! `unified_kms.v1.autonomous_key_recover` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates an autonomous key recover.
///
/// - `POST /open-apis/unified_kms/v1/autonomous_keys/:key_version_id/recover` with a tenant token
#[lark_api(
    id = "unified_kms.v1.autonomous_key_recover.create",
    method = "POST",
    path = "/open-apis/unified_kms/v1/autonomous_keys/:key_version_id/recover",
    token = "tenant",
    response = CreateAutonomousKeyRecoverResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAutonomousKeyRecover {
    pub key_version_id: i64,
    pub encrypted_token: Option<String>,
    pub public_encrypted_key: Option<String>,
    pub feature_code: Option<String>,
    pub algorithm_type: Option<String>,
}

/// The answer to [`CreateAutonomousKeyRecover`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAutonomousKeyRecoverResponse {
    pub key_version_id: Option<i64>,
    pub hashed_master_key: Option<String>,
}
