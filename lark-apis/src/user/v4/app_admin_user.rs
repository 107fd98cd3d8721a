// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App admin users.
//!
//! `user.v4.app_admin_user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the last 10 administrators who review apps.
///
/// - `GET /open-apis/user/v4/app_admin_user/list` with a tenant token, for custom and store apps
/// - Scopes, any one of: `admin:app.admin_id:readonly`, `admin:app.admin:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/query-app-administrator-list)
#[doc(alias = "GetApplicationAppAdminUserList")]
#[lark_api(
    id = "user.v4.app_admin_user.get_application_app_admin_user_list",
    method = "GET",
    path = "/open-apis/user/v4/app_admin_user/list",
    token = "tenant",
    response = ListAppAdminUserResponse,
    scopes = "admin:app.admin_id:readonly|admin:app.admin:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppAdminUser {}

/// The administrators who review apps.
#[doc(alias = "GetApplicationAppAdminUserListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppAdminUserResponse {
    /// The administrators, at most 10.
    pub user_list: Vec<AdminUser>,
}

/// An administrator who reviews apps.
#[doc(alias = "GetApplicationAppAdminUserListResponseUser")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AdminUser {
    /// Open id of the administrator, `ou_...`.
    pub open_id: Option<String>,
    /// User id of the administrator within the tenant.
    pub user_id: Option<String>,
    /// Union id of the administrator, `on_...`.
    pub union_id: Option<String>,
}
