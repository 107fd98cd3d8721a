// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User roles.
//!
//! `hire.v1.user_role` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{EntityInfo, I18n, PermissionScopeRule};
use crate::ids::UserIdType;

/// Lists which user has which role in the hiring system, and for which part of the business.
///
/// - `GET /open-apis/hire/v1/user_roles` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListUserRole {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Only the roles of this user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Only users with this role; from `hire.v1.role.list`.
    pub role_id: Option<String>,
    /// Only records last updated at or after this time, in milliseconds.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only records last updated at or before this time, in milliseconds.
    pub update_end_time: Option<Text<UnixMillis>>,
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    /// Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListUserRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserRoleResponse {
    /// The users' roles on this page.
    pub items: Vec<UserRole>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Which records of one kind a user's role covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserBusinessManagementScope {
    /// The kind of record.
    pub entity: Option<EntityInfo>,
    /// Which of them the role covers.
    pub scope_rule: Option<PermissionScopeRule>,
}

/// A role that a user has.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserRole {
    /// The user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Id of the role, from `hire.v1.role.list`.
    pub role_id: Option<String>,
    /// When the grant last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// Name of the role, by language.
    pub role_name: Option<I18n>,
    /// What the role is for, by language.
    pub role_description: Option<I18n>,
    /// Which part of the business it covers, by kind of record.
    pub business_management_scopes: Vec<UserBusinessManagementScope>,
}
