// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `batch_send`.
//!
//! `message.v4.batch_send` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// `message.v4.batch_send.batch_send_old_raw_message`.
///
/// - `POST /open-apis/message/v4/batch_send/` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send_multi_users`,
///   `im:message:send_multi_depts`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 100290, 200380
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/batch_message/send-messages-in-batches)
#[doc(alias = "BatchSendOldRawMessage")]
#[lark_api(
    id = "message.v4.batch_send.batch_send_old_raw_message",
    method = "POST",
    path = "/open-apis/message/v4/batch_send/",
    token = "tenant",
    response = BatchSendMessageResponse,
    scopes = "im:message|im:message:send_as_bot|im:message:send_multi_users|im:message:send_multi_depts",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchSendMessage {
    /// One of `text`, `image`, `post`, `share_chat`, `interactive`.
    pub msg_type: String,
    pub content: Option<Value>,
    pub card: Option<Value>,
    pub department_ids: Option<Vec<String>>,
    pub open_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
    pub union_ids: Option<Vec<String>>,
}

/// The answer to [`BatchSendMessage`].
#[doc(alias = "BatchSendOldRawMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSendMessageResponse {
    pub message_id: Option<String>,
    pub invalid_department_ids: Vec<String>,
    pub invalid_open_ids: Vec<String>,
    pub invalid_user_ids: Vec<String>,
    pub invalid_union_ids: Vec<String>,
}
