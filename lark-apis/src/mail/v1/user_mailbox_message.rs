// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages of a user mailbox.
//!
//! `mail.v1.user_mailbox.message` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{Attachment, MailAddress, MailFormat, Message, MessageState};
use crate::ids::UserIdType;

/// Fetches several mails by their ids, with labels, folder, text and attachments.
///
/// At most 20. Subject, text and addresses each need a scope of their own.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get)
#[lark_api(
    id = "mail.v1.user_mailbox.message.batch_get",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get",
    token = "tenant|user",
    response = BatchGetUserMailboxMessageResponse,
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// How much of the mails to return: everything, everything but HTML, or no text.
    pub format: Option<MailFormat>,
    /// Ids of the mails; at most 20.
    pub message_ids: Option<Vec<String>>,
}

/// The answer to [`BatchGetUserMailboxMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetUserMailboxMessageResponse {
    /// The mails asked for.
    pub messages: Vec<Message>,
}

/// Changes labels, folder or read state of several mails.
///
/// At most 20. Flags, archive and spam work the same way; to delete, use `mail.v1.user_mailbox.message.batch_trash`.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify)
#[lark_api(
    id = "mail.v1.user_mailbox.message.batch_modify",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchModifyUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token; at most 300 characters.
    pub user_mailbox_id: String,
    /// Ids of the mails to change; at most 20.
    pub message_ids: Option<Vec<String>>,
    /// Labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub add_label_ids: Option<Vec<String>>,
    /// Labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub remove_label_ids: Option<Vec<String>>,
    /// Folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or the id of the user's own; at most 100 characters.
    pub add_folder: Option<String>,
}

/// Moves up to 20 mails to the deleted ones.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash)
#[lark_api(
    id = "mail.v1.user_mailbox.message.batch_trash",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchTrashUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Ids of the mails to delete; at most 20.
    pub message_ids: Option<Vec<String>>,
}

/// Fetches a mail with its text and attachments.
///
/// With a tenant token, the app needs data permission for mails.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-message/get)
#[lark_api(
    id = "mail.v1.user_mailbox.message.get",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id",
    token = "tenant|user",
    response = GetUserMailboxMessageResponse,
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail, from the list of mails.
    pub message_id: String,
    /// How much of the mails to return: everything, everything but HTML, or no text.
    pub format: Option<MailFormat>,
}

/// The answer to [`GetUserMailboxMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxMessageResponse {
    /// The mail with its details.
    pub message: Option<Message>,
}

/// Lists the mails that were shared in a chat with a mail card.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-message/get_by_card)
#[doc(alias = "GetByCardUserMailboxMessage")]
#[lark_api(
    id = "mail.v1.user_mailbox.message.get_by_card",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card",
    token = "tenant|user",
    response = GetUserMailboxMessageByCardResponse,
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxMessageByCard {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail card, from the event of the chat message.
    pub card_id: String,
    /// Id of the card's owner, from the event of the chat message; whatever `user_id_type` is.
    pub owner_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetUserMailboxMessageByCard`].
#[doc(alias = "GetByCardUserMailboxMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxMessageByCardResponse {
    /// Whose mailbox the mails are in.
    pub owner_info: Option<UserInfo>,
    /// Ids of the mails on the card.
    pub message_ids: Vec<String>,
    /// Id of the mail card.
    pub card_id: Option<String>,
}

/// Lists the ids of mails with a folder or label.
///
/// With a tenant token, the app needs data permission for mails.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages` with a tenant or user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-message/list)
#[doc(alias("list mails", "read inbox", "list emails"))]
#[lark_api(
    id = "mail.v1.user_mailbox.message.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages",
    token = "tenant|user",
    response = ListUserMailboxMessageResponse,
    paging(items = String),
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// How many items a page has; 1 to 20.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns only mails in this folder: `INBOX` or another of the system, or the id of the user's own.
    pub folder_id: Option<String>,
    /// Whether to return only unread mails.
    pub only_unread: Option<bool>,
    /// Returns only mails with this label: `IMPORTANT`, `OTHER`, `FLAGGED`, `SCHEDULED` or the id of an own one.
    pub label_id: Option<String>,
}

/// The answer to [`ListUserMailboxMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxMessageResponse {
    /// Ids of the mails found.
    pub items: Vec<String>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists all mails of a thread with their main details.
///
/// With a tenant token, the app needs data permission for mails. Subject, text and addresses each need a scope of their
/// own.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message)
#[doc(alias = "ListThreadMessageUserMailboxMessage")]
#[lark_api(
    id = "mail.v1.user_mailbox.message.list_thread_message",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages",
    token = "tenant|user",
    response = ListUserMailboxThreadMessageResponse,
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserMailboxThreadMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the thread, as given when a mail was sent or fetched.
    pub thread_id: String,
    /// How much of the mails to return: everything, everything but HTML, or no text.
    pub format: Option<MailFormat>,
    /// Whether to return mails that are in spam or deleted as well.
    pub include_spam_trash: Option<bool>,
}

/// The answer to [`ListUserMailboxThreadMessage`].
#[doc(alias = "ListThreadMessageUserMailboxMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxThreadMessageResponse {
    /// Mails of the thread.
    pub items: Vec<MessageMeta>,
}

/// Changes labels, folder or read state of a mail.
///
/// Flags, archive and spam work the same way; to delete, use `mail.v1.user_mailbox.message.trash`.
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/modify)
#[lark_api(
    id = "mail.v1.user_mailbox.message.modify",
    method = "PUT",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModifyUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail, from the list of mails or an event; at most 200 characters.
    pub message_id: String,
    /// Labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub add_label_ids: Option<Vec<String>>,
    /// Labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub remove_label_ids: Option<Vec<String>>,
    /// Folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or the id of the user's own; at most 100 characters.
    pub add_folder: Option<String>,
}

/// Sends a mail from a mailbox.
///
/// Encode the source in base64url, with `-_` in place of `+/`. Calls for one user must come one after another.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send` with a user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:send`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/user_mailbox-message/send)
#[doc(alias("send mail", "send email", "write email"))]
#[lark_api(
    id = "mail.v1.user_mailbox.message.send",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send",
    token = "user",
    response = SendUserMailboxMessageResponse,
    scopes = "mail:user_mailbox.message:send",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Subject of the mail.
    pub subject: Option<String>,
    /// Receivers of the mail.
    pub to: Option<Vec<MailAddress>>,
    /// The full source of the mail, in base64url.
    pub raw: Option<String>,
    /// Receivers of copies.
    pub cc: Option<Vec<MailAddress>>,
    /// Receivers of blind copies.
    pub bcc: Option<Vec<MailAddress>>,
    /// Text of the mail as HTML.
    pub body_html: Option<String>,
    /// Text of the mail without HTML.
    pub body_plain_text: Option<String>,
    /// Files to attach.
    pub attachments: Option<Vec<Attachment>>,
    /// Own key of the mail that keeps it from being sent twice.
    pub dedupe_key: Option<String>,
    /// Sender to show in the mail.
    pub head_from: Option<MailAddress>,
}

/// The answer to [`SendUserMailboxMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendUserMailboxMessageResponse {
    /// Id of the mail that was sent.
    pub message_id: Option<String>,
    /// Id of the thread that the mail belongs to.
    pub thread_id: Option<String>,
}

/// Tells for each receiver whether a sent mail was delivered.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/send_status` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send_status)
#[doc(alias = "SendStatusUserMailboxMessage")]
#[lark_api(
    id = "mail.v1.user_mailbox.message.send_status",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/send_status",
    token = "user",
    response = GetUserMailboxMessageSendStatusResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxMessageSendStatus {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail that was sent.
    pub message_id: String,
}

/// The answer to [`GetUserMailboxMessageSendStatus`].
#[doc(alias = "SendStatusUserMailboxMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxMessageSendStatusResponse {
    /// Id of the mail that was sent.
    pub message_id: Option<String>,
    /// The status for each receiver.
    pub details: Vec<SendStatusDetail>,
}

/// Moves a mail to the deleted ones.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash)
#[lark_api(
    id = "mail.v1.user_mailbox.message.trash",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TrashUserMailboxMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail to delete, from the list of mails.
    pub message_id: String,
}

/// A mail of a thread with its main details.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageMeta {
    /// Id of the mail.
    pub message_id: Option<String>,
    /// Id of the thread that the mail belongs to.
    pub thread_id: Option<String>,
    /// Id of the folder that the mail is in.
    pub folder_id: Option<String>,
    /// `Message-ID` header of the mail.
    pub smtp_message_id: Option<String>,
    /// When the mail was created, received or sent.
    pub internal_date: Option<Text<UnixMillis>>,
    /// Whether the mail was received, sent or is a draft.
    pub message_state: Option<MessageState>,
    /// The mail itself, as far as `format` asks for it.
    pub message: Option<Message>,
}

/// Whether a mail was delivered to one receiver.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendStatusDetail {
    /// The receiver of the mail.
    pub recipient: Option<MailAddress>,
    /// How far the delivery to the receiver is.
    pub status: Option<i64>,
    /// When the status last changed.
    pub last_updated_time: Option<i64>,
}

/// Whose mailbox mails are in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserInfo {
    /// `user` for a user's own mailbox, `public_mailbox` for a public one.
    pub r#type: Option<String>,
    /// Id of the user, in the kind of `user_id_type`; for the type `user`.
    pub owner_user_id: Option<String>,
    /// Id of the public mailbox; for the type `public_mailbox`.
    pub public_mailbox_id: Option<String>,
}
