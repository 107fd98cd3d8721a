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

/// Closes a job and takes all its postings off the careers site, referral platform and headhunter channel.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/close` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Rate limit: 10 a second
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
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
}

/// Creates a job to hire for, with its recruiters, process and description.
///
/// The setting that lets the API keep jobs in step must be on in Feishu Hire. Which fields are required is set there
/// under the job fields.
///
/// - `POST /open-apis/hire/v1/jobs/combined_create` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
    /// A job to create, or the new data of one.
    #[lark(body)]
    pub combined_job: CombinedJob,
}

/// Replaces the data of a job; fields left empty are cleared.
///
/// The setting that lets the API keep jobs in step must be on in Feishu Hire. Which fields are required is set there
/// under the job fields.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/combined_update` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
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
    /// A job to create, or the new data of one.
    #[lark(body)]
    pub combined_job: CombinedJob,
}

/// Fetches the settings of a job: offer form and approval, suggested evaluators and interviewers, forms, rounds and
/// more.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/config` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// Reads a job by its id, with department, city, levels and hiring process.
///
/// No longer developed; `hire.v1.job.get_detail` is the newer one.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
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
    /// Id of the job to fetch, from `hire.v1.job.list`.
    pub job_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    pub job_family_id_type: Option<JobFamilyIdType>,
}

/// The answer to [`GetJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// The job that was asked for.
    pub job: Option<Job>,
}

/// Fetches a job with its recruiters, hiring managers, places, settings, requirements, stores and tags.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/get_detail` with a tenant token (official SDKs name user too), for custom and
///   store apps
/// - Scope: `hire:job.composite_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    pub job_family_id_type: Option<JobFamilyIdType>,
}

/// The answer to [`GetJobDetail`].
#[doc(alias = "GetDetailJobResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJobDetailResponse {
    /// The job with all its details.
    pub job_detail: Option<JobDetail>,
}

/// Lists the jobs with their default fields.
///
/// More about one comes from `hire.v1.job.get_detail`.
///
/// - `GET /open-apis/hire/v1/jobs` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/job/list-2)
#[doc(alias("list jobs", "open positions"))]
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
    /// Only records last updated at or after this time, in milliseconds.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only records last updated at or before this time, in milliseconds.
    pub update_end_time: Option<Text<UnixMillis>>,
    /// How many items a page has at most; up to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
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
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The jobs on this page.
    pub items: Vec<Job>,
}

/// Reopens a job that was closed.
///
/// The setting that lets the API keep jobs in step must be on; otherwise a job can be reopened only in Feishu Hire
/// itself.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/open` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Rate limit: 10 a second
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
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
    /// When the job expires, in the future; required if `is_never_expired` is `false`.
    pub expiry_time: Option<UnixMillis>,
    /// Whether the job stays open without an end.
    pub is_never_expired: bool,
}

/// Fetches who recruits for a job: recruiter in charge, assistants and hiring managers.
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/recruiter` with a tenant token, for custom and store apps
/// - Scope: `hire:job:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second
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
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Changes the settings of a job, such as feedback form and offer form.
///
/// The setting that lets the API keep jobs in step must be on in Feishu Hire.
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/update_config` with a tenant token, for custom apps only
/// - Scope: `hire:job`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// Id of the job, from `hire.v1.job.list`.
    pub job_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Offer form, from `hire.v1.offer_application_form.list`; required if `update_option_list` names it.
    pub offer_apply_schema_id: Option<String>,
    /// Approval flow for offers, from `hire.v1.offer_approval_template.list`.
    pub offer_process_conf: Option<String>,
    /// Suggested evaluators of résumés, in the kind of `user_id_type`.
    pub recommended_evaluator_id_list: Option<Vec<String>>,
    /// Which settings to change; naming one without giving its field is an error.
    /// One of `1` (feedback form), `2` (offer apply form), `3` (offer process), `4` (requirement), `5` (interviewers), `6`
    /// (evaluators), `8` (related jobs), `9` (interview appointment), `10` (interview registration), `11` (onboard
    /// registration), `12` (website apply form).
    pub update_option_list: Vec<i64>,
    /// Feedback form, from `hire.v1.interview_feedback_form.list`; required if it is to change and the tenant does not use
    /// types of interview rounds.
    pub assessment_template_biz_id: Option<String>,
    /// Suggested interviewers by round; required if `update_option_list` names them.
    pub interview_round_conf_list: Option<Vec<JobConfigInterviewRoundConf>>,
    /// Hiring requirements to link to the job, see `hire.v1.job_requirement.list_by_id`.
    pub jr_id_list: Option<Vec<String>>,
    /// Form to fill in before interviews; required if it is to change and the tenant lets HR choose it for each job, else
    /// ignored.
    pub interview_registration_schema_id: Option<String>,
    /// Form to fill in before joining; required if it is to change and the tenant lets HR choose it for each job, else
    /// ignored.
    pub onboard_registration_schema_id: Option<String>,
    /// Types of interview rounds with their forms; required if the feedback form is to change and the tenant uses types of
    /// rounds.
    pub interview_round_type_conf_list: Option<Vec<JobConfigRoundType>>,
    /// Jobs to link: virtual ones to a real job, real ones to a virtual job; from `hire.v1.job.list`.
    pub related_job_id_list: Option<Vec<String>>,
    /// How interviewers arrange interviews themselves; required if `update_option_list` names it.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// Application form on the careers site, from `hire.v1.portal_apply_schema.list`.
    pub portal_website_apply_form_schema_id: Option<String>,
}

/// The answer to [`CreateJob`] and [`UpdateJob`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobResponse {
    /// The posting that was created with the job.
    pub default_job_post: Option<CombinedJobResultDefaultJobPost>,
    /// The job that was created.
    pub job: Option<Job>,
    /// Who recruits for the job.
    pub job_manager: Option<JobManager>,
    /// The form candidates fill in before an interview.
    pub interview_registration_schema_info: Option<RegistrationSchemaInfo>,
    /// The form candidates fill in before joining.
    pub onboard_registration_schema_info: Option<RegistrationSchemaInfo>,
    /// Fields of study the job is meant for.
    pub target_major_list: Vec<TargetMajorInfo>,
    /// The application form on the careers site.
    pub portal_website_apply_form_schema_info: Option<RegistrationSchemaInfo>,
}

/// A job to create, or the new data of one.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CombinedJob {
    /// Id of the job, from `hire.v1.job.list`.
    pub id: Option<String>,
    /// Code of the job, unique in the tenant; made by the system if left out. At most 16 bytes.
    pub code: Option<String>,
    /// Work experience asked for.
    pub experience: Option<RequiredExperience>,
    /// Day the job expires; outdated, use `expiry_timestamp`.
    pub expiry_time: Option<i64>,
    /// Custom fields with their values; an update replaces all of them.
    pub customized_data_list: Option<Vec<CombinedJobObjectValueMap>>,
    /// Lowest job level, in the kind of `job_level_id_type`.
    pub min_level_id: Option<String>,
    /// Lowest monthly pay, in thousands.
    pub min_salary: Option<i64>,
    /// Title of the job.
    /// Required in some requests.
    pub title: Option<String>,
    /// Who recruits for the job.
    pub job_managers: JobManager,
    /// Hiring process of the job, from `hire.v1.job_process.list`.
    /// Required in some requests.
    pub job_process_id: Option<String>,
    /// Whether the job is for experienced or campus hiring.
    /// Required in some requests.
    pub process_type: Option<ProcessType>,
    /// Project the job belongs to, from `hire.v1.subject.list`.
    pub subject_id: Option<String>,
    /// Job function, from `hire.v1.job_function.list`.
    pub job_function_id: Option<String>,
    /// Department that hires, in the kind of `department_id_type`.
    /// Required in some requests.
    pub department_id: Option<String>,
    /// How many people are wanted.
    pub head_count: Option<i64>,
    /// Whether the job stays open without an end.
    pub is_never_expired: bool,
    /// Highest monthly pay, in thousands.
    pub max_salary: Option<i64>,
    /// What applicants must bring.
    pub requirement: Option<String>,
    pub address_id: Option<String>,
    /// What the job is about.
    pub description: Option<String>,
    /// Ids of what makes the job attractive, from the documented list.
    pub highlight_list: Option<Vec<String>>,
    /// Job type, from `hire.v1.job_type.list`.
    pub job_type_id: String,
    /// Highest job level, in the kind of `job_level_id_type`.
    pub max_level_id: Option<String>,
    /// Id of the kind of employment, such as full time or intern.
    /// Required in some requests.
    pub recruitment_type_id: Option<String>,
    /// Lowest degree asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Job family, in the kind of `job_family_id_type`.
    pub job_category_id: Option<String>,
    /// Places of work, from `hire.v1.location.list`.
    pub address_id_list: Option<Vec<String>>,
    /// Whether the job is real or virtual.
    pub job_attribute: Option<JobAttribute>,
    /// When the job expires; ignored if `is_never_expired` is `true`.
    pub expiry_timestamp: Option<Text<UnixMillis>>,
    /// Form to fill in before interviews; required if the tenant lets HR choose it for each job, else ignored.
    pub interview_registration_schema_id: Option<String>,
    /// Form to fill in before joining; required if the tenant lets HR choose it for each job, else ignored.
    pub onboard_registration_schema_id: Option<String>,
    /// Ids of the fields of study the job is meant for.
    pub target_major_id_list: Option<Vec<String>>,
    /// Application form on the careers site, from `hire.v1.portal_apply_schema.list`.
    pub portal_website_apply_form_schema_id: Option<String>,
}

/// A custom field of a job with its value.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CombinedJobObjectValueMap {
    /// Id of the custom field, from `hire.v1.job_schema.list`.
    pub object_id: Option<String>,
    /// The value, written as the type of the field demands.
    pub value: Option<String>,
}

/// The posting made together with a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CombinedJobResultDefaultJobPost {
    /// Id of the posting, to be published with `hire.v1.advertisement.publish`.
    pub id: Option<String>,
}

/// The answer to [`GetJobConfig`] and [`UpdateJobConfig`].
#[doc(alias("ConfigJobResponse", "UpdateConfigJobResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigResponse {
    /// The settings of the job.
    pub job_config: Option<JobConfigResult>,
}

/// Whether and how interviewers arrange interviews themselves.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InterviewAppointmentConfig {
    /// Whether interviewers may arrange the interviews themselves.
    pub enable_interview_appointment_by_interviewer: Option<bool>,
    /// How those interviews are held and announced.
    pub config: Option<InterviewAppointmentConfigContent>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How interviews arranged by interviewers are held and announced.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InterviewAppointmentConfigContent {
    /// Whether the interview is on site, by phone or by video.
    pub interview_type: Option<InterviewType>,
    /// The candidate's time zone, as an IANA code.
    pub talent_timezone_code: Option<String>,
    /// Contact for the interview, in the kind of `user_id_type`.
    pub contact_user_id: Option<String>,
    /// Phone number of the contact.
    pub contact_mobile: Option<String>,
    /// Mail address of the contact.
    pub contact_email: Option<String>,
    /// Where the interview takes place, from `hire.v1.location.list`.
    pub address_id: Option<String>,
    /// Tool the video interview is held with.
    /// One of `1` (zoom), `2` (nowcoder technical), `3` (nowcoder general), `4` (acmcoder), `5` (feishu), `8` (hackerrank),
    /// `9` (feishu coding), `100` (external).
    pub video_type: Option<i64>,
    /// Users who get a copy of the notices, in the kind of `user_id_type`.
    pub cc: Clearable<Vec<String>>,
    /// Remark on the arrangement.
    pub remark: Option<String>,
    /// Template of the notice about the interview.
    pub interview_notification_template_id: Option<String>,
    /// Template of the notice to pick a time.
    pub appointment_notification_template_id: Option<String>,
    /// Template of the notice that an interview is cancelled.
    pub cancel_interview_notification_template_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A job that is hired for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Job {
    /// Id of the job.
    pub id: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// What the job is about.
    pub description: Option<String>,
    /// Code of the job.
    pub code: Option<String>,
    /// What applicants must bring.
    pub requirement: Option<String>,
    /// Kind of employment, such as full time or intern.
    pub recruitment_type: Option<JobRecruitmentType>,
    /// Department that hires.
    pub department: Option<JobDepartment>,
    /// City of work.
    pub city: Option<CityInfo>,
    /// Lowest job level.
    pub min_job_level: Option<JobLevel>,
    /// Highest job level.
    pub max_job_level: Option<JobLevel>,
    /// What makes the job attractive.
    pub highlight_list: Vec<JobHighlight>,
    /// Job family the job belongs to.
    pub job_category: Option<JobCategory>,
    /// Type of the job, from the system's tree of types.
    pub job_type: Option<JobType>,
    /// Whether the job is open.
    pub active_status: Option<ActiveStatus>,
    /// User who created the job, in the kind of `user_id_type`; empty if the system or a connected one did.
    pub create_user_id: Option<String>,
    /// When the job was created; outdated, use `create_timestamp`.
    pub create_time: Option<i64>,
    /// When the job last changed; outdated, use `update_timestamp`.
    pub update_time: Option<i64>,
    /// Whether the job is for experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// Hiring process of the job, see `hire.v1.job_process.list`.
    pub process_id: Option<String>,
    /// Chinese name of the hiring process.
    pub process_name: Option<String>,
    /// English name of the hiring process.
    pub process_en_name: Option<String>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<CustomizedData>,
    /// Job function the job falls under.
    pub job_function: Option<IdNameObject>,
    /// Project the job belongs to.
    pub subject: Option<IdNameObject>,
    /// How many people are wanted.
    pub head_count: Option<i64>,
    /// Work experience asked for.
    pub experience: Option<RequiredExperience>,
    /// When the job expires; outdated, use `expiry_timestamp`.
    pub expiry_time: Option<i64>,
    /// Lowest monthly pay, in thousands.
    pub min_salary: Option<i64>,
    /// Highest monthly pay, in thousands.
    pub max_salary: Option<i64>,
    /// Lowest degree asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Places of work.
    pub city_list: Vec<CodeNameObject>,
    /// Whether the job is real or virtual.
    pub job_attribute: Option<JobAttribute>,
    /// When the job was created.
    pub create_timestamp: Option<Text<UnixMillis>>,
    /// When the job last changed.
    pub update_timestamp: Option<Text<UnixMillis>>,
    /// When the job expires; without meaning if it never does.
    pub expiry_timestamp: Option<Text<UnixMillis>>,
    /// Fields of study the job is meant for.
    pub target_major_list: Vec<TargetMajorInfo>,
}

/// The job family of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobCategory {
    /// The job family, in the kind of `job_family_id_type`.
    pub id: Option<String>,
    /// Chinese name of the job family.
    pub zh_name: Option<String>,
    /// English name of the job family.
    pub en_name: Option<String>,
    /// Whether the job family is in use.
    pub active_status: Option<ActiveStatus>,
}

/// The settings of a job, as part of its details.
#[doc(alias = "UpdateConfigJobRequestDetail")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigDetail {
    /// The offer form.
    pub offer_apply_schema: Option<IdNameObject>,
    /// The approval flow for offers.
    pub offer_process_conf: Option<IdNameObject>,
    /// Suggested evaluators of résumés.
    pub recommended_evaluator_list: Vec<IdNameObject>,
    /// The feedback form for interviewers.
    pub assessment_template: Option<IdNameObject>,
    pub id: Option<String>,
    /// Suggested interviewers by round.
    pub interview_round_list: Vec<JobConfigInterviewRound>,
    /// The form candidates fill in before interviews.
    pub interview_registration: Option<RegistrationInfo>,
    /// The form candidates fill in before joining.
    pub onboard_registration: Option<RegistrationInfo>,
    /// Types of interview rounds with their feedback forms.
    pub interview_round_type_list: Vec<JobConfigRoundTypeResult>,
    /// Virtual or real jobs linked to this one.
    pub related_job_list: Vec<IdNameObject>,
    /// Whether the job is real (1) or virtual (2).
    pub job_attribute: Option<JobAttribute>,
    /// How interviewers arrange interviews themselves.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// The offer form for interns.
    pub internship_offer_apply_schema: Option<IdNameObject>,
}

/// The suggested interviewers of a round.
#[doc(alias = "UpdateConfigJobRequestInterviewRound")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigInterviewRound {
    /// The suggested interviewers.
    pub interviewer_list: Vec<IdNameObject>,
    /// Which round of interviews it is.
    pub round: Option<i64>,
}

/// Interviewers to suggest for a round.
#[doc(alias = "UpdateConfigJobRequestInterviewRoundConf")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobConfigInterviewRoundConf {
    /// The suggested interviewers, in the kind of `user_id_type`.
    pub interviewer_id_list: Option<Vec<String>>,
    /// Which round of interviews it is.
    pub round: Option<i64>,
}

/// The settings of a job.
#[doc(alias = "UpdateConfigJobRequestResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigResult {
    /// The offer form.
    pub offer_apply_schema: Option<IdNameObject>,
    /// The approval flow for offers.
    pub offer_process_conf: Option<IdNameObject>,
    /// Suggested evaluators of résumés.
    pub recommended_evaluator_list: Vec<IdNameObject>,
    /// The feedback form for interviewers.
    pub assessment_template: Option<IdNameObject>,
    /// Id of the job.
    pub id: Option<String>,
    /// Suggested interviewers by round.
    pub interview_round_list: Vec<JobConfigInterviewRound>,
    /// Hiring requirements linked to the job.
    pub job_requirement_list: Vec<IdNameObject>,
    /// The form candidates fill in before interviews.
    pub interview_registration: Option<RegistrationInfo>,
    /// The form candidates fill in before joining.
    pub onboard_registration: Option<RegistrationInfo>,
    /// Types of interview rounds with their feedback forms.
    pub interview_round_type_list: Vec<JobConfigRoundTypeResult>,
    /// Virtual or real jobs linked to this one.
    pub related_job_list: Vec<IdNameObject>,
    /// Whether the job is real or virtual.
    pub job_attribute: Option<JobAttribute>,
    /// How interviewers arrange interviews themselves.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// The application form on the careers site.
    pub portal_website_apply_form_schema_info: Option<RegistrationInfo>,
}

/// A type of interview round to use for a job.
#[doc(alias = "UpdateConfigJobRequestRoundType")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JobConfigRoundType {
    /// Id of the type of round, from `hire.v1.interview_round_type.list`.
    pub round_biz_id: Option<String>,
    /// Id of the feedback form for it, from `hire.v1.interview_feedback_form.list`.
    pub assessment_template_biz_id: Option<String>,
}

/// A type of interview round used for a job.
#[doc(alias = "UpdateConfigJobRequestRoundTypeResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobConfigRoundTypeResult {
    /// The type of round.
    pub assessment_round: Option<IdNameObject>,
    /// The feedback form for it.
    pub assessment_template: Option<IdNameObject>,
}

/// The department that hires for a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDepartment {
    /// The department, in the kind of `department_id_type`.
    pub id: Option<String>,
    /// Chinese name of the department.
    pub zh_name: Option<String>,
    /// English name of the department.
    pub en_name: Option<String>,
}

/// A job with all its details.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetail {
    /// The main facts of the job.
    pub basic_info: Option<JobDetailBasicInfo>,
    /// The recruiter in charge.
    pub recruiter: Option<BasicUserInfo>,
    /// The assistants of the recruiter.
    pub assistant_list: Vec<BasicUserInfo>,
    /// Managers the new people will work for.
    pub hiring_manager_list: Vec<BasicUserInfo>,
    /// Hiring requirements linked to the job.
    pub job_requirement_list: Vec<JobRequirementSimple>,
    /// Places of work.
    pub address_list: Vec<CommonAddress>,
    /// The settings of the job.
    pub job_config: Option<JobConfigDetail>,
    /// Stores the job is for; only if `storefront_mode` is 2.
    pub storefront_list: Vec<JobStorefront>,
    /// Tags on the job, in descending order of `order`.
    pub tag_list: Vec<JobDetailTag>,
    pub stage_count_list: Vec<StageCountInfo>,
}

/// The main facts of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailBasicInfo {
    /// Id of the job.
    pub id: Option<String>,
    /// Title of the job.
    pub title: Option<String>,
    /// What the job is about.
    pub description: Option<String>,
    /// Code of the job.
    pub code: Option<String>,
    /// What applicants must bring.
    pub requirement: Option<String>,
    /// Kind of employment, such as full time or intern.
    pub recruitment_type: Option<JobDetailRecruitmentType>,
    /// Department that hires.
    pub department: Option<BasicDepartmentInfo>,
    /// Lowest job level.
    pub min_job_level: Option<JobDetailLevel>,
    /// Highest job level.
    pub max_job_level: Option<JobDetailLevel>,
    /// What makes the job attractive.
    pub highlight_list: Vec<JobDetailHighlight>,
    /// Job family the job belongs to.
    pub job_category: Option<JobDetailCategory>,
    /// Type of the job, from the system's tree of types.
    pub job_type: Option<JobDetailType>,
    /// Whether the job is open.
    pub active_status: Option<ActiveStatus>,
    /// User who created the job, in the kind of `user_id_type`; empty if the system or a connected one did.
    pub creator_id: Option<String>,
    /// When the job was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the job last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Whether the job is for experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// Hiring process of the job, see `hire.v1.job_process.list`.
    pub process_id: Option<String>,
    /// Name of the hiring process, by language.
    pub process_name: Option<I18n>,
    /// Custom fields with their values.
    pub customized_data_list: Vec<CustomizedData>,
    /// Job function the job falls under.
    pub job_function: Option<IdNameObject>,
    /// Project the job belongs to.
    pub subject: Option<IdNameObject>,
    /// How many people are wanted.
    pub head_count: Option<i64>,
    /// Work experience asked for.
    pub experience: Option<RequiredExperience>,
    /// When the job expires.
    pub expiry_time: Option<Text<UnixMillis>>,
    /// Lowest monthly pay, in thousands.
    pub min_salary: Option<i64>,
    /// Highest monthly pay, in thousands.
    pub max_salary: Option<i64>,
    /// Lowest degree asked for.
    pub required_degree: Option<RequiredDegree>,
    /// Places of work.
    pub city_list: Vec<CodeNameObject>,
    /// Whether the job is real or virtual.
    pub job_attribute: Option<JobAttribute>,
    /// Fields of study the job is meant for.
    pub target_major_list: Vec<JobDetailTargetMajorInfo>,
    /// Whether the job is an ordinary one or one in stores.
    /// One of `1` (normal), `2` (storefront).
    pub storefront_mode: Option<i64>,
}

/// The job family of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailCategory {
    /// The job family, in the kind of `job_family_id_type`.
    pub id: Option<String>,
    /// Name of the job family, by language.
    pub name: Option<I18n>,
    /// Whether the job family is in use.
    pub active_status: Option<ActiveStatus>,
}

/// Something that makes a job attractive.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailHighlight {
    /// Id of the highlight.
    pub id: Option<String>,
    /// Name of the highlight, by language.
    pub name: Option<I18n>,
}

/// The lowest or highest job level of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailLevel {
    /// The job level, in the kind of `job_level_id_type`.
    pub id: Option<String>,
    /// Name of the job level, by language.
    pub name: Option<I18n>,
    /// Whether the job level is in use.
    pub active_status: Option<ActiveStatus>,
}

/// The kind of employment of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailRecruitmentType {
    /// Id of the kind of employment.
    pub id: Option<String>,
    /// Name of the kind of employment, by language.
    pub name: Option<I18n>,
    /// Whether the kind of employment is in use.
    pub active_status: Option<ActiveStatus>,
}

/// A tag on a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailTag {
    /// Id of the tag.
    pub id: Option<String>,
    /// Text of the tag, by language.
    pub name: Option<I18n>,
    /// Rank of the tag.
    pub order: Option<i64>,
}

/// A field of study a job is meant for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailTargetMajorInfo {
    /// Id of the field of study; `0` means any.
    pub id: Option<String>,
    /// Name of the field of study, by language.
    pub name: Option<I18n>,
}

/// The type of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobDetailType {
    /// Id of the job type, from `hire.v1.job_type.list`.
    pub id: Option<String>,
    /// Name of the job type, by language.
    pub name: Option<I18n>,
}

/// Something that makes a job attractive.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobHighlight {
    /// Id of the highlight.
    pub id: Option<String>,
    /// Chinese name of the highlight.
    pub zh_name: Option<String>,
    /// English name of the highlight.
    pub en_name: Option<String>,
}

/// The lowest or highest job level of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobLevel {
    /// The job level, in the kind of `job_level_id_type`.
    pub id: Option<String>,
    /// Chinese name of the job level.
    pub zh_name: Option<String>,
    /// English name of the job level.
    pub en_name: Option<String>,
    /// Whether the job level is in use.
    pub active_status: Option<ActiveStatus>,
}

/// The kind of employment of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobRecruitmentType {
    /// Id of the kind of employment.
    pub id: Option<String>,
    /// Chinese name of the kind of employment.
    pub zh_name: Option<String>,
    /// English name of the kind of employment.
    pub en_name: Option<String>,
    /// Whether the kind of employment is in use.
    pub active_status: Option<ActiveStatus>,
}

/// A hiring requirement linked to a job.
#[doc(alias = "CreateJobRequirementRequestSimple")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobRequirementSimple {
    /// Id of the requirement, see `hire.v1.job_requirement.list_by_id`.
    pub id: Option<String>,
    /// Code of the requirement.
    pub short_code: Option<String>,
    /// Name of the requirement.
    pub name: Option<String>,
    /// Department that needs the people, in the kind of `department_id_type`.
    pub department_id: Option<String>,
}

/// A store that a job is for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobStorefront {
    /// Id of the store.
    pub id: Option<String>,
    /// Name of the store, by language.
    pub name: Option<I18n>,
    /// Whether the store is in use.
    pub active_status: Option<ActiveStatus>,
    /// Department the store belongs to.
    pub department: Option<BasicDepartmentInfo>,
    /// Where the store is.
    pub address: Option<CommonAddress>,
    /// Who runs the store.
    pub manager: Option<BasicUserInfo>,
    /// When the store was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// Remark on the store, by language.
    pub remark: Option<I18n>,
}

/// The type of a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobType {
    /// Id of the job type, from `hire.v1.job_type.list`.
    pub id: Option<String>,
    /// Chinese name of the job type.
    pub zh_name: Option<String>,
    /// English name of the job type.
    pub en_name: Option<String>,
}

/// A registration or application form chosen for a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationInfo {
    /// Id of the form's template, from `hire.v1.registration_schema.list` or `hire.v1.portal_apply_schema.list`.
    pub schema_id: Option<String>,
    /// Name of the form.
    pub name: Option<String>,
}

/// A form that candidates for a job fill in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RegistrationSchemaInfo {
    /// Id of the form's template.
    pub schema_id: Option<String>,
    /// Name of the form.
    pub name: Option<String>,
}

/// How many applications of a job are in a stage.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StageCountInfo {
    pub count: Option<i64>,
    pub stage: Option<StageInfo>,
}

/// A field of study a job is meant for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TargetMajorInfo {
    /// Id of the field of study; `0` means any.
    pub id: Option<String>,
    /// Chinese name of the field of study.
    pub zh_name: Option<String>,
    /// English name of the field of study.
    pub en_name: Option<String>,
}

/// The values of `job_attribute`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum JobAttribute {
    /// A real job.
    #[lark(value = 1)]
    Actual,
    /// A virtual job.
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
    /// Ids of the Feishu admin console.
    JobFamilyId,
    /// Ids of the people admin console, which is being phased out.
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
    /// Ids of the Feishu admin console.
    JobLevelId,
    /// Ids of the people admin console, which is being phased out.
    PeopleAdminJobLevelId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
