// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alias of a user mailbox.
//!
//! `mail.v1.user_mailbox.alias` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EmailAlias, EmailAliasListResponse};

/// Gives a user another mail address.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases` with a tenant token, for custom apps only
/// - Scope: `mail:user_mailbox`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/user_mailbox-alias/create)
#[lark_api(
    id = "mail.v1.user_mailbox.alias.create",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases",
    token = "tenant",
    response = CreateUserMailboxAliasResponse,
    scopes = "mail:user_mailbox",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserMailboxAlias {
    /// Mail address of the user.
    pub user_mailbox_id: String,
    /// Another address of a mailbox or mailing list.
    /// Required in requests.
    #[lark(body)]
    pub email_alias: Option<EmailAlias>,
}

/// The answer to [`CreateUserMailboxAlias`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserMailboxAliasResponse {
    /// The new alias of the user.
    pub user_mailbox_alias: Option<EmailAlias>,
}

/// Takes an alias from a user.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id` with a tenant token, for custom apps
///   only
/// - Scope: `mail:user_mailbox`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/user_mailbox-alias/delete-2)
#[lark_api(
    id = "mail.v1.user_mailbox.alias.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id",
    token = "tenant",
    scopes = "mail:user_mailbox",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteUserMailboxAlias {
    /// Mail address of the user.
    pub user_mailbox_id: String,
    /// Address of the alias to delete.
    pub alias_id: String,
}

/// Lists the aliases of a user.
///
/// All come at once, without pages.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:user_mailbox`, `mail:user_mailbox:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/user_mailbox-alias/list)
#[lark_api(
    id = "mail.v1.user_mailbox.alias.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases",
    token = "tenant",
    response = EmailAliasListResponse,
    scopes = "mail:user_mailbox|mail:user_mailbox:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserMailboxAlias {
    /// Mail address of the user.
    pub user_mailbox_id: String,
    /// Has no effect, as all aliases come at once.
    pub page_token: Option<String>,
    /// Has no effect, as all aliases come at once.
    pub page_size: Option<i64>,
}
