// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `send`.
//!
//! `ephemeral.v1.send` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// `ephemeral.v1.send.send_ephemeral_message`.
///
/// - `POST /open-apis/ephemeral/v1/send` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/send-message-cards-that-are-only-visible-to-certain-people)
#[lark_api(
    id = "ephemeral.v1.send.send_ephemeral_message",
    method = "POST",
    path = "/open-apis/ephemeral/v1/send",
    token = "tenant",
    response = SendEphemeralMessageResponse,
    scopes = "im:message|im:message:send_as_bot|im:message:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendEphemeralMessage {
    pub chat_id: String,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
    pub email: Option<String>,
    pub msg_type: String,
    pub card: Value,
}

/// The answer to [`SendEphemeralMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendEphemeralMessageResponse {
    pub message_id: Option<String>,
}
