// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom organizations of an employee.
//!
//! `corehr.v2.employee.custom_org` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{CorehrUserIdType, I18nV2};

/// Creates an emp custom organization of a custom organization of an employee.
///
/// - `POST /open-apis/corehr/v2/custom_org/create_emp_custom_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/employee-custom_org/create_emp_custom_org)
#[lark_api(
    id = "corehr.v2.employee.custom_org.create_emp_custom_org",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_org/create_emp_custom_org",
    token = "tenant",
    response = CreateEmpCustomOrgEmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEmpCustomOrgEmployeeCustomOrg {
    #[lark(query)]
    pub user_id_type: CorehrUserIdType,
    pub user_id: String,
    pub object_api_name: String,
    /// At most 100 elements.
    pub custom_org_with_rates: Vec<CustomOrgWithRate>,
    pub start_reason: Option<String>,
    pub effective_time: String,
}

/// The answer to [`CreateEmpCustomOrgEmployeeCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEmpCustomOrgEmployeeCustomOrgResponse {
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
#[lark_api(
    id = "corehr.v2.employee.custom_org.del",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_org/del",
    token = "tenant",
    response = DelEmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DelEmployeeCustomOrg {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub user_id: String,
    pub job_data_custom_org_id: String,
    pub version_id: String,
    pub object_api_name: String,
}

/// The answer to [`DelEmployeeCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DelEmployeeCustomOrgResponse {
    pub data: Option<String>,
}

/// Edits an emp custom organization of a custom organization of an employee.
///
/// - `POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org` with a tenant token, for custom and store apps
/// - Scope: `corehr:employment.custom_org:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/employee-custom_org/edit_emp_custom_org)
#[lark_api(
    id = "corehr.v2.employee.custom_org.edit_emp_custom_org",
    method = "POST",
    path = "/open-apis/corehr/v2/custom_org/edit_emp_custom_org",
    token = "tenant",
    response = EditEmpCustomOrgEmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditEmpCustomOrgEmployeeCustomOrg {
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

/// The answer to [`EditEmpCustomOrgEmployeeCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EditEmpCustomOrgEmployeeCustomOrgResponse {
    pub data: Option<String>,
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
#[lark_api(
    id = "corehr.v2.employee.custom_org.employment_custom_org_record",
    method = "GET",
    path = "/open-apis/corehr/v2/custom_org/employment_custom_org_record",
    token = "tenant",
    response = EmploymentCustomOrgRecordEmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:read|corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EmploymentCustomOrgRecordEmployeeCustomOrg {
    pub user_ids: Vec<String>,
    pub user_id_type: CorehrUserIdType,
    pub object_api_names: Vec<String>,
}

/// The answer to [`EmploymentCustomOrgRecordEmployeeCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmploymentCustomOrgRecordEmployeeCustomOrgResponse {
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
#[lark_api(
    id = "corehr.v2.employee.custom_org.querybyid",
    method = "GET",
    path = "/open-apis/corehr/v2/custom_org/querybyid",
    token = "tenant",
    response = QuerybyidEmployeeCustomOrgResponse,
    scopes = "corehr:employment.custom_org:read|corehr:employment.custom_org:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerybyidEmployeeCustomOrg {
    pub job_data_custom_org_id: String,
    pub version_id: Option<Vec<String>>,
    pub object_api_name: String,
    pub user_id_type: CorehrUserIdType,
}

/// The answer to [`QuerybyidEmployeeCustomOrg`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerybyidEmployeeCustomOrgResponse {
    pub custom_org: Vec<EmpCustomOrgList>,
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomOrgList {
    pub custom_org_name: Option<I18nV2>,
    pub custom_org_id: Option<String>,
    pub rate: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CustomOrgWithRate {
    pub id: String,
    pub rate: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmpCustomOrgList {
    pub custom_org_list: Vec<CustomOrgList>,
    pub effective_time: Option<String>,
    pub start_reason: Option<String>,
    pub job_data_custom_org_id: Option<String>,
    pub version_id: Option<String>,
    pub object_api_name: Option<String>,
    pub user_id: Option<String>,
}
