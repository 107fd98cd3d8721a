// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indexes.
//!
//! `authen.v1.index` in the platform's terms.

use lark_runtime::{lark_api, serde_json::Value};

/// Fetches the index of an index.
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
pub struct GetLoginPreAuthCode {
    pub redirect_uri: String,
    pub app_id: String,
    pub state: Option<String>,
}
