// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `batch_send`.
//!
//! `message.v4.batch_send` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// Sends a message to many users or to the members of departments.
///
/// The app needs a bot that those people can use. Groups cannot be reached. The messages go out with a delay, at most
/// 500000 a day for an app. Their ids begin with `bm-`; they can be recalled and their readers counted, but not edited
/// or answered.
///
/// - `POST /open-apis/message/v4/batch_send/` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send_multi_users`,
///   `im:message:send_multi_depts`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/batch_message/send-messages-in-batches)
#[doc(alias("BatchSendOldRawMessage", "broadcast message", "batch send message"))]
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
    /// Kind of message: `text`, `image`, `post`, `share_chat` or `interactive`. A `post` may hold no `md` tags.
    pub msg_type: String,
    /// What the message says, as JSON; for all kinds but `interactive`. Text at most 150 KB, `post` 30 KB.
    pub content: Option<Value>,
    /// The card as JSON, at most 30 KB; only for `interactive`.
    pub card: Option<Value>,
    /// Departments whose members get it, with all below; at most 200, not the root. Either kind of department id. At least
    /// one of the four lists is required.
    pub department_ids: Option<Vec<String>>,
    /// Open ids of the users who get it, `ou_...`; at most 200. At least one of the four lists is required.
    pub open_ids: Option<Vec<String>>,
    /// User ids of the users who get it; at most 200. At least one of the four lists is required.
    pub user_ids: Option<Vec<String>>,
    /// Union ids of the users who get it, `on_...`; at most 200. At least one of the four lists is required.
    pub union_ids: Option<Vec<String>>,
}

/// The message that was sent, and the ids that were not valid.
#[doc(alias = "BatchSendOldRawMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchSendMessageResponse {
    /// Id of the message, `bm-...`.
    pub message_id: Option<String>,
    /// Departments that do not exist or cannot be reached.
    pub invalid_department_ids: Vec<String>,
    /// Open ids that do not exist or cannot be reached.
    pub invalid_open_ids: Vec<String>,
    /// User ids that do not exist or cannot be reached.
    pub invalid_user_ids: Vec<String>,
    /// Union ids that do not exist or cannot be reached.
    pub invalid_union_ids: Vec<String>,
}
