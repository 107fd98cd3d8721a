// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Content.
//!
//! `doc.v2.content` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `doc.v2.content.get_drive_doc_content`.
///
/// - `GET /open-apis/doc/v2/:docToken/content` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `docs:doc`, `docs:doc:readonly`,
///   `docs:document.content:read`
/// - Error codes: 91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95017,
///   95018, 95023, 95024, 95053
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
    #[lark(rename = "docToken")]
    pub doc_token: String,
}

/// The answer to [`GetDocContent`].
#[doc(alias = "GetDriveDocContentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDocContentResponse {
    pub content: Option<String>,
    pub revision: Option<i64>,
}
