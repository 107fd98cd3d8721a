// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Units.
//!
//! `contact.v3.unit` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::DepartmentIdType;

/// Binds a department of a unit.
///
/// - `POST /open-apis/contact/v3/unit/bind_department` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
/// - Error codes: 40003, 40004, 43050, 43051, 43054, 43058
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/bind_department)
#[doc(alias = "BindDepartmentUnit")]
#[lark_api(
    id = "contact.v3.unit.bind_department",
    method = "POST",
    path = "/open-apis/contact/v3/unit/bind_department",
    token = "tenant",
    scopes = "contact:unit",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct BindDepartmentToUnit {
    pub unit_id: String,
    pub department_id: String,
    pub department_id_type: Option<DepartmentIdType>,
}

/// Creates a unit.
///
/// - `POST /open-apis/contact/v3/unit` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
/// - Error codes: 40003, 43050, 43051, 43052, 43053, 43055, 43056, 43059
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/create)
#[lark_api(
    id = "contact.v3.unit.create",
    method = "POST",
    path = "/open-apis/contact/v3/unit",
    token = "tenant",
    response = CreateUnitResponse,
    scopes = "contact:unit",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct CreateUnit {
    pub unit_id: Option<String>,
    pub name: String,
    pub unit_type: String,
}

/// The answer to [`CreateUnit`].
#[derive(Clone, Default, Model)]
pub struct CreateUnitResponse {
    pub unit_id: Option<String>,
}

/// Deletes a unit.
///
/// - `DELETE /open-apis/contact/v3/unit/:unit_id` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
/// - Error codes: 40003, 43051, 43057
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/delete)
#[lark_api(
    id = "contact.v3.unit.delete",
    method = "DELETE",
    path = "/open-apis/contact/v3/unit/:unit_id",
    token = "tenant",
    scopes = "contact:unit",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteUnit {
    pub unit_id: String,
}

/// Fetches a unit.
///
/// - `GET /open-apis/contact/v3/unit/:unit_id` with a tenant token, for custom apps only
/// - Scope: `contact:unit:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 43051
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/get)
#[lark_api(
    id = "contact.v3.unit.get",
    method = "GET",
    path = "/open-apis/contact/v3/unit/:unit_id",
    token = "tenant",
    response = GetUnitResponse,
    scopes = "contact:unit:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct GetUnit {
    pub unit_id: String,
}

/// The answer to [`GetUnit`].
#[derive(Clone, Default, Model)]
pub struct GetUnitResponse {
    pub unit: Option<Unit>,
}

/// Lists units.
///
/// - `GET /open-apis/contact/v3/unit` with a tenant token, for custom apps only
/// - Scope: `contact:unit:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40011, 40012
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/list)
#[lark_api(
    id = "contact.v3.unit.list",
    method = "GET",
    path = "/open-apis/contact/v3/unit",
    token = "tenant",
    response = ListUnitResponse,
    paging(items = Unit, list = "unitlist"),
    scopes = "contact:unit:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListUnit {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListUnit`].
#[derive(Clone, Default, Model)]
pub struct ListUnitResponse {
    pub unitlist: Vec<Unit>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Lists a department of a unit.
///
/// - `GET /open-apis/contact/v3/unit/list_department` with a tenant token, for custom apps only
/// - Scope: `contact:unit:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 40003, 40011, 40012, 43051
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/list_department)
#[doc(alias = "ListDepartmentUnit")]
#[lark_api(
    id = "contact.v3.unit.list_department",
    method = "GET",
    path = "/open-apis/contact/v3/unit/list_department",
    token = "tenant",
    response = ListUnitDepartmentResponse,
    paging(items = UnitDepartment, list = "departmentlist"),
    scopes = "contact:unit:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListUnitDepartment {
    pub unit_id: String,
    pub department_id_type: Option<DepartmentIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListUnitDepartment`].
#[doc(alias = "ListDepartmentUnitResponse")]
#[derive(Clone, Default, Model)]
pub struct ListUnitDepartmentResponse {
    pub departmentlist: Vec<UnitDepartment>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a unit.
///
/// - `PATCH /open-apis/contact/v3/unit/:unit_id` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
/// - Error codes: 40003, 43051, 43052, 43055
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/patch)
#[lark_api(
    id = "contact.v3.unit.patch",
    method = "PATCH",
    path = "/open-apis/contact/v3/unit/:unit_id",
    token = "tenant",
    scopes = "contact:unit",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct PatchUnit {
    pub unit_id: String,
    pub name: Option<String>,
}

/// Unbinds a department of a unit.
///
/// - `POST /open-apis/contact/v3/unit/unbind_department` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
/// - Error codes: 40003, 40004, 43050, 43051, 43058
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/unit/unbind_department)
#[doc(alias = "UnbindDepartmentUnit")]
#[lark_api(
    id = "contact.v3.unit.unbind_department",
    method = "POST",
    path = "/open-apis/contact/v3/unit/unbind_department",
    token = "tenant",
    scopes = "contact:unit",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
pub struct UnbindDepartmentFromUnit {
    pub unit_id: String,
    pub department_id: String,
    pub department_id_type: Option<DepartmentIdType>,
}

#[derive(Clone, Default, Model)]
pub struct Unit {
    pub unit_id: Option<String>,
    pub name: Option<String>,
    pub unit_type: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct UnitDepartment {
    pub unit_id: Option<String>,
    pub department_id: Option<String>,
}
