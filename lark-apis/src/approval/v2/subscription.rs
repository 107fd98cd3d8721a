// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subscriptions.
//!
//! `approval.v2.subscription` in the platform's terms.

use lark_runtime::lark_api;

/// Starts sending the app the events of one approval definition; an old endpoint.
///
/// `approval.v4.approval.subscribe` is the newer one. Once for each app and definition is enough.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/subscription/subscribe` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/subscribe-to-an-approvals-event-)
#[doc(alias = "SubscribeSubscription")]
#[lark_api(
    id = "approval.v2.subscription.subscribe",
    method = "POST",
    path = "/approval/openapi/v2/subscription/subscribe",
    token = "tenant",
    host = "www.feishu.cn",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeApproval {
    /// Code of the approval definition.
    pub approval_code: String,
}

/// Stops sending the app the events of one approval definition; an old endpoint.
///
/// `approval.v4.approval.unsubscribe` is the newer one.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/subscription/unsubscribe` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/cancel-a-subscription-to-an-approvals-event)
#[doc(alias = "UnsubscribeSubscription")]
#[lark_api(
    id = "approval.v2.subscription.unsubscribe",
    method = "POST",
    path = "/approval/openapi/v2/subscription/unsubscribe",
    token = "tenant",
    host = "www.feishu.cn",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeApproval {
    /// Code of the approval definition.
    pub approval_code: String,
}
