// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees.
//!
//! `ehr.v1.employee` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// Lists employees with the standard and custom fields of their profiles.
///
/// - `GET /open-apis/ehr/v1/employees` with a tenant token, for custom apps only
/// - Scope: `ehr:employee:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/ehr-v1/list)
#[lark_api(
    id = "ehr.v1.employee.list",
    method = "GET",
    path = "/open-apis/ehr/v1/employees",
    token = "tenant",
    response = ListEmployeeResponse,
    paging(items = Employee),
    scopes = "ehr:employee:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListEmployee {
    /// How much to return: `basic` id and name, `full` all fields. Default: `basic`.
    pub view: Option<EmployeeView>,
    /// States to list; repeat it for several. `2` and `4` together are all who still work. Default: all.
    pub status: Option<Vec<EmployeeStatus>>,
    /// Employee type to list, standard or custom, by its number. Default: all.
    pub r#type: Option<Vec<EmployeeType>>,
    /// Earliest joining time to list, included.
    pub start_time: Option<String>,
    /// Latest joining time to list, included.
    pub end_time: Option<String>,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Users to list, at most 100, in the kind of `user_id_type`; repeat it for several.
    pub user_ids: Option<Vec<String>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many employees a page has; 1 to 100. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEmployeeResponse {
    /// Employees of this page.
    pub items: Vec<Employee>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A file in an employee's profile.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Attachment {
    /// Token of the file, for `ehr.v1.attachment.get`.
    pub id: Option<String>,
    /// Type of the file.
    pub mime_type: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// How large the file is.
    pub size: Option<i64>,
}

/// The company an employee has a contract with.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ContractCompany {
    /// Id of the company.
    pub id: Option<i64>,
    /// Name of the company.
    pub name: Option<String>,
}

/// The value of a custom field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFields {
    /// Key of the custom field.
    pub key: Option<String>,
    /// Name of the custom field, shown to people.
    pub label: Option<String>,
    /// Kind of value: text, date, option or file.
    pub r#type: Option<CustomFieldsType>,
    /// Value of the field; its form follows from `type`.
    pub value: Option<String>,
}

/// A school or university an employee attended.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Education {
    /// Level of education: `1` primary, `2` junior high, `3` senior high, `4` vocational high, `5` secondary vocational,
    /// `6` college, `7` bachelor, `8` master, `9` doctor.
    pub level: Option<i64>,
    /// Name of the school or university.
    pub school: Option<String>,
    /// Subject that was studied.
    pub major: Option<String>,
    /// Degree reached: `1` bachelor, `2` master, `3` doctor.
    pub degree: Option<i64>,
    /// Day the education began.
    pub start: Option<String>,
    /// Day the education ended.
    pub end: Option<String>,
}

/// Somebody to call when an employee is in trouble.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// Name of whom to call.
    pub name: Option<String>,
    /// What they are to the employee: `1` parent, `2` spouse, `3` child, `4` sibling, `5` friend, `6` other.
    pub relationship: Option<i64>,
    /// Mobile number to call.
    pub mobile: Option<String>,
}

/// An employee with the fields of the profile.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Employee {
    /// Id of the employee, in the kind of `user_id_type`; `null` before and without onboarding.
    pub user_id: Option<String>,
    /// Standard fields of the profile.
    pub system_fields: Option<SystemFields>,
    /// Custom fields of the profile.
    pub custom_fields: Vec<CustomFields>,
}

/// The job of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Job {
    /// Id of the job.
    pub id: Option<i64>,
    /// Name of the job.
    pub name: Option<String>,
}

/// The job level of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    /// Id of the job level.
    pub id: Option<i64>,
    /// Name of the job level.
    pub name: Option<String>,
}

/// The superior of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Manager {
    /// User id of the superior within the tenant.
    pub user_id: Option<String>,
    /// Name of the superior in Chinese.
    pub name: Option<String>,
    /// Name of the superior in English.
    pub en_name: Option<String>,
}

/// The region a family comes from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NativeRegion {
    /// ISO code of the region.
    pub iso_code: Option<String>,
    /// Name of the region.
    pub name: Option<String>,
}

/// The standard fields of an employee's profile.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemFields {
    /// Name in Chinese.
    pub name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Email address at work.
    pub email: Option<String>,
    /// Mobile number of the employee.
    pub mobile: Option<String>,
    /// Open id of the department, `od-...`.
    pub department_id: Option<String>,
    /// Direct superior of the employee.
    pub manager: Option<Manager>,
    /// Job the employee holds.
    pub job: Option<Job>,
    /// Job level the employee has reached.
    pub job_level: Option<JobLevel>,
    /// Place where the employee works.
    pub work_location: Option<WorkLocation>,
    /// Gender of the employee: `1` male, `2` female.
    pub gender: Option<i64>,
    /// Day the employee was born.
    pub birthday: Option<String>,
    /// Region the family comes from.
    pub native_region: Option<NativeRegion>,
    /// Ethnic group, as a number, such as `1` for Han.
    /// One of `1` (han), `2` (mongol), `3` (hui), `4` (tibetan), `5` (uyghur), `6` (miao), `7` (yi), `8` (zhuang), `9`
    /// (buyei), `10` (korean), `11` (manchu), `12` (dong), `13` (yao), `14` (bai), `15` (tujia), `16` (hani), `17`
    /// (kazakh), `18` (dai), `19` (li), `20` (lisu), `21` (va), `22` (she), `23` (gaoshan), `24` (lahu), `25` (sui), `26`
    /// (dongxiang), `27` (naxi), `28` (jingpo), `29` (achang), `30` (kirgiz), `31` (tu), `32` (daur), `33` (mulao), `34`
    /// (qiang), `35` (blang), `36` (salar), `37` (maonan), `38` (gelao), `39` (xibe), `40` (pumi), `41` (tajik), `42` (nu),
    /// `43` (uzbek), `44` (russian), `45` (evenki), `46` (deang), `47` (bonan), `48` (yugur), `49` (jing), `50` (tatar),
    /// `51` (derung), `52` (oroqen), `53` (hezhen), `54` (monba), `55` (lhoba), `56` (jino), `57` (others).
    pub ethnicity: Option<i64>,
    /// Marital status: `1` single, `2` married, `3` divorced, `4` other.
    pub marital_status: Option<i64>,
    /// Political affiliation, as a number, such as `1` for a member of the Communist Party.
    /// One of `1` (communist party), `2` (peasants and workers party), `3` (kuomintang revolutionary committee), `4`
    /// (association for promoting democracy), `5` (democratic league), `6` (national construction association), `7` (zhi
    /// gong party), `8` (jiusan society), `9` (youth league), `10` (other party), `11` (independent), `12` (masses), `13`
    /// (taiwan democratic self government league).
    pub political_status: Option<i64>,
    /// Day the employee began to work at all.
    pub entered_workforce_date: Option<String>,
    /// Kind of identity document: `1` identity card, `2` permit of Hong Kong or Macao, `3` permit of Taiwan, `4` passport,
    /// `5` other.
    pub id_type: Option<i64>,
    /// Number of the identity document.
    pub id_number: Option<String>,
    /// Kind of household registration: `1` this city, urban, `2` elsewhere, urban, `3` this city, rural, `4` elsewhere,
    /// rural.
    pub hukou_type: Option<i64>,
    /// Place of household registration.
    pub hukou_location: Option<String>,
    /// Number of the bank card.
    pub bank_account_number: Option<String>,
    /// Bank where the account was opened.
    pub bank_name: Option<String>,
    /// Social security number.
    pub social_security_account: Option<String>,
    /// Housing fund account.
    pub provident_fund_account: Option<String>,
    /// Staff number of the employee.
    pub employee_no: Option<String>,
    /// How the person is employed, standard or custom, as a number.
    pub employee_type: Option<EmployeeType>,
    /// State of the employment: `1` to join, `2` at work, `3` onboarding called off, `4` to leave, `5` left.
    pub status: Option<EmployeeStatus>,
    /// Day the employee joined.
    pub hire_date: Option<String>,
    /// How long the probation lasts, in months.
    pub probation_months: Option<f64>,
    /// Day the probation ends and the employee becomes regular.
    pub conversion_date: Option<String>,
    /// State of the application to become regular: `1` none, `2` in approval, `3` rejected, `4` approved.
    pub application: Option<i64>,
    /// Whether the employee is regular: `1` no probation, `2` on probation, `3` regular.
    pub application_status: Option<i64>,
    /// Day the employee leaves.
    pub last_day: Option<String>,
    /// Kind of leaving: `1` by own will, `2` not, `3` other.
    pub departure_type: Option<i64>,
    /// Why the employee leaves, as a number, such as `1` for health or family.
    /// One of `1` (health or family), `2` (career development), `3` (pay), `4` (pressure), `5` (contract expired), `6`
    /// (other voluntary), `7` (incompetence), `8` (reorganization), `9` (rule violation), `10` (probation failed), `11`
    /// (other involuntary), `12` (work content), `13` (management), `14` (culture), `15` (voluntary reorganization), `16`
    /// (another job), `17` (career change), `18` (family), `19` (health), `20` (location), `21` (accident), `22` (death),
    /// `23` (dismissal), `24` (low output), `25` (law violation), `26` (others).
    pub departure_reason: Option<i64>,
    /// Note on the leaving.
    pub departure_notes: Option<String>,
    /// Company the employee has a contract with.
    pub contract_company: Option<ContractCompany>,
    /// Kind of contract: `1` fixed term, `2` open-ended, `3` internship, `4` outsourcing, `5` labour dispatch, `6`
    /// re-employment, `7` other.
    pub contract_type: Option<i64>,
    /// Day the contract begins.
    pub contract_start_date: Option<String>,
    /// Day the contract ends.
    pub contract_expiration_date: Option<String>,
    /// How many times a labour contract was signed.
    pub contract_sign_times: Option<i64>,
    /// Private email address.
    pub personal_email: Option<String>,
    /// Home address of the employee.
    pub family_address: Option<String>,
    /// Whom to call first when the employee is in trouble.
    pub primary_emergency_contact: Option<EmergencyContact>,
    /// Whom to call when the employee is in trouble.
    pub emergency_contact: Vec<EmergencyContact>,
    /// Highest education the employee has.
    pub highest_level_of_edu: Option<Education>,
    /// Schools and universities the employee attended.
    pub education: Vec<Education>,
    /// Job before this one.
    pub former_work_exp: Option<WorkExperience>,
    /// Earlier jobs of the employee.
    pub work_exp: Vec<WorkExperience>,
    /// Picture of the identity card, side with the portrait.
    pub id_photo_po_side: Vec<Attachment>,
    /// Picture of the identity card, side with the emblem.
    pub id_photo_em_side: Vec<Attachment>,
    /// Passport-style photo of the employee.
    pub id_photo: Vec<Attachment>,
    /// Picture of the degree certificate.
    pub diploma_photo: Vec<Attachment>,
    /// Picture of the graduation certificate.
    pub graduation_cert: Vec<Attachment>,
    /// Certificates of awards.
    pub cert_of_merit: Vec<Attachment>,
    /// Certificate of having left the job before.
    pub offboarding_file: Vec<Attachment>,
    /// Why the onboarding was called off: `1` personal, `2` stays with the old employer, `3` took another offer, `4` other.
    pub cancel_onboarding_reason: Option<i64>,
    /// Note on the onboarding called off.
    pub cancel_onboarding_notes: Option<String>,
    /// State of the onboarding form: `1` not sent, `2` to submit, `3` submitted.
    pub employee_form_status: Option<i64>,
    /// When the profile was created.
    pub create_time: Option<i64>,
    /// When the profile was last changed.
    pub update_time: Option<i64>,
}

/// An earlier job of an employee.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkExperience {
    /// Company the employee worked for.
    pub company: Option<String>,
    /// Department the employee worked in.
    pub department: Option<String>,
    /// Job the employee had there.
    pub job: Option<String>,
    /// Day the job began.
    pub start: Option<String>,
    /// Day the job ended.
    pub end: Option<String>,
    /// What the employee did there.
    pub description: Option<String>,
}

/// A place of work.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkLocation {
    /// Id of the place.
    pub id: Option<i64>,
    /// Name of the place.
    pub name: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum EmployeeStatus {
    /// Is going to join.
    #[lark(value = 1)]
    Onboarding,
    /// At work.
    #[lark(value = 2)]
    Active,
    /// The onboarding was called off.
    #[lark(value = 3)]
    OnboardingCanceled,
    /// Is going to leave; still active.
    #[lark(value = 4)]
    Resigning,
    /// Left.
    #[lark(value = 5)]
    Resigned,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `employee_type`, `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum EmployeeType {
    /// Regular, full time.
    #[lark(value = 1)]
    Regular,
    /// An intern.
    #[lark(value = 2)]
    Intern,
    /// A consultant.
    #[lark(value = 3)]
    Consultant,
    /// Outsourced.
    #[lark(value = 4)]
    Outsourced,
    /// Works under a labor service contract.
    #[lark(value = 5)]
    Labor,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CustomFieldsType {
    /// A date, such as `2020-01-01`.
    Date,
    /// A file.
    File,
    /// A choice.
    Option,
    /// Text.
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `view`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmployeeView {
    /// Id and name only.
    Basic,
    /// All standard and custom fields.
    Full,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
