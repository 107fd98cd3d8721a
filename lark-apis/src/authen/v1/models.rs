// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `authen.v1` share.

use lark_runtime::Model;

/// The answer to [`CreateAccessToken`](super::access_token::CreateAccessToken) and
/// [`CreateRefreshAccessToken`](super::refresh_access_token::CreateRefreshAccessToken).
#[derive(Clone, Default, Model)]
pub struct UserAccessTokenResponse {
    pub access_token: Option<String>,
    pub token_type: Option<String>,
    pub expires_in: Option<i64>,
    pub name: Option<String>,
    pub en_name: Option<String>,
    pub avatar_url: Option<String>,
    pub avatar_thumb: Option<String>,
    pub avatar_middle: Option<String>,
    pub avatar_big: Option<String>,
    pub open_id: Option<String>,
    pub union_id: Option<String>,
    pub email: Option<String>,
    pub enterprise_email: Option<String>,
    pub user_id: Option<String>,
    pub mobile: Option<String>,
    pub tenant_key: Option<String>,
    pub refresh_expires_in: Option<i64>,
    pub refresh_token: Option<String>,
    pub sid: Option<String>,
}
