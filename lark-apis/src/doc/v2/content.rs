// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Content.
//!
//! `doc.v2.content` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the content of a document of the old kind, as rich text.
///
/// For documents of the old kind only; those of the new kind have the service `docx`.
///
/// - `GET /open-apis/doc/v2/:docToken/content` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`,
///   `docs:document.content:read`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docs/content/get-document)
#[doc(alias = "GetDriveDocContent")]
#[lark_api(
    id = "doc.v2.content.get_drive_doc_content",
    method = "GET",
    path = "/open-apis/doc/v2/:docToken/content",
    token = "tenant|user",
    response = GetDocContentResponse,
    scopes = "drive:drive|drive:drive:readonly|docs:doc|docs:doc:readonly|docs:document.content:read",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocContent {
    /// Token of the document, from its URL.
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// The content of a document.
#[doc(alias = "GetDriveDocContentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocContentResponse {
    /// Content of the document, as JSON text.
    pub content: Option<String>,
    /// Version of the document at the moment.
    pub revision: Option<i64>,
}
