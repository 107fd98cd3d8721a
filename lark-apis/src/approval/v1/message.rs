// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages.
//!
//! `approval.v1.message` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, StringEnum, lark_api, serde_json::Value};

use crate::ids::UserIdType;

/// Sends an approval message.
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
    pub template_id: String,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub uuid: Option<String>,
    pub custom_title: Option<String>,
    pub custom_content: Option<String>,
    pub approval_name: Option<String>,
    pub title_user_id: Option<String>,
    pub title_user_id_type: Option<UserIdType>,
    pub comment: Option<String>,
    pub content: Option<MessageContent>,
    pub note: Option<String>,
    pub sender_user_id: Option<String>,
    pub text: Option<String>,
    pub actions: Vec<MessageAction>,
    pub action_callback: Option<ActionCallback>,
    pub action_configs: Option<Vec<ActionConfig>>,
    pub i18n_resources: Vec<SendApprovalMessageRequestI18nResource>,
}

/// Updates an approval message.
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
    pub message_id: String,
    pub status: ApprovalMessageStatus,
    pub status_name: Option<String>,
    pub detail_action_name: Option<String>,
    pub i18n_resources: Vec<UpdateApprovalMessageRequestI18nResource>,
}

#[doc(alias = "SendApprovalMessageRequestAction")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageAction {
    pub action_name: String,
    pub url: String,
    pub android_url: String,
    pub ios_url: String,
    pub pc_url: String,
}

#[doc(alias = "SendApprovalMessageRequestActionCallback")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ActionCallback {
    pub action_callback_url: Option<String>,
    pub action_callback_token: Option<String>,
    pub action_callback_key: Option<String>,
    pub action_context: Option<String>,
}

#[doc(alias = "SendApprovalMessageRequestActionConfig")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ActionConfig {
    pub action_type: String,
    pub action_name: Option<String>,
    pub is_need_reason: Option<bool>,
    pub is_reason_required: Option<bool>,
    pub is_need_attachment: Option<bool>,
    pub next_status: Option<ApprovalMessageStatus>,
}

#[doc(alias = "SendApprovalMessageRequestContent")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContent {
    pub user_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id: Option<String>,
    pub user_name: Option<String>,
    pub department_name: Option<String>,
    pub summaries: Option<Vec<ContentSummary>>,
}

#[doc(alias = "SendApprovalMessageRequestContentSummarie")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ContentSummary {
    pub summary: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SendApprovalMessageRequestI18nResource {
    pub locale: String,
    pub is_default: bool,
    pub texts: BTreeMap<String, String>,
}

/// The answer to [`SendApprovalMessage`] and [`UpdateApprovalMessage`].
#[doc(alias("SendApprovalMessageResponse", "UpdateApprovalMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalMessageResponse {
    pub message_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateApprovalMessageRequestI18nResource {
    pub locale: String,
    pub is_default: bool,
    pub texts: BTreeMap<String, Value>,
}

/// The values of `next_status`, `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalMessageStatus {
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "REJECTED")]
    Rejected,
    #[lark(rename = "CANCELLED")]
    Cancelled,
    #[lark(rename = "FORWARDED")]
    Forwarded,
    /// Sent back to an earlier node.
    #[lark(rename = "ROLLBACK")]
    RolledBack,
    #[lark(rename = "ADD")]
    ApproverAdded,
    #[lark(rename = "DELETED")]
    Deleted,
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
