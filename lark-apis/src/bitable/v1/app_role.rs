// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles of an app.
//!
//! `bitable.v1.app.role` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::{Conjunction, FieldType, FilterOperator};

/// Creates a role of an app.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:role:create`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110,
///   1254290, 1254291, 1254301, 1254302, 1254304, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role/create)
#[lark_api(
    id = "bitable.v1.app.role.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/roles",
    token = "tenant|user",
    response = AppRoleResponse,
    scopes = "base:role:create|bitable:app",
    rate_limit = "10/s",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppRole {
    pub app_token: String,
    #[lark(body)]
    pub app_role: AppRole,
}

/// Deletes a role of an app.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:role:delete`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110,
///   1254290, 1254291, 1254301, 1254302, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role/delete)
#[lark_api(
    id = "bitable.v1.app.role.delete",
    method = "DELETE",
    path = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
    token = "tenant|user",
    scopes = "base:role:delete|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAppRole {
    pub app_token: String,
    pub role_id: String,
}

/// Lists roles of an app.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:role:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110,
///   1254290, 1254291, 1254301, 1254302, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role/list)
#[lark_api(
    id = "bitable.v1.app.role.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/roles",
    token = "tenant|user",
    response = ListAppRoleResponse,
    paging(items = AppRole),
    scopes = "base:role:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppRole {
    pub app_token: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAppRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppRoleResponse {
    pub items: Vec<AppRole>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}

/// Updates a role of an app.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:role:update`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110,
///   1254290, 1254291, 1254301, 1254302, 1254304, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/advanced-permission/app-role/update)
#[lark_api(
    id = "bitable.v1.app.role.update",
    method = "PUT",
    path = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
    token = "tenant|user",
    response = AppRoleResponse,
    scopes = "base:role:update|bitable:app",
    rate_limit = "10/s",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAppRole {
    pub app_token: String,
    pub role_id: String,
    #[lark(body)]
    pub app_role: AppRole,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRole {
    /// Required in requests.
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    /// At most 100 elements.
    pub table_roles: Vec<AppRoleTableRole>,
    /// At most 100 elements.
    pub block_roles: Clearable<Vec<AppRoleBlockRole>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleBlockRole {
    /// Required in requests.
    pub block_id: Option<String>,
    pub block_type: Option<BlockType>,
    /// Required in requests.
    pub block_perm: Option<ReadPerm>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleTableRole {
    /// Required in requests.
    pub table_perm: Option<TablePerm>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub rec_rule: Option<AppRoleTableRoleRecRule>,
    pub field_perm: Clearable<BTreeMap<String, i64>>,
    pub allow_add_record: Option<bool>,
    pub allow_delete_record: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRule {
    /// At most 100 elements.
    pub conditions: Vec<AppRoleTableRoleRecRuleCondition>,
    pub conjunction: Option<Conjunction>,
    pub other_perm: Option<ReadPerm>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRuleCondition {
    /// Required in requests.
    pub field_name: Option<String>,
    pub operator: Option<FilterOperator>,
    pub value: Clearable<Vec<String>>,
    pub field_type: Option<FieldType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateAppRole`] and [`UpdateAppRole`].
#[doc(alias("CreateAppRoleResponse", "UpdateAppRoleResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRoleResponse {
    pub role: Option<AppRole>,
}

/// The values of `block_perm`, `other_perm`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ReadPerm {
    #[lark(value = 0)]
    NoPermission,
    #[lark(value = 1)]
    Read,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `table_perm`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TablePerm {
    #[lark(value = 0)]
    NoPermission,
    #[lark(value = 1)]
    Read,
    #[lark(value = 2)]
    EditRecords,
    #[lark(value = 4)]
    EditFieldsAndRecords,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `block_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BlockType {
    Dashboard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
