// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employee types.
//!
//! `corehr.v1.employee_type` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates an employee type, such as full-time or intern.
///
/// - `POST /open-apis/corehr/v1/employee_types` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/employee_type/create)
#[lark_api(
    id = "corehr.v1.employee_type.create",
    method = "POST",
    path = "/open-apis/corehr/v1/employee_types",
    token = "tenant",
    response = EmployeeTypeResponse,
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEmployeeType {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// An employee type, such as full-time or intern.
    #[lark(body)]
    pub employee_type: EmployeeType,
}

/// Deletes an employee type; queries no longer find it.
///
/// - `DELETE /open-apis/corehr/v1/employee_types/:employee_type_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/employee_type/delete)
#[lark_api(
    id = "corehr.v1.employee_type.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/employee_types/:employee_type_id",
    token = "tenant",
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteEmployeeType {
    /// Id of the employee type to delete, from `corehr.v1.employee_type.list`.
    pub employee_type_id: String,
}

/// Reads one employee type by id.
///
/// - `GET /open-apis/corehr/v1/employee_types/:employee_type_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/employee_type/get)
#[lark_api(
    id = "corehr.v1.employee_type.get",
    method = "GET",
    path = "/open-apis/corehr/v1/employee_types/:employee_type_id",
    token = "tenant",
    response = EmployeeTypeResponse,
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEmployeeType {
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: String,
}

/// Lists employee types, page by page.
///
/// - `GET /open-apis/corehr/v1/employee_types` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/employee_type/list)
#[lark_api(
    id = "corehr.v1.employee_type.list",
    method = "GET",
    path = "/open-apis/corehr/v1/employee_types",
    token = "tenant",
    response = ListEmployeeTypeResponse,
    paging(items = EmployeeType),
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListEmployeeType {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; above 0, up to 2000.
    pub page_size: String,
}

/// The answer to [`ListEmployeeType`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEmployeeTypeResponse {
    /// Employee types that were found.
    pub items: Vec<EmployeeType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes an employee type: names, code, whether it is the default and in use.
///
/// - `PATCH /open-apis/corehr/v1/employee_types/:employee_type_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/employee_type/patch)
#[lark_api(
    id = "corehr.v1.employee_type.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/employee_types/:employee_type_id",
    token = "tenant",
    response = EmployeeTypeResponse,
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchEmployeeType {
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// An employee type, such as full-time or intern.
    /// Required in requests.
    #[lark(body)]
    pub employee_type: Option<EmployeeType>,
}

/// The answer to [`CreateEmployeeType`], [`GetEmployeeType`] and [`PatchEmployeeType`].
#[doc(alias("CreateEmployeeTypeResponse", "GetEmployeeTypeResponse", "PatchEmployeeTypeResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeTypeResponse {
    /// Employee type that was created.
    pub employee_type: Option<EmployeeType>,
}

/// An employee type, such as full-time or intern.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmployeeType {
    /// Id of the employee type.
    pub id: Option<String>,
    /// Name of the employee type by language.
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Whether this is the default employee type; a tenant has one.
    /// Required in some requests.
    pub default_employee_type: Option<bool>,
    /// Whether the employee type is enabled.
    /// Required in some requests.
    pub active: Option<bool>,
    /// Code of the employee type.
    pub code: Option<String>,
    /// Custom fields of the employee type.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
