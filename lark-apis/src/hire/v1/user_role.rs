// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User roles.
//!
//! `hire.v1.user_role` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{EntityInfo, I18n, PermissionScopeRule};
use crate::ids::UserIdType;

/// Lists user roles.
///
/// - `GET /open-apis/hire/v1/user_roles` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/auth/list-2)
#[lark_api(
    id = "hire.v1.user_role.list",
    method = "GET",
    path = "/open-apis/hire/v1/user_roles",
    token = "tenant",
    response = ListUserRoleResponse,
    paging(items = UserRole),
    scopes = "hire:auth:readonly|hire:auth",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListUserRole {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
    pub role_id: Option<String>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListUserRole`].
#[derive(Clone, Default, Model)]
pub struct ListUserRoleResponse {
    pub items: Vec<UserRole>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct UserBusinessManagementScope {
    pub entity: Option<EntityInfo>,
    pub scope_rule: Option<PermissionScopeRule>,
}

#[derive(Clone, Default, Model)]
pub struct UserRole {
    pub user_id: Option<String>,
    pub role_id: Option<String>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub role_name: Option<I18n>,
    pub role_description: Option<I18n>,
    pub business_management_scopes: Vec<UserBusinessManagementScope>,
}
