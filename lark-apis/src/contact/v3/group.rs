// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Groups.
//!
//! `contact.v3.group` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Creates a user group, to which permissions can be tied.
///
/// The app's contact scope must be everyone. A tenant has at most 500 groups; those with rules (dynamic ones) cannot be
/// created here.
///
/// - `POST /open-apis/contact/v3/group` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A user group, to which permissions can be tied.
    #[lark(body)]
    pub group: Group,
}

/// The answer to [`CreateGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// Id of the new user group.
    pub group_id: Option<String>,
}

/// Deletes a user group; those with rules (dynamic ones) cannot be deleted.
///
/// The app's contact scope must be everyone.
///
/// - `DELETE /open-apis/contact/v3/group/:group_id` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Rate limit: 100 a minute
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
    /// User group to delete, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
}

/// Fetches the name, the kind and the number of members of a user group.
///
/// The app's contact scope must be everyone, or follow the app's availability and hold the group.
///
/// - `GET /open-apis/contact/v3/group/:group_id` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// User group, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetGroupResponse {
    /// The user group that was asked for.
    pub group: Option<Group>,
}

/// Lists the user groups that a user belongs to.
///
/// Unless the app's contact scope is everyone, only groups in it are listed.
///
/// - `GET /open-apis/contact/v3/group/member_belong` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// User whose groups are listed, in the kind of `member_id_type`.
    pub member_id: String,
    /// Kind of `member_id`: `open_id`, `union_id` or `user_id`. Default: `open_id`.
    pub member_id_type: Option<UserIdType>,
    /// Which groups are listed: those with fixed members or those with rules.
    pub group_type: Option<GroupType>,
    /// How many groups a page has; 1 to 1000. Default: 500.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListMemberGroup`].
#[doc(alias = "MemberBelongGroupResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMemberGroupResponse {
    /// User groups of this page, by their ids.
    pub group_list: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the name or the description of a user group; not of those with rules.
///
/// The app's contact scope must be everyone, or follow the app's availability and hold the group.
///
/// - `PATCH /open-apis/contact/v3/group/:group_id` with a tenant token, for custom apps only
/// - Scope: `contact:group`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// User group, by its id from `contact.v3.group.simplelist`.
    pub group_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A user group, to which permissions can be tied.
    /// Required in requests.
    #[lark(body)]
    pub group: Option<Group>,
}

/// Lists the user groups of a tenant with their names, kinds and numbers of members.
///
/// Unless the app's contact scope is everyone, only groups in it are listed.
///
/// - `GET /open-apis/contact/v3/group/simplelist` with a tenant token, for custom and store apps
/// - Scope: `contact:group:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// How many groups a page has; at most 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Which groups are listed: those with fixed members or those with rules. Default: fixed members.
    pub r#type: Option<GroupType>,
}

/// The answer to [`ListGroup`].
#[doc(alias = "SimplelistGroupResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListGroupResponse {
    /// User groups of this page.
    pub grouplist: Vec<Group>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A condition on the members of a user group with rules.
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

/// The rules from which the members of a user group follow.
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

/// A user group, to which permissions can be tied.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Group {
    /// Id of the user group.
    pub id: Option<String>,
    /// Name of the user group, unique in the tenant; at most 100 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// Text that explains the group; at most 500 characters.
    pub description: Option<String>,
    /// How many users are members.
    pub member_user_count: Option<i64>,
    /// How many departments are members; groups with rules have none.
    pub member_department_count: Option<i64>,
    /// Whether its members are fixed or follow from rules. Default: fixed.
    pub r#type: Option<GroupType>,
    pub dynamic_group_rule: Option<DynamicGroupRule>,
    pub visible_scope: Option<GroupVisibleScope>,
    /// Departments that the group covers, by their ids.
    pub department_scope_list: Clearable<Vec<String>>,
    /// Id of the user group, at most 64 letters and digits; left out, one is made.
    pub group_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Who sees a user group.
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
    /// Its members are fixed.
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
    /// Only the department itself.
    NonRecursive,
    /// The department and all below it.
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
    /// The members are up to date.
    Completed,
    /// The group is being made.
    Creating,
    /// The members could not be worked out.
    Failure,
    /// The members are being worked out anew.
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
    /// Members of the group see it.
    GroupMemberVisible,
    /// Nobody sees it.
    Invisible,
    /// Everybody in the tenant sees it.
    Public,
    /// Those in a given range see it.
    SpecifiedScopeVisible,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
