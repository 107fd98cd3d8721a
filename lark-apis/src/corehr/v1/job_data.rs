// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job data.
//!
//! `corehr.v1.job_data` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, EnumValue, ObjectFieldData, SupportCostCenterItem};

/// Creates job data.
///
/// - `POST /open-apis/corehr/v1/job_datas` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.pathway:read`,
///   `corehr:employment.pathway:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160003, 1160004, 1160019, 1160997, 1160998, 1160999
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
pub struct CreateJobData {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    #[lark(body)]
    pub job_data: JobData,
}

/// Deletes job data.
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
pub struct DeleteJobData {
    pub job_data_id: String,
}

/// Fetches job data.
///
/// - `GET /open-apis/corehr/v1/job_datas/:job_data_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`
/// - Scopes that unlock single fields of the answer: `corehr:employment.position:read`,
///   `corehr:employment.position:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160003, 1160004, 1160019, 1160997, 1160998, 1160999
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
pub struct GetJobData {
    pub job_data_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// Lists job data.
///
/// - `GET /open-apis/corehr/v1/job_datas` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_data:read`, `corehr:corehr`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.position:read`,
///   `corehr:employment.position:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.job_data_reason:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160003, 1160004, 1160019, 1160997, 1160998, 1160999
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
pub struct ListJobData {
    pub page_token: Option<String>,
    pub page_size: String,
    pub employment_id: Option<String>,
    /// At most 100 elements.
    pub job_data_id_list: Option<Vec<String>>,
    pub department_id: Option<String>,
    pub job_id: Option<String>,
    pub get_all_version: Option<bool>,
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}

/// The answer to [`ListJobData`].
#[derive(Clone, Default, Model)]
pub struct ListJobDataResponse {
    pub items: Vec<JobData>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of job data.
///
/// - `PATCH /open-apis/corehr/v1/job_datas/:job_data_id` with a tenant token, for custom apps only
/// - Not repeated once it may have been executed: by default it adds a job record, so a repetition adds a second one
/// - Scopes, any one of: `corehr:corehr`, `corehr:job_data:write`
/// - Scopes that unlock single fields of the answer: `corehr:employment.pathway:read`,
///   `corehr:employment.pathway:write`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`,
///   `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160003, 1160004, 1160019, 1160813, 1160997, 1160998, 1160999
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
pub struct PatchJobData {
    pub job_data_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    #[lark(query)]
    pub strict_verify: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub job_data: Option<JobData>,
}

/// The answer to [`CreateJobData`], [`GetJobData`] and [`PatchJobData`].
#[doc(alias("CreateJobDataResponse", "GetJobDataResponse", "PatchJobDataResponse"))]
#[derive(Clone, Default, Model)]
pub struct JobDataResponse {
    pub job_data: Option<JobData>,
}

#[derive(Clone, Default, Model)]
pub struct JobData {
    pub id: Option<String>,
    pub version_id: Option<String>,
    pub job_level_id: Option<String>,
    pub job_grade_id: Option<String>,
    /// Required in some requests.
    pub employee_type_id: Option<String>,
    pub working_hours_type_id: Option<String>,
    pub work_location_id: Option<String>,
    /// Required in some requests.
    pub department_id: Option<String>,
    pub job_id: Option<String>,
    pub probation_start_date: Option<String>,
    pub probation_end_date: Option<String>,
    /// Required in some requests.
    pub primary_job_data: Option<bool>,
    /// Required in some requests.
    pub employment_id: Option<String>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub job_family_id: Option<String>,
    /// Required in some requests.
    pub assignment_start_reason: Option<EnumValue>,
    pub probation_expected_end_date: Option<String>,
    pub probation_outcome: Option<EnumValue>,
    pub weekly_working_hours: Option<i64>,
    pub direct_manager_id: Option<String>,
    pub dotted_line_manager_id_list: Clearable<Vec<String>>,
    pub second_direct_manager_id: Option<String>,
    pub cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub weekly_working_hours_v2: Option<f64>,
    pub work_shift: Option<EnumValue>,
    pub compensation_type: Option<EnumValue>,
    pub service_company: Option<String>,
    pub employee_subtype_id: Option<String>,
    pub position_id: Option<String>,
    pub pathway_id: Option<String>,
    pub job_data_reason: Option<EnumValue>,
    pub work_calendar_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
