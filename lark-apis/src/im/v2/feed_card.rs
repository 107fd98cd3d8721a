// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Feed cards.
//!
//! `im.v2.feed_card` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::FailedReason;
use crate::ids::UserIdType;

/// Shows the chat with the bot at the top of users' message lists for now, or takes it down again.
///
/// - `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive` with a tenant token, for custom and store apps
/// - Scope: `im:datasync.feed_card.time_sensitive:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct SetFeedCardBotTimeSensitive {
    /// Kind of the ids in `user_ids` and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    pub bot_id: Option<String>,
    /// Whether the chat is shown at the top of the list.
    pub time_sensitive: bool,
    /// Ids of the users in whose lists it is shown, in the kind of `user_id_type`; 1 to 50. Apps from the store cannot use
    /// `user_id`.
    pub user_ids: Vec<String>,
}

/// Shows a group at the top of users' message lists for now, or takes it down again.
///
/// - `PATCH /open-apis/im/v2/feed_cards/:feed_card_id` with a tenant token, for custom and store apps
/// - Scope: `im:datasync.feed_card.time_sensitive:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct PatchFeedCard {
    /// Id of the group to show, `oc_...`; only groups are possible.
    pub feed_card_id: String,
    /// Kind of the ids in `user_ids` and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// Whether the group is shown at the top of the list.
    pub time_sensitive: bool,
    /// Ids of the users in whose lists it is shown, in the kind of `user_id_type`. Apps from the store cannot use
    /// `user_id`.
    pub user_ids: Vec<String>,
}

/// The answer to [`UpdateChatButton`](super::chat_button::UpdateChatButton), [`SetFeedCardBotTimeSensitive`] and
/// [`PatchFeedCard`].
#[doc(alias("BotTimeSentiveFeedCardResponse", "PatchFeedCardResponse", "UpdateChatButtonResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FeedCardFailuresResponse {
    /// Users for whom it failed, and why.
    pub failed_user_reasons: Vec<FailedReason>,
}
