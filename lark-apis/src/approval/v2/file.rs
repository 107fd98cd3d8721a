// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Files.
//!
//! `approval.v2.file` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Uploads an image or a file for the form of an approval instance.
///
/// One file a request; at most 50 MB for attachments and 10 MB for images. The `code` of the answer is the value of the
/// widget.
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
#[non_exhaustive]
pub struct UploadFile {
    /// Name of the file with its extension, such as `report.doc`.
    pub name: String,
    /// `image` or `attachment`, as the widget in the form asks for.
    pub r#type: String,
    /// Bytes of the file.
    #[lark(file)]
    pub content: File,
}

/// The file that was uploaded.
#[doc(alias = "UploadApprovalFileResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// Code of the file, the value for the image or attachment widget of an instance.
    pub code: Option<String>,
    /// URL of the file.
    pub url: Option<String>,
}
