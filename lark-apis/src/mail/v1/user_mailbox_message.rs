// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages of a user mailbox.
//!
//! `mail.v1.user_mailbox.message` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{Attachment, MailAddress, MailFormat, Message, MessageState};
use crate::ids::UserIdType;

/// Fetches several messages of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 10 a second
/// - Error codes: 1230001, 1230003, 1230004, 1230005, 1230006
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
pub struct BatchGetUserMailboxMessage {
    pub user_mailbox_id: String,
    pub format: Option<MailFormat>,
    /// At most 20 elements.
    pub message_ids: Option<Vec<String>>,
}

/// The answer to [`BatchGetUserMailboxMessage`].
#[derive(Clone, Default, Model)]
pub struct BatchGetUserMailboxMessageResponse {
    pub messages: Vec<Message>,
}

/// Modifies several messages of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230007, 1230009, 1236006, 1236008
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
pub struct BatchModifyUserMailboxMessage {
    pub user_mailbox_id: String,
    /// At most 20 elements.
    pub message_ids: Option<Vec<String>>,
    /// At most 20 elements.
    pub add_label_ids: Option<Vec<String>>,
    /// At most 20 elements.
    pub remove_label_ids: Option<Vec<String>>,
    pub add_folder: Option<String>,
}

/// Trashes several messages of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230009, 1236006
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
pub struct BatchTrashUserMailboxMessage {
    pub user_mailbox_id: String,
    /// At most 20 elements.
    pub message_ids: Option<Vec<String>>,
}

/// Fetches a message of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1234008, 1234017, 1234034, 1235013
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
pub struct GetUserMailboxMessage {
    pub user_mailbox_id: String,
    pub message_id: String,
    pub format: Option<MailFormat>,
}

/// The answer to [`GetUserMailboxMessage`].
#[derive(Clone, Default, Model)]
pub struct GetUserMailboxMessageResponse {
    pub message: Option<Message>,
}

/// Fetches messages of a user mailbox by card.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1230001, 1230002, 1230003
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
pub struct GetUserMailboxMessageByCard {
    pub user_mailbox_id: String,
    pub card_id: String,
    pub owner_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetUserMailboxMessageByCard`].
#[doc(alias = "GetByCardUserMailboxMessageResponse")]
#[derive(Clone, Default, Model)]
pub struct GetUserMailboxMessageByCardResponse {
    pub owner_info: Option<UserInfo>,
    pub message_ids: Vec<String>,
    pub card_id: Option<String>,
}

/// Lists messages of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages` with a tenant or user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-message/list)
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
pub struct ListUserMailboxMessage {
    pub user_mailbox_id: String,
    /// At most 20 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub folder_id: Option<String>,
    pub only_unread: Option<bool>,
    pub label_id: Option<String>,
}

/// The answer to [`ListUserMailboxMessage`].
#[derive(Clone, Default, Model)]
pub struct ListUserMailboxMessageResponse {
    pub items: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Lists a thread message of a message of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1234008, 1234013, 1234017, 1236019, 1236022
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
pub struct ListUserMailboxThreadMessage {
    pub user_mailbox_id: String,
    pub thread_id: String,
    pub format: Option<MailFormat>,
    pub include_spam_trash: Option<bool>,
}

/// The answer to [`ListUserMailboxThreadMessage`].
#[doc(alias = "ListThreadMessageUserMailboxMessageResponse")]
#[derive(Clone, Default, Model)]
pub struct ListUserMailboxThreadMessageResponse {
    pub items: Vec<MessageMeta>,
}

/// Modifies a message of a user mailbox.
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230007, 1230009, 1236006, 1236008
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
pub struct ModifyUserMailboxMessage {
    pub user_mailbox_id: String,
    pub message_id: String,
    /// At most 20 elements.
    pub add_label_ids: Option<Vec<String>>,
    /// At most 20 elements.
    pub remove_label_ids: Option<Vec<String>>,
    pub add_folder: Option<String>,
}

/// Sends a message of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send` with a user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:send`
/// - Rate limit: 100 a minute
/// - Error codes: 1234008, 1234013, 1234017, 1236001, 1236002, 1236003, 1236004, 1236005, 1236006, 1236007, 1236008,
///   1236009, 1236010, 1236012, 1236013, 1236014, 1236017, 1236018, 1236019
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/user_mailbox-message/send)
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
pub struct SendUserMailboxMessage {
    pub user_mailbox_id: String,
    pub subject: Option<String>,
    pub to: Option<Vec<MailAddress>>,
    pub raw: Option<String>,
    pub cc: Option<Vec<MailAddress>>,
    pub bcc: Option<Vec<MailAddress>>,
    pub body_html: Option<String>,
    pub body_plain_text: Option<String>,
    pub attachments: Option<Vec<Attachment>>,
    pub dedupe_key: Option<String>,
    pub head_from: Option<MailAddress>,
}

/// The answer to [`SendUserMailboxMessage`].
#[derive(Clone, Default, Model)]
pub struct SendUserMailboxMessageResponse {
    pub message_id: Option<String>,
    pub thread_id: Option<String>,
}

/// Sends a status of a message of a user mailbox.
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
pub struct GetUserMailboxMessageSendStatus {
    pub user_mailbox_id: String,
    pub message_id: String,
}

/// The answer to [`GetUserMailboxMessageSendStatus`].
#[doc(alias = "SendStatusUserMailboxMessageResponse")]
#[derive(Clone, Default, Model)]
pub struct GetUserMailboxMessageSendStatusResponse {
    pub message_id: Option<String>,
    pub details: Vec<SendStatusDetail>,
}

/// Trashes a message of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230009, 1236006
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
pub struct TrashUserMailboxMessage {
    pub user_mailbox_id: String,
    pub message_id: String,
}

#[derive(Clone, Default, Model)]
pub struct MessageMeta {
    pub message_id: Option<String>,
    pub thread_id: Option<String>,
    pub folder_id: Option<String>,
    pub smtp_message_id: Option<String>,
    pub internal_date: Option<Text<UnixMillis>>,
    pub message_state: Option<MessageState>,
    pub message: Option<Message>,
}

#[derive(Clone, Default, Model)]
pub struct SendStatusDetail {
    pub recipient: Option<MailAddress>,
    pub status: Option<i64>,
    pub last_updated_time: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct UserInfo {
    pub r#type: Option<String>,
    pub owner_user_id: Option<String>,
    pub public_mailbox_id: Option<String>,
}
