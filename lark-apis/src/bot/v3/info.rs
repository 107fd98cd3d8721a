// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Information.
//!
//! `bot.v3.info` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches bot information.
///
/// - `GET /open-apis/bot/v3/info` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/client-docs/bot-v3/obtain-bot-info)
#[lark_api(
    id = "bot.v3.info.get_bot_info",
    method = "GET",
    path = "/open-apis/bot/v3/info",
    token = "tenant",
    response = GetBotInfoResponse,
    envelope = "flat"
)]
#[derive(Clone, Debug)]
pub struct GetBotInfo {}

/// The answer to [`GetBotInfo`].
#[derive(Clone, Default, Model)]
pub struct GetBotInfoResponse {
    pub bot: Option<GetBotInfoResp>,
}

#[derive(Clone, Default, Model)]
pub struct GetBotInfoResp {
    /// One of `0` (initialized), `1` (disabled), `2` (enabled), `3` (installed pending), `4` (upgrade pending), `5`
    /// (license expired), `6` (plan expired).
    pub activate_status: Option<i64>,
    pub app_name: Option<String>,
    pub avatar_url: Option<String>,
    pub ip_white_list: Vec<String>,
    pub open_id: Option<String>,
}
