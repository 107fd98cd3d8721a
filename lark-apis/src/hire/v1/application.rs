// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Applications.
//!
//! `hire.v1.application` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::employee::{Employee, EmployeeTypeIdType};
use super::evaluation::Evaluation;
use super::interview::InterviewMeetingRoom;
use super::job::{JobDetailDepartment, JobDetailRecruitmentType, JobFamilyIdType, JobLevelIdType};
use super::models::{
    Ability, BaseAddress, BaseBilingualWithId, CodeNameObject, ContractPeriodInfo, HireDepartmentIdType,
    HireUserIdType, I18n, IdNameObject, MasterLocationAddressInfo,
};
use super::offer::{OfferJobInfo, OfferSendRecord};
use crate::ids::{DepartmentIdType, UserIdType};

/// Cancels an onboard of an application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/cancel_onboard` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002221, 1002910
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/cancel_onboard)
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
pub struct CancelOnboardApplication {
    pub application_id: String,
    pub termination_type: i64,
    pub termination_reason_id_list: Option<Vec<String>>,
    pub termination_reason_notes: Option<String>,
}

/// Creates an application.
///
/// - `POST /open-apis/hire/v1/applications` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002102, 1002206, 1002222, 1002223, 1002224, 1002511, 1002512
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub talent_id: String,
    pub job_id: String,
    pub user_id: Option<String>,
    pub resume_source_id: Option<String>,
    pub application_preferred_city_code_list: Option<Vec<String>>,
    pub delivery_type: Option<i64>,
}

/// The answer to [`CreateApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateApplicationResponse {
    pub id: Option<String>,
}

/// Fetches an application.
///
/// - `GET /open-apis/hire/v1/applications/:application_id` with a tenant token (official SDKs name user too), for
///   custom and store apps
/// - Scopes, any one of: `hire:application`, `hire:application:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
    pub application_id: String,
    pub user_id_type: Option<UserIdType>,
    pub options: Option<Vec<ApplicationOptions>>,
}

/// The answer to [`GetApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    pub application: Option<Application>,
}

/// Fetches detail of an application.
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
/// - Error codes: 1002001, 1002002, 1002201
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/application/get_detail)
#[lark_api(
    id = "hire.v1.application.get_detail",
    method = "GET",
    path = "/open-apis/hire/v1/applications/:application_id/get_detail",
    token = "tenant",
    undocumented_token = "user",
    response = GetDetailApplicationResponse,
    scopes = "hire:application|hire:application:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDetailApplication {
    pub application_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    pub options: Option<Vec<GetDetailApplicationOptions>>,
}

/// The answer to [`GetDetailApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDetailApplicationResponse {
    pub application_detail: Option<ApplicationDetailInfo>,
}

/// Lists applications.
///
/// - `GET /open-apis/hire/v1/applications` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `hire:application:readonly`, `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
    pub process_id: Option<String>,
    pub stage_id: Option<String>,
    pub talent_id: Option<String>,
    pub active_status: Option<String>,
    pub job_id: Option<String>,
    pub lock_status: Option<Vec<i64>>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub keyword: Option<String>,
}

/// The answer to [`ListApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationResponse {
    pub items: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Fetches the offer of an application.
///
/// - `GET /open-apis/hire/v1/applications/:application_id/offer` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:application`, `hire:application:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/offer)
#[lark_api(
    id = "hire.v1.application.offer",
    method = "GET",
    path = "/open-apis/hire/v1/applications/:application_id/offer",
    token = "tenant",
    response = OfferApplicationResponse,
    scopes = "hire:application|hire:application:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferApplication {
    pub application_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`OfferApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferApplicationResponse {
    pub offer: Option<ApplicationOffer>,
}

/// Recovers an application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/recover` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002201, 1002206, 1002209, 1002210, 1002225
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
    pub application_id: String,
}

/// Terminates an application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/terminate` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002221
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
    pub application_id: String,
    pub termination_type: i64,
    pub termination_reason_list: Option<Vec<String>>,
    pub termination_reason_note: Option<String>,
    pub need_terminate_offer: Option<bool>,
    pub terminate_offer_operate_type: Option<i64>,
    pub cancel_offer_termination_type: Option<i64>,
    pub cancel_offer_termination_reason_list: Option<Vec<String>>,
    pub candidate_reject_offer_termination_reason_list: Option<Vec<String>>,
    pub need_withdraw_offer_approval: Option<bool>,
}

/// Transfers an onboard of an application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/transfer_onboard` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002, 1002210, 1002901, 1002902, 1002904, 1002905, 1002908
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/onboard/transfer_onboard)
#[lark_api(
    id = "hire.v1.application.transfer_onboard",
    method = "POST",
    path = "/open-apis/hire/v1/applications/:application_id/transfer_onboard",
    token = "tenant",
    response = TransferOnboardApplicationResponse,
    scopes = "hire:application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferOnboardApplication {
    pub application_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<HireDepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    pub actual_onboard_time: Option<i64>,
    pub expected_conversion_time: Option<i64>,
    pub job_requirement_id: Option<String>,
    pub operator_id: Option<String>,
    pub onboard_city_code: Option<String>,
    pub department: Option<String>,
    pub leader: Option<String>,
    pub sequence: Option<String>,
    pub level: Option<String>,
    pub employee_type: Option<String>,
}

/// The answer to [`TransferOnboardApplication`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TransferOnboardApplicationResponse {
    pub employee: Option<Employee>,
}

/// Transfers a stage of an application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/transfer_stage` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002201, 1002204, 1002210, 1002211, 1002212, 1002220
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/application/transfer_stage)
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
pub struct TransferStageApplication {
    pub application_id: String,
    pub stage_id: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AbilityAssessment {
    pub id: Option<String>,
    pub ability_id: Option<String>,
    pub content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencyBasicInfo {
    pub hunter_user_name: Option<I18n>,
    pub hunter_company_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencyInfo {
    pub basic_info: Option<AgencyBasicInfo>,
    pub comment_info: Vec<ReportCustomData>,
    pub salary_info: Vec<ReportCustomData>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Application {
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub talent_id: Option<String>,
    pub resume_source_id: Option<String>,
    pub stage: Option<ApplicationStageInfo>,
    pub active_status: Option<i64>,
    pub delivery_type: Option<i64>,
    pub resume_source_info: Option<ApplicationResumeSource>,
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    pub talent_attachment_resume_id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub stage_time_list: Vec<ApplicationStageTime>,
    pub termination_type: Option<i64>,
    pub termination_reason_list: Vec<String>,
    pub termination_reason_note: Option<String>,
    pub application_preferred_city_list: Vec<CodeNameObject>,
    pub creator_id: Option<String>,
    pub job_info: Option<JobBasicInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDetailBasicInfo {
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub talent_id: Option<String>,
    pub stage: Option<ApplicationStageInfo>,
    pub active_status: Option<i64>,
    pub delivery_type: Option<i64>,
    pub resume_source_info: Option<ApplicationResumeSource>,
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    pub talent_attachment_resume_id: Option<String>,
    pub stage_time_list: Vec<ApplicationStageTime>,
    pub onboard_status: Option<i64>,
    pub application_preferred_city_list: Vec<CodeNameObject>,
    pub termination_reason: Option<TerminationReasonInfo>,
    pub creator_id: Option<String>,
    pub owner_id: Option<String>,
    pub terminator_id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub lock_status: Option<i64>,
    pub termination_reason_note: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDetailInfo {
    pub basic_info: Option<ApplicationDetailBasicInfo>,
    pub job: Option<JobBasicInfo>,
    pub talent: Option<TalentBasicInfoV2>,
    pub evaluations: Vec<Evaluation>,
    pub interview_aggregation: Option<InterviewAggregation>,
    pub offer: Option<OfferInfoV2>,
    pub employee: Option<EmployeeV2>,
    pub agency: Option<AgencyInfo>,
    pub portal: Option<ApplicationDetailPortalInfo>,
    pub referral: Option<ReferralInfoV2>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationDetailPortalInfo {
    pub campus_volunteer_info: Option<CampusVolumnteerInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOffer {
    pub id: Option<String>,
    pub application_id: Option<String>,
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    pub salary_plan: Option<ApplicationOfferSalaryPlan>,
    pub schema_id: Option<String>,
    pub offer_status: Option<i64>,
    pub job_info: Option<OfferJobInfo>,
    pub customized_module_list: Vec<ApplicationOfferCustomModule>,
    pub job_requirement_id: Option<String>,
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferBasicInfo {
    pub offer_type: Option<i64>,
    pub remark: Option<String>,
    pub expire_time: Option<i64>,
    pub owner_user_id: Option<String>,
    pub creator_user_id: Option<String>,
    pub employee_type: Option<BaseBilingualWithId>,
    pub create_time: Option<String>,
    pub leader_user_id: Option<String>,
    pub onboard_date: Option<String>,
    pub department_id: Option<String>,
    pub probation_month: Option<i64>,
    pub contract_year: Option<i64>,
    pub contract_period: Option<ContractPeriodInfo>,
    pub recruitment_type: Option<BaseBilingualWithId>,
    pub sequence: Option<BaseBilingualWithId>,
    pub level: Option<BaseBilingualWithId>,
    pub onboard_address: Option<BaseAddress>,
    pub work_address: Option<BaseAddress>,
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    pub work_location_address_info: Option<MasterLocationAddressInfo>,
    pub position_id: Option<String>,
    pub job_offered: Option<String>,
    pub job_grade_id: Option<String>,
    pub common_attachment_id_list: Vec<String>,
    pub pathway_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferCustomModule {
    #[lark(rename = "ID")]
    pub id: Option<String>,
    pub object_list: Vec<ApplicationOfferCustomValue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferCustomValue {
    pub object_id: Option<String>,
    pub customize_value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferSalaryPlan {
    pub currency: Option<String>,
    pub basic_salary: Option<String>,
    pub probation_salary_percentage: Option<String>,
    pub award_salary_multiple: Option<String>,
    pub option_shares: Option<String>,
    pub quarterly_bonus: Option<String>,
    pub half_year_bonus: Option<String>,
    pub total_annual_cash: Option<String>,
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationResumeSource {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub resume_source_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationStageInfo {
    pub id: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
    pub r#type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationStageTime {
    pub stage_id: Option<String>,
    pub enter_time: Option<String>,
    pub exit_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationWebsiteChannel {
    pub channel_id: Option<String>,
    pub channel_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationWebsiteResumeSource {
    pub website_id: Option<String>,
    pub website_name: Option<I18n>,
    pub channel: Option<ApplicationWebsiteChannel>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseAddressV2 {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub district: Option<BaseLocation>,
    pub city: Option<BaseLocation>,
    pub state: Option<BaseLocation>,
    pub country: Option<BaseLocation>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BaseLocation {
    pub name: Option<I18n>,
    pub code: Option<String>,
    pub location_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicDepartmentInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicUserInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CampusVolumnteerInfo {
    pub volunteer_seq: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionAssessment {
    pub interview_feedback_form_dimension_id: Option<String>,
    pub dimension_name: Option<I18n>,
    pub dimension_type: Option<i64>,
    pub weight: Option<f64>,
    pub dimension_content: Option<String>,
    pub dimension_option: Option<DimensionOption>,
    pub dimension_options: Vec<DimensionOption>,
    pub dimension_score: Option<i64>,
    pub recommended_job_level: Option<RecommendedJobLevel>,
    pub question_assessments: Vec<QuestionAssessment>,
    pub ability_assessments: Vec<AbilityAssessment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionOption {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub score_val: Option<i64>,
    pub alias_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeV2 {
    pub id: Option<String>,
    pub application_id: Option<String>,
    pub onboard_status: Option<i64>,
    pub conversion_status: Option<i64>,
    pub onboard_time: Option<String>,
    pub expected_conversion_time: Option<String>,
    pub actual_conversion_time: Option<String>,
    pub overboard_time: Option<String>,
    pub overboard_note: Option<String>,
    pub onboard_city_code: Option<String>,
    pub department_id: Option<String>,
    pub leader_id: Option<String>,
    pub sequence_id: Option<String>,
    pub level_id: Option<String>,
    pub employee_type: Option<String>,
    pub job_requirement_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewAggregation {
    pub interviews: Vec<InterviewExtendV2>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewAttachment {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub create_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewExtendV2 {
    pub id: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub round: Option<i64>,
    pub interview_record_list: Vec<InterviewRecordV2>,
    pub feedback_submit_time: Option<String>,
    pub stage_id: Option<String>,
    pub application_id: Option<String>,
    pub stage: Option<IdNameObject>,
    pub creator: Option<IdNameObject>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub interview_round_summary: Option<i64>,
    pub interview_arrangement_id: Option<String>,
    pub interview_type: Option<i64>,
    pub talent_time_zone: Option<CodeNameObject>,
    pub contact_user: Option<IdNameObject>,
    pub contact_mobile: Option<String>,
    pub remark: Option<String>,
    pub address: Option<BaseAddressV2>,
    pub video_type: Option<i64>,
    pub arrangement_status: Option<i64>,
    pub arrangement_type: Option<i64>,
    pub arrangement_appointment_kind: Option<i64>,
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    pub interview_round_type: Option<IdNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRecordV2 {
    pub id: Option<String>,
    pub feedback_form_id: Option<String>,
    pub commit_status: Option<i64>,
    pub submit_time: Option<String>,
    pub record_score: Option<RecordScore>,
    pub interviewer: Option<BasicUserInfo>,
    pub attachments: Vec<InterviewAttachment>,
    pub module_assessments: Vec<ModuleAssessment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JobBasicInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub requirement: Option<String>,
    pub recruitment_type: Option<JobDetailRecruitmentType>,
    pub department: Option<JobDetailDepartment>,
    pub process_type: Option<i64>,
    pub process_id: Option<String>,
    pub city_list: Option<CodeNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModuleAssessment {
    pub interview_feedback_form_module_id: Option<String>,
    pub module_name: Option<I18n>,
    pub module_type: Option<i64>,
    pub module_weight: Option<f64>,
    pub module_score: Option<f64>,
    pub dimension_assessments: Vec<DimensionAssessment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferAttachmentInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub common_attachment_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferBasicInfoV2 {
    pub id: Option<String>,
    pub offer_type: Option<i64>,
    pub offer_status: Option<i64>,
    pub leader: Option<BasicUserInfo>,
    pub employee_type: Option<IdNameObject>,
    pub department: Option<BasicDepartmentInfo>,
    pub sequence: Option<IdNameObject>,
    pub level: Option<IdNameObject>,
    pub company_main_body: Option<IdNameObject>,
    pub job_requirement_id: Option<String>,
    pub probation_month: Option<i64>,
    pub contract_period: Option<ContractPeriodInfo>,
    pub onboard_date: Option<String>,
    pub owner: Option<BasicUserInfo>,
    pub onboard_address: Option<BaseAddressV2>,
    pub work_address: Option<BaseAddressV2>,
    pub remark: Option<String>,
    pub attachment_list: Vec<OfferAttachmentInfo>,
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    pub create_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferInfoV2 {
    pub offer_basic: Option<OfferBasicInfoV2>,
    pub offer_salary: Option<OfferSalaryInfoV2>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSalaryInfoV2 {
    pub id: Option<String>,
    pub salary_status: Option<i64>,
    pub probation_salary_percentage: Option<String>,
    pub award_salary_multiple: Option<String>,
    pub option_shares: Option<String>,
    pub quarterly_bonus: Option<String>,
    pub half_year_bonus: Option<String>,
    pub total_annual_cash: Option<String>,
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    pub create_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuestionAssessment {
    pub question_type: Option<i64>,
    pub title: Option<I18n>,
    pub description: Option<I18n>,
    pub content: Option<String>,
    pub abilities: Vec<Ability>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecommendedJobLevel {
    pub lower_limit_job_level_name: Option<I18n>,
    pub higher_limit_job_level_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordScore {
    pub score: Option<f64>,
    pub total_score: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralBasicInfo {
    pub id: Option<String>,
    pub application_id: Option<String>,
    pub referral_type: Option<i64>,
    pub user_info: Option<BasicUserInfo>,
    pub create_time: Option<String>,
    pub referral_method: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralInfoV2 {
    pub basic_info: Option<ReferralBasicInfo>,
    pub recommend_info: Option<ReferralRecommendInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReferralRecommendInfo {
    pub relationship: Option<i64>,
    pub familiarity: Option<i64>,
    pub comment: Option<String>,
    pub specific_relationship: Option<SpecificRelationship>,
    pub work_ability_familiarity: Option<i64>,
    pub match_degree: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReportCustomData {
    pub name: Option<I18n>,
    pub value: Option<I18n>,
    pub description: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SpecificRelationship {
    pub relation_with_candidate: Option<i64>,
    pub extra: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TalentBasicInfoV2 {
    pub id: Option<String>,
    pub name: Option<String>,
    pub mobile_code: Option<String>,
    pub mobile_number: Option<String>,
    pub email: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TerminationReasonChildInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TerminationReasonInfo {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub children: Vec<TerminationReasonChildInfo>,
}

/// The values of `options`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApplicationOptions {
    GetLatestApplicationOnChain,
    WithJob,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `options`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GetDetailApplicationOptions {
    WithAgency,
    WithEmployee,
    WithEvaluation,
    WithInterview,
    WithJob,
    WithOffer,
    WithPortal,
    WithReferral,
    WithTalent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
