// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Units.
//!
//! `contact.v3.unit` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::DepartmentIdType;

/// Ties a department to a unit; a department has at most one.
///
/// The department must be in the app's contact scope. A unit has at most 1,000 departments.
///
/// - `POST /open-apis/contact/v3/unit/bind_department` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct BindDepartmentToUnit {
    /// Unit, by its id from `contact.v3.unit.list`.
    pub unit_id: String,
    /// Department to tie to the unit, in the kind of `department_id_type`.
    pub department_id: String,
    /// Kind of `department_id`: `open_department_id` or `department_id`. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Creates a unit, such as a subsidiary, to which departments can be tied.
///
/// Units are a paid feature. A tenant has at most 1,000.
///
/// - `POST /open-apis/contact/v3/unit` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct CreateUnit {
    /// Id of the unit, 1 to 64 letters and digits, unique and fixed for good; left out, one is made.
    pub unit_id: Option<String>,
    /// Name of the unit, unique among those of its type; 1 to 100 characters.
    pub name: String,
    /// Type of the unit in your own words, fixed for good; 1 to 100 characters.
    pub unit_type: String,
}

/// The answer to [`CreateUnit`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUnitResponse {
    /// Id of the new unit, to change, read or delete it, or to bind departments to it.
    pub unit_id: Option<String>,
}

/// Deletes a unit that is not in use, for example to say who sees whom.
///
/// - `DELETE /open-apis/contact/v3/unit/:unit_id` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct DeleteUnit {
    /// Unit, by its id from `contact.v3.unit.list`.
    pub unit_id: String,
}

/// Fetches the name and the type of a unit.
///
/// - `GET /open-apis/contact/v3/unit/:unit_id` with a tenant token, for custom apps only
/// - Scope: `contact:unit:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct GetUnit {
    /// Unit, by its id from `contact.v3.unit.list`.
    pub unit_id: String,
}

/// The answer to [`GetUnit`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUnitResponse {
    /// The unit that was asked for.
    pub unit: Option<Unit>,
}

/// Lists the units of a tenant with their names and types.
///
/// - `GET /open-apis/contact/v3/unit` with a tenant token, for custom apps only
/// - Scope: `contact:unit:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListUnit {
    /// How many units a page has; at most 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListUnit`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUnitResponse {
    /// Units of this page.
    pub unitlist: Vec<Unit>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Lists the departments that are tied to a unit.
///
/// - `GET /open-apis/contact/v3/unit/list_department` with a tenant token, for custom apps only
/// - Scope: `contact:unit:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListUnitDepartment {
    /// Unit, by its id from `contact.v3.unit.list`.
    pub unit_id: String,
    /// Kind of the department ids of this call: `open_department_id` (`od-...`) or `department_id`, set by the tenant.
    /// Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many departments a page has; at most 100. Default: 50.
    pub page_size: Option<i64>,
}

/// The answer to [`ListUnitDepartment`].
#[doc(alias = "ListDepartmentUnitResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUnitDepartmentResponse {
    /// Departments of this page that are tied to the unit.
    pub departmentlist: Vec<UnitDepartment>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes the name of a unit.
///
/// - `PATCH /open-apis/contact/v3/unit/:unit_id` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct PatchUnit {
    /// Unit, by its id from `contact.v3.unit.list`.
    pub unit_id: String,
    /// New name of the unit, always required and unique among those of its type; 1 to 100 characters.
    pub name: Option<String>,
}

/// Unties a department from its unit.
///
/// The department must be in the app's contact scope.
///
/// - `POST /open-apis/contact/v3/unit/unbind_department` with a tenant token, for custom apps only
/// - Scope: `contact:unit`
/// - Rate limit: 20 a second
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
#[non_exhaustive]
pub struct UnbindDepartmentFromUnit {
    /// Unit, by its id from `contact.v3.unit.list`.
    pub unit_id: String,
    /// Department to untie from the unit, in the kind of `department_id_type`.
    pub department_id: String,
    /// Kind of `department_id`: `open_department_id` or `department_id`. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// A unit, such as a subsidiary, to which departments are tied.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Unit {
    /// Id of the unit, unique in the tenant.
    pub unit_id: Option<String>,
    /// Name of the unit, as users see it.
    pub name: Option<String>,
    /// Type of the unit, in the tenant's own words.
    pub unit_type: Option<String>,
}

/// A department that is tied to a unit.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UnitDepartment {
    /// Unit that the department is tied to, by its id.
    pub unit_id: Option<String>,
    /// Department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
}
