// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Feed cards.
//!
//! `im.v2.feed_card` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::FailedReason;
use crate::ids::UserIdType;

/// Runs `bot_time_sentive` on a feed card.
///
/// - `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive` with a tenant token, for custom and store apps
/// - Scope: `im:datasync.feed_card.time_sensitive:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001
/// - [Documentation](https://open.feishu.cn/document/im-v2/groups-bots/bot_time_sentive)
#[doc(alias = "BotTimeSentiveFeedCard")]
#[lark_api(
    id = "im.v2.feed_card.bot_time_sentive",
    method = "PATCH",
    path = "/open-apis/im/v2/feed_cards/bot_time_sentive",
    token = "tenant",
    response = FeedCardFailuresResponse,
    scopes = "im:datasync.feed_card.time_sensitive:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct SetFeedCardBotTimeSensitive {
    #[lark(query)]
    pub user_id_type: UserIdType,
    pub bot_id: Option<String>,
    pub time_sensitive: bool,
    /// At most 50 elements.
    pub user_ids: Vec<String>,
}

/// Changes parts of a feed card.
///
/// - `PATCH /open-apis/im/v2/feed_cards/:feed_card_id` with a tenant token, for custom and store apps
/// - Scope: `im:datasync.feed_card.time_sensitive:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230027
/// - [Documentation](https://open.feishu.cn/document/im-v2/groups-bots/patch)
#[lark_api(
    id = "im.v2.feed_card.patch",
    method = "PATCH",
    path = "/open-apis/im/v2/feed_cards/:feed_card_id",
    token = "tenant",
    response = FeedCardFailuresResponse,
    scopes = "im:datasync.feed_card.time_sensitive:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct PatchFeedCard {
    pub feed_card_id: String,
    #[lark(query)]
    pub user_id_type: UserIdType,
    pub time_sensitive: bool,
    pub user_ids: Vec<String>,
}

/// The answer to [`UpdateChatButton`](super::chat_button::UpdateChatButton), [`SetFeedCardBotTimeSensitive`] and
/// [`PatchFeedCard`].
#[doc(alias("BotTimeSentiveFeedCardResponse", "PatchFeedCardResponse", "UpdateChatButtonResponse"))]
#[derive(Clone, Default, Model)]
pub struct FeedCardFailuresResponse {
    pub failed_user_reasons: Vec<FailedReason>,
}
