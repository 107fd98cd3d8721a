// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Job requirements.
//!
//! `hire.v1.job_requirement` in the platform's terms.

use lark_runtime::{Body, Model, Text, UnixMillis, lark_api};

use super::employee::EmployeeTypeIdType;
use super::job::{JobFamilyIdType, JobLevelIdType};
use super::job_type::JobTypeInfo;
use super::models::{CustomizedData, IdNameObject, ProcessType, RequiredDegree};
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates a hiring requirement: for which department, how many people, what for.
///
/// `short_code` is always required; which other fields are is set in Feishu Hire under the requirement fields.
///
/// - `POST /open-apis/hire/v1/job_requirements` with a tenant token, for custom apps only
/// - Scope: `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct CreateJobRequirement {
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids of this call. Default: `people_admin_job_level_id`, which is being phased out.
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids of this call. Default: `people_admin_job_category_id`, which is being phased out.
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids of this call. Default: `people_admin_employee_type_id`, which is being phased out.
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// Code of the requirement, unique in the tenant.
    pub short_code: String,
    /// Name of the requirement.
    pub name: String,
    /// How far the requirement is: not begun, under way, cancelled, paused, done or overdue.
    /// One of `1` (not started), `2` (in progress), `3` (canceled), `4` (paused), `5` (done), `6` (overdue).
    pub display_progress: i64,
    /// How many people are needed.
    pub head_count: i64,
    /// Kind of employment; being phased out, one of it and `employee_type_id` is required.
    pub recruitment_type_id: Option<String>,
    /// Employee type, in the kind of `employee_type_id_type`.
    pub employee_type_id: Option<String>,
    /// Highest job level, in the kind of `job_level_id_type`.
    pub max_level_id: Option<String>,
    /// Lowest job level, in the kind of `job_level_id_type`.
    pub min_level_id: Option<String>,
    /// Job family, in the kind of `job_family_id_type`.
    pub sequence_id: Option<String>,
    /// Whether people are added or replaced.
    /// One of `1` (additional), `2` (replacement).
    pub category: Option<i64>,
    /// Department that needs them, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Users in charge of the requirement, in the kind of `user_id_type`.
    pub recruiter_id_list: Option<Vec<String>>,
    /// Hiring managers, in the kind of `user_id_type`.
    pub jr_hiring_manager_id_list: Option<Vec<String>>,
    /// Future managers of the hired, in the kind of `user_id_type`.
    pub direct_leader_id_list: Option<Vec<String>>,
    /// Day the work on it begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// Day it is expected to be met.
    pub deadline: Option<Text<UnixMillis>>,
    /// How urgent the requirement is: high, medium or low.
    /// One of `1` (high), `2` (medium), `3` (low).
    pub priority: Option<i64>,
    /// Lowest degree asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Highest monthly pay, in thousands.
    pub max_salary: Option<String>,
    /// Lowest monthly pay, in thousands.
    pub min_salary: Option<String>,
    /// Place of work, from `hire.v1.location.list`.
    pub address_id: Option<String>,
    /// What the requirement is about.
    pub description: Option<String>,
    /// Custom fields with their values, see `hire.v1.job_requirement_schema.list`.
    pub customized_data_list: Option<Vec<JobRequirementCustomizedData>>,
    /// Whether it is for experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// Job type, from `hire.v1.job_type.list`.
    pub job_type_id: Option<String>,
    /// Jobs to link. At most 200. Leave it out while the requirement is not yet approved, if the tenant approves them.
    pub job_id_list: Option<Vec<String>>,
    /// Job of Feishu People; only for tenants that use it.
    pub employment_job_id: Option<String>,
    /// Position in Feishu People; only for tenants that use it.
    pub position_id: Option<String>,
    pub update_option: Option<JobRequirementUpdateOption>,
}

/// The answer to [`CreateJobRequirement`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateJobRequirementResponse {
    /// The hiring requirement that was created.
    pub job_requirement: Option<JobRequirementDto>,
}

/// Deletes a hiring requirement.
///
/// One that is linked to a job must first be unlinked.
///
/// - `DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id` with a tenant token, for custom apps only
/// - Scope: `hire:job_requirement`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct DeleteJobRequirement {
    /// Id of the requirement, from `hire.v1.job_requirement.list`.
    pub job_requirement_id: String,
}

/// Lists the hiring requirements, by job, time of creation or time of update.
///
/// - `GET /open-apis/hire/v1/job_requirements` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListJobRequirement {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 1.
    pub page_size: Option<i64>,
    /// Only requirements linked to this job; from `hire.v1.job.list`.
    pub job_id: Option<String>,
    /// Only requirements created at or after this time, in milliseconds.
    pub create_time_begin: Option<Text<UnixMillis>>,
    /// Only requirements created at or before this time, in milliseconds.
    pub create_time_end: Option<Text<UnixMillis>>,
    /// Only requirements last updated at or after this time, in milliseconds.
    pub update_time_begin: Option<Text<UnixMillis>>,
    /// Only requirements last updated at or before this time, in milliseconds.
    pub update_time_end: Option<Text<UnixMillis>>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the answer. Default: `people_admin_employee_type_id`, which is being phased out.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`ListJobRequirement`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobRequirementResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The hiring requirements on this page.
    pub items: Vec<JobRequirementDto>,
}

/// Fetches several hiring requirements by their ids.
///
/// Requirements that are under approval are left out.
///
/// - `POST /open-apis/hire/v1/job_requirements/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct ListJobRequirementById {
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the answer. Default: `people_admin_employee_type_id`, which is being phased out.
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// Ids of the requirements; not together with `short_code_list`. At most 100. Without either, nothing comes back.
    pub id_list: Option<Vec<String>>,
    /// Codes of the requirements; not together with `id_list`. At most 100. Without either, nothing comes back.
    pub short_code_list: Option<Vec<String>>,
}

/// The answer to [`ListJobRequirementById`].
#[doc(alias = "ListByIdJobRequirementResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobRequirementByIdResponse {
    /// The hiring requirements that were found.
    pub items: Vec<JobRequirementDto>,
}

/// Changes a hiring requirement: its name, state, number of people and more.
///
/// Not while it is under approval. `name`, `display_progress` and `head_count` are always required; which other fields
/// are is set in Feishu Hire.
///
/// - `PUT /open-apis/hire/v1/job_requirements/:job_requirement_id` with a tenant token, for custom apps only
/// - Scope: `hire:job_requirement`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct UpdateJobRequirement {
    /// Id of the requirement, from `hire.v1.job_requirement.list`.
    pub job_requirement_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids of this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids of this call. Default: `people_admin_job_level_id`, which is being phased out.
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids of this call. Default: `people_admin_job_category_id`, which is being phased out.
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids of this call. Default: `people_admin_employee_type_id`, which is being phased out.
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// Name of the requirement.
    pub name: String,
    /// How far the requirement is: not begun, under way, cancelled, paused, done or overdue.
    /// One of `1` (not started), `2` (in progress), `3` (canceled), `4` (paused), `5` (done), `6` (overdue).
    pub display_progress: i64,
    /// How many people are needed.
    pub head_count: i64,
    /// Kind of employment; being phased out, one of it and `employee_type_id` is required.
    pub recruitment_type_id: Option<String>,
    /// Employee type, in the kind of `employee_type_id_type`.
    pub employee_type_id: Option<String>,
    /// Highest job level, in the kind of `job_level_id_type`.
    pub max_level_id: Option<String>,
    /// Lowest job level, in the kind of `job_level_id_type`.
    pub min_level_id: Option<String>,
    /// Job family, in the kind of `job_family_id_type`.
    pub sequence_id: Option<String>,
    /// Whether people are added or replaced.
    /// One of `1` (additional), `2` (replacement).
    pub category: Option<i64>,
    /// Department that needs them, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Users in charge of the requirement, in the kind of `user_id_type`.
    pub recruiter_id_list: Option<Vec<String>>,
    /// Hiring managers, in the kind of `user_id_type`.
    pub jr_hiring_manager_id_list: Option<Vec<String>>,
    /// Future managers of the hired, in the kind of `user_id_type`.
    pub direct_leader_id_list: Option<Vec<String>>,
    /// Day the work on it begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// Day it is expected to be met.
    pub deadline: Option<Text<UnixMillis>>,
    /// How urgent the requirement is: high, medium or low.
    /// One of `1` (high), `2` (medium), `3` (low).
    pub priority: Option<i64>,
    /// Lowest degree asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Highest monthly pay, in thousands.
    pub max_salary: Option<String>,
    /// Lowest monthly pay, in thousands.
    pub min_salary: Option<String>,
    /// Place of work, from `hire.v1.location.list`.
    pub address_id: Option<String>,
    /// What the requirement is about.
    pub description: Option<String>,
    /// Custom fields with their values, see `hire.v1.job_requirement_schema.list`; replaces all of them.
    pub customized_data_list: Option<Vec<JobRequirementCustomizedData>>,
    /// Whether it is for experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// Job type, from `hire.v1.job_type.list`.
    pub job_type_id: Option<String>,
    /// Jobs to link; only with `need_update_related_job` in `update_option`. At most 200.
    pub job_id_list: Option<Vec<String>>,
    /// Job of Feishu People; only for tenants that use it.
    pub employment_job_id: Option<String>,
    /// Position in Feishu People; only for tenants that use it.
    pub position_id: Option<String>,
    /// What else to change.
    pub update_option: Option<JobRequirementUpdateOption>,
}

#[doc(alias = "CreateJobRequirementRequestCustomizedData")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobRequirementCustomizedData {
    /// Id of the custom field, from `hire.v1.job_requirement_schema.list`.
    pub object_id: Option<String>,
    /// The value as a string: a text, a number, the key of a choice, a JSON list of keys, or times in milliseconds.
    pub value: Option<String>,
}

/// A hiring requirement as it stands.
#[doc(alias = "CreateJobRequirementRequestDto")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobRequirementDto {
    /// Id of the requirement.
    pub id: Option<String>,
    /// Code of the requirement.
    pub short_code: Option<String>,
    /// Name of the requirement.
    pub name: Option<String>,
    /// How far the requirement is: not begun, under way, cancelled, paused, done or overdue.
    /// One of `1` (not started), `2` (in progress), `3` (canceled), `4` (paused), `5` (done), `6` (overdue).
    pub display_progress: Option<i64>,
    /// How many people are needed.
    pub head_count: Option<i64>,
    /// Kind of employment; being phased out, use `employee_type`.
    pub recruitment_type: Option<IdNameObject>,
    /// Employee type the hired are to have.
    pub employee_type: Option<IdNameObject>,
    /// Highest job level.
    pub max_level: Option<IdNameObject>,
    /// Lowest job level.
    pub min_level: Option<IdNameObject>,
    /// Job family of the wanted people.
    pub sequence: Option<IdNameObject>,
    /// Whether people are added or replaced.
    /// One of `1` (additional), `2` (replacement).
    pub category: Option<i64>,
    /// Department that needs them.
    pub department: Option<IdNameObject>,
    /// Users in charge of the requirement.
    pub recruiter_list: Vec<IdNameObject>,
    /// Managers who hire for it.
    pub jr_hiring_managers: Vec<IdNameObject>,
    /// Future managers of the hired.
    pub direct_leader_list: Vec<IdNameObject>,
    /// Day the work on it begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// Day it is expected to be met.
    pub deadline: Option<Text<UnixMillis>>,
    /// How urgent the requirement is: high, medium or low.
    /// One of `1` (high), `2` (medium), `3` (low).
    pub priority: Option<i64>,
    /// Lowest degree asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Highest monthly pay, in thousands.
    pub max_salary: Option<String>,
    /// Lowest monthly pay, in thousands.
    pub min_salary: Option<String>,
    /// Place of work.
    pub address: Option<IdNameObject>,
    /// What the requirement is about.
    pub description: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<CustomizedData>,
    /// Jobs linked to it.
    pub job_id_list: Vec<String>,
    /// Whether it is for experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// Type of the job, from the system's tree of types.
    pub job_type: Option<JobTypeInfo>,
    /// When the requirement was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// User who created it, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// When the requirement last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Job of Feishu People, for tenants that use it.
    pub employment_job_id: Option<String>,
    /// Position in Feishu People, for tenants that use it.
    pub position_id: Option<String>,
    /// When it was met; only if done, and in tenants for whom this was switched on.
    pub completion_time: Option<Text<UnixMillis>>,
    /// How far its approval is; only in tenants for whom this was switched on.
    /// One of `1` (not started), `2` (in approval), `3` (approved), `4` (withdrawn), `5` (rejected).
    pub approval_status: Option<i64>,
    /// How many people are at which point of being hired.
    pub count_data: Option<JrCountDataInfo>,
}

/// What else to change when a hiring requirement is updated.
#[doc(alias = "CreateJobRequirementRequestUpdateOption")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobRequirementUpdateOption {
    /// Whether the linked jobs change too. Default: `false`.
    pub need_update_related_job: Option<bool>,
}

/// How far the hiring for a requirement is.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JrCountDataInfo {
    /// How many candidates are talking about an offer.
    pub offer_count: Option<i64>,
    /// How many candidates are waiting to join.
    pub pre_hire_count: Option<i64>,
    /// How many of the people needed were hired.
    pub complete_count: Option<i64>,
}
