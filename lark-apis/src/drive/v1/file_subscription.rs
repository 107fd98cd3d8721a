// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Subscriptions of a file.
//!
//! `drive.v1.file.subscription` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::file::FileType;

/// Has a user notified of new comments on a document by the documents assistant.
///
/// - `POST /open-apis/drive/v1/files/:file_token/subscriptions` with a user token, for custom and store apps
/// - Scopes, any one of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs-assistant/file-subscription/create)
#[lark_api(
    id = "drive.v1.file.subscription.create",
    method = "POST",
    path = "/open-apis/drive/v1/files/:file_token/subscriptions",
    token = "user",
    response = FileSubscriptionResponse,
    scopes = "docs:document.subscription|drive:drive|drive:drive:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFileSubscription {
    /// Document that is subscribed to, by its token.
    pub file_token: String,
    /// Id of the subscription, which names it in other calls.
    pub subscription_id: Option<String>,
    /// What the subscription is to: changes of comments.
    pub subscription_type: SubscriptionType,
    /// Whether the subscription is on.
    pub is_subcribe: Option<bool>,
    /// Kind of the document: old, new or a page of a wiki.
    pub file_type: FileType,
}

/// Tells whether a subscription to the comments on a document is on.
///
/// - `GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` with a user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:document.subscription:read`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs-assistant/file-subscription/get)
#[lark_api(
    id = "drive.v1.file.subscription.get",
    method = "GET",
    path = "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id",
    token = "user",
    response = FileSubscriptionResponse,
    scopes = "docs:document.subscription:read|drive:drive|drive:drive:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFileSubscription {
    /// Document that is subscribed to, by its token.
    pub file_token: String,
    /// Subscription to ask about, by its id.
    pub subscription_id: String,
    /// Kind of the document: old, new or a page of a wiki.
    #[lark(json)]
    pub file_type: FileType,
}

/// Turns a subscription to the comments on a document on or off.
///
/// - `PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` with a user token, for custom and
///   store apps
/// - Scopes, any one of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/docs-assistant/file-subscription/patch)
#[lark_api(
    id = "drive.v1.file.subscription.patch",
    method = "PATCH",
    path = "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id",
    token = "user",
    response = FileSubscriptionResponse,
    scopes = "docs:document.subscription|drive:drive|drive:drive:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchFileSubscription {
    /// Document that is subscribed to, by its token.
    pub file_token: String,
    /// Subscription to change, by its id.
    pub subscription_id: String,
    /// Whether the subscription is turned on or off.
    pub is_subscribe: bool,
    /// Kind of the document: old, new or a page of a wiki.
    pub file_type: FileType,
}

/// The answer to [`CreateFileSubscription`], [`GetFileSubscription`] and [`PatchFileSubscription`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileSubscriptionResponse {
    /// Id of the new subscription.
    pub subscription_id: Option<String>,
    /// What the subscription is to: changes of comments.
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the subscription is on.
    pub is_subcribe: Option<bool>,
    /// Kind of the document: old, new or a page of a wiki.
    pub file_type: Option<FileType>,
}

/// The values of `subscription_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SubscriptionType {
    /// Changes of comments.
    CommentUpdate,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
