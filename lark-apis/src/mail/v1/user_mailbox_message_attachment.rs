// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attachments of a message.
//!
//! `mail.v1.user_mailbox.message.attachment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{AttachmentDownloadFailedReason, AttachmentDownloadUrlItem};

/// Downloads a URL of an attachment of a message.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url` with a
///   tenant or user token, for custom and store apps
/// - Scope: `mail:user_mailbox.message.body:read`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
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
pub struct GetMessageAttachmentDownloadUrl {
    pub user_mailbox_id: String,
    pub message_id: String,
    /// At most 20 elements.
    pub attachment_ids: Vec<String>,
}

/// The answer to [`GetMessageAttachmentDownloadUrl`].
#[doc(alias = "DownloadUrlUserMailboxMessageAttachmentResponse")]
#[derive(Clone, Default, Model)]
pub struct GetMessageAttachmentDownloadUrlResponse {
    pub download_urls: Vec<AttachmentDownloadUrlItem>,
    pub failed_ids: Vec<String>,
    pub failed_reasons: Vec<AttachmentDownloadFailedReason>,
}
