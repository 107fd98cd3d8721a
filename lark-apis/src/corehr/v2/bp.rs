// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bps.
//!
//! `corehr.v2.bp` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType};

/// Lists the HRBPs of a department, also those it has from its parent departments.
///
/// - `POST /open-apis/corehr/v2/bps/get_by_department` with a tenant token, for custom and store apps
/// - Scope: `corehr:bp.get_by_department:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/get_by_department)
#[doc(alias = "GetByDepartmentBp")]
#[lark_api(
    id = "corehr.v2.bp.get_by_department",
    method = "POST",
    path = "/open-apis/corehr/v2/bps/get_by_department",
    token = "tenant",
    response = GetBpByDepartmentResponse,
    scopes = "corehr:bp.get_by_department:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBpByDepartment {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Id of the department whose HRBPs are wanted, in the kind of `department_id_type`.
    pub department_id: String,
}

/// The answer to [`GetBpByDepartment`].
#[doc(alias = "GetByDepartmentBpResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBpByDepartmentResponse {
    /// HRBPs of the department, then of its parents level by level.
    pub items: Vec<DepartmentHrbp>,
}

/// Lists HRBPs with their departments, page by page.
///
/// - `GET /open-apis/corehr/v2/bps` with a tenant token, for custom and store apps
/// - Scope: `corehr:bp.list:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/list-2)
#[lark_api(
    id = "corehr.v2.bp.list",
    method = "GET",
    path = "/open-apis/corehr/v2/bps",
    token = "tenant",
    response = ListBpResponse,
    paging(items = Bp),
    scopes = "corehr:bp.list:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListBp {
    /// How many items a page has at most; 1 to 500.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`ListBp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBpResponse {
    /// HRBPs with their departments.
    pub items: Vec<Bp>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An HRBP and the department looked after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Bp {
    /// Id of the department the BP looks after.
    pub department_id: Option<String>,
    /// Employment id of the HRBP of the department itself, not of its parents.
    pub hrbp_id: Option<String>,
}

/// HRBPs of a department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentHrbp {
    /// Id of the department the HRBPs look after, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// HRBPs of the department, in the kind of `user_id_type`.
    pub hrbp_ids: Vec<String>,
}
