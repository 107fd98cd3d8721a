// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric fields.
//!
//! `performance.v2.metric_field` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::I18n;

/// `performance.v2.metric_field.query`.
///
/// - `POST /open-apis/performance/v2/metric_fields/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
/// - Rate limit: 20 a minute
/// - Error codes: 1580101, 1580102, 1580901
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
    /// At most 50 elements.
    pub field_ids: Option<Vec<String>>,
}

/// The answer to [`QueryMetricField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryMetricFieldResponse {
    pub items: Vec<MetricField>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricField {
    pub field_id: Option<String>,
    pub name: Option<I18n>,
    pub r#type: Option<MetricFieldType>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MetricFieldType {
    Number,
    Pencentage,
    Person,
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
