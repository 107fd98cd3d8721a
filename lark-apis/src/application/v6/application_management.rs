// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Managements of an application.
//!
//! `application.v6.application.management` in the platform's terms.

use lark_runtime::lark_api;

/// Enables or disables an app that the company has installed.
///
/// - `PUT /open-apis/application/v6/applications/:app_id/management` with a tenant token, for custom apps only
/// - Scope: `admin:app.enable:write`
/// - Rate limit: 10 a minute
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
    /// Id of the app to enable or disable, `cli_...`.
    pub app_id: String,
    /// Whether the app is enabled from now on.
    pub enable: Option<bool>,
}
