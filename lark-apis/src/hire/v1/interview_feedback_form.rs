// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview feedback forms.
//!
//! `hire.v1.interview_feedback_form` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Ability, I18n};

/// Lists interview feedback forms.
///
/// - `GET /open-apis/hire/v1/interview_feedback_forms` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/hire-v1/recruitment-related-configuration/interview-settings/list-3)
#[lark_api(
    id = "hire.v1.interview_feedback_form.list",
    method = "GET",
    path = "/open-apis/hire/v1/interview_feedback_forms",
    token = "tenant",
    response = ListInterviewFeedbackFormResponse,
    paging(items = InterviewFeedbackForm),
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
pub struct ListInterviewFeedbackForm {
    pub interview_feedback_form_ids: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListInterviewFeedbackForm`].
#[derive(Clone, Default, Model)]
pub struct ListInterviewFeedbackFormResponse {
    pub items: Vec<InterviewFeedbackForm>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct DimensionAbilityArgs {
    pub ability_id: Option<String>,
    pub place_holder: Option<String>,
    pub en_place_holder: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewDimensionOption {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub score_val: Option<i64>,
    pub alias_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewFeedbackForm {
    pub id: Option<String>,
    pub version: Option<i64>,
    pub name: Option<I18n>,
    /// One of `1` (normal), `2` (score), `3` (weighted).
    pub r#type: Option<i64>,
    pub score_calculation_config: Option<ScoreCalculationConfig>,
    pub modules: Vec<InterviewFeedbackFormModule>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewFeedbackFormDimension {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (single line text), `5` (job level), `6`
    /// (score choice), `7` (score text), `10` (system conclusion), `11` (system score), `12` (system record).
    pub r#type: Option<i64>,
    pub enabled: Option<bool>,
    pub sequence: Option<i64>,
    pub is_required: Option<bool>,
    pub weight: Option<f64>,
    pub score_dimension_config: Option<ScoreDimensionConfig>,
    pub option_items: Vec<InterviewDimensionOption>,
    pub display_not_evident: Option<bool>,
    pub ability_list: Vec<Ability>,
    pub related_dimension_config: Option<RelatedDimensionConfig>,
    pub dimension_ability_args: Vec<DimensionAbilityArgs>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewFeedbackFormModule {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    /// One of `1` (conclusion), `2` (custom).
    pub r#type: Option<i64>,
    pub sequence: Option<i64>,
    pub weight: Option<f64>,
    pub dimensions: Vec<InterviewFeedbackFormDimension>,
}

#[derive(Clone, Default, Model)]
pub struct RelatedDimensionConfig {
    /// One of `1` (all), `2` (any).
    pub r#type: Option<i64>,
    pub related_dimension_settings: Vec<RelatedDimensionSetting>,
}

#[derive(Clone, Default, Model)]
pub struct RelatedDimensionSetting {
    pub dimension_id: Option<String>,
    /// One of `1` (equal), `2` (not equal), `3` (contains any), `4` (not contains), `5` (empty), `6` (not empty).
    pub related_operator_type: Option<i64>,
    pub dimension_option_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct ScoreCalculationConfig {
    pub enabled: Option<bool>,
    /// One of `1` (total), `2` (average).
    pub calculation_mode: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct ScoreDimensionConfig {
    /// One of `1` (fixed), `2` (custom).
    pub score_dimension_type: Option<i64>,
    pub lower_limit_score: Option<i64>,
    pub upper_limit_score: Option<i64>,
}
