// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User information.
//!
//! `authen.v1.user_info` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Reads who the user of a user token is.
///
/// Phone number and email were entered by an administrator and not verified by the user: do not take them as proof of
/// identity.
///
/// - `GET /open-apis/authen/v1/user_info` with a user token, for custom and store apps
/// - Scopes that unlock single fields of the answer: `contact:user.employee:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get)
#[doc(alias("current user", "logged in user", "user info after login"))]
#[lark_api(
    id = "authen.v1.user_info.get",
    method = "GET",
    path = "/open-apis/authen/v1/user_info",
    token = "user",
    response = GetUserInfoResponse,
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserInfo {}

/// The answer to [`GetUserInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserInfoResponse {
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
    /// The user's email address, not verified by the user; only with the scope `contact:user.email:readonly`.
    pub email: Option<String>,
    /// The user's company email address, if the company uses the mail service; only with the scope
    /// `contact:user.employee:readonly`.
    pub enterprise_email: Option<String>,
    /// Id of the user in the tenant; only with the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's phone number, not verified by the user; only with the scope `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// Key of the user's company.
    pub tenant_key: Option<String>,
    /// The user's number as an employee; only with a scope such as `contact:user.employee:readonly`.
    pub employee_no: Option<String>,
}
