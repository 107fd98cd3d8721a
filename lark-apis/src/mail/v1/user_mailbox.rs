// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User mailboxes.
//!
//! `mail.v1.user_mailbox` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{EmailInfo, MailAddress};

/// Lists the mailboxes that a user can read and write from: their own and public ones.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes` with a tenant or user token, for
///   custom apps only
/// - Scopes, any one of: `mail:user_mailbox`, `mail:user_mailbox:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes)
#[doc(alias = "AccessibleMailboxesUserMailbox")]
#[lark_api(
    id = "mail.v1.user_mailbox.accessible_mailboxes",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes",
    token = "tenant|user",
    response = ListAccessibleMailboxResponse,
    scopes = "mail:user_mailbox|mail:user_mailbox:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAccessibleMailbox {
    /// Address of the user, or `me` with a user token; not of a public mailbox.
    pub user_mailbox_id: String,
}

/// The answer to [`ListAccessibleMailbox`].
#[doc(alias = "AccessibleMailboxesUserMailboxResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAccessibleMailboxResponse {
    /// The user's own mailbox and public ones.
    pub accessible_mailboxes: Vec<EmailInfo>,
}

/// Deletes the address of a user's mailbox in the recycle bin for good.
///
/// Its mails can be moved to another mailbox with `transfer_mailbox`.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:user_mailbox`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/user_mailbox-alias/delete)
#[lark_api(
    id = "mail.v1.user_mailbox.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id",
    token = "tenant",
    scopes = "mail:user_mailbox",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteUserMailbox {
    /// Address of the mailbox to delete.
    pub user_mailbox_id: String,
    /// Address of the mailbox that the mails are moved to.
    pub transfer_mailbox: Option<String>,
}

/// Fetches the primary address of a user's mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/profile` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/profile)
#[doc(alias = "ProfileUserMailbox")]
#[lark_api(
    id = "mail.v1.user_mailbox.profile",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/profile",
    token = "user",
    response = GetUserMailboxProfileResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxProfile {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
}

/// The answer to [`GetUserMailboxProfile`].
#[doc(alias = "ProfileUserMailboxResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxProfileResponse {
    /// Main address of the mailbox.
    pub primary_email_address: Option<String>,
    /// Why there is no address.
    pub not_found_reason: Option<String>,
}

/// Searches the mails of a mailbox by words, people, folder, label and time.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/search` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search)
#[lark_api(
    id = "mail.v1.user_mailbox.search",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/search",
    token = "user",
    response = SearchUserMailboxResponse,
    paging(items = MailSearchItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchUserMailbox {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// How many mails a page has at most.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Words to look for in mails.
    pub query: Option<String>,
    /// What the mails must have.
    pub filter: Option<MailSearchFilter>,
}

/// The answer to [`SearchUserMailbox`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchUserMailboxResponse {
    /// The mails found.
    pub items: Vec<MailSearchItem>,
    /// How many mails were found.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// What the mails found must have.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MailSearchFilter {
    /// Finds only mails from one of these senders.
    pub from: Option<Vec<String>>,
    /// Finds only mails to one of these receivers.
    pub to: Option<Vec<String>>,
    /// Finds only mails with copies to one of these receivers.
    pub cc: Option<Vec<String>>,
    /// Finds only mails with blind copies to one of these receivers.
    pub bcc: Option<Vec<String>>,
    /// Words that the subject has.
    pub subject: Option<String>,
    /// Finds only mails in one of these folders.
    pub folder: Option<Vec<String>>,
    /// Finds only mails with one of these labels.
    pub label: Option<Vec<String>>,
    /// Finds only mails with attachments, or only those without.
    pub has_attachment: Option<bool>,
    /// Finds only unread mails, or only those that were read.
    pub is_unread: Option<bool>,
    /// Finds only mails of this span of time.
    pub create_time: Option<TimeRange>,
}

/// A mail that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MailSearchItem {
    /// Id of the mail that was found.
    pub id: Option<String>,
    /// Text that shows the mail and what matched.
    pub display_info: Option<String>,
    /// Title, thread, time and sender of the mail.
    pub meta_data: Option<MailSearchMeta>,
}

/// Title, thread, time and sender of a mail that was found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MailSearchMeta {
    /// Subject of the mail.
    pub title: Option<String>,
    /// Id of the thread that the mail belongs to.
    pub thread_id: Option<String>,
    /// When the mail was created.
    pub create_time: Option<String>,
    pub message_biz_id: Option<String>,
    /// Sender of the mail.
    pub from: Option<MailAddress>,
}

/// A span of time to search in.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    /// Start of the span.
    pub start_time: Option<String>,
    /// End of the span.
    pub end_time: Option<String>,
}
