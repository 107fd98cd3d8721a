// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Alias of a mailgroup.
//!
//! `mail.v1.mailgroup.alias` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{EmailAlias, EmailAliasListResponse};

/// Creates alias of a mailgroup.
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1234006, 1234008, 1234013, 1234019, 1234033, 1235002, 1235003
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
pub struct CreateMailgroupAlias {
    pub mailgroup_id: String,
    /// Required in requests.
    #[lark(body)]
    pub email_alias: Option<EmailAlias>,
}

/// The answer to [`CreateMailgroupAlias`].
#[derive(Clone, Default, Model)]
pub struct CreateMailgroupAliasResponse {
    pub mailgroup_alias: Option<EmailAlias>,
}

/// Deletes alias of a mailgroup.
///
/// - `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id` with a tenant token, for custom apps only
/// - Scope: `mail:mailgroup`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1234008, 1234012, 1234013
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
pub struct DeleteMailgroupAlias {
    pub mailgroup_id: String,
    pub alias_id: String,
}

/// Lists alias of a mailgroup.
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1234008, 1234013
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
pub struct ListMailgroupAlias {
    pub mailgroup_id: String,
}
