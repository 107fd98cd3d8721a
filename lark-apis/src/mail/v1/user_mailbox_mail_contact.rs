// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Mail contacts of a user mailbox.
//!
//! `mail.v1.user_mailbox.mail_contact` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Creates a mail contact of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.mail_contact:write`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.mail_contact.mail_address:read`,
///   `mail:user_mailbox.mail_contact.phone:read`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-mail_contact/create)
#[lark_api(
    id = "mail.v1.user_mailbox.mail_contact.create",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts",
    token = "tenant|user",
    response = CreateUserMailboxMailContactResponse,
    scopes = "mail:user_mailbox.mail_contact:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct CreateUserMailboxMailContact {
    pub user_mailbox_id: String,
    #[lark(body)]
    pub mail_contact: MailContact,
}

/// The answer to [`CreateUserMailboxMailContact`].
#[derive(Clone, Default, Model)]
pub struct CreateUserMailboxMailContactResponse {
    pub mail_contact: Option<MailContact>,
}

/// Deletes a mail contact of a user mailbox.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` with a tenant or user
///   token, for custom apps only
/// - Scope: `mail:user_mailbox.mail_contact:write`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-mail_contact/delete)
#[lark_api(
    id = "mail.v1.user_mailbox.mail_contact.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.mail_contact:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteUserMailboxMailContact {
    pub user_mailbox_id: String,
    pub mail_contact_id: String,
}

/// Lists mail contacts of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` with a tenant or user token, for custom
///   apps only
/// - Scopes, any one of: `mail:user_mailbox.mail_contact:read`, `mail:user_mailbox.mail_contact:write`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.mail_contact.mail_address:read`,
///   `mail:user_mailbox.mail_contact.phone:read`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-mail_contact/list)
#[lark_api(
    id = "mail.v1.user_mailbox.mail_contact.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts",
    token = "tenant|user",
    response = ListUserMailboxMailContactResponse,
    paging(items = MailContact),
    scopes = "mail:user_mailbox.mail_contact:read|mail:user_mailbox.mail_contact:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct ListUserMailboxMailContact {
    pub user_mailbox_id: String,
    /// At most 20 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
}

/// The answer to [`ListUserMailboxMailContact`].
#[derive(Clone, Default, Model)]
pub struct ListUserMailboxMailContactResponse {
    pub items: Vec<MailContact>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub hint: Option<String>,
}

/// Changes parts of a mail contact of a user mailbox.
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` with a tenant or user
///   token, for custom apps only
/// - Scope: `mail:user_mailbox.mail_contact:write`
/// - Rate limit: 20 a minute
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-mail_contact/patch)
#[lark_api(
    id = "mail.v1.user_mailbox.mail_contact.patch",
    method = "PATCH",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.mail_contact:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct PatchUserMailboxMailContact {
    pub user_mailbox_id: String,
    pub mail_contact_id: String,
    #[lark(body)]
    pub mail_contact: MailContact,
}

#[derive(Clone, Default, Model)]
pub struct MailContact {
    pub id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    pub company: Option<String>,
    pub phone: Option<String>,
    pub mail_address: Option<String>,
    pub tag: Option<String>,
    pub remark: Option<String>,
    pub avatar: Option<String>,
    pub position: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
