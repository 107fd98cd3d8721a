// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Questionnaires.
//!
//! `hire.v1.questionnaire` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Lists questionnaires.
///
/// - `GET /open-apis/hire/v1/questionnaires` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:questionnaire:readonly`, `hire:questionnaire`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct ListQuestionnaire {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub application_id: Option<String>,
    pub interview_id: Option<String>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
}

/// The answer to [`ListQuestionnaire`].
#[derive(Clone, Default, Model)]
pub struct ListQuestionnaireResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Questionnaire>,
}

#[derive(Clone, Default, Model)]
pub struct FiveStartScoringResult {
    pub highest_score_desc: Option<String>,
    pub highest_score_en_desc: Option<String>,
    pub lowest_score_desc: Option<String>,
    pub lowest_score_en_desc: Option<String>,
    pub score_result: Option<f64>,
}

#[derive(Clone, Default, Model)]
pub struct Question {
    pub question_id: Option<String>,
    pub question_name: Option<String>,
    pub question_en_name: Option<String>,
    pub question_desc: Option<String>,
    pub question_en_desc: Option<String>,
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (score).
    pub question_type: Option<i64>,
    pub is_required: Option<bool>,
    pub select_option_result_list: Vec<SelectOptionResult>,
    pub five_start_scoring_result: Option<FiveStartScoringResult>,
    pub description_result: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Questionnaire {
    pub questionnaire_id: Option<String>,
    pub application_id: Option<String>,
    pub interview_id: Option<String>,
    pub version: Option<i64>,
    pub questions: Vec<Question>,
    pub has_answers: Option<bool>,
    pub update_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
pub struct SelectOptionResult {
    pub option_id: Option<String>,
    pub option_name: Option<String>,
    pub option_en_name: Option<String>,
    pub option_desc: Option<String>,
    pub option_en_desc: Option<String>,
    pub is_selected: Option<bool>,
}
