// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments.
//!
//! `hire.v1.attachment` in the platform's terms.

use lark_runtime::{File, Model, UnixMillis, lark_api};

/// Creates an attachment.
///
/// - `POST /open-apis/hire/v1/attachments` with a tenant token, for custom and store apps
/// - Scope: `hire:attachment`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct UploadAttachment {
    #[lark(file)]
    pub content: File,
}

/// The answer to [`UploadAttachment`].
#[doc(alias = "CreateAttachmentResponse")]
#[derive(Clone, Default, Model)]
pub struct UploadAttachmentResponse {
    pub id: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}

/// Fetches an attachment.
///
/// - `GET /open-apis/hire/v1/attachments/:attachment_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:attachment:readonly`, `hire:attachment`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct GetAttachment {
    pub attachment_id: String,
    /// One of `1` (resume), `2` (portfolio), `3` (general).
    pub r#type: Option<i64>,
}

/// The answer to [`GetAttachment`].
#[derive(Clone, Default, Model)]
pub struct GetAttachmentResponse {
    pub attachment: Option<Attachment>,
}

/// Previews an attachment.
///
/// - `GET /open-apis/hire/v1/attachments/:attachment_id/preview` with a tenant token, for custom apps only
/// - Scope: `hire:attachment`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct PreviewAttachment {
    pub attachment_id: String,
}

/// The answer to [`PreviewAttachment`].
#[derive(Clone, Default, Model)]
pub struct PreviewAttachmentResponse {
    pub url: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Attachment {
    pub id: Option<String>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub mime: Option<String>,
    pub create_time: Option<UnixMillis>,
}
