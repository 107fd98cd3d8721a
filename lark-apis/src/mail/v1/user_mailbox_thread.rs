// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Threads of a user mailbox.
//!
//! `mail.v1.user_mailbox.thread` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{MailFormat, Message};

/// Modifies several threads of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230009, 1236006, 1238008
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_modify)
#[lark_api(
    id = "mail.v1.user_mailbox.thread.batch_modify",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchModifyUserMailboxThread {
    pub user_mailbox_id: String,
    /// At most 20 elements.
    pub add_label_ids: Option<Vec<String>>,
    /// At most 20 elements.
    pub remove_label_ids: Option<Vec<String>>,
    pub add_folder: Option<String>,
    /// At most 20 elements.
    pub thread_ids: Option<Vec<String>>,
}

/// Trashes several threads of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230009, 1236006
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_trash)
#[lark_api(
    id = "mail.v1.user_mailbox.thread.batch_trash",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchTrashUserMailboxThread {
    pub user_mailbox_id: String,
    /// At most 20 elements.
    pub thread_ids: Option<Vec<String>>,
}

/// Fetches a thread of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 10 a second
/// - Error codes: 1234008, 1234013, 1234017, 1236019, 1236022
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get)
#[lark_api(
    id = "mail.v1.user_mailbox.thread.get",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id",
    token = "tenant|user",
    response = GetUserMailboxThreadResponse,
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxThread {
    pub user_mailbox_id: String,
    pub thread_id: String,
    pub format: Option<MailFormat>,
    pub include_spam_trash: Option<bool>,
}

/// The answer to [`GetUserMailboxThread`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxThreadResponse {
    pub thread: Option<Thread>,
}

/// Lists threads of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads` with a tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1234008, 1234013, 1234017, 1234035, 1234036, 1234037, 1234038, 1234039, 1234040, 1235000
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list)
#[lark_api(
    id = "mail.v1.user_mailbox.thread.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads",
    token = "tenant|user",
    response = ListUserMailboxThreadResponse,
    paging(items = Thread),
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserMailboxThread {
    pub user_mailbox_id: String,
    /// At most 20 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub folder_id: Option<String>,
    pub only_unread: Option<bool>,
    pub label_id: Option<String>,
}

/// The answer to [`ListUserMailboxThread`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxThreadResponse {
    pub items: Vec<Thread>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Modifies a thread of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230007, 1230008, 1230009, 1236006
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify)
#[lark_api(
    id = "mail.v1.user_mailbox.thread.modify",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModifyUserMailboxThread {
    pub user_mailbox_id: String,
    pub thread_id: String,
    /// At most 20 elements.
    pub add_label_ids: Option<Vec<String>>,
    /// At most 20 elements.
    pub remove_label_ids: Option<Vec<String>>,
    pub add_folder: Option<String>,
}

/// Trashes a thread of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230009, 1236006
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/trash)
#[lark_api(
    id = "mail.v1.user_mailbox.thread.trash",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TrashUserMailboxThread {
    pub user_mailbox_id: String,
    pub thread_id: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Thread {
    pub id: Option<String>,
    pub body_preview: Option<String>,
    pub messages: Vec<Message>,
}
