// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview records.
//!
//! `hire.v1.interview_record` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::interview::{InterviewDimensionAssessment, InterviewQuestion, InterviewScore};
use super::models::{AssessmentScoreInfo, AttachmentInfo, IdNameObject};
use crate::ids::UserIdType;

/// Fetches an interview record.
///
/// - `GET /open-apis/hire/v1/interview_records/:interview_record_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
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
pub struct GetInterviewRecord {
    pub interview_record_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetInterviewRecord`].
#[derive(Clone, Default, Model)]
pub struct GetInterviewRecordResponse {
    pub interview_record: Option<InterviewRecord>,
}

/// Lists interview records.
///
/// - `GET /open-apis/hire/v1/interview_records` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListInterviewRecord {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// At most 100 elements.
    pub ids: Option<Vec<String>>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInterviewRecord`].
#[derive(Clone, Default, Model)]
pub struct ListInterviewRecordResponse {
    pub items: Vec<InterviewRecord>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewRecord {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub content: Option<String>,
    pub min_job_level_id: Option<String>,
    pub max_job_level_id: Option<String>,
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    pub feedback_submit_time: Option<UnixMillis>,
    /// One of `1` (passed), `2` (failed), `3` (not started), `4` (not submitted), `5` (no show), `6` (undecided).
    pub conclusion: Option<i64>,
    pub interview_score: Option<InterviewScore>,
    pub assessment_score: Option<AssessmentScoreInfo>,
    pub question_list: Vec<InterviewQuestion>,
    pub code_question_list: Vec<InterviewQuestion>,
    pub interviewer: Option<IdNameObject>,
    pub image_list: Vec<AttachmentInfo>,
    pub dimension_assessment_list: Vec<InterviewDimensionAssessment>,
}
