// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages.
//!
//! `approval.v1.message` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum, lark_api, serde_json::Value};

use crate::ids::UserIdType;

/// Sends a user a message of the approval bot, about an approval that waits for them or has a new status.
///
/// A message may seem to be missing although the call succeeded, if the approval bot gathers messages.
///
/// - `POST /open-apis/approval/v1/message/send` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/message/send-bot-messages)
#[lark_api(
    id = "approval.v1.message.send_approval_message",
    method = "POST",
    path = "/open-apis/approval/v1/message/send",
    token = "tenant",
    response = ApprovalMessageResponse,
    scopes = "approval:approval:readonly",
    rate_limit = "50/s|1000/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendApprovalMessage {
    /// Id of the message template, such as `1008`; `1021` for an own one.
    pub template_id: String,
    /// User id of the receiver. Give it or `open_id`.
    pub user_id: Option<String>,
    /// Open id of the receiver. Give it or `user_id`.
    pub open_id: Option<String>,
    /// Makes repeated requests one: within an hour, only the first with this value sends a message. At most 64 characters.
    pub uuid: Option<String>,
    pub custom_title: Option<String>,
    pub custom_content: Option<String>,
    /// Key in `i18n_resources`, `@i18n@...`, of the approval's name in the title.
    pub approval_name: Option<String>,
    /// User in the title, such as the applicant, approver or commenter, in the kind of `title_user_id_type`.
    pub title_user_id: Option<String>,
    /// The kind of `title_user_id`. Default: `user_id`.
    pub title_user_id_type: Option<UserIdType>,
    /// Key of the comment in `i18n_resources`, `@i18n@...`; the text may be Markdown.
    pub comment: Option<String>,
    /// What the message tells about the approval: applicant, department and summary, as far as the template shows them.
    pub content: Option<MessageContent>,
    /// Key in `i18n_resources`, `@i18n@...`, of a note, for example about where the approval comes from.
    pub note: Option<String>,
    /// User id of the sender, for sending a chat card.
    pub sender_user_id: Option<String>,
    /// Words that go with a forwarded chat card.
    pub text: Option<String>,
    /// Buttons of the message; at most 2. The first is always the one for details.
    pub actions: Vec<MessageAction>,
    /// Where to report what the approver chose; for orange templates only.
    pub action_callback: Option<ActionCallback>,
    /// What the approver can do right on the message; for orange templates only.
    pub action_configs: Option<Vec<ActionConfig>>,
    /// The texts in each language for all fields that have keys.
    pub i18n_resources: Vec<SendApprovalMessageRequestI18nResource>,
}

/// Changes the status shown on a message of the approval bot, for example to approved.
///
/// Only for messages of template `1008`, and for 30 days after they were sent.
///
/// - `POST /open-apis/approval/v1/message/update` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/message/update-bot-messages)
#[lark_api(
    id = "approval.v1.message.update_approval_message",
    method = "POST",
    path = "/open-apis/approval/v1/message/update",
    token = "tenant",
    response = ApprovalMessageResponse,
    scopes = "approval:approval:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateApprovalMessage {
    /// Id of the message to update, as given when it was sent.
    pub message_id: String,
    /// The new status; it sets the text of the first button.
    pub status: ApprovalMessageStatus,
    /// Key of the new title in `i18n_resources`, `@i18n@...`; for the status `CUSTOM`.
    pub status_name: Option<String>,
    /// Key in `i18n_resources`, `@i18n@...`, of the name of the button for details; for the status `CUSTOM`.
    pub detail_action_name: Option<String>,
    /// The texts in each language for the fields that have keys.
    pub i18n_resources: Vec<UpdateApprovalMessageRequestI18nResource>,
}

/// A button of a message of the approval bot.
#[doc(alias = "SendApprovalMessageRequestAction")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageAction {
    /// `DETAIL` for the first button; for the second the key of its text in `i18n_resources`, `@i18n@...`.
    pub action_name: String,
    /// Link of the button where no other fits; with its scheme, such as `https`.
    pub url: String,
    /// Link that the button opens on Android.
    pub android_url: String,
    /// Link that the button opens on iOS.
    pub ios_url: String,
    /// Link that the button opens on computers.
    pub pc_url: String,
}

/// Where the approval centre reports that a button of the message was pressed.
#[doc(alias = "SendApprovalMessageRequestActionCallback")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ActionCallback {
    /// URL of the external system that is called when the approver agrees or refuses.
    pub action_callback_url: Option<String>,
    /// Token sent along, by which the external system recognizes the approval centre.
    pub action_callback_token: Option<String>,
    /// Key that encrypts the parameters of the call; without it they are not encrypted.
    pub action_callback_key: Option<String>,
    /// Own data that is sent back with the call.
    pub action_context: Option<String>,
}

/// An action that the approver can take right on the message.
#[doc(alias = "SendApprovalMessageRequestActionConfig")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ActionConfig {
    /// What the action does: approve, reject or something of its own.
    pub action_type: String,
    /// Key of the action's name in `i18n_resources`, `@i18n@...`; required when `action_type` is `KEY`.
    pub action_name: Option<String>,
    /// Whether the approver is asked for an opinion after the action.
    pub is_need_reason: Option<bool>,
    /// Whether the opinion must be given.
    pub is_reason_required: Option<bool>,
    /// Whether files can be attached to the opinion.
    pub is_need_attachment: Option<bool>,
    /// Status that the message gets after a successful callback. Without it, the message stays until it is updated by a
    /// call.
    pub next_status: Option<ApprovalMessageStatus>,
}

/// What the message tells about the approval.
#[doc(alias = "SendApprovalMessageRequestContent")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContent {
    /// Id of the applicant, in the kind of `user_id_type`; without it, no applicant is shown.
    pub user_id: Option<String>,
    /// The kind of the applicant's id. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Department of the applicant, as `department_id`, not an open one. Required if the applicant is in several
    /// departments.
    pub department_id: Option<String>,
    /// Key of the applicant's name in `i18n_resources`, `@i18n@...`, if it is no real user. `user_id` goes before it.
    pub user_name: Option<String>,
    /// Key of the department's name in `i18n_resources`, `@i18n@...`, if it is no real one. `department_id` goes before it.
    pub department_name: Option<String>,
    /// What the approval is about; at most 5 lines.
    pub summaries: Option<Vec<ContentSummary>>,
}

/// A line about what the approval is for.
#[doc(alias = "SendApprovalMessageRequestContentSummarie")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ContentSummary {
    /// Key of the line's text in `i18n_resources`, `@i18n@...`; the text may be Markdown.
    pub summary: Option<String>,
}

/// The texts of a message in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SendApprovalMessageRequestI18nResource {
    /// The language of the texts.
    pub locale: String,
    /// Whether the language stands in for missing texts of others; it must have all keys.
    pub is_default: bool,
    /// The texts by their keys, which begin with `@i18n@`.
    pub texts: BTreeMap<String, String>,
}

/// The message that was sent.
#[doc(alias("SendApprovalMessageResponse", "UpdateApprovalMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalMessageResponse {
    /// Id of the message, with which it can be updated.
    pub message_id: Option<String>,
}

/// The texts of an updated message in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateApprovalMessageRequestI18nResource {
    /// The language of the texts.
    pub locale: String,
    /// Whether the language stands in for missing texts of others; it must have all keys.
    pub is_default: bool,
    /// The texts by their keys, which begin with `@i18n@`.
    pub texts: BTreeMap<String, Value>,
}

/// The values of `next_status`, `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalMessageStatus {
    /// Approved.
    #[lark(rename = "APPROVED")]
    Approved,
    /// Rejected.
    #[lark(rename = "REJECTED")]
    Rejected,
    /// Withdrawn by the applicant.
    #[lark(rename = "CANCELLED")]
    Cancelled,
    /// Handed over to another approver.
    #[lark(rename = "FORWARDED")]
    Forwarded,
    /// Sent back to an earlier node.
    #[lark(rename = "ROLLBACK")]
    RolledBack,
    /// Approvers were added.
    #[lark(rename = "ADD")]
    ApproverAdded,
    /// Deleted.
    #[lark(rename = "DELETED")]
    Deleted,
    /// Dealt with.
    #[lark(rename = "PROCESSED")]
    Processed,
    /// The text is that of `status_name`.
    #[lark(rename = "CUSTOM")]
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
