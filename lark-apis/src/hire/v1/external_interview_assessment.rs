// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External interview assessments.
//!
//! `hire.v1.external_interview_assessment` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// Creates an interviewer's assessment of an external interview, brought in from another system.
///
/// - `POST /open-apis/hire/v1/external_interview_assessments` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/import-external-system-information/create-4)
#[lark_api(
    id = "hire.v1.external_interview_assessment.create",
    method = "POST",
    path = "/open-apis/hire/v1/external_interview_assessments",
    token = "tenant",
    response = ExternalInterviewAssessmentResponse,
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExternalInterviewAssessment {
    /// An interviewer's assessment brought in from another system.
    #[lark(body)]
    pub external_interview_assessment: ExternalInterviewAssessment,
}

/// Changes the given fields of an external interview assessment; the others stay as they are.
///
/// - `PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id` with a tenant token,
///   for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/import-external-system-information/import-external-interview-info/patch)
#[lark_api(
    id = "hire.v1.external_interview_assessment.patch",
    method = "PATCH",
    path = "/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id",
    token = "tenant",
    response = ExternalInterviewAssessmentResponse,
    scopes = "hire:external_application",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchExternalInterviewAssessment {
    /// Id of the assessment to change, from `hire.v1.external_interview_assessment.create`.
    pub external_interview_assessment_id: String,
    /// An interviewer's assessment brought in from another system.
    /// Required in requests.
    #[lark(body)]
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

/// The answer to [`CreateExternalInterviewAssessment`] and [`PatchExternalInterviewAssessment`].
#[doc(alias("CreateExternalInterviewAssessmentResponse", "PatchExternalInterviewAssessmentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentResponse {
    /// The assessment that was created.
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

/// An interviewer's assessment brought in from another system.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInterviewAssessment {
    /// Id of the external assessment.
    pub id: Option<String>,
    /// Key of the assessment in the other system, against duplicates.
    pub external_id: Option<String>,
    /// Name of the interviewer.
    pub username: Option<String>,
    /// Whether the candidate failed, passed, or is undecided.
    /// One of `1` (failed), `2` (passed), `3` (undecided).
    pub conclusion: Option<i64>,
    /// Questions the interviewer answered, one by one.
    pub assessment_dimension_list: Clearable<Vec<ExternalInterviewAssessmentDimension>>,
    /// Overall remarks of the interviewer.
    pub content: Option<String>,
    /// The external interview it belongs to.
    /// Required in some requests.
    pub external_interview_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// One question of an external assessment with its answer.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentDimension {
    /// The score, if the question asks for one.
    pub score: Option<i64>,
    /// The choice, if the question has a single one.
    pub option: Option<String>,
    /// The choices, if the question allows several.
    pub options: Clearable<Vec<String>>,
    /// The text, if the question asks for one.
    pub content: Option<String>,
    /// What the question asks for: a score, one choice, a text or several choices.
    /// One of `1` (score), `2` (single choice), `3` (description), `4` (multiple choice).
    pub assessment_type: Option<i64>,
    /// Title of the question.
    pub title: Option<String>,
    /// What is asked.
    pub description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
