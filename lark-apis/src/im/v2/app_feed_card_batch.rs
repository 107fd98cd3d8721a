// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Batches of an app feed card.
//!
//! `im.v2.app_feed_card.batch` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{OpenAppFeedCard, OpenFailedUserAppFeedCardItem};
use crate::ids::UserIdType;

/// Deletes a batch of an app feed card.
///
/// - `DELETE /open-apis/im/v2/app_feed_card/batch` with a tenant token, for custom and store apps
/// - Scope: `im:app_feed_card:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 230001
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
    pub user_id_type: Option<UserIdType>,
    /// At most 20 elements.
    #[lark(json)]
    pub feed_cards: Option<Vec<UserOpenAppFeedCardDeleter>>,
}

/// Updates a batch of an app feed card.
///
/// - `PUT /open-apis/im/v2/app_feed_card/batch` with a tenant token, for custom and store apps
/// - Scope: `im:app_feed_card:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 230001
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 20 elements.
    pub feed_cards: Option<Vec<UserOpenAppFeedCardUpdater>>,
}

/// The answer to [`BatchDeleteAppFeedCard`] and [`BatchUpdateAppFeedCard`].
#[doc(alias("DeleteAppFeedCardBatchResponse", "UpdateAppFeedCardBatchResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchAppFeedCardResponse {
    pub failed_cards: Vec<OpenFailedUserAppFeedCardItem>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserOpenAppFeedCardDeleter {
    pub biz_id: String,
    pub user_id: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UserOpenAppFeedCardUpdater {
    pub app_feed_card: OpenAppFeedCard,
    pub user_id: String,
    /// At most 20 elements.
    pub update_fields: Vec<FeedCardUpdateField>,
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FeedCardUpdateField {
    #[lark(rename = "1")]
    Title,
    #[lark(rename = "2")]
    Avatar,
    #[lark(rename = "3")]
    Preview,
    #[lark(rename = "10")]
    StatusLabel,
    #[lark(rename = "11")]
    Buttons,
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
