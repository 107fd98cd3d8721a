// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indexes.
//!
//! `authen.v1.index` in the platform's terms.

use lark_runtime::{lark_api, serde_json::Value};

/// Opens the old login page, which leads back to the app with a login code.
///
/// An old version: use `authen.v1.authorize.get`, which can ask for scopes. The code works once and for 5 minutes.
///
/// - `GET /open-apis/authen/v1/index` with a tenant or user token; no source says which, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/obtain-code)
#[doc(alias = "Index")]
#[lark_api(
    id = "authen.v1.index.index",
    method = "GET",
    path = "/open-apis/authen/v1/index",
    token = "tenant|user",
    response = Value,
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetLoginPreAuthCode {
    /// Address to return to with the code, URL-encoded.
    pub redirect_uri: String,
    /// Id of the app that asks, `cli_...`.
    pub app_id: String,
    /// Text of yours that comes back unchanged; compare it to stop forged requests.
    pub state: Option<String>,
}
