// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Scopes.
//!
//! `contact.v3.scope` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Lists scopes.
///
/// - `GET /open-apis/contact/v3/scopes` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40011, 40012
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/scope/list)
#[lark_api(
    id = "contact.v3.scope.list",
    method = "GET",
    path = "/open-apis/contact/v3/scopes",
    token = "tenant",
    response = ListScopeResponse,
    paging,
    scopes = "contact:contact.base:readonly|contact:contact:access_as_app|contact:contact:readonly_as_app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListScope {
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub page_token: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
}

/// The answer to [`ListScope`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListScopeResponse {
    pub department_ids: Vec<String>,
    pub user_ids: Vec<String>,
    pub group_ids: Vec<String>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}
