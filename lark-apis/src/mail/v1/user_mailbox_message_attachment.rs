// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments of a message.
//!
//! `mail.v1.user_mailbox.message.attachment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttachmentDownloadFailedReason, AttachmentDownloadUrlItem};

/// Fetches links to download attachments of a mail.
///
/// A link works twice and for 2 hours. With a tenant token, the app needs data permission for mails.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url` with a
///   tenant or user token, for custom and store apps
/// - Scope: `mail:user_mailbox.message.body:read`
/// - Rate limit: 1 a second
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-message/user_mailbox-message-attachment/download_url)
#[doc(alias = "DownloadUrlUserMailboxMessageAttachment")]
#[lark_api(
    id = "mail.v1.user_mailbox.message.attachment.download_url",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url",
    token = "tenant|user",
    response = GetMessageAttachmentDownloadUrlResponse,
    scopes = "mail:user_mailbox.message.body:read",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessageAttachmentDownloadUrl {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail, from the list of mails.
    pub message_id: String,
    /// Ids of the attachments to download; 1 to 20.
    pub attachment_ids: Vec<String>,
}

/// The answer to [`GetMessageAttachmentDownloadUrl`].
#[doc(alias = "DownloadUrlUserMailboxMessageAttachmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageAttachmentDownloadUrlResponse {
    /// Links to the attachments.
    pub download_urls: Vec<AttachmentDownloadUrlItem>,
    /// Ids of the attachments without a link.
    pub failed_ids: Vec<String>,
    /// Attachments without a link, and why.
    pub failed_reasons: Vec<AttachmentDownloadFailedReason>,
}
