// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Authorizations.
//!
//! `corehr.v1.authorization` in the platform's terms.

use lark_runtime::{Body, Model, Text, UnixSeconds, lark_api};

use super::models::{CorehrUserIdType, RoleAuthorization, RoleAuthorizationListResponse};

/// Gives a user a role with a range of data to manage; for a role the user has, the range is added to.
///
/// So far only roles managed along the organisation can be given.
///
/// - `POST /open-apis/corehr/v1/authorizations/add_role_assign` with a tenant token, for custom apps only
/// - Scope: `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/add_role_assign)
#[doc(alias = "AddRoleAssignAuthorization")]
#[lark_api(
    id = "corehr.v1.authorization.add_role_assign",
    method = "POST",
    path = "/open-apis/corehr/v1/authorizations/add_role_assign",
    token = "tenant",
    response = RoleAssignResponse,
    scopes = "corehr:authorization:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddRoleAssign {
    /// Id of the user with the role, in the kind of `user_id_type`, by default the employment id.
    #[lark(query)]
    pub employment_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the role, one a call, from `corehr.v1.security_group.list`.
    #[lark(query)]
    pub role_id: String,
    /// Range of the role, a list of lists: each inner list joins dimensions such as `department`, `work_location` or
    /// `company` with the ids managed in them. At most 300.
    pub assigned_organization_items: Vec<Vec<AssignedOrganizationWithCode>>,
}

/// Reads the roles and ranges given to one user, as in the permission settings.
///
/// - `GET /open-apis/corehr/v1/authorizations/get_by_param` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/get_by_param)
#[doc(alias = "GetByParamAuthorization")]
#[lark_api(
    id = "corehr.v1.authorization.get_by_param",
    method = "GET",
    path = "/open-apis/corehr/v1/authorizations/get_by_param",
    token = "tenant",
    response = GetAuthorizationByParamResponse,
    scopes = "corehr:corehr:readonly|corehr:corehr|corehr:authorization:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAuthorizationByParam {
    /// Id of the user with the role, in the kind of `user_id_type`, by default the employment id.
    pub employment_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetAuthorizationByParam`].
#[doc(alias = "GetByParamAuthorizationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAuthorizationByParamResponse {
    /// Roles of the user with their ranges.
    pub role_authorization: Option<RoleAuthorization>,
}

/// Lists the roles and ranges given to users, page by page, all users or chosen ones.
///
/// - `GET /open-apis/corehr/v1/authorizations/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/query-2)
#[lark_api(
    id = "corehr.v1.authorization.query",
    method = "GET",
    path = "/open-apis/corehr/v1/authorizations/query",
    token = "tenant",
    response = RoleAuthorizationListResponse,
    paging(items = RoleAuthorization),
    scopes = "corehr:authorization:read|corehr:corehr:readonly|corehr:corehr|corehr:authorization:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryAuthorization {
    /// Users to list the roles of, at most 100, in the kind of `user_id_type`; all employees if left out. Repeat the
    /// parameter for several.
    pub employment_id_list: Option<Vec<String>>,
    /// Lists only users with these roles, at most 100, by id. Repeat the parameter for several.
    pub role_id_list: Option<Vec<String>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 20. Default: 20.
    pub page_size: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Lists only roles given after this time, in seconds.
    pub updated_at_gte: Option<Text<UnixSeconds>>,
    /// Lists only roles given before this time, in seconds.
    pub updated_at_lte: Option<Text<UnixSeconds>>,
}

/// Takes a role and its ranges from a user.
///
/// Roles given by a rule cannot be removed. `corehr.v1.authorization.get_by_param` shows what a user has.
///
/// - `POST /open-apis/corehr/v1/authorizations/remove_role_assign` with a tenant token, for custom apps only
/// - Scope: `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/remove_role_assign)
#[doc(alias = "RemoveRoleAssignAuthorization")]
#[lark_api(
    id = "corehr.v1.authorization.remove_role_assign",
    method = "POST",
    path = "/open-apis/corehr/v1/authorizations/remove_role_assign",
    token = "tenant",
    response = RoleAssignResponse,
    scopes = "corehr:authorization:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveRoleAssign {
    /// Id of the user who loses the role, in the kind of `user_id_type`, by default the employment id.
    #[lark(query)]
    pub employment_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the role to remove, one a call, from `corehr.v1.security_group.list`.
    #[lark(query)]
    pub role_id: String,
}

/// Replaces the range of data that a user manages with a role; what is not sent is removed.
///
/// So far only roles managed along the organisation can be changed.
///
/// - `POST /open-apis/corehr/v1/authorizations/update_role_assign` with a tenant token, for custom apps only
/// - Scope: `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/update_role_assign)
#[doc(alias = "UpdateRoleAssignAuthorization")]
#[lark_api(
    id = "corehr.v1.authorization.update_role_assign",
    method = "POST",
    path = "/open-apis/corehr/v1/authorizations/update_role_assign",
    token = "tenant",
    response = RoleAssignResponse,
    scopes = "corehr:authorization:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateRoleAssign {
    /// Id of the user with the role, in the kind of `user_id_type`, by default the employment id.
    #[lark(query)]
    pub employment_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the role, one a call, from `corehr.v1.security_group.list`.
    #[lark(query)]
    pub role_id: String,
    /// Range of the role, a list of lists: each inner list joins dimensions such as `department`, `work_location` or
    /// `company` with the ids managed in them. At most 300.
    pub assigned_organization_items: Vec<Vec<AssignedOrganizationWithCode>>,
}

/// The answer to [`AddRoleAssign`], [`RemoveRoleAssign`] and [`UpdateRoleAssign`].
#[doc(alias(
    "AddRoleAssignAuthorizationResponse",
    "RemoveRoleAssignAuthorizationResponse",
    "UpdateRoleAssignAuthorizationResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoleAssignResponse {
    /// Id of the authorisation.
    pub assign_id: Option<String>,
}

/// Organisations over which a role is given, by id or code.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AssignedOrganizationWithCode {
    /// Key of the dimension, such as `department`, `work_location`, `company` or `custom_org_01`.
    pub org_key: String,
    /// Ids of the organisations to manage; give these or `org_codes`.
    pub org_ids: Option<Vec<String>>,
    /// Codes of the organisations to manage; give these or `org_ids`.
    pub org_codes: Option<Vec<String>>,
}
