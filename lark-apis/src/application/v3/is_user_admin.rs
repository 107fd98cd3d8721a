// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `is_user_admin`.
//!
//! `application.v3.is_user_admin` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Tells whether a user is an administrator who reviews and manages the company's apps.
///
/// An administrator here is one with access to the company's admin console, not a developer of the app.
///
/// - `GET /open-apis/application/v3/is_user_admin` with a tenant token, for custom and store apps
/// - Scopes, any one of: `admin:app.admin:check`, `admin:app.admin:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/verify-app-admin)
#[doc(alias = "IsApplicationUserAdmin")]
#[lark_api(
    id = "application.v3.is_user_admin.is_application_user_admin",
    method = "GET",
    path = "/open-apis/application/v3/is_user_admin",
    token = "tenant",
    response = CheckUserIsAdminResponse,
    scopes = "admin:app.admin:check|admin:app.admin:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckUserIsAdmin {
    /// Open id of the user, `ou_...`; this or `employee_id` is required, and this one wins.
    pub open_id: Option<String>,
    /// Id in the tenant of the user; this or `open_id` is required, and `open_id` wins.
    pub employee_id: Option<String>,
}

/// Whether the user is an administrator.
#[doc(alias = "IsApplicationUserAdminResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckUserIsAdminResponse {
    /// Whether the user is an administrator of the company's apps.
    pub is_app_admin: Option<bool>,
}
