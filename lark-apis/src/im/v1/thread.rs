// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Threads.
//!
//! `im.v1.thread` in the platform's terms.

use lark_runtime::lark_api;

use super::message::Message;
use super::models::ReceiveIdType;

/// Forwards a thread.
///
/// - `POST /open-apis/im/v1/threads/:thread_id/forward` with a tenant token (official SDKs name user too), for custom
///   and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230013, 230019, 230020, 230027, 230034, 230035, 230036, 230038, 230049,
///   230050, 230053, 230062, 230063, 230064, 230066, 230070, 230073, 230074, 230110, 232009
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
    pub thread_id: String,
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    #[lark(query)]
    pub uuid: Option<String>,
    pub receive_id: String,
}
