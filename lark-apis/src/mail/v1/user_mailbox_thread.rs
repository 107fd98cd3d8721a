// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Threads of a user mailbox.
//!
//! `mail.v1.user_mailbox.thread` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{MailFormat, Message};

/// Changes labels, folder or read state of several threads.
///
/// At most 20. Flags, archive and spam work the same way; to delete, use `mail.v1.user_mailbox.thread.batch_trash`.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
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
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub add_label_ids: Option<Vec<String>>,
    /// Labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub remove_label_ids: Option<Vec<String>>,
    /// Folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or the id of the user's own.
    pub add_folder: Option<String>,
    /// Ids of the threads to change; at most 20.
    pub thread_ids: Option<Vec<String>>,
}

/// Moves up to 20 threads to the deleted ones.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
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
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Ids of the threads to delete; at most 20.
    pub thread_ids: Option<Vec<String>>,
}

/// Fetches a thread with its mails, their subjects and texts.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.message.address:read`,
///   `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`
/// - Rate limit: 10 a second
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
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the thread, as given when a mail was sent or fetched.
    pub thread_id: String,
    /// How much of the mails to return: everything, everything but HTML, or no text.
    pub format: Option<MailFormat>,
    /// Whether to return mails that are in spam or deleted as well.
    pub include_spam_trash: Option<bool>,
}

/// The answer to [`GetUserMailboxThread`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxThreadResponse {
    /// The thread with its mails.
    pub thread: Option<Thread>,
}

/// Lists the threads with a folder or label, the latest first.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads` with a tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
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
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// How many items a page has; 1 to 20.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns only threads in this folder: `INBOX`, `SENT`, `SPAM`, `ARCHIVED`, `SCHEDULED`, `TRASH`, `DRAFT`, or the id
    /// of the user's own.
    pub folder_id: Option<String>,
    /// Whether to return only threads with unread mails.
    pub only_unread: Option<bool>,
    /// Returns only threads with this label: `IMPORTANT`, `OTHER`, `FLAGGED` or the id of an own one.
    pub label_id: Option<String>,
}

/// The answer to [`ListUserMailboxThread`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxThreadResponse {
    /// The threads found.
    pub items: Vec<Thread>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes labels, folder or read state of a thread.
///
/// Flags, archive and spam work the same way; to delete, use `mail.v1.user_mailbox.thread.trash`.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
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
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the thread, as given when a mail was sent or fetched.
    pub thread_id: String,
    /// Labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub add_label_ids: Option<Vec<String>>,
    /// Labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or ids of own ones; at most 20.
    pub remove_label_ids: Option<Vec<String>>,
    /// Folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or the id of the user's own.
    pub add_folder: Option<String>,
}

/// Moves a thread to the deleted ones.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 20 a minute
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
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the thread, as given when a mail was sent or fetched.
    pub thread_id: String,
}

/// Mails that belong together.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Thread {
    /// Id of the thread.
    pub id: Option<String>,
    /// Beginning of the latest mail's text.
    pub body_preview: Option<String>,
    /// Mails of the thread.
    pub messages: Vec<Message>,
}
