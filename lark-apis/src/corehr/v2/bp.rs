// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bps.
//!
//! `corehr.v2.bp` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType};

/// Fetches bps by department.
///
/// - `POST /open-apis/corehr/v2/bps/get_by_department` with a tenant token, for custom and store apps
/// - Scope: `corehr:bp.get_by_department:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1161401, 1161402, 1161403, 1161404, 1161405, 1161406, 1161501
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
pub struct GetBpByDepartment {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub department_id: String,
}

/// The answer to [`GetBpByDepartment`].
#[doc(alias = "GetByDepartmentBpResponse")]
#[derive(Clone, Default, Model)]
pub struct GetBpByDepartmentResponse {
    pub items: Vec<DepartmentHrbp>,
}

/// Lists bps.
///
/// - `GET /open-apis/corehr/v2/bps` with a tenant token, for custom and store apps
/// - Scope: `corehr:bp.list:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1161401, 1161402, 1161403, 1161404, 1161405, 1161406, 1161501
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
pub struct ListBp {
    /// At most 500 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`ListBp`].
#[derive(Clone, Default, Model)]
pub struct ListBpResponse {
    pub items: Vec<Bp>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct Bp {
    pub department_id: Option<String>,
    pub hrbp_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentHrbp {
    pub department_id: Option<String>,
    pub hrbp_ids: Vec<String>,
}
