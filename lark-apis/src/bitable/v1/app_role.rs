// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles of an app.
//!
//! `bitable.v1.app.role` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::{Conjunction, FieldType, FilterOperator};

/// Creates a custom role in a base with advanced permissions.
///
/// Needs advanced permissions to be on, which `bitable.v1.app.update` does. The newer `base.v2.app.role.create` also
/// knows finer permissions, such as those of single records, copying and exporting.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:role:create`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// A custom role of a base and what it permits.
    #[lark(body)]
    pub app_role: AppRole,
}

/// Deletes a custom role of a base.
///
/// Needs advanced permissions to be on, which `bitable.v1.app.update` does.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `base:role:delete`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Custom role of the base, `rol...`, from `bitable.v1.app.role.list`.
    pub role_id: String,
}

/// Lists the custom roles of a base.
///
/// Needs advanced permissions to be on, which `bitable.v1.app.update` does. The newer `base.v2.app.role.list` also
/// shows finer permissions.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:role:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// How many roles a page has; at most 30.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAppRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppRoleResponse {
    /// Roles of this page.
    pub items: Vec<AppRole>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many custom roles the base has in all.
    pub total: Option<i64>,
}

/// Changes a custom role of a base; what is left out stays as it is.
///
/// Needs advanced permissions to be on, which `bitable.v1.app.update` does. The newer `base.v2.app.role.update` also
/// knows finer permissions, such as those of single records, copying and exporting.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:role:update`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Custom role of the base, `rol...`, from `bitable.v1.app.role.list`.
    pub role_id: String,
    /// A custom role of a base and what it permits.
    #[lark(body)]
    pub app_role: AppRole,
}

/// A custom role of a base and what it permits.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRole {
    /// Name of the custom role.
    /// Required in requests.
    pub role_name: Option<String>,
    /// Id of the custom role, `rol...`.
    pub role_id: Option<String>,
    /// What the role permits in each table; at most 100.
    pub table_roles: Vec<AppRoleTableRole>,
    /// What the role permits in each dashboard; at most 100.
    pub block_roles: Clearable<Vec<AppRoleBlockRole>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a role permits in a dashboard.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleBlockRole {
    /// Dashboard that this is about, `blk...`.
    /// Required in requests.
    pub block_id: Option<String>,
    /// Kind of the block, always a dashboard.
    pub block_type: Option<BlockType>,
    /// Whether the dashboard may be read. Default: no.
    /// Required in requests.
    pub block_perm: Option<ReadPerm>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a role permits in a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleTableRole {
    /// What may be done in the whole table. Default: nothing.
    /// Required in requests.
    pub table_perm: Option<TablePerm>,
    /// Name of the table that this is about.
    pub table_name: Option<String>,
    /// Table that this is about, `tbl...`.
    pub table_id: Option<String>,
    /// Records that may be edited or read; counts if `table_perm` is 1 or 2.
    pub rec_rule: Option<AppRoleTableRoleRecRule>,
    /// For each field by name, whether it may be read (1) or edited (2); counts if `table_perm` is 2.
    pub field_perm: Clearable<BTreeMap<String, i64>>,
    /// Whether records may be added; counts if `table_perm` is 2. Default: `true`.
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted; counts if `table_perm` is 2. Default: `true`.
    pub allow_delete_record: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which records a role may edit or read.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRule {
    /// Conditions on the records that may be edited or read; at most 100.
    pub conditions: Vec<AppRoleTableRoleRecRuleCondition>,
    /// Whether all conditions (`and`) or any of them (`or`) must hold. Default: `and`.
    pub conjunction: Option<Conjunction>,
    /// Whether the other records may be read; counts if `table_perm` is 2. Default: no.
    pub other_perm: Option<ReadPerm>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A condition on a record that a role may edit or read.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRuleCondition {
    /// Name of the field; empty for the condition that the visitor created the record.
    /// Required in requests.
    pub field_name: Option<String>,
    /// How the field is compared with the value. Default: `is`.
    pub operator: Option<FilterOperator>,
    /// Value or values that the field is compared with; their form follows the kind of the field.
    pub value: Clearable<Vec<String>>,
    /// Kind of the field that is compared.
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
    /// The role that was created.
    pub role: Option<AppRole>,
}

/// The values of `block_perm`, `other_perm`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ReadPerm {
    /// May not be read.
    #[lark(value = 0)]
    NoPermission,
    /// May be read.
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
    /// Nothing.
    #[lark(value = 0)]
    NoPermission,
    /// Read only.
    #[lark(value = 1)]
    Read,
    /// Edit records.
    #[lark(value = 2)]
    EditRecords,
    /// Edit fields and records.
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
    /// A dashboard.
    Dashboard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
