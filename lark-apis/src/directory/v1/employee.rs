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

/// `directory.v1.employee.create`.
///
/// - `POST /open-apis/directory/v1/employees` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.create:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 5 a second
/// - Error codes: 2221103, 2221104, 2221106, 2221107, 2221109, 2221111, 2221112, 2221113, 2221114, 2221115, 2221116,
///   2221118, 2221125, 2221126, 2221129, 2221141, 2221144, 2221145, 2221146, 2221147, 2221163, 2221164, 2221165,
///   2221166, 2221175, 2221176, 2221181, 2221191, 2221192, 2221193, 2221210, 2221216, 2221217, 2221221, 2221222,
///   2221223, 2221238, 2221239, 2221240, 2221242, 2221252, 2221253, 2221254, 2221255, 2221263, 2221264, 2221265,
///   2221266, 2221278, 2221292, 2224001, 2224002, 2224003
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
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    #[lark(query)]
    pub tenant_id: Option<String>,
    pub employee: NewEmployee,
    pub options: Option<CreateEmployeeOptions>,
}

/// The answer to [`CreateEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEmployeeResponse {
    pub employee_id: Option<String>,
}

/// `directory.v1.employee.delete`.
///
/// - `DELETE /open-apis/directory/v1/employees/:employee_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.resign:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
/// - Error codes: 2221183, 2221185, 2224001, 2224002, 2224003
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
    pub employee_id: String,
    pub employee_id_type: Option<EmployeeIdType>,
    pub is_admin_role: Option<bool>,
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(json)]
    pub options: Option<DeleteEmployeeOptions>,
}

/// `directory.v1.employee.filter`.
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
/// - Error codes: 2220001, 2220009, 2220010, 2220012, 2220013, 2220014, 2221004, 2221005
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

/// `directory.v1.employee.mget`.
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
/// - Error codes: 2220001
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
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// At most 100 elements.
    pub employee_ids: Vec<String>,
    /// At most 100 elements.
    pub required_fields: Vec<String>,
}

/// The answer to [`BatchGetEmployee`].
#[doc(alias = "MgetEmployeeResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetEmployeeResponse {
    pub employees: Vec<EmployeeEntity>,
    pub abnormals: Vec<AbnormalRecord>,
}

/// `directory.v1.employee.patch`.
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.update:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a second
/// - Error codes: 2221103, 2221104, 2221106, 2221107, 2221109, 2221111, 2221112, 2221113, 2221114, 2221115, 2221116,
///   2221118, 2221125, 2221126, 2221129, 2221141, 2221144, 2221145, 2221146, 2221147, 2221156, 2221164, 2221165,
///   2221166, 2221175, 2221176, 2221181, 2221182, 2221191, 2221192, 2221193, 2221210, 2221213, 2221214, 2221216,
///   2221217, 2221221, 2221222, 2221223, 2221231, 2221238, 2221239, 2221240, 2221242, 2221252, 2221253, 2221254,
///   2221255, 2221263, 2221264, 2221265, 2221266, 2221278, 2221292, 2221293, 2224001, 2224002, 2224003
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
    pub employee_id: String,
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    pub employee: UpdateEmployee,
}

/// `directory.v1.employee.regular`.
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id/regular` with a tenant or user token, for custom apps only
/// - Scope: `directory:employee.to_be_resigned:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a minute
/// - Error codes: 2221246
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
    pub employee_id: String,
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    pub openapi_options: Option<OpenapiOptions>,
}

/// `directory.v1.employee.resurrect`.
///
/// - `POST /open-apis/directory/v1/employees/:employee_id/resurrect` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `directory:employee.resurrect:write`, `directory:employee:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a minute
/// - Error codes: 2221123, 2221140, 2221248, 2221252, 2221253, 2221254, 2221255, 2221268, 2221269, 2221270, 2221271,
///   2221272, 2221273, 2221274, 2221275, 2224001, 2224002, 2224003
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
    pub employee_id: String,
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    /// At most 10 elements.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    pub options: Option<ResurrectEmployeeOptions>,
}

/// `directory.v1.employee.search`.
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
/// - Error codes: 2220001, 2220010, 2221004, 2221005
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
    pub filter: Option<SearchEmployeeFilter>,
}

/// `directory.v1.employee.to_be_resigned`.
///
/// - `PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned` with a tenant or user token, for custom apps
///   only
/// - Scope: `directory:employee.to_be_resigned:write`
/// - Scopes that unlock single fields of the answer: `directory:employee.base.external_id:read`
/// - Rate limit: 10 a minute
/// - Error codes: 2221213, 2221214, 2221231, 2221246
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
    pub employee_id: String,
    #[lark(query)]
    pub employee_id_type: Option<EmployeeIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub is_admin_role: Option<bool>,
    pub employee: SetEmployeePreResigned,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Attachment {
    pub id: Option<String>,
    pub mime_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<String>,
}

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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NewEmployee {
    pub name: Option<UpsertName>,
    pub mobile: Option<String>,
    pub custom_employee_id: Option<String>,
    pub avatar_key: Option<String>,
    pub email: Option<String>,
    pub personal_email: Option<String>,
    pub enterprise_email: Option<String>,
    pub gender: Option<Gender>,
    pub residential_address: Option<String>,
    pub contact_addresses: Option<Vec<ContactAddress>>,
    /// At most 10 elements.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    pub leader_id: Option<String>,
    /// At most 20 elements.
    pub dotted_line_leader_ids: Option<Vec<String>>,
    pub work_country_or_region: Option<String>,
    pub work_place_id: Option<String>,
    pub work_station: Option<I18nText>,
    pub job_number: Option<String>,
    pub extension_number: Option<String>,
    pub join_date: Option<String>,
    pub employment_type: Option<EmploymentType>,
    pub staff_status: Option<StaffStatus>,
    pub positions: Option<Vec<Position>>,
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
    /// At most 100 elements.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    pub virtual_org_infos: Option<Vec<UpsertUserVirtualOrgInfo>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateEmployeeOptions {
    pub geo_name: Option<String>,
    pub home_user_id: Option<String>,
    pub employee_trace_info: Option<EmployeeTraceInfo>,
    pub enterprise_email_password: Option<String>,
    pub data_source: Option<i64>,
    /// At most 20 elements.
    pub subscription_ids: Option<Vec<String>>,
    pub need_send_notification: Option<SendNotification>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteEmployeeOptions {
    pub resigned_employee_resource_receiver: Option<ResignedUserResouceReceiver>,
    pub operator: Option<Operator>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmergencyContact {
    pub id: Option<String>,
    pub name: Option<String>,
    pub relationship: Option<String>,
    pub phone: Option<String>,
    pub is_primary: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeBaseEntity {
    pub employee_id: Option<String>,
    pub user_id: Option<String>,
    pub external_id: Option<String>,
    pub name: Option<EmployeeName>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub personal_email: Option<String>,
    pub enterprise_email: Option<String>,
    pub gender: Option<Gender>,
    pub residential_address: Option<String>,
    pub contact_addresses: Vec<ContactAddress>,
    pub tenant: Option<Tenant>,
    pub departments: Vec<Department>,
    pub employee_order_in_departments: Vec<UserDepartmentSortInfo>,
    pub user_department_path: BTreeMap<String, Vec<String>>,
    pub user_department_path_name: BTreeMap<String, I18nText>,
    pub avatar_key: Option<Image>,
    pub background_image_key: Option<String>,
    pub description: Option<String>,
    pub is_set_custom_background_image: Option<bool>,
    pub active_status: Option<ActiveStatus>,
    pub is_resigned: Option<bool>,
    pub leader_id: Option<String>,
    pub dotted_line_leader_ids: Vec<String>,
    pub is_primary_admin: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub enterprise_email_aliases: Vec<String>,
    pub custom_field_values: Vec<CustomFieldValue>,
    pub description_flag: Option<String>,
    pub work_status: Option<WorkStatus>,
    pub has_been_resurrected: Option<bool>,
    pub during_resign_cooling_off_period: Option<bool>,
    pub is_set_custom_avatar: Option<bool>,
    pub is_registered: Option<bool>,
    pub department_path_infos: Vec<Vec<DepartmentBaseInfo>>,
    pub resign_time: Option<String>,
    pub resigned_user_department_path: BTreeMap<String, Vec<String>>,
    pub resigned_user_department_path_name: BTreeMap<String, I18nText>,
    pub resigned_departments: Vec<Department>,
    pub avatar: Option<ImageLink>,
    pub background_image: Option<String>,
    pub is_admin: Option<bool>,
    /// One of `1` (admin), `2` (core hr), `3` (scim).
    pub data_source: Option<i64>,
    pub geo_name: Option<String>,
    pub subscription_ids: Vec<i64>,
    pub virtual_org_infos: Vec<UserVirtualOrgInfo>,
    pub is_forbidden_delete_employee: Option<bool>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeEntity {
    pub base_info: Option<EmployeeBaseEntity>,
    pub work_info: Option<EmployeeWorkEntity>,
    pub personal_and_social_relationship: Option<EmployeePersonalAndSocialRelationshipEntity>,
    pub education_and_work_experience: Option<EmployeeEducationAndWorkExperienceEntity>,
}

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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeTraceInfo {
    pub source: Option<i64>,
    pub is_invite: Option<bool>,
    pub inviter_id: Option<String>,
    pub invite_option: Option<InviteOption>,
    pub client_ip: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeWorkEntity {
    pub work_country_or_region: Option<String>,
    pub work_place: Option<Place>,
    pub work_station: Option<I18nText>,
    pub job_number: Option<String>,
    pub extension_number: Option<String>,
    pub join_date: Option<String>,
    pub employment_type: Option<EmploymentType>,
    pub staff_status: Option<StaffStatus>,
    pub positions: Vec<Position>,
    pub job_title: Option<JobTitle>,
    pub job_level: Option<JobLevel>,
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
    pub resign_date: Option<String>,
    pub resign_reason: Option<ResignReason>,
    pub resign_remark: Option<String>,
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
    pub employees: Vec<EmployeeEntity>,
    pub page_response: Option<PageResponse>,
    pub abnormals: Vec<AbnormalRecord>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Image {
    pub key: Option<String>,
    pub fs_unit: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InviteOption {
    pub invite_channels: Option<Vec<i64>>,
    pub invite_language: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobFamily {
    pub job_family_id: Option<String>,
    pub tenant_id: Option<String>,
    pub job_family_name: Option<I18nText>,
    pub is_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    pub parent_job_family_id: Option<String>,
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    pub job_level_id: Option<String>,
    pub tenant_id: Option<String>,
    pub job_level_name: Option<I18nText>,
    pub is_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    pub order: Option<String>,
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobTitle {
    pub job_title_id: Option<String>,
    pub tenant_id: Option<String>,
    pub job_title_name: Option<I18nText>,
    pub is_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    pub title: Option<I18nText>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub description: Option<I18nText>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub creator_id: Option<String>,
    pub updator_id: Option<String>,
    pub external_id: Option<String>,
    pub job_family_ids: Vec<String>,
    pub job_level_ids: Vec<String>,
}

#[doc(alias = "Name")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeName {
    pub last_name: Option<I18nText>,
    pub first_name: Option<I18nText>,
    pub middle_name: Option<I18nText>,
    pub name: Option<I18nText>,
    pub name_py: Option<String>,
    pub another_name: Option<String>,
    pub legal_name: Option<String>,
    pub display_name: Option<I18nText>,
}

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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Operator {
    pub id: Option<String>,
    pub r#type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PersonalProfile {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub files: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Place {
    pub place_id: Option<String>,
    pub tenant_id: Option<String>,
    pub place_name: Option<I18nText>,
    pub is_enabled: Option<bool>,
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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResignedUserResouceReceiver {
    pub department_chat_acceptor_employee_id: Option<String>,
    pub external_chat_acceptor_employee_id: Option<String>,
    pub docs_acceptor_employee_id: Option<String>,
    pub calendar_acceptor_employee_id: Option<String>,
    pub application_acceptor_employee_id: Option<String>,
    pub helpdesk_acceptor_employee_id: Option<String>,
    pub approval_acceptor_employee_id: Option<String>,
    pub email_acceptor_employee_id: Option<String>,
    pub aweme_owner: Option<String>,
    pub minutes_acceptor_employee_id: Option<String>,
    pub survey_acceptor_employee_id: Option<String>,
    pub anycross_acceptor_employee_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ResurrectEmployeeOptions {
    /// At most 20 elements.
    pub subscription_ids: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SearchEmployeeFilter {
    pub contain_resigned_employee: Option<bool>,
    pub options: Option<SearchOptions>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SendNotification {
    pub need_send_notification: Option<bool>,
    pub language: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SetEmployeePreResigned {
    pub employee_id: Option<String>,
    pub resign_date: String,
    pub resign_reason: ResignReason,
    pub resign_type: ResignType,
    pub resign_remark: Option<String>,
}

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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateEmployee {
    pub employee_id: Option<String>,
    pub name: Option<UpsertName>,
    pub mobile: Option<String>,
    pub custom_employee_id: Option<String>,
    pub avatar_key: Option<String>,
    pub email: Option<String>,
    pub personal_email: Option<String>,
    pub enterprise_email: Option<String>,
    pub gender: Option<Gender>,
    pub residential_address: Option<String>,
    pub contact_addresses: Option<Vec<ContactAddress>>,
    /// At most 10 elements.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    pub background_image_key: Option<String>,
    pub description: Option<String>,
    pub leader_id: Option<String>,
    /// At most 10 elements.
    pub dotted_line_leader_ids: Option<Vec<String>>,
    pub work_country_or_region: Option<String>,
    pub work_place_id: Option<String>,
    pub work_station: Option<I18nText>,
    pub job_number: Option<String>,
    pub extension_number: Option<String>,
    pub join_date: Option<String>,
    pub employment_type: Option<EmploymentType>,
    pub staff_status: Option<StaffStatus>,
    pub positions: Option<Vec<Position>>,
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
    pub is_frozen: Option<bool>,
    pub frozen_reason: Option<String>,
    pub custom_field_value_map: Option<BTreeMap<String, CustomFieldValue>>,
    /// At most 100 elements.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
    pub virtual_org_infos: Option<Vec<UpsertUserVirtualOrgInfo>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpsertName {
    pub last_name: Option<I18nText>,
    pub first_name: Option<I18nText>,
    pub name: I18nText,
    pub another_name: Option<String>,
    pub legal_name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpsertUserDepartmentSortInfo {
    pub department_id: Option<String>,
    pub order_weight_in_deparment: Option<String>,
    pub order_weight_among_deparments: Option<String>,
    pub is_main_department: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpsertUserVirtualOrgInfo {
    pub id: String,
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    pub leaders: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserDepartmentSortInfo {
    pub department_id: Option<String>,
    pub order_weight_in_deparment: Option<String>,
    pub order_weight_among_deparments: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserInfo {
    pub name: Option<I18nText>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<I18nText>,
    pub last_name: Option<I18nText>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserVirtualOrgInfo {
    pub id: Option<String>,
    pub departments: Vec<Department>,
    pub department_path_base_infos: Vec<DepartmentBaseInfo>,
    pub employee_order_in_departments: Vec<UserDepartmentSortInfo>,
    pub leaders: Vec<String>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkStatus {
    pub status: Option<String>,
    pub description_templates: BTreeMap<String, String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

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
    #[lark(value = 1)]
    Inactive,
    #[lark(value = 2)]
    Active,
    #[lark(value = 3)]
    Frozen,
    /// Left the organization on their own.
    #[lark(value = 4)]
    Exited,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    FullTime,
    #[lark(value = 2)]
    Intern,
    #[lark(value = 3)]
    Outsourced,
    /// Works under a labor service contract.
    #[lark(value = 4)]
    Labor,
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
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    Male,
    #[lark(value = 2)]
    Female,
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
    #[lark(rename = "5")]
    CareerOpportunities,
    /// Does not identify with the culture of the company.
    #[lark(rename = "6")]
    Culture,
    /// Left by choice when the organization changed.
    #[lark(rename = "7")]
    VoluntaryReorganization,
    #[lark(rename = "8")]
    ContractExpired,
    #[lark(rename = "9")]
    AnotherJob,
    #[lark(rename = "10")]
    CareerChange,
    #[lark(rename = "11")]
    Family,
    #[lark(rename = "12")]
    Health,
    #[lark(rename = "13")]
    Location,
    #[lark(rename = "14")]
    OtherVoluntary,
    #[lark(rename = "15")]
    Accident,
    #[lark(rename = "16")]
    Death,
    #[lark(rename = "17")]
    Dismissal,
    #[lark(rename = "18")]
    ProbationFailed,
    #[lark(rename = "19")]
    PoorPerformance,
    #[lark(rename = "20")]
    LowOutput,
    /// Had to leave when the organization changed.
    #[lark(rename = "21")]
    InvoluntaryReorganization,
    #[lark(rename = "22")]
    DisciplineViolation,
    #[lark(rename = "23")]
    LawViolation,
    #[lark(rename = "24")]
    OtherInvoluntary,
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
    #[lark(rename = "1")]
    Voluntary,
    #[lark(rename = "2")]
    Involuntary,
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
    #[lark(value = 1)]
    Active,
    #[lark(value = 2)]
    Resigned,
    /// Is going to join.
    #[lark(value = 3)]
    Onboarding,
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
    EmployeeId,
    OpenId,
    UnionId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
