// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Information.
//!
//! `bot.v3.info` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Reads the name, avatar and state of the calling bot.
///
/// The app must have its bot enabled and published.
///
/// - `GET /open-apis/bot/v3/info` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/client-docs/bot-v3/obtain-bot-info)
#[doc(alias("bot info", "information of bot", "get bot open_id", "bot name"))]
#[lark_api(
    id = "bot.v3.info.get_bot_info",
    method = "GET",
    path = "/open-apis/bot/v3/info",
    token = "tenant",
    response = GetBotInfoResponse,
    envelope = "flat"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBotInfo {}

/// The answer that holds the bot.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBotInfoResponse {
    /// The bot itself.
    pub bot: Option<GetBotInfoResp>,
}

/// The calling bot and the state of its app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBotInfoResp {
    /// Whether the tenant has installed and enabled the app, or why it is off.
    /// One of `0` (initialized), `1` (disabled), `2` (enabled), `3` (installed pending), `4` (upgrade pending), `5`
    /// (license expired), `6` (plan expired).
    pub activate_status: Option<i64>,
    /// What the app is called.
    pub app_name: Option<String>,
    /// Address of the app's picture.
    pub avatar_url: Option<String>,
    /// The IP addresses the app is allowed to call from.
    pub ip_white_list: Vec<String>,
    /// Id of the bot, `ou_...`.
    pub open_id: Option<String>,
}
