// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `token_login_validate`.
//!
//! `mina.v2.token_login_validate` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Exchanges the login code of a mini program or widget for the user's ids and tokens.
///
/// - `POST /open-apis/mina/v2/tokenLoginValidate` with an app token, for custom and store apps
/// - [Documentation](https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/login/code2session)
#[doc(alias = "MinaCodeToSession")]
#[lark_api(
    id = "mina.v2.token_login_validate.mina_code_to_session",
    method = "POST",
    path = "/open-apis/mina/v2/tokenLoginValidate",
    token = "app",
    response = ExchangeCodeForSessionResponse,
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExchangeCodeForSession {
    pub code: String,
}

/// Ids and tokens of a user who logged in to a mini program.
#[doc(alias = "MinaCodeToSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExchangeCodeForSessionResponse {
    /// Open id of the user, `ou_...`.
    pub open_id: Option<String>,
    /// User id within the tenant; needs the scope `contact:user.employee_id:readonly`.
    pub employee_id: Option<String>,
    /// Key of the session of the mini program.
    pub session_key: Option<String>,
    /// Key of the user's tenant.
    pub tenant_key: Option<String>,
    /// User token, to call the API as the user.
    pub access_token: Option<String>,
    /// When the user token ends, as a Unix time.
    pub expires_in: Option<i64>,
    /// Token to renew the user token; works for 30 days.
    pub refresh_token: Option<String>,
}
