// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job data.
//!
//! `corehr.v1.job_data` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue, ObjectFieldData, SupportCostCenterItem};

/// Creates an employee's first job record, as on onboarding or data import.
///
/// The reason can only be `onboarding`.
///
/// - `POST /open-apis/corehr/v1/job_datas` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.pathway:read`,
///   `corehr:employment.pathway:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/job_data/create)
#[lark_api(
    id = "corehr.v1.job_data.create",
    method = "POST",
    path = "/open-apis/corehr/v1/job_datas",
    token = "tenant",
    response = JobDataResponse,
    scopes = "corehr:corehr|corehr:job_data:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateJobData {
    /// Makes repeated requests one: a UUID of version 4; if empty, every request is a new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// A job record: what an employee does, where and under whom, from a date on.
    #[lark(body)]
    pub job_data: JobData,
}

/// Deletes an employee's job record for good.
///
/// - `DELETE /open-apis/corehr/v1/job_datas/:job_data_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/job_data/delete)
#[lark_api(
    id = "corehr.v1.job_data.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/job_datas/:job_data_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:job_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteJobData {
    /// Id of the job record to delete, from `corehr.v2.employees.job_data.batch_get`.
    pub job_data_id: String,
}

/// Reads one primary job record that is in force, by id.
///
/// An old version: `corehr.v2.employees.job_data.batch_get` and `corehr.v2.employees.job_data.query` are recommended.
///
/// - `GET /open-apis/corehr/v1/job_datas/:job_data_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `corehr:employment.position:read`,
///   `corehr:employment.position:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/job_data/get)
#[lark_api(
    id = "corehr.v1.job_data.get",
    method = "GET",
    path = "/open-apis/corehr/v1/job_datas/:job_data_id",
    token = "tenant",
    response = JobDataResponse,
    scopes = "corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJobData {
    /// Id of the job record to read, from `corehr.v2.employees.job_data.batch_get` or the answer when it was created.
    pub job_data_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// Lists employees' job records, page by page.
///
/// An old version: `corehr.v2.employees.job_data.batch_get` and `corehr.v2.employees.job_data.query` are recommended.
///
/// - `GET /open-apis/corehr/v1/job_datas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_data:read`, `corehr:corehr`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.position:read`,
///   `corehr:employment.position:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/job_data/list)
#[lark_api(
    id = "corehr.v1.job_data.list",
    method = "GET",
    path = "/open-apis/corehr/v1/job_datas",
    token = "tenant",
    response = ListJobDataResponse,
    paging(items = JobData),
    scopes = "corehr:corehr:readonly|corehr:job_data:read|corehr:corehr|corehr:job_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJobData {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Lists only job records of this employee, in the kind of `user_id_type`.
    pub employment_id: Option<String>,
    /// Ids of the job records to list, at most 100. Default: all.
    pub job_data_id_list: Option<Vec<String>>,
    /// Lists only job records in this department, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Lists only job records with this job, by id.
    pub job_id: Option<String>,
    /// Whether all versions of job records are listed rather than only those in force. Default: `false`.
    pub get_all_version: Option<bool>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`ListJobData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobDataResponse {
    /// Job records that were found.
    pub items: Vec<JobData>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Adds a job record with department, job, level and so on by default, rather than editing in place; no longer
/// recommended.
///
/// Start a job change or an offboarding instead. The reason cannot be `onboarding` or `offboarding`, and is required if
/// the record before has `onboarding`.
///
/// - `PATCH /open-apis/corehr/v1/job_datas/:job_data_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: by default it adds a job record, so a repetition adds a second one
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.pathway:read`,
///   `corehr:employment.pathway:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/employee/job_data/patch)
#[lark_api(
    id = "corehr.v1.job_data.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/job_datas/:job_data_id",
    token = "tenant",
    response = JobDataResponse,
    scopes = "corehr:corehr|corehr:job_data:write",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchJobData {
    /// Id of the job record to change.
    pub job_data_id: String,
    /// Makes repeated requests one: a UUID of version 4; if empty, every request is a new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Whether business rules are checked, and a job change is recorded and its event sent. Without effect if `version_id`
    /// is given. Default: `true`.
    #[lark(query)]
    pub strict_verify: Option<String>,
    /// A job record: what an employee does, where and under whom, from a date on.
    /// Required in requests.
    #[lark(body)]
    pub job_data: Option<JobData>,
}

/// The answer to [`CreateJobData`], [`GetJobData`] and [`PatchJobData`].
#[doc(alias("CreateJobDataResponse", "GetJobDataResponse", "PatchJobDataResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDataResponse {
    /// Job record that was created.
    pub job_data: Option<JobData>,
}

/// A job record: what an employee does, where and under whom, from a date on.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobData {
    /// Id of the job record, with which it is changed or read later.
    pub id: Option<String>,
    /// Id of the version of the job record. Given in a change, that version is edited (in trial only); otherwise a new one
    /// is added.
    pub version_id: Option<String>,
    /// Id of the employee's job level, from `corehr.v1.job_level.list`.
    pub job_level_id: Option<String>,
    /// Id of the employee's job grade, from `corehr.v2.job_grade.query`.
    pub job_grade_id: Option<String>,
    /// Id of the employee's type, from `corehr.v1.employee_type.list`.
    /// Required in some requests.
    pub employee_type_id: Option<String>,
    /// Id of the employee's working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: Option<String>,
    /// Id of the employee's work location, from `corehr.v1.location.list`.
    pub work_location_id: Option<String>,
    /// Id of the employee's department, in the kind of `department_id_type`.
    /// Required in some requests.
    pub department_id: Option<String>,
    /// Id of the employee's job, from `corehr.v2.job.list`.
    pub job_id: Option<String>,
    /// Day on which the probation begins; not allowed with `strict_verify`.
    pub probation_start_date: Option<String>,
    /// Day on which the probation really ended; not allowed with `strict_verify`.
    pub probation_end_date: Option<String>,
    /// Whether this is the primary job; out of use and always `true` by default. For others use the additional jobs.
    /// Required in some requests.
    pub primary_job_data: Option<bool>,
    /// Id of the employee's employment, in the kind of `user_id_type`.
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// When this version of the job record takes effect. Default when creating: today.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// When this version of the job record ends; not allowed with `strict_verify`.
    pub expiration_time: Option<String>,
    /// Id of the employee's job family, from `corehr.v1.job_family.list`.
    pub job_family_id: Option<String>,
    /// Kind of business behind the job record; options are those of field `assignment_start_reason` of object `job_data`.
    /// Only `onboarding` when creating; neither it nor `offboarding` when changing.
    /// Required in some requests.
    pub assignment_start_reason: Option<EnumValue>,
    /// Day on which the probation is expected to end; not allowed with `strict_verify`.
    pub probation_expected_end_date: Option<String>,
    /// Result of the probation; options are those of field `probation_outcome` of object `job_data`.
    pub probation_outcome: Option<EnumValue>,
    /// Hours worked a week.
    pub weekly_working_hours: Option<i64>,
    /// Id of the direct manager's job record.
    pub direct_manager_id: Option<String>,
    /// Ids of the dotted-line managers' job records.
    pub dotted_line_manager_id_list: Clearable<Vec<String>>,
    /// Id of the second direct manager's job record; not allowed with `strict_verify`.
    pub second_direct_manager_id: Option<String>,
    /// How the employee's cost is divided among cost centres; not allowed when `version_id` is given.
    pub cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    /// Custom fields of the job record.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Hours worked a week, with decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// Kind of shifts the employee works; options are those of field `work_shift` of object `job_data`. Needs the scope
    /// `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumValue>,
    /// How the employee is paid; options are those of field `compensation_type` of object `job_data`. Needs the scope
    /// `corehr:job_data.compensation_type:read`.
    pub compensation_type: Option<EnumValue>,
    /// Id of the company the employee works for. Needs the scope `corehr:job_data.service_company:read`.
    pub service_company: Option<String>,
    /// Id of the employee subtype; in trial only.
    pub employee_subtype_id: Option<String>,
    /// Id of the employee's position; in trial only. Needs the scope `corehr:employment.position:read` or `:write`.
    pub position_id: Option<String>,
    /// Id of the employee's pathway. Needs the scope `corehr:employment.pathway:read` or `:write`.
    pub pathway_id: Option<String>,
    /// Reason for the job record; options are those of field `job_data_reason` of object `job_data`. Needs the scope
    /// `corehr:job_data.job_data_reason:read`.
    pub job_data_reason: Option<EnumValue>,
    /// Id of the employee's work calendar.
    pub work_calendar_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
