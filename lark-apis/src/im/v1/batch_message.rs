// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Batch messages.
//!
//! `im.v1.batch_message` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Deletes a batch message.
///
/// - `DELETE /open-apis/im/v1/batch_messages/:batch_message_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230006, 230009, 230026, 230027, 230030
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/batch_message/delete)
#[lark_api(
    id = "im.v1.batch_message.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/batch_messages/:batch_message_id",
    token = "tenant",
    scopes = "im:message:send_multi_depts|im:message:send_multi_users",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteBatchMessage {
    pub batch_message_id: String,
}

/// Fetches a progress of a batch message.
///
/// - `GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230006, 230012, 230027, 230030
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
pub struct GetBatchMessageProgress {
    pub batch_message_id: String,
}

/// The answer to [`GetBatchMessageProgress`].
#[doc(alias = "GetProgressBatchMessageResponse")]
#[derive(Clone, Default, Model)]
pub struct GetBatchMessageProgressResponse {
    pub batch_message_send_progress: Option<BatchMessageSendProgress>,
    pub batch_message_recall_progress: Option<BatchMessageRecallProgress>,
}

/// Fetches the read user of a batch message.
///
/// - `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message:send_multi_depts`, `im:message:send_multi_users`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230012, 230027, 230030
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
pub struct GetBatchMessageReadUser {
    pub batch_message_id: String,
}

/// The answer to [`GetBatchMessageReadUser`].
#[doc(alias = "ReadUserBatchMessageResponse")]
#[derive(Clone, Default, Model)]
pub struct GetBatchMessageReadUserResponse {
    pub read_user: Option<BatchMessageReadUser>,
}

#[derive(Clone, Default, Model)]
pub struct BatchMessageReadUser {
    pub read_count: Option<String>,
    pub total_count: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct BatchMessageRecallProgress {
    pub recall: Option<bool>,
    pub recall_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct BatchMessageSendProgress {
    pub valid_user_ids_count: Option<i64>,
    pub success_user_ids_count: Option<i64>,
    pub read_user_ids_count: Option<i64>,
}
