// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `corehr.v1.department` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue, HiberarchyCommon, ObjectFieldData};

/// Creates a department with its basic data, managers and custom fields.
///
/// Which fields are required follows the organisation settings of Feishu People.
///
/// - `POST /open-apis/corehr/v1/departments` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateDepartment {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// A department to be created, or as it was created.
    #[lark(body)]
    pub department_create: DepartmentCreate,
}

/// The answer to [`CreateDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    /// Department that was created.
    pub department: Option<DepartmentCreate>,
}

/// Deletes a department for good; `corehr.v2.department.delete` is recommended instead.
///
/// - `DELETE /open-apis/corehr/v1/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct DeleteDepartment {
    /// Id of the department to delete, from `corehr.v2.department.search`.
    pub department_id: String,
}

/// Reads one department as it stands today; `corehr.v2.department.batch_get` is recommended instead.
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
#[non_exhaustive]
pub struct GetDepartment {
    /// Id of the department to read, from `corehr.v2.department.search` or the events of departments.
    pub department_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// Lists departments with basic data and custom fields; `corehr.v2.department.batch_get` is recommended instead.
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
#[non_exhaustive]
pub struct ListDepartment {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Ids of the departments to read.
    pub department_id_list: Option<Vec<String>>,
    /// Names of departments to list, matched exactly.
    pub name_list: Option<Vec<String>>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`ListDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDepartmentResponse {
    /// Departments that were found.
    pub items: Vec<Department>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a department's basic data and custom fields; `corehr.v2.department.patch` is recommended instead.
///
/// - `PATCH /open-apis/corehr/v1/departments/:department_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:department:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct PatchDepartment {
    /// Id of the department to change, unique within Feishu People.
    pub department_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// A department of the tenant's organisation.
    #[lark(body)]
    pub department: Department,
}

/// A department of the tenant's organisation.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Department {
    /// Id of the department.
    pub id: Option<String>,
    /// Kind of department; options are those of field `subtype` of object `department`.
    pub sub_type: Option<EnumValue>,
    /// Employment id of the department's manager.
    pub manager: Option<String>,
    /// Whether the department is confidential; not supported yet.
    pub is_confidential: Option<bool>,
    /// Basic data of the department: name, code, status, parent and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// First day of the department's version, `YYYY-MM-DD 00:00:00`.
    /// Required in requests.
    pub effective_time: Option<String>,
    /// Day on which the department's version ends, `YYYY-MM-DD 00:00:00`.
    pub expiration_time: Option<String>,
    /// Custom fields of the department.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Id of the department's cost centre.
    pub cost_center_id: Option<String>,
    /// Whether the department works with jobs, positions or neither, one of the options of `staffing_model`.
    pub staffing_model: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A department to be created, or as it was created.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentCreate {
    /// Id of the department, of the kind `people_corehr_department_id`.
    pub id: Option<String>,
    /// Kind of department; options are those of field `subtype` of object `department`.
    pub sub_type: Option<EnumValue>,
    /// Employment id of the department's manager.
    pub manager: Option<String>,
    /// Whether the department is confidential; not supported yet.
    pub is_confidential: Option<bool>,
    /// Basic data of the department: name, code, status, parent and dates.
    /// Required in requests.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// First day of the department's version, `YYYY-MM-DD 00:00:00`.
    /// Required in requests.
    pub effective_time: Option<String>,
    /// Day on which the department's version ends, `YYYY-MM-DD 00:00:00`.
    pub expiration_time: Option<String>,
    /// Custom fields of the department.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Id of the department's cost centre.
    pub cost_center_id: Option<String>,
    /// Whether the department works with jobs, positions or neither, one of the options of `staffing_model`.
    pub staffing_model: Option<EnumValue>,
    /// Whether a `code` that is sent counts even if codes are assigned automatically; if `false`, the system's code does.
    pub is_prefer_manual_encoding: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`GetDepartment`] and [`PatchDepartment`].
#[doc(alias("GetDepartmentResponse", "PatchDepartmentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentResponse {
    /// Department that was asked for.
    pub department: Option<Department>,
}
