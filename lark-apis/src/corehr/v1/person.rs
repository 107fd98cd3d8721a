// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Persons.
//!
//! `corehr.v1.person` in the platform's terms.

use lark_runtime::{Clearable, File, Model, StringEnum, Unknown, lark_api};

use super::models::{Address, Email, EnumValue, I18n, ObjectFieldData};

/// Creates a person.
///
/// - `POST /open-apis/corehr/v1/persons` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:person:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1164001, 1164002, 1164003, 1164004, 1164005, 1164006, 1164007, 1164008, 1164009, 1164010, 1164011,
///   1164012, 1164013, 1164014, 1164101, 1164102, 1164103, 1164104, 1164105, 1164106, 1164107, 1164108, 1164109,
///   1164110, 1164111, 1164112, 1164113, 1164114, 1164115, 1164116, 1164117, 1164118, 1164119, 1164120, 1164121,
///   1164122, 1164123, 1164124, 1164125, 1164126, 1164127, 1164128, 1164129, 1164130, 1164201, 1164202, 1164203,
///   1164204, 1164205, 1164206, 1164207, 1164301, 1164302, 1164401, 1164402, 1164403, 1164404, 1164405, 1164406,
///   1164407, 1164408, 1164409, 1164410, 1164411, 1164412, 1164413, 1164414, 1164415, 1164416, 1164417, 1164418,
///   1164419, 1164420, 1164421, 1164422, 1164423, 1164424, 1164425, 1164426, 1164427, 1164428, 1164429, 1164430,
///   1164431, 1164432, 1164433, 1164434, 1164435, 1164436, 1164437, 1164438, 1164439, 1164440, 1164441, 1164442,
///   1164443, 1164444, 1164445, 1164446, 1164447, 1164448, 1164449, 1164450, 1164501
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
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub person: Person,
}

/// Deletes a person.
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
    pub person_id: String,
}

/// Fetches a person.
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
    pub person_id: String,
    pub user_id_type: Option<PersonUserIdType>,
}

/// Changes parts of a person.
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
    pub person_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub person: Option<Person>,
}

/// Uploads a person.
///
/// - `POST /open-apis/corehr/v1/persons/upload` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:file:write`, `corehr:corehr`, `corehr:person:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1161011
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
    #[lark(file)]
    pub file_content: File,
    pub file_name: String,
}

/// The answer to [`UploadPersonFile`].
#[doc(alias = "UploadPersonResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadPersonFileResponse {
    pub id: Option<String>,
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
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub country_region_id: Option<String>,
    pub bank_account_usage: Clearable<Vec<EnumValue>>,
    pub bank_account_type: Option<EnumValue>,
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
    pub person: Option<Person>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Dependent {
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
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub dependent_name: Option<String>,
    pub employer: Option<String>,
    pub job: Option<String>,
    pub phone: Option<Phone>,
    pub address: Option<Address>,
    pub birth_certificate_of_child: Clearable<Vec<PersonFile>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmergencyContact {
    pub name: Option<PersonName>,
    pub relationship: Option<EnumValue>,
    pub phone_ist: Clearable<Vec<Phone>>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub legal_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonFile {
    pub id: Option<String>,
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
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Person {
    pub phone_number: Option<String>,
    pub legal_name: Option<String>,
    pub preferred_name: Option<String>,
    pub id: Option<String>,
    /// Required in some requests.
    pub name_list: Clearable<Vec<PersonName>>,
    pub gender: Option<EnumValue>,
    pub date_of_birth: Option<String>,
    pub nationality_id: Option<String>,
    pub nationality_id_v2: Option<String>,
    pub race: Option<EnumValue>,
    pub marital_status: Option<EnumValue>,
    pub phone_list: Clearable<Vec<Phone>>,
    pub address_list: Clearable<Vec<Address>>,
    pub email_list: Clearable<Vec<Email>>,
    pub work_experience_list: Clearable<Vec<WorkExperience>>,
    pub education_list: Clearable<Vec<Education>>,
    pub bank_account_list: Clearable<Vec<BankAccount>>,
    pub national_id_list: Clearable<Vec<NationalId>>,
    pub dependent_list: Clearable<Vec<Dependent>>,
    pub emergency_contact_list: Clearable<Vec<EmergencyContact>>,
    pub date_entered_workforce: Option<String>,
    pub profile_image_id: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub email_address: Option<String>,
    pub resident_tax_id_list: Clearable<Vec<String>>,
    pub age: Option<i64>,
    pub highest_level_of_education: Option<Education>,
    pub highest_degree_of_education: Option<Education>,
    pub personal_profile: Clearable<Vec<PersonalProfile>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonName {
    pub local_primary: Option<String>,
    pub local_first_name: Option<String>,
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Required in requests.
    pub name_type: Option<EnumValue>,
    pub local_first_name_2: Option<String>,
    pub local_primary_2: Option<String>,
    pub additional_name_type: Option<EnumValue>,
    pub first_name: Option<String>,
    pub full_name: Option<String>,
    pub hereditary: Option<String>,
    pub custom_name: Option<String>,
    pub custom_local_name: Option<String>,
    pub middle_name: Option<String>,
    pub name_primary: Option<String>,
    pub secondary: Option<String>,
    pub social: Option<EnumValue>,
    pub tertiary: Option<String>,
    pub title: Option<EnumValue>,
    pub local_middle_name: Option<String>,
    pub local_secondary: Option<String>,
    pub display_name_local_and_western_script: Option<String>,
    pub display_name_local_script: Option<String>,
    pub display_name_western_script: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
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
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkExperience {
    pub company_organization: Clearable<Vec<I18n>>,
    pub department: Clearable<Vec<I18n>>,
    pub job: Clearable<Vec<I18n>>,
    pub description: Clearable<Vec<I18n>>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PersonUserIdType {
    PeopleEmployeeId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
