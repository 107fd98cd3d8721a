// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Persons.
//!
//! `corehr.v2.person` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{
    Address, BankAccount, CitizenshipStatus, CustomFieldData, Dependent, Education, Email, EmergencyContact, EnumValue,
    I18n, NationalId, Nationality, Passport, PersonalProfile, Phone, ProfileSettingCitizenshipStatus, ResidentTax,
    TaxInfoMys, Visa, WorkExperienceInfo,
};

/// Creates a person's personal data, such as names, phones, emails and addresses.
///
/// - `POST /open-apis/corehr/v2/persons` with a tenant token, for custom apps only
/// - Scope: `corehr:person:write`
/// - Scopes that unlock single fields of the answer: `corehr:person.address:read`, `corehr:person.address:write`,
///   `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`,
///   `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`,
///   `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`,
///   `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`,
///   `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`,
///   `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`,
///   `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`, `corehr:person.gender:write`,
///   `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`,
///   `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`,
///   `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`,
///   `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`,
///   `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.passport_number:read`,
///   `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`,
///   `corehr:person.phone:write`, `corehr:person.race:read`, `corehr:person.resident_tax:read`,
///   `corehr:person.resident_tax:write`, `corehr:person.resident_tax_custom_field:read`,
///   `corehr:person.resident_tax_custom_field:write`, `corehr:person.work_experience:read`,
///   `corehr:person.work_experience:write`, `corehr:person.is_disabled:write`, `corehr:person.entry_leave_time:write`,
///   `corehr:person.is_old_alone:write`, `corehr:person.custom_field:write`, `corehr:person.born_country_region:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/create-2)
#[lark_api(
    id = "corehr.v2.person.create",
    method = "POST",
    path = "/open-apis/corehr/v2/persons",
    token = "tenant",
    response = PersonResponse,
    scopes = "corehr:person:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePerson {
    /// Makes repeated requests one: a UUID of version 4; if empty, every request is a new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A person's data, apart from any employment.
    #[lark(body)]
    pub person_info: PersonInfo,
}

/// Changes a person's personal data; a list that is sent replaces the whole list.
///
/// Fields left out stay as they are. For pre-hires use `corehr.v2.pre_hire.patch`.
///
/// - `PATCH /open-apis/corehr/v2/persons/:person_id` with a tenant token, for custom apps only
/// - Scope: `corehr:person:write`
/// - Scopes that unlock single fields of the answer: `corehr:person.address:read`, `corehr:person.address:write`,
///   `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`,
///   `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`,
///   `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`,
///   `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`,
///   `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`,
///   `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`,
///   `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`, `corehr:person.gender:write`,
///   `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`,
///   `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`,
///   `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`,
///   `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`,
///   `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.personal_profile:read`,
///   `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`,
///   `corehr:person.race:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`,
///   `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`,
///   `corehr:person.work_experience:read`, `corehr:person.work_experience:write`,
///   `corehr:person.born_country_region:write`, `corehr:person.is_disabled:write`,
///   `corehr:person.entry_leave_time:write`, `corehr:person.is_old_alone:write`, `corehr:person.custom_field:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/person/patch-2)
#[lark_api(
    id = "corehr.v2.person.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/persons/:person_id",
    token = "tenant",
    response = PersonResponse,
    scopes = "corehr:person:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPerson {
    /// Id of the person to change, from the answer when it was created or from `corehr.v2.employee.search`.
    pub person_id: String,
    /// Makes repeated requests one: a UUID of version 4; if empty, every request is a new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Whether the changed person is left out of the answer; if `true`, `data` is empty.
    #[lark(query)]
    pub no_need_query: Option<bool>,
    /// A person's data, apart from any employment.
    /// Required in requests.
    #[lark(body)]
    pub person_info: Option<PersonInfo>,
}

/// The answer to [`CreatePerson`] and [`PatchPerson`].
#[doc(alias("CreatePersonResponse", "PatchPersonResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PersonResponse {
    /// Person who was created.
    pub person: Option<PersonInfo>,
}

/// An uploaded file, by id.
#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonFile {
    /// Id of the uploaded file, from `corehr.v1.person.upload`; `corehr.v1.file.get` downloads it.
    pub id: Option<String>,
    /// Name of the file, as shown to users.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Personal data that depends on a country, such as religion and marital status.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonForCountry {
    /// Id of the record of the country data.
    pub wk_id: Option<String>,
    /// Id of the country or region the data is for.
    /// Required in requests.
    pub country_region_id: Option<String>,
    /// Gender of the person, as recorded for the country.
    pub gender: Option<EnumValue>,
    /// Religion of the person, as recorded for the country.
    pub religion: Option<EnumValue>,
    /// Marital status of the person, as recorded for the country.
    pub marital_status: Option<EnumValue>,
    /// Ethnicity of the person, as recorded for the country.
    pub ethnicity_race: Option<EnumValue>,
    /// Day since which the marital status holds.
    pub marital_status_date: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A person's data, apart from any employment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonInfo {
    /// Id of the person, with which the personal data is changed.
    pub person_id: Option<String>,
    /// Personal mobile number: the primary one of `phone_list` with usage `home`. Needs the scope
    /// `corehr:person.phone:read` or `:write`.
    pub phone_number: Option<String>,
    /// Legal name of the person. Needs the scope `corehr:person.legal_name:read` or `:write`.
    pub legal_name: Option<String>,
    /// Preferred name of the person, worked out from the parts of the name.
    pub preferred_name: Option<String>,
    /// Another name of the person. Needs the scope `corehr:person.additional_name:read` or `:write`.
    pub additional_name: Option<String>,
    /// Preferred full name in local script.
    pub preferred_local_full_name: Option<String>,
    /// Preferred full name of the person in English.
    pub preferred_english_full_name: Option<String>,
    /// Names of the person; when changing, the list sent replaces the old one. Required when a former employee is rehired.
    /// Needs the scope `corehr:person.legal_name:read` or `:write`.
    pub name_list: Clearable<Vec<PersonName>>,
    /// Gender of the person; options are those of field `gender` of object `person`. Needs the scope
    /// `corehr:person.gender:write` or `:read`.
    pub gender: Option<EnumValue>,
    /// Day on which the person was born. Needs the scope `corehr:person.date_of_birth:read` or `:write`.
    pub date_of_birth: Option<String>,
    pub nationality_id: Option<String>,
    /// Id of the person's nationality, from `corehr.v2.basic_info.nationality.search`. Needs the scope
    /// `corehr:person.nationality:read` or `:write`.
    pub nationality_id_v2: Option<String>,
    /// Other nationalities of the person.
    pub additional_nationalities: Clearable<Vec<Nationality>>,
    /// Citizenship statuses of the person.
    pub citizenship_status: Clearable<Vec<CitizenshipStatus>>,
    pub citizenship_status_list: Clearable<Vec<ProfileSettingCitizenshipStatus>>,
    /// Ethnicity of the person; options are those of field `ethnicity_race` of object `person`. Needs the scope
    /// `corehr:person.race:read`.
    pub race: Option<EnumValue>,
    /// Marital status of the person; options are those of field `marital_status` of object `person`. Needs the scope
    /// `corehr:person.marital_status:read` or `:write`.
    pub marital_status: Option<EnumValue>,
    /// Phone numbers of the person; pages show only some of them. Needs the scope `corehr:person.phone:read` or `:write`.
    pub phone_list: Clearable<Vec<Phone>>,
    /// Addresses of the person; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.address:read` or `:write`.
    pub address_list: Clearable<Vec<Address>>,
    /// Email addresses of the person; work addresses are in `work_email_list`. Needs the scope `corehr:person.email:write`
    /// or `:read`.
    pub email_list: Clearable<Vec<Email>>,
    /// Jobs the person held before; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.work_experience:read` or `:write`.
    pub work_experience_list: Clearable<Vec<WorkExperienceInfo>>,
    /// Education of the person; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.education:read` or `:write`.
    pub education_list: Clearable<Vec<Education>>,
    /// Bank accounts of the person; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.bank_account:read` or `:write`.
    pub bank_account_list: Clearable<Vec<BankAccount>>,
    /// Identity documents of the person; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.national_id:read` or `:write`.
    pub national_id_list: Clearable<Vec<NationalId>>,
    /// Family members of the person; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.dependent:read` or `:write`.
    pub dependent_list: Clearable<Vec<Dependent>>,
    /// People to reach in an emergency; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.emergency_contact:read` or `:write`.
    pub emergency_contact_list: Clearable<Vec<EmergencyContact>>,
    /// Day on which the person first began to work. Needs the scope `corehr:person.date_entered_workforce:read` or
    /// `:write`.
    pub date_entered_workforce: Option<String>,
    /// How many years the person has worked.
    pub working_years: Option<i64>,
    /// Id of the person's profile image; out of use in some calls.
    pub profile_image_id: Option<String>,
    /// Primary personal email address, worked out from `email_list`. Needs the scope `corehr:person.email:read` or
    /// `:write`.
    pub email_address: Option<String>,
    /// Age of the person in years. Needs the scope `corehr:person.date_of_birth:read` or `:write`.
    pub age: Option<i64>,
    /// Education with the person's highest level. Needs the scope `corehr:person.education:read` or `:write`.
    pub highest_level_of_education: Option<Education>,
    /// Education with the person's highest degree. Needs the scope `corehr:person.education:read` or `:write`.
    pub highest_degree_of_education: Option<Education>,
    /// Personal documents of the person; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.personal_profile:read` or `:write`.
    pub personal_profile: Clearable<Vec<PersonalProfile>>,
    /// Person's native region in China, by the id of a province. Needs the scope `corehr:person.native_region:read` or
    /// `:write`.
    pub native_region: Option<String>,
    /// Kind of household registration; options are those of field `hukou_type` of object `person_info_chn`. Needs the scope
    /// `corehr:person.hukou:read` or `:write`.
    pub hukou_type: Option<EnumValue>,
    /// Place of the household registration. Needs the scope `corehr:person.hukou:read` or `:write`.
    pub hukou_location: Option<String>,
    /// Political affiliations of the person; options are those of field `political_affiliation` of object
    /// `person_info_chn`. Needs the scope `corehr:person.political_affiliation:read` or `:write`.
    pub political_affiliations: Clearable<Vec<EnumValue>>,
    /// Id of the talent in Feishu Hire.
    pub talent_id: Option<String>,
    /// Custom fields of the person. Needs the scope `corehr:person.custom_field:read` or `:write`.
    pub custom_fields: Clearable<Vec<CustomFieldData>>,
    /// Number of the resident identity card. Needs the scope `corehr:person.national_id:read` or `:write`.
    pub national_id_number: Option<String>,
    /// Home address of the person. Needs the scope `corehr:person.address:read` or `:write`.
    pub family_address: Option<String>,
    /// Personal data used in mainland China.
    pub person_info_chns: Clearable<Vec<PersonInfoChn>>,
    /// Country or region of the person's birth, by id. Needs the scope `corehr:person.born_country_region:read` or
    /// `:write`.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. Needs the scope `corehr:person.is_disabled:read` or `:write`.
    pub is_disabled: Option<bool>,
    /// Number of the person's disability certificate. Needs the scope `corehr:person.is_disabled:read` or `:write`.
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to a martyr's family. Needs the scope `corehr:person.martyr_family:read` or `:write`.
    pub is_martyr_family: Option<bool>,
    /// Number of the martyr family's certificate. Needs the scope `corehr:person.martyr_family:read` or `:write`.
    pub martyr_card_number: Option<String>,
    /// Whether the person is elderly and alone. Needs the scope `corehr:person.is_old_alone:read` or `:write`.
    pub is_old_alone: Option<bool>,
    /// Tax residences of the person; when changing, the list sent replaces the old one. Needs the scope
    /// `corehr:person.resident_tax:read` or `:write`.
    pub resident_taxes: Clearable<Vec<ResidentTax>>,
    /// Day on which the person first entered the country. Needs the scope `corehr:person.entry_leave_time:read` or
    /// `:write`.
    pub first_entry_time: Option<String>,
    /// Day on which the person is expected to leave the country. Needs the scope `corehr:person.entry_leave_time:read` or
    /// `:write`.
    pub leave_time: Option<String>,
    /// Religion of the person; options are those of field `religion` of object `person`. Needs the scope
    /// `corehr:person.religion:read` or `:write`.
    pub religion: Option<EnumValue>,
    /// How many years the person has worked, with decimals.
    pub working_years_v2: Option<f64>,
    /// When the personal data was created, such as `2023-09-01 13:21:12`.
    pub created_at: Option<String>,
    /// When the personal data was last changed, such as `2023-09-01 13:21:12`.
    pub updated_at: Option<String>,
    /// Who created the personal data, by `people_corehr_id`.
    pub created_by: Option<String>,
    /// Who last changed the personal data, by `people_corehr_id`.
    pub updated_by: Option<String>,
    /// Number of the person's bank account. Needs the scope `corehr:person.bank_account:read` or `:write`.
    pub bank_account_number: Option<String>,
    /// Number of the person's passport. Needs the scope `corehr:person.passport_number:read`.
    pub passport_number: Option<String>,
    /// Company the person worked for last. Needs the scope `corehr:person.work_experience:read` or `:write`.
    pub former_employer: Clearable<Vec<I18n>>,
    /// Legal names of the person, in their parts.
    pub legal_name_v2s: Clearable<Vec<PersonName>>,
    /// Identity documents of the person.
    pub national_id_v2s: Clearable<Vec<NationalId>>,
    /// Visas of the person.
    pub visas: Clearable<Vec<Visa>>,
    /// Passports of the person.
    pub passports: Clearable<Vec<Passport>>,
    /// Personal data that depends on a country.
    pub person_for_countries: Clearable<Vec<PersonForCountry>>,
    /// Preferred name of the person, in its parts.
    pub preferred_name_v2: Option<PersonName>,
    /// Name of the person's mother.
    pub mother_name: Option<String>,
    /// City where the person was born.
    pub city_of_birth: Option<String>,
    /// Region where the person was born.
    pub region_of_birth: Option<String>,
    /// Tax data of a person in Malaysia.
    pub tax_info_mys: Option<TaxInfoMys>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Personal data used in mainland China, such as household registration.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PersonInfoChn {
    /// Person's native region in China, by the id of a province. Needs the scope `corehr:person.native_region:read` or
    /// `:write`.
    pub native_region: Option<String>,
    /// Kind of household registration; options are those of field `hukou_type` of object `person_info_chn`. Needs the scope
    /// `corehr:person.hukou:read` or `:write`.
    pub hukou_type: Option<EnumValue>,
    /// Place of the household registration. Needs the scope `corehr:person.hukou:read` or `:write`.
    pub hukou_location: Option<String>,
    /// Day on which the person first entered the country.
    pub first_entry_time: Option<String>,
    /// Day on which the person is expected to leave the country.
    pub leave_time: Option<String>,
    /// Political affiliations of the person; options are those of field `political_affiliation` of object
    /// `person_info_chn`. Needs the scope `corehr:person.political_affiliation:read`.
    pub political_affiliations: Clearable<Vec<EnumValue>>,
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
    /// Kind of name; options are those of field `name_type` of object `person_name`.
    /// Required in requests.
    pub name_type: Option<EnumValue>,
    /// Given name in a second local script.
    pub local_first_name_2: Option<String>,
    /// Family name in a second local script.
    pub local_primary_2: Option<String>,
    /// Another name of the person.
    pub additional_name: Option<String>,
    /// What an additional name is for; options are those of field `additional_name_type` of object `person_name`.
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
    /// Family name after marriage.
    pub tertiary: Option<String>,
    /// Honorific of the person; options are those of field `social` of object `person_name`.
    pub social: Option<EnumValue>,
    /// Title of the person; options are those of field `title` of object `person_name`.
    pub title: Option<EnumValue>,
    /// Middle name in local script.
    pub local_middle_name: Option<String>,
    /// Second family name in local script.
    pub local_secondary: Option<String>,
    /// Name for display in local and Latin script; worked out by the system.
    pub display_name_local_and_western_script: Option<String>,
    /// Name for display in local script; worked out by the system.
    pub display_name_local_script: Option<String>,
    /// Name for display in Latin script; worked out by the system.
    pub display_name_western_script: Option<String>,
    /// Id of the name.
    pub wk_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
