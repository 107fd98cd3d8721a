// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Additional jobs of employees.
//!
//! `corehr.v2.employees.additional_job` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue};

/// Queries several additional jobs of employees.
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
pub struct BatchGetEmployeeAdditionalJob {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// At most 100 elements.
    pub employment_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub additional_job_ids: Option<Vec<String>>,
    pub start_date: Option<EmployeeAdditionalJobBatchReqDate>,
    pub end_date: Option<EmployeeAdditionalJobBatchReqDate>,
    pub data_date: Option<String>,
    pub is_effective: Option<bool>,
}

/// The answer to [`BatchGetEmployeeAdditionalJob`].
#[doc(alias = "BatchEmployeesAdditionalJobResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchGetEmployeeAdditionalJobResponse {
    pub items: Vec<EmployeeAdditionalJob>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Creates an additional job of employees.
///
/// - `POST /open-apis/corehr/v2/employees/additional_jobs` with a tenant token, for custom apps only
/// - Scope: `corehr:additional_job:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:additional_job.compensation_type:write`, `corehr:additional_job.job:write`,
///   `corehr:additional_job.job_level:write`, `corehr:additional_job.position:write`,
///   `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002
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
pub struct CreateEmployeeAdditionalJob {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    #[lark(body)]
    pub employee_additional_job_edit: EmployeeAdditionalJobEdit,
}

/// Deletes an additional job of employees.
///
/// - `DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` with a tenant token, for custom apps
///   only
/// - Scope: `corehr:additional_job:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002
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
pub struct DeleteEmployeeAdditionalJob {
    pub additional_job_id: String,
}

/// Changes parts of an additional job of employees.
///
/// - `PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` with a tenant token, for custom apps
///   only
/// - Scope: `corehr:additional_job:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:additional_job.compensation_type:write`, `corehr:additional_job.job:write`,
///   `corehr:additional_job.job_level:write`, `corehr:additional_job.position:write`,
///   `corehr:additional_job.service_company:write`, `corehr:additional_job.work_shift:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160001, 1160002
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
pub struct PatchEmployeeAdditionalJob {
    pub additional_job_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Required in requests.
    #[lark(body)]
    pub employee_additional_job_edit: Option<EmployeeAdditionalJobEdit>,
}

/// The answer to [`CreateEmployeeAdditionalJob`] and [`PatchEmployeeAdditionalJob`].
#[doc(alias("CreateEmployeesAdditionalJobResponse", "PatchEmployeesAdditionalJobResponse"))]
#[derive(Clone, Default, Model)]
pub struct EmployeeAdditionalJobResponse {
    pub additional_job: Option<EmployeeAdditionalJob>,
}

#[doc(alias("EmployeesAdditionalJob", "EmployeesAdditionalJobWriteResp"))]
#[derive(Clone, Default, Model)]
pub struct EmployeeAdditionalJob {
    pub id: Option<String>,
    pub employee_type_id: Option<String>,
    pub working_hours_type_id: Option<String>,
    pub work_location_id: Option<String>,
    pub department_id: Option<String>,
    pub job_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_family_id: Option<String>,
    pub employment_id: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub direct_manager_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub work_shift: Option<EnumValue>,
    pub compensation_type: Option<EnumValue>,
    pub service_company: Option<String>,
    pub weekly_working_hours: Option<String>,
    pub work_calendar_id: Option<String>,
    pub position_id: Option<String>,
    pub employee_subtype_id: Option<String>,
}

#[doc(alias = "EmployeesAdditionalJobBatchReqDate")]
#[derive(Clone, Default, Model)]
pub struct EmployeeAdditionalJobBatchReqDate {
    /// Required in requests.
    pub start: Option<String>,
    /// Required in requests.
    pub end: Option<String>,
}

#[doc(alias = "EmployeesAdditionalJobEdit")]
#[derive(Clone, Default, Model)]
pub struct EmployeeAdditionalJobEdit {
    /// Required in some requests.
    pub employee_type_id: Option<String>,
    pub working_hours_type_id: Option<String>,
    pub work_location_id: Option<String>,
    /// Required in some requests.
    pub department_id: Option<String>,
    pub job_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_family_id: Option<String>,
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// Required in some requests.
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub direct_manager_id: Option<String>,
    pub dotted_line_manager_id: Option<String>,
    pub work_shift: Option<EnumValue>,
    pub compensation_type: Option<EnumValue>,
    pub service_company: Option<String>,
    pub weekly_working_hours: Option<String>,
    pub work_calendar_id: Option<String>,
    pub position_id: Option<String>,
    pub employee_subtype_id: Option<String>,
}
