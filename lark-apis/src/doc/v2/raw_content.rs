// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Raw content.
//!
//! `doc.v2.raw_content` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the plain text of a document of the old kind.
///
/// For documents of the old kind only; those of the new kind have the service `docx`.
///
/// - `GET /open-apis/doc/v2/:docToken/raw_content` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`,
///   `docs:document.content:read`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docs/content/obtain-document-content)
#[doc(alias = "GetDriveDocRawContent")]
#[lark_api(
    id = "doc.v2.raw_content.get_drive_doc_raw_content",
    method = "GET",
    path = "/open-apis/doc/v2/:docToken/raw_content",
    token = "tenant|user",
    response = GetDocRawContentResponse,
    scopes = "drive:drive|drive:drive:readonly|docs:doc|docs:doc:readonly|docs:document.content:read",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDocRawContent {
    /// Token of the document, from its URL.
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// The plain text of a document.
#[doc(alias = "GetDriveDocRawContentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocRawContentResponse {
    /// Plain text of the document.
    pub content: Option<String>,
}
