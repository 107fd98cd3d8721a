// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `corehr.v2` share.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown};

use super::person::{PersonFile, PersonName};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Address {
    pub full_address_local_script: Option<String>,
    pub full_address_western_script: Option<String>,
    pub address_id: Option<String>,
    /// Required in requests.
    pub country_region_id: Option<String>,
    pub region_id: Option<String>,
    pub city_id: Option<String>,
    pub distinct_id: Option<String>,
    pub city_id_v2: Option<String>,
    pub district_id_v2: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub address_line3: Option<String>,
    pub address_line4: Option<String>,
    pub address_line5: Option<String>,
    pub address_line6: Option<String>,
    pub address_line7: Option<String>,
    pub address_line8: Option<String>,
    pub address_line9: Option<String>,
    pub local_address_line1: Option<String>,
    pub local_address_line2: Option<String>,
    pub local_address_line3: Option<String>,
    pub local_address_line4: Option<String>,
    pub local_address_line5: Option<String>,
    pub local_address_line6: Option<String>,
    pub local_address_line7: Option<String>,
    pub local_address_line8: Option<String>,
    pub local_address_line9: Option<String>,
    pub postal_code: Option<String>,
    /// Required in some requests.
    pub address_type_list: Clearable<Vec<EnumValue>>,
    /// Required in some requests.
    pub is_primary: Option<bool>,
    /// Required in some requests.
    pub is_public: Option<bool>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    pub city_subdivision_1: Option<String>,
    pub city_subdivision_2: Option<String>,
    pub region_subdivision_1: Option<String>,
    pub region_subdivision_2: Option<String>,
    pub city_text: Option<String>,
    pub local_city_text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BankAccount {
    pub bank_name: Option<String>,
    /// Required in requests.
    pub bank_account_number: Option<String>,
    /// Required in requests.
    pub account_holder: Option<String>,
    pub bank: Option<EnumValue>,
    pub bank_identification_code: Option<String>,
    pub branch_name: Option<String>,
    pub bank_id: Option<String>,
    pub branch_id: Option<String>,
    pub bank_id_v2: Option<String>,
    pub branch_id_v2: Option<String>,
    pub country_region_id: Option<String>,
    pub bank_account_usage: Clearable<Vec<EnumValue>>,
    pub bank_account_type: Option<EnumValue>,
    pub payment_type: Option<EnumValue>,
    pub payment_rate: Option<String>,
    pub payment_amount: Option<String>,
    pub priority: Option<i64>,
    pub currency_id: Option<String>,
    #[lark(rename = "IBAN")]
    pub iban: Option<String>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CitizenshipStatus {
    pub id: Option<String>,
    pub country_region_id: Option<String>,
    pub active: Option<bool>,
    pub name: Clearable<Vec<I18n>>,
    pub citizenship_status: Clearable<Vec<I18n>>,
    pub view_order: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ColumnApprovalNode {
    pub name: Option<String>,
    pub value: Option<String>,
    pub approval_type: Option<String>,
    pub approvers: Vec<EmployeeInfo>,
    pub approval_status: Option<String>,
    pub process_id: Option<String>,
    pub exception_status: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CostAllocation {
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    /// At most 50 elements.
    pub cost_center_rates: Clearable<Vec<JobDataCostCenter>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias("CostCenterTree", "DepartmentTree"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TreeNode {
    pub id: Option<String>,
    pub level: Option<i64>,
    pub children: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Currency {
    pub currency_id: Option<String>,
    pub country_region_id_list: Vec<String>,
    pub currency_name: Vec<I18n>,
    pub numeric_code: Option<i64>,
    pub currency_alpha_3_code: Option<String>,
    pub status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// Required in requests.
    pub custom_api_name: Option<String>,
    pub name: Option<LocalizedName>,
    /// One of `1` (text), `2` (boolean), `3` (number), `4` (enum), `5` (lookup), `6` (auto number), `7` (date time), `8`
    /// (attachment), `9` (image), `10` (calculated), `11` (back lookup).
    pub r#type: Option<i64>,
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias("CustomName", "DataengineI18n", "FieldVariableValueI18n", "I18nV2"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LocalizedName {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias("DepartmentLookupName", "EmploymentLookupName"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LookupName {
    pub id: Option<String>,
    pub name: Option<LocalizedName>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Dependent {
    pub id: Option<String>,
    pub name: Option<PersonName>,
    /// Required in requests.
    pub relationship: Option<EnumValue>,
    pub gender: Option<EnumValue>,
    pub date_of_birth: Option<String>,
    pub nationality_id: Option<String>,
    pub nationality_id_v2: Option<String>,
    pub national_id_list: Clearable<Vec<NationalId>>,
    pub spouses_working_status: Option<EnumValue>,
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    pub dependent_name: Option<String>,
    pub employer: Option<String>,
    pub job: Option<String>,
    pub phone: Option<Phone>,
    pub address: Option<Address>,
    pub birth_certificate_of_child: Clearable<Vec<PersonFile>>,
    pub reason: Option<EnumValue>,
    pub modify_date: Option<String>,
    pub visas: Clearable<Vec<Visa>>,
    pub passports: Clearable<Vec<Passport>>,
    pub citizenship_statuses: Clearable<Vec<CitizenshipStatus>>,
    pub emails: Clearable<Vec<Email>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DimensionEntity {
    /// One of `department`, `employee_type`, `location`, `position`, `cost_center`, `job_family`, `job_level`, `job`,
    /// `pathway`, `custom_org_01`, `custom_org_02`, `custom_org_03`, `custom_org_04`, `custom_org_05`.
    pub dimension_key: String,
    pub dimension_value: String,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Education {
    pub school: Vec<I18n>,
    pub level_of_education: Option<EnumValue>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub field_of_study: Clearable<Vec<I18n>>,
    pub degree: Option<EnumValue>,
    pub school_name: Option<EnumValue>,
    pub field_of_study_name: Option<EnumValue>,
    pub country_region_id: Option<String>,
    pub expected_end_date: Option<String>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Email {
    /// Required in requests.
    pub email: Option<String>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
    pub email_usage: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmergencyContact {
    pub id: Option<String>,
    pub name: Option<PersonName>,
    pub relationship: Option<EnumValue>,
    pub phone_ist: Clearable<Vec<Phone>>,
    pub phone_list: Clearable<Vec<Phone>>,
    pub legal_name: Option<String>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    pub address: Option<Address>,
    pub email: Option<Email>,
    pub is_primary: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub user_id: Option<String>,
    pub employee_number: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmploymentBp {
    pub employment_id: Option<String>,
    pub hrbp_ids: Vec<String>,
    pub location_bp_ids: Vec<String>,
}

#[doc(alias = "Enum")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EnumValue {
    /// Required in requests. One of `job`, `position`, `non_job`.
    pub enum_name: Option<String>,
    pub display: Clearable<Vec<I18n>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableSubVlaue {
    pub key: Option<String>,
    pub value: Option<FieldVariableValueTo>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableSubVlaueForReview {
    pub key: Option<String>,
    pub value: Option<FieldVariableValueToForReview>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableValue {
    pub variable_api_name: Option<String>,
    pub variable_name: Option<LocalizedName>,
    pub variable_value: Option<FieldVariableValueTo>,
    pub sub_values: Vec<FieldVariableSubVlaue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableValueTo {
    pub text_value: Option<String>,
    pub bool_value: Option<bool>,
    pub number_value: Option<String>,
    pub enum_value: Option<String>,
    pub date_value: Option<String>,
    pub date_time_value: Option<Text<UnixMillis>>,
    pub i18n_value: Option<LocalizedName>,
    pub object_value: Option<FieldVariableValueToObject>,
    pub user_value: Option<String>,
    pub department_value: Option<String>,
    pub record_values: Vec<FieldVariableValueToRecord>,
    pub employment_value: Option<String>,
    pub list_values: Vec<String>,
    pub file_value: Option<FieldVariableValueToFile>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableValueToFile {
    pub open_file_id: Option<String>,
    pub file_name: Option<String>,
    pub length: Option<i64>,
    pub mime_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToFileForWrite {
    pub open_file_id: Option<String>,
    pub file_name: Option<String>,
    pub length: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToForReview {
    pub text_value: Option<String>,
    pub bool_value: Option<bool>,
    pub number_value: Option<String>,
    pub enum_value: Option<String>,
    pub date_value: Option<String>,
    pub date_time_value: Option<Text<UnixMillis>>,
    pub i18n_value: Option<LocalizedName>,
    pub object_value: Option<FieldVariableValueToObject>,
    pub department_value: Option<String>,
    pub employment_value: Option<String>,
    /// At most 10000 elements.
    pub list_values: Clearable<Vec<String>>,
    pub file_value: Option<FieldVariableValueToFileForWrite>,
    pub record_values: Clearable<Vec<FieldVariableValueToRecord>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToObject {
    pub wk_id: Option<String>,
    pub wk_api_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToRecord {
    pub variable_api_name: Option<String>,
    pub sub_value_key: Option<String>,
    pub record_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`GetProcessFlowVariableData`](super::process::GetProcessFlowVariableData) and
/// [`GetProcessFormVariableData`](super::process_form_variable_data::GetProcessFormVariableData).
#[doc(alias("FlowVariableDataProcessResponse", "GetProcessFormVariableDataResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariablesResponse {
    pub field_variable_values: Vec<FieldVariableValue>,
    pub process_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct HiberarchyCommon {
    pub parent_id: Option<String>,
    pub name: Clearable<Vec<I18n>>,
    pub r#type: Option<EnumValue>,
    pub active: Option<bool>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub code: Option<String>,
    pub description: Clearable<Vec<I18n>>,
    pub tree_order: Option<String>,
    pub list_order: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    /// Required in requests.
    pub lang: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobDataCostCenter {
    /// Required in some requests.
    pub cost_center_id: Option<String>,
    pub rate: Option<i64>,
    /// Required in some requests.
    pub new_rate: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NationalId {
    /// Required in requests.
    pub national_id_type_id: Option<String>,
    /// Required in requests.
    pub national_id_number: Option<String>,
    pub issue_date: Option<String>,
    pub expiration_date: Option<String>,
    /// Required in requests.
    pub country_region_id: Option<String>,
    pub issued_by: Option<String>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    pub wk_id: Option<String>,
    pub series: Option<String>,
    pub effective_for_a_long_time: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Nationality {
    pub nationality_id: Option<String>,
    pub name: Clearable<Vec<I18n>>,
    pub alpha_2_code: Option<String>,
    pub alpha_3_code: Option<String>,
    pub numeric_code: Option<i64>,
    pub country_region_id: Option<String>,
    pub status: Option<ActiveStatus>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectFieldData {
    /// Required in requests.
    pub field_name: Option<String>,
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpenNoticePeriodChangeRecord {
    pub probation_voluntary: Option<OpenNoticePeriodDetail>,
    pub probation_involuntary: Option<OpenNoticePeriodDetail>,
    pub positive_voluntary: Option<OpenNoticePeriodDetail>,
    pub positive_involuntary: Option<OpenNoticePeriodDetail>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpenNoticePeriodDetail {
    pub value: Option<i64>,
    pub value_unit: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgdraftDepartmentId {
    pub department_id: Option<String>,
    pub draft_department_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Passport {
    pub wk_id: Option<String>,
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Required in requests.
    pub national_id_type_id: Option<String>,
    /// Required in requests.
    pub passport_number: Option<String>,
    pub issued_date: Option<String>,
    pub expiration_date: Option<String>,
    pub issued_by: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonalProfile {
    pub personal_profile_id: Option<String>,
    pub personal_profile_type: Option<EnumValue>,
    pub files: Clearable<Vec<PersonFile>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Phone {
    pub international_area_code: Option<EnumValue>,
    /// Required in requests.
    pub phone_number: Option<String>,
    pub formatted_phone_number: Option<String>,
    pub device_type: Option<EnumValue>,
    pub phone_usage: Option<EnumValue>,
    pub is_primary: Option<bool>,
    pub is_public: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "PrehireSeniorityAdjustInformationQuery")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SeniorityAdjustInformation {
    pub seniority_adjustment: Option<f64>,
    pub seniority_adjustment_type: Option<EnumValue>,
    pub reasons_for_seniority_adjustment: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub custom_fields: Vec<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ProcessFormVariableV2 {
    pub variable_api_name: Option<String>,
    pub variable_value: Option<FieldVariableValueToForReview>,
    /// At most 100000 elements.
    pub sub_values: Clearable<Vec<FieldVariableSubVlaueForReview>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ProfileSettingCitizenshipStatus {
    pub country_region: Option<String>,
    pub citizenship_status: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ResidentTax {
    /// Required in requests.
    pub year_resident_tax: Option<String>,
    pub resident_status: Option<EnumValue>,
    pub tax_country_region_id: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureMetaInfo {
    pub api_name: Option<String>,
    pub wk_id: Option<String>,
    pub label: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureSignatoryLabel {
    pub template_signatory_type: Option<EnumValue>,
    pub label: Vec<I18n>,
    pub apiname: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureUserInfo {
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaxInfoMys {
    pub epf_ee_tp3: Option<String>,
    pub fresh_graduate: Option<bool>,
    pub monthly_gross: Option<String>,
    pub mtd: Option<String>,
    pub previous_income_in_the_current_year: Option<bool>,
    pub socso: Option<String>,
    pub tax_relief_1: Option<String>,
    pub tax_relief_2: Option<String>,
    pub tax_relief_3: Option<String>,
    pub tax_relief_4: Option<String>,
    pub tax_relief_5: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TranferEmploymentInfo {
    pub regular_employee_start_date: Option<String>,
    pub seniority_date: Option<String>,
    pub employee_number: Option<String>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    pub notice_period_change_record: Option<OpenNoticePeriodChangeRecord>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferInfo {
    pub remark: Option<String>,
    pub offer_info: Option<String>,
    pub target_dotted_manager_clean: Option<bool>,
    pub probation_exist: Option<bool>,
    pub original_department: Option<String>,
    pub target_department: Option<String>,
    pub target_draft_department: Option<String>,
    pub original_department_id_path: Vec<OrgdraftDepartmentId>,
    pub target_department_id_path: Vec<OrgdraftDepartmentId>,
    pub original_work_location: Option<String>,
    pub target_work_location: Option<String>,
    pub original_direct_manager: Option<String>,
    pub target_direct_manager: Option<String>,
    pub original_dotted_manager: Option<String>,
    pub target_dotted_manager: Option<String>,
    pub original_job: Option<String>,
    pub target_job: Option<String>,
    pub original_job_family: Option<String>,
    pub target_job_family: Option<String>,
    pub original_job_level: Option<String>,
    pub target_job_level: Option<String>,
    pub original_workforce_type: Option<String>,
    pub target_workforce_type: Option<String>,
    pub original_employee_subtype: Option<String>,
    pub target_employee_subtype: Option<String>,
    pub original_company: Option<String>,
    pub target_company: Option<String>,
    pub original_contract_number: Option<String>,
    pub target_contract_number: Option<String>,
    pub original_contract_type: Option<String>,
    pub target_contract_type: Option<String>,
    pub original_duration_type: Option<String>,
    pub target_duration_type: Option<String>,
    pub original_signing_type: Option<String>,
    pub target_signing_type: Option<String>,
    pub original_contract_start_date: Option<String>,
    pub target_contract_start_date: Option<String>,
    pub original_contract_end_date: Option<String>,
    pub target_contract_end_date: Option<String>,
    pub original_working_hours_type: Option<String>,
    pub target_working_hours_type: Option<String>,
    pub original_working_calendar: Option<String>,
    pub target_working_calendar: Option<String>,
    pub original_probation_end_date: Option<String>,
    pub target_probation_end_date: Option<String>,
    pub original_weekly_working_hours: Option<String>,
    pub target_weekly_working_hours: Option<String>,
    pub original_work_shift: Option<String>,
    pub target_work_shift: Option<String>,
    pub original_cost_center_rate: Vec<JobDataCostCenter>,
    pub target_cost_center_rate: Vec<JobDataCostCenter>,
    pub target_allocation_expiration_time: Option<String>,
    pub original_allocation_expiration_time: Option<String>,
    pub target_allocation_effective_time: Option<String>,
    pub original_allocation_effective_time: Option<String>,
    pub original_default_cost_center: Option<String>,
    pub target_default_cost_center: Option<String>,
    pub original_is_default_cost_center_inherited: Option<bool>,
    pub target_is_default_cost_center_inherited: Option<bool>,
    pub original_employment_change: Option<TranferEmploymentInfo>,
    pub target_employment_change: Option<TranferEmploymentInfo>,
    pub original_job_grade: Option<String>,
    pub target_job_grade: Option<String>,
    pub original_compensation_type: Option<String>,
    pub target_compensation_type: Option<String>,
    pub original_service_company: Option<String>,
    pub target_service_company: Option<String>,
    pub original_position: Option<String>,
    pub target_position: Option<String>,
    pub target_draft_position: Option<String>,
    pub original_social_security_city: Option<String>,
    pub target_social_security_city: Option<String>,
    pub original_pathway: Option<String>,
    pub target_pathway: Option<String>,
    pub is_transfer_with_workforce: Option<bool>,
    pub original_department_name: Option<LookupName>,
    pub target_department_name: Option<LookupName>,
    pub original_work_location_name: Option<LookupName>,
    pub target_work_location_name: Option<LookupName>,
    pub original_direct_manager_name: Option<LookupName>,
    pub target_direct_manager_name: Option<LookupName>,
    pub original_job_name: Option<LookupName>,
    pub target_job_name: Option<LookupName>,
    pub original_job_family_name: Option<LookupName>,
    pub target_job_family_name: Option<LookupName>,
    pub original_job_level_name: Option<LookupName>,
    pub target_job_level_name: Option<LookupName>,
    pub original_workforce_type_name: Option<LookupName>,
    pub target_workforce_type_name: Option<LookupName>,
    pub original_company_name: Option<LookupName>,
    pub target_company_name: Option<LookupName>,
    pub original_contract_type_name: Option<LookupName>,
    pub target_contract_type_name: Option<LookupName>,
    pub original_duration_type_name: Option<LookupName>,
    pub target_duration_type_name: Option<LookupName>,
    pub original_signing_type_name: Option<LookupName>,
    pub target_signing_type_name: Option<LookupName>,
    pub original_working_hours_type_name: Option<LookupName>,
    pub target_working_hours_type_name: Option<LookupName>,
    pub original_working_calendar_name: Option<LookupName>,
    pub target_working_calendar_name: Option<LookupName>,
    pub original_work_shift_name: Option<LookupName>,
    pub target_work_shift_name: Option<LookupName>,
    pub original_job_grade_name: Option<LookupName>,
    pub target_job_grade_name: Option<LookupName>,
    pub original_compensation_type_name: Option<LookupName>,
    pub target_compensation_type_name: Option<LookupName>,
    pub original_service_company_name: Option<LookupName>,
    pub target_service_company_name: Option<LookupName>,
    pub original_position_name: Option<LookupName>,
    pub target_position_name: Option<LookupName>,
    pub original_employee_subtype_name: Option<LookupName>,
    pub target_employee_subtype_name: Option<LookupName>,
    pub original_pathway_name: Option<LookupName>,
    pub target_pathway_name: Option<LookupName>,
    pub original_default_cost_center_name: Option<LookupName>,
    pub target_default_cost_center_name: Option<LookupName>,
    pub original_dotted_manager_name: Option<LookupName>,
    pub target_dotted_manager_name: Option<LookupName>,
    pub initiator_name: Option<LookupName>,
    pub exception_handler_name: Option<LookupName>,
    pub original_social_security_city_name: Option<LookupName>,
    pub target_social_security_city_name: Option<LookupName>,
    pub wk_created_at: Option<String>,
    pub transform_source: Option<LocalizedName>,
    pub details_of_job_status_change: Vec<LocalizedName>,
}

/// The answer to [`QueryCostCenterTree`](super::cost_center::QueryCostCenterTree) and
/// [`QueryDepartmentTree`](super::department::QueryDepartmentTree).
#[doc(alias("TreeCostCenterResponse", "TreeDepartmentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TreeResponse {
    pub items: Vec<TreeNode>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub reject_export: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Visa {
    pub wk_id: Option<String>,
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Required in requests.
    pub national_id_type_id: Option<String>,
    /// Required in requests.
    pub visa_number: Option<String>,
    pub issued_date: Option<String>,
    pub expiration_date: Option<String>,
    pub issued_by: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkExperienceInfo {
    pub company_organization: Clearable<Vec<I18n>>,
    pub department: Clearable<Vec<I18n>>,
    pub job: Clearable<Vec<I18n>>,
    pub description: Clearable<Vec<I18n>>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkforcePlanEaiDetail {
    pub date: Option<String>,
    pub estimated_active_individuals: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkforcePlanMultiPeriodValue {
    pub period_date: Option<String>,
    pub workforce_plan: Option<String>,
    pub individuals_to_be_added: Option<String>,
    pub individuals_to_be_removed: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `status`, `status_list`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ActiveStatus {
    #[lark(value = 0)]
    Inactive,
    #[lark(value = 1)]
    Active,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `approval_group_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalGroupStatus {
    #[lark(rename = "0")]
    NotStarted,
    #[lark(rename = "1")]
    Approving,
    /// The changes wait to be written.
    #[lark(rename = "2")]
    Approved,
    /// All changes are written; they may take effect later.
    #[lark(rename = "3")]
    Done,
    #[lark(rename = "4")]
    Rejected,
    #[lark(rename = "5")]
    Withdrawn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `assessment_result`, `final_assessment_result`.
#[doc(alias = "FinalAssessmentResult")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AssessmentResult {
    Approved,
    Rejected,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `department_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CorehrDepartmentIdType {
    DepartmentId,
    OpenDepartmentId,
    PeopleCorehrDepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `seniority_adjustment_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SeniorityAdjustmentType {
    Decrease,
    Increase,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `user_id_type`.
#[doc(alias = "JobChangeUserIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CorehrUserIdType {
    OpenId,
    PeopleAdminId,
    PeopleCorehrId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
