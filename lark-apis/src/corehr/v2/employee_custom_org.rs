// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom organizations of an employee.
//!
//! `corehr.v2.employee.custom_org` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, LocalizedName};

/// Creates an emp custom organization of a custom organization of an employee.
///
/// - `POST /open-apis/corehr/v2/custom_org/create_emp_custom_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
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
pub struct CreateEmployeeCustomOrg {
    #[lark(query)]
    pub user_id_type: CorehrUserIdType,
    pub user_id: String,
    pub object_api_name: String,
    /// At most 100 elements.
    pub custom_org_with_rates: Vec<CustomOrgWithRate>,
    pub start_reason: Option<String>,
    pub effective_time: String,
}

/// The answer to [`CreateEmployeeCustomOrg`].
#[doc(alias = "CreateEmpCustomOrgEmployeeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateEmployeeCustomOrgResponse {
    pub job_data_custom_org_id: Option<String>,
    pub version_id: Option<String>,
}

/// Deletes a custom organization of an employee.
///
/// - `POST /open-apis/corehr/v2/custom_org/del` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
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
pub struct DeleteEmployeeCustomOrg {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub user_id: String,
    pub job_data_custom_org_id: String,
    pub version_id: String,
    pub object_api_name: String,
}

/// Edits an emp custom organization of a custom organization of an employee.
///
/// - `POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
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
pub struct EditEmployeeCustomOrg {
    #[lark(query)]
    pub user_id_type: CorehrUserIdType,
    pub user_id: String,
    pub object_api_name: String,
    pub job_data_custom_org_id: String,
    pub version_id: String,
    /// At most 20 elements.
    pub custom_org_with_rates: Vec<CustomOrgWithRate>,
    pub effective_time: String,
    pub start_reason: Option<String>,
}

/// Fetches the employment custom organization record of a custom organization of an employee.
///
/// - `GET /open-apis/corehr/v2/custom_org/employment_custom_org_record` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.custom_org_field:read`,
///   `corehr:employment.custom_org_field:write`, `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160400, 1160403
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
pub struct QueryEmployeeCustomOrgRecord {
    pub user_ids: Vec<String>,
    pub user_id_type: CorehrUserIdType,
    pub object_api_names: Vec<String>,
}

/// The answer to [`QueryEmployeeCustomOrgRecord`].
#[doc(alias = "EmploymentCustomOrgRecordEmployeeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryEmployeeCustomOrgRecordResponse {
    pub custom_org_list: Vec<EmpCustomOrgList>,
}

/// Fetches the querybyid of a custom organization of an employee.
///
/// - `GET /open-apis/corehr/v2/custom_org/querybyid` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.custom_org_field:read`,
///   `corehr:employment.custom_org_field:write`, `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
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
pub struct QueryEmployeeCustomOrgById {
    pub job_data_custom_org_id: String,
    pub version_id: Option<Vec<String>>,
    pub object_api_name: String,
    pub user_id_type: CorehrUserIdType,
}

/// The answer to [`QueryEmployeeCustomOrgById`].
#[doc(alias = "QuerybyidEmployeeCustomOrgResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryEmployeeCustomOrgByIdResponse {
    pub custom_org: Vec<EmpCustomOrgList>,
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct CustomOrgList {
    pub custom_org_name: Option<LocalizedName>,
    pub custom_org_id: Option<String>,
    pub rate: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct CustomOrgWithRate {
    /// Required in requests.
    pub id: Option<String>,
    pub rate: Option<String>,
}

/// The answer to [`DeleteEmployeeCustomOrg`] and [`EditEmployeeCustomOrg`].
#[doc(alias("DelEmployeeCustomOrgResponse", "EditEmpCustomOrgEmployeeCustomOrgResponse"))]
#[derive(Clone, Default, Model)]
pub struct EmployeeCustomOrgResponse {
    pub data: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct EmpCustomOrgList {
    pub custom_org_list: Vec<CustomOrgList>,
    pub effective_time: Option<String>,
    pub start_reason: Option<String>,
    pub job_data_custom_org_id: Option<String>,
    pub version_id: Option<String>,
    pub object_api_name: Option<String>,
    pub user_id: Option<String>,
}
