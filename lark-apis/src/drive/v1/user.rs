// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `drive.v1.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Removes a subscription of a user.
///
/// - `DELETE /open-apis/drive/v1/user/remove_subscription` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - Error codes: 1069601, 1069602
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
pub struct DeleteUserSubscription {
    /// Always `drive.notice.comment_add_v1` (comment added).
    pub event_type: String,
}

/// Subscribes to a user.
///
/// - `POST /open-apis/drive/v1/user/subscription` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - Error codes: 1069601, 1069602
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
pub struct CreateUserSubscription {
    /// Always `drive.notice.comment_add_v1` (comment added).
    pub event_type: String,
}

/// Subscribes to a status of a user.
///
/// - `GET /open-apis/drive/v1/user/subscription_status` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - Error codes: 1069601, 1069602
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
pub struct GetUserSubscriptionStatus {
    /// Always `drive.notice.comment_add_v1` (comment added).
    pub event_type: String,
}

/// The answer to [`GetUserSubscriptionStatus`].
#[doc(alias = "SubscriptionStatusUserResponse")]
#[derive(Clone, Default, Model)]
pub struct GetUserSubscriptionStatusResponse {
    pub data: Option<String>,
}
