// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `add`.
//!
//! `bot.v4.add` in the platform's terms.

use lark_runtime::lark_api;

/// Adds the calling bot to a group.
///
/// - `POST /open-apis/bot/v4/add` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDO04iN4QjL2gDN)
#[lark_api(id = "bot.v4.add.add_bot_to_chat", method = "POST", path = "/open-apis/bot/v4/add", token = "tenant")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddBotToChat {
    /// Id of the group that gets the bot, `oc_...`.
    pub chat_id: String,
}
