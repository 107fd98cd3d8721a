// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The exchange of a code, or of a refresh token, for a user's token.

use lark_runtime::{Model, lark_api};

/// Runs `token` on an OAuth.
///
/// - `POST /open-apis/authen/v2/oauth/token` without a token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 20001, 20002, 20003, 20004, 20008, 20009, 20010, 20024, 20026, 20036, 20037, 20048, 20049, 20050,
///   20063, 20064, 20065, 20066, 20067, 20068, 20069, 20070, 20071, 20072, 20073, 20074
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
#[doc(alias = "TokenOauth")]
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
    pub grant_type: String,
    pub client_id: String,
    pub client_secret: String,
    pub code: Option<String>,
    pub redirect_uri: Option<String>,
    pub code_verifier: Option<String>,
    pub scope: Option<String>,
    pub refresh_token: Option<String>,
}

/// The answer to [`CreateOauthToken`].
#[doc(alias = "TokenOauthResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateOauthTokenResponse {
    pub access_token: Option<String>,
    pub expires_in: Option<i64>,
    pub refresh_token: Option<String>,
    pub refresh_token_expires_in: Option<i64>,
    pub token_type: Option<String>,
    pub scope: Option<String>,
    pub error_description: Option<String>,
}
