// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Probations.
//!
//! `corehr.v2.probation` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{AssessmentResult, CorehrDepartmentIdType, CorehrUserIdType, CustomFieldData, EnumValue};

/// Edits a probation.
///
/// - `POST /open-apis/corehr/v2/probation/edit` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160403, 1161002, 1161013, 1161015, 1161017, 1161018, 1161021, 1161034, 1161035, 1161037, 1161038,
///   1161039, 1161041, 1161046, 1161047
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
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub employment_id: String,
    pub probation_start_date: Option<String>,
    pub probation_expected_end_date: Option<String>,
    pub probation_outcome: Option<ProbationOutcome>,
    pub actual_probation_end_date: Option<String>,
    pub probation_extend_expected_end_date: Option<String>,
    pub extended_probation_period_duration: Option<i64>,
    pub extended_probation_period_unit: Option<ExtendedProbationPeriodUnit>,
    pub notes: Option<String>,
    pub self_review: Option<String>,
    /// At most 1000 elements.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

/// Enables a disable assessment of a probation.
///
/// - `POST /open-apis/corehr/v2/probation/enable_disable_assessment` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation.assessment:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1161025
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
    pub active: bool,
    pub app_url: Option<String>,
}

/// Searches probations.
///
/// - `POST /open-apis/corehr/v2/probation/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:probation:read`, `corehr:probation:write`
/// - Scopes that unlock single fields of the answer: `corehr:probation.assessment:read`,
///   `corehr:probation.assessment:write`, `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`,
///   `corehr:probation.notes:read`, `corehr:probation.notes:write`, `corehr:probation.self_review:read`,
///   `corehr:probation.self_review:write`, `corehr:probation.probation_outcome:write`,
///   `contact:user.employee_id:readonly`, `corehr:probation.probation_outcome:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160017
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
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub employment_ids: Option<Vec<String>>,
    pub department_ids: Option<Vec<String>>,
    pub probation_start_date_start: Option<String>,
    pub probation_start_date_end: Option<String>,
    pub probation_expected_end_date_start: Option<String>,
    pub probation_expected_end_date_end: Option<String>,
    pub actual_probation_end_date_start: Option<String>,
    pub actual_probation_end_date_end: Option<String>,
    pub initiating_time_start: Option<String>,
    pub initiating_time_end: Option<String>,
    pub probation_status: Option<ProbationStatus>,
    pub final_assessment_result: Option<AssessmentResult>,
    pub final_assessment_grade: Option<String>,
}

/// The answer to [`SearchProbation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchProbationResponse {
    pub items: Vec<ProbationInfo>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Submits a probation.
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
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub employment_id: String,
    /// One of `1` (direct), `2` (process).
    pub conversion_mode: i64,
    pub actual_probation_end_date: Option<String>,
    pub submission_type: SubmissionType,
    pub initiator_id: Option<String>,
    pub notes: Option<String>,
    pub self_review: Option<String>,
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

/// The answer to [`SubmitProbation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubmitProbationResponse {
    pub probation_info: Option<ProbationInfoForSubmit>,
}

/// Withdraws a probation.
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
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub employment_id: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Assessment {
    pub assessment_id: Option<String>,
    pub assessment_status: Option<EnumValue>,
    pub assessment_result: Option<EnumValue>,
    pub assessment_score: Option<f64>,
    pub assessment_grade: Option<EnumValue>,
    pub assessment_comment: Option<String>,
    pub assessment_detail: Option<String>,
    pub is_final_asssessment: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProbationInfo {
    pub employment_id: Option<String>,
    pub probation_id: Option<String>,
    pub probation_start_date: Option<String>,
    pub probation_expected_end_date: Option<String>,
    pub actual_probation_end_date: Option<String>,
    pub initiating_time: Option<String>,
    pub submission_type: Option<EnumValue>,
    pub initiator_id: Option<String>,
    pub probation_status: Option<EnumValue>,
    pub self_review: Option<String>,
    pub notes: Option<String>,
    pub process_id: Option<String>,
    pub converted_via_bpm: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
    pub final_assessment_status: Option<EnumValue>,
    pub final_assessment_result: Option<EnumValue>,
    pub final_assessment_score: Option<f64>,
    pub final_assessment_grade: Option<EnumValue>,
    pub final_assessment_comment: Option<String>,
    pub final_assessment_detail: Option<String>,
    pub assessments: Vec<Assessment>,
    pub probation_extend_expected_end_date: Option<String>,
    pub extended_probation_period_duration: Option<i64>,
    pub extended_probation_period_unit: Option<EnumValue>,
    pub probation_outcome: Option<EnumValue>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProbationInfoForSubmit {
    pub employment_id: Option<String>,
    pub probation_id: Option<String>,
    pub probation_start_date: Option<String>,
    pub probation_expected_end_date: Option<String>,
    pub actual_probation_end_date: Option<String>,
    pub initiating_time: Option<String>,
    pub submission_type: Option<EnumValue>,
    pub initiator_id: Option<String>,
    pub probation_status: Option<EnumValue>,
    pub self_review: Option<String>,
    pub notes: Option<String>,
    pub process_id: Option<String>,
    pub converted_via_bpm: Option<bool>,
    pub custom_fields: Vec<CustomFieldData>,
    pub final_assessment_status: Option<EnumValue>,
    pub final_assessment_result: Option<EnumValue>,
    pub final_assessment_score: Option<f64>,
    pub final_assessment_grade: Option<EnumValue>,
    pub final_assessment_comment: Option<String>,
    pub final_assessment_detail: Option<String>,
}

/// The values of `extended_probation_period_unit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExtendedProbationPeriodUnit {
    Day,
    Month,
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
    Delayed,
    Failed,
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
    Approved,
    Converted,
    Offboarded,
    Pending,
    Rejected,
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
    HrSubmission,
    SelfSubmission,
    System,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
