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
    /// Token from `unified_kms.v1.key_import_material.get`.
    pub encrypted_token: Option<String>,
    /// The key to import, encrypted with the public key.
    pub public_encrypted_key: Option<String>,
    /// Algorithm of the key.
    pub algorithm_type: Option<String>,
    pub feature_code: Option<String>,
    /// Alias to show for the new key.
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
    /// Id of the key's version the call is about.
    pub key_version_id: i64,
    pub feature_code: Option<String>,
}

/// The answer to [`DeleteAutonomousKey`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteAutonomousKeyResponse {
    /// Id of the key's version that was deleted.
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
    /// Id of the key's version the call is about.
    pub key_version_id: i64,
}

/// The answer to [`GetAutonomousKey`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAutonomousKeyResponse {
    /// The key asked for.
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
    /// How many keys a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    pub feature_code: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    /// Algorithm of the keys to list.
    pub algorithm_type: Option<String>,
    /// Alias of the keys to list.
    pub key_alias: Option<String>,
    pub top_class: Option<String>,
    pub operator_id: Option<i64>,
}

/// The answer to [`ListAutonomousKey`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAutonomousKeyResponse {
    /// Keys of this page.
    pub autonomous_keys: Vec<AutonomousKey>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A key of the organisation's own.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AutonomousKey {
    /// Id of the key's version.
    pub key_version_id: Option<i64>,
    /// State of the key, as a number.
    pub status: Option<i64>,
    /// When the key was created.
    pub create_time: Option<i64>,
    /// When the key was last changed.
    pub update_time: Option<i64>,
    /// Algorithm of the key.
    pub algorithm_type: Option<String>,
    /// Who last did something with the key.
    pub operator: Option<Operator>,
    /// What the key is used for.
    pub key_usage: Option<String>,
    pub feature_code: Option<String>,
    /// Alias of the key, shown to people.
    pub key_alias: Option<String>,
}

/// The answer to [`CreateAutonomousKey`] and
/// [`RecoverAutonomousKey`](super::autonomous_key_recover::RecoverAutonomousKey).
#[doc(alias("CreateAutonomousKeyRecoverResponse", "CreateAutonomousKeyResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AutonomousKeyResponse {
    /// Id of the key's version.
    pub key_version_id: Option<i64>,
    /// Hash of the imported key.
    pub hashed_master_key: Option<String>,
}

/// Who did something with a key.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Operator {
    /// Id of whoever did it.
    pub user_id: Option<i64>,
    /// Name of whoever did it.
    pub name: Option<String>,
    pub operator_type: Option<String>,
}
