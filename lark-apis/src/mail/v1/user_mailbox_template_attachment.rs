// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments of a template.
//!
//! `mail.v1.user_mailbox.template.attachment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttachmentDownloadFailedReason, AttachmentDownloadUrlItem};

/// Downloads a URL of an attachment of a template.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url` with a
///   tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003, 1230007, 1230010, 1230011
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/download_url)
#[doc(alias = "DownloadUrlUserMailboxTemplateAttachment")]
#[lark_api(
    id = "mail.v1.user_mailbox.template.attachment.download_url",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url",
    token = "tenant|user",
    response = GetTemplateAttachmentDownloadUrlResponse,
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct GetTemplateAttachmentDownloadUrl {
    pub user_mailbox_id: String,
    pub template_id: String,
    /// At most 20 elements.
    pub attachment_ids: Vec<String>,
}

/// The answer to [`GetTemplateAttachmentDownloadUrl`].
#[doc(alias = "DownloadUrlUserMailboxTemplateAttachmentResponse")]
#[derive(Clone, Default, Model)]
pub struct GetTemplateAttachmentDownloadUrlResponse {
    pub download_urls: Vec<AttachmentDownloadUrlItem>,
    pub failed_reasons: Vec<AttachmentDownloadFailedReason>,
}
