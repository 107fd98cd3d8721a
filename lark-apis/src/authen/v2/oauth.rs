// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The exchange of a code, or of a refresh token, for a user's token.

use lark_runtime::{Model, lark_api};

/// Exchanges an authorisation code, or a refresh token, for a user token.
///
/// Get the code with `authen.v1.authorize.get`; it works once and for 5 minutes. The user must be allowed to use the
/// app, else error 20010. The endpoint follows RFC 6749, so common OAuth libraries work with it.
///
/// - `POST /open-apis/authen/v2/oauth/token` without a token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
#[doc(alias("TokenOauth", "login", "oauth", "get user access token", "exchange authorization code", "oauth login"))]
#[lark_api(
    id = "authen.v2.oauth.token",
    method = "POST",
    path = "/open-apis/authen/v2/oauth/token",
    token = "none",
    response = CreateOauthTokenResponse,
    envelope = "flat",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOauthToken {
    /// `authorization_code` to exchange a code, `refresh_token` to refresh a token.
    pub grant_type: String,
    /// Id of the app, `cli_...`.
    pub client_id: String,
    /// Secret of the app, from the developer console.
    pub client_secret: String,
    /// The authorisation code to exchange.
    pub code: Option<String>,
    /// The address that the authorisation page was opened with.
    pub redirect_uri: Option<String>,
    /// The random text behind `code_challenge`; required with PKCE. 43 to 128 characters: letters, digits and `-._~`.
    pub code_verifier: Option<String>,
    /// Scopes the token is cut down to, separated by spaces; all granted ones if left out. Repeated (20067) or ungranted
    /// (20068) scopes fail.
    pub scope: Option<String>,
    /// The refresh token to exchange, from an earlier answer of this endpoint.
    pub refresh_token: Option<String>,
}

/// The answer to [`CreateOauthToken`].
#[doc(alias = "TokenOauthResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateOauthTokenResponse {
    /// The user token, to call the platform as this user; only on success.
    pub access_token: Option<String>,
    /// How long `access_token` lives, in seconds; do not assume a fixed time. Only on success.
    pub expires_in: Option<i64>,
    /// Token to get the next user token with; works once. Only if the user has granted `offline_access`.
    pub refresh_token: Option<String>,
    /// How long `refresh_token` lives, in seconds; refresh before. Only with `refresh_token`.
    pub refresh_token_expires_in: Option<i64>,
    /// Kind of the token; always `Bearer`. Only on success.
    pub token_type: Option<String>,
    /// The scopes the token really has, separated by spaces; the platform may grant fewer than asked for. Only on success.
    pub scope: Option<String>,
    /// What went wrong; only on failure.
    pub error_description: Option<String>,
}
