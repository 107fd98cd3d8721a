// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `batch_update`.
//!
//! `doc.v2.batch_update` in the platform's terms.

use lark_runtime::lark_api;

/// Edits a document of the old kind: sets the title, inserts and deletes content.
///
/// For documents of the old kind only; those of the new kind have the service `docx`.
///
/// - `POST /open-apis/doc/v2/:docToken/batch_update` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docs/content/batch-update-document)
#[doc(alias = "UpdateDriveDocContent")]
#[lark_api(
    id = "doc.v2.batch_update.update_drive_doc_content",
    method = "POST",
    path = "/open-apis/doc/v2/:docToken/batch_update",
    token = "tenant|user",
    scopes = "drive:drive|docs:doc",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateDoc {
    /// Token of the document, from its URL.
    #[lark(rename = "docToken")]
    pub doc_token: String,
    /// Version of the document the edits are based on; 0 for a new one.
    #[lark(rename = "Revision")]
    pub revision: i64,
    /// Edits to make, each as JSON text.
    #[lark(rename = "Requests")]
    pub requests: Vec<String>,
}
