// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Roles of an app.
//!
//! `base.v2.app.role` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

/// Creates a custom role of a Base, which says who may do what.
///
/// Advanced permissions must be turned on, with `bitable.v1.app.update`. Finer than the calls in `bitable`: rows,
/// copying and exporting too.
///
/// - `POST /open-apis/base/v2/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scope: `base:role:create`
/// - Rate limit: 10 a second
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
    /// Token of the Base, from its URL; for one in a wiki, the `obj_token` of its node. At most 100 characters.
    pub app_token: String,
    /// A custom role of a Base.
    #[lark(body)]
    pub role: Role,
}

/// Lists the custom roles of a Base.
///
/// Advanced permissions must be turned on, with `bitable.v1.app.update`. Finer than the calls in `bitable`: rows,
/// copying and exporting too.
///
/// - `GET /open-apis/base/v2/apps/:app_token/roles` with a tenant or user token, for custom and store apps
/// - Scope: `base:role:read`
/// - Rate limit: 20 a second
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
    /// Token of the Base, from its URL; for one in a wiki, the `obj_token` of its node. At most 100 characters.
    pub app_token: String,
    /// How many roles a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAppRole`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppRoleResponse {
    /// Roles of this page.
    pub items: Vec<Role>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many roles there are in all.
    pub total: Option<i64>,
}

/// Changes the given fields of a custom role of a Base.
///
/// Advanced permissions must be turned on, with `bitable.v1.app.update`. Finer than the calls in `bitable`: rows,
/// copying and exporting too.
///
/// - `PUT /open-apis/base/v2/apps/:app_token/roles/:role_id` with a tenant or user token, for custom and store apps
/// - Scope: `base:role:update`
/// - Rate limit: 10 a second
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
    /// Token of the Base, from its URL; for one in a wiki, the `obj_token` of its node. At most 100 characters.
    pub app_token: String,
    /// Id of the role, `rol...`, from `base.v2.app.role.list`. At most 100 characters.
    pub role_id: String,
    /// A custom role of a Base.
    #[lark(body)]
    pub role: Role,
}

/// What a role may do with a dashboard.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BlockRole {
    /// Id of the dashboard, `blk...`; at most 100 characters.
    /// Required in requests.
    pub block_id: Option<String>,
    /// Whether the role may read the dashboard: `0` no, `1` yes.
    /// Required in requests.
    pub block_perm: Option<i64>,
    /// Kind of block; only `dashboard`.
    pub block_type: Option<BlockType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Several conditions on records.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConditionGroup {
    /// What it holds: `1` a single condition, `2` a group.
    pub condition_type: Option<i64>,
    /// Conditions of the group.
    pub conditions: Clearable<Vec<RecRuleCondition>>,
    /// Whether all conditions must hold, or one.
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
    /// The new role.
    pub role: Option<Role>,
}

/// Which of the remaining records a role may read.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OtherRecRule {
    /// Conditions on the records that may be read; at most 10.
    pub conditions: Clearable<Vec<RecRuleCondition>>,
    /// Whether all conditions must hold (`and`) or one (`or`). Default: `and`.
    pub conjunction: Option<BaseConjunction>,
    /// What the role may do with records that fulfil them: `1` read, `2` edit.
    pub perm: Option<EditPerm>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which records of a table a role may read or edit.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RecRule {
    /// Conditions on the records that may be edited or read; at most 10.
    pub conditions: Clearable<Vec<RecRuleCondition>>,
    /// Whether all conditions must hold (`and`) or one (`or`). Default: `and`.
    pub conjunction: Option<BaseConjunction>,
    /// What the role may do with records that fulfil them: `1` read, `2` edit; fits `table_perm`. May be left out.
    pub perm: Option<EditPerm>,
    /// What the role may do with all other records: `0` nothing, unless `other_rec_rule` allows reading, `1` read. Only if
    /// `table_perm` is `2`. Default: `0`.
    pub other_perm: Option<i64>,
    /// Groups of conditions on the records.
    pub condition_groups: Clearable<Vec<ConditionGroup>>,
    /// Form of the rule: `0` conditions only, `1` groups of conditions too.
    pub display_rec_rule_version: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A condition on a field of records.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RecRuleCondition {
    /// Name of the field to compare; empty for records the visitor created.
    /// Required in requests.
    pub field_name: Option<String>,
    /// How to compare. Default: `is`.
    pub operator: Option<RecRuleConditionOperator>,
    /// Values to compare with, at most 50; for choices, the ids of the options.
    pub value: Clearable<Vec<String>>,
    /// Type of the field, as a number.
    pub field_type: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A custom role of a Base.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Role {
    /// Name of the role, at most 100 characters.
    /// Required in requests.
    pub role_name: Option<String>,
    /// What the role may do with tables, at most 100. When updating, missing ones stay as they are.
    pub table_roles: Vec<TableRole>,
    /// Id of the role, `rol...`.
    pub role_id: Option<String>,
    /// What the role may do with dashboards, at most 100. When updating, missing means no change.
    pub block_roles: Clearable<Vec<BlockRole>>,
    /// Whether the role may copy, download and print the Base (`base_complex_edit`) and copy content (`copy`): `0` no, `1`
    /// yes. Default: both. Only where advanced permissions are version 2.
    pub base_rule: Clearable<BTreeMap<String, i64>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a role may do with a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableRole {
    /// What the role may do with the table: nothing, read, edit or manage.
    /// Required in requests.
    pub table_perm: Option<TablePerm>,
    /// Name of the table, at most 50 characters; this or `table_id`.
    pub table_name: Option<String>,
    /// Id of the table, `tbl...`, at most 50 characters; this or `table_name`.
    pub table_id: Option<String>,
    /// Which records may be edited or read; only if `table_perm` is `1` or `2`.
    pub rec_rule: Option<RecRule>,
    /// Which of the other records may be read; only if `rec_rule.other_perm` is `0`.
    pub other_rec_rule: Option<OtherRecRule>,
    /// What the role may do with fields, by name: `1` read, `2` add, `3` edit; fields not named are closed. Only if
    /// `table_perm` is `1` or `2`.
    pub field_perm: Clearable<BTreeMap<String, i64>>,
    /// Whether records may be added; only if `table_perm` is `2`. Default: `true`.
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted; only if `table_perm` is `2`. Default: `true`.
    pub allow_delete_record: Option<bool>,
    /// Whether views may be read or edited. Default: `2`, edited.
    pub view_perm: Option<EditPerm>,
    /// Which views may be read, by id: `0` no, `1` yes; only if `view_perm` is `1`. Default: all. Only where advanced
    /// permissions are version 2.
    pub view_rules: Clearable<BTreeMap<String, i64>>,
    /// By action, then by field name, `0` no or `1` yes: `select_option_edit` changes options (default: no),
    /// `attachment_export` exports files (default: yes). Only where advanced permissions are version 2.
    pub field_action_rules: Clearable<BTreeMap<String, BTreeMap<String, i64>>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `perm`, `view_perm`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum EditPerm {
    /// May be read.
    #[lark(value = 1)]
    Read,
    /// May be edited.
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
    /// Nothing.
    #[lark(value = 0)]
    NoAccess,
    /// Read only.
    #[lark(value = 1)]
    Read,
    /// Edit.
    #[lark(value = 2)]
    Edit,
    /// Manage.
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
    /// A dashboard.
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
    /// All conditions must hold.
    And,
    /// One condition must hold.
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
    /// Contains the value.
    Contains,
    /// Does not contain the value.
    #[lark(rename = "doesNotContain")]
    DoesNotContain,
    /// Equals the value.
    Is,
    /// Is empty.
    #[lark(rename = "isEmpty")]
    IsEmpty,
    /// Differs from the value.
    #[lark(rename = "isNot")]
    IsNot,
    /// Is not empty.
    #[lark(rename = "isNotEmpty")]
    IsNotEmpty,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
