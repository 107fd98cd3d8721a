// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric templates.
//!
//! `performance.v2.metric_template` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{I18n, InputSetting, PerformanceUserIdType, User};

/// Lists metric templates with their dimensions and metrics.
///
/// - `POST /open-apis/performance/v2/metric_templates/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
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
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many templates a page has; 1 to 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Ids of the templates to fetch; at most 50.
    pub metrics_template_ids: Option<Vec<String>>,
    /// Lists only templates in this state.
    pub status: Option<MetricTemplateStatus>,
}

/// The answer to [`QueryMetricTemplate`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricTemplateResponse {
    /// The templates of this page.
    pub items: Vec<MetricTemplate>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// How employees may add metrics themselves.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomMetricConfig {
    /// How metrics that are not from the library are scored: `0` by hand, otherwise the id of a formula.
    pub default_formula_id: Option<String>,
    /// How many metrics must be added at least.
    pub least_metrics_size: Option<i64>,
    /// Whether metrics may come from the library, be new ones, or both.
    /// One of `1` (library), `2` (custom).
    pub add_metric_options: Vec<i64>,
}

/// A group of metrics in a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricDimension {
    /// Id of the group of people it is for; empty when the template does not tell them apart.
    pub group_id: Option<String>,
    /// Id of the dimension, which its metrics name.
    pub metric_dimension_id: Option<String>,
    /// Name of the dimension, by language.
    pub name: Option<I18n>,
    /// Id of the rule by which its metrics are rated.
    pub evaluation_rule_id_for_each_metric: Option<String>,
    /// Weight of the dimension in per cent; empty when none is set, which is not the same as 0.
    pub dimension_weight: Option<String>,
    /// What the dimension is for, by language.
    pub description: Option<I18n>,
    /// Whether its metrics are rated by the same rule or by different ones.
    /// One of `0` (same rule), `1` (different rules).
    pub review_rule_option: Option<i64>,
    /// How employees may add metrics themselves.
    pub custom_metric_config: Option<CustomMetricConfig>,
}

/// A field of a metric in a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricFieldInTemplate {
    /// Id of the field, see `performance.v2.metric_field.query`.
    pub id: Option<String>,
    /// Who fills it in: administrators, those who enter data, or the employee.
    pub input_setting: Option<InputSetting>,
    /// Value of the field.
    pub filed_value: Option<String>,
    /// The person who is the value; only there when the field is about a person.
    pub field_value_person: Option<User>,
}

/// A group of people with metrics of their own in a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricGroup {
    /// Id of the group, which dimensions and metrics name.
    pub group_id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
}

/// A metric of a template.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricInTemplate {
    /// Id of the group of people it is for; empty when the template does not tell them apart.
    pub group_id: Option<String>,
    /// Id of the metric; in a template with groups only unique together with `group_id`.
    pub metric_id: Option<String>,
    /// Name the metric has in this template.
    pub name: Option<String>,
    /// Id of the metric's type.
    pub type_id: Option<String>,
    /// Fields of the metric.
    pub fields: Vec<MetricFieldInTemplate>,
    /// Whether it comes from the library of metrics.
    pub is_from_library: Option<bool>,
    /// Whether it is scored by hand or by a formula.
    pub scoring_setting_type: Option<MetricInTemplateScoringSettingType>,
    /// Users who enter its data.
    pub data_source_inputters: Vec<User>,
    /// Id of the dimension it belongs to.
    pub metric_dimension_id: Option<String>,
    /// Highest and lowest score it can have.
    pub review_rule_config: Option<MetricReviewRuleConfig>,
}

/// The range of scores of a metric.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricReviewRuleConfig {
    /// Highest score it can have.
    pub max: Option<String>,
    /// Lowest score it can have.
    pub min: Option<String>,
}

/// A template of metrics for a review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricTemplate {
    /// Id of the template.
    pub id: Option<String>,
    /// Name of the template, by language.
    pub name: Option<I18n>,
    /// What the template is for, by language.
    pub description: Option<I18n>,
    /// Whether it is to be set up, to be enabled, enabled or disabled.
    pub status: Option<MetricTemplateStatus>,
    /// Whether groups of people have metrics of their own.
    pub is_set_by_group: Option<bool>,
    /// How the total score comes about: by hand, as a sum, weighted or by formula.
    pub total_metric_score_method: Option<TotalMetricScoreMethod>,
    /// Whether weights add up to 100 % in each dimension or over all.
    pub metric_weight_method: Option<MetricWeightMethod>,
    /// Dimensions of the template.
    pub metric_dimensions: Vec<MetricDimension>,
    /// Metrics of the template.
    pub metrics: Vec<MetricInTemplate>,
    /// Groups of people that the template tells apart.
    pub groups: Vec<MetricGroup>,
}

/// The values of `metric_weight_method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricWeightMethod {
    /// Weights add up to 100 % in each dimension.
    #[lark(rename = "sum_of_metric_weights_for_each_dimension_equals_1")]
    SumOfMetricWeightsForEachDimensionEquals1,
    /// Weights add up to 100 % over all.
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
    /// By a formula.
    ScoreByFormula,
    /// By hand.
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
    /// It is disabled.
    Disabled,
    /// It is enabled.
    Enabled,
    /// It is to be enabled.
    ToBeActivated,
    /// It is to be set up.
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
    /// By a formula of your own.
    Formula,
    /// By hand.
    ReviewManually,
    /// As a sum.
    Sum,
    /// Weighted.
    Weight,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
