// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees.
//!
//! `corehr.v2.employee` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::job::Job;
use super::models::{
    CorehrDepartmentIdType, CorehrUserIdType, CostAllocation, CustomFieldData, EmploymentBp, EnumValue, I18n,
    JobDataCostCenter, ProfileSettingCitizenshipStatus, SeniorityAdjustInformation, SeniorityAdjustmentType,
};
use super::person::PersonInfo;
use super::position::Position;

/// Reads the work and personal data of up to 100 employees by employee id, person id or work email.
///
/// Only employees within the data range granted, and only after onboarding is complete. Changes take 2 to 5 seconds to
/// show. If an id cannot be converted, old id fields fall back to another kind of id, while the `_v2` fields stay
/// empty.
///
/// - `POST /open-apis/corehr/v2/employees/batch_get` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:employee:read`, `corehr:employee:write`
/// - Scopes that unlock single fields of the answer: `corehr:contract.period:read`, `corehr:employee.all_bp:read`,
///   `corehr:employee.bp:read`, `corehr:employment.assignment:read`, `corehr:employment.custom_field:read`,
///   `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`,
///   `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.offboarding_reason:read`,
///   `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.pay_group:read`,
///   `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:job.job_level:read`,
///   `corehr:person.address:read`, `corehr:person.address:write`, `corehr:person.bank_account:read`,
///   `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`,
///   `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`,
///   `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`,
///   `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`,
///   `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`,
///   `corehr:person.emergency_contact:write`, `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`,
///   `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`,
///   `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`,
///   `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`,
///   `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`,
///   `corehr:person.national_id:write`, `corehr:person.nationality:read`, `corehr:person.native_region:read`,
///   `corehr:person.native_region:write`, `corehr:person.personal_profile:read`,
///   `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`,
///   `corehr:person.political_affiliation:read`, `corehr:person.race:read`, `corehr:person.religion:read`,
///   `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`,
///   `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`,
///   `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `contact:user.employee_id:readonly`,
///   `corehr:employment.assignment_pay_group:read`, `corehr:person.born_country_region:write`,
///   `corehr:person.nationality:write`, `corehr:person.entry_leave_time:write`, `corehr:employment.job_grade:read`,
///   `corehr:person.custom_field:write`, `corehr:employment.job_grade:write`,
///   `corehr:employment.seniority_adjust_information:read`, `corehr:employment.seniority_adjust_information:write`,
///   `corehr:person.is_disabled:write`, `corehr:person.political_affiliation:write`,
///   `corehr:employment.contract_type:read`, `corehr:person.is_old_alone:write`, `corehr:person.religion:write`,
///   `corehr:job_data.compensation_type:read`, `corehr:job_data.service_company:read`,
///   `corehr:job_data.work_shift:read`, `corehr:employment.job_level:write`, `corehr:contract.period:write`,
///   `corehr:employment.archive_cpst_plan:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/batch_get)
#[lark_api(
    id = "corehr.v2.employee.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/batch_get",
    token = "tenant",
    response = BatchGetEmployeeResponse,
    scopes = "corehr:employee:read|corehr:employee:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetEmployee {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Fields to return for each employee; only `employment_id` if empty. At most 100.
    pub fields: Option<Vec<String>>,
    /// Employees to read, in the kind of `user_id_type`, at most 100. Of `employment_ids`, `person_ids` and `work_emails`,
    /// the first with a value counts.
    pub employment_ids: Option<Vec<String>>,
    /// Persons to read, by id, at most 100; ignored if `employment_ids` are given.
    pub person_ids: Option<Vec<String>>,
    /// Primary work emails of the employees to read, at most 100; ignored if `employment_ids` or `person_ids` are given.
    pub work_emails: Option<Vec<String>>,
    /// Login names of the employees to read.
    pub user_names: Option<Vec<String>>,
}

/// The answer to [`BatchGetEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetEmployeeResponse {
    /// Employees that were found.
    pub items: Vec<Employee>,
}

/// Adds an employee with personal data, employment and first job record in one go.
///
/// Required fields follow the profile settings of Feishu People. If employee numbers are assigned automatically, the
/// number may be left out.
///
/// - `POST /open-apis/corehr/v2/employees` with a tenant token, for custom and store apps
/// - Scope: `corehr:employee.add:write`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/create)
#[lark_api(
    id = "corehr.v2.employee.create",
    method = "POST",
    path = "/open-apis/corehr/v2/employees",
    token = "tenant",
    response = CreateEmployeeResponse,
    scopes = "corehr:employee.add:write",
    rate_limit = "20/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEmployee {
    /// Makes repeated requests one: a UUID of version 4; if empty, every request is a new one. 1 to 100 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Whether the employee is rehired: `true` requires `rehire_employment_id`; `false` marks as not rehired without a
    /// check.
    #[lark(query)]
    pub rehire: Option<bool>,
    /// Employment id of the former employee who is rehired, from `corehr.v2.employee.search`.
    #[lark(query)]
    pub rehire_employment_id: Option<String>,
    /// Whether the employee is added even if checks such as headcount fail; `false` stops with an error. Default: `false`.
    #[lark(query)]
    pub force_submit: Option<bool>,
    /// Whether working hours types are not assigned by rule. If `false`, contracting company, work location, employee type,
    /// job family, job, level and department are required. Default: `false`.
    #[lark(query)]
    pub ignore_working_hours_type_rule: Option<bool>,
    /// Personal data of the employee to be added.
    pub personal_info: Option<ProfileSettingPersonalInfo>,
    /// Employment data of the employee to be added.
    pub employment_info: Option<ProfileSettingEmploymentInfo>,
    /// Education and work experience of the employee to be added.
    pub career: Option<ProfileSettingCareer>,
    /// Documents of the employee to be added.
    pub data_attachment: Option<ProfileSettingDataAttachment>,
}

/// The answer to [`CreateEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEmployeeResponse {
    /// Employment id of the employee who was added.
    pub employment_id: Option<String>,
    /// Id of the contract that was created for the employee.
    pub contract_id: Option<String>,
    /// Id of the job record that was created for the employee.
    pub job_data_id: Option<String>,
}

/// Searches employees and returns their work and personal data.
///
/// Only employees within the data range granted, and only after onboarding is complete. Changes take up to 5 minutes to
/// show. Filters combine with AND.
///
/// - `POST /open-apis/corehr/v2/employees/search` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:employee:read`, `corehr:employee:write`
/// - Scopes that unlock single fields of the answer: `corehr:contract.period:read`, `corehr:employee.all_bp:read`,
///   `corehr:employee.bp:read`, `corehr:employment.assignment:read`, `corehr:employment.custom_field:read`,
///   `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`,
///   `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.offboarding_reason:read`,
///   `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.pay_group:read`,
///   `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:job.job_level:read`,
///   `corehr:person.additional_name:read`, `corehr:person.additional_name:write`, `corehr:person.address:read`,
///   `corehr:person.address:write`, `corehr:person.bank_account:read`, `corehr:person.bank_account:write`,
///   `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`,
///   `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`,
///   `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`,
///   `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`,
///   `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`,
///   `corehr:person.emergency_contact:write`, `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`,
///   `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`,
///   `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`,
///   `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`,
///   `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`,
///   `corehr:person.national_id:write`, `corehr:person.nationality:read`, `corehr:person.native_region:read`,
///   `corehr:person.native_region:write`, `corehr:person.personal_profile:read`,
///   `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`,
///   `corehr:person.political_affiliation:read`, `corehr:person.race:read`, `corehr:person.religion:read`,
///   `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`,
///   `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`,
///   `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `corehr:employment.job_grade:read`,
///   `corehr:employment.job_grade:write`, `corehr:person.born_country_region:write`, `corehr:person.nationality:write`,
///   `corehr:person.entry_leave_time:write`, `corehr:employment.seniority_adjust_information:read`,
///   `corehr:person.custom_field:write`, `corehr:employment.seniority_adjust_information:write`,
///   `corehr:employment.contract_type:read`, `corehr:job_data.compensation_type:read`,
///   `corehr:person.is_disabled:write`, `corehr:person.political_affiliation:write`,
///   `corehr:job_data.service_company:read`, `corehr:person.is_old_alone:write`, `corehr:person.religion:write`,
///   `corehr:job_data.work_shift:read`, `corehr:employment.job_level:write`, `corehr:contract.period:write`,
///   `corehr:employment.archive_cpst_plan:read`, `contact:user.employee_id:readonly`,
///   `corehr:employment.assignment_pay_group:read`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/search)
#[lark_api(
    id = "corehr.v2.employee.search",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/search",
    token = "tenant",
    response = SearchEmployeeResponse,
    paging(items = Employee),
    scopes = "corehr:employee:read|corehr:employee:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchEmployee {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Fields to return for each employee; only `employment_id` if empty. At most 100.
    pub fields: Option<Vec<String>>,
    /// Lists only these employees, in the kind of `user_id_type`.
    pub employment_id_list: Option<Vec<String>>,
    /// Lists only employees with these employee numbers.
    pub employee_number_list: Option<Vec<String>>,
    /// Lists only the employee with this email, matched exactly.
    pub work_email: Option<String>,
    /// Lists only employees with this personal phone number, matched exactly. Needs the scope
    /// `corehr:person.phone.search:read`.
    pub phone_number: Option<String>,
    /// Words to look for in emails, employee numbers and names; results vary, so do not page through them.
    pub key_word: Option<String>,
    /// Lists only employees who are employed, or only those who have left.
    pub employment_status: Option<EmploymentStatus>,
    /// Lists only employees of this type, by id.
    pub employee_type_id: Option<String>,
    /// Lists only employees whose main job is right in these departments, in the kind of `department_id_type`.
    pub department_id_list: Option<Vec<String>>,
    /// Lists only employees whose main job has these direct managers, in the kind of `user_id_type`.
    pub direct_manager_id_list: Option<Vec<String>>,
    /// Lists only employees whose main job has these dotted-line managers, in the kind of `user_id_type`.
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// Earliest day on which the employee became regular.
    pub regular_employee_start_date_start: Option<String>,
    /// Latest day on which the employee became regular.
    pub regular_employee_start_date_end: Option<String>,
    /// Earliest day on which the employee joined; goes with `effective_time_end`.
    pub effective_time_start: Option<String>,
    /// Latest day on which the employee joined; goes with `effective_time_start`.
    pub effective_time_end: Option<String>,
    /// Lists only employees at these work locations or below them, by id. At most 100.
    pub work_location_id_list_include_sub: Option<Vec<String>>,
    /// Lists only employees with these preferred English names, matched exactly. At most 100.
    pub preferred_english_full_name_list: Option<Vec<String>>,
    /// Lists only employees with these preferred local names, matched exactly. At most 100.
    pub preferred_local_full_name_list: Option<Vec<String>>,
    /// Lists only employees with these identity card numbers, matched exactly. At most 100. Needs the scope
    /// `corehr:person.national_id.search:read`.
    pub national_id_number_list: Option<Vec<String>>,
    /// Lists only employees with these personal phone numbers, matched exactly. At most 100. Needs the scope
    /// `corehr:person.phone.search:read`.
    pub phone_number_list: Option<Vec<String>>,
    /// Lists only employees with these work emails, matched exactly. At most 100.
    pub email_address_list: Option<Vec<String>>,
    /// Lists only the employee with this login name.
    pub user_name: Option<String>,
    /// Lists only employees in these departments or below them, in the kind of `department_id_type`. At most 100.
    pub department_id_list_include_sub: Option<Vec<String>>,
    /// Lists only employees with these other nationalities, by id. At most 100. Needs the scope
    /// `corehr:person.additional_nationalities:read`.
    pub additional_national_id_number_list: Option<Vec<String>>,
    /// Lists only employees with these citizenship statuses. At most 100. Needs the scope
    /// `corehr:person.citizenship_status:read`.
    pub citizenship_status_list: Option<Vec<String>>,
    /// Lists only employees of these cost centres, by id. At most 100.
    pub cost_center_id_list: Option<Vec<String>>,
    /// Lists only employees who work for these companies, by id. At most 100. Needs the scope
    /// `corehr:job_data.service_company:read`.
    pub service_company_list: Option<Vec<String>>,
    /// Lists only employees who work for these companies or those below, by id. At most 100. Needs the scope
    /// `corehr:job_data.service_company:read`.
    pub service_company_list_include_sub: Option<Vec<String>>,
    /// Lists only employees in these job families, by id. At most 100.
    pub job_family_id_list: Option<Vec<String>>,
    /// Lists only employees in these job families or those below, by id. At most 100.
    pub job_family_id_list_include_sub: Option<Vec<String>>,
    /// Lists only employees at these job levels, by id. At most 100. Needs the scope `corehr:employment.job_level:read`.
    pub job_level_id_list: Option<Vec<String>>,
    /// Lists only employees at these job grades, by id. At most 100. Needs the scope `corehr:employment.job_grade:read`.
    pub job_grade_id_list: Option<Vec<String>>,
    /// Lists only employees with these jobs, by id. At most 100. Needs the scope `corehr:employment.job:read`.
    pub job_id_list: Option<Vec<String>>,
    /// Lists only employees in these positions, by id; in trial only. At most 100. Needs the scope
    /// `corehr:employment.position:read`.
    pub position_id_list: Option<Vec<String>>,
    /// Lists only employees in these positions or those below, by id; in trial only. At most 100. Needs the scope
    /// `corehr:employment.position:read`.
    pub position_id_list_include_sub: Option<Vec<String>>,
    /// Lists only employees with these working hours types, by id. At most 100.
    pub working_hours_type_id_list: Option<Vec<String>>,
    /// Lists only employees of these nationalities, by id. At most 100. Needs the scope `corehr:person.nationality:read`.
    pub nationality_id_list: Option<Vec<String>>,
    /// Lists only employees in these pay groups, by id. At most 100. Needs the scope `corehr:employment.pay_group:read`.
    pub pay_group_id_list: Option<Vec<String>>,
    /// Lists only employees in these pay groups for assignments, by id. At most 100. Needs the scope
    /// `corehr:employment.assignment_pay_group:read`.
    pub assignment_pay_group_id_list: Option<Vec<String>>,
    /// Lists only employees with these kinds of present contract; options are those of field `contract_type` of object
    /// `contract`. At most 100. Needs the scope `corehr:employment.contract_type:read`.
    pub contract_type_list: Option<Vec<String>>,
    /// Lists only employees on these pay plans, by id. At most 100. Needs the scope
    /// `corehr:employment.archive_cpst_plan:read`.
    pub archive_cpst_plan_id_list: Option<Vec<String>>,
    /// Lists only employees who are direct managers, or only those who are not.
    pub is_direct_leader: Option<bool>,
    /// Lists only employees who are dotted-line managers, or only those who are not.
    pub is_dotted_leader: Option<bool>,
}

/// The answer to [`SearchEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchEmployeeResponse {
    /// Employees that were found.
    pub items: Vec<Employee>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A department with id and name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicDepartment {
    /// Id of the department, in the kind of `department_id_type`; empty if it cannot be converted. Prefer `id_v2`.
    pub id: Option<String>,
    /// Id of the department, in the kind of `department_id_type`; empty if it cannot be converted.
    pub id_v2: Option<String>,
    /// Name of the department by language.
    pub department_name: Vec<I18n>,
}

/// An employee with id, number, email and name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicEmployee {
    /// Employment id, in the kind of `user_id_type`; `employment_id_v2` is recommended instead.
    pub employment_id: Option<String>,
    /// Employment id, in the kind of `user_id_type`; empty if it cannot be converted.
    pub employment_id_v2: Option<String>,
    /// Number by which the company knows the employee.
    pub employee_number: Option<String>,
    /// Email address of the employee.
    pub email_address: Option<String>,
    /// Basic personal data of the employee.
    pub person_info: Option<BasicPersonInfo>,
}

/// A person's id and preferred names.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicPersonInfo {
    /// Id of the person, made when the personal data was created.
    pub person_id: Option<String>,
    /// Preferred name of the person, worked out from the parts of the name.
    pub preferred_name: Option<String>,
    /// Preferred full name in local script.
    pub preferred_local_full_name: Option<String>,
    /// Preferred full name of the person in English.
    pub preferred_english_full_name: Option<String>,
}

/// Id of a cost centre.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CostCenterId {
    /// Id of the cost centre, from `corehr.v2.cost_center.search`.
    pub wk_id: Option<String>,
}

/// A custom organisation an employee is to belong to, with the share.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateEmpCustomOrg {
    /// Id of the custom organisation.
    pub id: String,
    /// Share of the employee in the organisation, 0 to 100; leave it out if shares are not used.
    pub rate: Option<f64>,
}

/// Default cost centre of an employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DefaultCostCenterRecord {
    /// Reason for the change of the default cost centre.
    pub reason: Option<String>,
    /// Whether the default cost centre is inherited.
    pub is_inherit: Option<bool>,
    /// Default cost centre of the employee.
    pub cost_center_id: Option<CostCenterId>,
}

/// An employee: employment, job and personal data.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Employee {
    /// Employment id of the employee, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Employment id, in the kind of `user_id_type`; empty if it cannot be converted, while `employment_id` then falls
    /// back.
    pub employment_id_v2: Option<String>,
    /// Id of the job application in Feishu Hire.
    pub ats_application_id: Option<String>,
    /// Id of the pre-hire the employee was before.
    pub prehire_id: Option<String>,
    /// Employee number, given or assigned when the employment was created.
    pub employee_number: Option<String>,
    /// Id of the employee's type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// Id of the employee subtype; in trial only.
    pub employee_subtype_id: Option<String>,
    /// Id of the employee's department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the department, in the kind of `department_id_type`; empty if it cannot be converted.
    pub department_id_v2: Option<String>,
    /// Id of the employee's job level, from `corehr.v1.job_level.list`. Needs the scope `corehr:employment.job_level:read`
    /// or `:write`.
    pub job_level_id: Option<String>,
    /// Job level of the employee. Needs the scope `corehr:employment.job_level:read` or `:write`.
    pub job_level: Option<EmployeeJobLevel>,
    /// Id of the employee's pathway. Needs the scope `corehr:employment.pathway:read` or `:write`.
    pub pathway_id: Option<String>,
    /// Pathway of the employee. Needs the scope `corehr:employment.pathway:read` or `:write`.
    pub pathway: Option<EmployeePathway>,
    /// Id of the employee's job grade, from `corehr.v2.job_grade.query`. Needs the scope `corehr:employment.job_grade:read`
    /// or `:write`.
    pub job_grade_id: Option<String>,
    /// Id of the employee's work location, from `corehr.v1.location.list`.
    pub work_location_id: Option<String>,
    /// Id of the employee's job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Job family of the employee.
    pub job_family: Option<EmployeeJobFamily>,
    /// Id of the employee's position; in trial only. Needs the scope `corehr:employment.position:read` or `:write`.
    pub position_id: Option<String>,
    /// Position of the employee; in trial only. Needs the scope `corehr:employment.position:read` or `:write`.
    pub position: Option<Position>,
    /// Id of the employee's job, from `corehr.v2.job.list`. Needs the scope `corehr:employment.job:read` or
    /// `corehr:employment.job_level:read` or `corehr:employment.job_level:write`.
    pub job_id: Option<String>,
    /// Job that the employee holds. Needs the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
    /// `corehr:employment.job_level:write`.
    pub job: Option<Job>,
    /// Id of the company of the contract in force.
    pub company_id: Option<String>,
    /// Id of the employee's working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// How long the employee has been with the company.
    pub tenure: Option<String>,
    /// Day from which seniority is counted.
    pub seniority_date: Option<String>,
    /// Day on which the employee joined, in the present employment.
    pub effective_date: Option<String>,
    /// Whether this is the primary employment.
    pub primary_employment: Option<bool>,
    /// Length of the probation, in months.
    pub probation_period: Option<i64>,
    /// Whether the employee is on probation.
    pub on_probation: Option<bool>,
    /// Day on which the probation really ended.
    pub probation_end_date: Option<String>,
    /// Employment id of the direct manager, in the kind of `user_id_type`; `direct_manager_id_v2` is recommended instead.
    pub direct_manager_id: Option<String>,
    /// Employment id of the dotted-line manager, in the kind of `user_id_type`; `dotted_line_manager_id_v2` is recommended
    /// instead.
    pub dotted_line_manager_id: Option<String>,
    /// Employment id of the direct manager, in the kind of `user_id_type`; empty if it cannot be converted.
    pub direct_manager_id_v2: Option<String>,
    /// Employment id of the dotted-line manager, in the kind of `user_id_type`; empty if it cannot be converted.
    pub dotted_line_manager_id_v2: Option<String>,
    /// Kind of employment; options are those of field `employment_type` of object `employment`.
    pub employment_type: Option<EnumValue>,
    /// Whether the employee is employed or has left; options are those of field `employment_status` of object `employment`.
    pub employment_status: Option<EnumValue>,
    /// Last working day of an employee who leaves; the employment counts as terminated from the day after.
    pub expiration_date: Option<String>,
    /// Why the employee left; options are those of field `reason_for_offboarding` of object `employment`. Needs the scope
    /// `corehr:employment.offboarding_reason:read`.
    pub reason_for_offboarding: Option<EnumValue>,
    /// Primary work email address, worked out from `work_email_list`.
    pub email_address: Option<String>,
    /// Login name of the employee.
    pub user_name: Option<String>,
    /// Work email addresses; pages show one only if it is primary and its usage `work`.
    pub work_email_list: Vec<WorkEmail>,
    /// Cost centres that bear the employee's cost.
    pub cost_center_list: Vec<JobDataCostCenter>,
    /// Whether a former employee is rehired.
    pub rehire: Option<EnumValue>,
    /// Id of the former employment of a rehired employee; its kind does not follow `user_id_type`.
    pub rehire_employment_id: Option<String>,
    /// Personal data of the employee.
    pub person_info: Option<PersonInfo>,
    /// Custom fields of the employment. Needs the scope `corehr:employment.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Whether a non-compete agreement is in force; options are those of field `noncompete_status` of object `employment`.
    pub noncompete_status: Option<EnumValue>,
    /// Whether the employee has left before.
    pub past_offboarding: Option<bool>,
    /// Day on which the employee becomes regular.
    pub regular_employee_start_date: Option<String>,
    /// Id of the employee in a system of the tenant.
    pub external_id: Option<String>,
    /// How many times the employee has joined.
    pub times_employed: Option<i64>,
    /// How the employee was recruited; options are those of field `recruitment_type` of object `employment`.
    pub recruitment_type: Option<EnumValue>,
    /// Link to the employee's Feishu avatar.
    pub avatar_url: Option<String>,
    /// Id of the employee's main contract.
    pub primary_contract_id: Option<String>,
    /// Day on which the main contract begins. Needs the scope `corehr:contract.period:read` or `:write`.
    pub contract_start_date: Option<String>,
    /// Day on which the main contract ends. Needs the scope `corehr:contract.period:read` or `:write`.
    pub contract_end_date: Option<String>,
    /// Day on which the main contract is expected to end. Needs the scope `corehr:contract.period:read` or `:write`.
    pub contract_expected_end_date: Option<String>,
    /// Id of the employee's pay group. Needs the scope `corehr:employment.pay_group:read`.
    pub pay_group_id: Option<String>,
    /// Id of the pay group for the international assignment. Needs the scope `corehr:employment.assignment_pay_group:read`.
    pub assignment_pay_group_id: Option<String>,
    /// Whether the employee is on an international assignment. Needs the scope `corehr:employment.assignment:read`.
    pub international_assignment: Option<bool>,
    /// Id of the employee's work calendar.
    pub work_calendar_id: Option<String>,
    /// Basic data of the employee's department.
    pub department: Option<BasicDepartment>,
    /// Basic data of the employee's direct manager.
    pub direct_manager: Option<BasicEmployee>,
    /// Basic data of the dotted-line manager.
    pub dotted_line_manager: Option<BasicEmployee>,
    /// Time zone of the employee.
    pub time_zone: Option<String>,
    /// Primary international assignment of the employee.
    pub primary_international_assignment: Option<InternationalAssignment>,
    /// Id of the company the employee works for. Needs the scope `corehr:job_data.service_company:read`.
    pub service_company: Option<String>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`. Needs the scope
    /// `corehr:job_data.compensation_type:read`.
    pub compensation_type: Option<EnumValue>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`. Needs the scope
    /// `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumValue>,
    /// Ids of the talent pools the employee is in.
    pub talent_pool_id_list: Vec<String>,
    /// Custom organisations of the employee; in trial only. Needs the scope `corehr:employment.custom_org_field:read` or
    /// `:write`.
    pub custom_org: Option<String>,
    /// Adjustments of the employee's seniority. Needs the scope `corehr:employment.seniority_adjust_information:read` or
    /// `:write`.
    pub seniority_adjust_information_list: Vec<SeniorityAdjustInformation>,
    /// Nearest BPs of the employee; if the own department or location has none, those of the next one up. Needs the scope
    /// `corehr:employee.bp:read`.
    pub employment_direct_bps: Option<EmploymentBp>,
    /// All BPs of the employee. Needs the scope `corehr:employee.all_bp:read`.
    pub employment_all_bps: Option<EmploymentBp>,
    /// Kind of the present contract; options are those of field `contract_type` of object `contract`. Needs the scope
    /// `corehr:employment.contract_type:read`.
    pub contract_type: Option<EnumValue>,
    /// Id of the employee's present pay plan. Needs the scope `corehr:employment.archive_cpst_plan:read`.
    pub archive_cpst_plan_id: Option<String>,
    /// Id of the employee's attendance group.
    pub attendance_group_id: Option<String>,
    pub individuals_with_headcount_or_not: Option<EnumValue>,
    /// Whether the employee is the direct manager of others.
    pub is_direct_leader: Option<bool>,
    /// Whether the employee is the dotted-line manager of others.
    pub is_dotted_leader: Option<bool>,
    /// Ids of the company talent pools the employee is in.
    pub company_talent_pool_ids: Vec<String>,
}

/// Job family of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeJobFamily {
    /// Id of the job family; the same as `job_family_id`.
    pub id: Option<String>,
    /// Name of the job family by language.
    pub name: Vec<I18n>,
    /// Whether the job family is enabled.
    pub active: Option<bool>,
    /// Id of the job family above.
    pub parent_id: Option<String>,
    /// When this version of the job family took effect.
    pub effective_time: Option<String>,
    /// When this version of the job family ends.
    pub expiration_time: Option<String>,
    /// Code of the job family.
    pub code: Option<String>,
    /// Custom fields of the job family; reserved in some answers and empty there.
    pub custom_fields: Vec<CustomFieldData>,
}

/// Job level of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeJobLevel {
    /// Id of the job level; the same as `job_level_id`.
    pub id: Option<String>,
    /// Rank of the job level.
    pub level_order: Option<i64>,
    /// Code of the job level.
    pub code: Option<String>,
    /// Name of the job level by language.
    pub name: Vec<I18n>,
    /// Description of the job level.
    pub description: Vec<I18n>,
    /// Whether the job level is enabled.
    pub active: Option<bool>,
    /// Custom fields of the job level.
    pub custom_fields: Vec<CustomFieldData>,
}

/// Pathway of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeePathway {
    /// Id of the pathway.
    pub id: Option<String>,
    /// Code of the pathway.
    pub code: Option<String>,
    /// Name of the pathway by language.
    pub name: Vec<I18n>,
    /// Description of the pathway.
    pub description: Vec<I18n>,
    /// Whether the pathway is enabled.
    pub active: Option<bool>,
    /// Custom fields of the pathway.
    pub custom_fields: Vec<CustomFieldData>,
}

/// An international assignment in an employee's data.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InternationalAssignment {
    /// Id of the assignment.
    pub id: Option<String>,
    /// Id of the city the employee is sent to.
    pub assignment_city_id: Option<String>,
    /// Id of the company the employee is sent to.
    pub assignment_company_id: Option<String>,
    /// Id of the country the employee is sent to.
    pub assignment_country_id: Option<String>,
    /// Why the employee is on assignment.
    pub assignment_reason: Option<I18n>,
    /// First day of the assignment.
    pub effective_time: Option<String>,
    /// Id of the process that started the assignment.
    pub start_assignment_process_id: Option<String>,
    /// Id of the process that ended the assignment.
    pub end_assignment_process_id: Option<String>,
    /// Day on which the assignment ends.
    pub expiration_time: Option<String>,
    /// Status of the assignment, as an option.
    pub international_assignment_status: Option<EnumValue>,
    /// Kind of assignment, as an option.
    pub international_assignment_type: Option<EnumValue>,
}

/// Custom organisations an employee belongs to from a time.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobDataCustomOrg {
    /// When the employee's membership takes effect, such as `2024-06-01`.
    pub effective_time: String,
    /// Why the membership begins. At most 1000 characters.
    pub start_reason: Option<String>,
    /// Custom organisations the employee belongs to. 1 to 100.
    pub custom_org_with_rates: Vec<CreateEmpCustomOrg>,
    /// Code of the kind of custom organisation, such as `custom_org_03`.
    pub object_api_name: String,
}

/// A postal address to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingAddress {
    /// What the address is for; options are those of field `address_type` of object `address`.
    pub address_type: Option<String>,
    /// Id of the country or region; required for a new address.
    pub country_region: Option<String>,
    /// Id of the province or state.
    pub region: Option<String>,
    /// Area one level below the province or state.
    pub region_subdivision_1: Option<String>,
    /// Area two levels below the province or state.
    pub region_subdivision_2: Option<String>,
    /// Id of the city, from `corehr.v2.basic_info.city.search`.
    pub city_v2: Option<String>,
    /// City as text, instead of an id.
    pub city_text: Option<String>,
    /// City as text in local, non-Latin script.
    pub local_city_text: Option<String>,
    /// Area one level below the city.
    pub city_subdivision_1: Option<String>,
    /// Area two levels below the city.
    pub city_subdivision_2: Option<String>,
    /// Id of the district, from `corehr.v2.basic_info.district.search`.
    pub district_v2: Option<String>,
    /// Postal code that goes with the address.
    pub postal_code: Option<String>,
    /// Line 1 of the address; required for a new address.
    pub address_line_1: Option<String>,
    /// Line 1 of the address in local, non-Latin script.
    pub local_address_line_1: Option<String>,
    /// Line 2 of the address; `local_address_line_2` holds it in local script.
    pub address_line_2: Option<String>,
    /// Line 2 of the address in local, non-Latin script.
    pub local_address_line_2: Option<String>,
    /// Line 3 of the address; `local_address_line_3` holds it in local script.
    pub address_line_3: Option<String>,
    /// Line 3 of the address in local, non-Latin script.
    pub local_address_line_3: Option<String>,
    /// Line 4 of the address; `local_address_line_4` holds it in local script.
    pub address_line_4: Option<String>,
    /// Line 5 of the address in local, non-Latin script.
    pub local_address_line_5: Option<String>,
    /// Line 6 of the address; `local_address_line_6` holds it in local script.
    pub address_line_6: Option<String>,
    /// Line 6 of the address in local, non-Latin script.
    pub local_address_line_6: Option<String>,
    /// Line 7 of the address; `local_address_line_7` holds it in local script.
    pub address_line_7: Option<String>,
    /// Line 7 of the address in local, non-Latin script.
    pub local_address_line_7: Option<String>,
    /// Line 8 of the address; `local_address_line_8` holds it in local script.
    pub address_line_8: Option<String>,
    /// Line 8 of the address in local, non-Latin script.
    pub local_address_line_8: Option<String>,
    /// Line 9 of the address; `local_address_line_9` holds it in local script.
    pub address_line_9: Option<String>,
    /// Line 9 of the address in local, non-Latin script.
    pub local_address_line_9: Option<String>,
    /// Line 4 of the address in local, non-Latin script.
    pub local_address_line_4: Option<String>,
    /// Line 5 of the address; `local_address_line_5` holds it in local script.
    pub address_line_5: Option<String>,
}

/// A bank account of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingBankAccount {
    /// Id of the country or region of the account.
    pub country_region: Option<String>,
    /// Name of the bank in several languages.
    pub bank_name: Option<String>,
    /// Name of the bank's branch.
    pub branch_name: Option<String>,
    /// Name of the account's holder; required if a bank account is given.
    pub account_holder: Option<String>,
    /// Number of the bank account; required if a bank account is given.
    pub bank_account_number: Option<String>,
    /// What the account is for; options are those of field `bank_account_usage` of object `bank_account`. 1 to 100.
    pub bank_account_usages: Option<Vec<String>>,
    /// Kind of bank card; options are those of field `bank_account_type` of object `bank_account`.
    pub bank_account_type: Option<String>,
    /// Id of the bank, from `corehr.v2.basic_info.bank.search`.
    pub bank_id: Option<String>,
    /// Id of the bank's branch, from `corehr.v2.basic_info.bank_branch.search`.
    pub branch_id: Option<String>,
    /// How pay is divided among accounts: by percent, by amount, or all to the default account.
    pub payment_type: Option<PaymentType>,
    /// Share of the pay, 0 to 100 with two decimals.
    pub payment_rate: Option<String>,
    /// Amount of the pay, with two decimals.
    pub payment_amount: Option<String>,
    /// In which order accounts are served; not below 0.
    pub priority: Option<String>,
}

/// Education and work experience of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCareer {
    /// Education of the employee. At most 100.
    pub educations: Option<Vec<ProfileSettingEducation>>,
    /// Jobs the employee held before. At most 100.
    pub work_experiences: Option<Vec<ProfileSettingWorkExperience>>,
    /// Custom groups of fields. At most 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
}

/// A cost centre with its share of the employee's cost.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCostCenter {
    /// Id of the cost centre that bears a share.
    pub id: Option<String>,
    /// Share of the cost, 0 to 100.
    pub rate: Option<i64>,
}

/// A custom field with its value.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCustomField {
    /// API name of the custom field, from `corehr.v1.custom_field.query`.
    pub field_name: String,
    /// Value of the field as JSON text, whose form depends on the field's type, such as `123`, `"true"` or `["id1","id2"]`.
    pub value: Option<String>,
}

/// A custom group of fields with its records.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCustomGroup {
    /// API name of the group, such as `custom_obj__c`.
    pub group_name: Option<String>,
    /// Records of the group. At most 1000.
    pub items: Option<Vec<ProfileSettingCustomGroupItem>>,
}

/// A record of a custom group.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCustomGroupItem {
    /// Custom fields of the group. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// Documents of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingDataAttachment {
    /// Personal documents of the employee. At most 100.
    pub personal_records: Option<Vec<ProfileSettingPersonalRecord>>,
    /// Custom groups of fields. At most 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
}

/// A family member of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingDependent {
    /// Name of the dependant.
    pub legal_name: Option<String>,
    /// Day on which the dependant was born.
    pub date_of_birth: Option<String>,
    /// How the dependant is related to the person, required; options are those of field `relationship_with_dependent` of
    /// object `dependent`.
    pub relationship_with_dependent: Option<String>,
    /// Gender of the dependant; options are those of field `gender` of object `dependent`.
    pub gender: Option<String>,
    /// Phone number of the dependant.
    pub phone: Option<ProfileSettingPhone>,
    /// Work that the dependant does.
    pub job: Option<String>,
    /// Birth certificates of the child. At most 100.
    pub child_birth_certificates: Option<Vec<ProfileSettingFile>>,
    /// Employer of the dependant.
    pub employer: Option<String>,
    /// Custom fields of the dependant. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    /// Address at which the dependant can be reached.
    pub address: Option<ProfileSettingAddress>,
    pub reason: Option<String>,
    pub modify_date: Option<String>,
    /// Visas of the dependant.
    pub visas: Option<Vec<ProfileSettingVisa>>,
    /// Passports of the dependant.
    pub passports: Option<Vec<ProfileSettingPassport>>,
    /// Citizenship statuses of the dependant.
    pub citizenship_statuses: Option<Vec<ProfileSettingCitizenshipStatus>>,
    /// Identity documents of the dependant.
    pub national_ids: Option<Vec<ProfileSettingNational>>,
    /// Id of the dependant's nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_v2: Option<String>,
    /// Whether the spouse works.
    pub spouses_working_status: Option<String>,
    /// Whether health insurance covers the dependant.
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether the dependant counts for tax deduction.
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// Name of the dependant, in its parts.
    pub name: Option<ProfileSettingName>,
}

/// A stage of education of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEducation {
    /// School by language.
    pub school: Option<String>,
    /// School as an option; options are those of field `school_name` of object `education`.
    pub school_enum: Option<String>,
    /// Day on which the education began.
    pub start_date: Option<String>,
    /// Day on which the education ended.
    pub end_date: Option<String>,
    /// Level of education; options are those of field `level_of_education` of object `education`.
    pub level_of_education: Option<String>,
    /// Field of study by language.
    pub field_of_study: Option<String>,
    /// Academic degree; options are those of field `degree` of object `education`.
    pub degree: Option<String>,
    /// Field of study as an option; options are those of field `field_of_study_name` of object `education`.
    pub field_of_study_enum: Option<String>,
    /// Custom fields of the education. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// Someone to reach in an emergency, to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmergencyContact {
    /// Name of the emergency contact.
    pub legal_name: Option<String>,
    /// How the contact is related to the person; options are those of field `relationship` of object `emergency_contact`.
    pub relationship: Option<String>,
    /// Whether this is the primary contact.
    pub is_primary: Option<bool>,
    /// Phone number of the emergency contact.
    pub phone: Option<ProfileSettingPhone>,
    /// Email address of the emergency contact.
    pub email: Option<String>,
    /// Addresses of the emergency contact.
    pub address: Option<ProfileSettingAddress>,
    /// Custom fields of the emergency contact. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// Contract of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmpContractRecord {
    /// Number by which the company knows the contract.
    pub contract_number: Option<String>,
    /// Kind of contract; options are those of field `contract_type` of object `contract`.
    pub contract_type: Option<String>,
    /// Id of the company that is party to the contract.
    pub first_party: Option<String>,
    /// Day on which the contract begins; required if a contract is given.
    pub effective_time: Option<String>,
    /// How the contract's duration is set; options are those of field `duration_type` of object `contract`.
    pub duration_type: Option<String>,
    /// Day on which the contract ends.
    pub contract_end_date: Option<String>,
}

/// Basic employment data of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmploymentBasicInfo {
    /// Number of the employee to be added.
    pub employee_number: Option<String>,
    /// Whether a former employee is rehired.
    pub rehire: Option<bool>,
    /// Id of the former employment of a rehired employee.
    pub employment_info_before_rehire: Option<String>,
    /// Day on which the employee joins.
    pub effective_time: Option<String>,
    /// Day on which the employee becomes regular.
    pub regular_employee_start_date: Option<String>,
    /// Day from which seniority is counted.
    pub seniority_date: Option<String>,
    /// Work email address of the employment.
    pub work_email: Option<String>,
    /// Work phone number of the employee.
    pub phone: Option<ProfileSettingPhone>,
    /// Where the employee's data resides; required for tenants with data residency.
    pub user_geo: Option<String>,
    /// Custom fields of the employment. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// Employment data of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmploymentInfo {
    /// Basic employment data.
    pub basic_info: Option<ProfileSettingEmploymentBasicInfo>,
    /// Probation of the employee.
    pub probation_info: Option<ProfileSettingProbationInfo>,
    /// First job record of the employee.
    pub employment_record: Option<ProfileSettingEmploymentRecord>,
    /// Contract of the employee.
    pub emp_contract_record: Option<ProfileSettingEmpContractRecord>,
    /// Custom groups of fields. At most 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
    /// Custom organisations of the employee.
    pub custom_org_groups: Option<Vec<JobDataCustomOrg>>,
    /// Adjustments of the employee's seniority. At most 100.
    pub seniority_adjust_informations: Option<Vec<SeniorityAdjustInformationEdit>>,
    /// Default cost centre of the employee.
    pub default_cost_center: Option<DefaultCostCenterRecord>,
    /// Cost allocation of the employee.
    pub cost_allocation: Option<CostAllocation>,
}

/// First job record of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmploymentRecord {
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type: Option<String>,
    /// Id of the department, from `corehr.v2.department.batch_get`.
    pub department: Option<String>,
    /// Employment id of the direct manager.
    pub direct_manager: Option<String>,
    /// Id of the employee's working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type: Option<String>,
    /// How cost is divided among cost centres. At most 100.
    pub cost_centers: Option<Vec<ProfileSettingCostCenter>>,
    /// Day from which the direct manager is in charge, such as `2020-01-01`.
    pub direct_manager_effective_time: Option<String>,
    /// Employment id of the dotted-line manager.
    pub dotted_line_manager: Option<String>,
    /// Day from which the dotted-line manager is in charge, such as `2020-01-01`.
    pub dotted_line_manager_effective_time: Option<String>,
    /// Id of the employee's job, from `corehr.v2.job.list`.
    pub job: Option<String>,
    /// Id of the employee's job family, from `corehr.v1.job_family.list`.
    pub job_family: Option<String>,
    /// Id of the employee's job level, from `corehr.v1.job_level.list`.
    pub job_level: Option<String>,
    /// Id of the employee's job grade, from `corehr.v2.job_grade.query`.
    pub job_grade: Option<String>,
    /// Id of the work location, from `corehr.v1.location.list`.
    pub work_location: Option<String>,
    /// Hours worked a week, 0 to 168.
    pub weekly_working_hours: Option<i64>,
    /// Id of the employee's position.
    pub position: Option<String>,
    /// Id of the employee's pathway.
    pub pathway: Option<String>,
}

/// An uploaded file.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingFile {
    /// Id of the file, from `corehr.v1.person.upload`; enough on its own.
    pub file_id: Option<String>,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// Name of the file, as shown to users.
    pub name: Option<String>,
    /// Size of the file in KB.
    pub size: Option<String>,
    /// Token of the file.
    pub token: Option<String>,
}

/// Household registration of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingHukou {
    /// Kind of household registration; options are those of field `hukou_type` of object `person_info_chn`.
    pub hukou_type: Option<String>,
    /// Place of the household registration.
    pub hukou_location: Option<String>,
    /// Custom fields of the household registration. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// A text in Chinese and English.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingI18n {
    /// Text in Chinese.
    pub zh_cn: Option<String>,
    /// Text in English.
    pub en_us: Option<String>,
}

/// A name of a person, in the parts that countries use.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingName {
    /// What an additional name is for; options are those of field `additional_name_type` of object `person_name`.
    pub additional_name_type: Option<String>,
    /// Id of the country or region whose rules the name follows; required if the name is given.
    pub country_region: Option<String>,
    /// Whole name of the person.
    pub full_name: Option<String>,
    /// Form of address that goes with the family name.
    pub hereditary: Option<String>,
    /// Middle name of the person.
    pub middle_name: Option<String>,
    /// Second family name.
    pub secondary: Option<String>,
    /// Honorific of the person; options are those of field `social` of object `person_name`.
    pub social: Option<String>,
    /// Family name after marriage.
    pub tertiary: Option<String>,
    /// Given name in a second local script.
    pub local_first_name_2: Option<String>,
    /// Middle name in local script.
    pub local_middle_name: Option<String>,
    /// Family name in local script.
    pub local_primary: Option<String>,
    /// Family name in a second local script.
    pub local_primary_2: Option<String>,
    /// Second family name in local script.
    pub local_secondary: Option<String>,
    /// Title of the person; options are those of field `title` of object `person_name`.
    pub title: Option<String>,
    /// Given name in local script.
    pub local_first_name: Option<String>,
    /// Whole name in local script.
    pub custom_local_name: Option<String>,
    /// Whole name in Latin script, as set by hand.
    pub custom_western_name: Option<String>,
    /// Kind of name, such as legal or preferred.
    pub name_type: Option<String>,
    /// Given name in Latin script.
    pub first_name: Option<String>,
    /// Family name in Latin script.
    pub name_primary: Option<String>,
}

/// An identity document of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingNational {
    /// Id of the country or region that issued the document; required if a document is given.
    pub country_region: Option<String>,
    /// Id of the document type, from `corehr.v1.national_id_type.list`; required if a document is given.
    pub national_id_type: Option<String>,
    /// Number of the document; required if a document is given.
    pub national_id_number: Option<String>,
    /// Day on which the document was issued.
    pub issued_date: Option<String>,
    /// Authority that issued the document.
    pub issued_by: Option<String>,
    /// Day on which the document expires, such as `2020-05-21`.
    pub expiration_date: Option<String>,
    /// Custom fields of the identity document. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    /// Series of the document.
    pub series: Option<String>,
    /// Whether the document does not expire.
    pub effective_for_a_long_time: Option<bool>,
}

/// A passport of the person.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPassport {
    /// Id of the country or region that issued the passport.
    pub country_region: String,
    /// Id of the document type of the passport.
    pub national_id_type: String,
    /// Number printed in the passport.
    pub passport_number: String,
    /// Day on which the passport was issued.
    pub issued_date: Option<String>,
    /// Day on which the passport expires.
    pub expiration_date: Option<String>,
    /// Authority that issued the passport.
    pub issued_by: Option<String>,
}

/// Personal data that depends on a country, such as religion and marital status.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonForCountry {
    /// Id of the country or region the data is for.
    pub country_region: String,
    /// Gender of the person, as recorded for the country.
    pub gender: Option<String>,
    /// Religion of the person, as recorded for the country.
    pub religion: Option<String>,
    /// Marital status of the person, as recorded for the country.
    pub marital_status: Option<String>,
    /// Ethnicity of the person, as recorded for the country.
    pub ethnicity_race: Option<String>,
    /// Day since which the marital status holds.
    pub marital_status_date: Option<String>,
}

/// Basic personal data of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonalBasicInfo {
    /// Legal name of the person, in its parts.
    pub legal_name: Option<ProfileSettingName>,
    /// Preferred name of the person, in its parts.
    pub preferred_name: Option<ProfileSettingName>,
    /// Another name of the person.
    pub additional_name: Option<String>,
    /// Gender of the person; options are those of field `gender` of object `person`.
    pub gender: Option<String>,
    /// Id of the nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_v2: Option<String>,
    /// Ethnicity of the person; options are those of field `ethnicity_race` of object `person`.
    pub ethnicity_race: Option<String>,
    /// Personal phone number of the employee.
    pub phone: Option<ProfileSettingPhone>,
    /// Personal email address of the person.
    pub email: Option<String>,
    /// Day on which the person was born.
    pub date_of_birth: Option<String>,
    /// Marital status of the person; options are those of field `marital_status` of object `person`.
    pub marital_status: Option<String>,
    /// Whether the person has a disability.
    pub is_disabled: Option<bool>,
    /// Number of the disability certificate; required if `is_disabled` is `true`.
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to a martyr's family.
    pub is_martyr_family: Option<bool>,
    /// Number of the martyr family's certificate; required if `is_martyr_family` is `true`.
    pub martyr_card_number: Option<String>,
    /// Whether the person is elderly and alone.
    pub is_old_alone: Option<bool>,
    /// Country or region of the person's birth, by id.
    pub born_country_region: Option<String>,
    /// Political affiliation of the person; options are those of field `political_affiliation` of object `person_info_chn`.
    pub political_affiliation: Option<String>,
    /// Person's native region in China, by the id of a province.
    pub native_region: Option<String>,
    /// Day on which the person first began to work.
    pub date_entered_workforce: Option<String>,
    /// Day on which the person first entered the country.
    pub first_entry_time: Option<String>,
    /// Day on which the person is expected to leave the country.
    pub leave_time: Option<String>,
    /// Custom fields of the person. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    /// Ids of the person's other nationalities.
    pub additional_nationalities: Option<Vec<String>>,
    /// Legal names of the person, in their parts.
    pub legal_name_v2s: Option<Vec<ProfileSettingName>>,
}

/// Personal data of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonalInfo {
    /// Basic personal data of the employee.
    pub personal_basic_info: Option<ProfileSettingPersonalBasicInfo>,
    /// People to reach in an emergency. At most 100.
    pub emergency_contacts: Option<Vec<ProfileSettingEmergencyContact>>,
    /// Bank accounts of the employee. At most 100.
    pub bank_accounts: Option<Vec<ProfileSettingBankAccount>>,
    /// Identity documents of the employee. At most 100.
    pub nationals: Option<Vec<ProfileSettingNational>>,
    /// Tax residences of the employee. At most 100.
    pub resident_taxes: Option<Vec<ProfileSettingResidentTax>>,
    /// Family members of the employee. At most 100.
    pub dependents: Option<Vec<ProfileSettingDependent>>,
    /// Household registration of the employee.
    pub hukou: Option<ProfileSettingHukou>,
    /// Addresses at which the employee can be reached. At most 100.
    pub contact_addresses: Option<Vec<ProfileSettingAddress>>,
    /// Custom groups of fields. At most 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
    /// Citizenship statuses of the employee.
    pub citizenship_statuses: Option<Vec<ProfileSettingCitizenshipStatus>>,
    /// Personal data that depends on a country.
    pub person_for_countries: Option<Vec<ProfileSettingPersonForCountry>>,
    /// Visas of the employee.
    pub visas: Option<Vec<ProfileSettingVisa>>,
    /// Passports of the employee.
    pub passports: Option<Vec<ProfileSettingPassport>>,
    /// Identity documents of the employee.
    pub national_v2s: Option<Vec<ProfileSettingNational>>,
}

/// A kind of personal document with its files.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonalRecord {
    /// Kind of document, one enabled in the profile settings; options are those of field `profile_type` of object
    /// `personal_profile`.
    pub profile_type: Option<String>,
    /// Files of the document. At most 100.
    pub files: Option<Vec<ProfileSettingFile>>,
}

/// A phone number with its area code.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPhone {
    /// Country calling code, such as `86_china`; options are those of field `international_area_code` of object `phone`.
    pub international_area_code: Option<String>,
    /// The number itself; required if a phone is given.
    pub phone_number: Option<String>,
}

/// Probation of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingProbationInfo {
    /// Day on which the probation begins.
    pub probation_start_date: Option<String>,
    /// Day on which the probation is expected to end.
    pub probation_expected_end_date: Option<String>,
    /// Day on which the probation really ended.
    pub actual_probation_end_date: Option<String>,
}

/// Tax residence of the employee to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingResidentTax {
    /// Tax year; required if a tax residence is given.
    pub year_resident_tax: Option<String>,
    /// Id of the country or region of the tax residence; required if one is given.
    pub tax_country_region: Option<String>,
    /// Tax status of the resident; options are those of field `resident_status` of object `resident_tax`.
    pub resident_status: Option<String>,
    /// Custom fields of the tax residence. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// A visa of the person.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingVisa {
    /// Id of the country or region that issued the visa.
    pub country_region: String,
    /// Id of the document type of the visa.
    pub national_id_type: String,
    /// Number printed on the visa.
    pub visa_number: String,
    /// Day on which the visa was issued.
    pub issued_date: Option<String>,
    /// Day on which the visa expires.
    pub expiration_date: Option<String>,
    /// Authority that issued the visa.
    pub issued_by: Option<String>,
}

/// A job that the employee to be added held before.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingWorkExperience {
    /// Company or organisation the person worked for.
    pub company_organization: Option<ProfileSettingI18n>,
    /// Department the person worked in.
    pub department: Option<ProfileSettingI18n>,
    /// Day on which the person began the job.
    pub start_date: Option<String>,
    /// Day on which the person left the job.
    pub end_date: Option<String>,
    /// Job that the person held.
    pub job: Option<ProfileSettingI18n>,
    /// What the person did in the job, by language.
    pub description: Option<ProfileSettingI18n>,
    /// Custom fields of the work experience. At most 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// An adjustment of an employee's seniority, to be saved.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SeniorityAdjustInformationEdit {
    /// Whether seniority is lengthened or shortened.
    pub seniority_adjustment_type: SeniorityAdjustmentType,
    /// First day of the seniority adjustment, `yyyy-mm-dd`.
    pub start_date: Option<String>,
    /// Last day of the seniority adjustment, `yyyy-mm-dd`.
    pub end_date: Option<String>,
    /// Why seniority is adjusted.
    pub reasons_for_seniority_adjustment: Option<String>,
    /// Years by which seniority is adjusted, 0 to 100 with two decimals.
    pub seniority_adjustment: f64,
    /// Custom fields of the seniority adjustment. At most 180.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

/// A work email address with its use.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkEmail {
    /// The email address itself.
    pub email: Option<String>,
    /// What the address is for; options are those of field `email_usage` of object `email`.
    pub email_usage: Option<EnumValue>,
}

/// The values of `employment_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmploymentStatus {
    /// The employee is employed.
    Hired,
    /// The employee has left.
    Terminated,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `payment_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PaymentType {
    /// A fixed amount goes to this account.
    Amount,
    /// The default account.
    Balance,
    /// A share of the pay goes to this account.
    Percent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
