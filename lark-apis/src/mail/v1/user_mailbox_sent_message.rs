// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sent messages of a user mailbox.
//!
//! `mail.v1.user_mailbox.sent_message` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::RecallStatus;

/// Tells for each receiver whether a mail could be recalled.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/get_recall_detail)
#[doc(alias = "GetRecallDetailUserMailboxSentMessage")]
#[lark_api(
    id = "mail.v1.user_mailbox.sent_message.get_recall_detail",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall",
    token = "tenant|user",
    response = GetUserMailboxSentMessageRecallDetailResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxSentMessageRecallDetail {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail that was recalled.
    pub message_id: String,
}

/// The answer to [`GetUserMailboxSentMessageRecallDetail`].
#[doc(alias = "GetRecallDetailUserMailboxSentMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxSentMessageRecallDetailResponse {
    /// Whether the recall is finished.
    pub recall_status: Option<RecallStatus>,
    /// From whom the mail could be recalled: all, some or no one.
    pub recall_result: Option<RecallResult>,
    /// From how many receivers the mail was recalled.
    pub success_count: Option<i64>,
    /// From how many receivers the mail could not be recalled.
    pub failure_count: Option<i64>,
    /// For how many receivers the recall still goes on.
    pub processing_count: Option<i64>,
    /// The result for each receiver.
    pub items: Vec<RecallDetailItem>,
}

/// Recalls a mail that was sent.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/recall)
#[lark_api(
    id = "mail.v1.user_mailbox.sent_message.recall",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/recall",
    token = "tenant|user",
    response = RecallUserMailboxSentMessageResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecallUserMailboxSentMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the sent mail to recall.
    pub message_id: String,
}

/// The answer to [`RecallUserMailboxSentMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecallUserMailboxSentMessageResponse {
    /// Whether the mail can be, or is being, recalled.
    pub recall_status: Option<RecallStatus>,
    /// Why the mail cannot be recalled.
    pub recall_restriction_reason: Option<RecallRestrictionReason>,
}

/// Whether a mail could be recalled from one receiver.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecallDetailItem {
    /// Address of the receiver.
    pub recipient_address: Option<String>,
    /// Name of the receiver.
    pub recipient_name: Option<String>,
    /// Whether the mail was recalled from the receiver.
    pub status: Option<RecallDetailItemStatus>,
    /// Why the mail could not be recalled.
    pub fail_reason: Option<FailReason>,
    /// Whether the receiver is a mailing list.
    pub is_mailing_list: Option<bool>,
    /// From how many members of the mailing list the mail was recalled.
    pub mailing_list_success_count: Option<i64>,
    /// From how many members of the mailing list the mail could not be recalled.
    pub mailing_list_failure_count: Option<i64>,
    /// How far the recall from the mailing list is, in per cent.
    pub mailing_list_finish_percent: Option<i64>,
}

/// The values of `fail_reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FailReason {
    /// The address is not valid.
    InvalidAddress,
    /// The mail had been read already.
    MessageHasBeenRead,
    /// The receiver is in another tenant.
    NotInTheSameTenant,
    /// The receiver does not use Lark Mail.
    NotUsingLarkMail,
    /// Not known.
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `recall_restriction_reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecallRestrictionReason {
    /// It has been recalled already.
    AlreadyRecalled,
    /// It was sent too long ago.
    ExceededTimeLimit,
    /// The domain is being migrated.
    MigrationDomain,
    /// It was not delivered.
    NotDelivered,
    /// Recalling is not enabled.
    RecallNotEnabled,
    /// The sender's address is not the user's own.
    SenderAddressNotOwned,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `recall_result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecallResult {
    /// Recalled from no one.
    AllFail,
    /// Recalled from everyone.
    AllSuccess,
    /// Not finished yet.
    Processing,
    /// Recalled from some.
    SomeFail,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecallDetailItemStatus {
    /// Not recalled.
    Fail,
    /// Not finished yet.
    Processing,
    /// Recalled.
    Success,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
