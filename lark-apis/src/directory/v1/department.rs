// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Departments.
//!
//! `directory.v1.department` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, Unknown, lark_api};

use super::employee::EmployeeIdType;
use super::models::{
    AbnormalRecord, CustomFieldValue, I18nText, MultiFilterCondition, PageCondition, PageResponse, SearchOptions,
};
use crate::ids::DepartmentIdType;

/// `directory.v1.department.create`.
///
/// - `POST /open-apis/directory/v1/departments` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:department.create:write`, `directory:department:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 5 a second
/// - Error codes: 2221300, 2221305, 2221306, 2221307, 2221309, 2221311, 2221312, 2221313, 2221317, 2221319, 2221328,
///   2221331, 2221333, 2221334, 2221349, 2221350, 2221351, 2221352, 2224001, 2224002, 2224003
/// - [Documentation](https://open.feishu.cn/document/directory-v1/department/create)
#[lark_api(
    id = "directory.v1.department.create",
    method = "POST",
    path = "/open-apis/directory/v1/departments",
    token = "tenant|user",
    response = CreateDepartmentResponse,
    scopes = "directory:department.create:write|directory:department:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDepartment {
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    pub department: NewDepartment,
}

/// The answer to [`CreateDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    pub department_id: Option<String>,
}

/// `directory.v1.department.delete`.
///
/// - `DELETE /open-apis/directory/v1/departments/:department_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:department.delete:write`, `directory:department:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
/// - Error codes: 2221332, 2221348, 2224001, 2224002, 2224003
/// - [Documentation](https://open.feishu.cn/document/directory-v1/department/delete)
#[lark_api(
    id = "directory.v1.department.delete",
    method = "DELETE",
    path = "/open-apis/directory/v1/departments/:department_id",
    token = "tenant|user",
    scopes = "directory:department.delete:write|directory:department:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDepartment {
    pub department_id: String,
    pub department_id_type: Option<DepartmentIdType>,
    pub is_admin_role: Option<bool>,
    pub employee_id_type: Option<EmployeeIdType>,
}

/// `directory.v1.department.filter`.
///
/// - `POST /open-apis/directory/v1/departments/filter` with a tenant or user token, for custom and store apps
/// - Scope: `directory:department:list`
/// - Scopes that unlock single fields of the answer: `directory:department.base:read`,
///   `directory:department.count:read`, `directory:department.custom_field:read`,
///   `directory:department.data_source:read`, `directory:department.department_path:read`,
///   `directory:department.external_id:read`, `directory:department.has_child:read`,
///   `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`,
///   `directory:department.organization:read`, `directory:department.parent_id:read`,
///   `directory:department.status:read`, `directory:employee.base.external_id:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2220009, 2220010, 2220012, 2220013, 2220014, 2221004, 2221005
/// - [Documentation](https://open.feishu.cn/document/directory-v1/department/filter)
#[lark_api(
    id = "directory.v1.department.filter",
    method = "POST",
    path = "/open-apis/directory/v1/departments/filter",
    token = "tenant|user",
    response = DepartmentListResponse,
    scopes = "directory:department:list",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FilterDepartment {
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    pub filter: MultiFilterCondition,
    /// At most 100 elements.
    pub required_fields: Vec<String>,
    pub page_request: PageCondition,
}

/// `directory.v1.department.mget`.
///
/// - `POST /open-apis/directory/v1/departments/mget` with a tenant or user token, for custom and store apps
/// - Scope: `directory:department:read`
/// - Scopes that unlock single fields of the answer: `directory:department.base:read`,
///   `directory:department.count:read`, `directory:department.custom_field:read`,
///   `directory:department.data_source:read`, `directory:department.department_path:read`,
///   `directory:department.external_id:read`, `directory:department.has_child:read`,
///   `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`,
///   `directory:department.organization:read`, `directory:department.parent_id:read`,
///   `directory:department.status:read`, `directory:employee.base.external_id:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2220001
/// - [Documentation](https://open.feishu.cn/document/directory-v1/department/mget)
#[doc(alias = "MgetDepartment")]
#[lark_api(
    id = "directory.v1.department.mget",
    method = "POST",
    path = "/open-apis/directory/v1/departments/mget",
    token = "tenant|user",
    response = BatchGetDepartmentResponse,
    scopes = "directory:department:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetDepartment {
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// At most 100 elements.
    pub department_ids: Vec<String>,
    /// At most 100 elements.
    pub required_fields: Vec<String>,
}

/// The answer to [`BatchGetDepartment`].
#[doc(alias = "MgetDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetDepartmentResponse {
    pub departments: Vec<Department>,
    pub abnormals: Vec<AbnormalRecord>,
}

/// `directory.v1.department.patch`.
///
/// - `PATCH /open-apis/directory/v1/departments/:department_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:department.update:write`, `directory:department:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
/// - Error codes: 2221305, 2221306, 2221307, 2221309, 2221311, 2221312, 2221313, 2221317, 2221319, 2221328, 2221329,
///   2221330, 2221331, 2221332, 2221333, 2221334, 2221349, 2221350, 2221351, 2221352, 2224001, 2224002, 2224003
/// - [Documentation](https://open.feishu.cn/document/directory-v1/department/patch)
#[lark_api(
    id = "directory.v1.department.patch",
    method = "PATCH",
    path = "/open-apis/directory/v1/departments/:department_id",
    token = "tenant|user",
    scopes = "directory:department.update:write|directory:department:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchDepartment {
    pub department_id: String,
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    pub department: UpdateDepartment,
}

/// `directory.v1.department.search`.
///
/// - `POST /open-apis/directory/v1/departments/search` with a tenant or user token, for custom and store apps
/// - Scope: `directory:department:search`
/// - Scopes that unlock single fields of the answer: `directory:department.base:read`,
///   `directory:department.count:read`, `directory:department.custom_field:read`,
///   `directory:department.data_source:read`, `directory:department.department_path:read`,
///   `directory:department.external_id:read`, `directory:department.has_child:read`,
///   `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`,
///   `directory:department.organization:read`, `directory:department.parent_id:read`,
///   `directory:department.status:read`, `directory:employee.base.external_id:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2220001, 2220010, 2221004, 2221005
/// - [Documentation](https://open.feishu.cn/document/directory-v1/department/search)
#[lark_api(
    id = "directory.v1.department.search",
    method = "POST",
    path = "/open-apis/directory/v1/departments/search",
    token = "tenant|user",
    response = DepartmentListResponse,
    scopes = "directory:department:search",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchDepartment {
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    pub query: String,
    pub page_request: PageCondition,
    /// At most 100 elements.
    pub required_fields: Vec<String>,
    pub filter: Option<SearchDepartmentFilter>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewDepartment {
    pub custom_department_id: Option<String>,
    pub name: Option<I18nText>,
    pub parent_department_id: Option<String>,
    /// At most 20 elements.
    pub leaders: Option<Vec<DepartmentLeader>>,
    pub hrbps: Option<Vec<String>>,
    pub order_weight: Option<String>,
    pub description: Option<I18nText>,
    pub department_type: Option<i64>,
    pub enabled_status: Option<bool>,
    pub custom_field_value_map: Option<BTreeMap<String, CustomFieldValue>>,
    /// At most 100 elements.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    pub org_dimension: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    pub department_id: Option<String>,
    pub tenant_id: Option<String>,
    pub external_id: Option<String>,
    pub encrypted_id: Option<String>,
    pub department_count: Option<DepartmentCount>,
    pub has_child: Option<bool>,
    pub leaders: Vec<DepartmentLeader>,
    pub hrbps: Vec<String>,
    pub parent_department_id: Option<String>,
    pub name: Option<I18nText>,
    pub delete_status: Option<i64>,
    pub enabled_status: Option<bool>,
    pub order_weight: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub is_root: Option<bool>,
    pub custom_field_values: Vec<CustomFieldValue>,
    pub department_paths: Vec<String>,
    pub department_path_infos: Vec<DepartmentBaseInfo>,
    /// One of `1` (admin), `2` (core hr), `3` (scim).
    pub data_source: Option<i64>,
    pub org_dimension: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentBaseInfo {
    pub department_id: Option<String>,
    pub department_name: Option<I18nText>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentCount {
    pub recursive_members_count: Option<String>,
    pub direct_members_count: Option<String>,
    pub recursive_members_count_exclude_leaders: Option<String>,
    pub recursive_departments_count: Option<String>,
    pub direct_departments_count: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentLeader {
    /// Required in requests. One of `1` (main), `2` (deputy).
    pub leader_type: Option<i64>,
    /// Required in requests.
    pub leader_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`FilterDepartment`] and [`SearchDepartment`].
#[doc(alias("FilterDepartmentResponse", "SearchDepartmentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentListResponse {
    pub departments: Vec<Department>,
    pub page_response: Option<PageResponse>,
    pub abnormals: Vec<AbnormalRecord>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchDepartmentFilter {
    pub exactly_match_by_name: Option<bool>,
    pub options: Option<SearchOptions>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateDepartment {
    pub department_id: Option<String>,
    pub custom_department_id: Option<String>,
    pub name: Option<I18nText>,
    pub parent_department_id: Option<String>,
    /// At most 20 elements.
    pub leaders: Option<Vec<DepartmentLeader>>,
    pub hrbps: Option<Vec<String>>,
    pub order_weight: Option<String>,
    pub description: Option<I18nText>,
    pub department_type: Option<i64>,
    pub enabled_status: Option<bool>,
    pub custom_field_value_map: Option<BTreeMap<String, CustomFieldValue>>,
    /// At most 100 elements.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
}
