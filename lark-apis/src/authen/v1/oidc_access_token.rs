// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Access tokens of an oidc.
//!
//! `authen.v1.oidc.access_token` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Exchanges a login code for a user token, without the user's details.
///
/// An old version: use `authen.v2.oauth.token`. The user token lives about 2 hours, the refresh token about 30 days.
/// Read the user with `authen.v1.user_info.get`.
///
/// - `POST /open-apis/authen/v1/oidc/access_token` with an app token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/historic-version/authen/create-3)
#[lark_api(
    id = "authen.v1.oidc.access_token.create",
    method = "POST",
    path = "/open-apis/authen/v1/oidc/access_token",
    token = "app",
    response = OidcAccessTokenResponse,
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOidcAccessToken {
    /// Kind of grant; always `authorization_code`.
    pub grant_type: String,
    /// The login code to exchange.
    pub code: String,
}

/// The answer to [`CreateOidcAccessToken`] and
/// [`CreateOidcRefreshAccessToken`](super::oidc_refresh_access_token::CreateOidcRefreshAccessToken).
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OidcAccessTokenResponse {
    /// The user token, to call the platform as this user.
    pub access_token: Option<String>,
    /// Token to get a new user token with.
    pub refresh_token: Option<String>,
    /// Kind of the token; always the same.
    pub token_type: Option<String>,
    /// How long `access_token` lives, in seconds; about 2 hours.
    pub expires_in: Option<i64>,
    /// How long `refresh_token` lives, in seconds; about 30 days.
    pub refresh_expires_in: Option<i64>,
    /// All scopes the user has granted the app.
    pub scope: Option<String>,
}
