// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Labels of a user mailbox.
//!
//! `mail.v1.user_mailbox.label` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Creates a label of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` with a tenant or user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230101, 1230102, 1230103, 1234000, 1234013, 1234017, 1234030
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
pub struct CreateUserMailboxLabel {
    pub user_mailbox_id: String,
    pub label: NewLabel,
}

/// Deletes a label of a user mailbox.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230100, 1234000, 1234013, 1234017, 1234030
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
pub struct DeleteUserMailboxLabel {
    pub user_mailbox_id: String,
    pub label_id: String,
}

/// Fetches a label of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` with a tenant or user token, for custom
///   apps only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1230100, 1234000, 1234013, 1234017, 1234030
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
pub struct GetUserMailboxLabel {
    pub user_mailbox_id: String,
    pub label_id: String,
}

/// Lists labels of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1234000, 1234013, 1234017, 1234030
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
pub struct ListUserMailboxLabel {
    pub user_mailbox_id: String,
}

/// The answer to [`ListUserMailboxLabel`].
#[derive(Clone, Default, Model)]
pub struct ListUserMailboxLabelResponse {
    pub items: Vec<Label>,
}

/// Changes parts of a label of a user mailbox.
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - Error codes: 1230100, 1230101, 1230103, 1234000, 1234013, 1234017, 1234030
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
pub struct PatchUserMailboxLabel {
    pub user_mailbox_id: String,
    pub label_id: String,
    pub label: Label,
}

#[doc(alias = "CreateUserMailboxLabelRequestLabel")]
#[derive(Clone, Default, Model)]
pub struct NewLabel {
    /// Required in requests.
    pub name: Option<String>,
    pub background_color: Option<String>,
}

/// The answer to [`CreateUserMailboxLabel`], [`GetUserMailboxLabel`] and [`PatchUserMailboxLabel`].
#[doc(alias("CreateUserMailboxLabelResponse", "GetUserMailboxLabelResponse", "PatchUserMailboxLabelResponse"))]
#[derive(Clone, Default, Model)]
pub struct UserMailboxLabelResponse {
    pub label: Option<Label>,
}

#[derive(Clone, Default, Model)]
pub struct Label {
    pub id: Option<String>,
    pub name: Option<String>,
    pub background_color: Option<String>,
    pub messages_unread: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
