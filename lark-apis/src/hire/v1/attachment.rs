// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments.
//!
//! `hire.v1.attachment` in the platform's terms.

use lark_runtime::{File, Model, UnixMillis, lark_api};

/// Uploads a file as a general attachment of the hiring system.
///
/// The file may have at most 300 MB.
///
/// - `POST /open-apis/hire/v1/attachments` with a tenant token, for custom and store apps
/// - Scope: `hire:attachment`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/attachment/create_attachment)
#[doc(alias = "CreateAttachment")]
#[lark_api(
    id = "hire.v1.attachment.create",
    method = "POST",
    path = "/open-apis/hire/v1/attachments",
    token = "tenant",
    response = UploadAttachmentResponse,
    scopes = "hire:attachment",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAttachment {
    /// The bytes of the file; at most 300 MB.
    #[lark(file)]
    pub content: File,
}

/// The answer to [`UploadAttachment`].
#[doc(alias = "CreateAttachmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAttachmentResponse {
    /// Id of the attachment that was created.
    pub id: Option<String>,
    /// Name of the uploaded file.
    pub name: Option<String>,
    /// Address the file can be fetched from for 30 minutes.
    pub url: Option<String>,
}

/// Fetches the name, time of creation and download address of an attachment.
///
/// - `GET /open-apis/hire/v1/attachments/:attachment_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:attachment:readonly`, `hire:attachment`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/attachment/get)
#[lark_api(
    id = "hire.v1.attachment.get",
    method = "GET",
    path = "/open-apis/hire/v1/attachments/:attachment_id",
    token = "tenant",
    response = GetAttachmentResponse,
    scopes = "hire:attachment:readonly|hire:attachment",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAttachment {
    /// Id of the attachment: of a résumé or work sample from the talent, of a general one from
    /// `hire.v1.attachment.create` or an offer.
    pub attachment_id: String,
    /// Which sort of attachment it is: résumé, work sample or general. Default: 1.
    /// One of `1` (resume), `2` (portfolio), `3` (general).
    pub r#type: Option<i64>,
}

/// The answer to [`GetAttachment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAttachmentResponse {
    /// The attachment that was asked for.
    pub attachment: Option<Attachment>,
}

/// Fetches the download address of a PDF version of a talent's résumé attachment.
///
/// Only résumés, not work samples or general attachments. Files of type `.doc`, `.docx`, `.ppt`, `.pptx` and `.txt`
/// are converted; if that fails, the address of the original comes back.
///
/// - `GET /open-apis/hire/v1/attachments/:attachment_id/preview` with a tenant token, for custom apps only
/// - Scope: `hire:attachment`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/attachment/preview)
#[lark_api(
    id = "hire.v1.attachment.preview",
    method = "GET",
    path = "/open-apis/hire/v1/attachments/:attachment_id/preview",
    token = "tenant",
    response = PreviewAttachmentResponse,
    scopes = "hire:attachment",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PreviewAttachment {
    /// Id of the résumé attachment, from the talent's information.
    pub attachment_id: String,
}

/// The answer to [`PreviewAttachment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreviewAttachmentResponse {
    /// Address the PDF can be fetched from for 30 minutes.
    pub url: Option<String>,
}

/// A file kept in the hiring system.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Attachment {
    /// Id of the attachment.
    pub id: Option<String>,
    /// Address the file can be fetched from for 30 minutes.
    pub url: Option<String>,
    /// File name of the attachment.
    pub name: Option<String>,
    /// MIME type of the file.
    pub mime: Option<String>,
    /// When the attachment was created.
    pub create_time: Option<UnixMillis>,
}
