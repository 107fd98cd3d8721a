// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview feedback forms.
//!
//! `hire.v1.interview_feedback_form` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Ability, I18n};

/// Lists the forms in which interviewers give their feedback, with questions and options.
///
/// A form gets a new version, with new ids for form, modules, dimensions, options and abilities, each time it is
/// changed. Paging shows the latest versions only; earlier ones are found by their ids.
///
/// - `GET /open-apis/hire/v1/interview_feedback_forms` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 10 a second
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
#[non_exhaustive]
pub struct ListInterviewFeedbackForm {
    /// Ids of the forms to fetch; the answer is then not paged. At most 100.
    pub interview_feedback_form_ids: Option<Vec<String>>,
    /// How many items a page has at most; up to 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListInterviewFeedbackForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewFeedbackFormResponse {
    /// The feedback forms on this page.
    pub items: Vec<InterviewFeedbackForm>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// The hint texts of an ability within a dimension.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DimensionAbilityArgs {
    pub ability_id: Option<String>,
    pub place_holder: Option<String>,
    pub en_place_holder: Option<String>,
}

/// A choice of a dimension in a feedback form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewDimensionOption {
    /// Id of the choice.
    pub id: Option<String>,
    /// Name of the choice, by language.
    pub name: Option<I18n>,
    /// What the choice means, by language.
    pub description: Option<I18n>,
    /// Score the choice stands for.
    pub score_val: Option<i64>,
    pub alias_name: Option<I18n>,
}

/// A form in which interviewers give their feedback.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewFeedbackForm {
    /// Id of this version of the form.
    pub id: Option<String>,
    /// Version of the form.
    pub version: Option<i64>,
    /// Name of the form, by language.
    pub name: Option<I18n>,
    /// Whether the form has no scores, scores, or weighted scores.
    /// One of `1` (normal), `2` (score), `3` (weighted).
    pub r#type: Option<i64>,
    /// How the overall score is computed; only if `type` is 2.
    pub score_calculation_config: Option<ScoreCalculationConfig>,
    /// The parts of the form.
    pub modules: Vec<InterviewFeedbackFormModule>,
}

/// A dimension that interviewers assess.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewFeedbackFormDimension {
    /// Id of the dimension.
    pub id: Option<String>,
    /// Name of the dimension, by language.
    pub name: Option<I18n>,
    /// What the dimension is about, by language.
    pub description: Option<I18n>,
    /// How the dimension is answered: choice, text, score, job level and so on.
    /// One of `1` (single choice), `2` (multiple choice), `3` (description), `4` (single line text), `5` (job level), `6`
    /// (score choice), `7` (score text), `10` (system conclusion), `11` (system score), `12` (system record).
    pub r#type: Option<i64>,
    /// Whether the dimension is in use.
    pub enabled: Option<bool>,
    /// Position of the dimension in its module.
    pub sequence: Option<i64>,
    /// Whether the dimension must be answered.
    pub is_required: Option<bool>,
    /// Weight of the dimension.
    pub weight: Option<f64>,
    /// How the score is given; only for dimensions with a score.
    pub score_dimension_config: Option<ScoreDimensionConfig>,
    /// The choices; only for dimensions with one or several.
    pub option_items: Vec<InterviewDimensionOption>,
    /// Whether the choice "cannot tell" is offered; only for dimensions that ask for a job level.
    pub display_not_evident: Option<bool>,
    /// Abilities that the dimension rates.
    pub ability_list: Vec<Ability>,
    /// How the dimension depends on another.
    pub related_dimension_config: Option<RelatedDimensionConfig>,
    pub dimension_ability_args: Vec<DimensionAbilityArgs>,
}

/// A part of a feedback form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewFeedbackFormModule {
    /// Id of the module.
    pub id: Option<String>,
    /// Name of the module, by language.
    pub name: Option<I18n>,
    /// What the module is about, by language.
    pub description: Option<I18n>,
    /// Whether the module is the built-in conclusion or made by the tenant.
    /// One of `1` (conclusion), `2` (custom).
    pub r#type: Option<i64>,
    /// Position of the module in the form.
    pub sequence: Option<i64>,
    /// Weight of the module.
    pub weight: Option<f64>,
    /// The dimensions in the module.
    pub dimensions: Vec<InterviewFeedbackFormDimension>,
}

/// On which other dimensions one depends.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RelatedDimensionConfig {
    /// Whether all conditions must hold, or one is enough.
    /// One of `1` (all), `2` (any).
    pub r#type: Option<i64>,
    /// The conditions on other dimensions.
    pub related_dimension_settings: Vec<RelatedDimensionSetting>,
}

/// A condition on another dimension.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RelatedDimensionSetting {
    /// Id of the other dimension.
    pub dimension_id: Option<String>,
    /// How its answer is compared with the choices.
    /// One of `1` (equal), `2` (not equal), `3` (contains any), `4` (not contains), `5` (empty), `6` (not empty).
    pub related_operator_type: Option<i64>,
    /// Ids of the choices to compare with.
    pub dimension_option_ids: Vec<String>,
}

/// How the overall score of a feedback form is computed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ScoreCalculationConfig {
    /// Whether an overall score is computed.
    pub enabled: Option<bool>,
    /// Whether it is a sum or an average.
    /// One of `1` (total), `2` (average).
    pub calculation_mode: Option<i64>,
}

/// How a dimension is scored.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ScoreDimensionConfig {
    /// Whether the scores to choose from are fixed or freely given.
    /// One of `1` (fixed), `2` (custom).
    pub score_dimension_type: Option<i64>,
    /// Lowest score that can be given.
    pub lower_limit_score: Option<i64>,
    /// Highest score that can be given.
    pub upper_limit_score: Option<i64>,
}
