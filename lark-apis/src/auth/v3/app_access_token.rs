// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App access tokens.
//!
//! `auth.v3.app_access_token` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches an app token for an app from the store.
///
/// The token lives at most 2 hours. With less than 30 minutes left a call returns a new one, and both work until the
/// old one ends.
///
/// - `POST /open-apis/auth/v3/app_access_token` without a token, for store apps only
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token)
#[lark_api(
    id = "auth.v3.app_access_token.create",
    method = "POST",
    path = "/open-apis/auth/v3/app_access_token",
    token = "none",
    response = CreateAppAccessTokenResponse,
    envelope = "flat"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppAccessToken {
    /// Id of the app, `cli_...`.
    pub app_id: String,
    /// Secret of the app, from the developer console.
    pub app_secret: String,
    /// The ticket the platform pushes every hour in the event `app_ticket`; `auth.v3.app_ticket.resend` asks for it at
    /// once.
    pub app_ticket: String,
}

/// The answer to [`CreateAppAccessToken`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppAccessTokenResponse {
    /// The app token, to call the platform as the app.
    pub app_access_token: Option<String>,
    /// How long the token still lives, in seconds.
    pub expire: Option<i64>,
}

/// Fetches an app token for an app of one's own company.
///
/// The token lives at most 2 hours. With less than 30 minutes left a call returns a new one, and both work until the
/// old one ends; before that, it returns the same one.
///
/// - `POST /open-apis/auth/v3/app_access_token/internal` without a token, for custom apps only
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token_internal)
#[doc(alias = "InternalAppAccessToken")]
#[lark_api(
    id = "auth.v3.app_access_token.internal",
    method = "POST",
    path = "/open-apis/auth/v3/app_access_token/internal",
    token = "none",
    response = CreateAppAccessTokenInternalResponse,
    envelope = "flat"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppAccessTokenInternal {
    /// Id of the app, `cli_...`.
    pub app_id: String,
    /// Secret of the app, from the developer console.
    pub app_secret: String,
}

/// The answer to [`CreateAppAccessTokenInternal`].
#[doc(alias = "InternalAppAccessTokenResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppAccessTokenInternalResponse {
    /// The app token, to call the platform as the app.
    pub app_access_token: Option<String>,
    /// How long the token still lives, in seconds.
    pub expire: Option<i64>,
    /// A tenant token as well, for the app's own company.
    pub tenant_access_token: Option<String>,
}
