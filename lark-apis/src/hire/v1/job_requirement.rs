// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job requirements.
//!
//! `hire.v1.job_requirement` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::employee::EmployeeTypeIdType;
use super::job::{JobFamilyIdType, JobLevelIdType};
use super::job_type::JobTypeInfo;
use super::models::{CustomizedData, IdNameObject, ProcessType, RequiredDegree};
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates a job requirement.
///
/// - `POST /open-apis/hire/v1/job_requirements` with a tenant token, for custom apps only
/// - Scope: `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1002001, 1002002, 1002701, 1002702, 1002705, 1002708, 1002710, 1002721, 1002722, 1002723, 1002724
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job_requirement/create)
#[lark_api(
    id = "hire.v1.job_requirement.create",
    method = "POST",
    path = "/open-apis/hire/v1/job_requirements",
    token = "tenant",
    response = CreateJobRequirementResponse,
    scopes = "hire:job_requirement",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct CreateJobRequirement {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    pub short_code: String,
    pub name: String,
    /// One of `1` (not started), `2` (in progress), `3` (canceled), `4` (paused), `5` (done), `6` (overdue).
    pub display_progress: i64,
    pub head_count: i64,
    pub recruitment_type_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub max_level_id: Option<String>,
    pub min_level_id: Option<String>,
    pub sequence_id: Option<String>,
    /// One of `1` (additional), `2` (replacement).
    pub category: Option<i64>,
    pub department_id: Option<String>,
    pub recruiter_id_list: Option<Vec<String>>,
    pub jr_hiring_manager_id_list: Option<Vec<String>>,
    pub direct_leader_id_list: Option<Vec<String>>,
    pub start_time: Option<Text<UnixMillis>>,
    pub deadline: Option<Text<UnixMillis>>,
    /// One of `1` (high), `2` (medium), `3` (low).
    pub priority: Option<i64>,
    pub required_degree: Option<RequiredDegree>,
    pub max_salary: Option<String>,
    pub min_salary: Option<String>,
    pub address_id: Option<String>,
    pub description: Option<String>,
    pub customized_data_list: Option<Vec<JobRequirementCustomizedData>>,
    pub process_type: Option<ProcessType>,
    pub job_type_id: Option<String>,
    /// At most 200 elements.
    pub job_id_list: Option<Vec<String>>,
    pub employment_job_id: Option<String>,
    pub position_id: Option<String>,
    pub update_option: Option<JobRequirementUpdateOption>,
}

/// The answer to [`CreateJobRequirement`].
#[derive(Clone, Default, Model)]
pub struct CreateJobRequirementResponse {
    pub job_requirement: Option<JobRequirementDto>,
}

/// Deletes a job requirement.
///
/// - `DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id` with a tenant token, for custom apps only
/// - Scope: `hire:job_requirement`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002071, 1002704
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job_requirement/delete)
#[lark_api(
    id = "hire.v1.job_requirement.delete",
    method = "DELETE",
    path = "/open-apis/hire/v1/job_requirements/:job_requirement_id",
    token = "tenant",
    scopes = "hire:job_requirement",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct DeleteJobRequirement {
    pub job_requirement_id: String,
}

/// Lists job requirements.
///
/// - `GET /open-apis/hire/v1/job_requirements` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job_requirement/list-2)
#[lark_api(
    id = "hire.v1.job_requirement.list",
    method = "GET",
    path = "/open-apis/hire/v1/job_requirements",
    token = "tenant",
    response = ListJobRequirementResponse,
    paging(items = JobRequirementDto),
    scopes = "hire:job_requirement:readonly|hire:job_requirement",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListJobRequirement {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub job_id: Option<String>,
    pub create_time_begin: Option<Text<UnixMillis>>,
    pub create_time_end: Option<Text<UnixMillis>>,
    pub update_time_begin: Option<Text<UnixMillis>>,
    pub update_time_end: Option<Text<UnixMillis>>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`ListJobRequirement`].
#[derive(Clone, Default, Model)]
pub struct ListJobRequirementResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<JobRequirementDto>,
}

/// Lists job requirements by id.
///
/// - `POST /open-apis/hire/v1/job_requirements/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002725
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job_requirement/list_by_id)
#[doc(alias = "ListByIdJobRequirement")]
#[lark_api(
    id = "hire.v1.job_requirement.list_by_id",
    method = "POST",
    path = "/open-apis/hire/v1/job_requirements/search",
    token = "tenant",
    response = ListJobRequirementByIdResponse,
    scopes = "hire:job_requirement:readonly|hire:job_requirement",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct ListJobRequirementById {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    pub id_list: Option<Vec<String>>,
    pub short_code_list: Option<Vec<String>>,
}

/// The answer to [`ListJobRequirementById`].
#[doc(alias = "ListByIdJobRequirementResponse")]
#[derive(Clone, Default, Model)]
pub struct ListJobRequirementByIdResponse {
    pub items: Vec<JobRequirementDto>,
}

/// Updates a job requirement.
///
/// - `PUT /open-apis/hire/v1/job_requirements/:job_requirement_id` with a tenant token, for custom apps only
/// - Scope: `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1002001, 1002002, 1002701, 1002702, 1002703, 1002705, 1002708, 1002710, 1002721, 1002722, 1002723
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job_requirement/update)
#[lark_api(
    id = "hire.v1.job_requirement.update",
    method = "PUT",
    path = "/open-apis/hire/v1/job_requirements/:job_requirement_id",
    token = "tenant",
    scopes = "hire:job_requirement",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct UpdateJobRequirement {
    pub job_requirement_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    pub name: String,
    /// One of `1` (not started), `2` (in progress), `3` (canceled), `4` (paused), `5` (done), `6` (overdue).
    pub display_progress: i64,
    pub head_count: i64,
    pub recruitment_type_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub max_level_id: Option<String>,
    pub min_level_id: Option<String>,
    pub sequence_id: Option<String>,
    /// One of `1` (additional), `2` (replacement).
    pub category: Option<i64>,
    pub department_id: Option<String>,
    pub recruiter_id_list: Option<Vec<String>>,
    pub jr_hiring_manager_id_list: Option<Vec<String>>,
    pub direct_leader_id_list: Option<Vec<String>>,
    pub start_time: Option<Text<UnixMillis>>,
    pub deadline: Option<Text<UnixMillis>>,
    /// One of `1` (high), `2` (medium), `3` (low).
    pub priority: Option<i64>,
    pub required_degree: Option<RequiredDegree>,
    pub max_salary: Option<String>,
    pub min_salary: Option<String>,
    pub address_id: Option<String>,
    pub description: Option<String>,
    pub customized_data_list: Option<Vec<JobRequirementCustomizedData>>,
    pub process_type: Option<ProcessType>,
    pub job_type_id: Option<String>,
    /// At most 200 elements.
    pub job_id_list: Option<Vec<String>>,
    pub employment_job_id: Option<String>,
    pub position_id: Option<String>,
    pub update_option: Option<JobRequirementUpdateOption>,
}

#[doc(alias = "CreateJobRequirementRequestCustomizedData")]
#[derive(Clone, Default, Model)]
pub struct JobRequirementCustomizedData {
    pub object_id: Option<String>,
    pub value: Option<String>,
}

#[doc(alias = "CreateJobRequirementRequestDto")]
#[derive(Clone, Default, Model)]
pub struct JobRequirementDto {
    pub id: Option<String>,
    pub short_code: Option<String>,
    pub name: Option<String>,
    /// One of `1` (not started), `2` (in progress), `3` (canceled), `4` (paused), `5` (done), `6` (overdue).
    pub display_progress: Option<i64>,
    pub head_count: Option<i64>,
    pub recruitment_type: Option<IdNameObject>,
    pub employee_type: Option<IdNameObject>,
    pub max_level: Option<IdNameObject>,
    pub min_level: Option<IdNameObject>,
    pub sequence: Option<IdNameObject>,
    /// One of `1` (additional), `2` (replacement).
    pub category: Option<i64>,
    pub department: Option<IdNameObject>,
    pub recruiter_list: Vec<IdNameObject>,
    pub jr_hiring_managers: Vec<IdNameObject>,
    pub direct_leader_list: Vec<IdNameObject>,
    pub start_time: Option<Text<UnixMillis>>,
    pub deadline: Option<Text<UnixMillis>>,
    /// One of `1` (high), `2` (medium), `3` (low).
    pub priority: Option<i64>,
    pub required_degree: Option<RequiredDegree>,
    pub max_salary: Option<String>,
    pub min_salary: Option<String>,
    pub address: Option<IdNameObject>,
    pub description: Option<String>,
    pub customized_data_list: Vec<CustomizedData>,
    pub job_id_list: Vec<String>,
    pub process_type: Option<ProcessType>,
    pub job_type: Option<JobTypeInfo>,
    pub create_time: Option<Text<UnixMillis>>,
    pub creator_id: Option<String>,
    pub update_time: Option<Text<UnixMillis>>,
    pub employment_job_id: Option<String>,
    pub position_id: Option<String>,
    pub completion_time: Option<Text<UnixMillis>>,
    /// One of `1` (not started), `2` (in approval), `3` (approved), `4` (withdrawn), `5` (rejected).
    pub approval_status: Option<i64>,
    pub count_data: Option<JrCountDataInfo>,
}

#[doc(alias = "CreateJobRequirementRequestUpdateOption")]
#[derive(Clone, Default, Model)]
pub struct JobRequirementUpdateOption {
    pub need_update_related_job: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct JrCountDataInfo {
    pub offer_count: Option<i64>,
    pub pre_hire_count: Option<i64>,
    pub complete_count: Option<i64>,
}
