// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview records.
//!
//! `hire.v1.interview_record` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::interview::{InterviewDimensionAssessment, InterviewQuestion, InterviewScore};
use super::models::{AssessmentScoreInfo, AttachmentInfo, IdNameObject};
use crate::ids::UserIdType;

/// Fetches one interviewer's assessment: conclusion, score, interviewer and more.
///
/// - `GET /open-apis/hire/v1/interview_records/:interview_record_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/interview/get)
#[lark_api(
    id = "hire.v1.interview_record.get",
    method = "GET",
    path = "/open-apis/hire/v1/interview_records/:interview_record_id",
    token = "tenant",
    response = GetInterviewRecordResponse,
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInterviewRecord {
    /// Id of the assessment, from `hire.v1.interview.list`.
    pub interview_record_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetInterviewRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInterviewRecordResponse {
    /// The assessment that was asked for.
    pub interview_record: Option<InterviewRecord>,
}

/// Lists interviewers' assessments with conclusion, score and interviewer.
///
/// - `GET /open-apis/hire/v1/interview_records` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/interview/list-3)
#[lark_api(
    id = "hire.v1.interview_record.list",
    method = "GET",
    path = "/open-apis/hire/v1/interview_records",
    token = "tenant",
    response = ListInterviewRecordResponse,
    paging(items = InterviewRecord),
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInterviewRecord {
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Ids of the assessments to fetch, from `hire.v1.interview.list`; the answer is then not paged. At most 100.
    pub ids: Option<Vec<String>>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInterviewRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewRecordResponse {
    /// The assessments on this page.
    pub items: Vec<InterviewRecord>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An interviewer's assessment of an interview.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// Id of the assessment.
    pub id: Option<String>,
    /// The interviewer, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// What the interviewer wrote in the form's built-in field for notes.
    pub content: Option<String>,
    pub min_job_level_id: Option<String>,
    pub max_job_level_id: Option<String>,
    /// Whether the assessment was handed in.
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    /// When the assessment was handed in.
    pub feedback_submit_time: Option<UnixMillis>,
    /// Whether the candidate passed, failed, is undecided, did not turn up, or is not assessed yet.
    /// One of `1` (passed), `2` (failed), `3` (not started), `4` (not submitted), `5` (no show), `6` (undecided).
    pub conclusion: Option<i64>,
    /// The grade the interviewer gave.
    pub interview_score: Option<InterviewScore>,
    /// The score made up from the scored dimensions.
    pub assessment_score: Option<AssessmentScoreInfo>,
    /// Questions asked in the interview.
    pub question_list: Vec<InterviewQuestion>,
    /// Online programming tasks.
    pub code_question_list: Vec<InterviewQuestion>,
    /// The interviewer with the name.
    pub interviewer: Option<IdNameObject>,
    /// Pictures attached to the assessment.
    pub image_list: Vec<AttachmentInfo>,
    /// The assessment by dimension of the form.
    pub dimension_assessment_list: Vec<InterviewDimensionAssessment>,
}
