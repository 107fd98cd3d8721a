// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Probations.
//!
//! `corehr.v2.probation` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{AssessmentResult, CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue};

/// Adds, changes or deletes an employee's probation.
///
/// - `POST /open-apis/corehr/v2/probation/edit` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/edit)
#[lark_api(
    id = "corehr.v2.probation.edit",
    method = "POST",
    path = "/open-apis/corehr/v2/probation/edit",
    token = "tenant",
    scopes = "corehr:probation:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EditProbation {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employment id of the employee on probation, in the kind of `user_id_type`.
    pub employment_id: String,
    /// Day on which the probation begins, `YYYY-MM-DD`, not before joining; goes with the expected end, and both empty
    /// delete the probation. Needs the scope `corehr:probation.probation_start_date:write`.
    pub probation_start_date: Option<String>,
    /// Day on which the probation should end, `YYYY-MM-DD`; goes with the start, and both empty delete the probation. Needs
    /// the scope `corehr:probation.probation_expected_end_date:write`.
    pub probation_expected_end_date: Option<String>,
    /// Result of the probation. Passed requires the real end, extended a new end or length, failed an empty end. Needs the
    /// scope `corehr:probation.probation_outcome:write`.
    pub probation_outcome: Option<ProbationOutcome>,
    /// Day on which the probation really ended, `YYYY-MM-DD`, between its start and expected end. Only with the result
    /// passed; needs the scope `corehr:probation.actual_probation_end_date:write`.
    pub actual_probation_end_date: Option<String>,
    /// New expected end of an extended probation, `YYYY-MM-DD`, after the old one. Needs the scope
    /// `corehr:probation.probation_extend_expected_end_date:write`.
    pub probation_extend_expected_end_date: Option<String>,
    /// By how much the probation is extended, 1 to 500, in the unit given; must agree with the new end if both are sent.
    /// Needs the scope `corehr:probation.extended_probation_period_duration:write`.
    pub extended_probation_period_duration: Option<i64>,
    /// Unit of the extension; goes with `extended_probation_period_duration`. Needs the scope
    /// `corehr:probation.extended_probation_period_duration:write`.
    pub extended_probation_period_unit: Option<ExtendedProbationPeriodUnit>,
    /// Remark on the probation. Needs the scope `corehr:probation.notes:write`.
    pub notes: Option<String>,
    /// Review by the employee. Needs the scope `corehr:probation.self_review:write`.
    pub self_review: Option<String>,
    /// Custom fields of the probation, but not attachments. Needs the scope `corehr:probation.custom_field:write`. At most
    /// 1000.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

/// Turns probation assessments on or off; turned on, their fields are enabled too.
///
/// - `POST /open-apis/corehr/v2/probation/enable_disable_assessment` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation.assessment:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/enable_disable_assessment)
#[doc(alias = "EnableDisableAssessmentProbation")]
#[lark_api(
    id = "corehr.v2.probation.enable_disable_assessment",
    method = "POST",
    path = "/open-apis/corehr/v2/probation/enable_disable_assessment",
    token = "tenant",
    scopes = "corehr:probation.assessment:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetProbationAssessmentEnabled {
    /// Whether assessments are turned on; then the fields about them are visible in probation management.
    pub active: bool,
    /// Link to the system for assessments; required to turn them on.
    pub app_url: Option<String>,
}

/// Searches the probations of employees.
///
/// A probation just created may be missing for 5 seconds.
///
/// - `POST /open-apis/corehr/v2/probation/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:probation:read`, `corehr:probation:write`
/// - Scopes that unlock single fields of the answer: `corehr:probation.assessment:read`,
///   `corehr:probation.assessment:write`, `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`,
///   `corehr:probation.notes:read`, `corehr:probation.notes:write`, `corehr:probation.self_review:read`,
///   `corehr:probation.self_review:write`, `corehr:probation.probation_outcome:write`,
///   `contact:user.employee_id:readonly`, `corehr:probation.probation_outcome:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/search)
#[lark_api(
    id = "corehr.v2.probation.search",
    method = "POST",
    path = "/open-apis/corehr/v2/probation/search",
    token = "tenant",
    response = SearchProbationResponse,
    paging(items = ProbationInfo),
    scopes = "corehr:probation:read|corehr:probation:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchProbation {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Lists only probations of these employees, by employment id.
    pub employment_ids: Option<Vec<String>>,
    /// Lists only probations of employees in these departments, by id.
    pub department_ids: Option<Vec<String>>,
    /// Earliest start of the probation, `YYYY-MM-DD`; goes with `probation_start_date_end`.
    pub probation_start_date_start: Option<String>,
    /// Latest start of the probation, `YYYY-MM-DD`.
    pub probation_start_date_end: Option<String>,
    /// Earliest expected end of the probation, `YYYY-MM-DD`; goes with `probation_expected_end_date_end`.
    pub probation_expected_end_date_start: Option<String>,
    /// Latest expected end of the probation, `YYYY-MM-DD`.
    pub probation_expected_end_date_end: Option<String>,
    /// Earliest real end of the probation, `YYYY-MM-DD`; goes with `actual_probation_end_date_end`.
    pub actual_probation_end_date_start: Option<String>,
    /// Latest real end of the probation, `YYYY-MM-DD`.
    pub actual_probation_end_date_end: Option<String>,
    /// Earliest day the conversion was started, `YYYY-MM-DD`; goes with `initiating_time_end`.
    pub initiating_time_start: Option<String>,
    /// Latest day the conversion was started, `YYYY-MM-DD`.
    pub initiating_time_end: Option<String>,
    /// Lists only probations with this status.
    pub probation_status: Option<ProbationStatus>,
    /// Lists only probations with this final result.
    pub final_assessment_result: Option<AssessmentResult>,
    /// Lists only probations with this final grade; options are those of field `final_assessment_grade` of object
    /// `probation_management`. Needs the scope `corehr:probation.grade.search:read`.
    pub final_assessment_grade: Option<String>,
}

/// The answer to [`SearchProbation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchProbationResponse {
    /// Probations that were found.
    pub items: Vec<ProbationInfo>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Starts the conversion of an employee at the end of probation.
///
/// - `POST /open-apis/corehr/v2/probation/submit` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation:write`
/// - Scopes that unlock single fields of the answer: `corehr:probation.assessment:read`,
///   `corehr:probation.assessment:write`, `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`,
///   `corehr:probation.notes:read`, `corehr:probation.notes:write`, `corehr:probation.self_review:read`,
///   `corehr:probation.self_review:write`, `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/submit)
#[lark_api(
    id = "corehr.v2.probation.submit",
    method = "POST",
    path = "/open-apis/corehr/v2/probation/submit",
    token = "tenant",
    response = SubmitProbationResponse,
    scopes = "corehr:probation:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitProbation {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employment id of the employee to convert.
    pub employment_id: String,
    /// How the employee is converted: 1 at once, 2 with an approval.
    /// One of `1` (direct), `2` (process).
    pub conversion_mode: i64,
    /// Day on which the probation really ends, `YYYY-MM-DD`, from its start to its expected end. Default: the expected end.
    pub actual_probation_end_date: Option<String>,
    /// Who starts the conversion.
    pub submission_type: SubmissionType,
    /// User who starts the conversion; needed only if HR submits it, otherwise worked out.
    pub initiator_id: Option<String>,
    /// Remark; required if the conversion needs no approval.
    pub notes: Option<String>,
    /// Review by the employee.
    pub self_review: Option<String>,
    /// Custom fields of the probation; attachments cannot be written.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

/// The answer to [`SubmitProbation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubmitProbationResponse {
    /// Probation as it was submitted.
    pub probation_info: Option<ProbationInfoForSubmit>,
}

/// Withdraws a conversion that was started.
///
/// - `POST /open-apis/corehr/v2/probation/withdraw` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/withdraw)
#[lark_api(
    id = "corehr.v2.probation.withdraw",
    method = "POST",
    path = "/open-apis/corehr/v2/probation/withdraw",
    token = "tenant",
    scopes = "corehr:probation:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WithdrawProbation {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employment id of the employee whose conversion is withdrawn.
    pub employment_id: String,
}

/// An assessment of a probation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Assessment {
    /// Id of the assessment result.
    pub assessment_id: Option<String>,
    /// How far the assessment has come: `not_started`, `in_process`, `completed` or `no_need`.
    pub assessment_status: Option<EnumValue>,
    /// Result of the assessment: `approved` or `rejected`.
    pub assessment_result: Option<EnumValue>,
    /// Score that the employee got in the assessment.
    pub assessment_score: Option<f64>,
    /// Grade of the assessment; options are those of field `final_assessment_grade` of object `probation_management`.
    pub assessment_grade: Option<EnumValue>,
    /// Comment of the assessors on the employee.
    pub assessment_comment: Option<String>,
    /// Link to the page with the assessment's results.
    pub assessment_detail: Option<String>,
    /// Whether this is the final assessment.
    pub is_final_asssessment: Option<bool>,
}

/// An employee's probation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProbationInfo {
    /// Employment id of the employee on probation.
    pub employment_id: Option<String>,
    /// Id of the probation, unique among probations.
    pub probation_id: Option<String>,
    /// Day on which the probation begins, `YYYY-MM-DD`.
    pub probation_start_date: Option<String>,
    /// Day on which the probation is expected to end, `YYYY-MM-DD`.
    pub probation_expected_end_date: Option<String>,
    /// Day on which the probation really ended, `YYYY-MM-DD`.
    pub actual_probation_end_date: Option<String>,
    /// Day on which the conversion was started, `YYYY-MM-DD`.
    pub initiating_time: Option<String>,
    /// Who started the conversion: HR, the employee or the system.
    pub submission_type: Option<EnumValue>,
    /// Employment id of the user who started the conversion; empty if the system did.
    pub initiator_id: Option<String>,
    /// How far the conversion at the end of the probation has come.
    pub probation_status: Option<EnumValue>,
    /// Review by the employee. Needs the scope `corehr:probation.self_review:read` or `:write`.
    pub self_review: Option<String>,
    /// Remark on the probation. Needs the scope `corehr:probation.notes:read` or `:write`.
    pub notes: Option<String>,
    /// Id of the process of the conversion.
    pub process_id: Option<String>,
    /// Whether the conversion went through a BPM process.
    pub converted_via_bpm: Option<bool>,
    /// Custom fields of the probation. Needs the scope `corehr:probation.custom_field:read` or `:write`.
    pub custom_fields: Vec<CustomFieldData>,
    /// How far the final assessment has come: `not_started`, `in_process`, `completed` or `no_need`.
    pub final_assessment_status: Option<EnumValue>,
    /// Final result of the probation assessment: `approved` or `rejected`.
    pub final_assessment_result: Option<EnumValue>,
    /// Final score of the probation assessment. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_score: Option<f64>,
    /// Final grade of the probation assessment; options are those of field `final_assessment_grade` of object
    /// `probation_management`. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_grade: Option<EnumValue>,
    /// Final comment on the probation. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_comment: Option<String>,
    /// Link to the page with the final results. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_detail: Option<String>,
    /// Assessments of the probation. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub assessments: Vec<Assessment>,
    /// Expected end of the extended probation. Needs the scope `corehr:probation.probation_outcome:read` or `:write`.
    pub probation_extend_expected_end_date: Option<String>,
    /// By how much the probation was extended. Needs the scope `corehr:probation.probation_outcome:read` or `:write`.
    pub extended_probation_period_duration: Option<i64>,
    /// Unit of the extension. Needs the scope `corehr:probation.probation_outcome:read` or `:write`.
    pub extended_probation_period_unit: Option<EnumValue>,
    /// Result of the probation. Needs the scope `corehr:probation.probation_outcome:read` or `:write`.
    pub probation_outcome: Option<EnumValue>,
}

/// An employee's probation as it was submitted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProbationInfoForSubmit {
    /// Employment id of the employee on probation.
    pub employment_id: Option<String>,
    /// Id of the probation, unique among probations.
    pub probation_id: Option<String>,
    /// Day on which the probation begins.
    pub probation_start_date: Option<String>,
    /// Day on which the probation is expected to end.
    pub probation_expected_end_date: Option<String>,
    /// Day on which the probation really ended.
    pub actual_probation_end_date: Option<String>,
    /// Day on which the conversion was started.
    pub initiating_time: Option<String>,
    /// Who started the conversion: HR, the employee or the system.
    pub submission_type: Option<EnumValue>,
    /// Employment id of the user who started the conversion; empty if the system did.
    pub initiator_id: Option<String>,
    /// How far the conversion at the end of the probation has come.
    pub probation_status: Option<EnumValue>,
    /// Review by the employee. Needs the scope `corehr:probation.self_review:read` or `:write`.
    pub self_review: Option<String>,
    /// Remark on the probation. Needs the scope `corehr:probation.notes:read` or `:write`.
    pub notes: Option<String>,
    /// Id of the process of the conversion.
    pub process_id: Option<String>,
    /// Whether the conversion went through a BPM process.
    pub converted_via_bpm: Option<bool>,
    /// Custom fields of the probation. Needs the scope `corehr:probation.custom_field:read` or `:write`.
    pub custom_fields: Vec<CustomFieldData>,
    /// How far the final assessment has come.
    pub final_assessment_status: Option<EnumValue>,
    /// Final result of the probation assessment.
    pub final_assessment_result: Option<EnumValue>,
    /// Final score of the probation assessment. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_score: Option<f64>,
    /// Final grade of the probation assessment. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_grade: Option<EnumValue>,
    /// Final comment on the probation. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_comment: Option<String>,
    /// Link to the page with the final results. Needs the scope `corehr:probation.assessment:read` or `:write`.
    pub final_assessment_detail: Option<String>,
}

/// The values of `extended_probation_period_unit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExtendedProbationPeriodUnit {
    /// Days.
    Day,
    /// Months.
    Month,
    /// Weeks.
    Week,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `probation_outcome`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ProbationOutcome {
    /// The probation is extended.
    Delayed,
    /// Not passed.
    Failed,
    /// Passed.
    Passed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `probation_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ProbationStatus {
    /// The conversion was approved.
    Approved,
    /// The employee is converted.
    Converted,
    /// The employee has left.
    Offboarded,
    /// The conversion is being approved.
    Pending,
    /// The conversion was rejected.
    Rejected,
    /// The conversion is yet to be started.
    Waiting,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `submission_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SubmissionType {
    /// HR submitted it.
    HrSubmission,
    /// The employee submitted it.
    SelfSubmission,
    /// The system submitted it.
    System,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
