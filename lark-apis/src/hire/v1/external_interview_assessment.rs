// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External interview assessments.
//!
//! `hire.v1.external_interview_assessment` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

/// Creates an external interview assessment.
///
/// - `POST /open-apis/hire/v1/external_interview_assessments` with a tenant token, for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct CreateExternalInterviewAssessment {
    #[lark(body)]
    pub external_interview_assessment: ExternalInterviewAssessment,
}

/// Changes parts of an external interview assessment.
///
/// - `PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id` with a tenant token,
///   for custom apps only
/// - Scope: `hire:external_application`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct PatchExternalInterviewAssessment {
    pub external_interview_assessment_id: String,
    /// Required in requests.
    #[lark(body)]
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

/// The answer to [`CreateExternalInterviewAssessment`] and [`PatchExternalInterviewAssessment`].
#[doc(alias("CreateExternalInterviewAssessmentResponse", "PatchExternalInterviewAssessmentResponse"))]
#[derive(Clone, Default, Model)]
pub struct ExternalInterviewAssessmentResponse {
    pub external_interview_assessment: Option<ExternalInterviewAssessment>,
}

#[derive(Clone, Default, Model)]
pub struct ExternalInterviewAssessment {
    pub id: Option<String>,
    pub external_id: Option<String>,
    pub username: Option<String>,
    /// One of `1` (failed), `2` (passed), `3` (undecided).
    pub conclusion: Option<i64>,
    pub assessment_dimension_list: Clearable<Vec<ExternalInterviewAssessmentDimension>>,
    pub content: Option<String>,
    /// Required in some requests.
    pub external_interview_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ExternalInterviewAssessmentDimension {
    pub score: Option<i64>,
    pub option: Option<String>,
    pub options: Clearable<Vec<String>>,
    pub content: Option<String>,
    /// One of `1` (score), `2` (single choice), `3` (description), `4` (multiple choice).
    pub assessment_type: Option<i64>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
