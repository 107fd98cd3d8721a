// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Refresh access tokens.
//!
//! `authen.v1.refresh_access_token` in the platform's terms.

use lark_runtime::lark_api;

use super::models::UserAccessTokenResponse;

/// Exchanges a refresh token for a new user token, with the user's details.
///
/// An old version: use `authen.v2.oauth.token`. Keep both new tokens; the old ones may stop working.
///
/// - `POST /open-apis/authen/v1/refresh_access_token` with an app token, for custom and store apps
/// - Scopes that unlock single fields of the answer: `contact:user.employee:readonly`, `contact:user.email:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/create)
#[lark_api(
    id = "authen.v1.refresh_access_token.create",
    method = "POST",
    path = "/open-apis/authen/v1/refresh_access_token",
    token = "app",
    response = UserAccessTokenResponse,
    rate_limit = "special",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateRefreshAccessToken {
    /// Kind of grant; always `refresh_token`.
    pub grant_type: String,
    /// The latest refresh token, from the last exchange or refresh.
    pub refresh_token: String,
}
