// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Public mailboxes.
//!
//! `mail.v1.public_mailbox` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a public mailbox, which several users share.
///
/// - `POST /open-apis/mail/v1/public_mailboxes` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Scopes that unlock single fields of the answer: `mail:public_mailbox.public_mailbox_geo`
/// - Rate limit: 50 a second
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
#[non_exhaustive]
pub struct CreatePublicMailbox {
    /// A mailbox that several users share.
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox: Option<PublicMailbox>,
}

/// Deletes the address of a public mailbox for good, so that it can be used again.
///
/// The mailbox should be in the recycle bin, see `mail.v1.public_mailbox.remove_to_recycle_bin`.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct DeletePublicMailbox {
    /// Address of the public mailbox to delete.
    pub public_mailbox_id: String,
}

/// Fetches a public mailbox with its address and name.
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `mail:public_mailbox.public_mailbox_geo`
/// - Rate limit: special, see the documentation
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
#[non_exhaustive]
pub struct GetPublicMailbox {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
}

/// Lists the public mailboxes of the tenant.
///
/// - `GET /open-apis/mail/v1/public_mailboxes` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `mail:public_mailbox.public_mailbox_geo`
/// - Rate limit: special, see the documentation
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
#[non_exhaustive]
pub struct ListPublicMailbox {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has; at most 200. Default: 20.
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
    /// The kind of the user id in the request.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListPublicMailbox`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPublicMailboxResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// The public mailboxes found.
    pub items: Vec<PublicMailbox>,
}

/// Changes the given fields of a public mailbox; the others stay.
///
/// - `PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: special, see the documentation
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
#[non_exhaustive]
pub struct PatchPublicMailbox {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// A mailbox that several users share.
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox: Option<PublicMailbox>,
}

/// Moves a public mailbox to the recycle bin.
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin` with a tenant token, for
///   custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct MovePublicMailboxToRecycleBin {
    /// Address of the public mailbox to move.
    pub public_mailbox_id: String,
    /// Address of the mailbox that takes the mails over; without it, they are deleted.
    #[lark(json)]
    pub to_mail_address: Option<String>,
}

/// Replaces all fields of a public mailbox.
///
/// - `PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` with a tenant token, for custom apps only
/// - Scope: `mail:public_mailbox`
/// - Rate limit: special, see the documentation
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
#[non_exhaustive]
pub struct UpdatePublicMailbox {
    /// Id or address of the public mailbox.
    pub public_mailbox_id: String,
    /// A mailbox that several users share.
    /// Required in requests.
    #[lark(body)]
    pub public_mailbox: Option<PublicMailbox>,
}

/// A mailbox that several users share.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PublicMailbox {
    /// Id of the public mailbox within the tenant.
    pub public_mailbox_id: Option<String>,
    /// Address of the public mailbox.
    pub email: Option<String>,
    /// Name of the public mailbox.
    pub name: Option<String>,
    /// Where the data of the mailbox is kept, such as `cn`. Shown with the scope `mail:public_mailbox.public_mailbox_geo`.
    pub geo: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
