// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles of an app.
//!
//! `base.v2.app.role` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, StringEnum, lark_api};

/// Creates a role of an app.
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
    response = CreateAppRoleResponse,
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

/// The answer to [`CreateAppRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppRoleResponse {
    pub role: Option<Role>,
}

/// Lists roles of an app.
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

/// Updates a role of an app.
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
    response = UpdateAppRoleResponse,
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

/// The answer to [`UpdateAppRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateAppRoleResponse {
    pub role: Option<Role>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BlockRole {
    /// Required in requests.
    pub block_id: Option<String>,
    /// Required in requests.
    pub block_perm: Option<i64>,
    pub block_type: Option<BlockType>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConditionGroup {
    pub condition_type: Option<i64>,
    pub conditions: Vec<RecRuleCondition>,
    pub conjunction: Option<BaseConjunction>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OtherRecRule {
    /// At most 10 elements.
    pub conditions: Vec<RecRuleCondition>,
    pub conjunction: Option<BaseConjunction>,
    pub perm: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RecRule {
    /// At most 10 elements.
    pub conditions: Vec<RecRuleCondition>,
    pub conjunction: Option<BaseConjunction>,
    pub perm: Option<i64>,
    pub other_perm: Option<i64>,
    pub condition_groups: Vec<ConditionGroup>,
    pub display_rec_rule_version: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RecRuleCondition {
    /// Required in requests.
    pub field_name: Option<String>,
    pub operator: Option<RecRuleConditionOperator>,
    /// At most 50 elements.
    pub value: Vec<String>,
    pub field_type: Option<i64>,
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
    pub block_roles: Vec<BlockRole>,
    pub base_rule: BTreeMap<String, i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableRole {
    /// Required in requests.
    pub table_perm: Option<i64>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub rec_rule: Option<RecRule>,
    pub other_rec_rule: Option<OtherRecRule>,
    pub field_perm: BTreeMap<String, i64>,
    pub allow_add_record: Option<bool>,
    pub allow_delete_record: Option<bool>,
    pub view_perm: Option<i64>,
    pub view_rules: BTreeMap<String, i64>,
    pub field_action_rules: BTreeMap<String, BTreeMap<String, i64>>,
}

/// The values of `block_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BlockType {
    Dashboard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
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
    Other(String),
}
