// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `token_login_validate`.
//!
//! `mina.v2.token_login_validate` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `mina.v2.token_login_validate.mina_code_to_session`.
///
/// - `POST /open-apis/mina/v2/tokenLoginValidate` with an app token, for custom and store apps
/// - Error codes: 10202, 10213, 10226, 10228
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

/// The answer to [`ExchangeCodeForSession`].
#[doc(alias = "MinaCodeToSessionResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExchangeCodeForSessionResponse {
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
    pub session_key: Option<String>,
    pub tenant_key: Option<String>,
    pub access_token: Option<String>,
    pub expires_in: Option<i64>,
    pub refresh_token: Option<String>,
}
