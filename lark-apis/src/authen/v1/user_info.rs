// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User information.
//!
//! `authen.v1.user_info` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches user information.
///
/// - `GET /open-apis/authen/v1/user_info` with a user token, for custom and store apps
/// - Scopes that unlock single fields of the answer: `contact:user.employee:readonly`,
///   `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: special, see the documentation
/// - Error codes: 20001, 20005, 20008, 20021, 20022, 20023, 20050
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get)
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
    pub employee_no: Option<String>,
}
