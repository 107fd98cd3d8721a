// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employee types.
//!
//! `corehr.v1.employee_type` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates an employee type.
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
pub struct CreateEmployeeType {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub employee_type: EmployeeType,
}

/// Deletes an employee type.
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
pub struct DeleteEmployeeType {
    pub employee_type_id: String,
}

/// Fetches an employee type.
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
pub struct GetEmployeeType {
    pub employee_type_id: String,
}

/// Lists employee types.
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
pub struct ListEmployeeType {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListEmployeeType`].
#[derive(Clone, Default, Model)]
pub struct ListEmployeeTypeResponse {
    pub items: Vec<EmployeeType>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of an employee type.
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
pub struct PatchEmployeeType {
    pub employee_type_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub employee_type: Option<EmployeeType>,
}

/// The answer to [`CreateEmployeeType`], [`GetEmployeeType`] and [`PatchEmployeeType`].
#[doc(alias("CreateEmployeeTypeResponse", "GetEmployeeTypeResponse", "PatchEmployeeTypeResponse"))]
#[derive(Clone, Default, Model)]
pub struct EmployeeTypeResponse {
    pub employee_type: Option<EmployeeType>,
}

#[derive(Clone, Default, Model)]
pub struct EmployeeType {
    pub id: Option<String>,
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Required in some requests.
    pub default_employee_type: Option<bool>,
    /// Required in some requests.
    pub active: Option<bool>,
    pub code: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
