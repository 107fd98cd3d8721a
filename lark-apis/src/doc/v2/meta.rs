// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metadata.
//!
//! `doc.v2.meta` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the title, owner, times and state of a document of the old kind.
///
/// For documents of the old kind only; those of the new kind have the service `docx`.
///
/// - `GET /open-apis/doc/v2/meta/:docToken` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `drive:drive.metadata:readonly`, `docs:doc`,
///   `docs:doc:readonly`
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
    /// Token of the document, from its URL.
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// What is known of a document of the old kind.
#[doc(alias = "GetDriveDocMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocMetaResponse {
    /// Day the document was created.
    pub create_date: Option<String>,
    /// When the document was created.
    pub create_time: Option<i64>,
    /// Open id of whoever created it, `ou_...`.
    pub creator: Option<String>,
    /// Name of whoever created it.
    pub create_user_name: Option<String>,
    /// Whether it still exists: `0` yes, `1` in the bin, `2` deleted for good.
    pub delete_flag: Option<i64>,
    /// When the document was last edited.
    pub edit_time: Option<i64>,
    /// Name of whoever edited it last.
    pub edit_user_name: Option<String>,
    /// Whether it is an external document.
    pub is_external: Option<bool>,
    /// Whether the caller has pinned it for quick access.
    pub is_pined: Option<bool>,
    /// Whether it is among the caller's favourites.
    pub is_stared: Option<bool>,
    /// Whether it was upgraded to the new kind. Default: `false`.
    pub is_upgraded: Option<bool>,
    /// Kind of document, always `doc`.
    pub obj_type: Option<String>,
    /// Open id of the present owner, `ou_...`.
    pub owner: Option<String>,
    /// Name of the present owner.
    pub owner_user_name: Option<String>,
    /// Time of the server at the moment of the answer.
    pub server_time: Option<i64>,
    /// Id of the tenant the document belongs to.
    pub tenant_id: Option<String>,
    /// Title of the document.
    pub title: Option<String>,
    /// Kind of document as a number, always 2.
    pub r#type: Option<i64>,
    /// Token after the upgrade, the `document_id` in the service `docx`.
    pub upgraded_token: Option<String>,
    /// URL that opens the document.
    pub url: Option<String>,
}
