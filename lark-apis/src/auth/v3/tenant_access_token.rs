// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tenant access tokens.
//!
//! `auth.v3.tenant_access_token` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a tenant access token.
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
    pub app_access_token: String,
    pub tenant_key: String,
}

/// Runs `internal` on a tenant access token.
///
/// - `POST /open-apis/auth/v3/tenant_access_token/internal` without a token, for custom apps only
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal)
#[doc(alias = "InternalTenantAccessToken")]
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
    pub app_id: String,
    pub app_secret: String,
}

/// The answer to [`CreateTenantAccessToken`] and [`CreateTenantAccessTokenInternal`].
#[doc(alias("CreateTenantAccessTokenResponse", "InternalTenantAccessTokenResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TenantAccessTokenResponse {
    pub tenant_access_token: Option<String>,
    pub expire: Option<i64>,
}
