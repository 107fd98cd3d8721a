// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Authorizations.
//!
//! `corehr.v1.authorization` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::{CorehrUserIdType, RoleAuthorization, RoleAuthorizationListResponse};

/// Adds a role assign of an authorization.
///
/// - `POST /open-apis/corehr/v1/authorizations/add_role_assign` with a tenant token, for custom apps only
/// - Scope: `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1161401, 1161404, 1161405, 1161501
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
pub struct AddRoleAssign {
    #[lark(query)]
    pub employment_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub role_id: String,
    /// At most 300 elements.
    pub assigned_organization_items: Vec<Vec<AssignedOrganizationWithCode>>,
}

/// Fetches authorizations by param.
///
/// - `GET /open-apis/corehr/v1/authorizations/get_by_param` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1161404, 1161501
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
pub struct GetAuthorizationByParam {
    pub employment_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetAuthorizationByParam`].
#[doc(alias = "GetByParamAuthorizationResponse")]
#[derive(Clone, Default, Model)]
pub struct GetAuthorizationByParamResponse {
    pub role_authorization: Option<RoleAuthorization>,
}

/// Queries authorizations.
///
/// - `GET /open-apis/corehr/v1/authorizations/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1161401, 1161402, 1161403, 1161501
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
pub struct QueryAuthorization {
    pub employment_id_list: Option<Vec<String>>,
    pub role_id_list: Option<Vec<String>>,
    pub page_token: Option<String>,
    pub page_size: Option<String>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub updated_at_gte: Option<Text<UnixSeconds>>,
    pub updated_at_lte: Option<Text<UnixSeconds>>,
}

/// Removes a role assign of an authorization.
///
/// - `POST /open-apis/corehr/v1/authorizations/remove_role_assign` with a tenant token, for custom apps only
/// - Scope: `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1161401, 1161404, 1161501
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
pub struct RemoveRoleAssign {
    #[lark(query)]
    pub employment_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub role_id: String,
}

/// Updates a role assign of an authorization.
///
/// - `POST /open-apis/corehr/v1/authorizations/update_role_assign` with a tenant token, for custom apps only
/// - Scope: `corehr:authorization:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1161401, 1161404, 1161405, 1161501
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
pub struct UpdateRoleAssign {
    #[lark(query)]
    pub employment_id: String,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub role_id: String,
    /// At most 300 elements.
    pub assigned_organization_items: Vec<Vec<AssignedOrganizationWithCode>>,
}

/// The answer to [`AddRoleAssign`], [`RemoveRoleAssign`] and [`UpdateRoleAssign`].
#[doc(alias(
    "AddRoleAssignAuthorizationResponse",
    "RemoveRoleAssignAuthorizationResponse",
    "UpdateRoleAssignAuthorizationResponse"
))]
#[derive(Clone, Default, Model)]
pub struct RoleAssignResponse {
    pub assign_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct AssignedOrganizationWithCode {
    /// Required in requests.
    pub org_key: Option<String>,
    pub org_ids: Option<Vec<String>>,
    pub org_codes: Option<Vec<String>>,
}
