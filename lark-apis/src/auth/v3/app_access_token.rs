// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App access tokens.
//!
//! `auth.v3.app_access_token` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates an app access token.
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
    pub app_id: String,
    pub app_secret: String,
    pub app_ticket: String,
}

/// The answer to [`CreateAppAccessToken`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppAccessTokenResponse {
    pub app_access_token: Option<String>,
    pub expire: Option<i64>,
}

/// Runs `internal` on an app access token.
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
    pub app_id: String,
    pub app_secret: String,
}

/// The answer to [`CreateAppAccessTokenInternal`].
#[doc(alias = "InternalAppAccessTokenResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppAccessTokenInternalResponse {
    pub app_access_token: Option<String>,
    pub expire: Option<i64>,
    pub tenant_access_token: Option<String>,
}
