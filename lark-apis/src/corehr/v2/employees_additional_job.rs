// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Additional jobs of employees.
//!
//! `corehr.v2.employees.additional_job` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue};

/// Lists additional jobs of employees, all or filtered.
///
/// Only employees within the data range granted. Changes take up to 10 seconds to show.
///
/// - `POST /open-apis/corehr/v2/employees/additional_jobs/batch` with a tenant token, for custom apps only
/// - Scope: `corehr:additional_job:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:additional_job.compensation_type:read`, `corehr:additional_job.compensation_type:write`,
///   `corehr:additional_job.job:read`, `corehr:additional_job.job:write`, `corehr:additional_job.job_level:read`,
///   `corehr:additional_job.job_level:write`, `corehr:additional_job.position:read`,
///   `corehr:additional_job.position:write`, `corehr:additional_job.service_company:read`,
///   `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:read`,
///   `corehr:additional_job.work_shift:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-additional_job/batch)
#[doc(alias = "BatchEmployeesAdditionalJob")]
#[lark_api(
    id = "corehr.v2.employees.additional_job.batch",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/additional_jobs/batch",
    token = "tenant",
    response = BatchGetEmployeeAdditionalJobResponse,
    paging(items = EmployeeAdditionalJob),
    scopes = "corehr:additional_job:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetEmployeeAdditionalJob {
    /// How many items a page has at most; 0 to 100. Default: 100.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Lists only additional jobs of these employees, in the kind of `user_id_type`. At most 100.
    pub employment_ids: Option<Vec<String>>,
    /// Ids of the additional jobs to list, at most 100. Set `page_size` to its maximum then; `has_more` is not returned.
    pub additional_job_ids: Option<Vec<String>>,
    /// Span in which the additional job begins. Default: none.
    pub start_date: Option<EmployeeAdditionalJobBatchReqDate>,
    /// Span in which the additional job ends. Default: none.
    pub end_date: Option<EmployeeAdditionalJobBatchReqDate>,
    /// Day on which the jobs must be in force. Default: today; combines with the time filters by AND.
    pub data_date: Option<String>,
    /// Whether only additional jobs in force on `data_date` are listed; if `false`, that day is ignored. Default: `false`.
    pub is_effective: Option<bool>,
}

/// The answer to [`BatchGetEmployeeAdditionalJob`].
#[doc(alias = "BatchEmployeesAdditionalJobResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetEmployeeAdditionalJobResponse {
    /// Additional jobs that were found.
    pub items: Vec<EmployeeAdditionalJob>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Gives an employee an additional job.
///
/// - `POST /open-apis/corehr/v2/employees/additional_jobs` with a tenant token, for custom apps only
/// - Scope: `corehr:additional_job:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:additional_job.compensation_type:write`, `corehr:additional_job.job:write`,
///   `corehr:additional_job.job_level:write`, `corehr:additional_job.position:write`,
///   `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-additional_job/create)
#[doc(alias = "CreateEmployeesAdditionalJob")]
#[lark_api(
    id = "corehr.v2.employees.additional_job.create",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/additional_jobs",
    token = "tenant",
    response = EmployeeAdditionalJobResponse,
    scopes = "corehr:additional_job:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEmployeeAdditionalJob {
    /// Makes repeated requests one: a UUID of version 4; after a success, the same value changes nothing more.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// An additional job to be created or changed.
    #[lark(body)]
    pub employee_additional_job_edit: EmployeeAdditionalJobEdit,
}

/// Deletes one additional job of an employee.
///
/// - `DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` with a tenant token, for custom apps
///   only
/// - Scope: `corehr:additional_job:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-additional_job/delete)
#[doc(alias = "DeleteEmployeesAdditionalJob")]
#[lark_api(
    id = "corehr.v2.employees.additional_job.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id",
    token = "tenant",
    scopes = "corehr:additional_job:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteEmployeeAdditionalJob {
    /// Id of the record of the additional job.
    pub additional_job_id: String,
}

/// Changes an additional job of an employee.
///
/// - `PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` with a tenant token, for custom apps
///   only
/// - Scope: `corehr:additional_job:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:additional_job.compensation_type:write`, `corehr:additional_job.job:write`,
///   `corehr:additional_job.job_level:write`, `corehr:additional_job.position:write`,
///   `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/job_data/employees-additional_job/patch)
#[doc(alias = "PatchEmployeesAdditionalJob")]
#[lark_api(
    id = "corehr.v2.employees.additional_job.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id",
    token = "tenant",
    response = EmployeeAdditionalJobResponse,
    scopes = "corehr:additional_job:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchEmployeeAdditionalJob {
    /// Id of the record of the additional job.
    pub additional_job_id: String,
    /// Makes repeated requests one: a UUID of version 4; after a success, the same value changes nothing more.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// An additional job to be created or changed.
    /// Required in requests.
    #[lark(body)]
    pub employee_additional_job_edit: Option<EmployeeAdditionalJobEdit>,
}

/// The answer to [`CreateEmployeeAdditionalJob`] and [`PatchEmployeeAdditionalJob`].
#[doc(alias("CreateEmployeesAdditionalJobResponse", "PatchEmployeesAdditionalJobResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeAdditionalJobResponse {
    /// Additional job that was created.
    pub additional_job: Option<EmployeeAdditionalJob>,
}

/// An additional job of an employee.
#[doc(alias("EmployeesAdditionalJob", "EmployeesAdditionalJobWriteResp"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeAdditionalJob {
    /// Id of the additional job's record.
    pub id: Option<String>,
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    pub employee_type_id: Option<String>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// Id of the work location, from `corehr.v1.location.list`.
    pub work_location_id: Option<String>,
    /// Id of the department of the additional job, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Id of the job, from `corehr.v2.job.list`. Needs the scope `corehr:additional_job.job:read` or `:write`.
    pub job_id: Option<String>,
    /// Id of the job level, from `corehr.v1.job_level.list`. Needs the scope `corehr:additional_job.job_level:read` or
    /// `:write`.
    pub job_level_id: Option<String>,
    /// Id of the job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Employment id of the employee with the additional job, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// First day of the additional job.
    pub start_date: Option<String>,
    /// Last day of the additional job; once before today, the job is over.
    pub end_date: Option<String>,
    /// Employment id of the direct manager in the additional job, in the kind of `user_id_type`.
    pub direct_manager_id: Option<String>,
    /// Employment id of the dotted-line manager in the additional job, in the kind of `user_id_type`.
    pub dotted_line_manager_id: Option<String>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`. Needs the scope
    /// `corehr:additional_job.work_shift:read` or `:write`.
    pub work_shift: Option<EnumValue>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`. Needs the scope
    /// `corehr:additional_job.compensation_type:read` or `:write`.
    pub compensation_type: Option<EnumValue>,
    /// Id of the company of the additional job. Needs the scope `corehr:additional_job.service_company:read` or `:write`.
    pub service_company: Option<String>,
    /// Hours worked a week in the additional job, 0 to 168.
    pub weekly_working_hours: Option<String>,
    /// Id of the work calendar, from `corehr.v1.leave.work_calendar`.
    pub work_calendar_id: Option<String>,
    /// Id of the employee's position; in trial only. Needs the scope `corehr:additional_job.position:read` or `:write`.
    pub position_id: Option<String>,
    /// Id of the employee subtype; in trial only.
    pub employee_subtype_id: Option<String>,
}

/// A span of days.
#[doc(alias = "EmployeesAdditionalJobBatchReqDate")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeAdditionalJobBatchReqDate {
    /// First day of the span, such as `2024-01-01`.
    pub start: String,
    /// Last day of the span, such as `2024-01-01`.
    pub end: String,
}

/// An additional job to be created or changed.
#[doc(alias = "EmployeesAdditionalJobEdit")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EmployeeAdditionalJobEdit {
    /// Id of the employee type, from `corehr.v1.employee_type.list`.
    /// Required in some requests.
    pub employee_type_id: Option<String>,
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// Id of the work location, one with the purpose `business_site`.
    pub work_location_id: Option<String>,
    /// Id of the department of the additional job, in the kind of `department_id_type`.
    /// Required in some requests.
    pub department_id: Option<String>,
    /// Id of the job, from `corehr.v2.job.list`.
    pub job_id: Option<String>,
    /// Id of the job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Employment id of the employee with the additional job, in the kind of `user_id_type`.
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// First day of the additional job.
    /// Required in some requests.
    pub start_date: Option<String>,
    /// Last day of the additional job; cannot be emptied.
    pub end_date: Option<String>,
    /// Employment id of the direct manager in the additional job, in the kind of `user_id_type`.
    pub direct_manager_id: Option<String>,
    /// Employment id of the dotted-line manager in the additional job, in the kind of `user_id_type`.
    pub dotted_line_manager_id: Option<String>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`.
    pub work_shift: Option<EnumValue>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`.
    pub compensation_type: Option<EnumValue>,
    /// Id of the company of the additional job.
    pub service_company: Option<String>,
    /// Hours worked a week in the additional job, 0 to 168.
    pub weekly_working_hours: Option<String>,
    /// Id of the work calendar, from `corehr.v1.leave.work_calendar`.
    pub work_calendar_id: Option<String>,
    /// Id of the position in the additional job.
    pub position_id: Option<String>,
    /// Id of the subtype within the employee type.
    pub employee_subtype_id: Option<String>,
}
