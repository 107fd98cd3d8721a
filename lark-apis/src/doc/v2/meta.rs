// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metadata.
//!
//! `doc.v2.meta` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `doc.v2.meta.get_drive_doc_meta`.
///
/// - `GET /open-apis/doc/v2/meta/:docToken` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `drive:drive.metadata:readonly`, `docs:doc`,
///   `docs:doc:readonly`
/// - Error codes: 91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95017,
///   95018, 95023, 95024, 95053
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/document/obtain-document-meta)
#[doc(alias = "GetDriveDocMeta")]
#[lark_api(
    id = "doc.v2.meta.get_drive_doc_meta",
    method = "GET",
    path = "/open-apis/doc/v2/meta/:docToken",
    token = "tenant|user",
    response = GetDocMetaResponse,
    scopes = "drive:drive|drive:drive:readonly|drive:drive.metadata:readonly|docs:doc|docs:doc:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocMeta {
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// The answer to [`GetDocMeta`].
#[doc(alias = "GetDriveDocMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocMetaResponse {
    pub create_date: Option<String>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub create_user_name: Option<String>,
    /// One of `0` (normal), `1` (trash), `2` (deleted).
    pub delete_flag: Option<i64>,
    pub edit_time: Option<i64>,
    pub edit_user_name: Option<String>,
    pub is_external: Option<bool>,
    pub is_pined: Option<bool>,
    pub is_stared: Option<bool>,
    pub is_upgraded: Option<bool>,
    pub obj_type: Option<String>,
    pub owner: Option<String>,
    pub owner_user_name: Option<String>,
    pub server_time: Option<i64>,
    pub tenant_id: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<i64>,
    pub upgraded_token: Option<String>,
    pub url: Option<String>,
}
