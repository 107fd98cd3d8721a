// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Templates of a user mailbox.
//!
//! `mail.v1.user_mailbox.template` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixMillis, Unknown, lark_api};

use super::models::{AttachmentType, MailAddress};

/// Creates a mail template of a user, with text, receivers and attachments.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` with a tenant or user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create)
#[lark_api(
    id = "mail.v1.user_mailbox.template.create",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates",
    token = "tenant|user",
    response = UserMailboxTemplateResponse,
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserMailboxTemplate {
    /// Address of the mailbox, or `me` with a user token for the user's primary one.
    pub user_mailbox_id: String,
    /// The template to create.
    pub template: Template,
}

/// Deletes a mail template for good.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete)
#[lark_api(
    id = "mail.v1.user_mailbox.template.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteUserMailboxTemplate {
    /// Address of the mailbox, or `me` with a user token for the user's primary one.
    pub user_mailbox_id: String,
    /// Id of the template, as given when it was created or listed.
    pub template_id: String,
}

/// Fetches a mail template with its text, receivers and attachments.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` with a tenant or user token, for
///   custom apps only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get)
#[lark_api(
    id = "mail.v1.user_mailbox.template.get",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id",
    token = "tenant|user",
    response = UserMailboxTemplateResponse,
    scopes = "mail:user_mailbox.message:modify|mail:user_mailbox.message:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxTemplate {
    /// Address of the mailbox, or `me` with a user token for the user's primary one.
    pub user_mailbox_id: String,
    /// Id of the template, as given when it was created or listed.
    pub template_id: String,
}

/// Lists the mail templates of a user with their names, all at once.
///
/// `mail.v1.user_mailbox.template.get` returns the text and the attachments.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list)
#[lark_api(
    id = "mail.v1.user_mailbox.template.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates",
    token = "tenant|user",
    response = ListUserMailboxTemplateResponse,
    scopes = "mail:user_mailbox.message:modify|mail:user_mailbox.message:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserMailboxTemplate {
    /// Address of the mailbox, or `me` with a user token for the user's primary one.
    pub user_mailbox_id: String,
}

/// The answer to [`ListUserMailboxTemplate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxTemplateResponse {
    /// Templates of the user, with ids and names alone; `mail.v1.user_mailbox.template.get` reads one in full.
    pub items: Vec<TemplateItem>,
}

/// Replaces a mail template as a whole.
///
/// Fields that are left out are cleared, so fetch the template first to change some of it.
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update)
#[lark_api(
    id = "mail.v1.user_mailbox.template.update",
    method = "PUT",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id",
    token = "tenant|user",
    response = UserMailboxTemplateResponse,
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserMailboxTemplate {
    /// Address of the mailbox, or `me` with a user token for the user's primary one.
    pub user_mailbox_id: String,
    /// Id of the template, as given when it was created or listed.
    pub template_id: String,
    /// The whole new template.
    pub template: Template,
}

/// The answer to [`CreateUserMailboxTemplate`], [`GetUserMailboxTemplate`] and [`UpdateUserMailboxTemplate`].
#[doc(alias(
    "CreateUserMailboxTemplateResponse",
    "GetUserMailboxTemplateResponse",
    "UpdateUserMailboxTemplateResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxTemplateResponse {
    /// The template that was created.
    pub template: Option<Template>,
}

/// A mail template with its name.
#[doc(alias = "ListUserMailboxTemplateResponseItems")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TemplateItem {
    /// Id of the template, by which its text can be fetched.
    pub template_id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// When the template was created.
    pub create_time: Option<Text<UnixMillis>>,
}

/// A mail template of a user.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Template {
    /// Id of the template, given by the server.
    pub template_id: Option<String>,
    /// Name of the template; 1 to 100 characters.
    /// Required in requests.
    pub name: Option<String>,
    /// Subject of the mails; at most 1000 characters.
    pub subject: Option<String>,
    /// Text of the mails, HTML or plain; at most 3 MB, else the error 1230006 comes.
    pub template_content: Option<String>,
    /// Whether the text is plain, not HTML. Default: `false`.
    pub is_plain_text_mode: Option<bool>,
    /// Receivers that new mails have; at most 100.
    pub tos: Clearable<Vec<MailAddress>>,
    /// Receivers of copies that new mails have; at most 100.
    pub ccs: Clearable<Vec<MailAddress>>,
    /// Receivers of blind copies that new mails have; at most 100.
    pub bccs: Clearable<Vec<MailAddress>>,
    /// Attachments and pictures of the template; at most 50.
    pub attachments: Clearable<Vec<TemplateAttachment>>,
    /// When the template was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An attachment or picture of a mail template.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TemplateAttachment {
    /// Name of the file; at most 255 characters.
    pub filename: Option<String>,
    /// Token of the file, as given when it was uploaded to the drive as material.
    pub id: Option<String>,
    /// Whether it is an ordinary attachment or a very large one.
    pub attachment_type: Option<AttachmentType>,
    /// Whether it is a picture within the text. Default: `false`.
    pub is_inline: Option<bool>,
    /// Content id by which the HTML refers to the picture, `cid:...`; at most 255 characters.
    pub cid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
