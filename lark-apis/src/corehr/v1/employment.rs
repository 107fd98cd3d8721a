// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employments.
//!
//! `corehr.v1.employment` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, Email, EnumValue, ObjectFieldData};

/// Creates the employment of a person whose personal data exists already.
///
/// If employee numbers are assigned automatically, the number may be left out; a number sent is used as it is.
///
/// - `POST /open-apis/corehr/v1/employments` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:employment:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct CreateEmployment {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A person's employment to be created, or as it was created.
    #[lark(body)]
    pub employment_create: EmploymentCreate,
}

/// The answer to [`CreateEmployment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEmploymentResponse {
    /// Employment that was created.
    pub employment: Option<EmploymentCreate>,
}

/// Deletes the employment of a person.
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
#[non_exhaustive]
pub struct DeleteEmployment {
    /// Id of the employment to delete.
    pub employment_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
}

/// Changes a person's employment, such as employee number, work email and custom fields.
///
/// What is left out stays. Objects of timeline groups cannot be changed.
///
/// - `PATCH /open-apis/corehr/v1/employments/:employment_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:employment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct PatchEmployment {
    /// Id of the employment to change, in the kind of `user_id_type`.
    pub employment_id: String,
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
    /// A person's employment.
    /// Required in requests.
    #[lark(body)]
    pub employment: Option<Employment>,
}

/// The answer to [`PatchEmployment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchEmploymentResponse {
    /// Employment as it is after the change.
    pub employment: Option<Employment>,
}

/// A person's employment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Employment {
    /// Id of the pre-hire the employee was before.
    pub prehire_id: Option<String>,
    /// Id of the employee's type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// How long the employee has been with the company.
    pub tenure: Option<String>,
    /// Id of the employee's department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the employee's job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the work location, from `corehr.v1.location.list`.
    pub work_location_id: Option<String>,
    /// Id of the employee's job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Id of the employee's job.
    pub job_id: Option<String>,
    /// Id of the legal entity that employs the person.
    pub company_id: Option<String>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// Id of the employment, in the kind of `user_id_type`.
    pub id: Option<String>,
    /// Day from which seniority is counted.
    pub seniority_date: Option<String>,
    /// Employee number, unique, of letters and digits; cannot be changed if numbers are assigned automatically.
    pub employee_number: Option<String>,
    /// Day on which the employee joins.
    pub effective_time: Option<String>,
    /// Last working day of an employee who leaves; the employment counts as terminated from the day after.
    pub expiration_time: Option<String>,
    /// How the employee was recruited.
    pub recruitment_type: Option<EnumValue>,
    /// Kind of employment; options are those of field `employment_type` of object `employment`.
    pub employment_type: Option<EnumValue>,
    /// Id of the person employed, made when the personal data was created.
    pub person_id: Option<String>,
    /// Length of the probation, in months.
    pub probation_period: Option<i64>,
    /// Whether the employee is on probation, `true` or `false` as text: an expected end is set and no real end, or one not
    /// yet past.
    pub on_probation: Option<String>,
    /// Day on which the probation really ended.
    pub probation_end_date: Option<String>,
    pub whether_to_pay_social_security_elsewhere: Option<bool>,
    pub whether_returnee: Option<bool>,
    /// Whether this is the primary employment.
    pub primary_employment: Option<bool>,
    pub condition_worker: Option<bool>,
    /// Whether the employee is employed or has left; options are those of field `employment_status` of object `employment`.
    pub employment_status: Option<EnumValue>,
    /// Custom fields of the employment.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Work email addresses; pages show one only if it is primary, public and its usage `work`.
    pub work_email_list: Clearable<Vec<Email>>,
    /// Email address of the employee.
    pub email_address: Option<String>,
    /// Why the employee left; options are those of field `reason_for_offboarding` of object `employment`.
    pub reason_for_offboarding: Option<EnumValue>,
    /// Cost centres that bear the employee's cost.
    pub cost_center_list: Clearable<Vec<JobDataCostCenter>>,
    /// Id of the job application in Feishu Hire.
    pub ats_application_id: Option<String>,
    /// Whether a former employee is rehired.
    pub rehire: Option<EnumValue>,
    /// Id of the former employment of a rehired employee.
    pub rehire_employment_id: Option<String>,
    /// Id of the company the employee works for.
    pub service_company: Option<String>,
    /// How the employee is paid.
    pub compensation_type: Option<EnumValue>,
    /// Kind of shifts the employee works.
    pub work_shift: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's employment to be created, or as it was created.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmploymentCreate {
    /// Id of the pre-hire the employee was before.
    pub prehire_id: Option<String>,
    /// Id of the employee's type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// How long the employee has been with the company.
    pub tenure: Option<String>,
    /// Id of the employee's department; its kind does not follow `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the employee's job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the work location, from `corehr.v1.location.list`.
    pub work_location_id: Option<String>,
    /// Id of the employee's job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Id of the employee's job.
    pub job_id: Option<String>,
    /// Id of the legal entity that employs the person.
    pub company_id: Option<String>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// Id of the employment, unique within Feishu People.
    pub id: Option<String>,
    /// Day from which seniority is counted.
    pub seniority_date: Option<String>,
    /// Employee number, unique, of letters and digits; ignored if numbers are assigned automatically.
    pub employee_number: Option<String>,
    /// Day on which the employee joins.
    /// Required in requests.
    pub effective_time: Option<String>,
    /// Last day of the employment; not before the first.
    pub expiration_time: Option<String>,
    /// Kind of employment; options are those of field `employment_type` of object `employment`.
    /// Required in requests.
    pub employment_type: Option<EnumValue>,
    /// Id of the person employed, made when the personal data was created; must have a name if `rehire` is `yes`.
    /// Required in requests.
    pub person_id: Option<String>,
    /// Length of the probation.
    pub probation_period: Option<i64>,
    /// Whether the employee is on probation.
    pub on_probation: Option<String>,
    /// Day on which the probation ends.
    pub probation_end_date: Option<String>,
    /// Whether this is the primary employment.
    /// Required in requests.
    pub primary_employment: Option<bool>,
    /// Whether the employee is employed or has left; options are those of field `employment_status` of object `employment`.
    /// Required in requests.
    pub employment_status: Option<EnumValue>,
    /// Custom fields of the employment.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Work email addresses; pages show one only if it is primary, public and its usage `work`.
    pub work_email_list: Clearable<Vec<Email>>,
    /// Email address of the employee.
    pub email_address: Option<String>,
    /// Why the employee left; options are those of field `reason_for_offboarding` of object `employment`.
    pub reason_for_offboarding: Option<EnumValue>,
    /// Cost centres that bear the employee's cost.
    pub cost_center_list: Clearable<Vec<JobDataCostCenter>>,
    /// Id of the job application in Feishu Hire.
    pub ats_application_id: Option<String>,
    /// Whether a former employee is rehired. With `to_be_confirmed`, the call fails if an old employment is found; `yes`
    /// requires its id. Default: `to_be_confirmed`.
    pub rehire: Option<EnumValue>,
    /// Id of the former employment of a rehired employee; its kind does not follow `user_id_type`.
    pub rehire_employment_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A cost centre with its share of an employee's cost.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobDataCostCenter {
    /// Id of the cost centre that bears a share.
    pub cost_center_id: Option<String>,
    /// Share of the cost that the cost centre bears.
    pub rate: Option<i64>,
    /// Custom fields of the cost share.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
