// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User mailboxes.
//!
//! `mail.v1.user_mailbox` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EmailInfo, MailAddress};

/// Fetches the accessible mailboxes of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes` with a tenant or user token, for
///   custom apps only
/// - Scopes, any one of: `mail:user_mailbox`, `mail:user_mailbox:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1230001, 1230003, 1230004, 1230005
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
pub struct ListAccessibleMailbox {
    pub user_mailbox_id: String,
}

/// The answer to [`ListAccessibleMailbox`].
#[doc(alias = "AccessibleMailboxesUserMailboxResponse")]
#[derive(Clone, Default, Model)]
pub struct ListAccessibleMailboxResponse {
    pub accessible_mailboxes: Vec<EmailInfo>,
}

/// Deletes a user mailbox.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:user_mailbox`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001
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
pub struct DeleteUserMailbox {
    pub user_mailbox_id: String,
    pub transfer_mailbox: Option<String>,
}

/// Fetches the profile of a user mailbox.
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
pub struct GetUserMailboxProfile {
    pub user_mailbox_id: String,
}

/// The answer to [`GetUserMailboxProfile`].
#[doc(alias = "ProfileUserMailboxResponse")]
#[derive(Clone, Default, Model)]
pub struct GetUserMailboxProfileResponse {
    pub primary_email_address: Option<String>,
    pub not_found_reason: Option<String>,
}

/// Searches user mailboxes.
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
pub struct SearchUserMailbox {
    pub user_mailbox_id: String,
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    pub query: Option<String>,
    pub filter: Option<MailSearchFilter>,
}

/// The answer to [`SearchUserMailbox`].
#[derive(Clone, Default, Model)]
pub struct SearchUserMailboxResponse {
    pub items: Vec<MailSearchItem>,
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct MailSearchFilter {
    pub from: Option<Vec<String>>,
    pub to: Option<Vec<String>>,
    pub cc: Option<Vec<String>>,
    pub bcc: Option<Vec<String>>,
    pub subject: Option<String>,
    pub folder: Option<Vec<String>>,
    pub label: Option<Vec<String>>,
    pub has_attachment: Option<bool>,
    pub is_unread: Option<bool>,
    pub create_time: Option<TimeRange>,
}

#[derive(Clone, Default, Model)]
pub struct MailSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<MailSearchMeta>,
}

#[derive(Clone, Default, Model)]
pub struct MailSearchMeta {
    pub title: Option<String>,
    pub thread_id: Option<String>,
    pub create_time: Option<String>,
    pub message_biz_id: Option<String>,
    pub from: Option<MailAddress>,
}

#[derive(Clone, Default, Model)]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
