// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Autonomous keys.
//!
//! `unified_kms.v1.autonomous_key` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Imports a key of the organisation's own, with which its data is encrypted.
///
/// Encrypt the key with the public key from `unified_kms.v1.key_import_material.get` first.
///
/// - `POST /open-apis/unified_kms/v1/autonomous_keys` with a tenant token
#[lark_api(
    id = "unified_kms.v1.autonomous_key.create",
    method = "POST",
    path = "/open-apis/unified_kms/v1/autonomous_keys",
    token = "tenant",
    response = AutonomousKeyResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAutonomousKey {
    pub encrypted_token: Option<String>,
    pub public_encrypted_key: Option<String>,
    pub algorithm_type: Option<String>,
    pub feature_code: Option<String>,
    pub key_alias: Option<String>,
}

/// Deletes a version of an own key.
///
/// - `DELETE /open-apis/unified_kms/v1/autonomous_keys/:key_version_id` with a tenant token
#[lark_api(
    id = "unified_kms.v1.autonomous_key.delete",
    method = "DELETE",
    path = "/open-apis/unified_kms/v1/autonomous_keys/:key_version_id",
    token = "tenant",
    response = DeleteAutonomousKeyResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAutonomousKey {
    pub key_version_id: i64,
    pub feature_code: Option<String>,
}

/// The answer to [`DeleteAutonomousKey`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteAutonomousKeyResponse {
    pub key_version_id: Option<i64>,
}

/// Fetches the state, algorithm and use of an own key.
///
/// - `GET /open-apis/unified_kms/v1/autonomous_keys/:key_version_id` with a tenant token
#[lark_api(
    id = "unified_kms.v1.autonomous_key.get",
    method = "GET",
    path = "/open-apis/unified_kms/v1/autonomous_keys/:key_version_id",
    token = "tenant",
    response = GetAutonomousKeyResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAutonomousKey {
    pub key_version_id: i64,
}

/// The answer to [`GetAutonomousKey`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAutonomousKeyResponse {
    pub autonomous_key: Option<AutonomousKey>,
}

/// Lists the own keys of the organisation.
///
/// - `GET /open-apis/unified_kms/v1/autonomous_keys` with a tenant token
#[lark_api(
    id = "unified_kms.v1.autonomous_key.list",
    method = "GET",
    path = "/open-apis/unified_kms/v1/autonomous_keys",
    token = "tenant",
    response = ListAutonomousKeyResponse,
    paging(items = AutonomousKey, list = "autonomous_keys")
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAutonomousKey {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub feature_code: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub algorithm_type: Option<String>,
    pub key_alias: Option<String>,
    pub top_class: Option<String>,
    pub operator_id: Option<i64>,
}

/// The answer to [`ListAutonomousKey`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAutonomousKeyResponse {
    pub autonomous_keys: Vec<AutonomousKey>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// A key of the organisation's own.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AutonomousKey {
    pub key_version_id: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub algorithm_type: Option<String>,
    pub operator: Option<Operator>,
    pub key_usage: Option<String>,
    pub feature_code: Option<String>,
    pub key_alias: Option<String>,
}

/// The answer to [`CreateAutonomousKey`] and
/// [`RecoverAutonomousKey`](super::autonomous_key_recover::RecoverAutonomousKey).
#[doc(alias("CreateAutonomousKeyRecoverResponse", "CreateAutonomousKeyResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AutonomousKeyResponse {
    pub key_version_id: Option<i64>,
    pub hashed_master_key: Option<String>,
}

/// Who did something with a key.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Operator {
    pub user_id: Option<i64>,
    pub name: Option<String>,
    pub operator_type: Option<String>,
}
