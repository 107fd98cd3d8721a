// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Scopes.
//!
//! `contact.v3.scope` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Lists the departments, users and user groups that the app may read, its contact scope.
///
/// If the scope is everyone, the answer has the departments and users right below the root, and all user groups;
/// otherwise what was chosen, without what lies below it.
///
/// - `GET /open-apis/contact/v3/scopes` with a tenant token, for custom and store apps
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
///   `contact:contact:readonly_as_app`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many entries a page has in all three lists together, users first and user groups last; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
}

/// The answer to [`ListScope`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListScopeResponse {
    /// Departments in the scope, in the kind of `department_id_type`.
    pub department_ids: Vec<String>,
    /// Users in the scope, in the kind of `user_id_type`; user ids need the scope `contact:user.employee_id:readonly`.
    pub user_ids: Vec<String>,
    /// User groups in the scope, by their ids.
    pub group_ids: Vec<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}
