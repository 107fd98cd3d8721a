// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Assessments of a probation.
//!
//! `corehr.v2.probation.assessment` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{AssessmentResult, CorehrUserIdType};

/// Adds assessment results to an employee's probation.
///
/// - `POST /open-apis/corehr/v2/probation/assessments` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation.assessment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/create)
#[lark_api(
    id = "corehr.v2.probation.assessment.create",
    method = "POST",
    path = "/open-apis/corehr/v2/probation/assessments",
    token = "tenant",
    response = CreateProbationAssessmentResponse,
    scopes = "corehr:probation.assessment:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateProbationAssessment {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employment id of the employee on probation.
    pub employment_id: String,
    /// Assessments to add to the probation.
    pub assessments: Vec<AssessmentForCreate>,
}

/// The answer to [`CreateProbationAssessment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateProbationAssessmentResponse {
    /// Ids of the assessments that were created, in the order sent.
    pub assessment_ids: Vec<String>,
}

/// Deletes an assessment result of a probation.
///
/// - `DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation.assessment:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/delete)
#[lark_api(
    id = "corehr.v2.probation.assessment.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v2/probation/assessments/:assessment_id",
    token = "tenant",
    scopes = "corehr:probation.assessment:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteProbationAssessment {
    /// Id of the assessment result.
    pub assessment_id: String,
}

/// Changes an assessment result of a probation.
///
/// - `PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:probation.assessment:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/probation/patch)
#[lark_api(
    id = "corehr.v2.probation.assessment.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v2/probation/assessments/:assessment_id",
    token = "tenant",
    scopes = "corehr:probation.assessment:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchProbationAssessment {
    /// Id of the assessment result.
    pub assessment_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// An assessment of a probation to be added.
    #[lark(body)]
    pub assessment_for_create: AssessmentForCreate,
}

/// An assessment of a probation to be added.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AssessmentForCreate {
    /// How far the assessment has come.
    pub assessment_status: AssessmentStatus,
    /// Whether the employee passed the assessment.
    pub assessment_result: Option<AssessmentResult>,
    /// Score that the employee got in the assessment.
    pub assessment_score: Option<f64>,
    /// Grade of the assessment; options are those of field `final_assessment_grade` of object `probation_management`.
    pub assessment_grade: Option<String>,
    /// Comment of the assessors on the employee.
    pub assessment_comment: Option<String>,
    /// Link to the page with the assessment's results.
    pub assessment_detail: Option<String>,
    /// Whether this is the final assessment.
    pub is_final_asssessment: bool,
}

/// The values of `assessment_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AssessmentStatus {
    /// Completed.
    Completed,
    /// Under way.
    InProcess,
    /// No assessment is needed.
    NoNeed,
    /// Not started.
    NotStarted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
