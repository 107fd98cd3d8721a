// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Mail contacts of a user mailbox.
//!
//! `mail.v1.user_mailbox.mail_contact` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Adds a contact to the address book of a mailbox.
///
/// With a tenant token, the app needs data permission for mail contacts.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` with a tenant or user token, for custom
///   apps only
/// - Scope: `mail:user_mailbox.mail_contact:write`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.mail_contact.mail_address:read`,
///   `mail:user_mailbox.mail_contact.phone:read`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct CreateUserMailboxMailContact {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// A contact in the address book of a mailbox.
    #[lark(body)]
    pub mail_contact: MailContact,
}

/// The answer to [`CreateUserMailboxMailContact`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserMailboxMailContactResponse {
    /// The contact that was added.
    pub mail_contact: Option<MailContact>,
}

/// Deletes a contact from the address book of a mailbox.
///
/// With a tenant token, the app needs data permission for mail contacts.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` with a tenant or user
///   token, for custom apps only
/// - Scope: `mail:user_mailbox.mail_contact:write`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct DeleteUserMailboxMailContact {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the contact, from the list of contacts.
    pub mail_contact_id: String,
}

/// Lists the address book of a mailbox.
///
/// With a tenant token, the app needs data permission for mail contacts.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` with a tenant or user token, for custom
///   apps only
/// - Scopes, any one of: `mail:user_mailbox.mail_contact:read`, `mail:user_mailbox.mail_contact:write`
/// - Scopes that unlock single fields of the answer: `mail:user_mailbox.mail_contact.mail_address:read`,
///   `mail:user_mailbox.mail_contact.phone:read`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct ListUserMailboxMailContact {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// How many items a page has; 1 to 20.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListUserMailboxMailContact`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxMailContactResponse {
    /// Contacts in the address book.
    pub items: Vec<MailContact>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    pub hint: Option<String>,
}

/// Changes a contact in the address book of a mailbox.
///
/// With a tenant token, the app needs data permission for mail contacts.
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` with a tenant or user
///   token, for custom apps only
/// - Scope: `mail:user_mailbox.mail_contact:write`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct PatchUserMailboxMailContact {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the contact, from the list of contacts.
    pub mail_contact_id: String,
    /// A contact in the address book of a mailbox.
    #[lark(body)]
    pub mail_contact: MailContact,
}

/// A contact in the address book of a mailbox.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MailContact {
    /// Id of the contact.
    pub id: Option<String>,
    /// Name of the contact; 1 to 64 characters.
    /// Required in requests.
    pub name: Option<String>,
    /// Company of the contact; at most 64 characters.
    pub company: Option<String>,
    /// Phone number of the contact; at most 40 characters. Shown with the scope
    /// `mail:user_mailbox.mail_contact.phone:read`.
    pub phone: Option<String>,
    /// Mail address of the contact; at most 319 characters. Shown with the scope
    /// `mail:user_mailbox.mail_contact.mail_address:read`.
    pub mail_address: Option<String>,
    /// Tag for the contact, such as friend; at most 64 characters.
    pub tag: Option<String>,
    /// Remark on the contact; at most 1000 characters.
    pub remark: Option<String>,
    /// Picture of the contact.
    pub avatar: Option<String>,
    /// Job of the contact; at most 64 characters.
    pub position: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
