// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom organizations of an employee.
//!
//! `corehr.v2.employee.custom_org` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{CorehrUserIdType, LocalizedName};

/// Adds a record that an employee belongs to custom organisations from a date on.
///
/// - `POST /open-apis/corehr/v2/custom_org/create_emp_custom_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/employee-custom_org/create_emp_custom_org)
#[doc(alias = "CreateEmpCustomOrgEmployeeCustomOrg")]
#[lark_api(
    id = "corehr.v2.employee.custom_org.create_emp_custom_org",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_org/create_emp_custom_org",
    token = "tenant",
    response = CreateEmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEmployeeCustomOrg {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CorehrUserIdType,
    /// Employee whose membership it is.
    pub user_id: String,
    /// Code of the kind of custom organisation, such as `custom_org_03`.
    pub object_api_name: String,
    /// Custom organisations the employee belongs to. 1 to 100.
    pub custom_org_with_rates: Vec<CustomOrgWithRate>,
    /// Why the membership changes. At most 1000 characters.
    pub start_reason: Option<String>,
    /// When the employee's membership takes effect, such as `2024-06-01`.
    pub effective_time: String,
}

/// The answer to [`CreateEmployeeCustomOrg`].
#[doc(alias = "CreateEmpCustomOrgEmployeeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEmployeeCustomOrgResponse {
    /// Id of the custom organisation record.
    pub job_data_custom_org_id: Option<String>,
    /// Id of the version that was created.
    pub version_id: Option<String>,
}

/// Deletes one version of an employee's custom organisation record.
///
/// - `POST /open-apis/corehr/v2/custom_org/del` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/employee-custom_org/del)
#[doc(alias = "DelEmployeeCustomOrg")]
#[lark_api(
    id = "corehr.v2.employee.custom_org.del",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_org/del",
    token = "tenant",
    response = EmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteEmployeeCustomOrg {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employee whose membership it is.
    pub user_id: String,
    /// Id of the custom organisation record.
    pub job_data_custom_org_id: String,
    /// Id of the version to delete.
    pub version_id: String,
    /// Code of the kind of custom organisation, such as `custom_org_03`.
    pub object_api_name: String,
}

/// Changes one of an employee's custom organisation records.
///
/// - `POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/employee-custom_org/edit_emp_custom_org)
#[doc(alias = "EditEmpCustomOrgEmployeeCustomOrg")]
#[lark_api(
    id = "corehr.v2.employee.custom_org.edit_emp_custom_org",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_org/edit_emp_custom_org",
    token = "tenant",
    response = EmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditEmployeeCustomOrg {
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CorehrUserIdType,
    /// Employee whose membership it is.
    pub user_id: String,
    /// Code of the kind of custom organisation, such as `custom_org_03`.
    pub object_api_name: String,
    /// Id of the custom organisation record.
    pub job_data_custom_org_id: String,
    /// Id of the version to change.
    pub version_id: String,
    /// Custom organisations the employee belongs to after the change. 1 to 20.
    pub custom_org_with_rates: Vec<CustomOrgWithRate>,
    /// When the employee's membership takes effect, such as `2024-06-01`.
    pub effective_time: String,
    /// Why the membership changes. At most 1000 characters.
    pub start_reason: Option<String>,
}

/// Lists the custom organisation records of employees.
///
/// - `GET /open-apis/corehr/v2/custom_org/employment_custom_org_record` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.custom_org_field:read`,
///   `corehr:employment.custom_org_field:write`, `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/employee-custom_org/employment_custom_org_record)
#[doc(alias = "EmploymentCustomOrgRecordEmployeeCustomOrg")]
#[lark_api(
    id = "corehr.v2.employee.custom_org.employment_custom_org_record",
    method = "GET",
    path = "/open-apis/corehr/v2/custom_org/employment_custom_org_record",
    token = "tenant",
    response = QueryEmployeeCustomOrgRecordResponse,
    scopes = "corehr:employment.custom_org:read|corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryEmployeeCustomOrgRecord {
    /// Users whose custom organisation records are listed.
    pub user_ids: Vec<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: CorehrUserIdType,
    /// Code of the kind of custom organisation, as shown in the organisation settings of Feishu People.
    pub object_api_names: Vec<String>,
}

/// The answer to [`QueryEmployeeCustomOrgRecord`].
#[doc(alias = "EmploymentCustomOrgRecordEmployeeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryEmployeeCustomOrgRecordResponse {
    /// Custom organisation records of the employees.
    pub custom_org_list: Vec<EmpCustomOrgList>,
}

/// Reads one custom organisation record by its id.
///
/// - `GET /open-apis/corehr/v2/custom_org/querybyid` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.custom_org_field:read`,
///   `corehr:employment.custom_org_field:write`, `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/employee-custom_org/querybyid)
#[doc(alias = "QuerybyidEmployeeCustomOrg")]
#[lark_api(
    id = "corehr.v2.employee.custom_org.querybyid",
    method = "GET",
    path = "/open-apis/corehr/v2/custom_org/querybyid",
    token = "tenant",
    response = QueryEmployeeCustomOrgByIdResponse,
    scopes = "corehr:employment.custom_org:read|corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryEmployeeCustomOrgById {
    /// Id of the custom organisation record to read.
    pub job_data_custom_org_id: String,
    /// Versions of the record to read; all if left out.
    pub version_id: Option<Vec<String>>,
    /// Code of the kind of custom organisation, such as `custom_org_03`.
    pub object_api_name: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: CorehrUserIdType,
}

/// The answer to [`QueryEmployeeCustomOrgById`].
#[doc(alias = "QuerybyidEmployeeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryEmployeeCustomOrgByIdResponse {
    /// Versions of the custom organisation record.
    pub custom_org: Vec<EmpCustomOrgList>,
    /// Code of the employee the records belong to.
    pub user_id: Option<String>,
}

/// A custom organisation an employee belongs to, with the share.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomOrgList {
    /// Name of the custom organisation, in Chinese and English.
    pub custom_org_name: Option<LocalizedName>,
    /// Id of the custom organisation the employee belongs to.
    pub custom_org_id: Option<String>,
    /// Share of the employee in the organisation.
    pub rate: Option<String>,
}

/// A custom organisation with the share of the employee in it.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CustomOrgWithRate {
    /// Id of the custom organisation.
    pub id: String,
    /// Share of the employee in the organisation.
    pub rate: Option<String>,
}

/// The answer to [`DeleteEmployeeCustomOrg`] and [`EditEmployeeCustomOrg`].
#[doc(alias("DelEmployeeCustomOrgResponse", "EditEmpCustomOrgEmployeeCustomOrgResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeCustomOrgResponse {
    /// Result of the deletion, as text.
    pub data: Option<String>,
}

/// A record of the custom organisations an employee belongs to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmpCustomOrgList {
    /// Custom organisations the employee belongs to.
    pub custom_org_list: Vec<CustomOrgList>,
    /// When the employee's membership takes effect, such as `2024-06-01`. Needs the scope
    /// `corehr:employment.custom_org_field:read` or `:write`.
    pub effective_time: Option<String>,
    /// Why the membership changed. Needs the scope `corehr:employment.custom_org_field:read` or `:write`.
    pub start_reason: Option<String>,
    /// Id of the custom organisation record. Needs the scope `corehr:employment.custom_org_field:read` or `:write`.
    pub job_data_custom_org_id: Option<String>,
    /// Id of the version of the membership. Needs the scope `corehr:employment.custom_org_field:read` or `:write`.
    pub version_id: Option<String>,
    /// Code of the kind of custom organisation, such as `custom_org_03`.
    pub object_api_name: Option<String>,
    /// Employee the record belongs to.
    pub user_id: Option<String>,
}
