// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `contact.v1.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Tells which departments an administrator of the app may manage.
///
/// - `GET /open-apis/contact/v1/user/admin_scope/get` with a tenant token, for custom apps only
/// - Scope: `admin:app.admin:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-an-app-admin’s-management-permissions)
#[doc(alias = "GetApplicationUserAdminScope")]
#[lark_api(
    id = "contact.v1.user.get_application_user_admin_scope",
    method = "GET",
    path = "/open-apis/contact/v1/user/admin_scope/get",
    token = "tenant",
    response = GetUserAdminScopeResponse,
    scopes = "admin:app.admin:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserAdminScope {
    pub employee_id: Option<String>,
    pub open_id: Option<String>,
}

/// The departments that an administrator of the app manages.
#[doc(alias = "GetApplicationUserAdminScopeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserAdminScopeResponse {
    /// Whether the administrator manages all departments.
    pub is_all: Option<bool>,
    /// Departments that the administrator manages; missing if `is_all` is `true`.
    pub department_list: Vec<String>,
}
