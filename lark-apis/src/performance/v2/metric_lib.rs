// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric libs.
//!
//! `performance.v2.metric_lib` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::metric_tag::MetricTag;
use super::models::{InputSetting, PerformanceUserIdType, User};

/// Lists the metrics of the library, by state, type, tag or availability.
///
/// - `POST /open-apis/performance/v2/metric_libs/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/metric_template/query-3)
#[lark_api(
    id = "performance.v2.metric_lib.query",
    method = "POST",
    path = "/open-apis/performance/v2/metric_libs/query",
    token = "tenant",
    response = QueryMetricLibResponse,
    paging(items = MetricInLibrary),
    scopes = "performance:metric:write|performance:metric_lib:read|performance:metric:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryMetricLib {
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<PerformanceUserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many metrics a page has; 1 to 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Whether to list only enabled or only disabled metrics.
    pub is_active: Option<bool>,
    /// Lists only metrics with these tags, from `performance.v2.metric_tag.list`; at most 99.
    pub tag_ids: Option<Vec<String>>,
    /// Lists only metrics of these types, from `performance.v2.metric_template.query`; at most 99.
    pub type_ids: Option<Vec<String>>,
    /// Lists only metrics that may be given out in this way.
    pub range_of_availability: Option<RangeOfAvailability>,
    /// Lists only metrics scored in this way.
    pub scoring_setting_type: Option<MetricLibScoringSettingType>,
}

/// The answer to [`QueryMetricLib`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricLibResponse {
    /// The metrics of this page.
    pub items: Vec<MetricInLibrary>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
}

/// A formula that scores a metric.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Formula {
    /// Id of the formula, for example in `default_formula_id`.
    pub formula_id: Option<String>,
    /// What the formula is called.
    pub formula_name: Option<String>,
    /// The formula itself.
    pub formula_details: Option<String>,
}

/// A field of a metric in the library.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricFieldInLibrary {
    /// Id of the field, see `performance.v2.metric_field.query`.
    pub field_id: Option<String>,
    /// Who fills it in: administrators, those who enter data, or the employee.
    pub input_setting: Option<InputSetting>,
    /// The value, unless it is a person.
    pub field_value: Option<String>,
    /// The person who is the value; only there when the field is about a person.
    pub field_value_person: Option<User>,
}

/// A metric of the library.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricInLibrary {
    /// Id of the metric, for `performance.v2.metric_detail.import`.
    pub metric_id: Option<String>,
    /// Name of the metric.
    pub name: Option<String>,
    /// Id of the metric's type.
    pub type_id: Option<String>,
    /// Tags of the metric.
    pub tags: Vec<MetricTag>,
    /// Fields of the metric.
    pub fields: Vec<MetricFieldInLibrary>,
    /// Whether it is scored by hand or by a formula.
    pub scoring_setting_type: Option<MetricLibScoringSettingType>,
    /// Formula that scores it.
    pub scoring_formula: Option<Formula>,
    /// Users who enter its data.
    pub data_source_inputters: Vec<User>,
    /// Whether only administrators may give it out, or employees may choose it too.
    pub range_of_availability: Option<RangeOfAvailability>,
    /// Whether the metric is enabled.
    pub is_active: Option<bool>,
}

/// The values of `range_of_availability`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RangeOfAvailability {
    /// Administrators give it out, and employees choose it.
    AdminsAndReviewees,
    /// Only administrators give it out.
    OnlyAdmins,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `scoring_setting_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricLibScoringSettingType {
    /// By a formula.
    ScoreByFormula,
    /// By hand.
    ScoreManually,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
