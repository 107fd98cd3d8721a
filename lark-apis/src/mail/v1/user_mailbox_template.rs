// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Templates of a user mailbox.
//!
//! `mail.v1.user_mailbox.template` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixMillis, Unknown, lark_api};

use super::models::{AttachmentType, MailAddress};

/// Creates a template of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` with a tenant or user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003, 1230004, 1230005, 1230006, 1230008, 1230009, 1230011
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
pub struct CreateUserMailboxTemplate {
    pub user_mailbox_id: String,
    pub template: Template,
}

/// Deletes a template of a user mailbox.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` with a tenant or user token,
///   for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003, 1230007, 1230009
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
pub struct DeleteUserMailboxTemplate {
    pub user_mailbox_id: String,
    pub template_id: String,
}

/// Fetches a template of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` with a tenant or user token, for
///   custom apps only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003, 1230007, 1230009
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
pub struct GetUserMailboxTemplate {
    pub user_mailbox_id: String,
    pub template_id: String,
}

/// Lists templates of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` with a tenant or user token, for custom apps
///   only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003
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
pub struct ListUserMailboxTemplate {
    pub user_mailbox_id: String,
}

/// The answer to [`ListUserMailboxTemplate`].
#[derive(Clone, Default, Model)]
pub struct ListUserMailboxTemplateResponse {
    pub items: Vec<TemplateItem>,
}

/// Updates a template of a user mailbox.
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230001, 1230002, 1230003, 1230004, 1230006, 1230007, 1230008, 1230009, 1230011
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
pub struct UpdateUserMailboxTemplate {
    pub user_mailbox_id: String,
    pub template_id: String,
    pub template: Template,
}

/// The answer to [`CreateUserMailboxTemplate`], [`GetUserMailboxTemplate`] and [`UpdateUserMailboxTemplate`].
#[doc(alias(
    "CreateUserMailboxTemplateResponse",
    "GetUserMailboxTemplateResponse",
    "UpdateUserMailboxTemplateResponse"
))]
#[derive(Clone, Default, Model)]
pub struct UserMailboxTemplateResponse {
    pub template: Option<Template>,
}

#[doc(alias = "ListUserMailboxTemplateResponseItems")]
#[derive(Clone, Default, Model)]
pub struct TemplateItem {
    pub template_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
pub struct Template {
    pub template_id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    pub subject: Option<String>,
    pub template_content: Option<String>,
    pub is_plain_text_mode: Option<bool>,
    /// At most 100 elements.
    pub tos: Clearable<Vec<MailAddress>>,
    /// At most 100 elements.
    pub ccs: Clearable<Vec<MailAddress>>,
    /// At most 100 elements.
    pub bccs: Clearable<Vec<MailAddress>>,
    /// At most 50 elements.
    pub attachments: Clearable<Vec<TemplateAttachment>>,
    pub create_time: Option<Text<UnixMillis>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct TemplateAttachment {
    pub filename: Option<String>,
    pub id: Option<String>,
    pub attachment_type: Option<AttachmentType>,
    pub is_inline: Option<bool>,
    pub cid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
