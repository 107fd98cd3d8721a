// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `batch_message`.
//!
//! `im.v1.batch_message` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Recalls the messages that one batch send has sent.
///
/// Works only for messages sent in a batch; `im.v1.message.delete` recalls single ones. The recall must fall within the
/// time the company's administrator allows. It runs later, so ask `batch_message.get_progress` how it goes.
///
/// - `DELETE /open-apis/im/v1/batch_messages/:batch_message_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/batch_message/delete)
#[doc(alias = "recall batch message")]
#[lark_api(
    id = "im.v1.batch_message.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/batch_messages/:batch_message_id",
    token = "tenant",
    scopes = "im:message:send_multi_depts|im:message:send_multi_users",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteBatchMessage {
    /// Id of the batch whose messages are recalled, `bm...`: the `message_id` that the batch send returned.
    pub batch_message_id: String,
}

/// Tells how far the sending, or the recall, of a batch of messages has come.
///
/// Only batches sent in the last 30 days can be asked for. The numbers are a snapshot of the moment.
///
/// - `GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/batch_message/get_progress)
#[doc(alias = "GetProgressBatchMessage")]
#[lark_api(
    id = "im.v1.batch_message.get_progress",
    method = "GET",
    path = "/open-apis/im/v1/batch_messages/:batch_message_id/get_progress",
    token = "tenant",
    response = GetBatchMessageProgressResponse,
    scopes = "im:message:send_multi_depts|im:message:send_multi_users",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBatchMessageProgress {
    /// Id of the batch to ask for, `bm...`: the `message_id` that the batch send returned.
    pub batch_message_id: String,
}

/// The answer to [`GetBatchMessageProgress`].
#[doc(alias = "GetProgressBatchMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBatchMessageProgressResponse {
    /// How far the sending has come.
    pub batch_message_send_progress: Option<BatchMessageSendProgress>,
    /// How far the recall has come.
    pub batch_message_recall_progress: Option<BatchMessageRecallProgress>,
}

/// Counts the users a batch of messages was pushed to and those who have read it.
///
/// Only batches sent in the last 30 days can be asked for. The numbers are a snapshot of the moment.
///
/// - `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/batch_message/read_user)
#[doc(alias = "ReadUserBatchMessage")]
#[lark_api(
    id = "im.v1.batch_message.read_user",
    method = "GET",
    path = "/open-apis/im/v1/batch_messages/:batch_message_id/read_user",
    token = "tenant",
    response = GetBatchMessageReadUserResponse,
    scopes = "im:message:send_multi_depts|im:message:send_multi_users",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBatchMessageReadUser {
    /// Id of the batch to count, `bm...`: the `message_id` that the batch send returned.
    pub batch_message_id: String,
}

/// The answer to [`GetBatchMessageReadUser`].
#[doc(alias = "ReadUserBatchMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBatchMessageReadUserResponse {
    /// How many users the batch reached and how many read it.
    pub read_user: Option<BatchMessageReadUser>,
}

/// How many users a batch of messages reached and how many read it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchMessageReadUser {
    /// How many users have read the message.
    pub read_count: Option<String>,
    /// How many users the message was pushed to.
    pub total_count: Option<String>,
}

/// How far the recall of a batch of messages has come.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchMessageRecallProgress {
    /// Whether a recall of the batch has been run.
    pub recall: Option<bool>,
    /// How many messages have been recalled.
    pub recall_count: Option<i64>,
}

/// How far the sending of a batch of messages has come.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchMessageSendProgress {
    /// How many valid users the batch is for, also those the bot cannot reach; 0 as long as the sending has not started.
    pub valid_user_ids_count: Option<i64>,
    /// How many users the message was sent to; may stay below `valid_user_ids_count`, which counts users the bot cannot
    /// see.
    pub success_user_ids_count: Option<i64>,
    /// How many users have read the message.
    pub read_user_ids_count: Option<i64>,
}
