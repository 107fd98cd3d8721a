// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Applications.
//!
//! `hire.v1.application` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, Text, UnixMillis, lark_api};

use super::employee::{EmployeeResponse, EmployeeTypeIdType};
use super::evaluation::Evaluation;
use super::interview::{InterviewMeetingRoom, InterviewType};
use super::job::{JobDetailRecruitmentType, JobFamilyIdType, JobLevelIdType};
use super::models::{
    Ability, BaseAddress, BaseBilingualWithId, BasicDepartmentInfo, BasicUserInfo, CodeNameObject, ContractPeriodInfo,
    DeliveryType, HireDepartmentIdType, HireUserIdType, I18n, IdNameObject, MasterLocationAddressInfo, ProcessType,
    StageInfo, TerminationType,
};
use super::offer::{OfferJobInfo, OfferSendRecord, OfferStatus};
use crate::ids::{DepartmentIdType, UserIdType};

/// Calls off the onboarding of a candidate who is due to join.
///
/// Only for candidates waiting to join; for those who joined, set the leaving status with `hire.v1.employee.patch`.
/// Tenants with Feishu People whose candidate has a pending record there must cancel it in Feishu People.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/cancel_onboard` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/cancel_onboard)
#[doc(alias = "CancelOnboardApplication")]
#[lark_api(
    id = "hire.v1.application.cancel_onboard",
    method = "POST",
    path = "/open-apis/hire/v1/applications/:application_id/cancel_onboard",
    token = "tenant",
    scopes = "hire:application",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelApplicationOnboard {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Who ends it: the company, the candidate, or another cause.
    pub termination_type: TerminationType,
    /// Ids of the reasons, from `hire.v1.termination_reason.list`.
    pub termination_reason_id_list: Option<Vec<String>>,
    /// Remark on why the onboarding is called off.
    pub termination_reason_notes: Option<String>,
}

/// Creates an application of a talent for a job.
///
/// If the source of the résumé is an internal transfer or an intern turned regular, the talent must already be an
/// employee.
///
/// - `POST /open-apis/hire/v1/applications` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/create)
#[lark_api(
    id = "hire.v1.application.create",
    method = "POST",
    path = "/open-apis/hire/v1/applications",
    token = "tenant",
    response = CreateApplicationResponse,
    scopes = "hire:application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateApplication {
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The talent who applies, from `hire.v1.talent.list`.
    pub talent_id: String,
    /// The job applied for, from `hire.v1.job.list`.
    pub job_id: String,
    /// The employee behind the talent, in the kind of `user_id_type`; required for internal transfers and interns turned
    /// regular, to tie the two together.
    pub user_id: Option<String>,
    /// Id of the source, from `hire.v1.resume_source.list`.
    pub resume_source_id: Option<String>,
    /// Codes of the cities the candidate would like to work in, from `hire.v1.location.query`.
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// Whether the candidate applied or was found by HR.
    pub delivery_type: Option<DeliveryType>,
}

/// The answer to [`CreateApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// Id of the application that was created.
    pub id: Option<String>,
}

/// Reads one application: job, talent, stage, source, and why it was ended.
///
/// No longer developed; `hire.v1.application.get_detail` is the newer one.
///
/// - `GET /open-apis/hire/v1/applications/:application_id` with a tenant token (official SDKs name user too), for
///   custom and store apps
/// - Scopes, any one of: `hire:application`, `hire:application:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/get)
#[lark_api(
    id = "hire.v1.application.get",
    method = "GET",
    path = "/open-apis/hire/v1/applications/:application_id",
    token = "tenant",
    undocumented_token = "user",
    response = GetApplicationResponse,
    scopes = "hire:application|hire:application:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplication {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Switches of the answer; may be repeated. `get_latest_application_on_chain` follows an application for a virtual job,
    /// once assigned, to the latest real one.
    pub options: Option<Vec<ApplicationOptions>>,
}

/// The answer to [`GetApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// The application that was asked for.
    pub application: Option<Application>,
}

/// Fetches an application and, as asked, its job, talent, evaluations, interviews, offer, headhunter, referral and
/// careers site.
///
/// Deleted applications cannot be fetched.
///
/// - `GET /open-apis/hire/v1/applications/:application_id/get_detail` with a tenant token (official SDKs name user
///   too), for custom and store apps
/// - Scopes, any one of: `hire:application`, `hire:application:readonly`
/// - Scopes that unlock single fields of the answer: `hire:agency:readonly`, `hire:agency_salary:readonly`,
///   `hire:employee`, `hire:employee:readonly`, `hire:evaluation:readonly`, `hire:interview:readonly`,
///   `hire:job:readonly`, `hire:offer:readonly`, `hire:offer_salary:readonly`, `hire:referral:readonly`,
///   `hire:site:readonly`, `hire:talent:readonly`, `hire:interview`, `hire:agency`, `hire:referral`, `hire:job`,
///   `hire:site`, `contact:user.employee_id:readonly`, `hire:talent`, `hire:offer`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/application/get_detail)
#[doc(alias = "GetDetailApplication")]
#[lark_api(
    id = "hire.v1.application.get_detail",
    method = "GET",
    path = "/open-apis/hire/v1/applications/:application_id/get_detail",
    token = "tenant",
    undocumented_token = "user",
    response = GetApplicationDetailResponse,
    scopes = "hire:application|hire:application:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationDetail {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `job_family_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the answer. Default: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// Which related records come with the application; repeat it for several. Left out, only the basic information comes.
    pub options: Option<Vec<GetApplicationDetailOptions>>,
}

/// The answer to [`GetApplicationDetail`].
#[doc(alias = "GetDetailApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationDetailResponse {
    /// The application with the records that were asked for.
    pub application_detail: Option<ApplicationDetailInfo>,
}

/// Lists the ids of applications, filtered by process, stage, talent, job, activity, lock or time of update.
///
/// - `GET /open-apis/hire/v1/applications` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `hire:application:readonly`, `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/list)
#[lark_api(
    id = "hire.v1.application.list",
    method = "GET",
    path = "/open-apis/hire/v1/applications",
    token = "tenant",
    undocumented_token = "user",
    response = ListApplicationResponse,
    paging(items = String),
    scopes = "hire:application:readonly|hire:application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApplication {
    /// Only applications in this hiring process; from `hire.v1.job_process.list`.
    pub process_id: Option<String>,
    /// Only applications in this stage; from the stages in `hire.v1.job_process.list`.
    pub stage_id: Option<String>,
    /// Only applications of this talent; from `hire.v1.talent.list`.
    pub talent_id: Option<String>,
    /// Only applications that are active, inactive, or both. Left out, all.
    /// One of `1` (active), `2` (inactive), `3` (all).
    pub active_status: Option<String>,
    /// Only applications for this job; from `hire.v1.job.list`.
    pub job_id: Option<String>,
    /// Only applications in this state of lock. Left out, no filter.
    /// One of `1` (unlocked), `2` (locked elsewhere), `3` (locked here).
    pub lock_status: Option<Vec<i64>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 200. Default: 10.
    pub page_size: Option<i64>,
    /// Only records last updated at or after this time, in milliseconds.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only records last updated at or before this time, in milliseconds.
    pub update_end_time: Option<Text<UnixMillis>>,
    pub keyword: Option<String>,
}

/// The answer to [`ListApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationResponse {
    /// Ids of the applications on this page.
    pub items: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Fetches the offer of an application.
///
/// Offers for interns cannot be fetched this way.
///
/// - `GET /open-apis/hire/v1/applications/:application_id/offer` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:application`, `hire:application:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/offer)
#[doc(alias = "OfferApplication")]
#[lark_api(
    id = "hire.v1.application.offer",
    method = "GET",
    path = "/open-apis/hire/v1/applications/:application_id/offer",
    token = "tenant",
    response = GetApplicationOfferResponse,
    scopes = "hire:application|hire:application:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationOffer {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
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

/// The answer to [`GetApplicationOffer`].
#[doc(alias = "OfferApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationOfferResponse {
    /// The offer of the application.
    pub offer: Option<ApplicationOffer>,
}

/// Revives an application that was terminated.
///
/// The talent must not have been hired nor be locked by another application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/recover` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/application/recover)
#[lark_api(
    id = "hire.v1.application.recover",
    method = "POST",
    path = "/open-apis/hire/v1/applications/:application_id/recover",
    token = "tenant",
    scopes = "hire:application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecoverApplication {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
}

/// Ends an application before a hire, with a reason.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/terminate` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/terminate)
#[lark_api(
    id = "hire.v1.application.terminate",
    method = "POST",
    path = "/open-apis/hire/v1/applications/:application_id/terminate",
    token = "tenant",
    scopes = "hire:application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TerminateApplication {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Who ends it: the company, the candidate, or another cause.
    pub termination_type: TerminationType,
    /// Ids of the reasons, from `hire.v1.termination_reason.list`.
    pub termination_reason_list: Option<Vec<String>>,
    /// Remark on why it is terminated.
    pub termination_reason_note: Option<String>,
    pub need_terminate_offer: Option<bool>,
    pub terminate_offer_operate_type: Option<i64>,
    pub cancel_offer_termination_type: Option<i64>,
    pub cancel_offer_termination_reason_list: Option<Vec<String>>,
    pub candidate_reject_offer_termination_reason_list: Option<Vec<String>>,
    pub need_withdraw_offer_approval: Option<bool>,
}

/// Onboards the candidate of an application and creates the employee record.
///
/// The application must be in the stage of waiting to join (`hire.v1.application.transfer_stage` moves it there). The
/// setting that lets an e-HR or OA system report joining, confirmation and leaving must be on. `hire.v1.employee.get`
/// then shows the record.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/transfer_onboard` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/transfer_onboard)
#[doc(alias = "TransferOnboardApplication")]
#[lark_api(
    id = "hire.v1.application.transfer_onboard",
    method = "POST",
    path = "/open-apis/hire/v1/applications/:application_id/transfer_onboard",
    token = "tenant",
    response = EmployeeResponse,
    scopes = "hire:application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferApplicationOnboard {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the request and the answer. Default: `people_admin_department_id`.
    #[lark(query)]
    pub department_id_type: Option<HireDepartmentIdType>,
    /// Kind of the job level ids in the request and the answer. Default: `people_admin_job_level_id`, which is being phased
    /// out.
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the request and the answer. Default: `people_admin_job_category_id`, which is being
    /// phased out.
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the request and the answer. Default: `people_admin_employee_type_id`, which is
    /// being phased out.
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// When the candidate joined; not in the future. Default: now.
    pub actual_onboard_time: Option<UnixMillis>,
    /// When the confirmation after probation is expected. Default: 0.
    pub expected_conversion_time: Option<UnixMillis>,
    /// The requirement that is filled, from `hire.v1.job_requirement.list`; its count of people hired rises by 1. Whether
    /// it is needed is set by the administrator.
    pub job_requirement_id: Option<String>,
    /// User who onboards the candidate, in the kind of `user_id_type`.
    pub operator_id: Option<String>,
    /// Place of work, from `hire.v1.location.list`; matters for referral rewards.
    pub onboard_city_code: Option<String>,
    /// Department to join, in the kind of `department_id_type`; matters for referral rewards.
    pub department: Option<String>,
    /// The candidate's manager, in the kind of `user_id_type`; matters for referral rewards.
    pub leader: Option<String>,
    /// Job family, in the kind of `job_family_id_type`; matters for referral rewards.
    pub sequence: Option<String>,
    /// Job level, in the kind of `job_level_id_type`; matters for referral rewards.
    pub level: Option<String>,
    /// Employee type, in the kind of `employee_type_id_type`; matters for referral rewards.
    pub employee_type: Option<String>,
}

/// Moves an application to another stage of its hiring process.
///
/// Not possible from or to the stage of those who joined, when the candidate is locked by another application, or
/// against the tenant's rules for the process. If every job needs an approved offer, one must exist before the stage of
/// waiting to join.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/transfer_stage` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/transfer_stage)
#[doc(alias = "TransferStageApplication")]
#[lark_api(
    id = "hire.v1.application.transfer_stage",
    method = "POST",
    path = "/open-apis/hire/v1/applications/:application_id/transfer_stage",
    token = "tenant",
    scopes = "hire:application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferApplicationStage {
    /// Id of the application, from `hire.v1.application.list`.
    pub application_id: String,
    /// Stage to move it to, from `hire.v1.job_process.list`.
    pub stage_id: String,
}

/// What an interviewer says about one ability.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AbilityAssessment {
    pub id: Option<String>,
    pub ability_id: Option<String>,
    pub content: Option<String>,
}

/// Which headhunter of which company recommended a candidate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencyBasicInfo {
    /// Name of the headhunter, by language.
    pub hunter_user_name: Option<I18n>,
    /// Company the headhunter works for.
    pub hunter_company_name: Option<String>,
}

/// A headhunter's recommendation of a candidate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencyInfo {
    /// Headhunter and company.
    pub basic_info: Option<AgencyBasicInfo>,
    /// What the headhunter says about the candidate.
    pub comment_info: Vec<ReportCustomData>,
    /// The candidate's pay; shown with the scope `hire:agency_salary:readonly`.
    pub salary_info: Vec<ReportCustomData>,
}

/// A talent's application for a job.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Application {
    /// Id of the application.
    pub id: Option<String>,
    /// The job applied for, see `hire.v1.job.get_detail`.
    pub job_id: Option<String>,
    /// The talent who applies, see `hire.v2.talent.get`.
    pub talent_id: Option<String>,
    /// Id of the source the résumé came from.
    pub resume_source_id: Option<String>,
    /// Stage of the hiring process the application is in.
    pub stage: Option<StageInfo>,
    /// Whether the application is active; inactive means terminated.
    pub active_status: Option<ApplicationActivity>,
    /// Whether the candidate applied or was found by HR.
    pub delivery_type: Option<DeliveryType>,
    /// Where the application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// The careers site the application came from.
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    /// Id of the résumé attachment.
    pub talent_attachment_resume_id: Option<String>,
    /// When the application was created.
    pub create_time: Option<String>,
    /// When the application last changed.
    pub modify_time: Option<String>,
    /// When the application entered and left each stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Who ended it: the company, the candidate, or another cause.
    pub termination_type: Option<TerminationType>,
    /// Ids of the reasons it was terminated for, from `hire.v1.termination_reason.list`.
    pub termination_reason_list: Vec<String>,
    /// Remark left at the termination.
    pub termination_reason_note: Option<String>,
    /// Cities the candidate would like to work in.
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// User who created the application; empty if that was no employee, for example when the candidate applied.
    pub creator_id: Option<String>,
    pub job_info: Option<JobBasicInfo>,
}

/// The main facts of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDetailBasicInfo {
    /// Id of the application.
    pub id: Option<String>,
    /// The job applied for, see `hire.v1.job.get_detail`.
    pub job_id: Option<String>,
    /// The talent who applies, see `hire.v1.talent.get`.
    pub talent_id: Option<String>,
    /// Stage of the hiring process the application is in.
    pub stage: Option<StageInfo>,
    /// Whether the application is active.
    pub active_status: Option<ApplicationActivity>,
    /// Whether the candidate applied or was found by HR.
    pub delivery_type: Option<DeliveryType>,
    /// Where the application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// The careers site it came from; only for applications made there.
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    /// Id of the résumé attachment; only for applications created inside Feishu Hire, not through a channel, site or
    /// referral.
    pub talent_attachment_resume_id: Option<String>,
    /// When the application entered and left each stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Whether the candidate has joined.
    /// One of `1` (not onboarded), `2` (onboarded).
    pub onboard_status: Option<i64>,
    /// Cities the candidate would like to work in.
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// Why the application was terminated.
    pub termination_reason: Option<TerminationReasonInfo>,
    /// User who created it, in the kind of `user_id_type`; empty if that was no employee, for example when the candidate
    /// applied.
    pub creator_id: Option<String>,
    /// User who owns the application, in the kind of `user_id_type`.
    pub owner_id: Option<String>,
    /// User who terminated the application, in the kind of `user_id_type`.
    pub terminator_id: Option<String>,
    /// When the application was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the application last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// One of `1` (unlocked), `2` (locked elsewhere), `3` (locked here).
    pub lock_status: Option<i64>,
    pub termination_reason_note: Option<String>,
}

/// An application with the related records that were asked for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDetailInfo {
    /// The main facts of the application; always there.
    pub basic_info: Option<ApplicationDetailBasicInfo>,
    /// The job applied for; needs the scope `hire:job:readonly` or `hire:job`.
    pub job: Option<JobBasicInfo>,
    /// The talent who applies; needs the scope `hire:talent:readonly` or `hire:talent`.
    pub talent: Option<TalentBasicInfoV2>,
    /// Evaluations of the résumé; need the scope `hire:evaluation:readonly`.
    pub evaluations: Vec<Evaluation>,
    /// The interviews of the application; need the scope `hire:interview:readonly` or `hire:interview`.
    pub interview_aggregation: Option<InterviewAggregation>,
    /// The regular offer; needs the scope `hire:offer:readonly` or `hire:offer`.
    pub offer: Option<OfferInfoV2>,
    /// Joining, confirmation and leaving of the hired; needs the scope `hire:employee:readonly` or `hire:employee`.
    pub employee: Option<EmployeeV2>,
    /// The headhunter's recommendation; needs the scope `hire:agency:readonly` or `hire:agency`.
    pub agency: Option<AgencyInfo>,
    /// What the careers site knows of it; needs the scope `hire:site:readonly` or `hire:site`.
    pub portal: Option<ApplicationDetailPortalInfo>,
    /// The referral; needs the scope `hire:referral:readonly` or `hire:referral`.
    pub referral: Option<ReferralInfoV2>,
}

/// What a careers site knows about an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDetailPortalInfo {
    /// Rank of this application among the candidate's campus choices.
    pub campus_volunteer_info: Option<CampusVolumnteerInfo>,
}

/// The offer of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOffer {
    /// Id of the offer.
    pub id: Option<String>,
    /// The application the offer belongs to.
    pub application_id: Option<String>,
    /// The main facts of the offer.
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    /// The pay that is offered.
    pub salary_plan: Option<ApplicationOfferSalaryPlan>,
    /// Version of the offer form in use, see `hire.v1.offer_application_form.get`.
    pub schema_id: Option<String>,
    /// How far the offer is, from approval to acceptance.
    pub offer_status: Option<OfferStatus>,
    /// The job the offer is for.
    pub job_info: Option<OfferJobInfo>,
    /// The custom modules of the offer form with their values.
    pub customized_module_list: Vec<ApplicationOfferCustomModule>,
    /// The hiring requirement the offer fills, see `hire.v1.job_requirement.list_by_id`.
    pub job_requirement_id: Option<String>,
    /// When and how the offer was sent; only for tenants for whom this was switched on.
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

/// The main facts of an offer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferBasicInfo {
    /// Kind of the offer; no longer in use.
    /// One of `1` (social), `2` (campus), `3` (internship), `4` (intern conversion).
    pub offer_type: Option<i64>,
    /// Remark; needs the scope `hire:offer:readonly` or `hire:offer`.
    pub remark: Option<String>,
    /// When the offer lapses.
    pub expire_time: Option<UnixMillis>,
    /// User in charge of the offer, in the kind of `user_id_type`.
    pub owner_user_id: Option<String>,
    /// User who created the offer, in the kind of `user_id_type`.
    pub creator_user_id: Option<String>,
    /// Employee type the candidate is to have.
    pub employee_type: Option<BaseBilingualWithId>,
    /// When the offer was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// The candidate's future manager, in the kind of `user_id_type`.
    pub leader_user_id: Option<String>,
    /// Day of joining, as `YYYY-MM-DD`.
    pub onboard_date: Option<String>,
    /// Department to join, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// Length of the probation in months.
    pub probation_month: Option<i64>,
    /// Length of the contract in years; `contract_period` is preferred.
    pub contract_year: Option<i64>,
    /// Length of the contract in years or months.
    pub contract_period: Option<ContractPeriodInfo>,
    /// Kind of employment, such as full time or intern.
    pub recruitment_type: Option<BaseBilingualWithId>,
    /// Job family of the position.
    pub sequence: Option<BaseBilingualWithId>,
    /// Job level; needs the scope `hire:offer:readonly` or `hire:offer`.
    pub level: Option<BaseBilingualWithId>,
    /// Where the candidate reports on the first day.
    pub onboard_address: Option<BaseAddress>,
    /// Where the candidate is to work.
    pub work_address: Option<BaseAddress>,
    /// Values of custom fields; need the scope `hire:offer:readonly` or `hire:offer`.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    /// Place of work as kept by the HR system; not for tenants in general.
    pub work_location_address_info: Option<MasterLocationAddressInfo>,
    /// Position in Feishu People; only for tenants that use it.
    pub position_id: Option<String>,
    /// Title of the job offered.
    pub job_offered: Option<String>,
    /// Job grade in Feishu People; only for tenants that use it.
    pub job_grade_id: Option<String>,
    /// Ids of the general attachments, see `hire.v1.attachment.get`.
    pub common_attachment_id_list: Vec<String>,
    /// Id of the career pathway.
    pub pathway_id: Option<String>,
}

/// A custom module of the offer form with its values.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferCustomModule {
    /// Id of the custom module.
    #[lark(rename = "ID")]
    pub id: Option<String>,
    /// Values of the fields in the module.
    pub object_list: Vec<ApplicationOfferCustomValue>,
}

/// The value of a custom field in an offer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferCustomValue {
    /// Id of the custom field, see `hire.v1.offer_application_form.get`.
    pub object_id: Option<String>,
    /// What the field holds; user ids are always of the kind `people_admin_id`.
    pub customize_value: Option<String>,
}

/// The pay that an offer promises.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferSalaryPlan {
    /// Currency of the amounts.
    pub currency: Option<String>,
    /// Basic pay as JSON with `amount` and `period` (1 per day, 2 per month), such as `{"amount":"10000","period":2}`.
    pub basic_salary: Option<String>,
    /// Which percentage of the pay is paid on probation.
    pub probation_salary_percentage: Option<String>,
    /// How many months' pay the year-end bonus is.
    pub award_salary_multiple: Option<String>,
    /// How many share options come with it.
    pub option_shares: Option<String>,
    /// Bonus per quarter in yuan, with up to two decimals.
    pub quarterly_bonus: Option<String>,
    /// Bonus per half year in yuan, with up to two decimals.
    pub half_year_bonus: Option<String>,
    /// All cash per year in yuan, a number rather than a formula, with up to two decimals.
    pub total_annual_cash: Option<String>,
    /// Values of the custom fields about pay.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
}

/// Where an application came from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationResumeSource {
    /// Id of the source, from `hire.v1.resume_source.list`.
    pub id: Option<String>,
    /// Name of the source, by language.
    pub name: Option<I18n>,
    /// Kind of the source: referral, headhunter, job site, social media and so on.
    /// One of `10000` (referral), `10001` (agency), `10002` (internal), `10003` (job site), `10004` (social media), `10005`
    /// (offline), `10006` (others), `10007` (external referral), `10008` (transfer), `10009` (intern conversion).
    pub resume_source_type: Option<i64>,
}

/// When an application was in a stage.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationStageTime {
    /// Id of the stage, see `hire.v1.job_process.list`.
    pub stage_id: Option<String>,
    /// When the application last entered the stage.
    pub enter_time: Option<Text<UnixMillis>>,
    /// When the application last left the stage; empty while it is in it.
    pub exit_time: Option<Text<UnixMillis>>,
}

/// The promotion channel that led to an application on a careers site.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationWebsiteChannel {
    /// Id of the promotion channel, from `hire.v1.website.channel.list`.
    pub channel_id: Option<String>,
    /// Name of the promotion channel, by language.
    pub channel_name: Option<I18n>,
}

/// The careers site an application was made on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationWebsiteResumeSource {
    /// Id of the site, from `hire.v1.website.list`.
    pub website_id: Option<String>,
    /// Name of the site, by language.
    pub website_name: Option<I18n>,
    /// The promotion channel that led the candidate there.
    pub channel: Option<ApplicationWebsiteChannel>,
}

/// An address for joining or work, with names by language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseAddressV2 {
    /// Id of the address, from `hire.v1.location.list`.
    pub id: Option<String>,
    /// Name of the address, by language.
    pub name: Option<I18n>,
    /// District the address lies in.
    pub district: Option<BaseLocation>,
    /// City the address lies in.
    pub city: Option<BaseLocation>,
    /// Province or state the address lies in.
    pub state: Option<BaseLocation>,
    /// Country the address lies in.
    pub country: Option<BaseLocation>,
}

/// A part of an address: district, city, province or country.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseLocation {
    /// Name of the place, by language.
    pub name: Option<I18n>,
    /// Code of the place.
    pub code: Option<String>,
    /// Level of the place: country, state, city, district or address.
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
}

/// Rank of an application among a candidate's campus choices.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CampusVolumnteerInfo {
    /// Which choice it is: first, second and so on.
    pub volunteer_seq: Option<i64>,
}

/// An interviewer's assessment of one dimension.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionAssessment {
    /// Id of the dimension in the form, see `hire.v1.interview_feedback_form.list`.
    pub interview_feedback_form_dimension_id: Option<String>,
    /// Name of the dimension, by language.
    pub dimension_name: Option<I18n>,
    /// How the dimension is answered: choice, text, score, job level and so on; it tells which field holds the answer.
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (single line text), `5` (job level), `6`
    /// (score choice), `7` (score text), `10` (system conclusion), `11` (system score), `12` (system record).
    pub dimension_type: Option<i64>,
    /// Weight of the dimension.
    pub weight: Option<f64>,
    /// The text; for dimensions answered with text.
    pub dimension_content: Option<String>,
    /// The choice; for dimensions with one choice.
    pub dimension_option: Option<DimensionOption>,
    /// The choices; for dimensions with several.
    pub dimension_options: Vec<DimensionOption>,
    /// The score; for dimensions with a score to fill in.
    pub dimension_score: Option<i64>,
    /// The suggested job level; for dimensions that ask for one.
    pub recommended_job_level: Option<RecommendedJobLevel>,
    /// Answers to the interview questions tied to the dimension.
    pub question_assessments: Vec<QuestionAssessment>,
    pub ability_assessments: Vec<AbilityAssessment>,
}

/// A choice within a dimension.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionOption {
    /// Id of the choice.
    pub id: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
    /// Score the choice stands for.
    pub score_val: Option<i64>,
    pub alias_name: Option<I18n>,
}

/// The onboarding record of a hired candidate, as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeV2 {
    /// Id of the employee in the hiring system, see `hire.v1.employee.get`.
    pub id: Option<String>,
    /// The application that led to the hire.
    pub application_id: Option<String>,
    /// Whether the employee has joined or left.
    /// One of `1` (onboarded), `2` (left).
    pub onboard_status: Option<i64>,
    /// Whether the employee was confirmed after probation.
    /// One of `1` (probation), `2` (regular).
    pub conversion_status: Option<i64>,
    /// When the employee actually joined.
    pub onboard_time: Option<Text<UnixMillis>>,
    /// When the confirmation after probation is expected.
    pub expected_conversion_time: Option<Text<UnixMillis>>,
    /// When the employee was confirmed after probation.
    pub actual_conversion_time: Option<Text<UnixMillis>>,
    /// When the employee left.
    pub overboard_time: Option<Text<UnixMillis>>,
    /// Why the employee left.
    pub overboard_note: Option<String>,
    /// Code of the place of work.
    pub onboard_city_code: Option<String>,
    /// Department the employee joins, in the kind of `department_id_type`.
    pub department_id: Option<String>,
    /// The employee's manager, in the kind of `user_id_type`.
    pub leader_id: Option<String>,
    /// Job family, in the kind of `job_family_id_type`.
    pub sequence_id: Option<String>,
    /// Job level, in the kind of `job_level_id_type`.
    pub level_id: Option<String>,
    /// Employee type, in the kind of `employee_type_id_type`.
    pub employee_type: Option<String>,
    /// The hiring requirement that was filled.
    pub job_requirement_id: Option<String>,
}

/// All interviews of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewAggregation {
    /// The interviews of the application.
    pub interviews: Vec<InterviewExtendV2>,
}

/// A file attached to an interviewer's assessment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewAttachment {
    /// Id of the attachment, see `hire.v1.attachment.get`.
    pub file_id: Option<String>,
    /// File name of the attachment.
    pub file_name: Option<String>,
    /// Type of the file.
    pub content_type: Option<String>,
    /// When the attachment was created.
    pub create_time: Option<Text<UnixMillis>>,
}

/// An interview as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewExtendV2 {
    /// Id of the interview, see `hire.v1.interview.list`.
    pub id: Option<String>,
    /// When the interview begins.
    pub begin_time: Option<Text<UnixMillis>>,
    /// When the interview ends.
    pub end_time: Option<Text<UnixMillis>>,
    /// Which round of interviews it is, counted from 0.
    pub round: Option<i64>,
    /// The interviewers' assessments.
    pub interview_record_list: Vec<InterviewRecordV2>,
    /// When the assessments were handed in.
    pub feedback_submit_time: Option<Text<UnixMillis>>,
    /// Stage of the application the interview belongs to.
    pub stage_id: Option<String>,
    /// The application the interview belongs to.
    pub application_id: Option<String>,
    /// The stage with its name.
    pub stage: Option<IdNameObject>,
    /// User who arranged the interview.
    pub creator: Option<IdNameObject>,
    /// When the interview was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the interview last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// How the interview stands: not begun, missed, or how the assessments came out so far.
    /// One of `2` (not started), `3` (none evaluated), `4` (all passed), `5` (all rejected), `6` (no show), `7` (partly all
    /// passed), `8` (partly passed rejected), `9` (partly all rejected), `10` (passed rejected), `11` (partly passed
    /// undecided), `12` (partly rejected undecided), `13` (partly all undecided), `14` (partly mixed), `15` (passed
    /// undecided), `16` (rejected undecided), `17` (all undecided), `18` (mixed).
    pub interview_round_summary: Option<i64>,
    /// Id of how the interview was arranged, its schedule.
    pub interview_arrangement_id: Option<String>,
    /// Whether the interview is on site, by phone or by video.
    pub interview_type: Option<InterviewType>,
    /// The candidate's time zone.
    pub talent_time_zone: Option<CodeNameObject>,
    /// Contact for the interview.
    pub contact_user: Option<IdNameObject>,
    /// Phone number of the contact.
    pub contact_mobile: Option<String>,
    /// Remark on the interview.
    pub remark: Option<String>,
    /// Where the interview takes place.
    pub address: Option<BaseAddressV2>,
    /// Tool the video interview is held with.
    /// One of `1` (zoom), `2` (nowcoder technical), `3` (nowcoder general), `4` (acmcoder), `5` (feishu), `8` (hackerrank),
    /// `9` (feishu coding), `100` (external).
    pub video_type: Option<i64>,
    /// How far a batch of interviews is; only for those.
    /// One of `1` (not started), `2` (in progress), `3` (ended), `4` (canceled).
    pub arrangement_status: Option<i64>,
    /// Whether it is a single interview, part of a batch, or a group interview.
    /// One of `1` (single interview), `2` (interview day), `3` (group interview).
    pub arrangement_type: Option<i64>,
    /// Whether the time was set directly or picked through self-service.
    /// One of `1` (direct), `2` (self service).
    pub arrangement_appointment_kind: Option<i64>,
    /// Meeting rooms booked for the interview.
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// Type of the round, see `hire.v1.interview_round_type.list`.
    pub interview_round_type: Option<IdNameObject>,
}

/// An interviewer's assessment as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRecordV2 {
    /// Id of the assessment, see `hire.v1.interview_record.get`.
    pub id: Option<String>,
    /// The feedback form that was used, see `hire.v1.interview_feedback_form.list`.
    pub feedback_form_id: Option<String>,
    /// Whether the assessment was handed in.
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    /// When the assessment was handed in.
    pub submit_time: Option<Text<UnixMillis>>,
    /// The score of the assessment.
    pub record_score: Option<RecordScore>,
    /// The interviewer with the name.
    pub interviewer: Option<BasicUserInfo>,
    /// Files attached to the assessment.
    pub attachments: Vec<InterviewAttachment>,
    /// The assessment by module of the form.
    pub module_assessments: Vec<ModuleAssessment>,
}

/// A job as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobBasicInfo {
    /// Id of the job, see `hire.v1.job.get_detail`.
    pub id: Option<String>,
    /// Title of the job.
    pub name: Option<String>,
    /// Code of the job.
    pub code: Option<String>,
    pub description: Option<String>,
    pub requirement: Option<String>,
    pub recruitment_type: Option<JobDetailRecruitmentType>,
    pub department: Option<BasicDepartmentInfo>,
    pub process_type: Option<ProcessType>,
    pub process_id: Option<String>,
    pub city_list: Option<CodeNameObject>,
}

/// An interviewer's assessment of one module of the form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModuleAssessment {
    /// Id of the module in the form, see `hire.v1.interview_feedback_form.list`.
    pub interview_feedback_form_module_id: Option<String>,
    /// Name of the module, by language.
    pub module_name: Option<I18n>,
    /// Whether the module is the built-in conclusion or made by the tenant.
    /// One of `1` (conclusion), `2` (custom).
    pub module_type: Option<i64>,
    /// How much the module counts in the whole.
    pub module_weight: Option<f64>,
    /// Score of the module, with two decimals.
    pub module_score: Option<f64>,
    /// Assessments of the module's dimensions.
    pub dimension_assessments: Vec<DimensionAssessment>,
}

/// A file of an offer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferAttachmentInfo {
    /// Id of the offer's file.
    pub id: Option<String>,
    /// File name of the attachment.
    pub name: Option<String>,
    /// How large the file is.
    pub size: Option<i64>,
    /// Id as a general attachment, see `hire.v1.attachment.get`.
    pub common_attachment_id: Option<String>,
}

/// The main facts of an offer, as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferBasicInfoV2 {
    /// Id of the offer, see `hire.v1.offer.get`.
    pub id: Option<String>,
    pub offer_type: Option<i64>,
    /// How far the offer is, from creation to acceptance.
    pub offer_status: Option<OfferStatus>,
    /// The candidate's future manager.
    pub leader: Option<BasicUserInfo>,
    /// Employee type the candidate is to have.
    pub employee_type: Option<IdNameObject>,
    /// Department to join.
    pub department: Option<BasicDepartmentInfo>,
    /// Job family of the position.
    pub sequence: Option<IdNameObject>,
    /// Job level of the position.
    pub level: Option<IdNameObject>,
    /// Legal entity that employs the candidate.
    pub company_main_body: Option<IdNameObject>,
    /// The hiring requirement the offer fills.
    pub job_requirement_id: Option<String>,
    /// Length of the probation in months.
    pub probation_month: Option<i64>,
    /// Length of the contract in years or months.
    pub contract_period: Option<ContractPeriodInfo>,
    /// Day of joining, as `YYYY-MM-DD`.
    pub onboard_date: Option<String>,
    /// User in charge of the offer.
    pub owner: Option<BasicUserInfo>,
    /// Where the candidate reports on the first day.
    pub onboard_address: Option<BaseAddressV2>,
    /// Where the candidate is to work.
    pub work_address: Option<BaseAddressV2>,
    /// Remark on the offer.
    pub remark: Option<String>,
    /// Files of the offer.
    pub attachment_list: Vec<OfferAttachmentInfo>,
    /// Custom fields with their values.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    /// When the offer was created.
    pub create_time: Option<Text<UnixMillis>>,
}

/// An offer as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferInfoV2 {
    /// The main facts of the offer.
    pub offer_basic: Option<OfferBasicInfoV2>,
    /// The pay that is offered; needs the scope `hire:offer_salary:readonly`.
    pub offer_salary: Option<OfferSalaryInfoV2>,
}

/// The pay of an offer, as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSalaryInfoV2 {
    /// Id of the pay record.
    pub id: Option<String>,
    /// How far the pay is: created, under approval, approved, refused, withdrawn or deleted.
    /// One of `0` (not created), `1` (created), `2` (in approval), `3` (approval not needed), `4` (approved), `5`
    /// (rejected), `6` (withdrawn), `7` (deleted).
    pub salary_status: Option<i64>,
    /// Which percentage of the pay is paid on probation.
    pub probation_salary_percentage: Option<String>,
    /// How many months' pay the year-end bonus is.
    pub award_salary_multiple: Option<String>,
    /// How many share options come with it.
    pub option_shares: Option<String>,
    /// Bonus per quarter in yuan, with up to two decimals.
    pub quarterly_bonus: Option<String>,
    /// Bonus per half year in yuan, with up to two decimals.
    pub half_year_bonus: Option<String>,
    /// All cash per year in yuan, a number rather than a formula, with up to two decimals.
    pub total_annual_cash: Option<String>,
    /// Custom fields about pay with their values.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    /// When the pay record was created.
    pub create_time: Option<Text<UnixMillis>>,
}

/// An interview question tied to a dimension, with the answer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuestionAssessment {
    /// Whether it is an ordinary question or an online programming task.
    /// One of `1` (normal), `2` (coding).
    pub question_type: Option<i64>,
    /// The question in short, by language.
    pub title: Option<I18n>,
    /// The question in full, by language.
    pub description: Option<I18n>,
    /// What the candidate answered.
    pub content: Option<String>,
    /// Abilities the question is meant to show.
    pub abilities: Vec<Ability>,
}

/// The job levels an interviewer suggests.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecommendedJobLevel {
    /// Lowest suggested level, by language.
    pub lower_limit_job_level_name: Option<I18n>,
    /// Highest suggested level, by language.
    pub higher_limit_job_level_name: Option<I18n>,
}

/// The score of an interviewer's assessment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordScore {
    /// The score reached, with two decimals.
    pub score: Option<f64>,
    /// The score that could be reached, with two decimals.
    pub total_score: Option<f64>,
}

/// The main facts of a referral.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralBasicInfo {
    /// Id of the referral.
    pub id: Option<String>,
    /// The application that came of it.
    pub application_id: Option<String>,
    /// Whether the talent was referred for a job or in general.
    /// One of `1` (interest), `2` (job).
    pub referral_type: Option<i64>,
    /// The referrer with the name.
    pub user_info: Option<BasicUserInfo>,
    /// When the referral was made.
    pub create_time: Option<Text<UnixMillis>>,
    /// How it was made: normally, by code, on a mobile page, or by HR for someone.
    /// One of `1` (normal), `2` (code), `3` (special code), `4` (h5), `5` (by hr).
    pub referral_method: Option<i64>,
}

/// A referral as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralInfoV2 {
    /// The main facts of the referral.
    pub basic_info: Option<ReferralBasicInfo>,
    /// What the referrer says about the candidate.
    pub recommend_info: Option<ReferralRecommendInfo>,
}

/// What a referrer says about the candidate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralRecommendInfo {
    /// Whether the candidate is a close relative of the referrer.
    /// One of `0` (unrelated), `1` (immediate family).
    pub relationship: Option<i64>,
    /// Whether the referrer knows the candidate.
    /// One of `0` (unfamiliar), `1` (familiar).
    pub familiarity: Option<i64>,
    /// Words of recommendation.
    pub comment: Option<String>,
    /// How the referrer and the candidate know each other.
    pub specific_relationship: Option<SpecificRelationship>,
    /// How well the referrer knows the candidate's work.
    /// One of `1` (very familiar), `2` (familiar), `3` (somewhat familiar), `4` (unfamiliar).
    pub work_ability_familiarity: Option<i64>,
    /// How well the candidate suits the job, in the referrer's view.
    /// One of `1` (excellent), `2` (good), `3` (fair), `4` (mismatch).
    pub match_degree: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReportCustomData {
    /// What it is about, by language.
    pub name: Option<I18n>,
    /// What the headhunter entered, by language.
    pub value: Option<I18n>,
    /// What is asked for, by language.
    pub description: Option<I18n>,
}

/// How a referrer and a candidate know each other.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpecificRelationship {
    /// Whether they are former colleagues, friends, or something else.
    /// One of `1` (former colleague), `2` (friend), `3` (others).
    pub relation_with_candidate: Option<i64>,
    /// More about it.
    pub extra: Option<String>,
}

/// Name and contact of a talent, as part of an application.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBasicInfoV2 {
    /// Id of the talent, see `hire.v1.talent.get`.
    pub id: Option<String>,
    /// Name of the talent.
    pub name: Option<String>,
    /// Country calling code of the mobile number.
    pub mobile_code: Option<String>,
    /// Mobile number of the talent, without the country.
    pub mobile_number: Option<String>,
    /// Mail address of the talent.
    pub email: Option<String>,
}

/// A more exact reason below another.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TerminationReasonChildInfo {
    /// Id of the reason, see `hire.v1.termination_reason.list`.
    pub id: Option<String>,
    /// The reason, by language.
    pub name: Option<I18n>,
}

/// Why an application was terminated.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TerminationReasonInfo {
    /// Id of the reason, see `hire.v1.termination_reason.list`.
    pub id: Option<String>,
    /// The reason, by language.
    pub name: Option<I18n>,
    /// More exact reasons below it.
    pub children: Vec<TerminationReasonChildInfo>,
}

/// The values of `active_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApplicationActivity {
    /// Under way, not terminated.
    #[lark(value = 1)]
    Active,
    /// Terminated.
    #[lark(value = 2)]
    Inactive,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `options`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApplicationOptions {
    /// For an application for a virtual job that was assigned, the latest one for a real job.
    GetLatestApplicationOnChain,
    /// The job applied for.
    WithJob,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `options`.
#[doc(alias = "GetDetailApplicationOptions")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GetApplicationDetailOptions {
    /// The headhunter's recommendation.
    WithAgency,
    /// The employee the candidate became.
    WithEmployee,
    /// The résumé evaluations.
    WithEvaluation,
    /// The interviews.
    WithInterview,
    /// The job applied for.
    WithJob,
    /// The offer.
    WithOffer,
    /// What the careers site knows.
    WithPortal,
    /// The referral.
    WithReferral,
    /// The talent who applies.
    WithTalent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
