// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Creates.
//!
//! `doc.v2.create` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a document of the old kind; no longer allowed.
///
/// Calls now fail with the code 95054. Use `docx.v1.document.create`.
///
/// - `POST /open-apis/doc/v2/create` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `docs:doc`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs/docs/apiRef/create-document)
#[doc(alias = "CreateDriveDoc")]
#[lark_api(
    id = "doc.v2.create.create_drive_doc",
    method = "POST",
    path = "/open-apis/doc/v2/create",
    token = "tenant|user",
    response = CreateDocResponse,
    scopes = "drive:drive|docs:doc",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDoc {
    /// Token of the folder for the document; empty for the root. With an app token, only folders the app created.
    #[lark(rename = "FolderToken")]
    pub folder_token: Option<String>,
    /// Content of the document as text; empty for an empty document.
    #[lark(rename = "Content")]
    pub content: Option<String>,
}

/// The document that was created.
#[doc(alias = "CreateDriveDocResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDocResponse {
    /// Token of the new document.
    #[lark(rename = "objToken")]
    pub obj_token: Option<String>,
    /// URL that opens the new document.
    pub url: Option<String>,
}
