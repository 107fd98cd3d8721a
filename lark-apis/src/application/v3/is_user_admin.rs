// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Is user admins.
//!
//! `application.v3.is_user_admin` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Tells whether it is an application user admin.
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
pub struct CheckUserIsAdmin {
    pub open_id: Option<String>,
    pub employee_id: Option<String>,
}

/// The answer to [`CheckUserIsAdmin`].
#[doc(alias = "IsApplicationUserAdminResponse")]
#[derive(Clone, Default, Model)]
pub struct CheckUserIsAdminResponse {
    pub is_app_admin: Option<bool>,
}
