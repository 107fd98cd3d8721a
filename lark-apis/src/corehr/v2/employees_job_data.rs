// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job data of employees.
//!
//! `corehr.v2.employees.job_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue, JobDataCostCenter};

/// Fetches several job data of employees.
///
/// - `POST /open-apis/corehr/v2/employees/job_datas/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.job:read`, `corehr:employment.job_level:read`,
///   `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.position:read`,
///   `corehr:employment.position:write`, `corehr:job_data.assignment_start_reason:read`,
///   `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`, `corehr:employment.job_level:write`,
///   `corehr:employment.job_grade:read`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160013, 1160018, 1160023, 1160997, 1160998, 1160999
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/batch_get)
#[doc(alias = "BatchGetEmployeesJobData")]
#[lark_api(
    id = "corehr.v2.employees.job_data.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/job_datas/batch_get",
    token = "tenant",
    response = BatchGetEmployeeJobDataResponse,
    scopes = "corehr:employee.job_data:read|corehr:job_data:read|corehr:job_data:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct BatchGetEmployeeJobData {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub employment_ids: Vec<String>,
    pub get_all_version: Option<bool>,
    pub effective_date_start: Option<String>,
    pub effective_date_end: Option<String>,
    pub data_date: Option<String>,
    pub primary_job_data: Option<bool>,
    pub assignment_start_reasons: Option<Vec<String>>,
}

/// The answer to [`BatchGetEmployeeJobData`].
#[doc(alias = "BatchGetEmployeesJobDataResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchGetEmployeeJobDataResponse {
    pub items: Vec<EmployeeJobData>,
}

/// Queries job data of employees.
///
/// - `POST /open-apis/corehr/v2/employees/job_datas/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.job:read`, `corehr:employment.job_level:read`,
///   `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.position:read`,
///   `corehr:employment.position:write`, `corehr:job_data.assignment_start_reason:read`,
///   `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`, `corehr:employment.job_level:write`,
///   `corehr:employment.job_grade:read`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 100 a minute
/// - Error codes: 1160013, 1160018, 1160023, 1160997, 1160998, 1160999
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/query)
#[doc(alias = "QueryEmployeesJobData")]
#[lark_api(
    id = "corehr.v2.employees.job_data.query",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/job_datas/query",
    token = "tenant",
    response = QueryEmployeeJobDataResponse,
    paging(items = EmployeeJobData),
    scopes = "corehr:employee.job_data:read|corehr:job_data:read|corehr:job_data:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct QueryEmployeeJobData {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub get_all_version: Option<bool>,
    pub data_date: Option<String>,
    pub effective_date_start: Option<String>,
    pub effective_date_end: Option<String>,
    pub department_id: Option<String>,
    /// At most 100 elements.
    pub employment_ids: Option<Vec<String>>,
    pub primary_job_data: Option<bool>,
    pub assignment_start_reasons: Option<Vec<String>>,
}

/// The answer to [`QueryEmployeeJobData`].
#[doc(alias = "QueryEmployeesJobDataResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryEmployeeJobDataResponse {
    pub items: Vec<EmployeeJobData>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct BasicJobData {
    pub job_data_id: Option<String>,
    pub employment_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct EmployeeJobData {
    pub employment_id: Option<String>,
    pub job_datas: Vec<JobData>,
}

#[derive(Clone, Default, Model)]
pub struct JobData {
    pub job_data_id: Option<String>,
    pub version_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub working_hours_type_id: Option<String>,
    pub work_location_id: Option<String>,
    pub department_id: Option<String>,
    pub position_id: Option<String>,
    pub job_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_grade_id: Option<String>,
    pub job_family_id: Option<String>,
    pub probation_start_date: Option<String>,
    pub probation_end_date: Option<String>,
    pub primary_job_data: Option<bool>,
    pub employment_id: Option<String>,
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub assignment_start_reason: Option<EnumValue>,
    pub probation_expected_end_date: Option<String>,
    pub probation_outcome: Option<EnumValue>,
    pub direct_manager: Option<BasicJobData>,
    pub dotted_line_managers: Vec<BasicJobData>,
    pub second_direct_manager: Option<BasicJobData>,
    pub cost_center_rates: Vec<JobDataCostCenter>,
    pub work_shift: Option<EnumValue>,
    pub compensation_type: Option<EnumValue>,
    pub service_company: Option<String>,
    pub custom_fields: Vec<CustomFieldData>,
    pub created_at: Option<String>,
    pub weekly_working_hours_v2: Option<f64>,
    pub weekly_working_hours: Option<i64>,
    pub employee_subtype_id: Option<String>,
    pub job_data_reason: Option<EnumValue>,
    pub pathway_id: Option<String>,
    pub work_calendar_id: Option<String>,
}
