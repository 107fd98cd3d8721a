// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `send`.
//!
//! `ephemeral.v1.send` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// Sends a card into a group that only one user sees.
///
/// The app needs a bot, which must be in the group; topic groups do not work. The user gets no notice and sees the card
/// only while online; it cannot be forwarded, and mentions notify nobody.
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
    /// Group to send the card into, `oc_...`; not a topic group.
    pub chat_id: String,
    /// Open id of the user who sees it, `ou_...`. One of `open_id`, `user_id` and `email` is needed; they go before each
    /// other in this order.
    pub open_id: Option<String>,
    /// User id of the user who sees it. One of `open_id`, `user_id` and `email` is needed; they go before each other in
    /// this order.
    pub user_id: Option<String>,
    /// Email address of the user who sees it. One of `open_id`, `user_id` and `email` is needed; they go before each other
    /// in this order.
    pub email: Option<String>,
    /// Kind of message, always `interactive`.
    pub msg_type: String,
    /// The card, as JSON or as a template with `type` and `data`.
    pub card: Value,
}

/// The card that was sent.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendEphemeralMessageResponse {
    /// Id of the card, to delete it.
    pub message_id: Option<String>,
}
