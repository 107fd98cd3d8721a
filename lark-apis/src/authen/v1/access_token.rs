// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Access tokens.
//!
//! `authen.v1.access_token` in the platform's terms.

use lark_runtime::lark_api;

use super::models::UserAccessTokenResponse;

/// Exchanges a login code for a user token and the user's details.
///
/// An old version: use `authen.v2.oauth.token`. It is for web apps; mini programs have a way of their own.
///
/// - `POST /open-apis/authen/v1/access_token` with an app token, for custom and store apps
/// - Scopes that unlock single fields of the answer: `contact:user.employee:readonly`, `contact:user.email:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/create-2)
#[lark_api(
    id = "authen.v1.access_token.create",
    method = "POST",
    path = "/open-apis/authen/v1/access_token",
    token = "app",
    response = UserAccessTokenResponse,
    rate_limit = "special",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAccessToken {
    /// Kind of grant; always `authorization_code`.
    pub grant_type: String,
    /// The login code from the old login page.
    pub code: String,
}
