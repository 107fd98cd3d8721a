// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Employees.
//!
//! `hire.v1.employee` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, UnixMillis, lark_api};

use super::job::{JobFamilyIdType, JobLevelIdType};
use super::models::HireDepartmentIdType;
use crate::ids::UserIdType;

/// Fetches the onboarding record of an employee by the employee's id.
///
/// - `GET /open-apis/hire/v1/employees/:employee_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:employee:readonly`, `hire:employee`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the employee in the hiring system, from `hire.v1.employee.get_by_application`.
    pub employee_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `people_admin_department_id`.
    pub department_id_type: Option<HireDepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the answer. Default: `people_admin_employee_type_id`, which is being phased out.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// Fetches the onboarding record of the candidate of an application.
///
/// - `GET /open-apis/hire/v1/employees/get_by_application` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:employee`, `hire:employee:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `people_admin_department_id`.
    pub department_id_type: Option<HireDepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the answer. Default: `people_admin_employee_type_id`, which is being phased out.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// Marks an employee in the hiring system as confirmed after probation, or as having left.
///
/// - `PATCH /open-apis/hire/v1/employees/:employee_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: it converts or offboards an employee once; a repetition is refused
///   although the first one took effect
/// - Scope: `hire:employee`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the employee in the hiring system, from `hire.v1.employee.get_by_application`.
    pub employee_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `people_admin_department_id`.
    #[lark(query)]
    pub department_id_type: Option<HireDepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the request and the answer. Default: `people_admin_job_category_id`, which is being
    /// phased out.
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the answer. Default: `people_admin_employee_type_id`, which is being phased out.
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// What happens: confirmation, leaving, or taking one of them back.
    /// One of `1` (convert), `2` (leave), `3` (restore onboarding), `4` (cancel leave), `5` (cancel conversion).
    pub operation: i64,
    /// The confirmation; required if `operation` is to confirm.
    pub conversion_info: Option<EmployeeConversionInfo>,
    /// The leaving; required if `operation` is to leave.
    pub overboard_info: Option<EmployeeOverboardInfo>,
}

/// The onboarding record of a hired candidate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Employee {
    /// Id of the employee in the hiring system.
    pub id: Option<String>,
    /// The application that led to the hire.
    pub application_id: Option<String>,
    /// Whether the employee has joined or left.
    /// One of `1` (onboarded), `2` (left).
    pub onboard_status: Option<i64>,
    /// Whether the employee was confirmed after probation.
    /// One of `1` (probation), `2` (regular).
    pub conversion_status: Option<i64>,
    /// When the employee actually joined.
    pub onboard_time: Option<UnixMillis>,
    /// When the confirmation after probation is expected.
    pub expected_conversion_time: Option<UnixMillis>,
    /// When the employee was confirmed after probation.
    pub actual_conversion_time: Option<UnixMillis>,
    /// When the employee left.
    pub overboard_time: Option<UnixMillis>,
    /// Why the employee left.
    pub overboard_note: Option<String>,
    /// Place of work, as a code from `hire.v1.location.query` or an id from `hire.v1.location.list`.
    pub onboard_city_code: Option<String>,
    /// Department the employee joins, in the kind of `department_id_type`.
    pub department: Option<String>,
    /// The employee's manager, in the kind of `user_id_type`.
    pub leader: Option<String>,
    /// Job family, in the kind of `job_family_id_type`.
    pub sequence: Option<String>,
    /// Job level, in the kind of `job_level_id_type`.
    pub level: Option<String>,
    /// Employee type, in the kind of `employee_type_id_type`.
    pub employee_type: Option<String>,
    /// The hiring requirement that was filled.
    pub job_requirement_id: Option<String>,
    /// Id of the employment in Feishu People.
    pub external_employment_id: Option<String>,
}

/// The confirmation of an employee after probation.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeConversionInfo {
    /// When the employee is confirmed.
    pub actual_conversion_time: Option<UnixMillis>,
}

/// The leaving of an employee.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeOverboardInfo {
    /// When the employee leaves.
    pub actual_overboard_time: Option<UnixMillis>,
    /// Why the employee leaves.
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
    /// The onboarding record of the candidate.
    pub employee: Option<Employee>,
}

/// The values of `employee_type_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum EmployeeTypeIdType {
    /// Ids of the Feishu admin console.
    EmployeeTypeEnumId,
    /// Ids of the people admin console, which is being phased out.
    PeopleAdminEmployeeTypeId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
