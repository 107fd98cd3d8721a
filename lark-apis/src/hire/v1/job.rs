// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Jobs.
//!
//! `hire.v1.job` in the platform's terms.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::interview::InterviewType;
use super::job_manager::{JobManager, JobManagerInfoResponse};
use super::models::{
    ActiveStatus, BasicDepartmentInfo, BasicUserInfo, CityInfo, CodeNameObject, CommonAddress, CustomizedData,
    HireUserIdType, I18n, IdNameObject, ProcessType, RequiredDegree, RequiredExperience, StageInfo,
};
use crate::ids::{DepartmentIdType, UserIdType};

/// Closes a job.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/close` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002609
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/close)
#[lark_api(
    id = "hire.v1.job.close",
    method = "POST",
    path = "/open-apis/hire/v1/jobs/:job_id/close",
    token = "tenant",
    scopes = "hire:job",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloseJob {
    pub job_id: String,
}

/// Runs `combined_create` on a job.
///
/// - `POST /open-apis/hire/v1/jobs/combined_create` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002603, 1002604, 1002605, 1002606, 1002607, 1002608, 1002609, 1002613, 1002622,
///   1002623, 1002630
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/combined_create)
#[doc(alias = "CombinedCreateJob")]
#[lark_api(
    id = "hire.v1.job.combined_create",
    method = "POST",
    path = "/open-apis/hire/v1/jobs/combined_create",
    token = "tenant",
    response = JobResponse,
    scopes = "hire:job",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateJob {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(body)]
    pub combined_job: CombinedJob,
}

/// Runs `combined_update` on a job.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/combined_update` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002603, 1002604, 1002605, 1002606, 1002607, 1002608, 1002609, 1002613, 1002615,
///   1002622, 1002623, 1002630, 1002631
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/combined_update)
#[doc(alias = "CombinedUpdateJob")]
#[lark_api(
    id = "hire.v1.job.combined_update",
    method = "POST",
    path = "/open-apis/hire/v1/jobs/:job_id/combined_update",
    token = "tenant",
    response = JobResponse,
    scopes = "hire:job",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateJob {
    pub job_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(body)]
    pub combined_job: CombinedJob,
}

/// Fetches the configuration of a job.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/config` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/config)
#[doc(alias = "ConfigJob")]
#[lark_api(
    id = "hire.v1.job.config",
    method = "GET",
    path = "/open-apis/hire/v1/jobs/:job_id/config",
    token = "tenant",
    response = JobConfigResponse,
    scopes = "hire:job:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJobConfig {
    pub job_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// Fetches a job.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1002001, 1002002, 1002601
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/get)
#[lark_api(
    id = "hire.v1.job.get",
    method = "GET",
    path = "/open-apis/hire/v1/jobs/:job_id",
    token = "tenant",
    response = GetJobResponse,
    scopes = "hire:job:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJob {
    pub job_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
}

/// The answer to [`GetJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobResponse {
    pub job: Option<Job>,
}

/// Fetches detail of a job.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/get_detail` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `hire:job.composite_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002601
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/job/get_detail)
#[doc(alias = "GetDetailJob")]
#[lark_api(
    id = "hire.v1.job.get_detail",
    method = "GET",
    path = "/open-apis/hire/v1/jobs/:job_id/get_detail",
    token = "tenant",
    undocumented_token = "user",
    response = GetJobDetailResponse,
    scopes = "hire:job.composite_info:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJobDetail {
    pub job_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
}

/// The answer to [`GetJobDetail`].
#[doc(alias = "GetDetailJobResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobDetailResponse {
    pub job_detail: Option<JobDetail>,
}

/// Lists jobs.
///
/// - `GET /open-apis/hire/v1/jobs` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/list-2)
#[lark_api(
    id = "hire.v1.job.list",
    method = "GET",
    path = "/open-apis/hire/v1/jobs",
    token = "tenant",
    undocumented_token = "user",
    response = ListJobResponse,
    paging(items = Job),
    scopes = "hire:job:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListJob {
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub recruiter_id_list: Option<Vec<String>>,
    pub hiring_manager_id_list: Option<Vec<String>>,
    pub assistant_id_list: Option<Vec<String>>,
    pub department_id: Option<String>,
    pub with_sub_department: Option<bool>,
}

/// The answer to [`ListJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListJobResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Job>,
}

/// Opens a job.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/open` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002601, 1002613, 1002616
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/open)
#[lark_api(
    id = "hire.v1.job.open",
    method = "POST",
    path = "/open-apis/hire/v1/jobs/:job_id/open",
    token = "tenant",
    scopes = "hire:job",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OpenJob {
    pub job_id: String,
    pub expiry_time: Option<UnixMillis>,
    pub is_never_expired: bool,
}

/// Fetches the recruiter of a job.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/recruiter` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - Error codes: 1002001, 1002002, 1002601
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/job/recruiter)
#[doc(alias = "RecruiterJob")]
#[lark_api(
    id = "hire.v1.job.recruiter",
    method = "GET",
    path = "/open-apis/hire/v1/jobs/:job_id/recruiter",
    token = "tenant",
    response = JobManagerInfoResponse,
    scopes = "hire:job:readonly",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJobRecruiter {
    pub job_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Updates a configuration of a job.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/update_config` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002609, 1002611, 1002613, 1002620, 1002621, 1002703
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/update_config)
#[doc(alias = "UpdateConfigJob")]
#[lark_api(
    id = "hire.v1.job.update_config",
    method = "POST",
    path = "/open-apis/hire/v1/jobs/:job_id/update_config",
    token = "tenant",
    response = JobConfigResponse,
    scopes = "hire:job",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateJobConfig {
    pub job_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub offer_apply_schema_id: Option<String>,
    pub offer_process_conf: Option<String>,
    pub recommended_evaluator_id_list: Option<Vec<String>>,
    /// One of `1` (feedback form), `2` (offer apply form), `3` (offer process), `4` (requirement), `5` (interviewers), `6`
    /// (evaluators), `8` (related jobs), `9` (interview appointment), `10` (interview registration), `11` (onboard
    /// registration), `12` (website apply form).
    pub update_option_list: Vec<i64>,
    pub assessment_template_biz_id: Option<String>,
    pub interview_round_conf_list: Option<Vec<JobConfigInterviewRoundConf>>,
    pub jr_id_list: Option<Vec<String>>,
    pub interview_registration_schema_id: Option<String>,
    pub onboard_registration_schema_id: Option<String>,
    pub interview_round_type_conf_list: Option<Vec<JobConfigRoundType>>,
    pub related_job_id_list: Option<Vec<String>>,
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    pub portal_website_apply_form_schema_id: Option<String>,
}

/// The answer to [`CreateJob`] and [`UpdateJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobResponse {
    pub default_job_post: Option<CombinedJobResultDefaultJobPost>,
    pub job: Option<Job>,
    pub job_manager: Option<JobManager>,
    pub interview_registration_schema_info: Option<RegistrationSchemaInfo>,
    pub onboard_registration_schema_info: Option<RegistrationSchemaInfo>,
    pub target_major_list: Vec<TargetMajorInfo>,
    pub portal_website_apply_form_schema_info: Option<RegistrationSchemaInfo>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CombinedJob {
    pub id: Option<String>,
    pub code: Option<String>,
    pub experience: Option<RequiredExperience>,
    pub expiry_time: Option<i64>,
    pub customized_data_list: Option<Vec<CombinedJobObjectValueMap>>,
    pub min_level_id: Option<String>,
    pub min_salary: Option<i64>,
    /// Required in some requests.
    pub title: Option<String>,
    pub job_managers: JobManager,
    /// Required in some requests.
    pub job_process_id: Option<String>,
    /// Required in some requests.
    pub process_type: Option<ProcessType>,
    pub subject_id: Option<String>,
    pub job_function_id: Option<String>,
    /// Required in some requests.
    pub department_id: Option<String>,
    pub head_count: Option<i64>,
    pub is_never_expired: bool,
    pub max_salary: Option<i64>,
    pub requirement: Option<String>,
    pub address_id: Option<String>,
    pub description: Option<String>,
    pub highlight_list: Option<Vec<String>>,
    pub job_type_id: String,
    pub max_level_id: Option<String>,
    /// Required in some requests.
    pub recruitment_type_id: Option<String>,
    pub required_degree: Option<RequiredDegree>,
    pub job_category_id: Option<String>,
    pub address_id_list: Option<Vec<String>>,
    pub job_attribute: Option<JobAttribute>,
    pub expiry_timestamp: Option<Text<UnixMillis>>,
    pub interview_registration_schema_id: Option<String>,
    pub onboard_registration_schema_id: Option<String>,
    pub target_major_id_list: Option<Vec<String>>,
    pub portal_website_apply_form_schema_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CombinedJobObjectValueMap {
    pub object_id: Option<String>,
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CombinedJobResultDefaultJobPost {
    pub id: Option<String>,
}

/// The answer to [`GetJobConfig`] and [`UpdateJobConfig`].
#[doc(alias("ConfigJobResponse", "UpdateConfigJobResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigResponse {
    pub job_config: Option<JobConfigResult>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InterviewAppointmentConfig {
    pub enable_interview_appointment_by_interviewer: Option<bool>,
    pub config: Option<InterviewAppointmentConfigContent>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InterviewAppointmentConfigContent {
    pub interview_type: Option<InterviewType>,
    pub talent_timezone_code: Option<String>,
    pub contact_user_id: Option<String>,
    pub contact_mobile: Option<String>,
    pub contact_email: Option<String>,
    pub address_id: Option<String>,
    /// One of `1` (zoom), `2` (nowcoder technical), `3` (nowcoder general), `4` (acmcoder), `5` (feishu), `8` (hackerrank),
    /// `9` (feishu coding), `100` (external).
    pub video_type: Option<i64>,
    pub cc: Clearable<Vec<String>>,
    pub remark: Option<String>,
    pub interview_notification_template_id: Option<String>,
    pub appointment_notification_template_id: Option<String>,
    pub cancel_interview_notification_template_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Job {
    pub id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub requirement: Option<String>,
    pub recruitment_type: Option<JobRecruitmentType>,
    pub department: Option<JobDepartment>,
    pub city: Option<CityInfo>,
    pub min_job_level: Option<JobLevel>,
    pub max_job_level: Option<JobLevel>,
    pub highlight_list: Vec<JobHighlight>,
    pub job_category: Option<JobCategory>,
    pub job_type: Option<JobType>,
    pub active_status: Option<ActiveStatus>,
    pub create_user_id: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub process_type: Option<ProcessType>,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub process_en_name: Option<String>,
    pub customized_data_list: Vec<CustomizedData>,
    pub job_function: Option<IdNameObject>,
    pub subject: Option<IdNameObject>,
    pub head_count: Option<i64>,
    pub experience: Option<RequiredExperience>,
    pub expiry_time: Option<i64>,
    pub min_salary: Option<i64>,
    pub max_salary: Option<i64>,
    pub required_degree: Option<RequiredDegree>,
    pub city_list: Vec<CodeNameObject>,
    pub job_attribute: Option<JobAttribute>,
    pub create_timestamp: Option<Text<UnixMillis>>,
    pub update_timestamp: Option<Text<UnixMillis>>,
    pub expiry_timestamp: Option<Text<UnixMillis>>,
    pub target_major_list: Vec<TargetMajorInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobCategory {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub active_status: Option<ActiveStatus>,
}

#[doc(alias = "UpdateConfigJobRequestDetail")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigDetail {
    pub offer_apply_schema: Option<IdNameObject>,
    pub offer_process_conf: Option<IdNameObject>,
    pub recommended_evaluator_list: Vec<IdNameObject>,
    pub assessment_template: Option<IdNameObject>,
    pub id: Option<String>,
    pub interview_round_list: Vec<JobConfigInterviewRound>,
    pub interview_registration: Option<RegistrationInfo>,
    pub onboard_registration: Option<RegistrationInfo>,
    pub interview_round_type_list: Vec<JobConfigRoundTypeResult>,
    pub related_job_list: Vec<IdNameObject>,
    pub job_attribute: Option<JobAttribute>,
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    pub internship_offer_apply_schema: Option<IdNameObject>,
}

#[doc(alias = "UpdateConfigJobRequestInterviewRound")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigInterviewRound {
    pub interviewer_list: Vec<IdNameObject>,
    pub round: Option<i64>,
}

#[doc(alias = "UpdateConfigJobRequestInterviewRoundConf")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobConfigInterviewRoundConf {
    pub interviewer_id_list: Option<Vec<String>>,
    pub round: Option<i64>,
}

#[doc(alias = "UpdateConfigJobRequestResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigResult {
    pub offer_apply_schema: Option<IdNameObject>,
    pub offer_process_conf: Option<IdNameObject>,
    pub recommended_evaluator_list: Vec<IdNameObject>,
    pub assessment_template: Option<IdNameObject>,
    pub id: Option<String>,
    pub interview_round_list: Vec<JobConfigInterviewRound>,
    pub job_requirement_list: Vec<IdNameObject>,
    pub interview_registration: Option<RegistrationInfo>,
    pub onboard_registration: Option<RegistrationInfo>,
    pub interview_round_type_list: Vec<JobConfigRoundTypeResult>,
    pub related_job_list: Vec<IdNameObject>,
    pub job_attribute: Option<JobAttribute>,
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    pub portal_website_apply_form_schema_info: Option<RegistrationInfo>,
}

#[doc(alias = "UpdateConfigJobRequestRoundType")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobConfigRoundType {
    pub round_biz_id: Option<String>,
    pub assessment_template_biz_id: Option<String>,
}

#[doc(alias = "UpdateConfigJobRequestRoundTypeResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigRoundTypeResult {
    pub assessment_round: Option<IdNameObject>,
    pub assessment_template: Option<IdNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDepartment {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetail {
    pub basic_info: Option<JobDetailBasicInfo>,
    pub recruiter: Option<BasicUserInfo>,
    pub assistant_list: Vec<BasicUserInfo>,
    pub hiring_manager_list: Vec<BasicUserInfo>,
    pub job_requirement_list: Vec<JobRequirementSimple>,
    pub address_list: Vec<CommonAddress>,
    pub job_config: Option<JobConfigDetail>,
    pub storefront_list: Vec<JobStorefront>,
    pub tag_list: Vec<JobDetailTag>,
    pub stage_count_list: Vec<StageCountInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailBasicInfo {
    pub id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub requirement: Option<String>,
    pub recruitment_type: Option<JobDetailRecruitmentType>,
    pub department: Option<BasicDepartmentInfo>,
    pub min_job_level: Option<JobDetailLevel>,
    pub max_job_level: Option<JobDetailLevel>,
    pub highlight_list: Vec<JobDetailHighlight>,
    pub job_category: Option<JobDetailCategory>,
    pub job_type: Option<JobDetailType>,
    pub active_status: Option<ActiveStatus>,
    pub creator_id: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    pub process_type: Option<ProcessType>,
    pub process_id: Option<String>,
    pub process_name: Option<I18n>,
    pub customized_data_list: Vec<CustomizedData>,
    pub job_function: Option<IdNameObject>,
    pub subject: Option<IdNameObject>,
    pub head_count: Option<i64>,
    pub experience: Option<RequiredExperience>,
    pub expiry_time: Option<Text<UnixMillis>>,
    pub min_salary: Option<i64>,
    pub max_salary: Option<i64>,
    pub required_degree: Option<RequiredDegree>,
    pub city_list: Vec<CodeNameObject>,
    pub job_attribute: Option<JobAttribute>,
    pub target_major_list: Vec<JobDetailTargetMajorInfo>,
    /// One of `1` (normal), `2` (storefront).
    pub storefront_mode: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailCategory {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub active_status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailHighlight {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailLevel {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub active_status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailRecruitmentType {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub active_status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailTag {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub order: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailTargetMajorInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailType {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobHighlight {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub active_status: Option<ActiveStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobRecruitmentType {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub active_status: Option<ActiveStatus>,
}

#[doc(alias = "CreateJobRequirementRequestSimple")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobRequirementSimple {
    pub id: Option<String>,
    pub short_code: Option<String>,
    pub name: Option<String>,
    pub department_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobStorefront {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub active_status: Option<ActiveStatus>,
    pub department: Option<BasicDepartmentInfo>,
    pub address: Option<CommonAddress>,
    pub manager: Option<BasicUserInfo>,
    pub create_time: Option<Text<UnixMillis>>,
    pub remark: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobType {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationInfo {
    pub schema_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationSchemaInfo {
    pub schema_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageCountInfo {
    pub count: Option<i64>,
    pub stage: Option<StageInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TargetMajorInfo {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}

/// The values of `job_attribute`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum JobAttribute {
    #[lark(value = 1)]
    Actual,
    #[lark(value = 2)]
    Virtual,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `job_family_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum JobFamilyIdType {
    JobFamilyId,
    PeopleAdminJobCategoryId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `job_level_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum JobLevelIdType {
    JobLevelId,
    PeopleAdminJobLevelId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
