// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managements of an application.
//!
//! `application.v6.application.management` in the platform's terms.

use lark_runtime::lark_api;

/// Updates a management of an application.
///
/// - `PUT /open-apis/application/v6/applications/:app_id/management` with a tenant token, for custom apps only
/// - Scope: `admin:app.enable:write`
/// - Rate limit: 10 a minute
/// - Error codes: 210001
/// - [Documentation](https://open.feishu.cn/document/application-v6/admin/update)
#[lark_api(
    id = "application.v6.application.management.update",
    method = "PUT",
    path = "/open-apis/application/v6/applications/:app_id/management",
    token = "tenant",
    scopes = "admin:app.enable:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateApplicationManagement {
    pub app_id: String,
    pub enable: Option<bool>,
}
