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

/// Creates a department, with its name, parent and leaders.
///
/// Only for custom apps, and only below departments that the app may see; a department below the root needs access to
/// all members. With a user token the user's range as administrator counts.
///
/// - `POST /open-apis/directory/v1/departments` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:department.create:write`, `directory:department:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 5 a second
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
    /// Kind of the employee ids in the request. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    /// The department to create.
    pub department: NewDepartment,
}

/// The answer to [`CreateDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    /// Id of the new department.
    pub department_id: Option<String>,
}

/// Deletes a department from the contacts.
///
/// The app needs access to the department and to its parent.
///
/// - `DELETE /open-apis/directory/v1/departments/:department_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:department.delete:write`, `directory:department:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
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
    /// Id of the department to delete, in the kind of `department_id_type`. At most 64 characters.
    pub department_id: String,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    pub is_admin_role: Option<bool>,
    pub employee_id_type: Option<EmployeeIdType>,
}

/// Lists the departments that fulfil conditions, such as those below a parent.
///
/// With an app token only departments in the app's contact range come back, with a user token those in the user's range
/// as administrator.
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
    /// Kind of the employee ids in the request and the answer. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    /// Conditions that the departments fulfil.
    pub filter: MultiFilterCondition,
    /// Names of the fields to answer with, at most 100; what is not listed, or what the app may not read, stays empty.
    pub required_fields: Vec<String>,
    /// Which page to fetch.
    pub page_request: PageCondition,
}

/// Fetches up to 100 departments by their ids.
///
/// With an app token only departments in the app's contact range come back, with a user token those in the user's range
/// as administrator. Leaders of deleted departments are shown too.
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
    /// Kind of the employee ids in the answer. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// Ids of 1 to 100 departments, in the kind of `department_id_type`.
    pub department_ids: Vec<String>,
    /// Names of the fields to answer with, at most 100; what is not listed, or what the app may not read, stays empty.
    pub required_fields: Vec<String>,
}

/// The answer to [`BatchGetDepartment`].
#[doc(alias = "MgetDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetDepartmentResponse {
    /// The departments that were found.
    pub departments: Vec<Department>,
    /// What could not be read, for lack of permission for example.
    pub abnormals: Vec<AbnormalRecord>,
}

/// Changes the given fields of a department and leaves the others.
///
/// A new parent needs access to the old and the new one, a new leader to both people. Changing `custom_department_id`
/// breaks what other systems stored under the old id.
///
/// - `PATCH /open-apis/directory/v1/departments/:department_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:department.update:write`, `directory:department:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
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
    /// Id of the department to change, in the kind of `department_id_type`. At most 64 characters.
    pub department_id: String,
    /// Kind of the employee ids in the request. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// Fields of the department to change.
    pub department: UpdateDepartment,
}

/// Searches departments by name.
///
/// With an app token at most the first 100 matches come back; make the words more precise when some are missing.
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
    /// Kind of the employee ids in the answer. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    /// Words from the name of the department, at most 100 characters.
    pub query: String,
    /// Which page to fetch.
    pub page_request: PageCondition,
    /// Names of the fields to answer with, at most 100; what is not listed, or what the app may not read, stays empty.
    pub required_fields: Vec<String>,
    pub filter: Option<SearchDepartmentFilter>,
}

/// The department to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewDepartment {
    /// Own id for the department, unique in the tenant; made by the system if missing. Matches
    /// `^[a-zA-Z0-9][a-zA-Z0-9_-@.]{0,63}$` and does not begin with `od-`.
    pub custom_department_id: Option<String>,
    /// Name of the department, at most 100 characters.
    pub name: Option<I18nText>,
    /// Id of the parent, in the kind of `department_id_type`; `0` is the root.
    pub parent_department_id: Option<String>,
    /// People who lead the department, at most 20.
    pub leaders: Option<Vec<DepartmentLeader>>,
    pub hrbps: Option<Vec<String>>,
    /// Weight for the order under the same parent; higher ones come first.
    pub order_weight: Option<String>,
    pub description: Option<I18nText>,
    pub department_type: Option<i64>,
    /// Whether the department is in use.
    pub enabled_status: Option<bool>,
    pub custom_field_value_map: Option<BTreeMap<String, CustomFieldValue>>,
    /// Values of the custom fields of departments. At most 100.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    pub org_dimension: Option<String>,
}

/// A department with the fields that were asked for and may be read.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Department {
    /// Id of the department, in the kind of `department_id_type`. Shown with `directory:department.base:read` or
    /// `directory:department.external_id:read`.
    pub department_id: Option<String>,
    pub tenant_id: Option<String>,
    pub external_id: Option<String>,
    pub encrypted_id: Option<String>,
    /// How many members and subdepartments it has; may lag behind. Shown with `directory:department.count:read` or
    /// `directory:department.organization:read`.
    pub department_count: Option<DepartmentCount>,
    /// Whether it has subdepartments. Shown with `directory:department.has_child:read` or
    /// `directory:department.organization:read`.
    pub has_child: Option<bool>,
    /// People who lead the department. Shown with `directory:department.leader:read`.
    pub leaders: Vec<DepartmentLeader>,
    pub hrbps: Vec<String>,
    /// Id of the parent, in the kind of `department_id_type`. Shown with `directory:department.parent_id:read` or
    /// `directory:department.organization:read`.
    pub parent_department_id: Option<String>,
    /// Name of the department, by language. Shown with `directory:department.name:read` or
    /// `directory:department.base:read`.
    pub name: Option<I18nText>,
    pub delete_status: Option<i64>,
    /// Whether the department is in use. Shown with `directory:department.status:read`.
    pub enabled_status: Option<bool>,
    /// Weight for the order under its parent. Shown with `directory:department.order_weight:read` or
    /// `directory:department.organization:read`.
    pub order_weight: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub is_root: Option<bool>,
    /// Values of the custom fields. Shown with `directory:department.custom_field:read`.
    pub custom_field_values: Vec<CustomFieldValue>,
    pub department_paths: Vec<String>,
    /// Departments above it, from the top down to itself. Shown with `directory:department.department_path:read`.
    pub department_path_infos: Vec<DepartmentBaseInfo>,
    /// Where it was made: in the admin console, in People or over SCIM. Shown with `directory:department.data_source:read`
    /// or `directory:department.base:read`.
    /// One of `1` (admin), `2` (core hr), `3` (scim).
    pub data_source: Option<i64>,
    pub org_dimension: Option<String>,
}

/// One step of the path to a department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentBaseInfo {
    /// Id of the department at this step, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Name of the department at this step, by language.
    pub department_name: Option<I18nText>,
}

/// How many members and subdepartments a department has.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DepartmentCount {
    /// How many members it has with all levels below.
    pub recursive_members_count: Option<String>,
    /// How many members belong to it directly.
    pub direct_members_count: Option<String>,
    /// How many members it has with all levels below, leaders left out.
    pub recursive_members_count_exclude_leaders: Option<String>,
    /// How many departments lie below it on all levels.
    pub recursive_departments_count: Option<String>,
    /// How many departments lie directly below it.
    pub direct_departments_count: Option<String>,
}

/// Somebody who leads a department.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DepartmentLeader {
    /// Whether the person is the main leader (`1`) or a deputy (`2`).
    /// Required in requests.
    pub leader_type: Option<i64>,
    /// Employee id of the leader, in the kind of `employee_id_type`.
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
    /// Departments that fulfil the conditions.
    pub departments: Vec<Department>,
    /// Whether and how to go on to the next page.
    pub page_response: Option<PageResponse>,
    /// What could not be read, for lack of permission for example.
    pub abnormals: Vec<AbnormalRecord>,
}

/// Narrows a search for departments.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchDepartmentFilter {
    pub exactly_match_by_name: Option<bool>,
    pub options: Option<SearchOptions>,
}

/// The fields of a department to change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateDepartment {
    pub department_id: Option<String>,
    /// New own id of the department, 1 to 64 characters. Matches `^[a-zA-Z0-9][a-zA-Z0-9_-@.]{0,63}$` and does not begin
    /// with `od-`.
    pub custom_department_id: Option<String>,
    /// New name of the department, by language.
    pub name: Option<I18nText>,
    /// Id of the new parent, in the kind of `department_id_type`.
    pub parent_department_id: Option<String>,
    /// People who now lead the department, at most 20.
    pub leaders: Option<Vec<DepartmentLeader>>,
    pub hrbps: Option<Vec<String>>,
    /// Weight for the order under the same parent.
    pub order_weight: Option<String>,
    pub description: Option<I18nText>,
    pub department_type: Option<i64>,
    /// Whether the department is in use.
    pub enabled_status: Option<bool>,
    pub custom_field_value_map: Option<BTreeMap<String, CustomFieldValue>>,
    /// New values of the custom fields. At most 100.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
}
