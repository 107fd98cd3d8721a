// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles of an app.
//!
//! `base.v2.app.role` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

/// `base.v2.app.role.create`.
///
/// - `POST /open-apis/base/v2/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scope: `base:role:create`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110,
///   1254290, 1254301, 1254304, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/advanced-permission/app-role/create-2)
#[lark_api(
    id = "base.v2.app.role.create",
    method = "POST",
    path = "/open-apis/base/v2/apps/:app_token/roles",
    token = "tenant|user",
    response = AppRoleResponse,
    scopes = "base:role:create",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppRole {
    pub app_token: String,
    #[lark(body)]
    pub role: Role,
}

/// `base.v2.app.role.list`.
///
/// - `GET /open-apis/base/v2/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scope: `base:role:read`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110,
///   1254290, 1254301, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/advanced-permission/app-role/list-2)
#[lark_api(
    id = "base.v2.app.role.list",
    method = "GET",
    path = "/open-apis/base/v2/apps/:app_token/roles",
    token = "tenant|user",
    response = ListAppRoleResponse,
    paging(items = Role),
    scopes = "base:role:read",
    rate_limit = "20/s"
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
    pub items: Vec<Role>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}

/// `base.v2.app.role.update`.
///
/// - `PUT /open-apis/base/v2/apps/:app_token/roles/:role_id` with a tenant or user token, for custom and store apps
/// - Scope: `base:role:update`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110,
///   1254290, 1254301, 1254304, 1255001, 1255002, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/docs/bitable-v1/advanced-permission/app-role/update-2)
#[lark_api(
    id = "base.v2.app.role.update",
    method = "PUT",
    path = "/open-apis/base/v2/apps/:app_token/roles/:role_id",
    token = "tenant|user",
    response = AppRoleResponse,
    scopes = "base:role:update",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAppRole {
    pub app_token: String,
    pub role_id: String,
    #[lark(body)]
    pub role: Role,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BlockRole {
    /// Required in requests.
    pub block_id: Option<String>,
    /// Required in requests. One of `0` (no access), `1` (read).
    pub block_perm: Option<i64>,
    pub block_type: Option<BlockType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConditionGroup {
    /// One of `1` (condition), `2` (group).
    pub condition_type: Option<i64>,
    pub conditions: Clearable<Vec<RecRuleCondition>>,
    pub conjunction: Option<BaseConjunction>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateAppRole`] and [`UpdateAppRole`].
#[doc(alias("CreateAppRoleResponse", "UpdateAppRoleResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppRoleResponse {
    pub role: Option<Role>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OtherRecRule {
    /// At most 10 elements.
    pub conditions: Clearable<Vec<RecRuleCondition>>,
    pub conjunction: Option<BaseConjunction>,
    pub perm: Option<EditPerm>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RecRule {
    /// At most 10 elements.
    pub conditions: Clearable<Vec<RecRuleCondition>>,
    pub conjunction: Option<BaseConjunction>,
    pub perm: Option<EditPerm>,
    /// One of `0` (no access), `1` (read).
    pub other_perm: Option<i64>,
    pub condition_groups: Clearable<Vec<ConditionGroup>>,
    /// One of `0` (conditions), `1` (condition groups).
    pub display_rec_rule_version: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RecRuleCondition {
    /// Required in requests.
    pub field_name: Option<String>,
    pub operator: Option<RecRuleConditionOperator>,
    /// At most 50 elements.
    pub value: Clearable<Vec<String>>,
    pub field_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Role {
    /// Required in requests.
    pub role_name: Option<String>,
    /// At most 100 elements.
    pub table_roles: Vec<TableRole>,
    pub role_id: Option<String>,
    /// At most 100 elements.
    pub block_roles: Clearable<Vec<BlockRole>>,
    pub base_rule: Clearable<BTreeMap<String, i64>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableRole {
    /// Required in requests.
    pub table_perm: Option<TablePerm>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub rec_rule: Option<RecRule>,
    pub other_rec_rule: Option<OtherRecRule>,
    pub field_perm: Clearable<BTreeMap<String, i64>>,
    pub allow_add_record: Option<bool>,
    pub allow_delete_record: Option<bool>,
    pub view_perm: Option<EditPerm>,
    pub view_rules: Clearable<BTreeMap<String, i64>>,
    pub field_action_rules: Clearable<BTreeMap<String, BTreeMap<String, i64>>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `perm`, `view_perm`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum EditPerm {
    #[lark(value = 1)]
    Read,
    #[lark(value = 2)]
    Edit,
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
    NoAccess,
    #[lark(value = 1)]
    Read,
    #[lark(value = 2)]
    Edit,
    #[lark(value = 4)]
    Manage,
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

/// The values of `conjunction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BaseConjunction {
    And,
    Or,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `operator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecRuleConditionOperator {
    Contains,
    #[lark(rename = "doesNotContain")]
    DoesNotContain,
    Is,
    #[lark(rename = "isEmpty")]
    IsEmpty,
    #[lark(rename = "isNot")]
    IsNot,
    #[lark(rename = "isNotEmpty")]
    IsNotEmpty,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
