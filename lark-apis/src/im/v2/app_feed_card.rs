// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App feed cards.
//!
//! `im.v2.app_feed_card` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{OpenAppFeedCard, OpenFailedUserAppFeedCardItem};
use crate::ids::UserIdType;

/// Creates a card of the app in the message lists of users, so that important messages reach them sooner.
///
/// Shown by clients from 7.6 on.
///
/// - `POST /open-apis/im/v2/app_feed_card` with a tenant token, for custom and store apps
/// - Scope: `im:app_feed_card:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/im-v2/app_feed_card/create)
#[lark_api(
    id = "im.v2.app_feed_card.create",
    method = "POST",
    path = "/open-apis/im/v2/app_feed_card",
    token = "tenant",
    response = CreateAppFeedCardResponse,
    scopes = "im:app_feed_card:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppFeedCard {
    /// Kind of the ids in `user_ids` and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The card to show.
    pub app_feed_card: Option<OpenAppFeedCard>,
    /// Ids of the users who get the card, in the kind of `user_id_type`; 1 to 20. Apps from the store cannot use `user_id`.
    pub user_ids: Option<Vec<String>>,
}

/// The answer to [`CreateAppFeedCard`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppFeedCardResponse {
    /// Users whose card could not be created, and why.
    pub failed_cards: Vec<OpenFailedUserAppFeedCardItem>,
    /// Id of the card, to change or delete it with.
    pub biz_id: Option<String>,
}
