// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview records.
//!
//! `hire.v2.interview_record` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// Fetches an interview record.
///
/// - `GET /open-apis/hire/v2/interview_records/:interview_record_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/interview/get-3)
#[lark_api(
    id = "hire.v2.interview_record.get",
    method = "GET",
    path = "/open-apis/hire/v2/interview_records/:interview_record_id",
    token = "tenant|user",
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
/// - `GET /open-apis/hire/v2/interview_records` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002003
/// - [Documentation](https://open.feishu.cn/document/hire-v1/candidate-management/delivery-process-management/interview/list-4)
#[lark_api(
    id = "hire.v2.interview_record.list",
    method = "GET",
    path = "/open-apis/hire/v2/interview_records",
    token = "tenant|user",
    response = ListInterviewRecordResponse,
    paging(items = InterviewRecord),
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct ListInterviewRecord {
    /// At most 100 elements.
    pub ids: Option<Vec<String>>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
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
pub struct Ability {
    pub name: Option<I18n>,
    pub description: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct AbilityAssessment {
    pub id: Option<String>,
    pub ability_id: Option<String>,
    pub content: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Attachment {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub file_size: Option<i64>,
    pub create_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
pub struct DimensionAssessment {
    pub interview_feedback_form_dimension_id: Option<String>,
    pub dimension_name: Option<I18n>,
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `5` (job level), `6` (score choice), `7`
    /// (score text), `10` (system conclusion), `11` (system score), `12` (system record).
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
pub struct DimensionOption {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub score_val: Option<i64>,
    pub alias_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct IdNameObject {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewRecord {
    pub id: Option<String>,
    pub feedback_form_id: Option<String>,
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    pub submit_time: Option<Text<UnixMillis>>,
    pub record_score: Option<RecordScore>,
    pub interviewer: Option<IdNameObject>,
    pub attachments: Vec<Attachment>,
    pub module_assessments: Vec<ModuleAssessment>,
}

#[derive(Clone, Default, Model)]
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
pub struct QuestionAssessment {
    /// One of `1` (normal), `2` (coding).
    pub question_type: Option<i64>,
    pub title: Option<I18n>,
    pub description: Option<I18n>,
    pub content: Option<String>,
    pub abilities: Vec<Ability>,
}

#[derive(Clone, Default, Model)]
pub struct RecommendedJobLevel {
    pub lower_limit_job_level_name: Option<I18n>,
    pub higher_limit_job_level_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct RecordScore {
    pub score: Option<f64>,
    pub total_score: Option<f64>,
}
