// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alias of a public mailbox.
//!
//! `mail.v1.public_mailbox.alias` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EmailAlias, EmailAliasListResponse};

/// Gives a public mailbox another address.
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-alias/create)
#[lark_api(
    id = "mail.v1.public_mailbox.alias.create",
    method = "POST",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases",
    token = "tenant",
    response = CreatePublicMailboxAliasResponse,
    scopes = "mail:public_mailbox",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePublicMailboxAlias {
    /// Id or address of the public mailbox that gets the alias.
    pub public_mailbox_id: String,
    /// Another address of a mailbox or mailing list.
    /// Required in requests.
    #[lark(body)]
    pub email_alias: Option<EmailAlias>,
}

/// The answer to [`CreatePublicMailboxAlias`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreatePublicMailboxAliasResponse {
    /// The new alias of the public mailbox.
    pub public_mailbox_alias: Option<EmailAlias>,
}

/// Takes an alias from a public mailbox.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id` with a tenant token, for custom
///   apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-alias/delete)
#[lark_api(
    id = "mail.v1.public_mailbox.alias.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id",
    token = "tenant",
    scopes = "mail:public_mailbox",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePublicMailboxAlias {
    /// Id or address of the public mailbox that loses the alias.
    pub public_mailbox_id: String,
    /// Address of the alias to delete.
    pub alias_id: String,
}

/// Lists the aliases of a public mailbox.
///
/// All come at once, without pages.
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox-alias/list)
#[lark_api(
    id = "mail.v1.public_mailbox.alias.list",
    method = "GET",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases",
    token = "tenant",
    response = EmailAliasListResponse,
    scopes = "mail:public_mailbox|mail:public_mailbox:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPublicMailboxAlias {
    /// Id or address of the public mailbox whose aliases to list.
    pub public_mailbox_id: String,
}
