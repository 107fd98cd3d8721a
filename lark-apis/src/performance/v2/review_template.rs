// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Review templates.
//!
//! `performance.v2.review_template` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// Lists review templates with their stages, roles and questions.
///
/// - `POST /open-apis/performance/v2/review_templates/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:review_template:read`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/review_template/query)
#[lark_api(
    id = "performance.v2.review_template.query",
    method = "POST",
    path = "/open-apis/performance/v2/review_templates/query",
    token = "tenant",
    response = QueryReviewTemplateResponse,
    paging(items = ReviewTemplate, list = "review_templates"),
    scopes = "performance:performance|performance:performance:readonly|performance:review_template:read",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryReviewTemplate {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many templates a page has; at most 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Ids of the templates to fetch, at most 50. Default: all.
    pub review_template_ids: Option<Vec<String>>,
}

/// The answer to [`QueryReviewTemplate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewTemplateResponse {
    /// The templates of this page.
    pub review_templates: Vec<ReviewTemplate>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// A question of a review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Field {
    /// Id of the question.
    pub field_id: Option<String>,
    /// Name of the review item or question, by language; may be empty when text is asked for.
    pub name: Option<I18n>,
    /// Id of the review item, see `performance.v2.indicator.query`.
    pub indicator_id: Option<String>,
    /// Id of the tag-based question, see `performance.v2.question.query`.
    pub tag_based_question_id: Option<String>,
    /// Title of the text asked for about an objective, by language.
    pub objective_text_qustion_title: Option<I18n>,
    /// Title of the text asked for about a key result, by language.
    pub keyresult_text_qustion_title: Option<I18n>,
    /// Id of the review item above it.
    pub parent_field_id: Option<String>,
    /// Id of the metric template.
    pub kpi_template_id: Option<String>,
}

/// A template for reviews.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewTemplate {
    /// Templates of its stages.
    pub templates: Vec<Template>,
    /// Sections with their questions.
    pub units: Vec<Unit>,
    /// Id of the template, which reviews name.
    pub review_template_id: Option<String>,
    /// Name of the template, by language.
    pub name: Option<I18n>,
    /// What the template is for, by language.
    pub description: Option<I18n>,
    /// Whether it is to be set up, to be enabled, enabled, disabled or deleted.
    /// One of `to_be_configured`, `to_be_enabled`, `enabled`, `disabled`, `deleted`.
    pub status: Option<String>,
}

/// A template of one stage.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Template {
    /// Id of the stage's template.
    pub template_id: Option<String>,
    /// Name of the stage, by language.
    pub name: Option<I18n>,
    /// Which kind of stage it is.
    /// One of `summarize_key_outputs`, `review`, `communication_and_open_result`, `view_result`, `calibration`,
    /// `reconsideration`.
    pub stage_type: Option<String>,
    /// Who does the review at this stage.
    /// One of `reviewee`, `invited_reviewer`, `solid_line_leader`, `dotted_line_leader`, `secondary_solid_line_leader`,
    /// `direct_project_leader`, `custom_review_role`.
    pub review_stage_role: Option<String>,
    /// How reviewers fill in this stage.
    pub review_stage_data_write_mode: Option<String>,
}

/// A section of a review template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Unit {
    /// Id of the section.
    pub unit_id: Option<String>,
    /// Name of the section, by language.
    pub name: Option<I18n>,
    /// Questions of the section.
    pub fields: Vec<Field>,
}
