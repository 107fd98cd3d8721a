// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `authen.v1` share.

use lark_runtime::Model;

/// The answer to [`CreateAccessToken`](super::access_token::CreateAccessToken) and
/// [`CreateRefreshAccessToken`](super::refresh_access_token::CreateRefreshAccessToken).
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserAccessTokenResponse {
    /// The user token, to call the platform as this user.
    pub access_token: Option<String>,
    /// Kind of the token.
    pub token_type: Option<String>,
    /// How long `access_token` lives, in seconds.
    pub expires_in: Option<i64>,
    /// What the user is called.
    pub name: Option<String>,
    /// The user's English name.
    pub en_name: Option<String>,
    /// Address of the user's picture.
    pub avatar_url: Option<String>,
    /// Address of the user's picture at 72x72.
    pub avatar_thumb: Option<String>,
    /// Address of the user's picture at 240x240.
    pub avatar_middle: Option<String>,
    /// Address of the user's picture at 640x640.
    pub avatar_big: Option<String>,
    /// Id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the user in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
    /// The user's email address; only with the scope `contact:user.email:readonly`.
    pub email: Option<String>,
    /// The user's company email address, if the company uses the mail service; only with the scope
    /// `contact:user.employee:readonly`.
    pub enterprise_email: Option<String>,
    /// Id of the user in the tenant; only with the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's phone number; only with the scope `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// Key of the user's company.
    pub tenant_key: Option<String>,
    /// How long `refresh_token` lives, in seconds.
    pub refresh_expires_in: Option<i64>,
    /// Token to get a new user token with.
    pub refresh_token: Option<String>,
    /// Id of the user's login session; missing if there is none.
    pub sid: Option<String>,
}
