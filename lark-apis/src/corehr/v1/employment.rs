// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employments.
//!
//! `corehr.v1.employment` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, Email, EnumValue, ObjectFieldData};

/// Creates an employment.
///
/// - `POST /open-apis/corehr/v1/employments` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:employment:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160004, 1160010, 1160011, 1160012, 1160013, 1160014, 1160015, 1160016, 1160025
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/employment/create)
#[lark_api(
    id = "corehr.v1.employment.create",
    method = "POST",
    path = "/open-apis/corehr/v1/employments",
    token = "tenant",
    response = CreateEmploymentResponse,
    scopes = "corehr:corehr|corehr:employment:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateEmployment {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub employment_create: EmploymentCreate,
}

/// The answer to [`CreateEmployment`].
#[derive(Clone, Default, Model)]
pub struct CreateEmploymentResponse {
    pub employment: Option<EmploymentCreate>,
}

/// Deletes an employment.
///
/// - `DELETE /open-apis/corehr/v1/employments/:employment_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:employment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/employment/delete)
#[lark_api(
    id = "corehr.v1.employment.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/employments/:employment_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:employment:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct DeleteEmployment {
    pub employment_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
}

/// Changes parts of an employment.
///
/// - `PATCH /open-apis/corehr/v1/employments/:employment_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:employment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160025
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/employment/patch)
#[lark_api(
    id = "corehr.v1.employment.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/employments/:employment_id",
    token = "tenant",
    response = PatchEmploymentResponse,
    scopes = "corehr:corehr|corehr:employment:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct PatchEmployment {
    pub employment_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub employment: Option<Employment>,
}

/// The answer to [`PatchEmployment`].
#[derive(Clone, Default, Model)]
pub struct PatchEmploymentResponse {
    pub employment: Option<Employment>,
}

#[derive(Clone, Default, Model)]
pub struct Employment {
    pub prehire_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub tenure: Option<String>,
    pub department_id: Option<String>,
    pub job_level_id: Option<String>,
    pub work_location_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_id: Option<String>,
    pub company_id: Option<String>,
    pub working_hours_type_id: Option<String>,
    pub id: Option<String>,
    pub seniority_date: Option<String>,
    pub employee_number: Option<String>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub recruitment_type: Option<EnumValue>,
    pub employment_type: Option<EnumValue>,
    pub person_id: Option<String>,
    pub probation_period: Option<i64>,
    pub on_probation: Option<String>,
    pub probation_end_date: Option<String>,
    pub whether_to_pay_social_security_elsewhere: Option<bool>,
    pub whether_returnee: Option<bool>,
    pub primary_employment: Option<bool>,
    pub condition_worker: Option<bool>,
    pub employment_status: Option<EnumValue>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub work_email_list: Clearable<Vec<Email>>,
    pub email_address: Option<String>,
    pub reason_for_offboarding: Option<EnumValue>,
    pub cost_center_list: Clearable<Vec<JobDataCostCenter>>,
    pub ats_application_id: Option<String>,
    pub rehire: Option<EnumValue>,
    pub rehire_employment_id: Option<String>,
    pub service_company: Option<String>,
    pub compensation_type: Option<EnumValue>,
    pub work_shift: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct EmploymentCreate {
    pub prehire_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub tenure: Option<String>,
    pub department_id: Option<String>,
    pub job_level_id: Option<String>,
    pub work_location_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_id: Option<String>,
    pub company_id: Option<String>,
    pub working_hours_type_id: Option<String>,
    pub id: Option<String>,
    pub seniority_date: Option<String>,
    pub employee_number: Option<String>,
    /// Required in requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    /// Required in requests.
    pub employment_type: Option<EnumValue>,
    /// Required in requests.
    pub person_id: Option<String>,
    pub probation_period: Option<i64>,
    pub on_probation: Option<String>,
    pub probation_end_date: Option<String>,
    /// Required in requests.
    pub primary_employment: Option<bool>,
    /// Required in requests.
    pub employment_status: Option<EnumValue>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub work_email_list: Clearable<Vec<Email>>,
    pub email_address: Option<String>,
    pub reason_for_offboarding: Option<EnumValue>,
    pub cost_center_list: Clearable<Vec<JobDataCostCenter>>,
    pub ats_application_id: Option<String>,
    pub rehire: Option<EnumValue>,
    pub rehire_employment_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct JobDataCostCenter {
    pub cost_center_id: Option<String>,
    pub rate: Option<i64>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
