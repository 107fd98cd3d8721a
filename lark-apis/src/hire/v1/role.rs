// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles.
//!
//! `hire.v1.role` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{ActiveStatus, EntityInfo, I18n, IdNameObject, PermissionScopeRule};

/// Fetches a role with its name, description and permissions.
///
/// - `GET /open-apis/hire/v1/roles/:role_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/auth/get)
#[lark_api(
    id = "hire.v1.role.get",
    method = "GET",
    path = "/open-apis/hire/v1/roles/:role_id",
    token = "tenant",
    response = GetRoleResponse,
    scopes = "hire:auth:readonly|hire:auth",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRole {
    /// Id of the role, from `hire.v1.role.list`.
    pub role_id: String,
}

/// The answer to [`GetRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRoleResponse {
    /// The role that was asked for.
    pub role: Option<RoleDetail>,
}

/// Lists the roles of the hiring system with names and descriptions.
///
/// - `GET /open-apis/hire/v1/roles` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/auth/list)
#[lark_api(
    id = "hire.v1.role.list",
    method = "GET",
    path = "/open-apis/hire/v1/roles",
    token = "tenant",
    response = ListRoleResponse,
    paging(items = Role),
    scopes = "hire:auth:readonly|hire:auth",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRole {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 200. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRoleResponse {
    /// The roles on this page.
    pub items: Vec<Role>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// The part of the business that a user's role covers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BusinessManagementScope {
    /// The kind of record it is about.
    pub entity: Option<EntityInfo>,
    /// Which of these records the role covers, by group.
    pub permission_groups: Vec<PermissionGroupInfo>,
}

/// A permission on data that a role may have.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataPermission {
    /// Id of the permission.
    pub id: Option<String>,
    /// Name of the permission, by language.
    pub name: Option<I18n>,
    /// Whether the data is hidden, can be seen or can be edited.
    /// One of `0` (hidden), `1` (visible), `2` (editable).
    pub select_status: Option<i64>,
}

/// All permissions of a role.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionCollection {
    /// Permissions to use features.
    pub feature_permissions: Vec<IdNameObject>,
    /// Permissions to manage settings.
    pub management_permissions: Vec<IdNameObject>,
    /// Which data the role may see or edit.
    pub data_permissions: Vec<DataPermission>,
    /// Which part of the business the role covers, by kind of record.
    pub business_management_scopes: Vec<BusinessManagementScope>,
}

/// Permissions that share one rule of scope.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionGroupInfo {
    /// Ids of the permissions in this group.
    pub permission_ids: Vec<String>,
    /// Which records the permissions cover.
    pub scope_rule: Option<PermissionScopeRule>,
}

/// A role in the hiring system.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Role {
    /// Id of the role.
    pub id: Option<String>,
    /// Name of the role, by language.
    pub name: Option<I18n>,
    /// What the role is for, by language.
    pub description: Option<I18n>,
    /// Whether it covers experienced hiring, campus hiring or both.
    /// One of `1` (social), `2` (campus), `3` (both).
    pub scope_of_application: Option<i64>,
    /// When the role last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// Whether the role is in use.
    pub role_status: Option<ActiveStatus>,
    /// Whether the system brings the role, it is that of ordinary users, or the tenant made it.
    /// One of `1` (system), `2` (normal user), `5` (custom).
    pub role_type: Option<i64>,
}

/// A role with its permissions.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleDetail {
    /// Id of the role.
    pub id: Option<String>,
    /// Name of the role, by language.
    pub name: Option<I18n>,
    /// What the role is for, by language.
    pub description: Option<I18n>,
    /// When the role last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// Whether the role is in use.
    pub role_status: Option<ActiveStatus>,
    /// Whether the system brings the role, it is that of ordinary users, or the tenant made it.
    /// One of `1` (system), `2` (normal user), `5` (custom).
    pub role_type: Option<i64>,
    /// Whether it covers experienced hiring, campus hiring or both.
    /// One of `1` (social), `2` (campus), `3` (both).
    pub scope_of_application: Option<i64>,
    /// Whether the part of the business it covers is set on the role.
    pub has_business_management_scope: Option<bool>,
    /// Permissions in experienced hiring; only if the role covers it.
    pub socail_permission_collection: Option<PermissionCollection>,
    /// Permissions in campus hiring; only if the role covers it.
    pub campus_permission_collection: Option<PermissionCollection>,
}
