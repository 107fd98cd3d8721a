// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chat buttons.
//!
//! `im.v2.chat_button` in the platform's terms.

use lark_runtime::lark_api;

use super::feed_card::FeedCardFailuresResponse;
use super::models::OpenAppFeedCardButtons;
use crate::ids::UserIdType;

/// Adds, changes or removes the quick buttons of a chat in the message lists of users.
///
/// - `PUT /open-apis/im/v2/chat_button` with a tenant token, for custom and store apps
/// - Scope: `im:app_feed_card:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/im-v2/groups-bots/update)
#[lark_api(
    id = "im.v2.chat_button.update",
    method = "PUT",
    path = "/open-apis/im/v2/chat_button",
    token = "tenant",
    response = FeedCardFailuresResponse,
    scopes = "im:app_feed_card:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateChatButton {
    /// Kind of the ids in `user_ids` and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub bot_id: Option<String>,
    /// Ids of the users who see the buttons, in the kind of `user_id_type`; 1 to 20. Apps from the store cannot use
    /// `user_id`.
    pub user_ids: Option<Vec<String>>,
    /// Id of the group that gets the buttons, `oc_...`.
    pub chat_id: String,
    /// Up to 2 buttons; none are shown if left out.
    pub buttons: Option<OpenAppFeedCardButtons>,
}
