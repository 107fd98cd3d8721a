// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric fields.
//!
//! `performance.v2.metric_field` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18n;

/// Lists the fields that metrics can have.
///
/// - `POST /open-apis/performance/v2/metric_fields/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/performance-v1/review_config/metric_template/query-2)
#[lark_api(
    id = "performance.v2.metric_field.query",
    method = "POST",
    path = "/open-apis/performance/v2/metric_fields/query",
    token = "tenant",
    response = QueryMetricFieldResponse,
    scopes = "performance:metric:write|performance:metric_lib:read|performance:metric:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryMetricField {
    /// Ids of the fields to fetch, at most 50. Default: all.
    pub field_ids: Option<Vec<String>>,
}

/// The answer to [`QueryMetricField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricFieldResponse {
    /// The fields found.
    pub items: Vec<MetricField>,
}

/// A field that metrics can have.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricField {
    /// Id of the field, which metrics name.
    pub field_id: Option<String>,
    /// Name of the field, by language.
    pub name: Option<I18n>,
    /// Whether its value is text, a number, a percentage or a person.
    pub r#type: Option<MetricFieldType>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricFieldType {
    /// A number.
    Number,
    /// A percentage.
    Pencentage,
    /// One person.
    Person,
    /// A text.
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
