// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles.
//!
//! `hire.v1.role` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{ActiveStatus, EntityInfo, I18n, IdNameObject, PermissionScopeRule};

/// Fetches a role.
///
/// - `GET /open-apis/hire/v1/roles/:role_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002352
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
pub struct GetRole {
    pub role_id: String,
}

/// The answer to [`GetRole`].
#[derive(Clone, Default, Model)]
pub struct GetRoleResponse {
    pub role: Option<RoleDetail>,
}

/// Lists roles.
///
/// - `GET /open-apis/hire/v1/roles` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct ListRole {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListRole`].
#[derive(Clone, Default, Model)]
pub struct ListRoleResponse {
    pub items: Vec<Role>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct BusinessManagementScope {
    pub entity: Option<EntityInfo>,
    pub permission_groups: Vec<PermissionGroupInfo>,
}

#[derive(Clone, Default, Model)]
pub struct DataPermission {
    pub id: Option<String>,
    pub name: Option<I18n>,
    /// One of `0` (hidden), `1` (visible), `2` (editable).
    pub select_status: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct PermissionCollection {
    pub feature_permissions: Vec<IdNameObject>,
    pub management_permissions: Vec<IdNameObject>,
    pub data_permissions: Vec<DataPermission>,
    pub business_management_scopes: Vec<BusinessManagementScope>,
}

#[derive(Clone, Default, Model)]
pub struct PermissionGroupInfo {
    pub permission_ids: Vec<String>,
    pub scope_rule: Option<PermissionScopeRule>,
}

#[derive(Clone, Default, Model)]
pub struct Role {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    /// One of `1` (social), `2` (campus), `3` (both).
    pub scope_of_application: Option<i64>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub role_status: Option<ActiveStatus>,
    /// One of `1` (system), `2` (normal user), `5` (custom).
    pub role_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct RoleDetail {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub role_status: Option<ActiveStatus>,
    /// One of `1` (system), `2` (normal user), `5` (custom).
    pub role_type: Option<i64>,
    /// One of `1` (social), `2` (campus), `3` (both).
    pub scope_of_application: Option<i64>,
    pub has_business_management_scope: Option<bool>,
    pub socail_permission_collection: Option<PermissionCollection>,
    pub campus_permission_collection: Option<PermissionCollection>,
}
