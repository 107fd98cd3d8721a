// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `drive.v1.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Ends a user's subscription to notices of comments and replies on documents.
///
/// - `DELETE /open-apis/drive/v1/user/remove_subscription` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription)
#[doc(alias = "RemoveSubscriptionUser")]
#[lark_api(
    id = "drive.v1.user.remove_subscription",
    method = "DELETE",
    path = "/open-apis/drive/v1/user/remove_subscription",
    token = "tenant|user",
    scopes = "docs:event:subscribe",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteUserSubscription {
    /// Which events end; only `drive.notice.comment_add_v1`.
    pub event_type: String,
}

/// Subscribes to the notices of comments and replies on documents that a user gets.
///
/// Needed only for events that are received as a user; for those of the app it is not.
///
/// - `POST /open-apis/drive/v1/user/subscription` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription)
#[doc(alias = "SubscriptionUser")]
#[lark_api(
    id = "drive.v1.user.subscription",
    method = "POST",
    path = "/open-apis/drive/v1/user/subscription",
    token = "tenant|user",
    scopes = "docs:event:subscribe",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserSubscription {
    /// Which events to subscribe to; only `drive.notice.comment_add_v1`.
    pub event_type: String,
}

/// Tells whether a user's notices of comments and replies are subscribed to.
///
/// - `GET /open-apis/drive/v1/user/subscription_status` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status)
#[doc(alias = "SubscriptionStatusUser")]
#[lark_api(
    id = "drive.v1.user.subscription_status",
    method = "GET",
    path = "/open-apis/drive/v1/user/subscription_status",
    token = "tenant|user",
    response = GetUserSubscriptionStatusResponse,
    scopes = "docs:event:subscribe",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserSubscriptionStatus {
    /// Which events to ask about; only `drive.notice.comment_add_v1`.
    pub event_type: String,
}

/// The answer to [`GetUserSubscriptionStatus`].
#[doc(alias = "SubscriptionStatusUserResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserSubscriptionStatusResponse {
    /// Whether the notices are subscribed to.
    pub data: Option<String>,
}
