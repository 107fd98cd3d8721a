// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Deletes.
//!
//! `ephemeral.v1.delete` in the platform's terms.

use lark_runtime::lark_api;

/// Deletes a card that only one user sees, without a trace.
///
/// The app needs a bot, which must be in the group.
///
/// - `POST /open-apis/ephemeral/v1/delete` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/delete-message-cards-that-are-only-visible-to-certain-people)
#[lark_api(
    id = "ephemeral.v1.delete.delete_ephemeral_message",
    method = "POST",
    path = "/open-apis/ephemeral/v1/delete",
    token = "tenant",
    scopes = "im:message|im:message:send_as_bot|im:message:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteEphemeralMessage {
    /// Id of the card, from `ephemeral.v1.send.send_ephemeral_message`.
    pub message_id: String,
}
