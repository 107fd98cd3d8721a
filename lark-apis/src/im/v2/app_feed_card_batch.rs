// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `app_feed_card.batch`.
//!
//! `im.v2.app_feed_card.batch` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{OpenAppFeedCard, OpenFailedUserAppFeedCardItem};
use crate::ids::UserIdType;

/// Deletes cards of the app from the message lists of users.
///
/// - `DELETE /open-apis/im/v2/app_feed_card/batch` with a tenant token, for custom and store apps
/// - Scope: `im:app_feed_card:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/im-v2/app_feed_card/delete)
#[doc(alias = "DeleteAppFeedCardBatch")]
#[lark_api(
    id = "im.v2.app_feed_card.batch.delete",
    method = "DELETE",
    path = "/open-apis/im/v2/app_feed_card/batch",
    token = "tenant",
    response = BatchAppFeedCardResponse,
    scopes = "im:app_feed_card:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteAppFeedCard {
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// The cards to delete, 1 to 20.
    #[lark(json)]
    pub feed_cards: Option<Vec<UserOpenAppFeedCardDeleter>>,
}

/// Changes the avatar, title, preview, label, buttons or other parts of cards in message lists.
///
/// Only what `update_fields` names is taken from `app_feed_card`; the rest stays.
///
/// - `PUT /open-apis/im/v2/app_feed_card/batch` with a tenant token, for custom and store apps
/// - Scope: `im:app_feed_card:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/im-v2/app_feed_card/update)
#[doc(alias = "UpdateAppFeedCardBatch")]
#[lark_api(
    id = "im.v2.app_feed_card.batch.update",
    method = "PUT",
    path = "/open-apis/im/v2/app_feed_card/batch",
    token = "tenant",
    response = BatchAppFeedCardResponse,
    scopes = "im:app_feed_card:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateAppFeedCard {
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The cards to change, 1 to 20.
    pub feed_cards: Option<Vec<UserOpenAppFeedCardUpdater>>,
}

/// The answer to [`BatchDeleteAppFeedCard`] and [`BatchUpdateAppFeedCard`].
#[doc(alias("DeleteAppFeedCardBatchResponse", "UpdateAppFeedCardBatchResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchAppFeedCardResponse {
    /// Cards that could not be deleted, and why.
    pub failed_cards: Vec<OpenFailedUserAppFeedCardItem>,
}

/// The card of one user to delete.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserOpenAppFeedCardDeleter {
    /// Id of the card to delete.
    pub biz_id: String,
    /// Id of the user who loses the card, in the kind of `user_id_type`. Apps from the store cannot use `user_id`.
    pub user_id: String,
}

/// The card of one user to change, and what to change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserOpenAppFeedCardUpdater {
    /// The card with its new values.
    pub app_feed_card: OpenAppFeedCard,
    /// Id of the user whose card changes, in the kind of `user_id_type`. Apps from the store cannot use `user_id`.
    pub user_id: String,
    /// Which parts of the card to change, 1 to 20.
    pub update_fields: Vec<FeedCardUpdateField>,
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FeedCardUpdateField {
    /// The title.
    #[lark(rename = "1")]
    Title,
    /// The avatar.
    #[lark(rename = "2")]
    Avatar,
    /// The preview.
    #[lark(rename = "3")]
    Preview,
    /// The status label.
    #[lark(rename = "10")]
    StatusLabel,
    /// The buttons.
    #[lark(rename = "11")]
    Buttons,
    /// The link.
    #[lark(rename = "12")]
    Link,
    /// Whether the card is on top for a while.
    #[lark(rename = "13")]
    TimeSensitive,
    /// The displayed time becomes the present one.
    #[lark(rename = "101")]
    DisplayTime,
    /// The time that orders the cards becomes the present one.
    #[lark(rename = "102")]
    RankTime,
    /// Sends a notification.
    #[lark(rename = "103")]
    Notify,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
