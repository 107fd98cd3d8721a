// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Refresh access tokens of an oidc.
//!
//! `authen.v1.oidc.refresh_access_token` in the platform's terms.

use lark_runtime::lark_api;

use super::oidc_access_token::OidcAccessTokenResponse;

/// Exchanges a refresh token for a new user token and refresh token.
///
/// An old version: use `authen.v2.oauth.token`. Keep both new tokens; the old ones may stop working.
///
/// - `POST /open-apis/authen/v1/oidc/refresh_access_token` with an app token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/historic-version/authen/create-4)
#[lark_api(
    id = "authen.v1.oidc.refresh_access_token.create",
    method = "POST",
    path = "/open-apis/authen/v1/oidc/refresh_access_token",
    token = "app",
    response = OidcAccessTokenResponse,
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOidcRefreshAccessToken {
    /// Kind of grant; always `refresh_token`.
    pub grant_type: String,
    /// The latest refresh token, from the last exchange or refresh.
    pub refresh_token: String,
}
