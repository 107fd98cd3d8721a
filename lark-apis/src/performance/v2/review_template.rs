// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Review templates.
//!
//! `performance.v2.review_template` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18n;

/// `performance.v2.review_template.query`.
///
/// - `POST /open-apis/performance/v2/review_templates/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:performance`, `performance:performance:readonly`,
///   `performance:review_template:read`
/// - Rate limit: 10 a minute
/// - Error codes: 1580101, 1580102, 1580901
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
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 50 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// At most 50 elements.
    pub review_template_ids: Option<Vec<String>>,
}

/// The answer to [`QueryReviewTemplate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryReviewTemplateResponse {
    pub review_templates: Vec<ReviewTemplate>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Field {
    pub field_id: Option<String>,
    pub name: Option<I18n>,
    pub indicator_id: Option<String>,
    pub tag_based_question_id: Option<String>,
    pub objective_text_qustion_title: Option<I18n>,
    pub keyresult_text_qustion_title: Option<I18n>,
    pub parent_field_id: Option<String>,
    pub kpi_template_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReviewTemplate {
    pub templates: Vec<Template>,
    pub units: Vec<Unit>,
    pub review_template_id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    /// One of `to_be_configured`, `to_be_enabled`, `enabled`, `disabled`, `deleted`.
    pub status: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Template {
    pub template_id: Option<String>,
    pub name: Option<I18n>,
    /// One of `summarize_key_outputs`, `review`, `communication_and_open_result`, `view_result`, `calibration`,
    /// `reconsideration`.
    pub stage_type: Option<String>,
    /// One of `reviewee`, `invited_reviewer`, `solid_line_leader`, `dotted_line_leader`, `secondary_solid_line_leader`,
    /// `direct_project_leader`, `custom_review_role`.
    pub review_stage_role: Option<String>,
    pub review_stage_data_write_mode: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Unit {
    pub unit_id: Option<String>,
    pub name: Option<I18n>,
    pub fields: Vec<Field>,
}
