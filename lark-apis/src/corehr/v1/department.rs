// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `corehr.v1.department` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue, HiberarchyCommon, ObjectFieldData};

/// Creates a department.
///
/// - `POST /open-apis/corehr/v1/departments` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160004, 1160104, 1160106, 1160251, 1160252, 1160253, 1160254, 1160258, 1160259, 1160263, 1160264,
///   1160269, 1160321, 1160322, 1160327, 1160337, 1160340, 1160341, 1160343, 1160347, 1160349, 1160351, 1160352,
///   1160353, 1160354, 1160402
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/department/create)
#[lark_api(
    id = "corehr.v1.department.create",
    method = "POST",
    path = "/open-apis/corehr/v1/departments",
    token = "tenant",
    response = CreateDepartmentResponse,
    scopes = "corehr:corehr|corehr:department:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateDepartment {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    #[lark(body)]
    pub department_create: DepartmentCreate,
}

/// The answer to [`CreateDepartment`].
#[derive(Clone, Default, Model)]
pub struct CreateDepartmentResponse {
    pub department: Option<DepartmentCreate>,
}

/// Deletes a department.
///
/// - `DELETE /open-apis/corehr/v1/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160265, 1160354
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/department/delete)
#[lark_api(
    id = "corehr.v1.department.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/departments/:department_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:department:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct DeleteDepartment {
    pub department_id: String,
}

/// Fetches a department.
///
/// - `GET /open-apis/corehr/v1/departments/:department_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/department/get)
#[lark_api(
    id = "corehr.v1.department.get",
    method = "GET",
    path = "/open-apis/corehr/v1/departments/:department_id",
    token = "tenant",
    response = DepartmentResponse,
    scopes = "corehr:corehr:readonly|corehr:corehr",
    rate_limit = "special",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetDepartment {
    pub department_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// Lists departments.
///
/// - `GET /open-apis/corehr/v1/departments` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/department/list)
#[lark_api(
    id = "corehr.v1.department.list",
    method = "GET",
    path = "/open-apis/corehr/v1/departments",
    token = "tenant",
    response = ListDepartmentResponse,
    paging(items = Department),
    scopes = "corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListDepartment {
    pub page_token: Option<String>,
    pub page_size: String,
    pub department_id_list: Option<Vec<String>>,
    pub name_list: Option<Vec<String>>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`ListDepartment`].
#[derive(Clone, Default, Model)]
pub struct ListDepartmentResponse {
    pub items: Vec<Department>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a department.
///
/// - `PATCH /open-apis/corehr/v1/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107, 1160251, 1160252, 1160253, 1160254,
///   1160258, 1160259, 1160263, 1160264, 1160269, 1160321, 1160327, 1160343, 1160344, 1160347, 1160349, 1160352,
///   1160353, 1160354
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/department/patch)
#[lark_api(
    id = "corehr.v1.department.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/departments/:department_id",
    token = "tenant",
    response = DepartmentResponse,
    scopes = "corehr:corehr|corehr:department:write",
    rate_limit = "100/min",
    idempotency = "client_token",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct PatchDepartment {
    pub department_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    #[lark(body)]
    pub department: Department,
}

#[derive(Clone, Default, Model)]
pub struct Department {
    pub id: Option<String>,
    pub sub_type: Option<EnumValue>,
    pub manager: Option<String>,
    pub is_confidential: Option<bool>,
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// Required in requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub cost_center_id: Option<String>,
    pub staffing_model: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct DepartmentCreate {
    pub id: Option<String>,
    pub sub_type: Option<EnumValue>,
    pub manager: Option<String>,
    pub is_confidential: Option<bool>,
    /// Required in requests.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// Required in requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub cost_center_id: Option<String>,
    pub staffing_model: Option<EnumValue>,
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`GetDepartment`] and [`PatchDepartment`].
#[doc(alias("GetDepartmentResponse", "PatchDepartmentResponse"))]
#[derive(Clone, Default, Model)]
pub struct DepartmentResponse {
    pub department: Option<Department>,
}
