// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview records.
//!
//! `hire.v2.interview_record` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// Fetches one interviewer's assessment, with its modules.
///
/// - `GET /open-apis/hire/v2/interview_records/:interview_record_id` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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

/// Lists interviewers' assessments, with their modules.
///
/// - `GET /open-apis/hire/v2/interview_records` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct ListInterviewRecord {
    /// Ids of the assessments to fetch, from `hire.v1.interview.list`; the answer is then not paged. At most 100.
    pub ids: Option<Vec<String>>,
    /// How many assessments a page has at most; up to 100. Left out, `ids` tells which come.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
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

/// An ability that an interview question is meant to show.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Ability {
    /// Name of the ability, by language.
    pub name: Option<I18n>,
    /// What the ability means, by language.
    pub description: Option<I18n>,
}

/// What an interviewer says about one ability.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AbilityAssessment {
    pub id: Option<String>,
    pub ability_id: Option<String>,
    pub content: Option<String>,
}

/// A file attached to an interviewer's assessment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Attachment {
    /// Id of the attached file.
    pub file_id: Option<String>,
    /// What the file is called.
    pub file_name: Option<String>,
    /// Type of the file.
    pub content_type: Option<String>,
    /// How large the file is.
    pub file_size: Option<i64>,
    /// When the attachment was created.
    pub create_time: Option<Text<UnixMillis>>,
}

/// An interviewer's assessment of one dimension.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionAssessment {
    /// Id of the dimension in the form, see `hire.v1.interview_feedback_form.list`.
    pub interview_feedback_form_dimension_id: Option<String>,
    /// Name of the dimension, by language.
    pub dimension_name: Option<I18n>,
    /// How the dimension is answered: choice, text, score, job level and so on; it tells which field holds the answer.
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `5` (job level), `6` (score choice), `7`
    /// (score text), `10` (system conclusion), `11` (system score), `12` (system record).
    pub dimension_type: Option<i64>,
    /// Weight of the dimension, with two decimals.
    pub weight: Option<f64>,
    /// The text; for dimensions answered with text.
    pub dimension_content: Option<String>,
    /// The choice; for dimensions with one choice.
    pub dimension_option: Option<DimensionOption>,
    /// The choices; for dimensions with several.
    pub dimension_options: Vec<DimensionOption>,
    /// The score; for dimensions with a score to fill in.
    pub dimension_score: Option<i64>,
    /// The suggested job levels; for dimensions that ask for them.
    pub recommended_job_level: Option<RecommendedJobLevel>,
    /// Answers to the interview questions tied to the dimension.
    pub question_assessments: Vec<QuestionAssessment>,
    pub ability_assessments: Vec<AbilityAssessment>,
}

/// A choice within a dimension.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionOption {
    /// Id of the choice, see `hire.v1.interview_feedback_form.list`.
    pub id: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
    /// Score the choice stands for; 0 to 100.
    pub score_val: Option<i64>,
    pub alias_name: Option<I18n>,
}

/// An interviewer with the name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct IdNameObject {
    /// The interviewer, in the kind of `user_id_type`.
    pub id: Option<String>,
    /// Name of the interviewer, by language.
    pub name: Option<I18n>,
}

/// An interviewer's assessment of an interview, with its modules.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// Id of the assessment.
    pub id: Option<String>,
    /// The feedback form that was used, see `hire.v1.interview_feedback_form.list`.
    pub feedback_form_id: Option<String>,
    /// Whether the assessment was handed in.
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    /// When the assessment was handed in.
    pub submit_time: Option<Text<UnixMillis>>,
    /// The score of the assessment.
    pub record_score: Option<RecordScore>,
    /// The interviewer with the name.
    pub interviewer: Option<IdNameObject>,
    /// Files attached to the assessment.
    pub attachments: Vec<Attachment>,
    /// The assessment by module of the form.
    pub module_assessments: Vec<ModuleAssessment>,
}

/// An interviewer's assessment of one module of the form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ModuleAssessment {
    /// Id of the module in the form, see `hire.v1.interview_feedback_form.list`.
    pub interview_feedback_form_module_id: Option<String>,
    /// Name of the module, by language.
    pub module_name: Option<I18n>,
    /// Whether the module is the built-in conclusion or made by the tenant.
    /// One of `1` (conclusion), `2` (custom).
    pub module_type: Option<i64>,
    /// How much the module counts in the whole, with two decimals.
    pub module_weight: Option<f64>,
    /// Score of the module, with two decimals.
    pub module_score: Option<f64>,
    /// Assessments of the module's dimensions.
    pub dimension_assessments: Vec<DimensionAssessment>,
}

/// An interview question with the candidate's answer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuestionAssessment {
    /// Whether it is an ordinary question or an online programming task.
    /// One of `1` (normal), `2` (coding).
    pub question_type: Option<i64>,
    /// The question in short, by language.
    pub title: Option<I18n>,
    /// The question in full, by language.
    pub description: Option<I18n>,
    /// What the candidate answered.
    pub content: Option<String>,
    /// Abilities the question is meant to show.
    pub abilities: Vec<Ability>,
}

/// The job levels an interviewer suggests.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecommendedJobLevel {
    /// Lowest suggested level, by language.
    pub lower_limit_job_level_name: Option<I18n>,
    /// Highest suggested level, by language.
    pub higher_limit_job_level_name: Option<I18n>,
}

/// The score of an interviewer's assessment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordScore {
    /// The score reached, with two decimals.
    pub score: Option<f64>,
    /// The score that could be reached, with two decimals.
    pub total_score: Option<f64>,
}
