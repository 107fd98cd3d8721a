// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Drafts of a user mailbox.
//!
//! `mail.v1.user_mailbox.draft` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{Message, RecallStatus};

/// Stops a mail from being sent at the time it was scheduled for.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/cancel_scheduled_send` with a user
///   token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/cancel_scheduled_send)
#[doc(alias = "CancelScheduledSendUserMailboxDraft")]
#[lark_api(
    id = "mail.v1.user_mailbox.draft.cancel_scheduled_send",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/cancel_scheduled_send",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelUserMailboxDraftScheduledSend {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the mail that was to be sent later.
    pub message_id: String,
}

/// Creates a draft of a mail from its full source.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts` with a user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/create)
#[lark_api(
    id = "mail.v1.user_mailbox.draft.create",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts",
    token = "user",
    response = UserMailboxDraftResponse,
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserMailboxDraft {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// The full mail as in RFC 5822, with headers, text and attachments, in base64url; at most 37.5 MB before encoding.
    pub raw: Option<String>,
}

/// Deletes a draft for good.
///
/// Mails that are drafts can be deleted only by this endpoint.
///
/// - `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` with a user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete)
#[lark_api(
    id = "mail.v1.user_mailbox.draft.delete",
    method = "DELETE",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id",
    token = "user",
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteUserMailboxDraft {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the draft, from the list of drafts.
    pub draft_id: String,
}

/// Fetches a draft by its id.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` with a user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get)
#[lark_api(
    id = "mail.v1.user_mailbox.draft.get",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id",
    token = "user",
    response = GetUserMailboxDraftResponse,
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserMailboxDraft {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the draft, from the list of drafts.
    pub draft_id: String,
    /// How much of the draft to return. Default: `full`.
    pub format: Option<UserMailboxDraftFormat>,
}

/// The answer to [`GetUserMailboxDraft`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxDraftResponse {
    /// The draft with its mail.
    pub draft: Option<Draft>,
}

/// Lists the ids of the drafts in a mailbox, without their content.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts` with a user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list)
#[lark_api(
    id = "mail.v1.user_mailbox.draft.list",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts",
    token = "user",
    response = ListUserMailboxDraftResponse,
    paging(items = Draft),
    scopes = "mail:user_mailbox.message:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUserMailboxDraft {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// How many drafts a page has; 1 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListUserMailboxDraft`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserMailboxDraftResponse {
    /// Drafts in the mailbox, with their ids only.
    pub items: Vec<Draft>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Sends a draft as a mail to its receivers.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send` with a user token, for custom apps
///   only
/// - Scope: `mail:user_mailbox.message:send`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send)
#[lark_api(
    id = "mail.v1.user_mailbox.draft.send",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send",
    token = "user",
    response = SendUserMailboxDraftResponse,
    scopes = "mail:user_mailbox.message:send",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendUserMailboxDraft {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the draft to send, from `mail.v1.user_mailbox.draft.create` or `.list`.
    pub draft_id: String,
    /// When to send the mail, if not at once.
    pub send_time: Option<String>,
}

/// The answer to [`SendUserMailboxDraft`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendUserMailboxDraftResponse {
    /// Id of the mail that was sent.
    pub message_id: Option<String>,
    /// Id of the thread that the mail belongs to.
    pub thread_id: Option<String>,
    /// Whether the mail can be recalled.
    pub recall_status: Option<RecallStatus>,
    /// Why the mail cannot be sent automatically.
    pub automation_send_disable: Option<AutomationSendDisable>,
}

/// Replaces the content of a draft by the full source of a mail.
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` with a user token, for custom apps only
/// - Scope: `mail:user_mailbox.message:modify`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update)
#[lark_api(
    id = "mail.v1.user_mailbox.draft.update",
    method = "PUT",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id",
    token = "user",
    response = UserMailboxDraftResponse,
    scopes = "mail:user_mailbox.message:modify",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserMailboxDraft {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the draft to change.
    pub draft_id: String,
    /// The full mail as in RFC 5822, which replaces all of the draft, in base64url; at most 37.5 MB before encoding.
    pub raw: String,
}

/// Why a mail cannot be sent automatically.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AutomationSendDisable {
    /// Why it cannot be sent.
    pub reason: Option<String>,
    pub reference: Option<String>,
}

/// The answer to [`CreateUserMailboxDraft`] and [`UpdateUserMailboxDraft`].
#[doc(alias("CreateUserMailboxDraftResponse", "UpdateUserMailboxDraftResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserMailboxDraftResponse {
    /// The draft with its mail.
    pub draft: Option<Draft>,
    pub reference: Option<String>,
}

/// A draft of a mail.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Draft {
    /// Id of the draft.
    pub id: Option<String>,
    /// The mail that the draft holds.
    pub message: Option<Message>,
}

/// The values of `format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UserMailboxDraftFormat {
    /// Everything, with plain text and HTML.
    Full,
    /// Everything but the text.
    Metadata,
    /// The full source.
    Raw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
