// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees.
//!
//! `directory.v1.employee` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::department::{Department, DepartmentBaseInfo};
use super::models::{
    AbnormalRecord, CustomFieldValue, I18nText, ImageLink, MultiFilterCondition, PageCondition, PageResponse,
    SearchOptions,
};
use crate::ids::DepartmentIdType;

/// Creates an employee and invites the person by text message or email.
///
/// Only for custom apps, and only in departments that the app may see. The employee is active at once, but joins only
/// after accepting the invitation.
///
/// - `POST /open-apis/directory/v1/employees` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.create:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/create)
#[lark_api(
    id = "directory.v1.employee.create",
    method = "POST",
    path = "/open-apis/directory/v1/employees",
    token = "tenant|user",
    response = CreateEmployeeResponse,
    scopes = "directory:employee.create:write|directory:employee:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEmployee {
    /// Kind of the employee ids in the request and the answer. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    /// The employee to create.
    pub employee: NewEmployee,
    /// How to create the employee, such as which seats to give.
    pub options: Option<CreateEmployeeOptions>,
}

/// The answer to [`CreateEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEmployeeResponse {
    /// Id of the new employee. The kind `employee_id` needs the scope `directory:employee.base.external_id:read`.
    pub employee_id: Option<String>,
}

/// Makes an employee resign and hands on what the person owned.
///
/// If the employee belongs to several departments, the app needs access to all of them.
///
/// - `DELETE /open-apis/directory/v1/employees/:employee_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.resign:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/delete)
#[lark_api(
    id = "directory.v1.employee.delete",
    method = "DELETE",
    path = "/open-apis/directory/v1/employees/:employee_id",
    token = "tenant|user",
    scopes = "directory:employee.resign:write|directory:employee:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteEmployee {
    /// Id of the employee who resigns, in the kind of `employee_id_type`.
    pub employee_id: String,
    /// Kind of the employee ids in the request. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    pub is_admin_role: Option<bool>,
    pub department_id_type: Option<DepartmentIdType>,
    /// What happens to the employee's things.
    #[lark(json)]
    pub options: Option<DeleteEmployeeOptions>,
}

/// Lists the employees that fulfil conditions, such as a phone number or a department.
///
/// With an app token only employees in the app's contact range come back, with a user token those in the user's range
/// as administrator.
///
/// - `POST /open-apis/directory/v1/employees/filter` with a tenant or user token, for custom and store apps
/// - Scope: `directory:employee:list`
/// - Scopes that unlock single fields of the answer: `directory:department.base:read`,
///   `directory:department.count:read`, `directory:department.custom_field:read`,
///   `directory:department.data_source:read`, `directory:department.department_path:read`,
///   `directory:department.external_id:read`, `directory:department.has_child:read`,
///   `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`,
///   `directory:department.organization:read`, `directory:department.parent_id:read`,
///   `directory:department.status:read`, `directory:employee.base.active_status:read`,
///   `directory:employee.base.avatar:read`, `directory:employee.base.background_image:read`,
///   `directory:employee.base.base:read`, `directory:employee.base.custom_field:read`,
///   `directory:employee.base.data_source:read`, `directory:employee.base.department:read`,
///   `directory:employee.base.department_path:read`, `directory:employee.base.dept_order:read`,
///   `directory:employee.base.description:read`, `directory:employee.base.dotted_line_leaders:read`,
///   `directory:employee.base.email:read`, `directory:employee.base.enterprise_email:read`,
///   `directory:employee.base.enterprise_email_alias:read`, `directory:employee.base.external_id:read`,
///   `directory:employee.base.gender:read`, `directory:employee.base.geo:read`,
///   `directory:employee.base.is_admin:read`, `directory:employee.base.is_primary_admin:read`,
///   `directory:employee.base.is_resigned:read`, `directory:employee.base.leader:read`,
///   `directory:employee.base.leader_id:read`, `directory:employee.base.mobile:read`,
///   `directory:employee.base.name.another_name:read`, `directory:employee.base.name.name:read`,
///   `directory:employee.base.resign_time:read`, `directory:employee.base.role:read`,
///   `directory:employee.base.status:read`, `directory:employee.base.subscription_ids:read`,
///   `directory:employee.work.base_work:read`, `directory:place.status:read`,
///   `directory:employee.work.employment_type:read`, `directory:employee.work.extension_number:read`,
///   `directory:employee.work.job_number:read`, `directory:employee.work.job_title:read`,
///   `directory:employee.work.join_date:read`, `directory:employee.work.resign_date:read`,
///   `directory:employee.work.resign_reason:read`, `directory:employee.work.resign_remark:read`,
///   `directory:employee.work.resign_type:read`, `directory:employee.work.staff_status:read`,
///   `directory:employee.work.work_country_or_region:read`, `directory:employee.work.work_place:read`,
///   `directory:employee.work.work_station:read`, `directory:job_title.base:read`, `directory:job_title.status:read`,
///   `directory:place.base:read`, `directory:job_family.path:read`, `directory:job_family.status:read`,
///   `directory:job_level.base:read`, `directory:job_level.order:read`, `directory:job_level.status:read`,
///   `directory:employee.work.job_level:read`, `directory:employee.work.job_family:read`,
///   `directory:job_family.base:read`, `directory:employee.work.employment:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/filter)
#[lark_api(
    id = "directory.v1.employee.filter",
    method = "POST",
    path = "/open-apis/directory/v1/employees/filter",
    token = "tenant|user",
    response = EmployeeListResponse,
    scopes = "directory:employee:list",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FilterEmployee {
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
    /// Conditions that the employees fulfil.
    pub filter: MultiFilterCondition,
    /// Names of the fields to answer with, at most 100; what is not listed, or what the app may not read, stays empty.
    pub required_fields: Vec<String>,
    /// Which page to fetch.
    pub page_request: PageCondition,
}

/// Fetches up to 100 employees by their ids.
///
/// With an app token only employees in the app's contact range come back, with a user token those in the user's range
/// as administrator.
///
/// - `POST /open-apis/directory/v1/employees/mget` with a tenant or user token, for custom and store apps
/// - Scope: `directory:employee:read`
/// - Scopes that unlock single fields of the answer: `directory:department.base:read`,
///   `directory:department.count:read`, `directory:department.custom_field:read`,
///   `directory:department.data_source:read`, `directory:department.department_path:read`,
///   `directory:department.external_id:read`, `directory:department.has_child:read`,
///   `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`,
///   `directory:department.organization:read`, `directory:department.parent_id:read`,
///   `directory:department.status:read`, `directory:employee.base.active_status:read`,
///   `directory:employee.base.avatar:read`, `directory:employee.base.background_image:read`,
///   `directory:employee.base.base:read`, `directory:employee.base.custom_field:read`,
///   `directory:employee.base.data_source:read`, `directory:employee.base.department:read`,
///   `directory:employee.base.department_path:read`, `directory:employee.base.dept_order:read`,
///   `directory:employee.base.description:read`, `directory:employee.base.dotted_line_leaders:read`,
///   `directory:employee.base.email:read`, `directory:employee.base.enterprise_email:read`,
///   `directory:employee.base.enterprise_email_alias:read`, `directory:employee.base.external_id:read`,
///   `directory:employee.base.gender:read`, `directory:employee.base.geo:read`,
///   `directory:employee.base.is_admin:read`, `directory:employee.base.is_primary_admin:read`,
///   `directory:employee.base.is_resigned:read`, `directory:employee.base.leader:read`,
///   `directory:employee.base.leader_id:read`, `directory:employee.base.mobile:read`,
///   `directory:employee.base.name.another_name:read`, `directory:employee.base.name.name:read`,
///   `directory:employee.base.resign_time:read`, `directory:employee.base.role:read`,
///   `directory:employee.base.status:read`, `directory:employee.base.subscription_ids:read`,
///   `directory:employee.work.base_work:read`, `directory:place.status:read`,
///   `directory:employee.work.employment_type:read`, `directory:employee.work.extension_number:read`,
///   `directory:employee.work.job_number:read`, `directory:employee.work.job_title:read`,
///   `directory:employee.work.join_date:read`, `directory:employee.work.resign_date:read`,
///   `directory:employee.work.resign_reason:read`, `directory:employee.work.resign_remark:read`,
///   `directory:employee.work.resign_type:read`, `directory:employee.work.staff_status:read`,
///   `directory:employee.work.work_country_or_region:read`, `directory:employee.work.work_place:read`,
///   `directory:employee.work.work_station:read`, `directory:job_title.base:read`, `directory:job_title.status:read`,
///   `directory:place.base:read`, `directory:job_family.path:read`, `directory:job_family.status:read`,
///   `directory:job_level.base:read`, `directory:job_level.order:read`, `directory:job_level.status:read`,
///   `directory:employee.work.job_level:read`, `directory:employee.work.job_family:read`,
///   `directory:job_family.base:read`, `directory:employee.work.employment:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/mget)
#[doc(alias = "MgetEmployee")]
#[lark_api(
    id = "directory.v1.employee.mget",
    method = "POST",
    path = "/open-apis/directory/v1/employees/mget",
    token = "tenant|user",
    response = BatchGetEmployeeResponse,
    scopes = "directory:employee:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetEmployee {
    /// Kind of the employee ids in the request and the answer. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the answer: `department_id` or `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// Ids of 1 to 100 employees, in the kind of `employee_id_type`.
    pub employee_ids: Vec<String>,
    /// Names of the fields to answer with, at most 100; what is not listed, or what the app may not read, stays empty.
    pub required_fields: Vec<String>,
}

/// The answer to [`BatchGetEmployee`].
#[doc(alias = "MgetEmployeeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetEmployeeResponse {
    /// The employees that were found.
    pub employees: Vec<EmployeeEntity>,
    /// What could not be read, for lack of permission for example.
    pub abnormals: Vec<AbnormalRecord>,
}

/// Changes the given fields of an active or resigned employee; can also freeze an account.
///
/// A new phone number or email of somebody who has not joined or activated the account sends a new invitation. Of
/// resigned employees `email`, `mobile`, departments, `leader_id`, `is_frozen` and the place of work stay as they are.
/// Changing the id breaks what other systems stored under the old one.
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.update:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/patch)
#[lark_api(
    id = "directory.v1.employee.patch",
    method = "PATCH",
    path = "/open-apis/directory/v1/employees/:employee_id",
    token = "tenant|user",
    scopes = "directory:employee.update:write|directory:employee:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchEmployee {
    /// Id of the employee to change, in the kind of `employee_id_type`.
    pub employee_id: String,
    /// Kind of the employee ids in the request. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// Fields of the employee to change.
    pub employee: UpdateEmployee,
}

/// Calls off a planned resignation: the employee is active again and the resignation data is cleared.
///
/// With a user token only administrators in the HR management mode may call it.
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id/regular` with a tenant or user token, for custom apps only
/// - Scope: `directory:employee.to_be_resigned:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/regular)
#[doc(alias = "RegularEmployee")]
#[lark_api(
    id = "directory.v1.employee.regular",
    method = "PATCH",
    path = "/open-apis/directory/v1/employees/:employee_id/regular",
    token = "tenant|user",
    scopes = "directory:employee.to_be_resigned:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetEmployeeRegular {
    /// Id of the employee who stays, in the kind of `employee_id_type`. 1 to 255 characters.
    pub employee_id: String,
    /// Kind of the employee ids in the request. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    pub openapi_options: Option<OpenapiOptions>,
}

/// Brings a resigned employee back to work.
///
/// Possible within 30 days of the resignation and from the Business edition on. Id, phone number and email must not
/// have been taken by somebody else meanwhile. Some data of the person stays lost.
///
/// - `POST /open-apis/directory/v1/employees/:employee_id/resurrect` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.resurrect:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/resurrect)
#[lark_api(
    id = "directory.v1.employee.resurrect",
    method = "POST",
    path = "/open-apis/directory/v1/employees/:employee_id/resurrect",
    token = "tenant|user",
    scopes = "directory:employee.resurrect:write|directory:employee:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResurrectEmployee {
    /// Id of the resigned employee, in the kind of `employee_id_type`.
    pub employee_id: String,
    /// Kind of the employee ids in the request. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// Departments the employee comes back to, and the order there. At most 10.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    /// How to bring the employee back, such as which seats to give.
    pub options: Option<ResurrectEmployeeOptions>,
}

/// Searches active employees by id, name, phone number or email.
///
/// Finds neither resigned people nor those of other organisations.
///
/// - `POST /open-apis/directory/v1/employees/search` with a tenant or user token, for custom and store apps
/// - Scope: `directory:employee:search`
/// - Scopes that unlock single fields of the answer: `directory:department.base:read`,
///   `directory:department.count:read`, `directory:department.custom_field:read`,
///   `directory:department.data_source:read`, `directory:department.department_path:read`,
///   `directory:department.external_id:read`, `directory:department.has_child:read`,
///   `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`,
///   `directory:department.organization:read`, `directory:department.parent_id:read`,
///   `directory:department.status:read`, `directory:employee.base.active_status:read`,
///   `directory:employee.base.avatar:read`, `directory:employee.base.background_image:read`,
///   `directory:employee.base.base:read`, `directory:employee.base.custom_field:read`,
///   `directory:employee.base.data_source:read`, `directory:employee.base.department:read`,
///   `directory:employee.base.department_path:read`, `directory:employee.base.dept_order:read`,
///   `directory:employee.base.description:read`, `directory:employee.base.dotted_line_leaders:read`,
///   `directory:employee.base.email:read`, `directory:employee.base.enterprise_email:read`,
///   `directory:employee.base.enterprise_email_alias:read`, `directory:employee.base.external_id:read`,
///   `directory:employee.base.gender:read`, `directory:employee.base.geo:read`,
///   `directory:employee.base.is_admin:read`, `directory:employee.base.is_primary_admin:read`,
///   `directory:employee.base.is_resigned:read`, `directory:employee.base.leader:read`,
///   `directory:employee.base.leader_id:read`, `directory:employee.base.mobile:read`,
///   `directory:employee.base.name.another_name:read`, `directory:employee.base.name.name:read`,
///   `directory:employee.base.resign_time:read`, `directory:employee.base.role:read`,
///   `directory:employee.base.status:read`, `directory:employee.base.subscription_ids:read`,
///   `directory:employee.work.base_work:read`, `directory:place.status:read`,
///   `directory:employee.work.employment_type:read`, `directory:employee.work.extension_number:read`,
///   `directory:employee.work.job_number:read`, `directory:employee.work.job_title:read`,
///   `directory:employee.work.join_date:read`, `directory:employee.work.resign_date:read`,
///   `directory:employee.work.resign_reason:read`, `directory:employee.work.resign_remark:read`,
///   `directory:employee.work.resign_type:read`, `directory:employee.work.staff_status:read`,
///   `directory:employee.work.work_country_or_region:read`, `directory:employee.work.work_place:read`,
///   `directory:employee.work.work_station:read`, `directory:job_title.base:read`, `directory:job_title.status:read`,
///   `directory:place.base:read`, `directory:job_family.path:read`, `directory:job_family.status:read`,
///   `directory:job_level.base:read`, `directory:job_level.order:read`, `directory:job_level.status:read`,
///   `directory:employee.work.job_level:read`, `directory:employee.work.job_family:read`,
///   `directory:job_family.base:read`, `directory:employee.work.employment:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/search)
#[lark_api(
    id = "directory.v1.employee.search",
    method = "POST",
    path = "/open-apis/directory/v1/employees/search",
    token = "tenant|user",
    response = EmployeeListResponse,
    scopes = "directory:employee:search",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchEmployee {
    /// Kind of the employee ids in the answer. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    /// Id, name, phone number or email to look for. Id and number must match exactly; for name, in any language, and email
    /// a part is enough.
    pub query: String,
    /// Which page to fetch.
    pub page_request: PageCondition,
    /// Names of the fields to answer with, at most 100; what is not listed, or what the app may not read, stays empty.
    pub required_fields: Vec<String>,
    pub filter: Option<SearchEmployeeFilter>,
}

/// Marks an active employee as about to resign.
///
/// Nothing happens by itself on the day: resign the employee and hand on the data with `directory.v1.employee.delete`.
/// With a user token only administrators in the HR management mode may call it.
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned` with a tenant or user token, for custom apps
///   only
/// - Scope: `directory:employee.to_be_resigned:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/directory-v1/employee/to_be_resigned)
#[doc(alias = "ToBeResignedEmployee")]
#[lark_api(
    id = "directory.v1.employee.to_be_resigned",
    method = "PATCH",
    path = "/open-apis/directory/v1/employees/:employee_id/to_be_resigned",
    token = "tenant|user",
    scopes = "directory:employee.to_be_resigned:write",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetEmployeeToBeResigned {
    /// Id of the employee who will leave, in the kind of `employee_id_type`. 1 to 255 characters.
    pub employee_id: String,
    /// Kind of the employee ids in the request. Default: `open_id`. Reading `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// When and why the employee will leave.
    pub employee: SetEmployeePreResigned,
}

/// A file attached to an employee's profile.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Attachment {
    pub id: Option<String>,
    pub mime_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<String>,
}

/// A bank account of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BankAccount {
    pub id: Option<String>,
    pub tenant_id: Option<String>,
    pub account_user_name: Option<String>,
    pub account_number: Option<String>,
    pub sub_bank_id: Option<String>,
    pub bank_card_type: Option<String>,
    pub country: Option<String>,
    pub currency: Option<String>,
    pub check_code: Option<String>,
    pub is_main: Option<bool>,
    pub is_deleted: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub bank_name: Option<String>,
    pub custom_field_value: BTreeMap<String, CustomFieldValue>,
}

/// An identity document of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Certificate {
    pub id: Option<String>,
    pub tenant_id: Option<String>,
    pub credential_number: Option<String>,
    pub credential_type: Option<String>,
    pub expiry_date: Option<String>,
    pub is_deleted: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
}

/// A legal company that employs people.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Company {
    pub id: Option<String>,
    pub tenant_id: Option<String>,
    pub name: Option<I18nText>,
    pub is_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
}

/// An address where an employee can be reached.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContactAddress {
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub address: Option<String>,
    pub contact_address_type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The employee to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewEmployee {
    /// Name of the employee.
    pub name: Option<UpsertName>,
    /// Phone number, unique among active employees; at most 255 characters. Numbers outside mainland China need a verified
    /// organisation and the country code with `+`.
    pub mobile: Option<String>,
    /// Own id for the employee, unique among active ones, without spaces; made by the system if missing. 1 to 64
    /// characters.
    pub custom_employee_id: Option<String>,
    /// Key of the avatar, from `im.v1.image.create` with the image type `avatar`. At most 255 characters.
    pub avatar_key: Option<String>,
    /// Work email, unique among active employees. Required for people whose number is not from mainland China. At most 255
    /// characters.
    pub email: Option<String>,
    pub personal_email: Option<String>,
    /// Mailbox of the organisation. The mail service and the domain must have been turned on by an administrator, else it
    /// fails. At most 255 characters.
    pub enterprise_email: Option<String>,
    /// Gender of the employee.
    pub gender: Option<Gender>,
    pub residential_address: Option<String>,
    pub contact_addresses: Option<Vec<ContactAddress>>,
    /// Departments of the employee, and the order there. At most 10.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    /// Id of the direct superior, who must be active, in the kind of `employee_id_type`; circles are not allowed.
    pub leader_id: Option<String>,
    /// Ids of up to 20 dotted-line superiors, who must be active, in the kind of `employee_id_type`; circles are not
    /// allowed.
    pub dotted_line_leader_ids: Option<Vec<String>>,
    /// Code of the country or region where the employee works, from `mdm.v3.country_region.list`.
    pub work_country_or_region: Option<String>,
    /// Id of the place where the employee works.
    pub work_place_id: Option<String>,
    /// Desk of the employee, by language.
    pub work_station: Option<I18nText>,
    /// Staff number, unique among active employees; at most 255 characters.
    pub job_number: Option<String>,
    /// Telephone extension, unique in the organisation; at most 99 characters.
    pub extension_number: Option<String>,
    /// Day the employee joined, as `yyyy-mm-dd`.
    pub join_date: Option<String>,
    /// How the person is employed: full time, as an intern and so on.
    pub employment_type: Option<EmploymentType>,
    pub staff_status: Option<StaffStatus>,
    pub positions: Option<Vec<Position>>,
    /// Id of the job title the employee holds.
    pub job_title_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_family_id: Option<String>,
    pub first_work_date: Option<String>,
    pub first_join_date: Option<String>,
    pub probation_period: Option<String>,
    pub regularization_date: Option<String>,
    pub convert_status: Option<String>,
    pub contract_subject: Option<String>,
    pub resign_date: Option<String>,
    pub resign_reason: Option<ResignReason>,
    pub resign_remark: Option<String>,
    pub resign_type: Option<ResignType>,
    pub cancelled_entry_type: Option<String>,
    pub cancelled_entry_remark: Option<String>,
    pub birthday: Option<String>,
    pub nationality: Option<String>,
    pub native_place: Option<String>,
    pub ethnicity: Option<String>,
    pub marital_status: Option<String>,
    pub politics_status: Option<String>,
    pub registered_residence_type: Option<String>,
    pub location: Option<String>,
    pub social_security_number: Option<String>,
    pub provident_fund_number: Option<String>,
    pub custom_field_value_map: Option<BTreeMap<String, CustomFieldValue>>,
    /// Values of the custom fields of employees. At most 100.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    pub virtual_org_infos: Option<Vec<UpsertUserVirtualOrgInfo>>,
}

/// How an employee is created.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateEmployeeOptions {
    /// Where the employee's data lives, in small letters, such as `cn`. Only with Multi-Geo; needs the scope
    /// `directory:employee.base.geo:write`.
    pub geo_name: Option<String>,
    pub home_user_id: Option<String>,
    pub employee_trace_info: Option<EmployeeTraceInfo>,
    pub enterprise_email_password: Option<String>,
    pub data_source: Option<i64>,
    /// Ids of the seats given to the employee, at most 20. Required with mixed licences; needs the scope
    /// `directory:employee.base.subscription_ids:write`.
    pub subscription_ids: Option<Vec<String>>,
    pub need_send_notification: Option<SendNotification>,
}

/// What happens to the things of a resigning employee.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteEmployeeOptions {
    /// Who receives the chats, documents and other things of the employee.
    pub resigned_employee_resource_receiver: Option<ResignedUserResouceReceiver>,
    pub operator: Option<Operator>,
}

/// A relative whom an employee provides for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Dependent {
    pub id: Option<String>,
    pub name: Option<String>,
    pub relationship: Option<String>,
    pub gender: Option<i64>,
    pub date_of_birth: Option<String>,
    pub nationality_id: Option<String>,
    pub national_id_list: Option<String>,
    pub spouses_working_status: Option<String>,
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
}

/// A school or university that an employee attended.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Education {
    pub id: Option<String>,
    pub school: Option<I18nText>,
    pub level_of_education: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub expected_end_date: Option<String>,
    pub field_of_study: Option<I18nText>,
    pub degree: Option<String>,
    pub country_region_id: Option<String>,
    pub education_id: Option<String>,
    pub school_enum: Option<WuKongEnum>,
    pub field_of_study_enum: Option<WuKongEnum>,
}

/// Somebody to call when an employee is in trouble.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmergencyContact {
    pub id: Option<String>,
    pub name: Option<String>,
    pub relationship: Option<String>,
    pub phone: Option<String>,
    pub is_primary: Option<bool>,
}

/// Who an employee is: names, contacts, departments, account.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeBaseEntity {
    /// Id of the employee, in the kind of `employee_id_type`. The kind `employee_id` needs the scope
    /// `directory:employee.base.external_id:read`.
    pub employee_id: Option<String>,
    pub user_id: Option<String>,
    pub external_id: Option<String>,
    /// Names of the employee.
    pub name: Option<EmployeeName>,
    /// Phone number, with `+` and the country code if it is foreign. Shown with `directory:employee.base.mobile:read`.
    pub mobile: Option<String>,
    /// Work email. Shown with `directory:employee.base.email:read`.
    pub email: Option<String>,
    pub personal_email: Option<String>,
    /// Mailbox in the organisation's domain. Shown with `directory:employee.base.enterprise_email:read`.
    pub enterprise_email: Option<String>,
    /// Gender of the employee. Shown with `directory:employee.base.gender:read`.
    pub gender: Option<Gender>,
    pub residential_address: Option<String>,
    pub contact_addresses: Vec<ContactAddress>,
    pub tenant: Option<Tenant>,
    /// Departments of the employee, the main one first. Shown with `directory:employee.base.department:read`.
    pub departments: Vec<Department>,
    /// Place in each department, the main one first. Shown with `directory:employee.base.dept_order:read` or
    /// `directory:employee.base.department:read`.
    pub employee_order_in_departments: Vec<UserDepartmentSortInfo>,
    pub user_department_path: BTreeMap<String, Vec<String>>,
    pub user_department_path_name: BTreeMap<String, I18nText>,
    pub avatar_key: Option<Image>,
    pub background_image_key: Option<String>,
    /// Personal status line of the employee. Shown with `directory:employee.base.description:read` or
    /// `directory:employee.base.base:read`.
    pub description: Option<String>,
    pub is_set_custom_background_image: Option<bool>,
    /// State of the account: not activated, active, frozen and so on. Shown with
    /// `directory:employee.base.active_status:read` or `directory:employee.base.status:read`.
    pub active_status: Option<ActiveStatus>,
    /// Whether the employee has left. Shown with `directory:employee.base.is_resigned:read` or
    /// `directory:employee.base.status:read`.
    pub is_resigned: Option<bool>,
    /// Id of the direct superior, in the kind of `employee_id_type`. Shown with `directory:employee.base.leader_id:read` or
    /// `directory:employee.base.leader:read`.
    pub leader_id: Option<String>,
    /// Ids of the dotted-line superiors, in the kind of `employee_id_type`. Shown with
    /// `directory:employee.base.dotted_line_leaders:read` or `directory:employee.base.leader:read`.
    pub dotted_line_leader_ids: Vec<String>,
    /// Whether the employee is the super administrator of the tenant. Shown with
    /// `directory:employee.base.is_primary_admin:read` or `directory:employee.base.role:read`.
    pub is_primary_admin: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    /// Further addresses of the mailbox, to send from and to receive at. Shown with
    /// `directory:employee.base.enterprise_email_alias:read` or `directory:employee.base.enterprise_email:read`.
    pub enterprise_email_aliases: Vec<String>,
    /// Values of the custom fields. Shown with `directory:employee.base.custom_field:read`.
    pub custom_field_values: Vec<CustomFieldValue>,
    pub description_flag: Option<String>,
    pub work_status: Option<WorkStatus>,
    pub has_been_resurrected: Option<bool>,
    pub during_resign_cooling_off_period: Option<bool>,
    pub is_set_custom_avatar: Option<bool>,
    pub is_registered: Option<bool>,
    /// Path from the top to each department of the employee. Shown with `directory:employee.base.department_path:read`.
    pub department_path_infos: Vec<Vec<DepartmentBaseInfo>>,
    /// Day the resignation was carried out, as `YYYY-MM-DD`; set by the system. Shown with
    /// `directory:employee.base.resign_time:read`.
    pub resign_time: Option<String>,
    pub resigned_user_department_path: BTreeMap<String, Vec<String>>,
    pub resigned_user_department_path_name: BTreeMap<String, I18nText>,
    pub resigned_departments: Vec<Department>,
    /// Links to the avatar in several sizes. Shown with `directory:employee.base.avatar:read` or
    /// `directory:employee.base.base:read`.
    pub avatar: Option<ImageLink>,
    /// URL of the picture behind the profile. Shown with `directory:employee.base.background_image:read` or
    /// `directory:employee.base.base:read`.
    pub background_image: Option<String>,
    /// Whether the employee is an ordinary administrator of the tenant. Shown with `directory:employee.base.is_admin:read`
    /// or `directory:employee.base.role:read`.
    pub is_admin: Option<bool>,
    /// Where the employee was made: in the admin console, in People or over SCIM. Shown with
    /// `directory:employee.base.data_source:read` or `directory:employee.base.base:read`.
    /// One of `1` (admin), `2` (core hr), `3` (scim).
    pub data_source: Option<i64>,
    /// Where the employee's data lives. Shown with `directory:employee.base.geo:read` or
    /// `directory:employee.base.base:read`.
    pub geo_name: Option<String>,
    /// Ids of the seats given to the employee. Shown with `directory:employee.base.subscription_ids:read` or
    /// `directory:employee.base.base:read`.
    pub subscription_ids: Vec<i64>,
    pub virtual_org_infos: Vec<UserVirtualOrgInfo>,
    pub is_forbidden_delete_employee: Option<bool>,
}

/// Schools, earlier jobs and certificates of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeEducationAndWorkExperienceEntity {
    pub educations: Vec<Education>,
    pub work_experiences: Vec<WorkExperience>,
    pub former_employer: Option<String>,
    pub personal_profiles: Vec<PersonalProfile>,
    pub photo_of_id_portrait_side: Option<Attachment>,
    pub photo_of_id_emblem_side: Option<Attachment>,
    pub id_photo: Option<Attachment>,
    pub diploma: Option<Attachment>,
    pub graduation_certificate: Option<Attachment>,
    pub certificate_of_merit: Option<Attachment>,
    pub offboarding_paperwork: Option<Attachment>,
    pub highest_level_of_education_entity: Option<Education>,
    pub highest_degree_of_education_entity: Option<Education>,
}

/// An employee, by groups of details.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeEntity {
    /// Who the employee is: names, contacts, departments, account.
    pub base_info: Option<EmployeeBaseEntity>,
    /// What the employee does: place, job, dates, resignation.
    pub work_info: Option<EmployeeWorkEntity>,
    pub personal_and_social_relationship: Option<EmployeePersonalAndSocialRelationshipEntity>,
    pub education_and_work_experience: Option<EmployeeEducationAndWorkExperienceEntity>,
}

/// Private details of an employee: birthday, family, bank accounts.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeePersonalAndSocialRelationshipEntity {
    pub birthday: Option<String>,
    pub age: Option<String>,
    pub nationality: Option<String>,
    pub native_place: Option<String>,
    pub ethnicity: Option<String>,
    pub marital_status: Option<String>,
    pub politics_status: Option<String>,
    pub bank_accounts: Vec<BankAccount>,
    pub certificates: Vec<Certificate>,
    pub registered_residence_type: Option<String>,
    pub location: Option<String>,
    pub social_security_number: Option<String>,
    pub provident_fund_number: Option<String>,
    pub emergency_contacts: Vec<EmergencyContact>,
    pub dependents: Vec<Dependent>,
    pub resident_taxs: Vec<String>,
    pub religion: Option<String>,
}

/// How an employee came to be created, and by whose invitation.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeTraceInfo {
    pub source: Option<i64>,
    pub is_invite: Option<bool>,
    pub inviter_id: Option<String>,
    pub invite_option: Option<InviteOption>,
    pub client_ip: Option<String>,
}

/// What an employee does: place, job, dates, resignation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeWorkEntity {
    /// Code of the country or region of work. Shown with `directory:employee.work.work_country_or_region:read` or
    /// `directory:employee.work.base_work:read`.
    pub work_country_or_region: Option<String>,
    /// Place of work. Shown with `directory:employee.work.work_place:read` or `directory:employee.work.base_work:read`.
    pub work_place: Option<Place>,
    /// Desk of the employee, by language. Shown with `directory:employee.work.work_station:read` or
    /// `directory:employee.work.base_work:read`.
    pub work_station: Option<I18nText>,
    /// Staff number. Shown with `directory:employee.work.job_number:read` or `directory:employee.work.base_work:read`.
    pub job_number: Option<String>,
    /// Telephone extension. Shown with `directory:employee.work.extension_number:read` or
    /// `directory:employee.work.base_work:read`.
    pub extension_number: Option<String>,
    /// Day the employee joined, such as `2007-03-20`. Shown with `directory:employee.work.join_date:read` or
    /// `directory:employee.work.employment:read`.
    pub join_date: Option<String>,
    /// How the person is employed: full time, as an intern and so on. Shown with
    /// `directory:employee.work.employment_type:read` or `directory:employee.work.employment:read`.
    pub employment_type: Option<EmploymentType>,
    /// State of the employment: active, resigned, about to join and so on. Shown with
    /// `directory:employee.work.staff_status:read` or `directory:employee.work.employment:read`.
    pub staff_status: Option<StaffStatus>,
    pub positions: Vec<Position>,
    /// Job title of the employee. Shown with `directory:employee.work.job_title:read`.
    pub job_title: Option<JobTitle>,
    /// Job level of the employee. Shown with `directory:employee.work.job_level:read`.
    pub job_level: Option<JobLevel>,
    /// Job family of the employee. Shown with `directory:employee.work.job_family:read`.
    pub job_family: Option<JobFamily>,
    pub first_work_date: Option<String>,
    pub first_join_date: Option<String>,
    pub probation_period: Option<String>,
    pub regularization_date: Option<String>,
    pub application_lable: Option<String>,
    pub convert_status: Option<String>,
    pub contract_subject: Option<Company>,
    pub contract_type: Option<String>,
    pub contract_start_date: Option<String>,
    pub contract_expiration_date: Option<String>,
    pub labor_contract_signing_times: Option<String>,
    /// Day the employee leaves, such as `2007-03-20`. Shown with `directory:employee.work.resign_date:read` or
    /// `directory:employee.work.employment:read`.
    pub resign_date: Option<String>,
    /// Why the employee leaves. Shown with `directory:employee.work.resign_reason:read` or
    /// `directory:employee.work.employment:read`.
    pub resign_reason: Option<ResignReason>,
    /// Note on the resignation. Shown with `directory:employee.work.resign_remark:read` or
    /// `directory:employee.work.employment:read`.
    pub resign_remark: Option<String>,
    /// Whether the employee leaves by own will or not. Shown with `directory:employee.work.resign_type:read` or
    /// `directory:employee.work.employment:read`.
    pub resign_type: Option<ResignType>,
    pub cancelled_entry_type: Option<String>,
    pub cancelled_entry_remark: Option<String>,
    pub recruitment_type: Option<String>,
    pub seniority_date: Option<String>,
}

/// The answer to [`FilterEmployee`] and [`SearchEmployee`].
#[doc(alias("FilterEmployeeResponse", "SearchEmployeeResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeListResponse {
    /// Employees that fulfil the conditions.
    pub employees: Vec<EmployeeEntity>,
    /// Whether and how to go on to the next page.
    pub page_response: Option<PageResponse>,
    /// What could not be read, for lack of permission for example.
    pub abnormals: Vec<AbnormalRecord>,
}

/// A picture in the file store.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Image {
    pub key: Option<String>,
    pub fs_unit: Option<String>,
}

/// How a new employee is invited, and in what language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InviteOption {
    pub invite_channels: Option<Vec<i64>>,
    pub invite_language: Option<i64>,
}

/// A job family, a group of related jobs.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamily {
    /// Id of the job family; `0` when there is none.
    pub job_family_id: Option<String>,
    pub tenant_id: Option<String>,
    /// Name of the job family, by language. Shown with `directory:job_family.base:read`.
    pub job_family_name: Option<I18nText>,
    /// Whether the job family is in use. Shown with `directory:job_family.status:read`.
    pub is_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    /// Id of the job family above it. Shown with `directory:job_family.path:read`.
    pub parent_job_family_id: Option<String>,
    /// What belongs to the job family, by language. Shown with `directory:job_family.base:read`.
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
}

/// A job level, a grade in the organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    /// Id of the job level, as employees refer to it.
    pub job_level_id: Option<String>,
    pub tenant_id: Option<String>,
    /// Name of the job level, by language. Shown with `directory:job_level.base:read`.
    pub job_level_name: Option<I18nText>,
    /// Whether the job level is in use. Shown with `directory:job_level.status:read`.
    pub is_enabled: Option<bool>,
    /// Whether the job level was deleted. Shown with `directory:job_level.status:read`.
    pub is_deleted: Option<bool>,
    /// Place among the levels; small numbers come first. Shown with `directory:job_level.order:read`.
    pub order: Option<String>,
    /// What the job level stands for, by language. Shown with `directory:job_level.base:read`.
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
}

/// A job title of the organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobTitle {
    /// Id of the job title; `0` when there is none.
    pub job_title_id: Option<String>,
    pub tenant_id: Option<String>,
    /// Name of the job title, by language. Shown with `directory:job_title.base:read`.
    pub job_title_name: Option<I18nText>,
    /// Whether the job title is in use. Shown with `directory:job_title.status:read`.
    pub is_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    pub title: Option<I18nText>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    /// What the job title stands for, by language. Shown with `directory:job_title.base:read`.
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
    pub job_family_ids: Vec<String>,
    pub job_level_ids: Vec<String>,
}

/// Names of an employee.
#[doc(alias = "Name")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeName {
    pub last_name: Option<I18nText>,
    pub first_name: Option<I18nText>,
    pub middle_name: Option<I18nText>,
    /// Name of the employee, by language. Shown with `directory:employee.base.name.name:read` or
    /// `directory:employee.base.base:read`.
    pub name: Option<I18nText>,
    pub name_py: Option<String>,
    /// Other name the employee goes by. Shown with `directory:employee.base.name.another_name:read` or
    /// `directory:employee.base.base:read`.
    pub another_name: Option<String>,
    pub legal_name: Option<String>,
    pub display_name: Option<I18nText>,
}

/// The kinds of the ids in a call.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OpenapiOptions {
    pub employee_id_type: Option<EmployeeIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_title_id_type: Option<String>,
    pub work_place_id_type: Option<String>,
    pub org_dimension_id_type: Option<String>,
    pub group_id_type: Option<String>,
    pub group_set_id_type: Option<String>,
}

/// Who carries out the operation.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Operator {
    pub id: Option<String>,
    pub r#type: Option<i64>,
}

/// Files of a kind kept for an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PersonalProfile {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub files: Vec<String>,
}

/// A place of work.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Place {
    /// Id of the place; `0` when there is none.
    pub place_id: Option<String>,
    pub tenant_id: Option<String>,
    /// Name of the place, by language. Shown with `directory:place.base:read`.
    pub place_name: Option<I18nText>,
    /// Whether the place is in use. Shown with `directory:place.status:read`.
    pub is_enabled: Option<bool>,
    /// Notes on the place, by language. Shown with `directory:place.base:read`.
    pub description: Option<I18nText>,
    pub usages: Vec<String>,
    pub address_ids: Vec<String>,
    pub main_address_id: Option<String>,
    pub is_deleted: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
    pub parent_id: Option<String>,
}

/// A position that an employee holds in a department.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Position {
    /// Required in requests.
    pub position_code: Option<String>,
    /// Required in requests.
    pub position_name: Option<String>,
    pub leader_id: Option<String>,
    pub leader_position_code: Option<String>,
    /// Required in requests.
    pub is_main_position: Option<bool>,
    /// Required in requests.
    pub department_id: Option<String>,
    pub tenant_id: Option<String>,
    pub employee_id: Option<String>,
    pub update_time: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Who receives what a resigning employee owned, by kind of thing.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResignedUserResouceReceiver {
    /// Employee who takes over department chats, in the kind of `employee_id_type`. Default: whoever joined the chat first.
    pub department_chat_acceptor_employee_id: Option<String>,
    /// Employee who takes over external chats. Default: the first of the same organisation who joined; if there is none,
    /// the chat is dissolved.
    pub external_chat_acceptor_employee_id: Option<String>,
    /// Employee who takes over the documents, in the kind of `employee_id_type`. Default: they stay with the resigned one.
    pub docs_acceptor_employee_id: Option<String>,
    /// Employee who takes over the events, in the kind of `employee_id_type`. Default: they stay with the resigned one.
    pub calendar_acceptor_employee_id: Option<String>,
    /// Employee who takes over the apps. Default: they stay with the resigned one, who cannot manage them; an administrator
    /// can hand them on later.
    pub application_acceptor_employee_id: Option<String>,
    /// Employee who takes over the help desks, in the kind of `employee_id_type`. Default: they stay with the resigned one.
    pub helpdesk_acceptor_employee_id: Option<String>,
    /// Employee who takes over the approvals, in the kind of `employee_id_type`. Default: they stay with the resigned one.
    pub approval_acceptor_employee_id: Option<String>,
    /// Employee who takes over the mails, in the kind of `employee_id_type`. Default: they stay with the resigned one.
    pub email_acceptor_employee_id: Option<String>,
    pub aweme_owner: Option<String>,
    /// Employee who takes over the minutes, in the kind of `employee_id_type`. Default: they stay with the resigned one.
    pub minutes_acceptor_employee_id: Option<String>,
    /// Employee who takes over the surveys, in the kind of `employee_id_type`. Default: nobody, the surveys are deleted.
    pub survey_acceptor_employee_id: Option<String>,
    /// Employee who takes over what belongs to the integration platform AnyCross.
    pub anycross_acceptor_employee_id: Option<String>,
}

/// How a resigned employee is brought back.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResurrectEmployeeOptions {
    /// Ids of the seats given to the employee, at most 20. Required with mixed licences.
    pub subscription_ids: Option<Vec<String>>,
}

/// Narrows a search for employees.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchEmployeeFilter {
    pub contain_resigned_employee: Option<bool>,
    pub options: Option<SearchOptions>,
}

/// Whether to tell the person, and in what language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SendNotification {
    pub need_send_notification: Option<bool>,
    pub language: Option<i64>,
}

/// When and why an employee will leave.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SetEmployeePreResigned {
    pub employee_id: Option<String>,
    /// Day the employee leaves, such as `2024-06-21`.
    pub resign_date: String,
    /// Why the employee leaves.
    pub resign_reason: ResignReason,
    /// Whether the employee leaves by own will or not.
    pub resign_type: ResignType,
    /// Note on the resignation, at most 255 characters.
    pub resign_remark: Option<String>,
}

/// The organisation an employee belongs to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tenant {
    pub id: Option<String>,
    pub external_id: Option<String>,
    pub encrypted_id: Option<String>,
    pub name: Option<I18nText>,
    pub contact_user_info: Option<UserInfo>,
    pub address: Option<String>,
    pub post_code: Option<String>,
    pub telephone: Option<String>,
    pub avatar_key: Option<String>,
    pub sub_domain: Option<String>,
    pub full_domain: Option<String>,
    pub domain_modify_count: Option<String>,
    pub multi_geo_full_domains: BTreeMap<String, String>,
    pub country_code: Option<String>,
    pub r#type: Option<String>,
    pub purpose: Option<String>,
    pub parent_id: Option<String>,
    pub dissolve_status: Option<String>,
    pub tag: Option<String>,
    pub industry: Option<String>,
    pub scale: Option<String>,
    pub brand: Option<String>,
    pub description: Option<I18nText>,
    pub updator_id: Option<String>,
    pub creator_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub trace_info: Option<TenantTraceInfo>,
    pub can_domain_be_modified: Option<bool>,
    pub industry_type: Option<String>,
    pub staff_size: Option<String>,
}

/// How an organisation came to be registered.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TenantTraceInfo {
    pub create_source: Option<String>,
    pub salesforce_id: Option<String>,
    pub web_id: Option<String>,
    pub source_system: Option<String>,
    pub source_page: Option<String>,
    pub client_ip: Option<String>,
    pub channel: Option<String>,
    pub plan_id: Option<String>,
    pub subscribe_email: Option<bool>,
    pub tracking_code: Option<String>,
    pub inviter_id: Option<String>,
    pub invitation_token: Option<String>,
    pub captcha_info: Option<String>,
    pub reg_params: Option<String>,
    pub terminal_type: Option<String>,
}

/// The fields of an employee to change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateEmployee {
    pub employee_id: Option<String>,
    /// Name of the employee.
    pub name: Option<UpsertName>,
    /// Phone number, unique among active employees; at most 255 characters. Numbers outside mainland China need a verified
    /// organisation and the country code with `+`.
    pub mobile: Option<String>,
    /// Own id for the employee, unique among active ones, without spaces; made by the system if missing.
    pub custom_employee_id: Option<String>,
    /// Key of the avatar, from `im.v1.image.create` with the image type `avatar`.
    pub avatar_key: Option<String>,
    /// Work email, unique among active employees. Required for people whose number is not from mainland China.
    pub email: Option<String>,
    pub personal_email: Option<String>,
    /// Mailbox of the organisation. The mail service and the domain must have been turned on by an administrator, else it
    /// fails.
    pub enterprise_email: Option<String>,
    /// Gender of the employee.
    pub gender: Option<Gender>,
    pub residential_address: Option<String>,
    pub contact_addresses: Option<Vec<ContactAddress>>,
    /// Departments of the employee, and the order there. At most 10.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    /// Key of the picture behind the profile, from `im.v1.image.create` with the image type `message`.
    pub background_image_key: Option<String>,
    /// Personal status line of the employee.
    pub description: Option<String>,
    /// Id of the direct superior, who must be active; circles are not allowed.
    pub leader_id: Option<String>,
    /// Ids of up to 10 dotted-line superiors, who must be active, in the kind of `employee_id_type`; circles are not
    /// allowed.
    pub dotted_line_leader_ids: Option<Vec<String>>,
    /// Code of the country or region where the employee works, from `mdm.v3.country_region.list`.
    pub work_country_or_region: Option<String>,
    /// Id of the place where the employee works.
    pub work_place_id: Option<String>,
    /// Desk of the employee, by language.
    pub work_station: Option<I18nText>,
    /// Staff number, unique among active employees.
    pub job_number: Option<String>,
    /// Telephone extension, unique in the organisation; at most 99 characters.
    pub extension_number: Option<String>,
    /// Day the employee joined, as `yyyy-mm-dd`.
    pub join_date: Option<String>,
    /// How the person is employed: full time, as an intern and so on.
    pub employment_type: Option<EmploymentType>,
    pub staff_status: Option<StaffStatus>,
    pub positions: Option<Vec<Position>>,
    /// Id of the job title the employee holds.
    pub job_title_id: Option<String>,
    /// Id of the job level the employee has reached.
    pub job_level_id: Option<String>,
    /// Id of the job family the employee belongs to.
    pub job_family_id: Option<String>,
    pub first_work_date: Option<String>,
    pub first_join_date: Option<String>,
    pub probation_period: Option<String>,
    pub regularization_date: Option<String>,
    pub convert_status: Option<String>,
    pub contract_subject: Option<String>,
    /// Day the employee leaves, as `YYYY-MM-DD`.
    pub resign_date: Option<String>,
    /// Why the employee leaves; `0` clears it.
    pub resign_reason: Option<ResignReason>,
    /// Note on the resignation, at most 255 characters.
    pub resign_remark: Option<String>,
    /// Kind of leaving: voluntary, involuntary or other; `0` clears it.
    pub resign_type: Option<ResignType>,
    pub cancelled_entry_type: Option<String>,
    pub cancelled_entry_remark: Option<String>,
    pub birthday: Option<String>,
    pub nationality: Option<String>,
    pub native_place: Option<String>,
    pub ethnicity: Option<String>,
    pub marital_status: Option<String>,
    pub politics_status: Option<String>,
    pub registered_residence_type: Option<String>,
    pub location: Option<String>,
    pub social_security_number: Option<String>,
    pub provident_fund_number: Option<String>,
    /// Whether the account is frozen; `false` gives it back.
    pub is_frozen: Option<bool>,
    pub frozen_reason: Option<String>,
    pub custom_field_value_map: Option<BTreeMap<String, CustomFieldValue>>,
    /// Values of the custom fields of employees. At most 100.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    pub virtual_org_infos: Option<Vec<UpsertUserVirtualOrgInfo>>,
}

/// Names to give to an employee.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpsertName {
    pub last_name: Option<I18nText>,
    pub first_name: Option<I18nText>,
    /// Name of the employee, at most 64 characters.
    pub name: I18nText,
    /// Other name the employee goes by, at most 64 characters.
    pub another_name: Option<String>,
    pub legal_name: Option<String>,
}

/// A department of an employee, and the order there.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpsertUserDepartmentSortInfo {
    /// Id of a department of the employee, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Weight of the employee among the members of the department. 1 to 3 characters.
    pub order_weight_in_deparment: Option<String>,
    /// Weight of this department among those of the employee. 1 to 3 characters.
    pub order_weight_among_deparments: Option<String>,
    /// Whether it is the main department. There is one, with the highest weight; if none is marked, the first by the
    /// system's order.
    pub is_main_department: Option<bool>,
}

/// Where an employee stands in a virtual organisation.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpsertUserVirtualOrgInfo {
    pub id: String,
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    pub leaders: Option<Vec<String>>,
}

/// A department of an employee, and the place there.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserDepartmentSortInfo {
    /// Id of a department of the employee, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Weight of the employee among the members of the department.
    pub order_weight_in_deparment: Option<String>,
    /// Weight of this department among those of the employee.
    pub order_weight_among_deparments: Option<String>,
}

/// Somebody to contact at an organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserInfo {
    pub name: Option<I18nText>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<I18nText>,
    pub last_name: Option<I18nText>,
}

/// Where an employee stands in a virtual organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserVirtualOrgInfo {
    pub id: Option<String>,
    pub departments: Vec<Department>,
    pub department_path_base_infos: Vec<DepartmentBaseInfo>,
    pub employee_order_in_departments: Vec<UserDepartmentSortInfo>,
    pub leaders: Vec<String>,
}

/// An earlier job of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkExperience {
    pub id: Option<String>,
    pub company_organization: Option<String>,
    pub department: Option<String>,
    pub job: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub description: Option<String>,
}

/// What an employee is shown to be doing for a while, such as being on leave.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkStatus {
    pub status: Option<String>,
    pub description_templates: BTreeMap<String, String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// A named choice, with its name in the API.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WuKongEnum {
    pub name: Option<I18nText>,
    pub api_name: Option<String>,
}

/// The values of `active_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// The account has not been activated.
    #[lark(value = 1)]
    Inactive,
    /// The account is active.
    #[lark(value = 2)]
    Active,
    /// The account is frozen.
    #[lark(value = 3)]
    Frozen,
    /// Left the organization on their own.
    #[lark(value = 4)]
    Exited,
    /// The person has not joined yet.
    #[lark(value = 5)]
    NotJoined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `employment_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum EmploymentType {
    /// Unknown.
    #[lark(value = 0)]
    Unknown,
    /// Full time.
    #[lark(value = 1)]
    FullTime,
    /// An intern.
    #[lark(value = 2)]
    Intern,
    /// Outsourced.
    #[lark(value = 3)]
    Outsourced,
    /// Works under a labor service contract.
    #[lark(value = 4)]
    Labor,
    /// A consultant.
    #[lark(value = 5)]
    Consultant,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `gender`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Gender {
    /// Unknown.
    #[lark(value = 0)]
    Unknown,
    /// Male.
    #[lark(value = 1)]
    Male,
    /// Female.
    #[lark(value = 2)]
    Female,
    /// Another gender.
    #[lark(value = 3)]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `resign_reason`.
#[doc(alias("SetEmployeePreResignedResignReason", "UpdateEmployeeResignReason"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ResignReason {
    /// Empties the field.
    #[lark(rename = "0")]
    Cleared,
    /// The pay is below the expectation.
    #[lark(rename = "1")]
    Pay,
    /// The working hours are too long.
    #[lark(rename = "2")]
    WorkingHours,
    /// Dissatisfied with the work.
    #[lark(rename = "3")]
    WorkContent,
    /// Disagrees with the superior or the management.
    #[lark(rename = "4")]
    Management,
    /// Too few chances to develop.
    #[lark(rename = "5")]
    CareerOpportunities,
    /// Does not identify with the culture of the company.
    #[lark(rename = "6")]
    Culture,
    /// Left by choice when the organization changed.
    #[lark(rename = "7")]
    VoluntaryReorganization,
    /// The contract ran out.
    #[lark(rename = "8")]
    ContractExpired,
    /// Another job.
    #[lark(rename = "9")]
    AnotherJob,
    /// Another profession.
    #[lark(rename = "10")]
    CareerChange,
    /// Reasons in the family.
    #[lark(rename = "11")]
    Family,
    /// Poor health.
    #[lark(rename = "12")]
    Health,
    /// The place of work.
    #[lark(rename = "13")]
    Location,
    /// Another voluntary reason.
    #[lark(rename = "14")]
    OtherVoluntary,
    /// An accident.
    #[lark(rename = "15")]
    Accident,
    /// Death of the employee.
    #[lark(rename = "16")]
    Death,
    /// The employee was dismissed.
    #[lark(rename = "17")]
    Dismissal,
    /// The probation was not passed.
    #[lark(rename = "18")]
    ProbationFailed,
    /// Poor performance.
    #[lark(rename = "19")]
    PoorPerformance,
    /// Too little output.
    #[lark(rename = "20")]
    LowOutput,
    /// Had to leave when the organization changed.
    #[lark(rename = "21")]
    InvoluntaryReorganization,
    /// Broke rules of the organisation.
    #[lark(rename = "22")]
    DisciplineViolation,
    /// Broke the law.
    #[lark(rename = "23")]
    LawViolation,
    /// Another reason against the employee's will.
    #[lark(rename = "24")]
    OtherInvoluntary,
    /// Something else.
    #[lark(rename = "25")]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `resign_type`.
#[doc(alias("SetEmployeePreResignedResignType", "UpdateEmployeeResignType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ResignType {
    /// Empties the field.
    #[lark(rename = "0")]
    Cleared,
    /// By own will.
    #[lark(rename = "1")]
    Voluntary,
    /// Against the employee's will.
    #[lark(rename = "2")]
    Involuntary,
    /// Another kind of leaving.
    #[lark(rename = "3")]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `staff_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum StaffStatus {
    /// At work.
    #[lark(value = 1)]
    Active,
    /// Left.
    #[lark(value = 2)]
    Resigned,
    /// Is going to join.
    #[lark(value = 3)]
    Onboarding,
    /// The onboarding was called off.
    #[lark(value = 4)]
    OnboardingCanceled,
    /// Is going to leave.
    #[lark(value = 5)]
    Resigning,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `employee_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmployeeIdType {
    /// Id within the organisation; can be chosen and changed.
    EmployeeId,
    /// Id of the person within one app, `ou_...`.
    OpenId,
    /// Id of the person across the apps of one developer, `on_...`.
    UnionId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
