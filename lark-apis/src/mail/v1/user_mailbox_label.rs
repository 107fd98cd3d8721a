// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Labels of a user mailbox.
//!
//! `mail.v1.user_mailbox.label` in the platform's terms.

use lark_runtime::{Body, Model, Unknown, lark_api};

/// Creates a label with a name and a colour.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` with a tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create)
#[lark_api(
    id = "mail.v1.user_mailbox.label.create",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels",
    token = "tenant|user",
    response = UserMailboxLabelResponse,
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserMailboxLabel {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// The label to create; its colour may be left out.
    pub label: NewLabel,
}

/// Deletes a label for good.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete)
#[lark_api(
    id = "mail.v1.user_mailbox.label.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id",
    token = "tenant|user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteUserMailboxLabel {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the label, from the list of labels.
    pub label_id: String,
}

/// Fetches a label with its name, colour and number of unread mails.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` with a tenant or user token, for custom
///   apps only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/get)
#[lark_api(
    id = "mail.v1.user_mailbox.label.get",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id",
    token = "tenant|user",
    response = UserMailboxLabelResponse,
    scopes = "mail:user_mailbox.message:modify|mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxLabel {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the label, from the list of labels.
    pub label_id: String,
}

/// Lists the labels of a mailbox, with their colours and numbers of unread mails.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list)
#[lark_api(
    id = "mail.v1.user_mailbox.label.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels",
    token = "tenant|user",
    response = ListUserMailboxLabelResponse,
    scopes = "mail:user_mailbox.message:modify|mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserMailboxLabel {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
}

/// The answer to [`ListUserMailboxLabel`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxLabelResponse {
    /// Labels of the mailbox.
    pub items: Vec<Label>,
}

/// Changes the name or colour of a label.
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch)
#[lark_api(
    id = "mail.v1.user_mailbox.label.patch",
    method = "PATCH",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id",
    token = "tenant|user",
    response = UserMailboxLabelResponse,
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchUserMailboxLabel {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the label, from the list of labels.
    pub label_id: String,
    /// The new name or colour of the label; at least one.
    pub label: Label,
}

/// A label to create.
#[doc(alias = "CreateUserMailboxLabelRequestLabel")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewLabel {
    /// Name of the label; 1 to 255 characters.
    pub name: String,
    /// Colour of the label: `blue`, `indigo`, `purple`, `violet`, `carmine`, `red`, `orange`, `yellow`, `lime`, `green`,
    /// `turquoise` or `wathet`.
    pub background_color: Option<String>,
}

/// The answer to [`CreateUserMailboxLabel`], [`GetUserMailboxLabel`] and [`PatchUserMailboxLabel`].
#[doc(alias("CreateUserMailboxLabelResponse", "GetUserMailboxLabelResponse", "PatchUserMailboxLabelResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxLabelResponse {
    /// The label with its name and colour.
    pub label: Option<Label>,
}

/// A label for mails.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Label {
    /// Id of the label.
    pub id: Option<String>,
    /// Name of the label; 1 to 255 characters. A nested one is given by its whole path, such as `a/b/c`.
    pub name: Option<String>,
    /// Colour of the label: `blue`, `indigo`, `purple`, `violet`, `carmine`, `red`, `orange`, `yellow`, `lime`, `green`,
    /// `turquoise` or `wathet`.
    pub background_color: Option<String>,
    /// How many mails with the label are unread.
    pub messages_unread: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
