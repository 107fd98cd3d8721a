// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `approval.v2.file` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Uploads an approval file.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/file/upload` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/file/upload-files)
#[doc(alias = "UploadApprovalFile")]
#[lark_api(
    id = "approval.v2.file.upload_approval_file",
    method = "POST",
    path = "/approval/openapi/v2/file/upload",
    token = "tenant",
    host = "www.feishu.cn",
    response = UploadFileResponse,
    scopes = "approval:approval:readonly"
)]
#[derive(Clone, Debug)]
pub struct UploadFile {
    pub name: String,
    /// One of `image`, `attachment`.
    pub r#type: String,
    #[lark(file)]
    pub content: File,
}

/// The answer to [`UploadFile`].
#[doc(alias = "UploadApprovalFileResponse")]
#[derive(Clone, Default, Model)]
pub struct UploadFileResponse {
    pub code: Option<String>,
    pub url: Option<String>,
}
