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
#[lark_api(
    id = "im.v2.app_feed_card.batch.delete",
    method = "DELETE",
    path = "/open-apis/im/v2/app_feed_card/batch",
    token = "tenant",
    response = DeleteAppFeedCardBatchResponse,
    scopes = "im:app_feed_card:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAppFeedCardBatch {
    pub user_id_type: Option<UserIdType>,
    /// At most 20 elements.
    #[lark(json)]
    pub feed_cards: Option<Vec<UserOpenAppFeedCardDeleter>>,
}

/// The answer to [`DeleteAppFeedCardBatch`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteAppFeedCardBatchResponse {
    pub failed_cards: Vec<OpenFailedUserAppFeedCardItem>,
}

/// Updates a batch of an app feed card.
///
/// - `PUT /open-apis/im/v2/app_feed_card/batch` with a tenant token, for custom and store apps
/// - Scope: `im:app_feed_card:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 230001
/// - [Documentation](https://open.feishu.cn/document/im-v2/app_feed_card/update)
#[lark_api(
    id = "im.v2.app_feed_card.batch.update",
    method = "PUT",
    path = "/open-apis/im/v2/app_feed_card/batch",
    token = "tenant",
    response = UpdateAppFeedCardBatchResponse,
    scopes = "im:app_feed_card:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAppFeedCardBatch {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 20 elements.
    pub feed_cards: Option<Vec<UserOpenAppFeedCardUpdater>>,
}

/// The answer to [`UpdateAppFeedCardBatch`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateAppFeedCardBatchResponse {
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
    pub update_fields: Vec<UpdateFields>,
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UpdateFields {
    #[lark(rename = "1")]
    Value1,
    #[lark(rename = "10")]
    Value10,
    #[lark(rename = "101")]
    Value101,
    #[lark(rename = "102")]
    Value102,
    #[lark(rename = "103")]
    Value103,
    #[lark(rename = "11")]
    Value11,
    #[lark(rename = "12")]
    Value12,
    #[lark(rename = "13")]
    Value13,
    #[lark(rename = "2")]
    Value2,
    #[lark(rename = "3")]
    Value3,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
