// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cards.
//!
//! `interactive.v1.card` in the platform's terms.

use lark_runtime::{lark_api, serde_json::Value};

/// Updates a card some time after a user pressed something on it.
///
/// Answer the callback with HTTP 200 within 3 seconds first. The token of the callback works for 30 minutes and twice;
/// only cards of the app's own bot can be updated, up to 30 KB.
///
/// - `POST /open-apis/interactive/v1/card/update` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/delay-update-message-card)
#[doc(alias = "UpdateMessageDelay")]
#[lark_api(
    id = "interactive.v1.card.update_message_delay",
    method = "POST",
    path = "/open-apis/interactive/v1/card/update",
    token = "tenant",
    scopes = "im:message|im:message:send_as_bot|im:message:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCard {
    /// Token from the callback of the card, `c-...`.
    pub token: String,
    /// The new card, as JSON or as a template.
    pub card: Value,
}
