// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees.
//!
//! `ehr.v1.employee` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use crate::ids::UserIdType;

/// Lists employees.
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
    pub status: Option<Vec<i64>>,
    pub r#type: Option<Vec<i64>>,
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
    pub level: Option<i64>,
    pub school: Option<String>,
    pub major: Option<String>,
    pub degree: Option<i64>,
    pub start: Option<String>,
    pub end: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmergencyContact {
    pub name: Option<String>,
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
    pub gender: Option<i64>,
    pub birthday: Option<String>,
    pub native_region: Option<NativeRegion>,
    pub ethnicity: Option<i64>,
    pub marital_status: Option<i64>,
    pub political_status: Option<i64>,
    pub entered_workforce_date: Option<String>,
    pub id_type: Option<i64>,
    pub id_number: Option<String>,
    pub hukou_type: Option<i64>,
    pub hukou_location: Option<String>,
    pub bank_account_number: Option<String>,
    pub bank_name: Option<String>,
    pub social_security_account: Option<String>,
    pub provident_fund_account: Option<String>,
    pub employee_no: Option<String>,
    pub employee_type: Option<i64>,
    pub status: Option<i64>,
    pub hire_date: Option<String>,
    pub probation_months: Option<f64>,
    pub conversion_date: Option<String>,
    pub application: Option<i64>,
    pub application_status: Option<i64>,
    pub last_day: Option<String>,
    pub departure_type: Option<i64>,
    pub departure_reason: Option<i64>,
    pub departure_notes: Option<String>,
    pub contract_company: Option<ContractCompany>,
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
    pub cancel_onboarding_reason: Option<i64>,
    pub cancel_onboarding_notes: Option<String>,
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
    Other(String),
}
