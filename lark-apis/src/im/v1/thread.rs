// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Threads.
//!
//! `im.v1.thread` in the platform's terms.

use lark_runtime::lark_api;

use super::message::Message;
use super::models::ReceiveIdType;

/// Forwards a whole thread to a user, a group or another thread.
///
/// The bot must be in the group of the thread and see it. One user gets at most 5 messages a second, one group at most
/// 5 from all its bots. Read the messages inside with `message.get`.
///
/// - `POST /open-apis/im/v1/threads/:thread_id/forward` with a tenant token (official SDKs name user too), for custom
///   and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/im-v1/message/forward-2)
#[lark_api(
    id = "im.v1.thread.forward",
    method = "POST",
    path = "/open-apis/im/v1/threads/:thread_id/forward",
    token = "tenant",
    undocumented_token = "user",
    response = Message,
    scopes = "im:message|im:message:send_as_bot",
    rate_limit = "50/s|1000/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ForwardThread {
    /// Id of the thread to forward, `omt_...`.
    pub thread_id: String,
    /// Kind of `receive_id`: a user by id or email, a group by `chat_id`, or a thread by `thread_id`; `user_id` needs the
    /// scope `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    /// Makes repeated requests one: within an hour, only one with this value forwards to the same receiver. At most 50
    /// characters.
    #[lark(query)]
    pub uuid: Option<String>,
    /// Id of the user, group or thread that gets the thread, in the kind of `receive_id_type`.
    pub receive_id: String,
}
