// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a functional role.
//!
//! `contact.v3.functional_role.member` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Creates several members of a functional role.
///
/// - `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create` with a tenant token, for custom apps
///   only
/// - Scope: `contact:functional_role`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 41202, 41209
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
    pub role_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 100 elements.
    pub members: Vec<String>,
}

/// Deletes several members of a functional role.
///
/// - `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete` with a tenant token, for custom apps
///   only
/// - Scope: `contact:functional_role`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 41202
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
    pub role_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 100 elements.
    pub members: Option<Vec<String>>,
}

/// The answer to [`BatchDeleteFunctionalRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteFunctionalRoleMemberResponse {
    pub result: Vec<FunctionalRoleMemberResult>,
}

/// Fetches a member of a functional role.
///
/// - `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 41202, 41203
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
    pub role_id: String,
    pub member_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetFunctionalRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFunctionalRoleMemberResponse {
    pub member: Option<FunctionalRoleMember>,
}

/// Lists members of a functional role.
///
/// - `GET /open-apis/contact/v3/functional_roles/:role_id/members` with a tenant token, for custom apps only
/// - Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 40001, 41202
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
    pub role_id: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`ListFunctionalRoleMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFunctionalRoleMemberResponse {
    pub members: Vec<FunctionalRoleMember>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Runs `scopes` on a member of a functional role.
///
/// - `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes` with a tenant token, for custom apps only
/// - Scope: `contact:functional_role`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 41202, 41210, 41211
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
    pub role_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// At most 100 elements.
    pub members: Vec<String>,
    /// At most 100 elements.
    pub departments: Vec<String>,
}

/// The answer to [`BatchCreateFunctionalRoleMember`] and [`SetFunctionalRoleMemberScopes`].
#[doc(alias("BatchCreateFunctionalRoleMemberResponse", "ScopesFunctionalRoleMemberResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FunctionalRoleMemberResponse {
    pub results: Vec<FunctionalRoleMemberResult>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FunctionalRoleMember {
    pub user_id: Option<String>,
    pub scope_type: Option<ScopeType>,
    pub department_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FunctionalRoleMemberResult {
    pub user_id: Option<String>,
    /// One of `1` (done), `2` (invalid user id), `3` (no permission), `4` (already member), `5` (not member), `6` (no
    /// permission for old scope).
    pub reason: Option<i64>,
}

/// The values of `scope_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ScopeType {
    #[lark(rename = "All")]
    All,
    /// Some departments.
    #[lark(rename = "Part")]
    Part,
    #[lark(rename = "None")]
    NotSet,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
