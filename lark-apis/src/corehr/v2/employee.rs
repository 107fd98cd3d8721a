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

/// Fetches several employees.
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
/// - Error codes: 1160102, 1160104
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
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub fields: Option<Vec<String>>,
    /// At most 100 elements.
    pub employment_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub person_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub work_emails: Option<Vec<String>>,
    pub user_names: Option<Vec<String>>,
}

/// The answer to [`BatchGetEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetEmployeeResponse {
    pub items: Vec<Employee>,
}

/// Creates an employee.
///
/// - `POST /open-apis/corehr/v2/employees` with a tenant token, for custom and store apps
/// - Scope: `corehr:employee.add:write`
/// - Rate limit: 20 a minute
/// - Error codes: 1160001, 1160002, 1160003, 1160004, 1160005, 1160006, 1160007, 1160008
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
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub rehire: Option<bool>,
    #[lark(query)]
    pub rehire_employment_id: Option<String>,
    #[lark(query)]
    pub force_submit: Option<bool>,
    #[lark(query)]
    pub ignore_working_hours_type_rule: Option<bool>,
    pub personal_info: Option<ProfileSettingPersonalInfo>,
    pub employment_info: Option<ProfileSettingEmploymentInfo>,
    pub career: Option<ProfileSettingCareer>,
    pub data_attachment: Option<ProfileSettingDataAttachment>,
}

/// The answer to [`CreateEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateEmployeeResponse {
    pub employment_id: Option<String>,
    pub contract_id: Option<String>,
    pub job_data_id: Option<String>,
}

/// Searches employees.
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
/// - Error codes: 1160102, 1160103
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
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub fields: Option<Vec<String>>,
    pub employment_id_list: Option<Vec<String>>,
    pub employee_number_list: Option<Vec<String>>,
    pub work_email: Option<String>,
    pub phone_number: Option<String>,
    pub key_word: Option<String>,
    pub employment_status: Option<EmploymentStatus>,
    pub employee_type_id: Option<String>,
    pub department_id_list: Option<Vec<String>>,
    pub direct_manager_id_list: Option<Vec<String>>,
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    pub regular_employee_start_date_start: Option<String>,
    pub regular_employee_start_date_end: Option<String>,
    pub effective_time_start: Option<String>,
    pub effective_time_end: Option<String>,
    /// At most 100 elements.
    pub work_location_id_list_include_sub: Option<Vec<String>>,
    /// At most 100 elements.
    pub preferred_english_full_name_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub preferred_local_full_name_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub national_id_number_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub phone_number_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub email_address_list: Option<Vec<String>>,
    pub user_name: Option<String>,
    /// At most 100 elements.
    pub department_id_list_include_sub: Option<Vec<String>>,
    /// At most 100 elements.
    pub additional_national_id_number_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub citizenship_status_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub cost_center_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub service_company_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub service_company_list_include_sub: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_family_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_family_id_list_include_sub: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_level_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_grade_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub job_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub position_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub position_id_list_include_sub: Option<Vec<String>>,
    /// At most 100 elements.
    pub working_hours_type_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub nationality_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub pay_group_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub assignment_pay_group_id_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub contract_type_list: Option<Vec<String>>,
    /// At most 100 elements.
    pub archive_cpst_plan_id_list: Option<Vec<String>>,
    pub is_direct_leader: Option<bool>,
    pub is_dotted_leader: Option<bool>,
}

/// The answer to [`SearchEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchEmployeeResponse {
    pub items: Vec<Employee>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicDepartment {
    pub id: Option<String>,
    pub id_v2: Option<String>,
    pub department_name: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicEmployee {
    pub employment_id: Option<String>,
    pub employment_id_v2: Option<String>,
    pub employee_number: Option<String>,
    pub email_address: Option<String>,
    pub person_info: Option<BasicPersonInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicPersonInfo {
    pub person_id: Option<String>,
    pub preferred_name: Option<String>,
    pub preferred_local_full_name: Option<String>,
    pub preferred_english_full_name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CostCenterId {
    pub wk_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CreateEmpCustomOrg {
    pub id: String,
    pub rate: Option<f64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DefaultCostCenterRecord {
    pub reason: Option<String>,
    pub is_inherit: Option<bool>,
    pub cost_center_id: Option<CostCenterId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Employee {
    pub employment_id: Option<String>,
    pub employment_id_v2: Option<String>,
    pub ats_application_id: Option<String>,
    pub prehire_id: Option<String>,
    pub employee_number: Option<String>,
    pub employee_type_id: Option<String>,
    pub employee_subtype_id: Option<String>,
    pub department_id: Option<String>,
    pub department_id_v2: Option<String>,
    pub job_level_id: Option<String>,
    pub job_level: Option<EmployeeJobLevel>,
    pub pathway_id: Option<String>,
    pub pathway: Option<EmployeePathway>,
    pub job_grade_id: Option<String>,
    pub work_location_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_family: Option<EmployeeJobFamily>,
    pub position_id: Option<String>,
    pub position: Option<Position>,
    pub job_id: Option<String>,
    pub job: Option<Job>,
    pub company_id: Option<String>,
    pub working_hours_type_id: Option<String>,
    pub tenure: Option<String>,
    pub seniority_date: Option<String>,
    pub effective_date: Option<String>,
    pub primary_employment: Option<bool>,
    pub probation_period: Option<i64>,
    pub on_probation: Option<bool>,
    pub probation_end_date: Option<String>,
    pub direct_manager_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub direct_manager_id_v2: Option<String>,
    pub dotted_line_manager_id_v2: Option<String>,
    pub employment_type: Option<EnumValue>,
    pub employment_status: Option<EnumValue>,
    pub expiration_date: Option<String>,
    pub reason_for_offboarding: Option<EnumValue>,
    pub email_address: Option<String>,
    pub user_name: Option<String>,
    pub work_email_list: Vec<WorkEmail>,
    pub cost_center_list: Vec<JobDataCostCenter>,
    pub rehire: Option<EnumValue>,
    pub rehire_employment_id: Option<String>,
    pub person_info: Option<PersonInfo>,
    pub custom_fields: Vec<CustomFieldData>,
    pub noncompete_status: Option<EnumValue>,
    pub past_offboarding: Option<bool>,
    pub regular_employee_start_date: Option<String>,
    pub external_id: Option<String>,
    pub times_employed: Option<i64>,
    pub recruitment_type: Option<EnumValue>,
    pub avatar_url: Option<String>,
    pub primary_contract_id: Option<String>,
    pub contract_start_date: Option<String>,
    pub contract_end_date: Option<String>,
    pub contract_expected_end_date: Option<String>,
    pub pay_group_id: Option<String>,
    pub assignment_pay_group_id: Option<String>,
    pub international_assignment: Option<bool>,
    pub work_calendar_id: Option<String>,
    pub department: Option<BasicDepartment>,
    pub direct_manager: Option<BasicEmployee>,
    pub dotted_line_manager: Option<BasicEmployee>,
    pub time_zone: Option<String>,
    pub primary_international_assignment: Option<InternationalAssignment>,
    pub service_company: Option<String>,
    pub compensation_type: Option<EnumValue>,
    pub work_shift: Option<EnumValue>,
    pub talent_pool_id_list: Vec<String>,
    pub custom_org: Option<String>,
    pub seniority_adjust_information_list: Vec<SeniorityAdjustInformation>,
    pub employment_direct_bps: Option<EmploymentBp>,
    pub employment_all_bps: Option<EmploymentBp>,
    pub contract_type: Option<EnumValue>,
    pub archive_cpst_plan_id: Option<String>,
    pub attendance_group_id: Option<String>,
    pub individuals_with_headcount_or_not: Option<EnumValue>,
    pub is_direct_leader: Option<bool>,
    pub is_dotted_leader: Option<bool>,
    pub company_talent_pool_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeJobFamily {
    pub id: Option<String>,
    pub name: Vec<I18n>,
    pub active: Option<bool>,
    pub parent_id: Option<String>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub code: Option<String>,
    pub custom_fields: Vec<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeJobLevel {
    pub id: Option<String>,
    pub level_order: Option<i64>,
    pub code: Option<String>,
    pub name: Vec<I18n>,
    pub description: Vec<I18n>,
    pub active: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeePathway {
    pub id: Option<String>,
    pub code: Option<String>,
    pub name: Vec<I18n>,
    pub description: Vec<I18n>,
    pub active: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InternationalAssignment {
    pub id: Option<String>,
    pub assignment_city_id: Option<String>,
    pub assignment_company_id: Option<String>,
    pub assignment_country_id: Option<String>,
    pub assignment_reason: Option<I18n>,
    pub effective_time: Option<String>,
    pub start_assignment_process_id: Option<String>,
    pub end_assignment_process_id: Option<String>,
    pub expiration_time: Option<String>,
    pub international_assignment_status: Option<EnumValue>,
    pub international_assignment_type: Option<EnumValue>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobDataCustomOrg {
    pub effective_time: String,
    pub start_reason: Option<String>,
    /// At most 100 elements.
    pub custom_org_with_rates: Vec<CreateEmpCustomOrg>,
    pub object_api_name: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingAddress {
    pub address_type: Option<String>,
    pub country_region: Option<String>,
    pub region: Option<String>,
    pub region_subdivision_1: Option<String>,
    pub region_subdivision_2: Option<String>,
    pub city_v2: Option<String>,
    pub city_text: Option<String>,
    pub local_city_text: Option<String>,
    pub city_subdivision_1: Option<String>,
    pub city_subdivision_2: Option<String>,
    pub district_v2: Option<String>,
    pub postal_code: Option<String>,
    pub address_line_1: Option<String>,
    pub local_address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub local_address_line_2: Option<String>,
    pub address_line_3: Option<String>,
    pub local_address_line_3: Option<String>,
    pub address_line_4: Option<String>,
    pub local_address_line_5: Option<String>,
    pub address_line_6: Option<String>,
    pub local_address_line_6: Option<String>,
    pub address_line_7: Option<String>,
    pub local_address_line_7: Option<String>,
    pub address_line_8: Option<String>,
    pub local_address_line_8: Option<String>,
    pub address_line_9: Option<String>,
    pub local_address_line_9: Option<String>,
    pub local_address_line_4: Option<String>,
    pub address_line_5: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingBankAccount {
    pub country_region: Option<String>,
    pub bank_name: Option<String>,
    pub branch_name: Option<String>,
    pub account_holder: Option<String>,
    pub bank_account_number: Option<String>,
    /// At most 100 elements.
    pub bank_account_usages: Option<Vec<String>>,
    pub bank_account_type: Option<String>,
    pub bank_id: Option<String>,
    pub branch_id: Option<String>,
    pub payment_type: Option<PaymentType>,
    pub payment_rate: Option<String>,
    pub payment_amount: Option<String>,
    pub priority: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCareer {
    /// At most 100 elements.
    pub educations: Option<Vec<ProfileSettingEducation>>,
    /// At most 100 elements.
    pub work_experiences: Option<Vec<ProfileSettingWorkExperience>>,
    /// At most 100 elements.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCostCenter {
    pub id: Option<String>,
    pub rate: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCustomField {
    pub field_name: String,
    pub value: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCustomGroup {
    pub group_name: Option<String>,
    /// At most 1000 elements.
    pub items: Option<Vec<ProfileSettingCustomGroupItem>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingCustomGroupItem {
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingDataAttachment {
    /// At most 100 elements.
    pub personal_records: Option<Vec<ProfileSettingPersonalRecord>>,
    /// At most 100 elements.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingDependent {
    pub legal_name: Option<String>,
    pub date_of_birth: Option<String>,
    pub relationship_with_dependent: Option<String>,
    pub gender: Option<String>,
    pub phone: Option<ProfileSettingPhone>,
    pub job: Option<String>,
    /// At most 100 elements.
    pub child_birth_certificates: Option<Vec<ProfileSettingFile>>,
    pub employer: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    pub address: Option<ProfileSettingAddress>,
    pub reason: Option<String>,
    pub modify_date: Option<String>,
    pub visas: Option<Vec<ProfileSettingVisa>>,
    pub passports: Option<Vec<ProfileSettingPassport>>,
    pub citizenship_statuses: Option<Vec<ProfileSettingCitizenshipStatus>>,
    pub national_ids: Option<Vec<ProfileSettingNational>>,
    pub nationality_v2: Option<String>,
    pub spouses_working_status: Option<String>,
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    pub name: Option<ProfileSettingName>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEducation {
    pub school: Option<String>,
    pub school_enum: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub level_of_education: Option<String>,
    pub field_of_study: Option<String>,
    pub degree: Option<String>,
    pub field_of_study_enum: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmergencyContact {
    pub legal_name: Option<String>,
    pub relationship: Option<String>,
    pub is_primary: Option<bool>,
    pub phone: Option<ProfileSettingPhone>,
    pub email: Option<String>,
    pub address: Option<ProfileSettingAddress>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmpContractRecord {
    pub contract_number: Option<String>,
    pub contract_type: Option<String>,
    pub first_party: Option<String>,
    pub effective_time: Option<String>,
    pub duration_type: Option<String>,
    pub contract_end_date: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmploymentBasicInfo {
    pub employee_number: Option<String>,
    pub rehire: Option<bool>,
    pub employment_info_before_rehire: Option<String>,
    pub effective_time: Option<String>,
    pub regular_employee_start_date: Option<String>,
    pub seniority_date: Option<String>,
    pub work_email: Option<String>,
    pub phone: Option<ProfileSettingPhone>,
    pub user_geo: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmploymentInfo {
    pub basic_info: Option<ProfileSettingEmploymentBasicInfo>,
    pub probation_info: Option<ProfileSettingProbationInfo>,
    pub employment_record: Option<ProfileSettingEmploymentRecord>,
    pub emp_contract_record: Option<ProfileSettingEmpContractRecord>,
    /// At most 100 elements.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
    pub custom_org_groups: Option<Vec<JobDataCustomOrg>>,
    /// At most 100 elements.
    pub seniority_adjust_informations: Option<Vec<SeniorityAdjustInformationEdit>>,
    pub default_cost_center: Option<DefaultCostCenterRecord>,
    pub cost_allocation: Option<CostAllocation>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingEmploymentRecord {
    pub employee_type: Option<String>,
    pub department: Option<String>,
    pub direct_manager: Option<String>,
    pub working_hours_type: Option<String>,
    /// At most 100 elements.
    pub cost_centers: Option<Vec<ProfileSettingCostCenter>>,
    pub direct_manager_effective_time: Option<String>,
    pub dotted_line_manager: Option<String>,
    pub dotted_line_manager_effective_time: Option<String>,
    pub job: Option<String>,
    pub job_family: Option<String>,
    pub job_level: Option<String>,
    pub job_grade: Option<String>,
    pub work_location: Option<String>,
    pub weekly_working_hours: Option<i64>,
    pub position: Option<String>,
    pub pathway: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingFile {
    pub file_id: Option<String>,
    pub mime_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<String>,
    pub token: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingHukou {
    pub hukou_type: Option<String>,
    pub hukou_location: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingI18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingName {
    pub additional_name_type: Option<String>,
    pub country_region: Option<String>,
    pub full_name: Option<String>,
    pub hereditary: Option<String>,
    pub middle_name: Option<String>,
    pub secondary: Option<String>,
    pub social: Option<String>,
    pub tertiary: Option<String>,
    pub local_first_name_2: Option<String>,
    pub local_middle_name: Option<String>,
    pub local_primary: Option<String>,
    pub local_primary_2: Option<String>,
    pub local_secondary: Option<String>,
    pub title: Option<String>,
    pub local_first_name: Option<String>,
    pub custom_local_name: Option<String>,
    pub custom_western_name: Option<String>,
    pub name_type: Option<String>,
    pub first_name: Option<String>,
    pub name_primary: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingNational {
    pub country_region: Option<String>,
    pub national_id_type: Option<String>,
    pub national_id_number: Option<String>,
    pub issued_date: Option<String>,
    pub issued_by: Option<String>,
    pub expiration_date: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    pub series: Option<String>,
    pub effective_for_a_long_time: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPassport {
    pub country_region: String,
    pub national_id_type: String,
    pub passport_number: String,
    pub issued_date: Option<String>,
    pub expiration_date: Option<String>,
    pub issued_by: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonForCountry {
    pub country_region: String,
    pub gender: Option<String>,
    pub religion: Option<String>,
    pub marital_status: Option<String>,
    pub ethnicity_race: Option<String>,
    pub marital_status_date: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonalBasicInfo {
    pub legal_name: Option<ProfileSettingName>,
    pub preferred_name: Option<ProfileSettingName>,
    pub additional_name: Option<String>,
    pub gender: Option<String>,
    pub nationality_v2: Option<String>,
    pub ethnicity_race: Option<String>,
    pub phone: Option<ProfileSettingPhone>,
    pub email: Option<String>,
    pub date_of_birth: Option<String>,
    pub marital_status: Option<String>,
    pub is_disabled: Option<bool>,
    pub disable_card_number: Option<String>,
    pub is_martyr_family: Option<bool>,
    pub martyr_card_number: Option<String>,
    pub is_old_alone: Option<bool>,
    pub born_country_region: Option<String>,
    pub political_affiliation: Option<String>,
    pub native_region: Option<String>,
    pub date_entered_workforce: Option<String>,
    pub first_entry_time: Option<String>,
    pub leave_time: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    pub additional_nationalities: Option<Vec<String>>,
    pub legal_name_v2s: Option<Vec<ProfileSettingName>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonalInfo {
    pub personal_basic_info: Option<ProfileSettingPersonalBasicInfo>,
    /// At most 100 elements.
    pub emergency_contacts: Option<Vec<ProfileSettingEmergencyContact>>,
    /// At most 100 elements.
    pub bank_accounts: Option<Vec<ProfileSettingBankAccount>>,
    /// At most 100 elements.
    pub nationals: Option<Vec<ProfileSettingNational>>,
    /// At most 100 elements.
    pub resident_taxes: Option<Vec<ProfileSettingResidentTax>>,
    /// At most 100 elements.
    pub dependents: Option<Vec<ProfileSettingDependent>>,
    pub hukou: Option<ProfileSettingHukou>,
    /// At most 100 elements.
    pub contact_addresses: Option<Vec<ProfileSettingAddress>>,
    /// At most 100 elements.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
    pub citizenship_statuses: Option<Vec<ProfileSettingCitizenshipStatus>>,
    pub person_for_countries: Option<Vec<ProfileSettingPersonForCountry>>,
    pub visas: Option<Vec<ProfileSettingVisa>>,
    pub passports: Option<Vec<ProfileSettingPassport>>,
    pub national_v2s: Option<Vec<ProfileSettingNational>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPersonalRecord {
    pub profile_type: Option<String>,
    /// At most 100 elements.
    pub files: Option<Vec<ProfileSettingFile>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingPhone {
    pub international_area_code: Option<String>,
    pub phone_number: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingProbationInfo {
    pub probation_start_date: Option<String>,
    pub probation_expected_end_date: Option<String>,
    pub actual_probation_end_date: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingResidentTax {
    pub year_resident_tax: Option<String>,
    pub tax_country_region: Option<String>,
    pub resident_status: Option<String>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingVisa {
    pub country_region: String,
    pub national_id_type: String,
    pub visa_number: String,
    pub issued_date: Option<String>,
    pub expiration_date: Option<String>,
    pub issued_by: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ProfileSettingWorkExperience {
    pub company_organization: Option<ProfileSettingI18n>,
    pub department: Option<ProfileSettingI18n>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub job: Option<ProfileSettingI18n>,
    pub description: Option<ProfileSettingI18n>,
    /// At most 100 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct SeniorityAdjustInformationEdit {
    pub seniority_adjustment_type: SeniorityAdjustmentType,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub reasons_for_seniority_adjustment: Option<String>,
    pub seniority_adjustment: f64,
    /// At most 180 elements.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkEmail {
    pub email: Option<String>,
    pub email_usage: Option<EnumValue>,
}

/// The values of `employment_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmploymentStatus {
    Hired,
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
    Amount,
    Balance,
    Percent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
