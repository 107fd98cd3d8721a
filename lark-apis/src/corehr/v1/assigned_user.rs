// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Assigned users.
//!
//! `corehr.v1.assigned_user` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{CorehrUserIdType, ManagementScope, RoleAuthorization, RoleAuthorizationListResponse};

/// Lists who was given an organisation role and over which dimensions each manages.
///
/// - `POST /open-apis/corehr/v1/assigned_users/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/authorization/search)
#[lark_api(
    id = "corehr.v1.assigned_user.search",
    method = "POST",
    path = "/open-apis/corehr/v1/assigned_users/search",
    token = "tenant",
    response = RoleAuthorizationListResponse,
    paging(items = RoleAuthorization),
    scopes = "corehr:authorization:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAssignedUser {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Id of the role to list holders of, an organisation role, from `corehr.v1.security_group.list`.
    pub role_id: String,
    /// Ranges to find the managers of.
    pub management_scope_list: Vec<ManagementScope>,
    /// How to search: 1 only the ranges given, 2 upwards to the first one with a holder if they have none.
    /// One of `1` (exact), `2` (upward).
    pub search_method: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100.
    pub page_size: String,
}
