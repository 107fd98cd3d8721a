// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments of a template.
//!
//! `mail.v1.user_mailbox.template.attachment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttachmentDownloadFailedReason, AttachmentDownloadUrlItem};

/// Fetches links to download attachments of a mail template.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url` with a
///   tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct GetTemplateAttachmentDownloadUrl {
    /// Address of the mailbox, or `me` with a user token for the user's primary one.
    pub user_mailbox_id: String,
    /// Id of the template, as given when it was created or listed.
    pub template_id: String,
    /// Ids of the attachments, from the template; 1 to 20.
    pub attachment_ids: Vec<String>,
}

/// The answer to [`GetTemplateAttachmentDownloadUrl`].
#[doc(alias = "DownloadUrlUserMailboxTemplateAttachmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTemplateAttachmentDownloadUrlResponse {
    /// Links to the attachments.
    pub download_urls: Vec<AttachmentDownloadUrlItem>,
    /// Attachments without a link, and why.
    pub failed_reasons: Vec<AttachmentDownloadFailedReason>,
}
