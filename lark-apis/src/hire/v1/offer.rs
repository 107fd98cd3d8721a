// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Offers.
//!
//! `hire.v1.offer` in the platform's terms.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::application::{ApplicationOfferBasicInfo, ApplicationOfferCustomModule, ApplicationOfferSalaryPlan};
use super::employee::EmployeeTypeIdType;
use super::job::{JobFamilyIdType, JobLevelIdType};
use super::models::{
    Acceptance, BaseBilingualWithId, ContractPeriodInfo, HireUserIdType, ProcessType, SignatureAttachment,
};
use crate::ids::DepartmentIdType;

/// Creates an offer.
///
/// - `POST /open-apis/hire/v1/offers` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002053, 1002054, 1002055, 1002056, 1002057, 1002058, 1002059, 1002061, 1002062,
///   1002069, 1002070, 1002071, 1002072, 1002073, 1002074, 1002075, 1002076, 1002077, 1002078, 1002079, 1002080,
///   1002082, 1002083
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/create)
#[lark_api(
    id = "hire.v1.offer.create",
    method = "POST",
    path = "/open-apis/hire/v1/offers",
    token = "tenant",
    response = CreateOfferResponse,
    scopes = "hire:offer",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOffer {
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    #[lark(body)]
    pub offer_info: OfferInfo,
}

/// The answer to [`CreateOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateOfferResponse {
    pub offer_id: Option<String>,
    pub application_id: Option<String>,
    pub schema_id: Option<String>,
    pub offer_type: Option<OfferType>,
    pub basic_info: Option<OfferBasicInfo>,
    pub salary_info: Option<OfferSalaryInfo>,
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

/// Fetches an offer.
///
/// - `GET /open-apis/hire/v1/offers/:offer_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`, `hire:offer`
/// - Scopes that unlock single fields of the answer: `hire:offer:readonly`, `hire:offer`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/get)
#[lark_api(
    id = "hire.v1.offer.get",
    method = "GET",
    path = "/open-apis/hire/v1/offers/:offer_id",
    token = "tenant",
    response = GetOfferResponse,
    scopes = "hire:offer:low_sensitive_info:readonly|hire:offer:readonly|hire:offer",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOffer {
    pub offer_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
    pub job_family_id_type: Option<JobFamilyIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`GetOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOfferResponse {
    pub offer: Option<Offer>,
}

/// Runs `intern_offer_status` on an offer.
///
/// - `POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002, 1002067, 1002068
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/intern_offer_status)
#[doc(alias = "InternOfferStatusOffer")]
#[lark_api(
    id = "hire.v1.offer.intern_offer_status",
    method = "POST",
    path = "/open-apis/hire/v1/offers/:offer_id/intern_offer_status",
    token = "tenant",
    response = UpdateInternOfferStatusResponse,
    scopes = "hire:offer",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateInternOfferStatus {
    pub offer_id: String,
    #[lark(json, rename = "offer_id")]
    pub offer_id_in_body: Option<String>,
    pub operation: OfferOperation,
    pub onboarding_info: Option<InternOfferOnboardingInfo>,
    pub offboarding_info: Option<InternOfferOffboardingInfo>,
}

/// The answer to [`UpdateInternOfferStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateInternOfferStatusResponse {
    pub offer_id: Option<String>,
    pub operation: Option<OfferOperation>,
    pub onboarding_info: Option<InternOfferOnboardingInfo>,
    pub offboarding_info: Option<InternOfferOffboardingInfo>,
}

/// Lists offers.
///
/// - `GET /open-apis/hire/v1/offers` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:offer:readonly`, `hire:offer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/list)
#[lark_api(
    id = "hire.v1.offer.list",
    method = "GET",
    path = "/open-apis/hire/v1/offers",
    token = "tenant",
    response = ListOfferResponse,
    paging(items = OfferListInfo),
    scopes = "hire:offer:readonly|hire:offer",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOffer {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub talent_id: String,
    pub user_id_type: Option<HireUserIdType>,
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`ListOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOfferResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<OfferListInfo>,
}

/// Runs `offer_status` on an offer.
///
/// - `PATCH /open-apis/hire/v1/offers/:offer_id/offer_status` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Rate limit: 100 a minute
/// - Error codes: 1002001, 1002002, 1002064, 1002069, 1002070, 1002071, 1002072, 1002073, 1002074
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/offer_status)
#[doc(alias = "OfferStatusOffer")]
#[lark_api(
    id = "hire.v1.offer.offer_status",
    method = "PATCH",
    path = "/open-apis/hire/v1/offers/:offer_id/offer_status",
    token = "tenant",
    scopes = "hire:offer",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOfferStatus {
    pub offer_id: String,
    pub offer_status: OfferStatus,
    pub expiration_date: Option<String>,
    pub termination_reason_id_list: Option<Vec<String>>,
    pub termination_reason_note: Option<String>,
    pub cancel_offer_termination_type: Option<i64>,
}

/// Updates an offer.
///
/// - `PUT /open-apis/hire/v1/offers/:offer_id` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002054, 1002055, 1002056, 1002057, 1002058, 1002059, 1002061, 1002064, 1002066,
///   1002069, 1002070, 1002071, 1002072, 1002073, 1002074, 1002077, 1002078, 1002079, 1002082, 1002083
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/offer/update)
#[lark_api(
    id = "hire.v1.offer.update",
    method = "PUT",
    path = "/open-apis/hire/v1/offers/:offer_id",
    token = "tenant",
    response = UpdateOfferResponse,
    scopes = "hire:offer",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOffer {
    pub offer_id: String,
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub job_level_id_type: Option<JobLevelIdType>,
    #[lark(query)]
    pub job_family_id_type: Option<JobFamilyIdType>,
    #[lark(query)]
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    #[lark(body)]
    pub offer_info: OfferInfo,
}

/// The answer to [`UpdateOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateOfferResponse {
    pub offer_id: Option<String>,
    pub schema_id: Option<String>,
    pub basic_info: Option<OfferBasicInfo>,
    pub salary_info: Option<OfferSalaryInfo>,
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InternOfferOffboardingInfo {
    /// Required in requests.
    pub actual_offboarding_date: Option<String>,
    pub notes: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InternOfferOnboardingInfo {
    /// Required in requests.
    pub actual_onboarding_date: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Offer {
    pub id: Option<String>,
    pub application_id: Option<String>,
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    pub salary_plan: Option<ApplicationOfferSalaryPlan>,
    pub schema_id: Option<String>,
    pub offer_status: Option<OfferStatus>,
    pub offer_type: Option<OfferType>,
    pub job_info: Option<OfferJobInfo>,
    pub customized_module_list: Vec<ApplicationOfferCustomModule>,
    pub job_requirement_id: Option<String>,
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OfferBasicInfo {
    /// Required in requests.
    pub department_id: Option<String>,
    /// Required in requests.
    pub leader_user_id: Option<String>,
    pub employment_job_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub job_family_id: Option<String>,
    pub job_level_id: Option<String>,
    pub probation_month: Option<i64>,
    pub contract_year: Option<i64>,
    pub contract_period: Option<ContractPeriodInfo>,
    pub expected_onboard_date: Option<String>,
    pub onboard_address_id: Option<String>,
    pub work_address_id: Option<String>,
    /// Required in requests.
    pub owner_user_id: Option<String>,
    pub recommended_words: Option<String>,
    pub job_requirement_id: Option<String>,
    pub job_process_type_id: Option<ProcessType>,
    pub attachment_id_list: Clearable<Vec<String>>,
    pub common_attachment_id_list: Clearable<Vec<String>>,
    pub attachment_description: Option<String>,
    /// Required in requests.
    pub operator_user_id: Option<String>,
    pub position_id: Option<String>,
    pub job_offered: Option<String>,
    pub job_grade_id: Option<String>,
    pub pathway_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OfferCustomizedInfo {
    pub id: Option<String>,
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferEmailInfo {
    pub cc_email_list: Vec<String>,
    pub receiver_email_list: Vec<String>,
    pub content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferFile {
    pub id: Option<String>,
    pub file_template_id: Option<String>,
    pub file_template_name: Option<String>,
    pub file_template_type_id: Option<String>,
    pub file_template_type_name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferInfo {
    pub offer_id: Option<String>,
    /// Required in some requests.
    pub application_id: Option<String>,
    /// Required in some requests.
    pub schema_id: Option<String>,
    pub offer_type: Option<OfferType>,
    pub basic_info: OfferBasicInfo,
    pub salary_info: Option<OfferSalaryInfo>,
    pub customized_info_list: Option<Vec<OfferCustomizedInfo>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferJobInfo {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferListInfo {
    pub id: Option<String>,
    pub job_info: Option<OfferJobInfo>,
    pub create_time: Option<UnixMillis>,
    pub offer_status: Option<OfferStatus>,
    pub offer_type: Option<OfferType>,
    pub employee_type: Option<BaseBilingualWithId>,
    pub application_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OfferSalaryInfo {
    /// Required in requests.
    pub currency: Option<String>,
    pub basic_salary: Option<String>,
    pub probation_salary_percentage: Option<String>,
    pub award_salary_multiple: Option<String>,
    pub option_shares: Option<String>,
    pub quarterly_bonus: Option<String>,
    pub half_year_bonus: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSendRecord {
    pub offer_send_record_id: Option<String>,
    pub operator_user_id: Option<String>,
    pub send_time: Option<Text<UnixMillis>>,
    /// One of `1` (created), `2` (accepted), `3` (declined), `4` (expired), `5` (void).
    pub offer_letter_status: Option<i64>,
    pub email_info: Option<OfferEmailInfo>,
    pub acceptance_list: Vec<Acceptance>,
    pub offer_file_list: Vec<OfferFile>,
    pub offer_signature_info: Option<OfferSignatureInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSignatureInfo {
    pub id: Option<String>,
    /// One of `1` (not signed), `2` (signed), `3` (partly signed), `4` (declined), `5` (expired).
    pub signature_status: Option<i64>,
    pub attachment_list: Vec<SignatureAttachment>,
}

/// The values of `offer_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum OfferStatus {
    #[lark(value = 0)]
    All,
    #[lark(value = 1)]
    NotApplied,
    #[lark(value = 2)]
    InApproval,
    #[lark(value = 3)]
    ApprovalWithdrawn,
    #[lark(value = 4)]
    Approved,
    /// Rejected in the approval.
    #[lark(value = 5)]
    Rejected,
    #[lark(value = 6)]
    Sent,
    #[lark(value = 7)]
    Accepted,
    #[lark(value = 8)]
    Declined,
    #[lark(value = 9)]
    Expired,
    /// Created, without an approval so far.
    #[lark(value = 10)]
    Created,
    /// The intern is going to join.
    #[lark(value = 11)]
    InternOnboarding,
    #[lark(value = 12)]
    InternOnboarded,
    #[lark(value = 13)]
    InternLeft,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `offer_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum OfferType {
    #[lark(value = 1)]
    Regular,
    #[lark(value = 2)]
    Internship,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `operation`.
#[doc(alias = "InternOfferStatusOperation")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OfferOperation {
    CancelOnboarding,
    ConfirmOnboarding,
    Offboard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
