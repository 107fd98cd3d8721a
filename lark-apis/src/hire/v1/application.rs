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

/// Cancels an onboard of an application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/cancel_onboard` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002221, 1002910
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
    pub application_id: String,
    pub termination_type: TerminationType,
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
    pub delivery_type: Option<DeliveryType>,
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
    pub application_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    pub options: Option<Vec<GetApplicationDetailOptions>>,
}

/// The answer to [`GetApplicationDetail`].
#[doc(alias = "GetDetailApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationDetailResponse {
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
    /// One of `1` (active), `2` (inactive), `3` (all).
    pub active_status: Option<String>,
    pub job_id: Option<String>,
    /// One of `1` (unlocked), `2` (locked elsewhere), `3` (locked here).
    pub lock_status: Option<Vec<i64>>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
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
    pub application_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`GetApplicationOffer`].
#[doc(alias = "OfferApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApplicationOfferResponse {
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
    pub termination_type: TerminationType,
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
    pub actual_onboard_time: Option<UnixMillis>,
    pub expected_conversion_time: Option<UnixMillis>,
    pub job_requirement_id: Option<String>,
    pub operator_id: Option<String>,
    pub onboard_city_code: Option<String>,
    pub department: Option<String>,
    pub leader: Option<String>,
    pub sequence: Option<String>,
    pub level: Option<String>,
    pub employee_type: Option<String>,
}

/// Transfers a stage of an application.
///
/// - `POST /open-apis/hire/v1/applications/:application_id/transfer_stage` with a tenant token, for custom apps only
/// - Scope: `hire:application`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002201, 1002204, 1002210, 1002211, 1002212, 1002220
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
    pub stage: Option<StageInfo>,
    pub active_status: Option<ApplicationActivity>,
    pub delivery_type: Option<DeliveryType>,
    pub resume_source_info: Option<ApplicationResumeSource>,
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    pub talent_attachment_resume_id: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub stage_time_list: Vec<ApplicationStageTime>,
    pub termination_type: Option<TerminationType>,
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
    pub stage: Option<StageInfo>,
    pub active_status: Option<ApplicationActivity>,
    pub delivery_type: Option<DeliveryType>,
    pub resume_source_info: Option<ApplicationResumeSource>,
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    pub talent_attachment_resume_id: Option<String>,
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// One of `1` (not onboarded), `2` (onboarded).
    pub onboard_status: Option<i64>,
    pub application_preferred_city_list: Vec<CodeNameObject>,
    pub termination_reason: Option<TerminationReasonInfo>,
    pub creator_id: Option<String>,
    pub owner_id: Option<String>,
    pub terminator_id: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub modify_time: Option<Text<UnixMillis>>,
    /// One of `1` (unlocked), `2` (locked elsewhere), `3` (locked here).
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
    pub offer_status: Option<OfferStatus>,
    pub job_info: Option<OfferJobInfo>,
    pub customized_module_list: Vec<ApplicationOfferCustomModule>,
    pub job_requirement_id: Option<String>,
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationOfferBasicInfo {
    /// One of `1` (social), `2` (campus), `3` (internship), `4` (intern conversion).
    pub offer_type: Option<i64>,
    pub remark: Option<String>,
    pub expire_time: Option<UnixMillis>,
    pub owner_user_id: Option<String>,
    pub creator_user_id: Option<String>,
    pub employee_type: Option<BaseBilingualWithId>,
    pub create_time: Option<Text<UnixMillis>>,
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
    /// One of `10000` (referral), `10001` (agency), `10002` (internal), `10003` (job site), `10004` (social media), `10005`
    /// (offline), `10006` (others), `10007` (external referral), `10008` (transfer), `10009` (intern conversion).
    pub resume_source_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApplicationStageTime {
    pub stage_id: Option<String>,
    pub enter_time: Option<Text<UnixMillis>>,
    pub exit_time: Option<Text<UnixMillis>>,
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
    /// One of `1` (country), `2` (state), `3` (city), `4` (district), `5` (address).
    pub location_type: Option<i64>,
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
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (single line text), `5` (job level), `6`
    /// (score choice), `7` (score text), `10` (system conclusion), `11` (system score), `12` (system record).
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
    /// One of `1` (onboarded), `2` (left).
    pub onboard_status: Option<i64>,
    /// One of `1` (probation), `2` (regular).
    pub conversion_status: Option<i64>,
    pub onboard_time: Option<Text<UnixMillis>>,
    pub expected_conversion_time: Option<Text<UnixMillis>>,
    pub actual_conversion_time: Option<Text<UnixMillis>>,
    pub overboard_time: Option<Text<UnixMillis>>,
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
    pub create_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewExtendV2 {
    pub id: Option<String>,
    pub begin_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub round: Option<i64>,
    pub interview_record_list: Vec<InterviewRecordV2>,
    pub feedback_submit_time: Option<Text<UnixMillis>>,
    pub stage_id: Option<String>,
    pub application_id: Option<String>,
    pub stage: Option<IdNameObject>,
    pub creator: Option<IdNameObject>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    /// One of `2` (not started), `3` (none evaluated), `4` (all passed), `5` (all rejected), `6` (no show), `7` (partly all
    /// passed), `8` (partly passed rejected), `9` (partly all rejected), `10` (passed rejected), `11` (partly passed
    /// undecided), `12` (partly rejected undecided), `13` (partly all undecided), `14` (partly mixed), `15` (passed
    /// undecided), `16` (rejected undecided), `17` (all undecided), `18` (mixed).
    pub interview_round_summary: Option<i64>,
    pub interview_arrangement_id: Option<String>,
    pub interview_type: Option<InterviewType>,
    pub talent_time_zone: Option<CodeNameObject>,
    pub contact_user: Option<IdNameObject>,
    pub contact_mobile: Option<String>,
    pub remark: Option<String>,
    pub address: Option<BaseAddressV2>,
    /// One of `1` (zoom), `2` (nowcoder technical), `3` (nowcoder general), `4` (acmcoder), `5` (feishu), `8` (hackerrank),
    /// `9` (feishu coding), `100` (external).
    pub video_type: Option<i64>,
    /// One of `1` (not started), `2` (in progress), `3` (ended), `4` (canceled).
    pub arrangement_status: Option<i64>,
    /// One of `1` (single interview), `2` (interview day), `3` (group interview).
    pub arrangement_type: Option<i64>,
    /// One of `1` (direct), `2` (self service).
    pub arrangement_appointment_kind: Option<i64>,
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    pub interview_round_type: Option<IdNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRecordV2 {
    pub id: Option<String>,
    pub feedback_form_id: Option<String>,
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    pub submit_time: Option<Text<UnixMillis>>,
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
    pub department: Option<BasicDepartmentInfo>,
    pub process_type: Option<ProcessType>,
    pub process_id: Option<String>,
    pub city_list: Option<CodeNameObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModuleAssessment {
    pub interview_feedback_form_module_id: Option<String>,
    pub module_name: Option<I18n>,
    /// One of `1` (conclusion), `2` (custom).
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
    pub offer_status: Option<OfferStatus>,
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
    pub create_time: Option<Text<UnixMillis>>,
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
    /// One of `0` (not created), `1` (created), `2` (in approval), `3` (approval not needed), `4` (approved), `5`
    /// (rejected), `6` (withdrawn), `7` (deleted).
    pub salary_status: Option<i64>,
    pub probation_salary_percentage: Option<String>,
    pub award_salary_multiple: Option<String>,
    pub option_shares: Option<String>,
    pub quarterly_bonus: Option<String>,
    pub half_year_bonus: Option<String>,
    pub total_annual_cash: Option<String>,
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    pub create_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuestionAssessment {
    /// One of `1` (normal), `2` (coding).
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
    /// One of `1` (interest), `2` (job).
    pub referral_type: Option<i64>,
    pub user_info: Option<BasicUserInfo>,
    pub create_time: Option<Text<UnixMillis>>,
    /// One of `1` (normal), `2` (code), `3` (special code), `4` (h5), `5` (by hr).
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
    /// One of `0` (unrelated), `1` (immediate family).
    pub relationship: Option<i64>,
    /// One of `0` (unfamiliar), `1` (familiar).
    pub familiarity: Option<i64>,
    pub comment: Option<String>,
    pub specific_relationship: Option<SpecificRelationship>,
    /// One of `1` (very familiar), `2` (familiar), `3` (somewhat familiar), `4` (unfamiliar).
    pub work_ability_familiarity: Option<i64>,
    /// One of `1` (excellent), `2` (good), `3` (fair), `4` (mismatch).
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
    /// One of `1` (former colleague), `2` (friend), `3` (others).
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

/// The values of `active_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ApplicationActivity {
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
    GetLatestApplicationOnChain,
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
    #[non_exhaustive]
    Other(String),
}
