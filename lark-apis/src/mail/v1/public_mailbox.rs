// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Public mailboxes.
//!
//! `mail.v1.public_mailbox` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a public mailbox.
///
/// - `POST /open-apis/mail/v1/public_mailboxes` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Scopes that unlock single fields of the answer: `mail:public_mailbox.public_mailbox_geo`
/// - Rate limit: 50 a second
/// - Error codes: 1234006, 1234008, 1234026, 1234033, 1234040, 1234041, 1234042
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox/create)
#[lark_api(
    id = "mail.v1.public_mailbox.create",
    method = "POST",
    path = "/open-apis/mail/v1/public_mailboxes",
    token = "tenant",
    response = PublicMailbox,
    scopes = "mail:public_mailbox",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
pub struct CreatePublicMailbox {
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox: Option<PublicMailbox>,
}

/// Deletes a public mailbox.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox/delete)
#[lark_api(
    id = "mail.v1.public_mailbox.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
    token = "tenant",
    scopes = "mail:public_mailbox",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct DeletePublicMailbox {
    pub public_mailbox_id: String,
}

/// Fetches a public mailbox.
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `mail:public_mailbox.public_mailbox_geo`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234016
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox/get)
#[lark_api(
    id = "mail.v1.public_mailbox.get",
    method = "GET",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
    token = "tenant",
    response = PublicMailbox,
    scopes = "mail:public_mailbox|mail:public_mailbox:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct GetPublicMailbox {
    pub public_mailbox_id: String,
}

/// Lists public mailboxes.
///
/// - `GET /open-apis/mail/v1/public_mailboxes` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `mail:public_mailbox.public_mailbox_geo`
/// - Rate limit: special, see the documentation
/// - Error codes: 1235003
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox/list)
#[lark_api(
    id = "mail.v1.public_mailbox.list",
    method = "GET",
    path = "/open-apis/mail/v1/public_mailboxes",
    token = "tenant|user",
    response = ListPublicMailboxResponse,
    paging(items = PublicMailbox),
    scopes = "mail:public_mailbox|mail:public_mailbox:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct ListPublicMailbox {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListPublicMailbox`].
#[derive(Clone, Default, Model)]
pub struct ListPublicMailboxResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<PublicMailbox>,
}

/// Changes parts of a public mailbox.
///
/// - `PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234006, 1234008, 1234016, 1234023, 1234033
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox/patch)
#[lark_api(
    id = "mail.v1.public_mailbox.patch",
    method = "PATCH",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
    token = "tenant",
    response = PublicMailbox,
    scopes = "mail:public_mailbox",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct PatchPublicMailbox {
    pub public_mailbox_id: String,
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox: Option<PublicMailbox>,
}

/// Removes public mailboxes to recycle bin.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin` with a tenant token, for
///   custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/public-mailbox/public_mailbox/remove_to_recycle_bin)
#[doc(alias = "RemoveToRecycleBinPublicMailbox")]
#[lark_api(
    id = "mail.v1.public_mailbox.remove_to_recycle_bin",
    method = "DELETE",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin",
    token = "tenant",
    scopes = "mail:public_mailbox",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct MovePublicMailboxToRecycleBin {
    pub public_mailbox_id: String,
    #[lark(json)]
    pub to_mail_address: Option<String>,
}

/// Updates a public mailbox.
///
/// - `PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: special, see the documentation
/// - Error codes: 1234006, 1234008, 1234016, 1234023, 1234033
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/public-mailbox/public_mailbox/update)
#[lark_api(
    id = "mail.v1.public_mailbox.update",
    method = "PUT",
    path = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
    token = "tenant",
    response = PublicMailbox,
    scopes = "mail:public_mailbox",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
pub struct UpdatePublicMailbox {
    pub public_mailbox_id: String,
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox: Option<PublicMailbox>,
}

#[derive(Clone, Default, Model)]
pub struct PublicMailbox {
    pub public_mailbox_id: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub geo: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
