// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tenant access tokens.
//!
//! `auth.v3.tenant_access_token` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches a tenant token for an app from the store.
///
/// The token lives at most 2 hours. With less than 30 minutes left a call returns a new one, and both work until the
/// old one ends.
///
/// - `POST /open-apis/auth/v3/tenant_access_token` without a token, for store apps only
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token)
#[lark_api(
    id = "auth.v3.tenant_access_token.create",
    method = "POST",
    path = "/open-apis/auth/v3/tenant_access_token",
    token = "none",
    response = TenantAccessTokenResponse,
    envelope = "flat"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTenantAccessToken {
    /// The app token, from `auth.v3.app_access_token.create`.
    pub app_access_token: String,
    /// Key of the tenant to act in: pushed when a company enables the app, and among the details of a user who logs in.
    pub tenant_key: String,
}

/// Fetches a tenant token for an app of one's own company.
///
/// The token lives at most 2 hours. With less than 30 minutes left a call returns a new one, and both work until the
/// old one ends; before that, it returns the same one.
///
/// - `POST /open-apis/auth/v3/tenant_access_token/internal` without a token, for custom apps only
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal)
#[doc(alias(
    "InternalTenantAccessToken",
    "get tenant access token",
    "bot token",
    "authenticate app",
    "app id app secret"
))]
#[lark_api(
    id = "auth.v3.tenant_access_token.internal",
    method = "POST",
    path = "/open-apis/auth/v3/tenant_access_token/internal",
    token = "none",
    response = TenantAccessTokenResponse,
    envelope = "flat"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTenantAccessTokenInternal {
    /// Id of the app, `cli_...`.
    pub app_id: String,
    /// Secret of the app, from the developer console.
    pub app_secret: String,
}

/// The answer to [`CreateTenantAccessToken`] and [`CreateTenantAccessTokenInternal`].
#[doc(alias("CreateTenantAccessTokenResponse", "InternalTenantAccessTokenResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TenantAccessTokenResponse {
    /// The tenant token, to call the platform as the app within the tenant.
    pub tenant_access_token: Option<String>,
    /// How long the token still lives, in seconds.
    pub expire: Option<i64>,
}
