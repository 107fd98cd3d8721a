// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Questionnaires.
//!
//! `hire.v1.questionnaire` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Lists the questionnaires on interview satisfaction with questions and answers.
///
/// - `GET /open-apis/hire/v1/questionnaires` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:questionnaire:readonly`, `hire:questionnaire`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/interview/list-2)
#[lark_api(
    id = "hire.v1.questionnaire.list",
    method = "GET",
    path = "/open-apis/hire/v1/questionnaires",
    token = "tenant",
    response = ListQuestionnaireResponse,
    paging(items = Questionnaire),
    scopes = "hire:questionnaire:readonly|hire:questionnaire",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListQuestionnaire {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Only those of this application; not together with `interview_id`. For tenants that send the questionnaire after the
    /// whole interview process.
    pub application_id: Option<String>,
    /// Only those of this interview; not together with `application_id`. For tenants that send the questionnaire after
    /// each, or the first, interview.
    pub interview_id: Option<String>,
    /// Only records last updated at or after this time, in milliseconds.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only records last updated at or before this time, in milliseconds.
    pub update_end_time: Option<Text<UnixMillis>>,
}

/// The answer to [`ListQuestionnaire`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListQuestionnaireResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The questionnaires on this page.
    pub items: Vec<Questionnaire>,
}

/// An answer given in stars.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FiveStartScoringResult {
    /// What the highest score means, in Chinese.
    pub highest_score_desc: Option<String>,
    /// What the highest score means, in English.
    pub highest_score_en_desc: Option<String>,
    /// What the lowest score means, in Chinese.
    pub lowest_score_desc: Option<String>,
    /// What the lowest score means, in English.
    pub lowest_score_en_desc: Option<String>,
    /// The score, a whole number.
    pub score_result: Option<f64>,
}

/// A question about an interview, with the candidate's answer.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Question {
    /// Id of the question in the questionnaire.
    pub question_id: Option<String>,
    /// The question in Chinese.
    pub question_name: Option<String>,
    /// The question in English.
    pub question_en_name: Option<String>,
    /// More about the question, in Chinese.
    pub question_desc: Option<String>,
    /// More about the question, in English.
    pub question_en_desc: Option<String>,
    /// Whether it asks for one choice, several, a text or a score.
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (score).
    pub question_type: Option<i64>,
    /// Whether the question must be answered.
    pub is_required: Option<bool>,
    /// The choices and which were taken; for questions with choices.
    pub select_option_result_list: Vec<SelectOptionResult>,
    /// The score; for questions that ask for one.
    pub five_start_scoring_result: Option<FiveStartScoringResult>,
    /// The text; for questions that ask for one.
    pub description_result: Option<String>,
}

/// A questionnaire on a candidate's satisfaction with the interviews.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Questionnaire {
    /// Id of the satisfaction questionnaire.
    pub questionnaire_id: Option<String>,
    /// The application it is about.
    pub application_id: Option<String>,
    /// The interview it is about.
    pub interview_id: Option<String>,
    /// Version of the questionnaire.
    pub version: Option<i64>,
    /// The questions with the answers.
    pub questions: Vec<Question>,
    /// Whether the candidate has filled it in.
    pub has_answers: Option<bool>,
    /// When the questionnaire last changed.
    pub update_time: Option<Text<UnixMillis>>,
}

/// A choice of a question, and whether it was taken.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SelectOptionResult {
    /// Id of the choice.
    pub option_id: Option<String>,
    /// The choice in Chinese.
    pub option_name: Option<String>,
    /// The choice in English.
    pub option_en_name: Option<String>,
    /// More about the choice, in Chinese.
    pub option_desc: Option<String>,
    /// More about the choice, in English.
    pub option_en_desc: Option<String>,
    /// Whether the candidate took this choice.
    pub is_selected: Option<bool>,
}
