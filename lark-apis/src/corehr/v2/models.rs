// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `corehr.v2` share.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown};

use super::person::{PersonFile, PersonName};

/// A postal address, by parts and as full text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Address {
    /// Full address in local script, worked out from its parts.
    pub full_address_local_script: Option<String>,
    /// Full address in Latin script, worked out from its parts.
    pub full_address_western_script: Option<String>,
    /// Id of the address, with which it is changed later; a new one is made if left out.
    pub address_id: Option<String>,
    /// Id of the country or region, from `corehr.v2.basic_info.country_region.search`; it decides which lines of the
    /// address are filled in.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Id of the province or state, from `corehr.v2.basic_info.country_region_subdivision.search`.
    pub region_id: Option<String>,
    /// Id of the city, from `corehr.v2.basic_info.city.search`; going out of use in some answers.
    pub city_id: Option<String>,
    /// Id of the district, from `corehr.v2.basic_info.district.search`; going out of use in some answers.
    pub distinct_id: Option<String>,
    /// Id of the city, from `corehr.v2.basic_info.city.search`.
    pub city_id_v2: Option<String>,
    /// Id of the district, from `corehr.v2.basic_info.district.search`.
    pub district_id_v2: Option<String>,
    /// Line 1 of the address; `local_address_line1` holds it in local script.
    pub address_line1: Option<String>,
    /// Line 2 of the address; `local_address_line2` holds it in local script.
    pub address_line2: Option<String>,
    /// Line 3 of the address; `local_address_line3` holds it in local script.
    pub address_line3: Option<String>,
    /// Line 4 of the address; `local_address_line4` holds it in local script.
    pub address_line4: Option<String>,
    /// Line 5 of the address; `local_address_line5` holds it in local script.
    pub address_line5: Option<String>,
    /// Line 6 of the address; `local_address_line6` holds it in local script.
    pub address_line6: Option<String>,
    /// Line 7 of the address; `local_address_line7` holds it in local script.
    pub address_line7: Option<String>,
    /// Line 8 of the address; `local_address_line8` holds it in local script.
    pub address_line8: Option<String>,
    /// Line 9 of the address; `local_address_line9` holds it in local script.
    pub address_line9: Option<String>,
    /// Line 1 of the address in local, non-Latin script.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in local, non-Latin script.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in local, non-Latin script.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in local, non-Latin script.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in local, non-Latin script.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in local, non-Latin script.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in local, non-Latin script.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in local, non-Latin script.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in local, non-Latin script.
    pub local_address_line9: Option<String>,
    /// Postal code that goes with the address.
    pub postal_code: Option<String>,
    /// What the address is for; options are those of field `address_type` of object `address`.
    /// Required in some requests.
    pub address_type_list: Clearable<Vec<EnumValue>>,
    /// Whether this is the primary address; the default differs by call.
    /// Required in some requests.
    pub is_primary: Option<bool>,
    /// Whether the address is public; the default differs by call.
    /// Required in some requests.
    pub is_public: Option<bool>,
    /// Custom fields of the address; not supported everywhere.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Area one level below the city.
    pub city_subdivision_1: Option<String>,
    /// Area two levels below the city.
    pub city_subdivision_2: Option<String>,
    /// Area one level below the province or state.
    pub region_subdivision_1: Option<String>,
    /// Area two levels below the province or state.
    pub region_subdivision_2: Option<String>,
    /// City as text, instead of an id.
    pub city_text: Option<String>,
    /// City as text in local script, instead of an id.
    pub local_city_text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's bank account.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BankAccount {
    /// Name of the bank as typed, for banks that are not among the options.
    pub bank_name: Option<String>,
    /// Number of the account, as the bank issues it.
    /// Required in requests.
    pub bank_account_number: Option<String>,
    /// Name of the account's holder.
    /// Required in requests.
    pub account_holder: Option<String>,
    pub bank: Option<EnumValue>,
    pub bank_identification_code: Option<String>,
    /// Name of the branch as typed, for branches that are not among the options; otherwise use `branch_id_v2`.
    pub branch_name: Option<String>,
    pub bank_id: Option<String>,
    pub branch_id: Option<String>,
    /// Id of the bank, from `corehr.v2.basic_info.bank.search`, for banks that are among the options.
    pub bank_id_v2: Option<String>,
    /// Id of the branch, which must be of the bank given, from `corehr.v2.basic_info.bank_branch.search`.
    pub branch_id_v2: Option<String>,
    /// Id of the country or region of the bank account.
    pub country_region_id: Option<String>,
    /// What the account is for; options are those of field `bank_account_usage` of object `bank_account`.
    pub bank_account_usage: Clearable<Vec<EnumValue>>,
    /// Kind of bank card; options are those of field `bank_account_type` of object `bank_account`.
    pub bank_account_type: Option<EnumValue>,
    /// How pay is divided among accounts; options are those of field `payment_type` of object `bank_account`.
    pub payment_type: Option<EnumValue>,
    /// Share of the pay in percent, with at most two decimals.
    pub payment_rate: Option<String>,
    /// Amount of the pay, with at most two decimals.
    pub payment_amount: Option<String>,
    /// In which order accounts are served; the lowest comes first.
    pub priority: Option<i64>,
    /// Id of the currency of the account.
    pub currency_id: Option<String>,
    /// International bank account number.
    #[lark(rename = "IBAN")]
    pub iban: Option<String>,
    /// Custom fields of the bank account.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A citizenship status a person can have in a country.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CitizenshipStatus {
    /// Id of the citizenship status.
    pub id: Option<String>,
    /// Id of the country or region of the citizenship.
    pub country_region_id: Option<String>,
    /// Whether the citizenship status is enabled.
    pub active: Option<bool>,
    pub name: Clearable<Vec<I18n>>,
    pub citizenship_status: Clearable<Vec<I18n>>,
    /// Place of the citizenship status in lists.
    pub view_order: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An approval step of an offboarding.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ColumnApprovalNode {
    /// Name of the approval step.
    pub name: Option<String>,
    pub value: Option<String>,
    pub approval_type: Option<String>,
    /// Employees who decide in this step.
    pub approvers: Vec<EmployeeInfo>,
    pub approval_status: Option<String>,
    /// Id of the process the step belongs to.
    pub process_id: Option<String>,
    pub exception_status: Option<String>,
}

/// How an employee's cost is divided during a span of time.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CostAllocation {
    /// First day of the cost allocation.
    pub effective_time: Option<String>,
    /// Day on which the cost allocation ends.
    pub expiration_time: Option<String>,
    /// Cost centres and their shares. At most 50.
    pub cost_center_rates: Clearable<Vec<JobDataCostCenter>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A node in the tree of cost centres.
#[doc(alias("CostCenterTree", "DepartmentTree"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TreeNode {
    /// Id of the cost centre.
    pub id: Option<String>,
    /// Level of the cost centre in the tree.
    pub level: Option<i64>,
    /// Ids of the cost centres right below.
    pub children: Vec<String>,
}

/// A currency with its codes.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Currency {
    /// Id of the currency, from `corehr.v2.basic_info.currency.search`.
    pub currency_id: Option<String>,
    /// Ids of the countries and regions that use the currency.
    pub country_region_id_list: Vec<String>,
    /// Name of the currency by language.
    pub currency_name: Vec<I18n>,
    /// Numeric code of the currency as of ISO 4217.
    pub numeric_code: Option<i64>,
    /// Three-letter code of the currency as of ISO 4217, such as `CNY`.
    pub currency_alpha_3_code: Option<String>,
    /// Whether the currency is in force.
    pub status: Option<ActiveStatus>,
}

/// A custom field with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// API name of the custom field, from `corehr.v1.custom_field.query`. A position takes at most 200 custom fields.
    /// Required in requests.
    pub custom_api_name: Option<String>,
    /// Name of the custom field; need not be filled in.
    pub name: Option<LocalizedName>,
    /// Type of the custom field: 1 text, 2 yes or no, 3 number, 4 option, 5 lookup, 6 automatic code, 7 date and time, 8
    /// attachment, 9 image, 10 calculated, 11 reverse lookup.
    /// One of `1` (text), `2` (boolean), `3` (number), `4` (enum), `5` (lookup), `6` (auto number), `7` (date time), `8`
    /// (attachment), `9` (image), `10` (calculated), `11` (back lookup).
    pub r#type: Option<i64>,
    /// Value of the field as JSON text, whose form depends on the field's type, such as `123`, `"true"` or `["id1","id2"]`.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Name of a custom field in Chinese and English.
#[doc(alias("CustomName", "DataengineI18n", "FieldVariableValueI18n", "I18nV2"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LocalizedName {
    /// Text in Chinese.
    pub zh_cn: Option<String>,
    /// Text in English.
    pub en_us: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A department with id and name.
#[doc(alias("DepartmentLookupName", "EmploymentLookupName"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LookupName {
    /// Id of the department, with which it is read.
    pub id: Option<String>,
    /// Name of the department, in Chinese and English.
    pub name: Option<LocalizedName>,
}

/// A family member of a person.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Dependent {
    /// Id of the dependant.
    pub id: Option<String>,
    /// Name of the dependant.
    pub name: Option<PersonName>,
    /// How the dependant is related to the person; options are those of field `relationship_with_dependent` of object
    /// `dependent`.
    /// Required in requests.
    pub relationship: Option<EnumValue>,
    /// Gender of the dependant; options are those of field `gender` of object `person`.
    pub gender: Option<EnumValue>,
    /// Day on which the dependant was born.
    pub date_of_birth: Option<String>,
    pub nationality_id: Option<String>,
    /// Id of the dependant's nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_id_v2: Option<String>,
    /// Identity documents of the dependant.
    pub national_id_list: Clearable<Vec<NationalId>>,
    /// Whether the spouse works; options are those of field `spouses_working_status` of object `dependent`.
    pub spouses_working_status: Option<EnumValue>,
    /// Whether health insurance covers the dependant.
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether the dependant counts for tax deduction.
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// Custom fields of the dependant.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Name of the dependant.
    pub dependent_name: Option<String>,
    /// Employer of the dependant.
    pub employer: Option<String>,
    /// Work that the dependant does.
    pub job: Option<String>,
    /// Phone number of the dependant.
    pub phone: Option<Phone>,
    /// Address at which the dependant can be reached.
    pub address: Option<Address>,
    /// Birth certificate of the child, as uploaded files.
    pub birth_certificate_of_child: Clearable<Vec<PersonFile>>,
    pub reason: Option<EnumValue>,
    pub modify_date: Option<String>,
    /// Visas of the dependant.
    pub visas: Clearable<Vec<Visa>>,
    /// Passports of the dependant.
    pub passports: Clearable<Vec<Passport>>,
    /// Citizenship statuses of the dependant.
    pub citizenship_statuses: Clearable<Vec<CitizenshipStatus>>,
    /// Email addresses of the dependant.
    pub emails: Clearable<Vec<Email>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A dimension of a plan with its value.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DimensionEntity {
    /// Kind of dimension, such as `department`, `job_level`, `cost_center` or `custom_org_01`.
    /// One of `department`, `employee_type`, `location`, `position`, `cost_center`, `job_family`, `job_level`, `job`,
    /// `pathway`, `custom_org_01`, `custom_org_02`, `custom_org_03`, `custom_org_04`, `custom_org_05`.
    pub dimension_key: String,
    /// Id of the dimension's value: a department, location, cost centre, job and so on.
    pub dimension_value: String,
}

/// A stage of a person's education.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Education {
    /// School as typed, for schools that are not among the options; otherwise use `school_name`.
    pub school: Vec<I18n>,
    /// Level of education; options are those of field `level_of_education` of object `education`.
    pub level_of_education: Option<EnumValue>,
    /// Day on which the education began.
    pub start_date: Option<String>,
    /// Day on which the education ended.
    pub end_date: Option<String>,
    /// Field of study as typed, for fields that are not among the options; otherwise use `field_of_study_name`.
    pub field_of_study: Clearable<Vec<I18n>>,
    /// Academic degree; options are those of field `degree` of object `education`.
    pub degree: Option<EnumValue>,
    /// School as an option; options are those of field `school_name` of object `education`.
    pub school_name: Option<EnumValue>,
    /// Field of study as an option; options are those of field `field_of_study_name` of object `education`.
    pub field_of_study_name: Option<EnumValue>,
    /// Id of the country or region where the education took place.
    pub country_region_id: Option<String>,
    /// Day on which the education is expected to end.
    pub expected_end_date: Option<String>,
    /// Custom fields of the education.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's email address.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Email {
    /// The email address itself.
    /// Required in requests.
    pub email: Option<String>,
    /// Whether this is the primary email address. Default: `true`.
    pub is_primary: Option<bool>,
    /// Whether the email address is public. Default: `true`.
    pub is_public: Option<bool>,
    /// What the address is for; options are those of field `email_usage` of object `email`. Work addresses belong to the
    /// employment.
    pub email_usage: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Someone to reach in an emergency.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// Id of the emergency contact.
    pub id: Option<String>,
    /// Name of the emergency contact; out of use, use `legal_name`.
    pub name: Option<PersonName>,
    /// How the contact is related to the person.
    pub relationship: Option<EnumValue>,
    /// Phone numbers of the emergency contact.
    pub phone_ist: Clearable<Vec<Phone>>,
    /// Phone numbers of the contact.
    pub phone_list: Clearable<Vec<Phone>>,
    /// Legal name of the contact.
    pub legal_name: Option<String>,
    /// Custom fields of the emergency contact.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Address at which the emergency contact can be reached.
    pub address: Option<Address>,
    /// Email address of the emergency contact.
    pub email: Option<Email>,
    /// Whether this is the primary contact.
    pub is_primary: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An employee with id, name and avatar.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeInfo {
    /// Id of the employee, unique within Feishu People.
    pub id: Option<String>,
    /// Name of the employee, as shown to users.
    pub name: Option<String>,
    /// Avatar of the employee, as shown to users.
    pub avatar: Option<String>,
    /// User id of the employee.
    pub user_id: Option<String>,
    /// Number by which the company knows the employee.
    pub employee_number: Option<String>,
}

/// HRBPs and regional BPs of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmploymentBp {
    /// Employment id of the employee the BPs look after.
    pub employment_id: Option<String>,
    /// HRBPs of the employee, in the kind of `user_id_type`; those who may not see managers are left out for the manager of
    /// a department.
    pub hrbp_ids: Vec<String>,
    /// Regional BPs of the employee, in the kind of `user_id_type`.
    pub location_bp_ids: Vec<String>,
}

/// A chosen option with its names for display.
#[doc(alias = "Enum")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EnumValue {
    /// API name of the option, such as `job`; which are possible depends on the field.
    /// Required in requests. One of `job`, `position`, `non_job`.
    pub enum_name: Option<String>,
    /// Names of the option for display, by language.
    pub display: Clearable<Vec<I18n>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A nested value, by the key that refers to it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableSubVlaue {
    /// Key by which lists and records refer to this value.
    pub key: Option<String>,
    /// Value of the variable, by its type.
    pub value: Option<FieldVariableValueTo>,
}

/// A nested value, by the key that refers to it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableSubVlaueForReview {
    /// Key by which lists and records refer to this value.
    pub key: Option<String>,
    /// Value of the variable, by its type.
    pub value: Option<FieldVariableValueToForReview>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A variable of a process with its value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableValue {
    /// API name of the variable, which names it uniquely.
    pub variable_api_name: Option<String>,
    /// Name of the variable; not returned with process data.
    pub variable_name: Option<LocalizedName>,
    /// Value of the variable, by its type.
    pub variable_value: Option<FieldVariableValueTo>,
    /// Values that `list_values` and `record_values` refer to.
    pub sub_values: Vec<FieldVariableSubVlaue>,
}

/// Value of a variable; only the one of its type is filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableValueTo {
    /// Value of a text variable.
    pub text_value: Option<String>,
    /// Value of a yes-or-no variable.
    pub bool_value: Option<bool>,
    /// Value of a number variable, as text.
    pub number_value: Option<String>,
    /// Value of a selection variable, the id of the option.
    pub enum_value: Option<String>,
    /// Date, in days since 1 January 1970.
    pub date_value: Option<String>,
    /// Date and time, in milliseconds since 1970.
    pub date_time_value: Option<Text<UnixMillis>>,
    /// Value of a text variable in several languages.
    pub i18n_value: Option<LocalizedName>,
    /// Value of an object variable, with the object's id and kind.
    pub object_value: Option<FieldVariableValueToObject>,
    /// Value of a user variable, in the kind of `user_id_type`.
    pub user_value: Option<String>,
    /// Value of a department variable, in the kind of `department_id_type`.
    pub department_value: Option<String>,
    /// Value of a record variable, field by field.
    pub record_values: Vec<FieldVariableValueToRecord>,
    /// Value of an employee variable, in the kind of `user_id_type`.
    pub employment_value: Option<String>,
    /// Value of a list variable; each element refers to an entry of `sub_values`.
    pub list_values: Vec<String>,
    /// Value of a file variable; the file is downloaded with the file endpoint of master data.
    pub file_value: Option<FieldVariableValueToFile>,
}

/// A file that is the value of a variable.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FieldVariableValueToFile {
    /// Id with which the file is downloaded from master data.
    pub open_file_id: Option<String>,
    /// Name of the file, as shown to users.
    pub file_name: Option<String>,
    /// Size of the file, in bytes.
    pub length: Option<i64>,
    /// Type of the file, such as `application/pdf`.
    pub mime_type: Option<String>,
}

/// A file that is the value of a variable.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToFileForWrite {
    /// Id of the file, from `corehr.v1.person.upload`.
    pub open_file_id: Option<String>,
    /// Name of the file with its extension; overrides that of the uploaded file, which is used if left out.
    pub file_name: Option<String>,
    /// Size of the file in bytes, up to 52428800; overrides that of the uploaded file, which is used if left out.
    pub length: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Value of a variable; only the one of its type is filled in.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToForReview {
    /// Value of a text variable.
    pub text_value: Option<String>,
    /// Value of a yes-or-no variable.
    pub bool_value: Option<bool>,
    /// Value of a number variable, as text.
    pub number_value: Option<String>,
    /// Value of a selection variable, the id of the option.
    pub enum_value: Option<String>,
    /// Date, in days since 1 January 1970.
    pub date_value: Option<String>,
    /// Date and time, in milliseconds since 1970.
    pub date_time_value: Option<Text<UnixMillis>>,
    /// Value of a text variable in several languages.
    pub i18n_value: Option<LocalizedName>,
    /// Value of an object variable, with the object's id and kind.
    pub object_value: Option<FieldVariableValueToObject>,
    /// Value of a department variable, in the kind of `department_id_type`.
    pub department_value: Option<String>,
    /// Value of an employee variable, in the kind of `user_id_type`.
    pub employment_value: Option<String>,
    /// Value of a list variable; each element is a key of `sub_values`. At most 10000.
    pub list_values: Clearable<Vec<String>>,
    /// Value of a file variable, for writing.
    pub file_value: Option<FieldVariableValueToFileForWrite>,
    /// Value of a record variable, field by field.
    pub record_values: Clearable<Vec<FieldVariableValueToRecord>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An object that is the value of a variable.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToObject {
    /// Id of the object, for example of a job if `wk_api_name` is `job`.
    pub wk_id: Option<String>,
    /// API name of the object's kind, such as `job` or `job_level`.
    pub wk_api_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A field of a record that is the value of a variable.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FieldVariableValueToRecord {
    /// API name of the record's field, which names it uniquely.
    pub variable_api_name: Option<String>,
    /// Key of the field's value in `sub_values`.
    pub sub_value_key: Option<String>,
    /// Id of the record, unique within Feishu People.
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
    /// Variables of the process with their values.
    pub field_variable_values: Vec<FieldVariableValue>,
    /// Id of the process the fields belong to.
    pub process_id: Option<String>,
}

/// What companies, departments and locations have in common: name, code, parent and dates.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct HiberarchyCommon {
    /// Id of the company, department or location above; absent at the top level.
    pub parent_id: Option<String>,
    /// Name of the company, department or location by language; for departments without slashes, semicolons and
    /// apostrophes.
    pub name: Clearable<Vec<I18n>>,
    /// Kind of organisation, such as a company or a location.
    pub r#type: Option<EnumValue>,
    /// Whether the organisation is enabled.
    pub active: Option<bool>,
    /// First day of the present version, `YYYY-MM-DD 00:00:00`.
    pub effective_time: Option<String>,
    /// Day on which the present version ends, `YYYY-MM-DD 00:00:00`.
    pub expiration_time: Option<String>,
    /// Code of the department or location, unique within its kind; for departments, `is_prefer_manual_encoding` decides
    /// between it and an automatic code.
    pub code: Option<String>,
    /// Description of the organisation.
    pub description: Clearable<Vec<I18n>>,
    /// Place among siblings; not supported yet.
    pub tree_order: Option<String>,
    /// Place in the list; not supported yet.
    pub list_order: Option<String>,
    /// Custom fields of the organisation; not supported yet.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18n {
    /// Language of the text: `zh-CN` or `en-US`.
    /// Required in requests.
    pub lang: Option<String>,
    /// The text in the language of `lang`. Mostly at most 255 characters; names go without slashes, semicolons and
    /// apostrophes.
    /// Required in requests.
    pub value: Option<String>,
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
    /// Required in some requests.
    pub cost_center_id: Option<String>,
    /// Share of the cost in percent, a whole number up to 100; fractions are cut off, so use `new_rate` for them.
    pub rate: Option<i64>,
    /// Share of the cost in percent, with decimals; in trial only in some answers.
    /// Required in some requests.
    pub new_rate: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's identity document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NationalId {
    /// Id of the document type, from `corehr.v1.national_id_type.list`.
    /// Required in requests.
    pub national_id_type_id: Option<String>,
    /// Number of the identity document.
    /// Required in requests.
    pub national_id_number: Option<String>,
    /// Day on which the document was issued.
    pub issue_date: Option<String>,
    /// Day on which the document expires, such as `2020-05-21`.
    pub expiration_date: Option<String>,
    /// Id of the country or region that issued the document.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Authority that issued the document.
    pub issued_by: Option<String>,
    /// Custom fields of the document.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Id of the record of the document.
    pub wk_id: Option<String>,
    /// Series of the document.
    pub series: Option<String>,
    /// Whether the document does not expire.
    pub effective_for_a_long_time: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A nationality that a person can have.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Nationality {
    /// Id of the nationality, as in `nationality_id_v2` of employees.
    pub nationality_id: Option<String>,
    /// Name of the nationality by language.
    pub name: Clearable<Vec<I18n>>,
    /// Two-letter code of the country or region as of ISO 3166-1.
    pub alpha_2_code: Option<String>,
    /// Three-letter code of the country or region as of ISO 3166-1.
    pub alpha_3_code: Option<String>,
    /// Numeric code of the country of the nationality.
    pub numeric_code: Option<i64>,
    /// Id of the country or region of the nationality.
    pub country_region_id: Option<String>,
    /// Whether the nationality is in force.
    pub status: Option<ActiveStatus>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A custom field with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectFieldData {
    /// API name of the field, from `corehr.v1.custom_field.query`; some fields of an offboarding cannot be edited.
    /// Required in requests.
    pub field_name: Option<String>,
    /// Value of the field as JSON text, whose form depends on the field's type, such as `123`, `"true"` or `["id1","id2"]`.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Notice periods, during and after probation, by who gives notice.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpenNoticePeriodChangeRecord {
    /// Notice period during probation if the employee gives notice.
    pub probation_voluntary: Option<OpenNoticePeriodDetail>,
    /// Notice period during probation if the company gives notice.
    pub probation_involuntary: Option<OpenNoticePeriodDetail>,
    /// Notice period after probation if the employee gives notice.
    pub positive_voluntary: Option<OpenNoticePeriodDetail>,
    /// Notice period after probation if the company gives notice.
    pub positive_involuntary: Option<OpenNoticePeriodDetail>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A notice period with its unit.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OpenNoticePeriodDetail {
    /// Length of the notice period, in the unit given.
    pub value: Option<i64>,
    /// Unit of the notice period.
    pub value_unit: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Ids of a department before and after an organisation change takes effect.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrgdraftDepartmentId {
    /// Id of the department, in the kind of `department_id_type`; empty for one that this change creates, until it takes
    /// effect.
    pub department_id: Option<String>,
    /// Id of the department in the change, always a `people_corehr_department_id`; `td_...` for a new one until the change
    /// takes effect.
    pub draft_department_id: Option<String>,
}

/// A person's passport.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Passport {
    /// Id of the record of the passport.
    pub wk_id: Option<String>,
    /// Id of the country or region that issued the passport.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Id of the document type of the passport.
    /// Required in requests.
    pub national_id_type_id: Option<String>,
    /// Number printed in the passport.
    /// Required in requests.
    pub passport_number: Option<String>,
    /// Day on which the passport was issued.
    pub issued_date: Option<String>,
    /// Day on which the passport expires.
    pub expiration_date: Option<String>,
    /// Authority that issued the passport.
    pub issued_by: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A kind of personal document with its files.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonalProfile {
    /// Id of the personal document.
    pub personal_profile_id: Option<String>,
    /// Kind of document; options are those of field `profile_type` of object `personal_profile`.
    pub personal_profile_type: Option<EnumValue>,
    /// Files of the document.
    pub files: Clearable<Vec<PersonFile>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's phone number.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Phone {
    /// Country calling code, such as `86_china`; options are those of field `international_area_code` of object `phone`.
    pub international_area_code: Option<EnumValue>,
    /// The number itself, such as `010-12345678`.
    /// Required in requests.
    pub phone_number: Option<String>,
    /// Whole phone number, with country code.
    pub formatted_phone_number: Option<String>,
    /// Kind of device, such as a mobile; options are those of field `device_type` of object `phone`.
    pub device_type: Option<EnumValue>,
    /// What the number is for; options are those of field `phone_usage` of object `phone`.
    pub phone_usage: Option<EnumValue>,
    /// Whether this is the primary phone number.
    pub is_primary: Option<bool>,
    /// Whether the phone number is public.
    pub is_public: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An adjustment of a pre-hire's seniority.
#[doc(alias = "PrehireSeniorityAdjustInformationQuery")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SeniorityAdjustInformation {
    /// Years by which seniority is adjusted, with two decimals.
    pub seniority_adjustment: Option<f64>,
    /// Whether seniority is lengthened or shortened; options are those of field `seniority_adjustment_type` of object
    /// `seniority_adjust_information`.
    pub seniority_adjustment_type: Option<EnumValue>,
    /// Why seniority is adjusted.
    pub reasons_for_seniority_adjustment: Option<String>,
    /// First day of the seniority adjustment.
    pub start_date: Option<String>,
    /// Last day of the seniority adjustment.
    pub end_date: Option<String>,
    /// Custom fields of the seniority adjustment.
    pub custom_fields: Vec<CustomFieldData>,
}

/// A field of a process form with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ProcessFormVariableV2 {
    /// API name of the variable, as `corehr.v2.process.form_variable_data.get` returns it.
    pub variable_api_name: Option<String>,
    /// Value of the variable, by its type.
    pub variable_value: Option<FieldVariableValueToForReview>,
    /// Values that `list_values` and `record_values` refer to. At most 100000.
    pub sub_values: Clearable<Vec<FieldVariableSubVlaueForReview>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Citizenship status of a person in a country.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ProfileSettingCitizenshipStatus {
    /// Id of the country or region of the citizenship.
    pub country_region: Option<String>,
    /// Kind of citizenship of the person.
    pub citizenship_status: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's tax residence.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ResidentTax {
    /// Tax year, such as `2023`.
    /// Required in requests.
    pub year_resident_tax: Option<String>,
    /// Tax status of the resident; options are those of field `resident_status` of object `resident_tax`.
    pub resident_status: Option<EnumValue>,
    /// Id of the country or region of the tax residence.
    pub tax_country_region_id: Option<String>,
    /// Custom fields of the tax residence. Needs the scope `corehr:person.resident_tax_custom_field:read` or `:write`.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An item of master data, such as a category or region.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureMetaInfo {
    /// API name of the item, such as that of a region.
    pub api_name: Option<String>,
    /// Unique id of the item, such as a region.
    pub wk_id: Option<String>,
    /// Name of the item by language.
    pub label: Vec<I18n>,
}

/// A kind of signatory of a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureSignatoryLabel {
    /// Kind of signatory, one of the constant set `signature_template_signatory_type`.
    pub template_signatory_type: Option<EnumValue>,
    /// Name of the kind of signatory by language.
    pub label: Vec<I18n>,
    /// API name of the kind of signatory.
    pub apiname: Option<String>,
}

/// A user taking part in the signing.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SignatureUserInfo {
    /// Employment id of the user.
    pub id: Option<String>,
}

/// Tax data of an employee in Malaysia.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaxInfoMys {
    pub epf_ee_tp3: Option<String>,
    /// Whether the employee is a fresh graduate.
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

/// What a job change alters in the employment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TranferEmploymentInfo {
    /// Day on which the employee becomes regular, `YYYY-MM-DD`.
    pub regular_employee_start_date: Option<String>,
    /// Day from which seniority is counted, `YYYY-MM-DD`.
    pub seniority_date: Option<String>,
    /// Employee number after the job change.
    pub employee_number: Option<String>,
    /// Custom fields of the employment. Needs the scope `corehr:job_change.employment_custom_field:read`.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Notice periods of the employee.
    pub notice_period_change_record: Option<OpenNoticePeriodChangeRecord>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a job change alters: values before and after.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferInfo {
    /// Remark on the job change. Needs the scope `corehr:job_change.remark:read`.
    pub remark: Option<String>,
    /// Offer data of the job change.
    pub offer_info: Option<String>,
    /// Whether the dotted-line manager is removed; then `target_dotted_manager` is empty.
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether there is a probation after the change; if so, `target_probation_end_date` is required.
    pub probation_exist: Option<bool>,
    /// Id of the department before the change.
    pub original_department: Option<String>,
    /// Id of the department after the change, if it exists already.
    pub target_department: Option<String>,
    /// Id of a department that the organisation change creates, `td_...`.
    pub target_draft_department: Option<String>,
    /// Departments from the root down to the employee's before the change.
    pub original_department_id_path: Vec<OrgdraftDepartmentId>,
    /// Departments from the root down to the employee's after the change.
    pub target_department_id_path: Vec<OrgdraftDepartmentId>,
    /// Id of the work location before the change.
    pub original_work_location: Option<String>,
    /// Id of the work location after the change.
    pub target_work_location: Option<String>,
    /// Id of the direct manager before the change.
    pub original_direct_manager: Option<String>,
    /// Id of the direct manager after the change.
    pub target_direct_manager: Option<String>,
    /// Id of the dotted-line manager before the change.
    pub original_dotted_manager: Option<String>,
    /// Id of the dotted-line manager after the change.
    pub target_dotted_manager: Option<String>,
    /// Id of the job before the change. Needs the scope `corehr:employment.job:read` or `corehr:employment.job_level:read`
    /// or `corehr:employment.job_level:write`.
    pub original_job: Option<String>,
    /// Id of the job after the change. Needs the scope `corehr:employment.job:read` or `corehr:employment.job_level:read`
    /// or `corehr:employment.job_level:write`.
    pub target_job: Option<String>,
    /// Id of the job family before the change.
    pub original_job_family: Option<String>,
    /// Id of the job family after the change.
    pub target_job_family: Option<String>,
    /// Id of the job level before the change. Needs the scope `corehr:employment.job_level:read` or `:write`.
    pub original_job_level: Option<String>,
    /// Id of the job level after the change. Needs the scope `corehr:employment.job_level:read` or `:write`.
    pub target_job_level: Option<String>,
    /// Id of the employee type before the change.
    pub original_workforce_type: Option<String>,
    /// Id of the employee type after the change.
    pub target_workforce_type: Option<String>,
    /// Id of the employee subtype before the change.
    pub original_employee_subtype: Option<String>,
    /// Id of the employee subtype after the change.
    pub target_employee_subtype: Option<String>,
    /// Id of the company before the change. Needs the scope `corehr:contract.company:read` or `:write`.
    pub original_company: Option<String>,
    /// Id of the company after the change. Needs the scope `corehr:contract.company:read` or `:write`.
    pub target_company: Option<String>,
    /// Number of the contract before the change.
    pub original_contract_number: Option<String>,
    /// Number of the contract after the change.
    pub target_contract_number: Option<String>,
    /// Kind of contract before the change.
    pub original_contract_type: Option<String>,
    /// Kind of contract after the change.
    pub target_contract_type: Option<String>,
    /// How the contract's duration was set before the change.
    pub original_duration_type: Option<String>,
    /// How the contract's duration is set after the change.
    pub target_duration_type: Option<String>,
    /// How the contract was signed before the change.
    pub original_signing_type: Option<String>,
    /// How the contract is signed after the change.
    pub target_signing_type: Option<String>,
    /// First day of the contract before the change, `YYYY-MM-DD`. Needs the scope `corehr:contract.period:read` or
    /// `:write`.
    pub original_contract_start_date: Option<String>,
    /// First day of the contract after the change, `YYYY-MM-DD`. Needs the scope `corehr:contract.period:read` or `:write`.
    pub target_contract_start_date: Option<String>,
    /// Last day of the contract before the change, `YYYY-MM-DD`. Needs the scope `corehr:contract.period:read` or `:write`.
    pub original_contract_end_date: Option<String>,
    /// Last day of the contract after the change, `YYYY-MM-DD`. Needs the scope `corehr:contract.period:read` or `:write`.
    pub target_contract_end_date: Option<String>,
    /// Id of the working hours type before the change.
    pub original_working_hours_type: Option<String>,
    /// Id of the working hours type after the change.
    pub target_working_hours_type: Option<String>,
    /// Work calendar before the change.
    pub original_working_calendar: Option<String>,
    /// Work calendar after the change.
    pub target_working_calendar: Option<String>,
    /// Expected end of the probation before the change, `YYYY-MM-DD`.
    pub original_probation_end_date: Option<String>,
    /// Expected end of the probation after the change, `YYYY-MM-DD`.
    pub target_probation_end_date: Option<String>,
    /// Weekly working hours before the change.
    pub original_weekly_working_hours: Option<String>,
    /// Weekly working hours after the change.
    pub target_weekly_working_hours: Option<String>,
    /// Kind of shifts before the change.
    pub original_work_shift: Option<String>,
    /// Kind of shifts after the change.
    pub target_work_shift: Option<String>,
    /// How cost was divided among cost centres before the change.
    pub original_cost_center_rate: Vec<JobDataCostCenter>,
    /// How cost is divided among cost centres after the change.
    pub target_cost_center_rate: Vec<JobDataCostCenter>,
    /// When the cost allocation after the change ends, `YYYY-MM-DD HH:MM:SS`; in trial only.
    pub target_allocation_expiration_time: Option<String>,
    /// When the cost allocation before the change ended, `YYYY-MM-DD HH:MM:SS`; in trial only.
    pub original_allocation_expiration_time: Option<String>,
    /// When the cost allocation after the change takes effect, `YYYY-MM-DD HH:MM:SS`; in trial only.
    pub target_allocation_effective_time: Option<String>,
    /// When the cost allocation before the change took effect, `YYYY-MM-DD HH:MM:SS`; in trial only.
    pub original_allocation_effective_time: Option<String>,
    /// Id of the default cost centre before the change; empty if it was inherited or there was none. In trial only.
    pub original_default_cost_center: Option<String>,
    /// Id of the default cost centre after the change; empty if it is inherited or there is none. In trial only.
    pub target_default_cost_center: Option<String>,
    /// Whether the default cost centre was inherited, from the position or else the department, before the change. In trial
    /// only.
    pub original_is_default_cost_center_inherited: Option<bool>,
    /// Whether the default cost centre is inherited, from the position or else the department, after the change. In trial
    /// only.
    pub target_is_default_cost_center_inherited: Option<bool>,
    /// Employment data before the change.
    pub original_employment_change: Option<TranferEmploymentInfo>,
    /// Employment data after the change.
    pub target_employment_change: Option<TranferEmploymentInfo>,
    /// Id of the job grade before the change. Needs the scope `corehr:employment.job_grade:read` or `:write`.
    pub original_job_grade: Option<String>,
    /// Id of the job grade after the change. Needs the scope `corehr:employment.job_grade:read` or `:write`.
    pub target_job_grade: Option<String>,
    /// How the employee was paid before the change. Needs the scope `corehr:job_data.compensation_type:read`.
    pub original_compensation_type: Option<String>,
    /// How the employee is paid after the change. Needs the scope `corehr:job_data.compensation_type:read`.
    pub target_compensation_type: Option<String>,
    /// Id of the company worked for before the change. Needs the scope `corehr:job_data.service_company:read`.
    pub original_service_company: Option<String>,
    /// Id of the company worked for after the change. Needs the scope `corehr:job_data.service_company:read`.
    pub target_service_company: Option<String>,
    /// Id of the position before the change; in trial only.
    pub original_position: Option<String>,
    /// Id of the position after the change, if it exists already; in trial only.
    pub target_position: Option<String>,
    /// Id of the position after the change; `td_...` for a new one until the change takes effect.
    pub target_draft_position: Option<String>,
    /// Id of the social security city before the change. Needs the scope `corehr:job_change.social_security_city:read`.
    pub original_social_security_city: Option<String>,
    /// Id of the social security city after the change. Needs the scope `corehr:job_change.social_security_city:read`.
    pub target_social_security_city: Option<String>,
    /// Id of the pathway before the change. Needs the scope `corehr:job_change.pathway:read` or `:write`.
    pub original_pathway: Option<String>,
    /// Id of the pathway after the change. Needs the scope `corehr:job_change.pathway:read` or `:write`.
    pub target_pathway: Option<String>,
    /// Whether the headcount moves along with the employee.
    pub is_transfer_with_workforce: Option<bool>,
    /// Department before the change, with name.
    pub original_department_name: Option<LookupName>,
    /// Department after the change, with name.
    pub target_department_name: Option<LookupName>,
    /// Work location before the change, with name.
    pub original_work_location_name: Option<LookupName>,
    /// Work location after the change, with name.
    pub target_work_location_name: Option<LookupName>,
    /// Direct manager before the change, with name.
    pub original_direct_manager_name: Option<LookupName>,
    /// Direct manager after the change, with name.
    pub target_direct_manager_name: Option<LookupName>,
    /// Job before the change, with name.
    pub original_job_name: Option<LookupName>,
    /// Job after the change, with name.
    pub target_job_name: Option<LookupName>,
    /// Job family before the change, with name.
    pub original_job_family_name: Option<LookupName>,
    /// Job family after the change, with name.
    pub target_job_family_name: Option<LookupName>,
    /// Job level before the change, with name.
    pub original_job_level_name: Option<LookupName>,
    /// Job level after the change, with name.
    pub target_job_level_name: Option<LookupName>,
    /// Employee type before the change, with name.
    pub original_workforce_type_name: Option<LookupName>,
    /// Employee type after the change, with name.
    pub target_workforce_type_name: Option<LookupName>,
    /// Company before the change, with name.
    pub original_company_name: Option<LookupName>,
    /// Company after the change, with name.
    pub target_company_name: Option<LookupName>,
    /// Kind of contract before the change, with name.
    pub original_contract_type_name: Option<LookupName>,
    /// Kind of contract after the change, with name.
    pub target_contract_type_name: Option<LookupName>,
    /// How the contract's duration was set before the change, with name.
    pub original_duration_type_name: Option<LookupName>,
    /// How the contract's duration is set after the change, with name.
    pub target_duration_type_name: Option<LookupName>,
    /// How the contract was signed before the change, with name.
    pub original_signing_type_name: Option<LookupName>,
    /// How the contract is signed after the change, with name.
    pub target_signing_type_name: Option<LookupName>,
    /// Working hours type before the change, with name.
    pub original_working_hours_type_name: Option<LookupName>,
    /// Working hours type after the change, with name.
    pub target_working_hours_type_name: Option<LookupName>,
    /// Work calendar before the change, with name.
    pub original_working_calendar_name: Option<LookupName>,
    /// Work calendar after the change, with name.
    pub target_working_calendar_name: Option<LookupName>,
    /// Kind of shifts before the change, with name.
    pub original_work_shift_name: Option<LookupName>,
    /// Kind of shifts after the change, with name.
    pub target_work_shift_name: Option<LookupName>,
    /// Job grade before the change, with name.
    pub original_job_grade_name: Option<LookupName>,
    /// Job grade after the change, with name.
    pub target_job_grade_name: Option<LookupName>,
    /// How the employee was paid before the change, with name.
    pub original_compensation_type_name: Option<LookupName>,
    /// How the employee is paid after the change, with name.
    pub target_compensation_type_name: Option<LookupName>,
    /// Company worked for before the change, with name.
    pub original_service_company_name: Option<LookupName>,
    /// Company worked for after the change, with name.
    pub target_service_company_name: Option<LookupName>,
    /// Position before the change, with name.
    pub original_position_name: Option<LookupName>,
    /// Position after the change, with name.
    pub target_position_name: Option<LookupName>,
    /// Employee subtype before the change, with name.
    pub original_employee_subtype_name: Option<LookupName>,
    /// Employee subtype after the change, with name.
    pub target_employee_subtype_name: Option<LookupName>,
    /// Pathway before the change, with name.
    pub original_pathway_name: Option<LookupName>,
    /// Pathway after the change, with name.
    pub target_pathway_name: Option<LookupName>,
    /// Default cost centre before the change, with name.
    pub original_default_cost_center_name: Option<LookupName>,
    /// Default cost centre after the change, with name.
    pub target_default_cost_center_name: Option<LookupName>,
    /// Dotted-line manager before the change, with name.
    pub original_dotted_manager_name: Option<LookupName>,
    /// Dotted-line manager after the change, with name.
    pub target_dotted_manager_name: Option<LookupName>,
    /// The user who started the job change, with name.
    pub initiator_name: Option<LookupName>,
    pub exception_handler_name: Option<LookupName>,
    /// Social security city before the change, with name.
    pub original_social_security_city_name: Option<LookupName>,
    /// Social security city after the change, with name.
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
    /// Nodes of the cost centre tree.
    pub items: Vec<TreeNode>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    pub reject_export: Option<bool>,
}

/// A person's visa.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Visa {
    /// Id of the record of the visa.
    pub wk_id: Option<String>,
    /// Id of the country or region that issued the visa.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Id of the document type of the visa.
    /// Required in requests.
    pub national_id_type_id: Option<String>,
    /// Number printed on the visa.
    /// Required in requests.
    pub visa_number: Option<String>,
    /// Day on which the visa was issued.
    pub issued_date: Option<String>,
    /// Day on which the visa expires.
    pub expiration_date: Option<String>,
    /// Authority that issued the visa.
    pub issued_by: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A job a person held before.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkExperienceInfo {
    /// Company or organisation the person worked for.
    pub company_organization: Clearable<Vec<I18n>>,
    /// Department the person worked in.
    pub department: Clearable<Vec<I18n>>,
    /// Job that the person held.
    pub job: Clearable<Vec<I18n>>,
    /// What the person did in the job, by language.
    pub description: Clearable<Vec<I18n>>,
    /// Day on which the person began the job.
    pub start_date: Option<String>,
    /// Day on which the person left the job.
    pub end_date: Option<String>,
    /// Custom fields of the work experience.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Estimated headcount at one date.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkforcePlanEaiDetail {
    /// Date of the estimate, as shown on the page of the plan, such as `2020-10-31`.
    pub date: Option<String>,
    /// Estimated headcount, with as many decimals as the plan has.
    pub estimated_active_individuals: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Headcount of a row in one period.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkforcePlanMultiPeriodValue {
    /// Last day of the period, one of those chosen for the plan.
    pub period_date: Option<String>,
    /// Planned headcount of the period, with as many decimals as the plan has.
    pub workforce_plan: Option<String>,
    /// Number of people expected to join in the period; not needed when saving.
    pub individuals_to_be_added: Option<String>,
    /// Number of people expected to leave in the period; not needed when saving.
    pub individuals_to_be_removed: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `status`, `status_list`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// Not in force.
    #[lark(value = 0)]
    Inactive,
    /// In force.
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
    /// The approval was not started yet.
    #[lark(rename = "0")]
    NotStarted,
    /// It is being approved.
    #[lark(rename = "1")]
    Approving,
    /// The changes wait to be written.
    #[lark(rename = "2")]
    Approved,
    /// All changes are written; they may take effect later.
    #[lark(rename = "3")]
    Done,
    /// It was rejected.
    #[lark(rename = "4")]
    Rejected,
    /// The user withdrew it.
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
    /// Passed.
    Approved,
    /// Not passed.
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
    /// Id of the department in the tenant.
    DepartmentId,
    /// Id of the department in Feishu for an app, `od-...`.
    OpenDepartmentId,
    /// Id of the department in Feishu People.
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
    /// Seniority is shortened.
    Decrease,
    /// Seniority is lengthened.
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
    /// Id of the user in one app, `ou_...`.
    OpenId,
    /// Id of the user in People Admin.
    PeopleAdminId,
    /// Id of the employee in Feishu People.
    PeopleCorehrId,
    /// Id of the user for all apps of one developer, `on_...`.
    UnionId,
    /// Id of the user in the tenant.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
