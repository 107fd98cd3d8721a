// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees.
//!
//! `ehr.v1.employee` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// `ehr.v1.employee.list`.
///
/// - `GET /open-apis/ehr/v1/employees` with a tenant token, for custom apps only
/// - Scope: `ehr:employee:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1241001, 1241002, 1241004
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
    pub view: Option<EmployeeView>,
    pub status: Option<Vec<EmployeeStatus>>,
    pub r#type: Option<Vec<EmployeeType>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub user_id_type: Option<UserIdType>,
    /// At most 100 elements.
    pub user_ids: Option<Vec<String>>,
    pub page_token: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
}

/// The answer to [`ListEmployee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEmployeeResponse {
    pub items: Vec<Employee>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Attachment {
    pub id: Option<String>,
    pub mime_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ContractCompany {
    pub id: Option<i64>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFields {
    pub key: Option<String>,
    pub label: Option<String>,
    pub r#type: Option<CustomFieldsType>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Education {
    /// One of `1` (primary school), `2` (middle school), `3` (high school), `4` (vocational high school), `5` (secondary
    /// vocational school), `6` (junior college), `7` (bachelor), `8` (master), `9` (doctor).
    pub level: Option<i64>,
    pub school: Option<String>,
    pub major: Option<String>,
    /// One of `1` (bachelor), `2` (master), `3` (doctor).
    pub degree: Option<i64>,
    pub start: Option<String>,
    pub end: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmergencyContact {
    pub name: Option<String>,
    /// One of `1` (parent), `2` (spouse), `3` (child), `4` (sibling), `5` (friend), `6` (others).
    pub relationship: Option<i64>,
    pub mobile: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Employee {
    pub user_id: Option<String>,
    pub system_fields: Option<SystemFields>,
    pub custom_fields: Vec<CustomFields>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Job {
    pub id: Option<i64>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    pub id: Option<i64>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Manager {
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NativeRegion {
    pub iso_code: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SystemFields {
    pub name: Option<String>,
    pub en_name: Option<String>,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub department_id: Option<String>,
    pub manager: Option<Manager>,
    pub job: Option<Job>,
    pub job_level: Option<JobLevel>,
    pub work_location: Option<WorkLocation>,
    /// One of `1` (male), `2` (female).
    pub gender: Option<i64>,
    pub birthday: Option<String>,
    pub native_region: Option<NativeRegion>,
    /// One of `1` (han), `2` (mongol), `3` (hui), `4` (tibetan), `5` (uyghur), `6` (miao), `7` (yi), `8` (zhuang), `9`
    /// (buyei), `10` (korean), `11` (manchu), `12` (dong), `13` (yao), `14` (bai), `15` (tujia), `16` (hani), `17`
    /// (kazakh), `18` (dai), `19` (li), `20` (lisu), `21` (va), `22` (she), `23` (gaoshan), `24` (lahu), `25` (sui), `26`
    /// (dongxiang), `27` (naxi), `28` (jingpo), `29` (achang), `30` (kirgiz), `31` (tu), `32` (daur), `33` (mulao), `34`
    /// (qiang), `35` (blang), `36` (salar), `37` (maonan), `38` (gelao), `39` (xibe), `40` (pumi), `41` (tajik), `42` (nu),
    /// `43` (uzbek), `44` (russian), `45` (evenki), `46` (deang), `47` (bonan), `48` (yugur), `49` (jing), `50` (tatar),
    /// `51` (derung), `52` (oroqen), `53` (hezhen), `54` (monba), `55` (lhoba), `56` (jino), `57` (others).
    pub ethnicity: Option<i64>,
    /// One of `1` (single), `2` (married), `3` (divorced), `4` (others).
    pub marital_status: Option<i64>,
    /// One of `1` (communist party), `2` (peasants and workers party), `3` (kuomintang revolutionary committee), `4`
    /// (association for promoting democracy), `5` (democratic league), `6` (national construction association), `7` (zhi
    /// gong party), `8` (jiusan society), `9` (youth league), `10` (other party), `11` (independent), `12` (masses), `13`
    /// (taiwan democratic self government league).
    pub political_status: Option<i64>,
    pub entered_workforce_date: Option<String>,
    /// One of `1` (identity card), `2` (hong kong macao permit), `3` (taiwan permit), `4` (passport), `5` (others).
    pub id_type: Option<i64>,
    pub id_number: Option<String>,
    /// One of `1` (local urban), `2` (nonlocal urban), `3` (local rural), `4` (nonlocal rural).
    pub hukou_type: Option<i64>,
    pub hukou_location: Option<String>,
    pub bank_account_number: Option<String>,
    pub bank_name: Option<String>,
    pub social_security_account: Option<String>,
    pub provident_fund_account: Option<String>,
    pub employee_no: Option<String>,
    pub employee_type: Option<EmployeeType>,
    pub status: Option<EmployeeStatus>,
    pub hire_date: Option<String>,
    pub probation_months: Option<f64>,
    pub conversion_date: Option<String>,
    /// One of `1` (not applied), `2` (pending), `3` (rejected), `4` (approved).
    pub application: Option<i64>,
    /// One of `1` (not needed), `2` (pending), `3` (regular).
    pub application_status: Option<i64>,
    pub last_day: Option<String>,
    /// One of `1` (voluntary), `2` (involuntary), `3` (others).
    pub departure_type: Option<i64>,
    /// One of `1` (health or family), `2` (career development), `3` (pay), `4` (pressure), `5` (contract expired), `6`
    /// (other voluntary), `7` (incompetence), `8` (reorganization), `9` (rule violation), `10` (probation failed), `11`
    /// (other involuntary), `12` (work content), `13` (management), `14` (culture), `15` (voluntary reorganization), `16`
    /// (another job), `17` (career change), `18` (family), `19` (health), `20` (location), `21` (accident), `22` (death),
    /// `23` (dismissal), `24` (low output), `25` (law violation), `26` (others).
    pub departure_reason: Option<i64>,
    pub departure_notes: Option<String>,
    pub contract_company: Option<ContractCompany>,
    /// One of `1` (fixed term), `2` (open ended), `3` (internship), `4` (outsourcing), `5` (labor dispatch), `6` (rehire),
    /// `7` (others).
    pub contract_type: Option<i64>,
    pub contract_start_date: Option<String>,
    pub contract_expiration_date: Option<String>,
    pub contract_sign_times: Option<i64>,
    pub personal_email: Option<String>,
    pub family_address: Option<String>,
    pub primary_emergency_contact: Option<EmergencyContact>,
    pub emergency_contact: Vec<EmergencyContact>,
    pub highest_level_of_edu: Option<Education>,
    pub education: Vec<Education>,
    pub former_work_exp: Option<WorkExperience>,
    pub work_exp: Vec<WorkExperience>,
    pub id_photo_po_side: Vec<Attachment>,
    pub id_photo_em_side: Vec<Attachment>,
    pub id_photo: Vec<Attachment>,
    pub diploma_photo: Vec<Attachment>,
    pub graduation_cert: Vec<Attachment>,
    pub cert_of_merit: Vec<Attachment>,
    pub offboarding_file: Vec<Attachment>,
    /// One of `1` (personal), `2` (retained), `3` (another offer), `4` (others).
    pub cancel_onboarding_reason: Option<i64>,
    pub cancel_onboarding_notes: Option<String>,
    /// One of `1` (not sent), `2` (pending), `3` (submitted).
    pub employee_form_status: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkExperience {
    pub company: Option<String>,
    pub department: Option<String>,
    pub job: Option<String>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkLocation {
    pub id: Option<i64>,
    pub name: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum EmployeeStatus {
    /// Is going to join.
    #[lark(value = 1)]
    Onboarding,
    #[lark(value = 2)]
    Active,
    #[lark(value = 3)]
    OnboardingCanceled,
    /// Is going to leave; still active.
    #[lark(value = 4)]
    Resigning,
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
    #[lark(value = 1)]
    Regular,
    #[lark(value = 2)]
    Intern,
    #[lark(value = 3)]
    Consultant,
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
    Date,
    File,
    Option,
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
    Basic,
    Full,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
