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

/// Creates an offer for an application.
///
/// Beyond the required fields, the tenant's offer form (`hire.v1.offer_application_form.get`) says which are needed.
/// Salary cannot be given where it comes from Feishu People.
///
/// - `POST /open-apis/hire/v1/offers` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
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
    /// An offer to create, or the new data of one.
    #[lark(body)]
    pub offer_info: OfferInfo,
}

/// The answer to [`CreateOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateOfferResponse {
    /// Id of the offer that was created.
    pub offer_id: Option<String>,
    /// The application the offer belongs to.
    pub application_id: Option<String>,
    /// Version of the offer form; every change of the form makes a new one, and a new offer needs the latest.
    pub schema_id: Option<String>,
    /// Whether the offer is a regular one or for an intern.
    pub offer_type: Option<OfferType>,
    /// The main facts of the offer.
    pub basic_info: Option<OfferBasicInfo>,
    /// The pay that is offered.
    pub salary_info: Option<OfferSalaryInfo>,
    /// The custom fields with their values.
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

/// Reads one offer by its id: basic facts, pay, job, and how often it was sent.
///
/// - `GET /open-apis/hire/v1/offers/:offer_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`, `hire:offer`
/// - Scopes that unlock single fields of the answer: `hire:offer:readonly`, `hire:offer`,
///   `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
    /// Id of the offer, from `hire.v1.offer.list`.
    pub offer_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Kind of the job level ids in the answer. Default: `people_admin_job_level_id`, which is being phased out.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Kind of the job family ids in the answer. Default: `people_admin_job_category_id`, which is being phased out.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Kind of the employee type ids in the answer. Default: `people_admin_employee_type_id`, which is being phased out.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`GetOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOfferResponse {
    /// The offer that was asked for.
    pub offer: Option<Offer>,
}

/// Reports that an intern joined, declined to join, or left.
///
/// Joining or declining needs an offer in the state of waiting to join; leaving one in the state of having joined.
///
/// - `POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the intern's offer, from `hire.v1.offer.list`.
    pub offer_id: String,
    #[lark(json, rename = "offer_id")]
    pub offer_id_in_body: Option<String>,
    /// Whether the intern joins, declines to join, or leaves.
    pub operation: OfferOperation,
    /// The joining; required if `operation` is `confirm_onboarding`.
    pub onboarding_info: Option<InternOfferOnboardingInfo>,
    /// The leaving; required if `operation` is `offboard`.
    pub offboarding_info: Option<InternOfferOffboardingInfo>,
}

/// The answer to [`UpdateInternOfferStatus`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateInternOfferStatusResponse {
    /// Id of the intern's offer.
    pub offer_id: Option<String>,
    /// Whether the intern joined, declined to join, or left.
    pub operation: Option<OfferOperation>,
    /// The joining as it was recorded.
    pub onboarding_info: Option<InternOfferOnboardingInfo>,
    /// The leaving as it was recorded.
    pub offboarding_info: Option<InternOfferOffboardingInfo>,
}

/// Lists the offers made to a talent.
///
/// - `GET /open-apis/hire/v1/offers` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:offer:readonly`, `hire:offer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 200. Default: 10.
    pub page_size: Option<i64>,
    /// Talent whose offers are listed; from `hire.v1.talent.list`.
    pub talent_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Kind of the employee type ids in the answer. Default: `people_admin_employee_type_id`, which is being phased out.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

/// The answer to [`ListOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOfferResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The offers on this page.
    pub items: Vec<OfferListInfo>,
}

/// Sets the approval state of an offer, or whether it was sent and accepted.
///
/// The rules of offers in Feishu Hire must allow an OA system to approve or to send offers. Not for offers approved or
/// sent through Feishu Hire, nor once the application waits for the candidate to join.
///
/// - `PATCH /open-apis/hire/v1/offers/:offer_id/offer_status` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Rate limit: 100 a minute
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
    /// Id of the offer, from `hire.v1.offer.list`.
    pub offer_id: String,
    /// State the offer is to have.
    pub offer_status: OfferStatus,
    /// Day the offer lapses, as `YYYY-MM-DD`; required when it is set to sent.
    pub expiration_date: Option<String>,
    /// Reasons, from `hire.v1.termination_reason.list`; required when the candidate refused. At most 50.
    pub termination_reason_id_list: Option<Vec<String>>,
    /// Remark on why the offer ended.
    pub termination_reason_note: Option<String>,
    pub cancel_offer_termination_type: Option<i64>,
}

/// Replaces an offer: basic information, salary and custom fields.
///
/// Optional fields left out are cleared, required ones left out are an error. A change of a field with `need_approve`
/// withdraws the approval, which must be asked for again. Offers already sent or accepted cannot be changed.
///
/// - `PUT /open-apis/hire/v1/offers/:offer_id` with a tenant token, for custom apps only
/// - Scope: `hire:offer`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// Id of the offer, from `hire.v1.offer.list`.
    pub offer_id: String,
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
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
    /// An offer to create, or the new data of one.
    #[lark(body)]
    pub offer_info: OfferInfo,
}

/// The answer to [`UpdateOffer`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateOfferResponse {
    /// Id of the offer that was changed.
    pub offer_id: Option<String>,
    /// Version of the offer form in use.
    pub schema_id: Option<String>,
    /// The main facts of the offer.
    pub basic_info: Option<OfferBasicInfo>,
    /// The pay that is offered.
    pub salary_info: Option<OfferSalaryInfo>,
    /// Custom fields with their values.
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

/// The leaving of an intern.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InternOfferOffboardingInfo {
    /// Day the intern leaves, as `YYYY-MM-DD`; after the day of joining.
    /// Required in requests.
    pub actual_offboarding_date: Option<String>,
    /// Remark on the leaving.
    pub notes: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The joining of an intern.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InternOfferOnboardingInfo {
    /// Day the intern joins, as `YYYY-MM-DD`.
    /// Required in requests.
    pub actual_onboarding_date: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An offer made to a candidate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Offer {
    /// Id of the offer.
    pub id: Option<String>,
    /// The application the offer belongs to.
    pub application_id: Option<String>,
    /// The main facts of the offer.
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    /// The pay that is offered; needs the scope `hire:offer:readonly` or `hire:offer`.
    pub salary_plan: Option<ApplicationOfferSalaryPlan>,
    /// Version of the offer form in use.
    pub schema_id: Option<String>,
    /// How far the offer is, from approval to acceptance; some states are for interns only.
    pub offer_status: Option<OfferStatus>,
    /// Whether the offer is a regular one or for an intern.
    pub offer_type: Option<OfferType>,
    /// The job the offer is for.
    pub job_info: Option<OfferJobInfo>,
    /// Custom modules with their values; need the scope `hire:offer:readonly` or `hire:offer`.
    pub customized_module_list: Vec<ApplicationOfferCustomModule>,
    /// The hiring requirement the offer fills.
    pub job_requirement_id: Option<String>,
    /// When and how the offer was sent.
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

/// The main facts of an offer to create or change.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OfferBasicInfo {
    /// Department to join, in the kind of `department_id_type`.
    /// Required in requests.
    pub department_id: Option<String>,
    /// The candidate's future manager, in the kind of `user_id_type`.
    /// Required in requests.
    pub leader_user_id: Option<String>,
    /// Job of Feishu People; only for tenants with its enterprise edition.
    pub employment_job_id: Option<String>,
    /// Employee type, in the kind of `employee_type_id_type`.
    pub employee_type_id: Option<String>,
    /// Job family, in the kind of `job_family_id_type`.
    pub job_family_id: Option<String>,
    /// Job level, in the kind of `job_level_id_type`.
    pub job_level_id: Option<String>,
    /// Length of the probation in months.
    pub probation_month: Option<i64>,
    /// Length of the contract in years; `contract_period` is preferred.
    pub contract_year: Option<i64>,
    /// Length of the contract in years or months.
    pub contract_period: Option<ContractPeriodInfo>,
    /// Day the candidate is expected to join, as the JSON string `{"date":"YYYY-MM-DD"}`.
    pub expected_onboard_date: Option<String>,
    /// Where the candidate reports on the first day, from `hire.v1.location.list`.
    pub onboard_address_id: Option<String>,
    /// Where the candidate is to work, from `hire.v1.location.list`.
    pub work_address_id: Option<String>,
    /// User in charge of the offer, in the kind of `user_id_type`.
    /// Required in requests.
    pub owner_user_id: Option<String>,
    /// Words of recommendation for the offer.
    pub recommended_words: Option<String>,
    /// The hiring requirement the offer fills, from `hire.v1.job_requirement.list`.
    pub job_requirement_id: Option<String>,
    /// Whether it is for experienced or campus hiring.
    pub job_process_type_id: Option<ProcessType>,
    /// Not to be used: such ids cannot be obtained; see `common_attachment_id_list`.
    pub attachment_id_list: Clearable<Vec<String>>,
    /// Ids of general attachments, from `hire.v1.attachment.create`.
    pub common_attachment_id_list: Clearable<Vec<String>>,
    /// Text about the attachments.
    pub attachment_description: Option<String>,
    /// User who creates or changes the offer, in the kind of `user_id_type`.
    /// Required in requests.
    pub operator_user_id: Option<String>,
    /// Position in Feishu People; only for tenants that use it.
    pub position_id: Option<String>,
    /// Title of the job offered.
    pub job_offered: Option<String>,
    /// Job grade in Feishu People; only for tenants that use it.
    pub job_grade_id: Option<String>,
    /// Id of the career pathway.
    pub pathway_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A custom field of an offer with its value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OfferCustomizedInfo {
    /// Id of the custom field.
    pub id: Option<String>,
    /// The value as a string: a text, a number, the key of a choice, a JSON list of keys, `{"date":"2022-01-01"}`, or a
    /// JSON list of attachments.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The mail an offer was sent with.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferEmailInfo {
    /// Addresses that got a copy.
    pub cc_email_list: Vec<String>,
    /// Addresses it was sent to.
    pub receiver_email_list: Vec<String>,
    /// Text of the mail.
    pub content: Option<String>,
}

/// A file sent with an offer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferFile {
    /// Id of the file, a general attachment (`type` 3) of `hire.v1.attachment.get`.
    pub id: Option<String>,
    /// Id of the template the file was made from.
    pub file_template_id: Option<String>,
    /// Name of the template the file was made from.
    pub file_template_name: Option<String>,
    /// Id of the kind of template.
    pub file_template_type_id: Option<String>,
    /// Name of the kind of template.
    pub file_template_type_name: Option<String>,
}

/// An offer to create, or the new data of one.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct OfferInfo {
    pub offer_id: Option<String>,
    /// The application the offer is for, from `hire.v1.application.list`.
    /// Required in some requests.
    pub application_id: Option<String>,
    /// Latest version of the job's offer form, from `hire.v1.offer_application_form.get`; every change of the form makes a
    /// new one. Default on creation: the latest.
    /// Required in some requests.
    pub schema_id: Option<String>,
    /// Whether the offer is a regular one or for an intern.
    pub offer_type: Option<OfferType>,
    /// The main facts of the offer.
    pub basic_info: OfferBasicInfo,
    /// The pay that is offered.
    pub salary_info: Option<OfferSalaryInfo>,
    /// Custom fields with their values; in an update, fields left out are removed.
    pub customized_info_list: Option<Vec<OfferCustomizedInfo>>,
}

/// The job an offer is for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferJobInfo {
    /// Id of the job, see `hire.v1.job.get_detail`.
    pub job_id: Option<String>,
    /// Title of the job.
    pub job_name: Option<String>,
}

/// An offer in the list of a talent's offers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferListInfo {
    /// Id of the offer, see `hire.v1.offer.get`.
    pub id: Option<String>,
    /// The job the offer is for.
    pub job_info: Option<OfferJobInfo>,
    /// When the offer was created.
    pub create_time: Option<UnixMillis>,
    /// How far the offer is, from approval to acceptance; some states are for interns only.
    pub offer_status: Option<OfferStatus>,
    /// Whether the offer is a regular one or for an intern.
    pub offer_type: Option<OfferType>,
    /// Employee type the candidate is to have.
    pub employee_type: Option<BaseBilingualWithId>,
    /// The application the offer belongs to.
    pub application_id: Option<String>,
}

/// The pay of an offer to create or change.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OfferSalaryInfo {
    /// Currency of the amounts.
    /// Required in requests.
    pub currency: Option<String>,
    /// Basic pay, with up to two decimals; required if the offer form has the salary module.
    pub basic_salary: Option<String>,
    /// Which percentage of the pay is paid on probation, with up to two decimals.
    pub probation_salary_percentage: Option<String>,
    /// How many months' pay the year-end bonus is, a whole number.
    pub award_salary_multiple: Option<String>,
    /// How many share options come with it, a whole number.
    pub option_shares: Option<String>,
    /// Bonus per quarter in yuan, with up to two decimals.
    pub quarterly_bonus: Option<String>,
    /// Bonus per half year in yuan, with up to two decimals.
    pub half_year_bonus: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// One sending of an offer to the candidate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSendRecord {
    /// Id of this sending.
    pub offer_send_record_id: Option<String>,
    /// User who sent it, in the kind of `user_id_type`.
    pub operator_user_id: Option<String>,
    /// When the offer was sent.
    pub send_time: Option<Text<UnixMillis>>,
    /// What became of it: accepted, refused, expired or void.
    /// One of `1` (created), `2` (accepted), `3` (declined), `4` (expired), `5` (void).
    pub offer_letter_status: Option<i64>,
    /// The mail it was sent with.
    pub email_info: Option<OfferEmailInfo>,
    /// The answers to the offer.
    pub acceptance_list: Vec<Acceptance>,
    /// Files sent with the offer.
    pub offer_file_list: Vec<OfferFile>,
    /// How far the signing is.
    pub offer_signature_info: Option<OfferSignatureInfo>,
}

/// The electronic signing of an offer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OfferSignatureInfo {
    /// Id of the signing.
    pub id: Option<String>,
    /// How many of the signers signed, or whether it was refused or expired.
    /// One of `1` (not signed), `2` (signed), `3` (partly signed), `4` (declined), `5` (expired).
    pub signature_status: Option<i64>,
    /// The documents to sign.
    pub attachment_list: Vec<SignatureAttachment>,
}

/// The values of `offer_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum OfferStatus {
    /// Any state.
    #[lark(value = 0)]
    All,
    /// Not applied for yet.
    #[lark(value = 1)]
    NotApplied,
    /// Under approval.
    #[lark(value = 2)]
    InApproval,
    /// The approval was withdrawn.
    #[lark(value = 3)]
    ApprovalWithdrawn,
    /// Approved.
    #[lark(value = 4)]
    Approved,
    /// Rejected in the approval.
    #[lark(value = 5)]
    Rejected,
    /// Sent to the candidate.
    #[lark(value = 6)]
    Sent,
    /// The candidate accepted.
    #[lark(value = 7)]
    Accepted,
    /// The candidate refused.
    #[lark(value = 8)]
    Declined,
    /// The offer has lapsed.
    #[lark(value = 9)]
    Expired,
    /// Created, without an approval so far.
    #[lark(value = 10)]
    Created,
    /// The intern is going to join.
    #[lark(value = 11)]
    InternOnboarding,
    /// The intern has joined.
    #[lark(value = 12)]
    InternOnboarded,
    /// The intern has left.
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
    /// A regular offer.
    #[lark(value = 1)]
    Regular,
    /// An offer for an intern.
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
    /// The intern declines to join.
    CancelOnboarding,
    /// The intern joins.
    ConfirmOnboarding,
    /// The intern leaves.
    Offboard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
