// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alias of a mailgroup.
//!
//! `mail.v1.mailgroup.alias` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EmailAlias, EmailAliasListResponse};

/// Gives a mailing list another address.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-alias/create)
#[lark_api(
    id = "mail.v1.mailgroup.alias.create",
    method = "POST",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases",
    token = "tenant",
    response = CreateMailgroupAliasResponse,
    scopes = "mail:mailgroup",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMailgroupAlias {
    /// Id or address of the mailing list that gets the alias.
    pub mailgroup_id: String,
    /// Another address of a mailbox or mailing list.
    /// Required in requests.
    #[lark(body)]
    pub email_alias: Option<EmailAlias>,
}

/// The answer to [`CreateMailgroupAlias`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateMailgroupAliasResponse {
    /// The new alias of the mailing list.
    pub mailgroup_alias: Option<EmailAlias>,
}

/// Takes an alias from a mailing list.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-alias/delete)
#[lark_api(
    id = "mail.v1.mailgroup.alias.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id",
    token = "tenant",
    scopes = "mail:mailgroup",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteMailgroupAlias {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
    /// Address of the alias to delete.
    pub alias_id: String,
}

/// Lists the aliases of a mailing list.
///
/// All come at once, without pages.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/mail-group/mailgroup-alias/list)
#[lark_api(
    id = "mail.v1.mailgroup.alias.list",
    method = "GET",
    path = "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases",
    token = "tenant",
    response = EmailAliasListResponse,
    scopes = "mail:mailgroup|mail:mailgroup:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMailgroupAlias {
    /// Id or address of the mailing list.
    pub mailgroup_id: String,
}
