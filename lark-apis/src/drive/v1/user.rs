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
pub struct RemoveSubscriptionUser {
    pub event_type: String,
}

/// Subscribes to a user.
///
/// - `POST /open-apis/drive/v1/user/subscription` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - Error codes: 1069601, 1069602
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription)
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
pub struct SubscriptionUser {
    pub event_type: String,
}

/// Subscribes to a status of a user.
///
/// - `GET /open-apis/drive/v1/user/subscription_status` with a tenant or user token, for custom and store apps
/// - Scope: `docs:event:subscribe`
/// - Rate limit: 10 a minute
/// - Error codes: 1069601, 1069602
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status)
#[lark_api(
    id = "drive.v1.user.subscription_status",
    method = "GET",
    path = "/open-apis/drive/v1/user/subscription_status",
    token = "tenant|user",
    response = SubscriptionStatusUserResponse,
    scopes = "docs:event:subscribe",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscriptionStatusUser {
    pub event_type: String,
}

/// The answer to [`SubscriptionStatusUser`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubscriptionStatusUserResponse {
    pub data: Option<String>,
}
