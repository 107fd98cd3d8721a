// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric templates.
//!
//! `performance.v2.metric_template` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{I18n, InputSetting, PerformanceUserIdType, User};

/// `performance.v2.metric_template.query`.
///
/// - `POST /open-apis/performance/v2/metric_templates/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580107, 1580108, 1580901
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/metric_template/query)
#[lark_api(
    id = "performance.v2.metric_template.query",
    method = "POST",
    path = "/open-apis/performance/v2/metric_templates/query",
    token = "tenant",
    response = QueryMetricTemplateResponse,
    paging(items = MetricTemplate),
    scopes = "performance:metric:write|performance:metric_lib:read|performance:metric:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryMetricTemplate {
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    /// At most 50 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// At most 50 elements.
    pub metrics_template_ids: Option<Vec<String>>,
    pub status: Option<MetricTemplateStatus>,
}

/// The answer to [`QueryMetricTemplate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricTemplateResponse {
    pub items: Vec<MetricTemplate>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomMetricConfig {
    pub default_formula_id: Option<String>,
    pub least_metrics_size: Option<i64>,
    /// One of `1` (library), `2` (custom).
    pub add_metric_options: Vec<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricDimension {
    pub group_id: Option<String>,
    pub metric_dimension_id: Option<String>,
    pub name: Option<I18n>,
    pub evaluation_rule_id_for_each_metric: Option<String>,
    pub dimension_weight: Option<String>,
    pub description: Option<I18n>,
    /// One of `0` (same rule), `1` (different rules).
    pub review_rule_option: Option<i64>,
    pub custom_metric_config: Option<CustomMetricConfig>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricFieldInTemplate {
    pub id: Option<String>,
    pub input_setting: Option<InputSetting>,
    pub filed_value: Option<String>,
    pub field_value_person: Option<User>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricGroup {
    pub group_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricInTemplate {
    pub group_id: Option<String>,
    pub metric_id: Option<String>,
    pub name: Option<String>,
    pub type_id: Option<String>,
    pub fields: Vec<MetricFieldInTemplate>,
    pub is_from_library: Option<bool>,
    pub scoring_setting_type: Option<MetricInTemplateScoringSettingType>,
    pub data_source_inputters: Vec<User>,
    pub metric_dimension_id: Option<String>,
    pub review_rule_config: Option<MetricReviewRuleConfig>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricReviewRuleConfig {
    pub max: Option<String>,
    pub min: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricTemplate {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub description: Option<I18n>,
    pub status: Option<MetricTemplateStatus>,
    pub is_set_by_group: Option<bool>,
    pub total_metric_score_method: Option<TotalMetricScoreMethod>,
    pub metric_weight_method: Option<MetricWeightMethod>,
    pub metric_dimensions: Vec<MetricDimension>,
    pub metrics: Vec<MetricInTemplate>,
    pub groups: Vec<MetricGroup>,
}

/// The values of `metric_weight_method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricWeightMethod {
    #[lark(rename = "sum_of_metric_weights_for_each_dimension_equals_1")]
    SumOfMetricWeightsForEachDimensionEquals1,
    #[lark(rename = "total_sum_of_all_metric_weight_equals_1")]
    TotalSumOfAllMetricWeightEquals1,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `scoring_setting_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricInTemplateScoringSettingType {
    ScoreByFormula,
    SocreManually,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricTemplateStatus {
    Disabled,
    Enabled,
    ToBeActivated,
    ToBeConfigured,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `total_metric_score_method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TotalMetricScoreMethod {
    Formula,
    ReviewManually,
    Sum,
    Weight,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
