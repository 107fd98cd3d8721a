// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Persons.
//!
//! `corehr.v1.person` in the platform's terms.

use lark_runtime::{Clearable, File, Model, StringEnum, Unknown, lark_api};

use super::models::{Address, Email, EnumValue, I18n, ObjectFieldData};

/// Creates a person's personal data; `corehr.v2.person.create` is recommended instead.
///
/// - `POST /open-apis/corehr/v1/persons` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:person:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/create)
#[lark_api(
    id = "corehr.v1.person.create",
    method = "POST",
    path = "/open-apis/corehr/v1/persons",
    token = "tenant",
    response = PersonResponse,
    scopes = "corehr:corehr|corehr:person:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePerson {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A person's data, apart from any employment.
    #[lark(body)]
    pub person: Person,
}

/// Deletes the personal data of a person, such as name, documents and contacts.
///
/// - `DELETE /open-apis/corehr/v1/persons/:person_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:person:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/delete)
#[lark_api(
    id = "corehr.v1.person.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/persons/:person_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:person:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePerson {
    /// Id of the person to delete.
    pub person_id: String,
}

/// Reads the personal data of one person by id.
///
/// - `GET /open-apis/corehr/v1/persons/:person_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:person:read`, `corehr:corehr`, `corehr:person:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/get)
#[lark_api(
    id = "corehr.v1.person.get",
    method = "GET",
    path = "/open-apis/corehr/v1/persons/:person_id",
    token = "tenant",
    response = PersonResponse,
    scopes = "corehr:corehr:readonly|corehr:person:read|corehr:corehr|corehr:person:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPerson {
    /// Id of the person to read.
    pub person_id: String,
    /// Kind of the user ids in this call; only `people_employee_id` is documented as a value. Default: `open_id`.
    pub user_id_type: Option<PersonUserIdType>,
}

/// Changes a person's personal data; `corehr.v2.person.patch` is recommended instead.
///
/// - `PATCH /open-apis/corehr/v1/persons/:person_id` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/patch)
#[lark_api(
    id = "corehr.v1.person.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/persons/:person_id",
    token = "tenant",
    response = PersonResponse,
    scopes = "corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPerson {
    /// Id of the person to change.
    pub person_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A person's data, apart from any employment.
    /// Required in requests.
    #[lark(body)]
    pub person: Option<Person>,
}

/// Uploads a file and returns its id.
///
/// - `POST /open-apis/corehr/v1/persons/upload` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:file:write`, `corehr:corehr`, `corehr:person:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/upload)
#[doc(alias = "UploadPerson")]
#[lark_api(
    id = "corehr.v1.person.upload",
    method = "POST",
    path = "/open-apis/corehr/v1/persons/upload",
    token = "tenant",
    response = UploadPersonFileResponse,
    scopes = "corehr:file:write|corehr:corehr|corehr:person:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadPersonFile {
    /// The file itself, at most 50 MB.
    #[lark(file)]
    pub file_content: File,
    /// Name of the file, with its extension.
    pub file_name: String,
}

/// The answer to [`UploadPersonFile`].
#[doc(alias = "UploadPersonResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadPersonFileResponse {
    /// Id of the uploaded file, with which it is downloaded or referred to.
    pub id: Option<String>,
}

/// A person's bank account.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BankAccount {
    /// Name of the bank, for banks that are not among the options; may be empty otherwise.
    pub bank_name: Option<String>,
    /// Number of the account, as the bank issues it.
    /// Required in requests.
    pub bank_account_number: Option<String>,
    /// Name of the account's holder.
    /// Required in requests.
    pub account_holder: Option<String>,
    /// Bank as an option, such as `bank-6` for the Bank of China; going out of use in some answers.
    pub bank: Option<EnumValue>,
    pub bank_identification_code: Option<String>,
    /// Name of the bank's branch.
    pub branch_name: Option<String>,
    pub bank_id: Option<String>,
    pub branch_id: Option<String>,
    /// Id of the bank, from `corehr.v2.basic_info.bank.search`.
    pub bank_id_v2: Option<String>,
    /// Id of the branch, from `corehr.v2.basic_info.bank_branch.search`.
    pub branch_id_v2: Option<String>,
    /// Custom fields of the bank account.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Id of the country or region of the bank account.
    pub country_region_id: Option<String>,
    /// What the account is for, of the constant set `bank_account_usage`.
    pub bank_account_usage: Clearable<Vec<EnumValue>>,
    /// Kind of bank card, one of the constant set `bank_account_type`.
    pub bank_account_type: Option<EnumValue>,
    /// Id of the currency of the account.
    pub currency_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreatePerson`], [`GetPerson`] and [`PatchPerson`].
#[doc(alias("CreatePersonResponse", "GetPersonResponse", "PatchPersonResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PersonResponse {
    /// Person who was created.
    pub person: Option<Person>,
}

/// A family member of a person.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Dependent {
    /// Name of the dependant.
    pub name: Option<PersonName>,
    /// How the dependant is related to the person, one of the constant set `relationship`.
    /// Required in requests.
    pub relationship: Option<EnumValue>,
    /// Gender of the dependant, one of the constant set `gender`.
    pub gender: Option<EnumValue>,
    /// Day on which the dependant was born.
    pub date_of_birth: Option<String>,
    /// Id of the dependant's nationality; out of use, use `nationality_id_v2`.
    pub nationality_id: Option<String>,
    /// Id of the dependant's nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_id_v2: Option<String>,
    /// Identity documents of the dependant.
    pub national_id_list: Clearable<Vec<NationalId>>,
    /// Whether the spouse works: `working` or `not_working`.
    pub spouses_working_status: Option<EnumValue>,
    /// Whether health insurance covers the dependant.
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether the dependant counts for tax deduction.
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// Custom fields of the dependant.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A stage of a person's education.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Education {
    /// School by language.
    pub school: Vec<I18n>,
    /// Level of education, one of the constant set `level_of_education`.
    pub level_of_education: Option<EnumValue>,
    /// Day on which the education began.
    pub start_date: Option<String>,
    /// Day on which the education ended.
    pub end_date: Option<String>,
    /// Field of study by language.
    pub field_of_study: Clearable<Vec<I18n>>,
    /// Academic degree, one of the constant set `degree`.
    pub degree: Option<EnumValue>,
    /// School as an option.
    pub school_name: Option<EnumValue>,
    /// Field of study as an option.
    pub field_of_study_name: Option<EnumValue>,
    /// Id of the country or region where the education took place.
    pub country_region_id: Option<String>,
    /// Day on which the education is expected to end.
    pub expected_end_date: Option<String>,
    /// Custom fields of the education.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Someone to reach in an emergency.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// Name of the emergency contact.
    pub name: Option<PersonName>,
    /// How the contact is related to the person, one of the constant set `relationship`.
    pub relationship: Option<EnumValue>,
    /// Phone numbers of the emergency contact.
    pub phone_ist: Clearable<Vec<Phone>>,
    /// Custom fields of the emergency contact.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Legal name of the contact.
    pub legal_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An uploaded file, by id.
#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonFile {
    /// Id of the uploaded file, with which it is downloaded or referred to.
    pub id: Option<String>,
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
    /// Custom fields of the identity document.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's data, apart from any employment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Person {
    /// Personal mobile number of the person.
    pub phone_number: Option<String>,
    /// Legal name of the person.
    pub legal_name: Option<String>,
    /// Preferred name of the person, with local and English form.
    pub preferred_name: Option<String>,
    /// Id of the person, unique within Feishu People.
    pub id: Option<String>,
    /// Names of the person.
    /// Required in some requests.
    pub name_list: Clearable<Vec<PersonName>>,
    /// Gender of the person, one of the constant set `gender`.
    pub gender: Option<EnumValue>,
    /// Day on which the person was born.
    pub date_of_birth: Option<String>,
    /// Id of the person's nationality.
    pub nationality_id: Option<String>,
    /// Id of the person's nationality, from `corehr.v2.basic_info.nationality.search`.
    pub nationality_id_v2: Option<String>,
    /// Ethnicity of the person; options are those of field `race` of object `person`.
    pub race: Option<EnumValue>,
    /// Marital status of the person, one of the constant set `marital_status`. Needs the scope
    /// `corehr:person.marital_status:write`.
    pub marital_status: Option<EnumValue>,
    /// Phone numbers of the person; pages show one only if it is primary and its usage `home`.
    pub phone_list: Clearable<Vec<Phone>>,
    /// Addresses of the person.
    pub address_list: Clearable<Vec<Address>>,
    /// Email addresses of the person.
    pub email_list: Clearable<Vec<Email>>,
    /// Jobs the person held before.
    pub work_experience_list: Clearable<Vec<WorkExperience>>,
    /// Education of the person.
    pub education_list: Clearable<Vec<Education>>,
    /// Bank accounts of the person.
    pub bank_account_list: Clearable<Vec<BankAccount>>,
    /// Identity documents of the person.
    pub national_id_list: Clearable<Vec<NationalId>>,
    /// Family members of the person.
    pub dependent_list: Clearable<Vec<Dependent>>,
    /// People to reach in an emergency.
    pub emergency_contact_list: Clearable<Vec<EmergencyContact>>,
    /// Day on which the person first began to work.
    pub date_entered_workforce: Option<String>,
    /// Id of the person's profile image.
    pub profile_image_id: Option<String>,
    /// Custom fields of the person.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Email address of the person.
    pub email_address: Option<String>,
    /// Tax residences of the person.
    pub resident_tax_id_list: Clearable<Vec<String>>,
    /// Age of the person in years.
    pub age: Option<i64>,
    /// Education with the person's highest level.
    pub highest_level_of_education: Option<Education>,
    /// Education with the person's highest degree.
    pub highest_degree_of_education: Option<Education>,
    /// Personal documents of the person.
    pub personal_profile: Clearable<Vec<PersonalProfile>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A name of a person, in the parts that countries use.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonName {
    /// Family name in local script.
    pub local_primary: Option<String>,
    /// Given name in local script.
    pub local_first_name: Option<String>,
    /// Id of the country or region whose rules the name follows.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Kind of name, one of the constant set `name_type`.
    /// Required in requests.
    pub name_type: Option<EnumValue>,
    /// Given name in a second local script.
    pub local_first_name_2: Option<String>,
    /// Family name in a second local script.
    pub local_primary_2: Option<String>,
    /// What an additional name is for, such as `emergency_contact_name`.
    pub additional_name_type: Option<EnumValue>,
    /// Given name in Latin script.
    pub first_name: Option<String>,
    /// Whole name of the person.
    pub full_name: Option<String>,
    /// Form of address that goes with the family name.
    pub hereditary: Option<String>,
    /// Whole name as set by hand; if left out, put together from its parts by the rules of the country.
    pub custom_name: Option<String>,
    /// Whole name in local script; if left out, put together from its parts by the rules of the country.
    pub custom_local_name: Option<String>,
    /// Middle name of the person.
    pub middle_name: Option<String>,
    /// Family name in Latin script.
    pub name_primary: Option<String>,
    /// Second family name.
    pub secondary: Option<String>,
    /// Honorific of the person.
    pub social: Option<EnumValue>,
    /// Family name after marriage.
    pub tertiary: Option<String>,
    /// Title of the person, such as Mr. or Dr.
    pub title: Option<EnumValue>,
    /// Middle name in local script.
    pub local_middle_name: Option<String>,
    /// Second family name in local script.
    pub local_secondary: Option<String>,
    /// Name for display in local and Latin script, worked out from the custom name or its parts by country.
    pub display_name_local_and_western_script: Option<String>,
    /// Name for display in local script, worked out from the custom name or its parts by country.
    pub display_name_local_script: Option<String>,
    /// Name for display in Latin script, worked out from the custom name or its parts by country.
    pub display_name_western_script: Option<String>,
    /// Custom fields of the name.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
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
    /// Kind of document, such as a copy of a bank card or a passport photo.
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
    /// Country calling code as an option, such as `86_china` or `44_united_kingdom`.
    pub international_area_code: Option<EnumValue>,
    /// The number itself, such as `010-12345678`.
    /// Required in requests.
    pub phone_number: Option<String>,
    /// Whole phone number, with country code.
    pub formatted_phone_number: Option<String>,
    /// Kind of device: `mobile_phone`, `landline` or `fax`.
    pub device_type: Option<EnumValue>,
    /// What the number is for: `home`, `work`, `emergency_contact` or `company`.
    pub phone_usage: Option<EnumValue>,
    /// Whether this is the primary phone number.
    pub is_primary: Option<bool>,
    /// Whether the phone number is public.
    pub is_public: Option<bool>,
    /// Custom fields of the phone number.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A job a person held before.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkExperience {
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
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PersonUserIdType {
    /// Id of the employee in Feishu People.
    PeopleEmployeeId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
