// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Groups.
//!
//! `contact.v3.group` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Creates a group.
///
/// - `POST /open-apis/contact/v3/group` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 40001, 40003, 42001, 42002, 42003, 42010, 42013, 42014, 42015, 42016, 42018, 42019, 42020, 42021,
///   42022, 42024, 42025, 42026, 42027, 47005, 47009
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group/create)
#[lark_api(
    id = "contact.v3.group.create",
    method = "POST",
    path = "/open-apis/contact/v3/group",
    token = "tenant",
    response = CreateGroupResponse,
    scopes = "contact:group",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateGroup {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(body)]
    pub group: Group,
}

/// The answer to [`CreateGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    pub group_id: Option<String>,
}

/// Deletes a group.
///
/// - `DELETE /open-apis/contact/v3/group/:group_id` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 100 a minute
/// - Error codes: 40003, 42002, 42009, 42015, 42017
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group/delete)
#[lark_api(
    id = "contact.v3.group.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/group/:group_id",
    token = "tenant",
    scopes = "contact:group",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_id: String,
}

/// Fetches a group.
///
/// - `GET /open-apis/contact/v3/group/:group_id` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 42002, 42029
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group/get)
#[lark_api(
    id = "contact.v3.group.get",
    method = "GET",
    path = "/open-apis/contact/v3/group/:group_id",
    token = "tenant",
    response = GetGroupResponse,
    scopes = "contact:group:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetGroup {
    pub group_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetGroupResponse {
    pub group: Option<Group>,
}

/// Fetches the member belong of a group.
///
/// - `GET /open-apis/contact/v3/group/member_belong` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40001, 40003, 40011, 40012, 41050, 41071, 41073, 41074
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group/member_belong)
#[doc(alias = "MemberBelongGroup")]
#[lark_api(
    id = "contact.v3.group.member_belong",
    method = "GET",
    path = "/open-apis/contact/v3/group/member_belong",
    token = "tenant",
    response = ListMemberGroupResponse,
    paging(items = String, list = "group_list"),
    scopes = "contact:group:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMemberGroup {
    pub member_id: String,
    pub member_id_type: Option<UserIdType>,
    pub group_type: Option<GroupType>,
    /// At most 1000 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListMemberGroup`].
#[doc(alias = "MemberBelongGroupResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMemberGroupResponse {
    pub group_list: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of a group.
///
/// - `PATCH /open-apis/contact/v3/group/:group_id` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 40001, 40003, 42002, 42009, 42013, 42014, 42015, 42018, 42019, 42020, 42021, 42022, 42024, 42025,
///   42026, 47009
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group/patch)
#[lark_api(
    id = "contact.v3.group.patch",
    method = "PATCH",
    path = "/open-apis/contact/v3/group/:group_id",
    token = "tenant",
    scopes = "contact:group",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchGroup {
    pub group_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub group: Option<Group>,
}

/// Fetches the simplelist of a group.
///
/// - `GET /open-apis/contact/v3/group/simplelist` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40011, 40012
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/group/simplelist)
#[doc(alias = "SimplelistGroup")]
#[lark_api(
    id = "contact.v3.group.simplelist",
    method = "GET",
    path = "/open-apis/contact/v3/group/simplelist",
    token = "tenant",
    response = ListGroupResponse,
    paging(items = Group, list = "grouplist"),
    scopes = "contact:group:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListGroup {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub r#type: Option<GroupType>,
}

/// The answer to [`ListGroup`].
#[doc(alias = "SimplelistGroupResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupResponse {
    pub grouplist: Vec<Group>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DynamicGroupExpression {
    pub field: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
    pub values: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DynamicGroupRule {
    pub department_level: Option<DepartmentLevel>,
    pub expressions: Clearable<Vec<DynamicGroupExpression>>,
    pub joiner_rule: Option<String>,
    pub group_status: Option<GroupStatus>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Group {
    pub id: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    pub description: Option<String>,
    pub member_user_count: Option<i64>,
    pub member_department_count: Option<i64>,
    pub r#type: Option<GroupType>,
    pub dynamic_group_rule: Option<DynamicGroupRule>,
    pub visible_scope: Option<GroupVisibleScope>,
    pub department_scope_list: Clearable<Vec<String>>,
    pub group_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GroupVisibleScope {
    pub visible_scope_type: Option<VisibleScopeType>,
    pub visible_users: Clearable<Vec<String>>,
    pub visible_departments: Clearable<Vec<String>>,
    pub scene_types: Clearable<Vec<i64>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `group_type`, `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum GroupType {
    #[lark(value = 1)]
    Normal,
    /// Its members follow from rules.
    #[lark(value = 2)]
    Dynamic,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `department_level`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DepartmentLevel {
    NonRecursive,
    Recursive,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `group_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GroupStatus {
    Completed,
    Creating,
    Failure,
    Updating,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `visible_scope_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VisibleScopeType {
    GroupMemberVisible,
    Invisible,
    Public,
    SpecifiedScopeVisible,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
