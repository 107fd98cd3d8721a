// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job data of employees.
//!
//! `corehr.v2.employees.job_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue, JobDataCostCenter};

/// Reads the job records of employees by their employment ids.
///
/// Only employees within the data range granted.
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
#[non_exhaustive]
pub struct BatchGetEmployeeJobData {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Employees whose job records are wanted, in the kind of `user_id_type`. 1 to 100.
    pub employment_ids: Vec<String>,
    /// Whether all versions of job records are listed rather than only those in force. Default: `false`.
    pub get_all_version: Option<bool>,
    /// Earliest day on which the job record takes effect. Default: none.
    pub effective_date_start: Option<String>,
    /// Latest day on which the job record takes effect. Default: none.
    pub effective_date_end: Option<String>,
    /// Lists all job records in force before this day; ignored if `get_all_version` is `true`. Default: today.
    pub data_date: Option<String>,
    /// Whether only primary or only other job records are returned; all if left out.
    pub primary_job_data: Option<bool>,
    /// Lists only job records of these kinds of business; options are those of field `assignment_start_reason` of object
    /// `job_data`.
    pub assignment_start_reasons: Option<Vec<String>>,
}

/// The answer to [`BatchGetEmployeeJobData`].
#[doc(alias = "BatchGetEmployeesJobDataResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetEmployeeJobDataResponse {
    /// Job records that were found.
    pub items: Vec<EmployeeJobData>,
}

/// Lists job records of employees, page by page.
///
/// Only employees within the data range granted.
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
#[non_exhaustive]
pub struct QueryEmployeeJobData {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Whether all versions of job records are listed rather than only those in force. Default: `false`.
    pub get_all_version: Option<bool>,
    /// Day on which the job records must be in force. Default: today; combines with the time filters by AND.
    pub data_date: Option<String>,
    /// Earliest day on which the job record takes effect. Default: none.
    pub effective_date_start: Option<String>,
    /// Latest day on which the job record takes effect. Default: none.
    pub effective_date_end: Option<String>,
    /// Lists only employees now in this department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Lists only job records of these employees, in the kind of `user_id_type`. At most 100.
    pub employment_ids: Option<Vec<String>>,
    /// Whether only primary or only other job records are returned; all if left out.
    pub primary_job_data: Option<bool>,
    /// Lists only job records of these kinds of business; options are those of field `assignment_start_reason` of object
    /// `job_data`.
    pub assignment_start_reasons: Option<Vec<String>>,
}

/// The answer to [`QueryEmployeeJobData`].
#[doc(alias = "QueryEmployeesJobDataResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryEmployeeJobDataResponse {
    /// Job records that were found, by employee.
    pub items: Vec<EmployeeJobData>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A manager's job record with the employee it belongs to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicJobData {
    /// Id of the manager's job record.
    pub job_data_id: Option<String>,
    /// Employment id of the manager, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
}

/// An employee with job records.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeJobData {
    /// Employment id of the employee the job records belong to, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Job records of the employee.
    pub job_datas: Vec<JobData>,
}

/// A job record: what an employee does, where and under whom, from a date on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobData {
    /// Id of the job record, which all its versions share.
    pub job_data_id: Option<String>,
    /// Id of the version of the job record.
    pub version_id: Option<String>,
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// Id of the work location, from `corehr.v1.location.list`.
    pub work_location_id: Option<String>,
    /// Id of the employee's department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the employee's position; in trial only. Needs the scope `corehr:employment.position:read` or `:write`.
    pub position_id: Option<String>,
    /// Id of the job, from `corehr.v2.job.list`. Needs the scope `corehr:employment.job:read` or
    /// `corehr:employment.job_level:read` or `corehr:employment.job_level:write`.
    pub job_id: Option<String>,
    /// Id of the job level, from `corehr.v1.job_level.list`. Needs the scope `corehr:employment.job_level:read` or
    /// `:write`.
    pub job_level_id: Option<String>,
    /// Id of the job grade, from `corehr.v2.job_grade.query`. Needs the scope `corehr:employment.job_grade:read` or
    /// `:write`.
    pub job_grade_id: Option<String>,
    /// Id of the job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Day on which the probation begins.
    pub probation_start_date: Option<String>,
    /// Day on which the probation really ended.
    pub probation_end_date: Option<String>,
    /// Whether this is the primary job; for others use the additional jobs.
    pub primary_job_data: Option<bool>,
    /// Employment id of the employee, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// When this version of the job record takes effect.
    pub effective_time: Option<String>,
    /// When this version of the job record ends.
    pub expiration_time: Option<String>,
    /// Kind of business behind the job record; options are those of field `assignment_start_reason` of object `job_data`.
    /// Needs the scope `corehr:job_data.assignment_start_reason:read`.
    pub assignment_start_reason: Option<EnumValue>,
    /// Day on which the probation is expected to end.
    pub probation_expected_end_date: Option<String>,
    /// Result of the probation; options are those of field `probation_outcome` of object `job_data`.
    pub probation_outcome: Option<EnumValue>,
    /// Job record of the direct manager.
    pub direct_manager: Option<BasicJobData>,
    /// Job records of the dotted-line managers.
    pub dotted_line_managers: Vec<BasicJobData>,
    /// Job record of the second direct manager.
    pub second_direct_manager: Option<BasicJobData>,
    /// How the employee's cost is divided among cost centres.
    pub cost_center_rates: Vec<JobDataCostCenter>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`. Needs the scope
    /// `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumValue>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`. Needs the scope
    /// `corehr:job_data.compensation_type:read`.
    pub compensation_type: Option<EnumValue>,
    /// Id of the company the employee works for. Needs the scope `corehr:job_data.service_company:read`.
    pub service_company: Option<String>,
    /// Custom fields of the job record.
    pub custom_fields: Vec<CustomFieldData>,
    /// When the record was created, such as `2020-05-02 00:00:00`.
    pub created_at: Option<String>,
    /// Hours worked a week, with decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// Hours worked a week.
    pub weekly_working_hours: Option<i64>,
    /// Id of the employee subtype; in trial only.
    pub employee_subtype_id: Option<String>,
    /// Reason for the job record; options are those of field `job_data_reason` of object `job_data`. Needs the scope
    /// `corehr:job_data.job_data_reason:read`.
    pub job_data_reason: Option<EnumValue>,
    /// Id of the employee's pathway. Needs the scope `corehr:employment.pathway:read` or `:write`.
    pub pathway_id: Option<String>,
    /// Id of the employee's work calendar.
    pub work_calendar_id: Option<String>,
}
