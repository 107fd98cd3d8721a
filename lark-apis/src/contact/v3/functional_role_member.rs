// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a functional role.
//!
//! `contact.v3.functional_role.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Gives several users a role.
///
/// A role has at most 1000 members. The users must be in the app's contact scope.
///
/// - `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create` with a tenant token, for custom apps
///   only
/// - Scope: `contact:functional_role`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role-member/batch_create)
#[lark_api(
    id = "contact.v3.functional_role.member.batch_create",
    method = "POST",
    path = "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create",
    token = "tenant",
    response = FunctionalRoleMemberResponse,
    scopes = "contact:functional_role",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateFunctionalRoleMember {
    /// Role, by its id from `contact.v3.functional_role.create` or the admin console.
    pub role_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users who get the role, in the kind of `user_id_type`; 1 to 100.
    pub members: Vec<String>,
}

/// Takes a role from several users.
///
/// The users must be in the app's contact scope.
///
/// - `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete` with a tenant token, for custom apps
///   only
/// - Scope: `contact:functional_role`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role-member/batch_delete)
#[lark_api(
    id = "contact.v3.functional_role.member.batch_delete",
    method = "PATCH",
    path = "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete",
    token = "tenant",
    response = BatchDeleteFunctionalRoleMemberResponse,
    scopes = "contact:functional_role",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteFunctionalRoleMember {
    /// Role, by its id from `contact.v3.functional_role.create` or the admin console.
    pub role_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users who lose the role, in the kind of `user_id_type`; 1 to 100.
    pub members: Option<Vec<String>>,
}

/// The answer to [`BatchDeleteFunctionalRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteFunctionalRoleMemberResponse {
    /// For each user, how it went.
    pub result: Vec<FunctionalRoleMemberResult>,
}

/// Fetches the departments that a member of a role manages.
///
/// - `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role-member/get)
#[lark_api(
    id = "contact.v3.functional_role.member.get",
    method = "GET",
    path = "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id",
    token = "tenant",
    response = GetFunctionalRoleMemberResponse,
    scopes = "contact:functional_role|contact:functional_role:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFunctionalRoleMember {
    /// Role, by its id from `contact.v3.functional_role.create` or the admin console.
    pub role_id: String,
    /// Member of the role, in the kind of `user_id_type`.
    pub member_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetFunctionalRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFunctionalRoleMemberResponse {
    /// The member, and the departments that it manages.
    pub member: Option<FunctionalRoleMember>,
}

/// Lists the members of a role and the departments that each manages.
///
/// - `GET /open-apis/contact/v3/functional_roles/:role_id/members` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role-member/list)
#[lark_api(
    id = "contact.v3.functional_role.member.list",
    method = "GET",
    path = "/open-apis/contact/v3/functional_roles/:role_id/members",
    token = "tenant",
    response = ListFunctionalRoleMemberResponse,
    paging(items = FunctionalRoleMember, list = "members"),
    scopes = "contact:functional_role|contact:functional_role:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFunctionalRoleMember {
    /// Role, by its id from `contact.v3.functional_role.create` or the admin console.
    pub role_id: String,
    /// How many members a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`ListFunctionalRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFunctionalRoleMemberResponse {
    /// Members of this page.
    pub members: Vec<FunctionalRoleMember>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Sets the departments that members of a role manage.
///
/// The users and the departments must be in the app's contact scope.
///
/// - `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes` with a tenant token, for custom apps only
/// - Scope: `contact:functional_role`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/functional_role-member/scopes)
#[doc(alias = "ScopesFunctionalRoleMember")]
#[lark_api(
    id = "contact.v3.functional_role.member.scopes",
    method = "PATCH",
    path = "/open-apis/contact/v3/functional_roles/:role_id/members/scopes",
    token = "tenant",
    response = FunctionalRoleMemberResponse,
    scopes = "contact:functional_role",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetFunctionalRoleMemberScopes {
    /// Role, by its id from `contact.v3.functional_role.create` or the admin console.
    pub role_id: String,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Members of the role, in the kind of `user_id_type`; 1 to 100.
    pub members: Vec<String>,
    /// Departments that the members manage, in the kind of `department_id_type`, but not the root; 1 to 100.
    pub departments: Vec<String>,
}

/// The answer to [`BatchCreateFunctionalRoleMember`] and [`SetFunctionalRoleMemberScopes`].
#[doc(alias("BatchCreateFunctionalRoleMemberResponse", "ScopesFunctionalRoleMemberResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FunctionalRoleMemberResponse {
    /// For each user, how it went.
    pub results: Vec<FunctionalRoleMemberResult>,
}

/// A member of a role, and what it manages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FunctionalRoleMember {
    /// Member of the role, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Whether the member manages all departments, some or none: `All`, `Part` or `None`.
    pub scope_type: Option<ScopeType>,
    /// Departments that the member manages, in the kind of `department_id_type`; set if it manages some.
    pub department_ids: Vec<String>,
}

/// How it went for one user of a role.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FunctionalRoleMemberResult {
    /// User that this is about, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// How it went for the user, and why it failed if it did.
    /// One of `1` (done), `2` (invalid user id), `3` (no permission), `4` (already member), `5` (not member), `6` (no
    /// permission for old scope).
    pub reason: Option<i64>,
}

/// The values of `scope_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ScopeType {
    /// All departments.
    #[lark(rename = "All")]
    All,
    /// Some departments.
    #[lark(rename = "Part")]
    Part,
    /// No departments.
    #[lark(rename = "None")]
    NotSet,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
