// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees.
//!
//! `hire.v1.employee` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, UnixMillis, lark_api};

use super::job::{JobFamilyIdType, JobLevelIdType};
use super::models::HireDepartmentIdType;
use crate::ids::UserIdType;

/// Fetches an employee.
///
/// - `GET /open-apis/hire/v1/employees/:employee_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:employee:readonly`, `hire:employee`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/get)
#[lark_api(
    id = "hire.v1.employee.get",
    method = "GET",
    path = "/open-apis/hire/v1/employees/:employee_id",
    token = "tenant",
    response = EmployeeResponse,
    scopes = "hire:employee:readonly|hire:employee",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEmployee {
    pub employee_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<HireDepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// Fetches employees by application.
///
/// - `GET /open-apis/hire/v1/employees/get_by_application` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:employee`, `hire:employee:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002903
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/get_by_application)
#[doc(alias = "GetByApplicationEmployee")]
#[lark_api(
    id = "hire.v1.employee.get_by_application",
    method = "GET",
    path = "/open-apis/hire/v1/employees/get_by_application",
    token = "tenant",
    response = EmployeeResponse,
    scopes = "hire:employee|hire:employee:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEmployeeByApplication {
    pub application_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<HireDepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// Changes parts of an employee.
///
/// - `PATCH /open-apis/hire/v1/employees/:employee_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: it converts or offboards an employee once; a repetition is refused
///   although the first one took effect
/// - Scope: `hire:employee`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002902, 1002903, 1002905, 1002907, 1002908, 1002910
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/patch)
#[lark_api(
    id = "hire.v1.employee.patch",
    method = "PATCH",
    path = "/open-apis/hire/v1/employees/:employee_id",
    token = "tenant",
    response = EmployeeResponse,
    scopes = "hire:employee",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchEmployee {
    pub employee_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<HireDepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// One of `1` (convert), `2` (leave), `3` (restore onboarding), `4` (cancel leave), `5` (cancel conversion).
    pub operation: i64,
    pub conversion_info: Option<EmployeeConversionInfo>,
    pub overboard_info: Option<EmployeeOverboardInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Employee {
    pub id: Option<String>,
    pub application_id: Option<String>,
    /// One of `1` (onboarded), `2` (left).
    pub onboard_status: Option<i64>,
    /// One of `1` (probation), `2` (regular).
    pub conversion_status: Option<i64>,
    pub onboard_time: Option<UnixMillis>,
    pub expected_conversion_time: Option<UnixMillis>,
    pub actual_conversion_time: Option<UnixMillis>,
    pub overboard_time: Option<UnixMillis>,
    pub overboard_note: Option<String>,
    pub onboard_city_code: Option<String>,
    pub department: Option<String>,
    pub leader: Option<String>,
    pub sequence: Option<String>,
    pub level: Option<String>,
    pub employee_type: Option<String>,
    pub job_requirement_id: Option<String>,
    pub external_employment_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeConversionInfo {
    pub actual_conversion_time: Option<UnixMillis>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeOverboardInfo {
    pub actual_overboard_time: Option<UnixMillis>,
    pub overboard_note: Option<String>,
}

/// The answer to [`TransferApplicationOnboard`](super::application::TransferApplicationOnboard), [`GetEmployee`],
/// [`GetEmployeeByApplication`] and [`PatchEmployee`].
#[doc(alias(
    "GetByApplicationEmployeeResponse",
    "GetEmployeeResponse",
    "PatchEmployeeResponse",
    "TransferOnboardApplicationResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeResponse {
    pub employee: Option<Employee>,
}

/// The values of `employee_type_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmployeeTypeIdType {
    EmployeeTypeEnumId,
    PeopleAdminEmployeeTypeId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
